#pragma once

#include "core/customers/tiers/service.h"

namespace weiwo::customers {

/// How far the customers of a tier are served as they are owed, on a day.
struct TierCompliance
{
    qint64 customers = 0;              ///< in the tier
    qint64 owed = 0;                   ///< of them: with a standard that contacts meet
    qint64 served = 0;                 ///< of those: in time

    [[nodiscard]] qint64 overdue() const { return owed - served; }
    /// In thousandths; absent where nobody is owed anything.
    [[nodiscard]] std::optional<qint64> share() const;
    bool operator==(const TierCompliance &) const = default;
};

/// What the tiers of a scheme are owed, and how far they get it.
struct StandardsOverview
{
    TierSchemeDetail scheme;
    bool stored = false;               ///< false: the scheme that ships, and what it would bring
    QDate day;
    std::optional<QDate> applied;      ///< the last evaluation up to the day; without one nobody has a tier
    std::vector<ServiceStandard> standards;
    std::vector<TierCompliance> tiers; ///< by place

    /// A tier's standard of a kind; null where it has none.
    [[nodiscard]] const ServiceStandard *find(int place, const QString &kind) const;
};
/// As service.compliance counts: due today is in time (ServiceLog).
[[nodiscard]] Result<StandardsOverview> standardsOverview(Reader &reader, const TierSchemeDetail &scheme, QDate day);

/// What it says, in words: "every 30 days", "within 4 hours", "500,000.00 CNY", with its text.
[[nodiscard]] QString standardText(const ServiceStandard &standard, const Currency &currency);

} // namespace weiwo::customers
