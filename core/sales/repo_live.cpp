#include "core/sales/fact_rows.h"
#include "core/sales/summaries.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

// A line counts if its batch does, and no later batch that counts has a line of the same key, here or elsewhere.
const QString Rule = QStringLiteral(
    "CASE WHEN (SELECT s.counts FROM temp.ranked s WHERE s.batch = %1.batch) IS NOT 1 THEN 0"
    " WHEN %1.line_key IS NULL THEN 1"
    " ELSE (SELECT s.rank FROM temp.ranked s WHERE s.batch = %1.batch) ="
    " (SELECT max(s.rank) FROM %1 other JOIN temp.ranked s ON s.batch = other.batch"
    "  WHERE other.line_key = %1.line_key AND s.counts = 1)"
    " AND NOT EXISTS(SELECT 1 FROM line_elsewhere e JOIN temp.ranked s ON s.batch = e.batch"
    "  WHERE e.tab = '%1' AND e.line_key = %1.line_key AND s.counts = 1"
    "  AND s.rank > (SELECT s.rank FROM temp.ranked s WHERE s.batch = %1.batch)) END");

/// What the facts refer to.
struct Reference
{
    const char *table;
    const char *column;
    const char *target;
};
constexpr Reference References[] = {
    {"order_line", "batch", "batch"},       {"order_line", "unit", "node"},
    {"order_line", "person", "node"},       {"order_line", "region", "node"},
    {"order_line", "customer", "customer"}, {"order_line", "product", "product"},
    {"collection", "batch", "batch"},       {"collection", "unit", "node"},
    {"collection", "person", "node"},       {"collection", "customer", "customer"},
    {"credit_share", "batch", "batch"},     {"credit_share", "person", "node"},
};

Status fillRanked(Database &db, std::span<const RankedBatch> all)
{
    WEIWO_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS ranked("
                     "batch INTEGER PRIMARY KEY, rank INTEGER NOT NULL, counts INTEGER NOT NULL)"_s));
    WEIWO_TRY(db.run(u"DELETE FROM temp.ranked"_s));
    std::vector<Value> cells;
    for (const RankedBatch &batch : all)
        cells.insert(cells.end(), {batch.batch, batch.rank, qint64(batch.counts ? 1 : 0)});
    return db.insertMany(u"temp.ranked"_s, {u"batch"_s, u"rank"_s, u"counts"_s}, cells);
}

} // namespace

Result<std::vector<BatchLines>> batchLines(Reader &reader)
{
    std::vector<BatchLines> all;
    WEIWO_TRY(reader.db().each(u"SELECT batch, tab, counts, partial FROM batch_lines ORDER BY batch"_s, {},
                               [&](const Row &row) {
                                   all.push_back({row.integer(0), row.text(1),
                                                  row.integer(2) != 0, row.integer(3) != 0});
                                   return true;
                               }));
    return all;
}

namespace {

Status clearTouched(Database &db)
{
    WEIWO_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS touched(no INTEGER PRIMARY KEY)"_s));
    return db.run(u"DELETE FROM temp.touched"_s);
}

/// Sets the flags of the lines in temp.touched, and of those with one of their keys.
Status judgeTouched(Edit &edit, const QString &name)
{
    Database &db = edit.db();
    WEIWO_TRY(db.run(
        u"INSERT OR IGNORE INTO temp.touched SELECT other.no FROM temp.touched t"
        " JOIN %1 f ON f.no = t.no JOIN %1 other ON other.line_key = f.line_key"
        " WHERE f.line_key IS NOT NULL"_s.arg(name)));
    const bool summed = name == QLatin1StringView(OrderLines);
    const QString touched = u"f.no IN (SELECT no FROM temp.touched)"_s;
    if (summed) {
        WEIWO_TRY(takeFromSums(edit, touched, {}));
        WEIWO_TRY(takeFromPacks(db, touched, {}));
    }
    WEIWO_TRY(db.run(u"UPDATE %1 SET live = %2 WHERE no IN (SELECT no FROM temp.touched)"_s.arg(
        name, Rule.arg(name))));
    if (summed) {
        WEIWO_TRY(addToSums(edit, touched, {}));
        WEIWO_TRY(addToPacks(db, touched, {}));
    }
    return {};
}

/// Lines here whose place a line of that batch takes that is not here.
Status touchStoodFor(Database &db, const QString &name, qint64 batch)
{
    return db.run(u"INSERT OR IGNORE INTO temp.touched SELECT f.no FROM line_elsewhere e JOIN %1 f ON f.line_key = e.line_key"
                  " WHERE e.batch = ? AND e.tab = '%1'"_s.arg(name),
                  {batch});
}

} // namespace

