#pragma once

#include "core/sales/line_delta.h"
#include "core/sales/line_packs.h"
#include "core/sales/lines.h"
#include "core/sales/types.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/json_list.h"
#include "core/workspace/edit.h"

#include <span>

namespace weiwo::sales {

[[nodiscard]] TableSpec productTable();
[[nodiscard]] Record toRecord(const Product &product);
[[nodiscard]] Product productFrom(const Record &record);

/// The only SQL of this slice.
namespace repo {

/// The fact tables.
inline constexpr char OrderLines[] = "order_line";
inline constexpr char Collections[] = "collection";
inline constexpr char CreditShares[] = "credit_share";

// --- products ---
[[nodiscard]] Result<std::vector<Product>> productsByCode(Reader &reader, const QString &code);
[[nodiscard]] Result<std::vector<Product>> productsByName(Reader &reader, const QString &name);
Status eachProduct(Reader &reader,
                   const std::function<void(qint64 no, Product &&product)> &each);

/// Owner (a node) of each living customer that has one, by local keys.
[[nodiscard]] Result<QHash<qint64, qint64>> ownersOfCustomers(Reader &reader);

/// Numbers of the live lines whose credit is shared, each once, found from the shares.
inline constexpr char SharedNumbers[] =
    "SELECT DISTINCT l.no AS no FROM credit_share s CROSS JOIN order_line l ON l.order_key = s.order_key"
    " WHERE s.live = 1 AND l.live = 1 AND (s.line_no IS NULL OR s.line_no = l.line_no)";

// --- writing facts ---
/// Lines on their way into a table, behind all that are there. Ends before its edit does.
struct Load
{
    QString table;
    qint64 before = 0;         ///< greatest `no` before
    bool indicesDropped = false;
    bool summed = false;       ///< endLoad() has taken the lines into the sums
    std::unique_ptr<BulkInsert> insert;
    LineDelta delta;           ///< of order lines: what they add to the sums
    bool tooMany = false;      ///< for the delta: the sums are made from the table
    qint64 inserted = 0;       ///< lines so far
    std::unique_ptr<PackWriter> packs;   ///< of order lines, where packs are kept
    bool packed = false;       ///< some of the lines are in packs
};
/// Prepares a table for lines of a batch: where it is empty its indices go until endLoad().
[[nodiscard]] Result<Load> beginLoad(Edit &edit, const char *table);
/// Notes the range of the batch and makes the indices again. Nothing was inserted: no range.
Status endLoad(Edit &edit, Load &load, qint64 batch);
/// The same for lines of several batches, whose ranges noteLines() notes: the greatest `no` now.
[[nodiscard]] Result<qint64> settleLoad(Edit &edit, Load &load);
/// Takes away what was inserted since beginLoad().
Status undoLoad(Edit &edit, Load &load);
/// Lines may be seen in the table from endLoad() on only.
Status insertLines(Load &load, qint64 batch, std::span<const OrderLine> lines);
Status insertCollections(Load &load, qint64 batch, std::span<const Collection> lines);
Status insertShares(Load &load, qint64 batch, std::span<const CreditShare> lines);

/// Live lines with one of those keys, with their `no`, in no order.
Status linesByKey(Reader &reader, std::span<const qint64> keys,
                  const std::function<void(qint64 no, OrderLine &&line)> &each);
Status collectionsByKey(Reader &reader, std::span<const qint64> keys,
                        const std::function<void(qint64 no, Collection &&line)> &each);
Status sharesByKey(Reader &reader, std::span<const qint64> keys,
                   const std::function<void(qint64 no, CreditShare &&line)> &each);
/// Switches lines off whose place others take.
Status switchOff(Edit &edit, const char *table, std::span<const qint64> numbers);
/// Person and place of the first live line of an order.
struct OrderPlace
{
    Place place;
    std::optional<qint64> person;
};
[[nodiscard]] Result<std::optional<OrderPlace>> placeOfOrder(Reader &reader, qint64 orderKey);

// --- live flags ---
struct BatchLines
{
    qint64 batch = 0;
    QString table;
    bool counts = false;
    bool partial = false;      ///< the batch has lines that are not here
};
[[nodiscard]] Result<std::vector<BatchLines>> batchLines(Reader &reader);
/// Notes that the lines of a batch stand from @p first to @p last.
Status noteLines(Edit &edit, const BatchLines &batch, qint64 first, qint64 last);
/// A batch as the rule for live lines sees it: later ones have a greater rank.
struct RankedBatch
{
    qint64 batch = 0;
    qint64 rank = 0;
    bool counts = false;
};
/// Sets the live flags of the lines of @p changed batches, and of those with one of their keys.
Status judgeLines(Edit &edit, const char *table, std::span<const RankedBatch> all,
                  std::span<const qint64> changed);
/// The same for the lines after number @p after, of the batches @p added, each of which was written with the flag of its
/// batch: of those with a key that another batch has.
Status judgeAdded(Edit &edit, const char *table, std::span<const RankedBatch> all,
                  std::span<const qint64> added, qint64 after);
/// How many lines of a table have another live flag than the rule gives.
[[nodiscard]] Result<qint64> wrongFlags(Reader &reader, const char *table,
                                        std::span<const RankedBatch> all);

// --- reading facts ---
struct Totals
{
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 quantity = 0;
    std::optional<DateRange> dates;   ///< first day to the day after the last
};
/// From the kept sums.
[[nodiscard]] Result<Totals> totals(Reader &reader);
/// Makes the lines of customers that were merged into another, or are no more, count for whom they
/// should: those of @p changed, and of all that were merged into one of these.
Status followMerged(Edit &edit, std::span<const Id> changed);
/// @p column: "customer", for whom lines count, or "named", for whom they came in where that is another.
[[nodiscard]] Result<std::vector<Id>> mergedCustomers(Reader &reader);
[[nodiscard]] Result<CustomerFacts> customerFacts(Reader &reader, const Id &customer, const char *column);
/// A line and a payment of one customer.
struct CustomerLine
{
    qint64 day = 0;
    std::optional<qint64> product;
    std::optional<qint64> order;      ///< hash of its number
    qint64 amount = 0;
    std::optional<qint64> quantity;
    std::optional<qint64> cost;
};
struct CustomerPayment
{
    qint64 day = 0;
    qint64 amount = 0;
};
/// Those that count, by day; absent range: all.
Status eachLineOfCustomer(Reader &reader, const Id &customer, const std::optional<DateRange> &range,
                          const std::function<void(const CustomerLine &)> &each);
Status eachPaymentOfCustomer(Reader &reader, const Id &customer, const std::optional<DateRange> &range,
                             const std::function<void(const CustomerPayment &)> &each);
/// The lines of a batch in order, as they came in.
Status eachLineOf(Reader &reader, qint64 batch, const std::function<bool(OrderLine &&)> &each);
Status eachCollectionOf(Reader &reader, qint64 batch,
                        const std::function<bool(Collection &&)> &each);
Status eachShareOf(Reader &reader, qint64 batch, const std::function<bool(CreditShare &&)> &each);
/// Live lines in [from, to), by date, batch and row.
Status eachLive(Reader &reader, const std::optional<DateRange> &range,
                const std::function<bool(OrderLine &&)> &each);
Status eachLiveCollection(Reader &reader, const std::optional<DateRange> &range,
                          const std::function<bool(Collection &&)> &each);
Status eachLiveShare(Reader &reader, const std::function<bool(CreditShare &&)> &each);
/// A line as filters look at it.
struct ScannedLine
{
    qint64 no = 0;
    qint64 day = 0;
    qint64 month = 0;
    Place place;
    std::optional<qint64> person;
    std::optional<qint64> customer;
    std::optional<qint64> product;
    qint64 amount = 0;
    qint64 quantity = 0;
};
/// What may be left out of a scan: lines of other units and people, where some are named.
struct ScanLimits
{
    std::optional<std::vector<qint64>> units = {};
    std::optional<std::vector<qint64>> persons = {};
};
/// Live lines in the range, in no order; of those customers alone where there are some.
Status scanLines(Reader &reader, const DateRange &range, std::span<const qint64> customers, const ScanLimits &limits,
                 const std::function<void(const ScannedLine &)> &each);
/// A live line whose credit is shared, with what its shares are found by.
struct SharedLine
{
    ScannedLine line;
    std::optional<qint64> cost;
    qint64 order = 0;          ///< key of its order
    QString lineNo;
};
/// The same of these alone.
Status scanSharedLines(Reader &reader, const DateRange &range, std::span<const qint64> customers,
                       const std::function<void(const SharedLine &)> &each);
/// Lines by `no`, with the names of what they refer to.
Status namedLines(Reader &reader, std::span<const qint64> numbers,
                  const std::function<void(qint64 no, LineRow &&line)> &each);
/// Local keys of records of a synced table; ids that are not there are left out.
[[nodiscard]] Result<std::vector<qint64>> numbersOf(Reader &reader, const QString &table,
                                                    std::span<const Id> records);
/// The name of a node, customer or product; empty where there is none of that id.
[[nodiscard]] Result<QString> nameOf(Reader &reader, const Id &record);
/// How a file names each row of a synced table (by local key, dead ones too): its code, else its
/// name where only one has it, else its id.
[[nodiscard]] Result<QHash<qint64, QString>> recordTexts(Reader &reader, const QString &table);
/// Facts that refer to rows that are not there, by table and column.
struct Dangling
{
    QString table;
    QString column;
    qint64 count = 0;
};
[[nodiscard]] Result<std::vector<Dangling>> dangling(Reader &reader);
/// A record that lines of a living import name, and the file of that import.
struct NamedByFacts
{
    Id record;
    QString file;
};
/// One of @p records of the synced table, if there is any.
[[nodiscard]] Result<std::optional<NamedByFacts>>
namedByFacts(Edit &edit, const QString &table, std::span<const Id> records);
/// Id of each row of a synced table by its local key, dead ones too.
[[nodiscard]] Result<QHash<qint64, Id>> idsByNumber(Reader &reader, const QString &table);

} // namespace repo
} // namespace weiwo::sales
