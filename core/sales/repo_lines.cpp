#include "core/sales/fact_rows.h"
#include "core/sales/summaries.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

struct Index
{
    const char *table;
    const char *name;
    const char *definition;
};

// As in the schema: a load into an empty table is faster without, and makes them afterwards.
constexpr Index Indices[] = {
    {OrderLines, "order_line_key", "order_line(line_key) WHERE line_key IS NOT NULL"},
    {OrderLines, "order_line_customer", "order_line(customer, day)"},
    {OrderLines, "order_line_order", "order_line(order_key) WHERE order_key IS NOT NULL"},
    {Collections, "collection_key", "collection(line_key) WHERE line_key IS NOT NULL"},
    {Collections, "collection_customer", "collection(customer, day)"},
};

/// The columns of a table of facts.
QStringList columnsOf(const QString &table)
{
    if (table == QLatin1StringView(OrderLines))
        return factColumns<OrderLine>();
    return table == QLatin1StringView(Collections) ? factColumns<Collection>()
                                                   : factColumns<CreditShare>();
}

SummedLine summed(const OrderLine &line)
{
    return {.day = line.day, .month = monthOf(line.day), .place = line.place,
            .person = line.person.value_or(0), .product = line.product.value_or(0),
            .amount = line.amount, .quantity = line.quantity,
            .cost = line.cost, .discount = line.discount};
}

template<class Line>
Status insertFacts(Load &load, qint64 batch, std::span<const Line> lines)
{
    for (const Line &line : lines) {
        FactRow<Line>::write(*load.insert, batch, line);
        WEIWO_TRY(load.insert->endRow());
    }
    return {};
}

/// Packs lines that have just been given to the table, which numbers them one after the other.
Status packLines(Load &load, std::span<const OrderLine> lines)
{
    if (!load.packs)
        return {};
    for (const OrderLine &line : lines) {
        const qint64 no = load.before + ++load.inserted;
        if (line.live)
            load.packs->add(FactRow<OrderLine>::packed(no, line));
        if (!load.packs->isFull())
            continue;
        // Who takes lines out of packs finds them in the table.
        WEIWO_TRY(load.insert->flush());
        WEIWO_TRY(load.packs->flush());
        load.packed = true;
    }
    return {};
}

template<class Line>
Status factsByKey(Reader &reader, std::span<const qint64> keys,
                  const std::function<void(qint64, Line &&)> &each)
{
    constexpr size_t Most = 500;
    for (size_t first = 0; first < keys.size(); first += Most) {
        const auto part = keys.subspan(first, std::min(Most, keys.size() - first));
        Database::Bindings bindings(part.begin(), part.end());
        QStringList marks;
        marks.fill(u"?"_s, static_cast<qsizetype>(part.size()));
        const QString sql = u"SELECT no, %1 FROM %2 WHERE live = 1 AND line_key IN (%3)"_s.arg(
            asImported<Line>(), QString::fromLatin1(FactRow<Line>::Table), marks.join(u','));
        WEIWO_TRY(reader.db().each(sql, bindings, [&](const Row &row) {
            each(row.integer(0), FactRow<Line>::from(row, 1));
            return true;
        }));
    }
    return {};
}

template<class Line>
Status factsOf(Reader &reader, qint64 batch, const std::function<bool(Line &&)> &each)
{
    const QString columns = asImported<Line>(u"f."_s);
    return reader.db().each(
        u"SELECT %1 FROM %2 f JOIN batch_lines b ON f.no BETWEEN b.first AND b.last"
        " WHERE b.batch = ? AND b.tab = '%2' ORDER BY f.no"_s.arg(
            columns, QString::fromLatin1(FactRow<Line>::Table)),
        {batch}, [&](const Row &row) { return each(FactRow<Line>::from(row, 0)); });
}

template<class Line>
Status liveFacts(Reader &reader, const std::optional<DateRange> &range,
                 const std::function<bool(Line &&)> &each)
{
    QString where = u"live = 1"_s;
    Database::Bindings bindings;
    if (range) {
        where += u" AND day >= ? AND day < ?"_s;
        bindings = {qint64(range->from.toJulianDay()), qint64(range->to.toJulianDay())};
    }
    return reader.db().each(u"SELECT %1 FROM %2 WHERE %3 ORDER BY day, batch, row"_s.arg(
                                readColumns<Line>(), QString::fromLatin1(FactRow<Line>::Table),
                                where),
                            bindings,
                            [&](const Row &row) { return each(FactRow<Line>::from(row, 0)); });
}

} // namespace

