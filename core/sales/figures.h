#pragma once

#include "core/sales/line_pack.h"
#include "core/workspace/reader.h"

namespace weiwo::sales::repo {

struct SumSource;

/// Sums of live lines by local keys: what every figure is made from.
struct FigureQuery
{
    enum class Of {
        Lines,
        Collections,
        FirstOrders,   ///< lines of a customer's first day ever, where that is in the range; no sums
        LastOrders,    ///< lines of a customer's last day before `before`, where it is in the range; no sums
        SharedLines,   ///< each line whose credit is shared, by itself
    };
    Of of = Of::Lines;
    qint64 from = 0;             ///< julian days [from, to)
    qint64 to = 0;
    qint64 before = 0;           ///< of LastOrders
    bool unit = false;           ///< which keys the rows are grouped by
    bool person = false;
    bool customer = false;
    bool product = false;
    bool month = false;
    bool day = false;
    bool order = false;
    std::vector<qint64> borders; ///< days at which a unit moved: rows are apart before and after
    std::optional<std::vector<qint64>> units = {};    ///< only rows of these units can be wanted; absent: any
    std::optional<std::vector<qint64>> persons = {};  ///< only rows of these people can be wanted; absent: any
    bool withoutShared = false;  ///< of Lines: leaves out lines whose credit is shared
    bool prices = false;         ///< of lines: asks for FigureRow::prices
};

/// What the amount at list price is told from. Money in minor units, quantities 10⁻³.
struct PriceFigures
{
    qint64 marked = 0;           ///< amount of the lines that tell their discount
    qint64 discount = 0;         ///< of those
    qint64 plain = 0;            ///< amount of the others that have a quantity
    qint64 pieces = 0;           ///< of those
};

struct FigureRow
{
    Place place;                 ///< of unit
    int segment = 0;             ///< number of borders at or before the days
    std::optional<qint64> person;
    std::optional<qint64> customer;
    std::optional<qint64> product;
    qint64 month = 0;
    qint64 day = 0;
    std::optional<qint64> order;
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 quantity = 0;
    std::optional<qint64> cost;
    std::optional<qint64> profit;   ///< amount − cost of the lines that have a cost
    QString lineNo;                 ///< of SharedLines
    PriceFigures prices;
    std::optional<qint64> late;     ///< of Collections: what came after it was due, if any tells when
};

/// A group may come in several rows: those of its whole months, and of the days beside them.
Status figures(Reader &reader, const FigureQuery &query,
               const std::function<void(const FigureRow &)> &each);

/// The same of one stretch of those that sumSources() makes of the query.
Status figures(Reader &reader, const FigureQuery &query, const SumSource &source,
               const std::function<void(const FigureRow &)> &each);
/// Those columns of packs that the keys of a query's rows are told from.
[[nodiscard]] PackColumns keyColumns(const FigureQuery &query);
/// Sets the keys that are asked for as a packed line tells them, and leaves the rest of the row.
void setKeys(FigureRow &row, const PackedLine &line, const FigureQuery &query);

/// List price of each product that has one, by local key, dead ones too.
[[nodiscard]] Result<QHash<qint64, qint64>> listPrices(Reader &reader);
/// Customers whose first order ever is in [from, to), julian days.
[[nodiscard]] Result<QSet<qint64>> newCustomers(Reader &reader, qint64 from, qint64 to);
/// Customers that ordered in [earliest, from).
[[nodiscard]] Result<QSet<qint64>> returningCustomers(Reader &reader, qint64 earliest, qint64 from);

/// The last day before @p before on which a customer ordered.
[[nodiscard]] Result<std::optional<qint64>> lastOrderBefore(Reader &reader, qint64 customer, qint64 before);

struct StoredShare
{
    qint64 person = 0;
    qint64 share = 0;   ///< 10⁻⁶
    QString lineNo;     ///< empty: of the whole order
};
/// Shares that count, by order.
[[nodiscard]] Result<QMultiHash<qint64, StoredShare>> liveShares(Reader &reader);
[[nodiscard]] Result<bool> hasShares(Reader &reader);
/// Numbers of the live lines whose credit is shared.
[[nodiscard]] Result<QSet<qint64>> sharedNumbers(Reader &reader);
/// First day to the day after the last.
[[nodiscard]] Result<std::optional<DateRange>> extent(Reader &reader, const char *table);

// --- freshness, from kept sums ---
/// The last day before @p before on which there are lines.
[[nodiscard]] Result<std::optional<qint64>> lastDayBefore(Reader &reader, qint64 before);
/// The units where lines of a day were earned.
[[nodiscard]] Result<QSet<qint64>> unitsOfDay(Reader &reader, qint64 day);
/// The last day before @p before of each unit, looked for month by month.
[[nodiscard]] Result<QHash<qint64, qint64>> lastDays(Reader &reader, qint64 before, const QSet<qint64> &units);
/// When the newest batch of lines that counts came in, in milliseconds since 1970; 0: none has.
[[nodiscard]] Result<qint64> lastImport(Reader &reader);

/// A record as figures name it.
struct Member
{
    Id id;
    QString name;
    QString code;
};
/// By local key, dead ones too.
[[nodiscard]] Result<QHash<qint64, Member>> members(Reader &reader, const QString &table);
/// Of some records, by local key, dead ones too.
[[nodiscard]] Result<QHash<qint64, Member>> members(Reader &reader, const QString &table, std::span<const qint64> numbers);
/// A text column of a synced table, by id; of a reference the name of what it refers to.
[[nodiscard]] Result<QHash<Id, QString>> textsOf(Reader &reader, const QString &table,
                                                 const QString &column);
[[nodiscard]] Result<QHash<Id, QString>> nodeNamesOf(Reader &reader, const QString &table,
                                                     const QString &column);

} // namespace weiwo::sales::repo
