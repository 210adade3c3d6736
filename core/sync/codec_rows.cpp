#include "core/sync/codec.h"
#include "core/sync/codec_authors.h"
#include "core/sync/codec_columns.h"
#include "core/sync/codec_extra.h"
#include "core/sync/frames.h"

#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

// A frame of rows, in this order; what is not written is alive, shared reference, without value, of nobody:
//
//     {"table": key, "ids": ids, "dead": a byte a row, "homes": column, "extra": column, "columns": {name: column},
//      "authors": authors}

namespace weiwo::sync {

namespace {

using Column = std::vector<Value>;

/// What a frame says, before it is held against the table.
struct RawRows
{
    QString table;
    std::vector<Id> ids;
    QByteArray dead;
    Column homes;
    Column extra;
    std::map<QString, Column> columns;
    std::vector<RowAuthors> authors;
    bool began = false;        ///< the ids have come: how many rows there are is known
};

void readColumns(CborReader &reader, RawRows &rows)
{
    reader.map([&](const QString &name) {
        const bool fitting = !name.isEmpty() && name.size() <= LongestName && rows.columns.size() < MostColumns;
        if (!fitting || rows.columns.contains(name))
            return reader.fail();
        rows.columns.emplace(name, readColumn(reader, rows.ids.size()));
    });
}

void readPart(CborReader &reader, const QString &key, RawRows &rows)
{
    const size_t count = rows.ids.size();
    if (key == "table"_L1) {
        rows.table = reader.text(LongestName);
    } else if (key == "ids"_L1 && !std::exchange(rows.began, true)) {
        rows.ids = readIds(reader, RowsPerFrame);
    } else if (key == "ids"_L1 || !rows.began) {
        reader.fail();
    } else if (key == "dead"_L1) {
        rows.dead = reader.bytes(qint64(count));
    } else if (key == "homes"_L1) {
        rows.homes = readColumn(reader, count);
    } else if (key == "extra"_L1) {
        rows.extra = readColumn(reader, count);
    } else if (key == "columns"_L1) {
        readColumns(reader, rows);
    } else if (key == "authors"_L1) {
        rows.authors = readAuthors(reader, count);
    } else {
        reader.skip();
    }
}

bool areSound(const std::vector<Id> &ids)
{
    QSet<Id> seen;
    seen.reserve(qsizetype(ids.size()));
    for (const Id &id : ids) {
        if (id.isNull() || seen.contains(id))
            return false;
        seen.insert(id);
    }
    return true;
}

/// Ids, homes, whether they live and what else newer programs know; false where that is damaged.
bool fillHeads(RawRows &rows, std::vector<Record> &records)
{
    if (!areSound(rows.ids))
        return false;
    for (size_t row = 0; row < records.size(); ++row) {
        Record &record = records[row];
        record.id = rows.ids[row];
        if (!rows.dead.isEmpty()) {
            const char dead = rows.dead[qsizetype(row)];
            if (dead != 0 && dead != 1)
                return false;
            record.alive = dead == 0;
        }
        if (!rows.homes.empty() && !isNull(rows.homes[row])) {
            record.home = optionalId(rows.homes[row]);
            if (!record.home)
                return false;
        }
        if (!rows.extra.empty() && !isNull(rows.extra[row])) {
            if (!std::holds_alternative<QString>(rows.extra[row]))
                return false;
            record.extra = std::get<QString>(rows.extra[row]);
        }
    }
    return true;
}

/// Values of the columns that the table has; the others stay in @p rows. False where one does not fit.
bool fillColumns(const TableSpec &table, RawRows &rows, std::vector<Record> &records)
{
    for (size_t place = 0; place < table.columns.size(); ++place) {
        const auto found = rows.columns.find(table.columns[place].name);
        if (found == rows.columns.end())
            continue;
        Column &column = found->second;
        for (size_t row = 0; row < column.size(); ++row) {
            if (!fits(table.columns[place].kind, column[row]))
                return false;
            records[row].values[place] = std::move(column[row]);
        }
        rows.columns.erase(found);
    }
    return true;
}

bool fillExtra(const TableSpec &table, RawRows &rows, std::vector<Record> &records)
{
    // What is shared in a column is not in a text for each row: all of them are no longer than a frame may be.
    qint64 letters = 0;
    std::vector<UnknownValue> unknown;
    for (size_t row = 0; row < records.size(); ++row) {
        if (records[row].extra.isEmpty() && rows.columns.empty())
            continue;
        unknown.clear();
        for (auto &[name, column] : rows.columns)
            if (!column.empty())
                unknown.push_back({name, std::move(column[row])});
        if (!settleExtra(table, unknown, records[row]))
            return false;
        letters += records[row].extra.size();
        if (letters > LargestRaw)
            return false;
    }
    return true;
}

bool hasAny(const std::vector<const Value *> &column)
{
    return std::any_of(column.begin(), column.end(), [](const Value *value) { return !isNull(*value); });
}

void writeNamed(QCborStreamWriter &writer, const QString &name, const std::vector<const Value *> &column)
{
    writer.append(name);
    writeColumn(writer, column);
}

std::vector<const Value *> pointers(const Column &column)
{
    std::vector<const Value *> result;
    result.reserve(column.size());
    for (const Value &value : column)
        result.push_back(&value);
    return result;
}

void writeColumns(QCborStreamWriter &writer, const RowsPart &part)
{
    std::vector<std::pair<QString, std::vector<const Value *>>> columns;
    for (size_t place = 0; place < part.table->columns.size(); ++place) {
        std::vector<const Value *> column;
        column.reserve(part.rows.size());
        for (const Record &row : part.rows)
            column.push_back(&row.values[place]);
        if (hasAny(column))
            columns.emplace_back(part.table->columns[place].name, std::move(column));
    }
    writer.append("columns"_L1);
    writer.startMap(columns.size());
    for (const auto &[name, column] : columns)
        writeNamed(writer, name, column);
    writer.endMap();
}

bool isKnown(const RowAuthors &authors)
{
    return authors.all || !authors.fields.empty();
}

} // namespace

size_t rowsForFrame(std::span<const Record> rows)
{
    constexpr qint64 rowSize = 128;
    qint64 size = 0;
    size_t count = 0;
    for (; count < std::min(rows.size(), RowsPerFrame); ++count) {
        size += rowSize + 3 * rows[count].extra.size();
        for (const Value &value : rows[count].values)
            size += mostBytesOf(value);
        if (count > 0 && size > FullFrame)
            break;
    }
    return count;
}

QByteArray packRows(const RowsPart &part)
{
    Q_ASSERT(part.rows.size() <= RowsPerFrame && part.rows.size() == part.authors.size());
    std::vector<Id> ids;
    QByteArray dead;
    Column homes;
    Column extra;
    for (const Record &row : part.rows) {
        ids.push_back(row.id);
        dead += char(row.alive ? 0 : 1);
        homes.push_back(toValue(row.home));
        extra.push_back(textValue(row.extra));
    }
    const bool anyDead = dead.contains(char(1));
    const auto homesOf = pointers(homes);
    const auto extraOf = pointers(extra);
    const bool known = std::any_of(part.authors.begin(), part.authors.end(), isKnown);

    QByteArray frame;
    QCborStreamWriter writer(&frame);
    writer.startMap(quint64(3 + int(anyDead) + int(hasAny(homesOf)) + int(hasAny(extraOf)) + int(known)));
    writer.append("table"_L1);
    writer.append(part.table->key);
    writer.append("ids"_L1);
    writeIds(writer, ids);
    if (anyDead) {
        writer.append("dead"_L1);
        writer.append(dead);
    }
    if (hasAny(homesOf))
        writeNamed(writer, u"homes"_s, homesOf);
    if (hasAny(extraOf))
        writeNamed(writer, u"extra"_s, extraOf);
    writeColumns(writer, part);
    if (known) {
        writer.append("authors"_L1);
        writeAuthors(writer, part.authors);
    }
    writer.endMap();
    return frame;
}

Result<std::optional<RowsPart>> unpackRows(const Registry &registry, const QByteArray &frame)
{
    RawRows rows;
    CborReader reader(frame);
    reader.map([&](const QString &key) { readPart(reader, key, rows); });
    if (!reader.isSound() || reader.offset() != frame.size() || !rows.began || rows.table.isEmpty())
        return unreadablePart();
    RowsPart part;
    part.table = registry.tables.find(rows.table);
    if (!part.table)
        return std::optional<RowsPart>();
    part.rows.resize(rows.ids.size());
    for (Record &record : part.rows)
        record.values.resize(part.table->columns.size());
    if (!fillHeads(rows, part.rows) || !fillColumns(*part.table, rows, part.rows) || !fillExtra(*part.table, rows, part.rows))
        return unreadablePart();
    part.authors = std::move(rows.authors);
    part.authors.resize(part.rows.size());
    return std::optional(std::move(part));
}

QByteArray packLeaves(const LeavesPart &part)
{
    Q_ASSERT(part.rows.size() <= LeavesPerFrame);
    QByteArray frame;
    QCborStreamWriter writer(&frame);
    writer.startMap(2);
    writer.append("table"_L1);
    writer.append(part.table);
    writer.append("ids"_L1);
    writeIds(writer, part.rows);
    writer.endMap();
    return frame;
}

Result<LeavesPart> unpackLeaves(const QByteArray &frame)
{
    LeavesPart part;
    bool began = false;
    CborReader reader(frame);
    reader.map([&](const QString &key) {
        if (key == "table"_L1)
            part.table = reader.text(LongestName);
        else if (key == "ids"_L1 && !std::exchange(began, true))
            part.rows = readIds(reader, LeavesPerFrame);
        else
            reader.skip();
    });
    if (!reader.isSound() || reader.offset() != frame.size() || !began || part.table.isEmpty() || !areSound(part.rows))
        return unreadablePart();
    return part;
}

} // namespace weiwo::sync