Result<Load> beginLoad(Edit &edit, const char *table)
{
    // Pages of indices come up again and again until the lines are committed.
    WEIWO_TRY(edit.db().run(u"PRAGMA cache_size=-262144"_s));
    Load load{.table = QString::fromLatin1(table)};
    WEIWO_ASSIGN(load.before,
                 edit.db().integer(u"SELECT coalesce(max(no), 0) FROM %1"_s.arg(load.table)));
    load.indicesDropped = load.before == 0;
    for (const Index &index : Indices)
        if (load.indicesDropped && load.table == QLatin1StringView(index.table))
            WEIWO_TRY(edit.db().run(
                u"DROP INDEX IF EXISTS %1"_s.arg(QString::fromLatin1(index.name))));
    WEIWO_ASSIGN(load.insert, BulkInsert::open(edit.db(), load.table, columnsOf(load.table)));
    if (load.table == QLatin1StringView(OrderLines)) {
        load.packs = std::make_unique<PackWriter>(edit.db());
    }
    return load;
}

Result<qint64> settleLoad(Edit &edit, Load &load)
{
    WEIWO_TRY(load.insert->flush());
    if (load.indicesDropped)
        for (const Index &index : Indices)
            if (load.table == QLatin1StringView(index.table))
                WEIWO_TRY(edit.db().run(
                    u"CREATE INDEX IF NOT EXISTS %1 ON %2"_s.arg(QString::fromLatin1(index.name),
                                                                 QString::fromLatin1(
                                                                     index.definition))));
    WEIWO_ASSIGN(const qint64 last,
                 edit.db().integer(u"SELECT coalesce(max(no), 0) FROM %1"_s.arg(load.table)));
    if (last == load.before)
        return last;
    if (load.table == QLatin1StringView(OrderLines)) {
        WEIWO_TRY(load.tooMany ? addToSums(edit, u"f.no > ?"_s, {load.before}) : addToSums(edit, load.delta));
        load.summed = true;
        if (load.packs) {
            load.packed = true;
            WEIWO_TRY(load.packs->flush());
        }
    }
    return last;
}

Status noteLines(Edit &edit, const BatchLines &batch, qint64 first, qint64 last)
{
    return edit.db().run(u"INSERT INTO batch_lines(batch, tab, first, last, counts, partial) VALUES(?,?,?,?,?,?)"_s,
                         {batch.batch, batch.table, first, last, qint64(batch.counts ? 1 : 0), qint64(batch.partial ? 1 : 0)});
}

Status endLoad(Edit &edit, Load &load, qint64 batch)
{
    WEIWO_ASSIGN(const qint64 last, settleLoad(edit, load));
    return last == load.before
        ? Status()
        : noteLines(edit, {.batch = batch, .table = load.table, .counts = true}, load.before + 1, last);
}

Status undoLoad(Edit &edit, Load &load)
{
    load.insert->drop();
    if (load.packs)
        load.packs = std::make_unique<PackWriter>(edit.db());
    if (load.packed)
        WEIWO_TRY(takeFromPacks(edit.db(), u"f.no > ?"_s, {load.before}));
    load.packed = false;
    load.inserted = 0;
    load.delta.clear();
    load.tooMany = false;
    if (load.summed)
        WEIWO_TRY(takeFromSums(edit, u"f.no > ?"_s, {load.before}));
    load.summed = false;
    WEIWO_TRY(edit.db().run(u"DELETE FROM batch_lines WHERE tab = ? AND first > ?"_s,
                            {load.table, load.before}));
    return edit.db().run(u"DELETE FROM %1 WHERE no > ?"_s.arg(load.table), {load.before});
}

Status insertLines(Load &load, qint64 batch, std::span<const OrderLine> lines)
{
    for (const OrderLine &line : lines)
        if (line.live && !load.tooMany)
            load.delta.add(summed(line));
    if (load.delta.isFull()) {
        load.tooMany = true;
        load.delta.clear();
    }
    WEIWO_TRY(insertFacts(load, batch, lines));
    return packLines(load, lines);
}

Status insertCollections(Load &load, qint64 batch, std::span<const Collection> lines)
{
    return insertFacts(load, batch, lines);
}

Status insertShares(Load &load, qint64 batch, std::span<const CreditShare> lines)
{
    return insertFacts(load, batch, lines);
}

Status linesByKey(Reader &reader, std::span<const qint64> keys,
                  const std::function<void(qint64, OrderLine &&)> &each)
{
    return factsByKey(reader, keys, each);
}

Status collectionsByKey(Reader &reader, std::span<const qint64> keys,
                        const std::function<void(qint64, Collection &&)> &each)
{
    return factsByKey(reader, keys, each);
}

Status sharesByKey(Reader &reader, std::span<const qint64> keys,
                   const std::function<void(qint64, CreditShare &&)> &each)
{
    return factsByKey(reader, keys, each);
}

Status switchOff(Edit &edit, const char *table, std::span<const qint64> numbers)
{
    if (numbers.empty())
        return {};
    // One statement for all, so that the sums are gone through once.
    const QString these = u"no IN (SELECT value FROM json_each(?))"_s;
    const Database::Bindings bindings{jsonList(numbers)};
    if (QLatin1StringView(table) == QLatin1StringView(OrderLines)) {
        WEIWO_TRY(takeFromSums(edit, u"f."_s + these, bindings));
        WEIWO_TRY(takeFromPacks(edit.db(), u"f."_s + these, bindings));
    }
    return edit.db().run(u"UPDATE %1 SET live = 0 WHERE %2"_s.arg(QString::fromLatin1(table), these), bindings);
}

