#pragma once

#include "core/customers/types.h"
#include "core/metrics/metric.h"

#include <nlohmann/json.hpp>

namespace weiwo::customers {

using TierSchemeId = StrongId<struct TierSchemeTag>;
using TierId = StrongId<struct TierTag>;
using TierRunId = StrongId<struct TierRunTag>;
using TierOverrideId = StrongId<struct TierOverrideTag>;
using ServiceStandardId = StrongId<struct ServiceStandardTag>;
using ActivityId = StrongId<struct ActivityTag>;

/// Millionths: ratios and parts are whole numbers of these wherever tiers compare figures.
inline constexpr qint64 Millionths = 1'000'000;

/// A way to class customers.
struct TierScheme
{
    TierSchemeId id = {};
    QString key = {};
    QString name = {};
    QString amount = QStringLiteral("sales.amount");   ///< the metric whose sums are shown beside counts
    int months = 12;                   ///< figures are of so many months up to the day of an evaluation
    qint64 band = 100'000;             ///< h, millionths: how far below its threshold a customer stays
    int evaluations = 2;               ///< n: so many in a row below that lead down
    bool active = true;

    bool operator==(const TierScheme &) const = default;
};

/// What a rule asks of a customer: a kind of tierRuleKinds() and its parameters.
struct TierCondition
{
    QString kind;
    nlohmann::json params = nlohmann::json::object();

    bool operator==(const TierCondition &) const = default;
};

enum class TierJoin { All, Any };
/// "all", "any".
[[nodiscard]] QString tierJoinKey(TierJoin join);
[[nodiscard]] std::optional<TierJoin> tierJoinFromKey(const QString &key);

/// A class of a scheme and its rule. Without conditions it takes everybody.
struct Tier
{
    TierId id = {};
    TierSchemeId scheme = {};
    QString key = {};
    QString name = {};
    int rank = 1;                      ///< 1 is the best
    TierJoin join = TierJoin::All;
    std::vector<TierCondition> conditions = {};

    bool operator==(const Tier &) const = default;
};

/// A scheme with its tiers, the best first.
struct TierSchemeDetail
{
    TierScheme scheme;
    std::vector<Tier> tiers;

    [[nodiscard]] const Tier *find(const TierId &id) const
    {
        const auto it = std::find_if(tiers.begin(), tiers.end(), [&](const Tier &tier) { return tier.id == id; });
        return it == tiers.end() ? nullptr : &*it;
    }
    bool operator==(const TierSchemeDetail &) const = default;
};

/// A tier that a person has given a customer, whatever the rules say.
struct TierOverride
{
    TierOverrideId id = {};
    CustomerId customer = {};
    TierSchemeId scheme = {};
    TierId tier = {};
    QString reason = {};
    QDate since = {};
    std::optional<QDate> until = {};   ///< the last day; absent: until it is taken back

    [[nodiscard]] bool holdsOn(QDate day) const { return since <= day && (!until || day <= *until); }
    bool operator==(const TierOverride &) const = default;
};

/// An evaluation that was applied: tiers hold from its day on.
struct TierRun
{
    TierRunId id = {};
    TierSchemeId scheme = {};
    QDate asOf = {};
    qint64 customers = 0;              ///< that were judged
    qint64 moves = 0;                  ///< that are stored: other tiers, and others on their way down
    nlohmann::json counts = nlohmann::json::object();   ///< customers by key of the tier
    nlohmann::json rules = nlohmann::json::object();    ///< the scheme as it was, and which figures are kept
    QString content = {};              ///< hash of what it says, the same in every copy
    qint64 no = 0;                     ///< its local key

    bool operator==(const TierRun &) const = default;
};

/// What a tier is owed.
struct ServiceStandard
{
    ServiceStandardId id = {};
    TierId tier = {};
    QString kind = {};                 ///< a key of serviceKinds()
    qint64 value = 0;                  ///< in the unit of the kind; money in minor units
    QString text = {};                 ///< what it says beside, or the benefit itself

    bool operator==(const ServiceStandard &) const = default;
};

/// A kind of standard.
struct ServiceKind
{
    QString key;
    Text title;
    Text help;
    QString unit;                      ///< day, hour, money; empty: words alone
    QStringList activities = {};       ///< contacts of these kinds meet it; then `value` days may pass between
};
/// visit, contact, credit, response, benefit.
[[nodiscard]] const Catalogue<ServiceKind> &serviceKinds();

/// Somebody was in touch with a customer.
struct Activity
{
    ActivityId id = {};
    CustomerId customer = {};
    std::optional<org::NodeId> person = {};
    QDate day = {};
    QString kind = {};                 ///< a key of activityKinds()
    QString note = {};

    bool operator==(const Activity &) const = default;
};
struct ActivityKind
{
    QString key;
    Text title;
};
/// visit, call, message, meeting.
[[nodiscard]] const Catalogue<ActivityKind> &activityKinds();

/// What the program calls a scheme or tier on screen: the names that ship in its language, others as
/// people wrote them. Files and scripts have the name itself.
[[nodiscard]] QString tierSchemeTitle(const TierScheme &scheme);
[[nodiscard]] QString tierTitle(const Tier &tier);

/// The scheme that ships: 高价值, 潜力, 普通; the same in every workspace.
[[nodiscard]] const TierSchemeDetail &usualTierScheme();
/// What its tiers are owed.
[[nodiscard]] const std::vector<ServiceStandard> &usualServiceStandards();

} // namespace weiwo::customers
