#include "core/workspace/journal_codec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace weiwo {

QString changeOpKey(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Insert:
        return u"insert"_s;
    case ChangeOp::Update:
        return u"update"_s;
    case ChangeOp::Delete:
        return u"delete"_s;
    case ChangeOp::Restore:
        return u"restore"_s;
    }
    return {};
}

ChangeOp RowChange::op() const
{
    if (!before)
        return ChangeOp::Insert;
    if (before->alive && !after.alive)
        return ChangeOp::Delete;
    if (!before->alive && after.alive)
        return ChangeOp::Restore;
    return ChangeOp::Update;
}

namespace journal {

namespace {

/// A block that claims to be larger than this is damaged: no edit of ours packs so much.
constexpr unsigned long long LargestBlock = 256ULL << 20;

void write(QCborStreamWriter &writer, const Value &value)
{
    struct Visitor
    {
        QCborStreamWriter &writer;
        void operator()(std::monostate) const { writer.append(nullptr); }
        void operator()(qint64 number) const { writer.append(number); }
        void operator()(const QString &text) const { writer.append(text); }
        void operator()(const QByteArray &bytes) const { writer.append(bytes); }
    };
    std::visit(Visitor{writer}, value);
}

Value fromCbor(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

tl::unexpected<Error> damaged(const QString &table)
{
    return fail(errc::Damaged, translate("journal", "An entry of the journal is damaged."), table);
}

bool stored(const std::optional<Record> &record)
{
    return record && record->alive;
}

} // namespace

std::vector<JournalChange> fieldsOf(const RowChange &change)
{
    std::vector<JournalChange> fields;
    const ChangeOp op = change.op();
    const bool had = stored(change.before);
    const bool has = change.after.alive;
    const auto add = [&](const QString &name, const Value &before, const Value &after) {
        if (before != after)
            fields.push_back({change.table->key, change.row, op, name, before, after});
    };
    add(u"home"_s, had ? toValue(change.before->home) : Value(),
        has ? toValue(change.after.home) : Value());
    for (size_t i = 0; i < change.table->columns.size(); ++i)
        add(change.table->columns[i].name, had ? change.before->values[i] : Value(),
            has ? change.after.values[i] : Value());
    add(u"extra"_s, had ? textValue(change.before->extra) : Value(),
        has ? textValue(change.after.extra) : Value());
    return fields;
}

QByteArray packChange(const RowChange &change)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    const auto fields = fieldsOf(change);
    writer.startMap(fields.size());
    for (const JournalChange &field : fields) {
        writer.append(field.field);
        writer.startArray(2);
        write(writer, field.before);
        write(writer, field.after);
        writer.endArray();
    }
    writer.endMap();
    return bytes;
}

Result<std::vector<JournalChange>> unpackChange(const QString &table, const Id &row, ChangeOp op,
                                                const QByteArray &fields)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(fields, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return damaged(table);
    std::vector<JournalChange> changes;
    for (const auto &[name, pair] : value.toMap()) {
        if (!name.isString() || !pair.isArray() || pair.toArray().size() != 2)
            return damaged(table);
        changes.push_back({table, row, op, name.toString(), fromCbor(pair.toArray().at(0)),
                           fromCbor(pair.toArray().at(1))});
    }
    return changes;
}

QByteArray packBlock(std::span<const RowChange *const> changes)
{
    // Fields in order of their first appearance; for each, the rows that changed it.
    struct Column
    {
        std::vector<std::pair<qint64, const JournalChange *>> cells;
    };
    std::vector<std::vector<JournalChange>> all;
    all.reserve(changes.size());
    QByteArray ids;
    QByteArray ops;
    for (const RowChange *change : changes) {
        ids += change->row.bytes();
        ops += static_cast<char>('0' + static_cast<int>(change->op()));
        all.push_back(fieldsOf(*change));
    }
    std::map<QString, Column> columns;
    for (size_t i = 0; i < all.size(); ++i)
        for (const JournalChange &field : all[i])
            columns[field.field].cells.emplace_back(static_cast<qint64>(i), &field);

    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(3);
    writer.append("ids"_L1);
    writer.append(ids);
    writer.append("ops"_L1);
    writer.append(ops);
    writer.append("fields"_L1);
    writer.startMap(columns.size());
    for (const auto &[name, column] : columns) {
        writer.append(name);
        writer.startArray(column.cells.size() * 3);
        for (const auto &cell : column.cells)
            writer.append(cell.first);
        for (const auto &cell : column.cells)
            write(writer, cell.second->before);
        for (const auto &cell : column.cells)
            write(writer, cell.second->after);
        writer.endArray();
    }
    writer.endMap();
    writer.endMap();

    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))),
                      Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()),
                                      bytes.constData(), static_cast<size_t>(bytes.size()), 3);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

