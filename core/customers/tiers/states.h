#pragma once

#include "core/customers/tiers/rules.h"
#include "core/workspace/reader.h"

namespace weiwo::customers {

/// Where all customers stand in a scheme on a day, by local key. Made from the moves of its evaluations.
struct TierStates
{
    struct Entry
    {
        qint32 tier = 0;               ///< local key; 0: none
        qint32 since = 0;              ///< julian day of the evaluation that led there
        qint16 below = 0;              ///< evaluations in a row below it

        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> entries;

    [[nodiscard]] Entry of(qint64 customer) const
    {
        return 0 <= customer && customer < static_cast<qint64>(entries.size()) ? entries[static_cast<size_t>(customer)] : Entry();
    }
};

/// The evaluations of a scheme that count, by day: of one day the last.
[[nodiscard]] Result<std::vector<TierRun>> countingRuns(Reader &reader, const TierSchemeId &scheme);
/// What the rules have led to by a day: after the evaluations up to it, or with @p before those before
/// it. Kept by the connection until something changes. damaged where moves cannot be read.
[[nodiscard]] Result<std::shared_ptr<const TierStates>> ruledStates(Reader &reader, const TierSchemeId &scheme, QDate day, bool before = false);

/// Tiers that people have set and that hold on a day, by local key of the customer.
[[nodiscard]] Result<QHash<qint64, TierOverride>> overridesOn(Reader &reader, const TierSchemeId &scheme, QDate day);

/// Names a scheme with its tiers in their order: what holds places is of such a one alone, of a draft, too.
[[nodiscard]] QString placesKey(const TierSchemeDetail &scheme);

/// The tiers of all customers on a day: what was set by hand, else what the rules led to.
class TierMap
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const TierMap>> on(Reader &reader, const TierSchemeDetail &scheme, QDate day);

    /// The place in the scheme of a customer's tier.
    [[nodiscard]] std::optional<int> placeOf(qint64 customer) const;
    /// The day since which he is in it.
    [[nodiscard]] std::optional<QDate> since(qint64 customer) const;
    [[nodiscard]] bool isSetByHand(qint64 customer) const { return m_overrides.contains(customer); }
    /// One above the highest local key that may have a tier.
    [[nodiscard]] qint64 limit() const { return m_limit; }

private:
    std::shared_ptr<const TierStates> m_states;
    QHash<qint64, std::pair<int, qint32>> m_overrides;
    std::vector<qint32> m_placeOfTier; ///< by local key of the tier; −1: of another scheme, or gone
    qint64 m_limit = 0;
};

} // namespace weiwo::customers