Status judgeLines(Edit &edit, const char *table, std::span<const RankedBatch> all,
                  std::span<const qint64> changed)
{
    Database &db = edit.db();
    const QString name = QString::fromLatin1(table);
    WEIWO_TRY(fillRanked(db, all));
    WEIWO_TRY(clearTouched(db));
    for (const qint64 batch : changed) {
        WEIWO_TRY(db.run(u"INSERT OR IGNORE INTO temp.touched SELECT f.no FROM batch_lines b"
                         " JOIN %1 f ON f.no BETWEEN b.first AND b.last"
                         " WHERE b.batch = ? AND b.tab = '%1'"_s.arg(name),
                         {batch}));
        WEIWO_TRY(touchStoodFor(db, name, batch));
    }
    WEIWO_TRY(judgeTouched(edit, name));
    for (const RankedBatch &batch : all)
        WEIWO_TRY(db.run(u"UPDATE batch_lines SET counts = ? WHERE batch = ?"_s,
                         {qint64(batch.counts ? 1 : 0), batch.batch}));
    return {};
}

Status judgeAdded(Edit &edit, const char *table, std::span<const RankedBatch> all,
                  std::span<const qint64> added, qint64 after)
{
    Database &db = edit.db();
    const QString name = QString::fromLatin1(table);
    WEIWO_TRY(fillRanked(db, all));
    WEIWO_TRY(clearTouched(db));
    // Where all lines are new, one walk over the keys tells which there are twice.
    const QString twice = after == 0
        ? u"f.line_key IN (SELECT line_key FROM %1 WHERE line_key IS NOT NULL GROUP BY line_key HAVING count(*) > 1)"_s
        : u"EXISTS(SELECT 1 FROM %1 other WHERE other.line_key = f.line_key AND other.batch <> f.batch)"_s;
    WEIWO_TRY(db.run(u"INSERT INTO temp.touched SELECT f.no FROM %1 f WHERE f.no > ? AND f.line_key IS NOT NULL AND %2"_s.arg(
                         name, twice.arg(name)),
                     {after}));
    WEIWO_TRY(db.run(u"INSERT OR IGNORE INTO temp.touched SELECT f.no FROM line_elsewhere e JOIN %1 f ON f.line_key = e.line_key"
                     " WHERE e.tab = '%1' AND f.no > ?"_s.arg(name),
                     {after}));
    for (const qint64 batch : added)
        WEIWO_TRY(touchStoodFor(db, name, batch));
    return judgeTouched(edit, name);
}

Result<qint64> wrongFlags(Reader &reader, const char *table, std::span<const RankedBatch> all)
{
    const QString name = QString::fromLatin1(table);
    WEIWO_TRY(fillRanked(reader.db(), all));
    return reader.db().integer(
        u"SELECT count(*) FROM %1 WHERE live IS NOT (%2)"_s.arg(name, Rule.arg(name)));
}

Result<std::vector<Dangling>> dangling(Reader &reader)
{
    std::vector<Dangling> found;
    for (const Reference &reference : References) {
        const QString table = QString::fromLatin1(reference.table);
        const QString column = QString::fromLatin1(reference.column);
        WEIWO_ASSIGN(const qint64 count,
                     reader.db().integer(
                         u"SELECT count(*) FROM %1 f WHERE f.%2 IS NOT NULL"
                         " AND NOT EXISTS(SELECT 1 FROM %3 t WHERE t.no = f.%2)"_s.arg(
                             table, column, QString::fromLatin1(reference.target))));
        if (count > 0)
            found.push_back({table, column, count});
    }
    return found;
}

Result<std::optional<NamedByFacts>> namedByFacts(Edit &edit, const QString &table,
                                                 std::span<const Id> records)
{
    Database &db = edit.db();
    WEIWO_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS looked_for(id BLOB PRIMARY KEY)"_s));
    WEIWO_TRY(db.run(u"DELETE FROM temp.looked_for"_s));
    std::vector<Value> cells;
    for (const Id &id : records)
        cells.push_back(id.bytes());
    WEIWO_TRY(db.insertMany(u"temp.looked_for"_s, {u"id"_s}, cells));
    std::optional<NamedByFacts> found;
    for (const Reference &reference : References) {
        if (found || table != QLatin1StringView(reference.target))
            continue;
        WEIWO_TRY(db.each(
            u"SELECT t.id, b.file FROM %1 f JOIN batch b ON b.no = f.batch JOIN %3 t ON t.no = f.%2"
            " WHERE f.%2 IN (SELECT no FROM %3 WHERE id IN (SELECT id FROM temp.looked_for))"
            " AND b.alive = 1 LIMIT 1"_s.arg(QString::fromLatin1(reference.table),
                                             QString::fromLatin1(reference.column), table),
            {}, [&found](const Row &row) {
                found = NamedByFacts{row.id(0), row.text(1)};
                return false;
            }));
    }
    return found;
}

} // namespace weiwo::sales::repo