namespace {

Result<QByteArray> unpacked(const QString &table, const QByteArray &packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > LargestBlock)
        return damaged(table);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress(bytes.data(), static_cast<size_t>(size), packed.constData(),
                                        static_cast<size_t>(packed.size()));
    if (ZSTD_isError(done) || done != size)
        return damaged(table);
    return bytes;
}

/// The next string of a stream, whole; absent where there is none.
std::optional<QString> nextString(QCborStreamReader &reader)
{
    if (!reader.hasNext() || !reader.isString())
        return {};
    QString all;
    // A string is read part by part; the part behind the last says that it is over.
    auto part = reader.readString();
    for (; part.status == QCborStreamReader::Ok; part = reader.readString())
        all += part.data;
    return part.status == QCborStreamReader::EndOfString ? std::optional(all) : std::nullopt;
}

std::optional<QByteArray> nextBytes(QCborStreamReader &reader)
{
    if (!reader.hasNext() || !reader.isByteArray())
        return {};
    QByteArray all;
    auto part = reader.readByteArray();
    for (; part.status == QCborStreamReader::Ok; part = reader.readByteArray())
        all += part.data;
    return part.status == QCborStreamReader::EndOfString ? std::optional(all) : std::nullopt;
}

/// The ids of a block, which stand first; absent where it is written in another order.
std::optional<QByteArray> idsFirst(QCborStreamReader &reader)
{
    if (!reader.isMap() || !reader.enterContainer() || nextString(reader) != u"ids"_s)
        return {};
    return nextBytes(reader);
}

/// The place of a row among ids, -1: not there.
qsizetype placeAmong(const QByteArray &ids, const Id &row)
{
    const QByteArray wanted = row.bytes();
    qsizetype at = ids.indexOf(wanted);
    while (at >= 0 && at % wanted.size() != 0)
        at = ids.indexOf(wanted, at + 1);
    return at < 0 ? -1 : at / wanted.size();
}

Value nextValue(QCborStreamReader &reader)
{
    if (reader.isInteger()) {
        const qint64 number = reader.toInteger();
        reader.next();
        return number;
    }
    if (reader.isString())
        return nextString(reader).value_or(QString());
    if (reader.isByteArray())
        return nextBytes(reader).value_or(QByteArray());
    reader.next();
    return {};
}

/// Before and after of a row, of the cells of one field; absent where it did not change.
std::optional<std::pair<Value, Value>> cellsOf(QCborStreamReader &reader, qint64 row)
{
    const auto count = static_cast<qint64>(reader.length() / 3);
    reader.enterContainer();
    std::optional<std::pair<Value, Value>> found;
    qint64 place = -1;
    for (qint64 i = 0; i < count; ++i) {
        if (reader.isInteger() && reader.toInteger() == row)
            place = i;
        reader.next();
    }
    if (place >= 0) {
        found.emplace();
        for (Value *value : {&found->first, &found->second})
            for (qint64 i = 0; i < count; ++i) {
                if (i == place)
                    *value = nextValue(reader);
                else
                    reader.next();
            }
    }
    while (reader.hasNext())
        reader.next();
    reader.leaveContainer();
    return found;
}

} // namespace

