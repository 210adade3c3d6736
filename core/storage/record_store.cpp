#include "core/storage/record_store.h"

#include "core/storage/record_scan.h"

using namespace Qt::StringLiterals;

namespace weiwo::records {

namespace {

QString columnList(const TableSpec &table)
{
    QString list = u"id,ver,home,alive,extra"_s;
    for (const ColumnSpec &column : table.columns)
        list += u',' + column.name;
    return list;
}

Record recordOf(const Row &row, const TableSpec &table)
{
    Record record;
    record.id = row.id(0);
    record.ver = row.integer(1);
    record.home = row.optionalId(2);
    record.alive = row.integer(3) != 0;
    record.extra = row.text(4);
    record.values.reserve(table.columns.size());
    for (size_t i = 0; i < table.columns.size(); ++i)
        record.values.push_back(row.value(static_cast<int>(i) + 5));
    return record;
}

Database::Bindings bindingsOf(const Record &record)
{
    Database::Bindings bindings{record.ver, toValue(record.home), qint64(record.alive ? 1 : 0),
                                textValue(record.extra)};
    bindings.insert(bindings.end(), record.values.begin(), record.values.end());
    bindings.push_back(record.id.bytes());
    return bindings;
}

} // namespace

Result<std::optional<Record>> load(Database &db, const TableSpec &table, const Id &id)
{
    std::optional<Record> found;
    WEIWO_TRY(db.each(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columnList(table), table.key),
                      {id.bytes()}, [&](const Row &row) {
                          found = recordOf(row, table);
                          return false;
                      }));
    return found;
}

Status loadEach(Database &db, const TableSpec &table, std::span<const Id> ids,
                const std::function<void(Record &&)> &row)
{
    constexpr size_t AtOnce = 200;
    const QString head = u"SELECT %1 FROM %2 WHERE id IN ("_s.arg(columnList(table), table.key);
    for (size_t first = 0; first < ids.size(); first += AtOnce) {
        const auto part = ids.subspan(first, std::min(AtOnce, ids.size() - first));
        Database::Bindings bindings;
        for (const Id &id : part)
            bindings.push_back(id.bytes());
        const QString marks = u"?,"_s.repeated(static_cast<qsizetype>(part.size())).chopped(1);
        WEIWO_TRY(db.each(head + marks + u')', bindings, [&](const Row &current) {
            row(recordOf(current, table));
            return true;
        }));
    }
    return {};
}

Status eachSince(Database &db, const TableSpec &table, qint64 version, const std::function<bool(Record &&)> &row)
{
    const QString order = version > 0 ? u"WHERE ver>? ORDER BY id"_s : u"WHERE ?<=0 ORDER BY no"_s;
    return db.each(u"SELECT %1 FROM %2 "_s.arg(columnList(table), table.key) + order, {version},
                   [&](const Row &current) { return row(recordOf(current, table)); });
}

Status eachLivingId(Database &db, const TableSpec &table, const std::function<void(const Id &)> &id)
{
    return db.each(u"SELECT id FROM %1 WHERE alive=1"_s.arg(table.key), {}, [&](const Row &row) {
        id(row.id(0));
        return true;
    });
}

Result<bool> lives(Database &db, const TableSpec &table, const Id &id)
{
    WEIWO_ASSIGN(const qint64 alive,
                 db.integer(u"SELECT alive FROM %1 WHERE id=?"_s.arg(table.key), {id.bytes()}));
    return alive == 1;
}

Status eachLiving(Database &db, const TableSpec &table, const std::function<bool(Record &&)> &row)
{
    return db.each(u"SELECT %1 FROM %2 WHERE alive=1 ORDER BY id"_s.arg(columnList(table), table.key),
                   {}, [&](const Row &current) { return row(recordOf(current, table)); });
}

Result<qint64> countLiving(Database &db, const TableSpec &table)
{
    return db.integer(u"SELECT count(*) FROM %1 WHERE alive=1"_s.arg(table.key));
}

Result<std::vector<Id>> referring(Database &db, const TableSpec &table, const QString &column,
                                  const Id &target, int limit)
{
    std::vector<Id> ids;
    WEIWO_TRY(db.each(u"SELECT id FROM %1 WHERE %2=? AND alive=1 LIMIT %3"_s
                          .arg(table.key, column)
                          .arg(limit),
                      {target.bytes()}, [&](const Row &row) {
                          ids.push_back(row.id(0));
                          return true;
                      }));
    return ids;
}

Status insert(Database &db, const TableSpec &table, const Record &record)
{
    QString columns = u"ver,home,alive,extra"_s;
    QString marks = u"?,?,?,?"_s;
    for (const ColumnSpec &column : table.columns) {
        columns += u',' + column.name;
        marks += u",?"_s;
    }
    return db.run(u"INSERT INTO %1(%2,id) VALUES(%3,?)"_s.arg(table.key, columns, marks),
                  bindingsOf(record));
}

Status insertEach(Database &db, const TableSpec &table, std::span<const Record> records)
{
    QStringList columns{u"ver"_s, u"home"_s, u"alive"_s, u"extra"_s};
    for (const ColumnSpec &column : table.columns)
        columns << column.name;
    columns << u"id"_s;
    std::vector<Value> cells;
    cells.reserve(records.size() * static_cast<size_t>(columns.size()));
    for (const Record &record : records) {
        Database::Bindings own = bindingsOf(record);
        std::move(own.begin(), own.end(), std::back_inserter(cells));
    }
    return db.insertMany(table.key, columns, cells);
}

Status update(Database &db, const TableSpec &table, const Record &record)
{
    return updateEach(db, table, std::span(&record, 1));
}

Status updateEach(Database &db, const TableSpec &table, std::span<const Record> records)
{
    QString columns = u"ver=?,home=?,alive=?,extra=?"_s;
    for (const ColumnSpec &column : table.columns)
        columns += u',' + column.name + u"=?"_s;
    const QString sql = u"UPDATE %1 SET %2 WHERE id=?"_s.arg(table.key, columns);
    for (const Record &record : records)
        WEIWO_TRY(db.run(sql, bindingsOf(record)));
    return {};
}

Result<std::optional<qint64>> localKey(Database &db, const QString &table, const Id &id)
{
    WEIWO_ASSIGN(const Value key, db.value(u"SELECT no FROM %1 WHERE id=?"_s.arg(table), {id.bytes()}));
    return optionalInteger(key);
}

Result<qint64> localKeyLimit(Database &db, const QString &table)
{
    return db.integer(u"SELECT coalesce(max(no), 0) + 1 FROM %1"_s.arg(table));
}

} // namespace weiwo::records
