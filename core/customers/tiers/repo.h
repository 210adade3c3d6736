#pragma once

#include "core/customers/tiers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

[[nodiscard]] const TableSpec &tierSchemeTable();
[[nodiscard]] const TableSpec &tierTable();
[[nodiscard]] const TableSpec &tierOverrideTable();
[[nodiscard]] const TableSpec &tierRunTable();
[[nodiscard]] const TableSpec &serviceStandardTable();
[[nodiscard]] const TableSpec &activityTable();

[[nodiscard]] Record toRecord(const TierScheme &scheme);
[[nodiscard]] Record toRecord(const Tier &tier);
/// @p home: that of the customer.
[[nodiscard]] Record toRecord(const TierOverride &override, const std::optional<Id> &home);
[[nodiscard]] Record toRecord(const TierRun &run);
[[nodiscard]] Record toRecord(const ServiceStandard &standard);
[[nodiscard]] Record toRecord(const Activity &activity, const std::optional<Id> &home);
[[nodiscard]] TierScheme tierSchemeFrom(const Record &record);
[[nodiscard]] Tier tierFrom(const Record &record);
[[nodiscard]] TierOverride tierOverrideFrom(const Record &record);
[[nodiscard]] TierRun tierRunFrom(const Record &record);
[[nodiscard]] ServiceStandard serviceStandardFrom(const Record &record);
[[nodiscard]] Activity activityFrom(const Record &record);

namespace repo {

// Living rows, by id unless another order is said.
[[nodiscard]] Result<std::vector<TierScheme>> tierSchemes(Reader &reader);
[[nodiscard]] Result<std::vector<Tier>> tiers(Reader &reader);
[[nodiscard]] Result<std::vector<TierOverride>> tierOverrides(Reader &reader);
[[nodiscard]] Result<std::vector<TierOverride>> tierOverridesOf(Reader &reader, const CustomerId &customer);
/// With their local keys, the earliest first; of one day in the order in which they were made.
[[nodiscard]] Result<std::vector<TierRun>> tierRuns(Reader &reader);
[[nodiscard]] Result<std::vector<ServiceStandard>> serviceStandards(Reader &reader);
[[nodiscard]] Result<std::optional<Activity>> activity(Reader &reader, const ActivityId &id);
/// Of a customer, the newest first.
[[nodiscard]] Result<std::vector<Activity>> activitiesOf(Reader &reader, const CustomerId &customer, int limit);

/// Local keys by id, dead rows too.
[[nodiscard]] Result<QHash<TierId, qint64>> tierNumbers(Reader &reader);
[[nodiscard]] Result<std::optional<qint64>> customerNumber(Reader &reader, const CustomerId &id);
/// Local keys of those who live no more.
Status eachDeadNumber(Reader &reader, const std::function<void(qint64 no)> &each);
/// Ids of all, dead ones too, rising by local key.
Status eachNumberAndId(Reader &reader, const std::function<void(qint64 no, const Id &id)> &each);
/// A text column of all customers, dead ones too.
Status eachText(Reader &reader, const QString &column, const std::function<void(qint64 no, const QString &text)> &each);

/// A customer as lists name it.
struct NamedCustomer
{
    qint64 no = 0;
    CustomerId id;
    QString code;
    QString name;
    std::optional<org::NodeId> owner;
    bool alive = true;
};
/// Of those local keys, in no order.
Status namedCustomers(Reader &reader, std::span<const qint64> numbers, const std::function<void(NamedCustomer &&)> &each);
/// Local keys of living customers and of their owners, 0: none.
Status eachOwner(Reader &reader, const std::function<void(qint64 no, qint64 owner)> &each);
/// The last day until @p day with an activity of each of those kinds, by local key of the customer.
Status eachLastActivity(Reader &reader, QDate day, const std::function<void(qint64 customer, const QString &kind, qint64 day)> &each);
/// The same of one customer: julian days by kind.
[[nodiscard]] Result<QHash<QString, qint64>> lastActivitiesOf(Reader &reader, const CustomerId &customer, QDate day);

/// A block of what a run found (tier_move).
struct MoveBlock
{
    qint64 first = 0;                  ///< local keys of customers
    qint64 last = 0;
    qint64 moves = 0;
    QByteArray body;
    QByteArray figures;
};
Status insertMoveBlocks(Edit &edit, const TierRunId &run, std::span<const MoveBlock> blocks);
/// In order. Without figures, unless they are asked for.
Status eachMoveBlock(Reader &reader, qint64 run, bool withFigures, const std::function<bool(const MoveBlock &)> &each);
/// The block that has a customer, if any has.
[[nodiscard]] Result<std::optional<MoveBlock>> moveBlockOf(Reader &reader, qint64 run, qint64 customer);

} // namespace repo
} // namespace weiwo::customers