Result<bool> blockHas(const QString &table, const QByteArray &packed, const Id &row)
{
    WEIWO_ASSIGN(const QByteArray bytes, unpacked(table, packed));
    QCborStreamReader reader(bytes);
    if (!reader.isMap())
        return damaged(table);
    if (const auto ids = idsFirst(reader))
        return placeAmong(*ids, row) >= 0;
    // Written in another order: then by all that is in it.
    WEIWO_ASSIGN(const std::vector<JournalChange> changes, unpackBlock(table, packed));
    return std::ranges::any_of(changes, [&](const JournalChange &change) { return change.row == row; });
}

Result<std::vector<JournalChange>> unpackRow(const QString &table, const QByteArray &packed, const Id &row, bool evenNew)
{
    WEIWO_ASSIGN(const QByteArray bytes, unpacked(table, packed));
    QCborStreamReader reader(bytes);
    std::vector<JournalChange> changes;
    const auto ids = idsFirst(reader);
    const auto ops = ids && nextString(reader) == u"ops"_s ? nextBytes(reader) : std::nullopt;
    if (!ops || nextString(reader) != u"fields"_s || !reader.isMap()) {
        WEIWO_ASSIGN(changes, unpackBlock(table, packed));
        std::erase_if(changes, [&](const JournalChange &change) { return change.row != row || (!evenNew && change.op == ChangeOp::Insert); });
        return changes;
    }
    const qsizetype place = placeAmong(*ids, row);
    if (place < 0)
        return changes;
    if (place >= ops->size())
        return damaged(table);
    const auto op = static_cast<ChangeOp>(ops->at(place) - '0');
    if (!evenNew && op == ChangeOp::Insert)
        return changes;
    reader.enterContainer();
    while (reader.hasNext()) {
        const auto name = nextString(reader);
        if (!name || !reader.isArray() || !reader.isLengthKnown())
            return damaged(table);
        if (auto cells = cellsOf(reader, place))
            changes.push_back({table, row, op, *name, std::move(cells->first), std::move(cells->second)});
    }
    if (reader.lastError() != QCborError::NoError)
        return damaged(table);
    return changes;
}

Result<std::vector<JournalChange>> unpackBlock(const QString &table, const QByteArray &packed)
{
    WEIWO_ASSIGN(const QByteArray bytes, unpacked(table, packed));
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const QByteArray ids = map.value("ids"_L1).toByteArray();
    const QByteArray ops = map.value("ops"_L1).toByteArray();
    if (ids.size() != ops.size() * 16)
        return damaged(table);
    std::vector<std::vector<JournalChange>> rows(static_cast<size_t>(ops.size()));
    const auto idAt = [&ids](qsizetype i) { return *Id::fromBytes(ids.mid(i * 16, 16)); };
    for (const auto &[name, cells] : map.value("fields"_L1).toMap()) {
        const QCborArray list = cells.toArray();
        const qsizetype count = list.size() / 3;
        for (qsizetype i = 0; i < count; ++i) {
            const qint64 row = list.at(i).toInteger(-1);
            if (row < 0 || row >= ops.size())
                return damaged(table);
            rows[static_cast<size_t>(row)].push_back(
                {table, idAt(row), static_cast<ChangeOp>(ops.at(row) - '0'), name.toString(),
                 fromCbor(list.at(count + i)), fromCbor(list.at(2 * count + i))});
        }
    }
    std::vector<JournalChange> result;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        auto &row = rows[static_cast<size_t>(i)];
        // A row without any value still came or went.
        if (row.empty())
            row.push_back({table, idAt(i), static_cast<ChangeOp>(ops.at(i) - '0'), {}, {}, {}});
        std::move(row.begin(), row.end(), std::back_inserter(result));
    }
    return result;
}

} // namespace journal
} // namespace weiwo