Result<std::optional<OrderPlace>> placeOfOrder(Reader &reader, qint64 orderKey)
{
    std::optional<OrderPlace> found;
    WEIWO_TRY(reader.db().each(u"SELECT unit, member, person FROM order_line"
                               " WHERE order_key = ? AND live = 1 ORDER BY no LIMIT 1"_s,
                               {orderKey}, [&](const Row &row) {
                                   found = OrderPlace{.place = {.unit = row.integer(0),
                                                                .member = row.integer(1) != 0},
                                                      .person = row.optionalInteger(2)};
                                   return false;
                               }));
    return found;
}

Result<Totals> totals(Reader &reader)
{
    Totals totals;
    WEIWO_TRY(reader.db().each(
        u"SELECT coalesce(sum(lines), 0), coalesce(sum(amount), 0), coalesce(sum(quantity), 0),"
        " min(day), max(day) FROM line_date"_s,
        {}, [&](const Row &row) {
            totals.lines = row.integer(0);
            totals.amount = row.integer(1);
            totals.quantity = row.integer(2);
            if (totals.lines > 0)
                totals.dates = DateRange{QDate::fromJulianDay(row.integer(3)),
                                         QDate::fromJulianDay(row.integer(4) + 1)};
            return false;
        }));
    return totals;
}

Status eachLineOf(Reader &reader, qint64 batch, const std::function<bool(OrderLine &&)> &each)
{
    return factsOf(reader, batch, each);
}

Status eachCollectionOf(Reader &reader, qint64 batch,
                        const std::function<bool(Collection &&)> &each)
{
    return factsOf(reader, batch, each);
}

Status eachShareOf(Reader &reader, qint64 batch, const std::function<bool(CreditShare &&)> &each)
{
    return factsOf(reader, batch, each);
}

Status eachLive(Reader &reader, const std::optional<DateRange> &range,
                const std::function<bool(OrderLine &&)> &each)
{
    return liveFacts(reader, range, each);
}

Status eachLiveCollection(Reader &reader, const std::optional<DateRange> &range,
                          const std::function<bool(Collection &&)> &each)
{
    return liveFacts(reader, range, each);
}

Status eachLiveShare(Reader &reader, const std::function<bool(CreditShare &&)> &each)
{
    return reader.db().each(u"SELECT %1 FROM credit_share WHERE live = 1 ORDER BY batch, row"_s.arg(
                                readColumns<CreditShare>()),
                            {}, [&](const Row &row) {
                                return each(FactRow<CreditShare>::from(row, 0));
                            });
}

Result<QHash<qint64, qint64>> ownersOfCustomers(Reader &reader)
{
    QHash<qint64, qint64> owners;
    WEIWO_TRY(reader.db().each(u"SELECT c.no, n.no FROM customer c JOIN node n ON n.id = c.owner"
                               " WHERE c.alive = 1"_s,
                               {}, [&](const Row &row) {
                                   owners.insert(row.integer(0), row.integer(1));
                                   return true;
                               }));
    // Whoever looks after a customer looks after those that were merged into it.
    WEIWO_TRY(reader.db().each(u"SELECT c.no, n.no FROM customer_merge m JOIN customer c ON c.id = m.merged AND c.alive = 0"
                               " JOIN customer k ON k.id = m.kept JOIN node n ON n.id = k.owner WHERE m.alive = 1"_s,
                               {}, [&](const Row &row) {
                                   owners.insert(row.integer(0), row.integer(1));
                                   return true;
                               }));
    return owners;
}

Result<QHash<qint64, QString>> recordTexts(Reader &reader, const QString &table)
{
    QHash<qint64, QString> texts;
    WEIWO_TRY(reader.db().each(
        u"SELECT no, code, name, id, alive AND name IN (SELECT name FROM %1 WHERE alive = 1"
        " GROUP BY name HAVING count(*) = 1) FROM %1"_s.arg(table),
        {}, [&](const Row &row) {
            const QString code = row.text(1);
            texts.insert(row.integer(0), !code.isEmpty()          ? code
                                         : row.integer(4) != 0 ? row.text(2)
                                                               : row.id(3).text());
            return true;
        }));
    return texts;
}

Result<QHash<qint64, Id>> idsByNumber(Reader &reader, const QString &table)
{
    QHash<qint64, Id> ids;
    WEIWO_TRY(reader.db().each(u"SELECT no, id FROM %1"_s.arg(table), {}, [&](const Row &row) {
        ids.insert(row.integer(0), row.id(1));
        return true;
    }));
    return ids;
}

} // namespace weiwo::sales::repo
