#include "core/sync/codec.h"
#include "core/sync/codec_columns.h"

#include <QHash>
#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

// A frame of entries has parts of entries, one behind the other. The first part of an entry says all that its head has
// and how many rows there will be; those that go on have "id" and "rows" alone:
//
//     {"id", "origin_id", "epoch", "seq", "stamp", "person", "device", "origin", "undoes"?, "title", "args"?, "atomic"?,
//      "count": rows of the entry, "rows": [block …]}
//
// A block is of rows of one table that stand together; a field's rows, befores and afters are columns:
//
//     {"table", "ids": ids, "ops": a byte a row, "fields": {name: [rows, befores, afters]}}

namespace weiwo::sync {

namespace {

constexpr qsizetype OriginSize = 28;
constexpr qint64 LongestTitle = 256;
constexpr size_t MostArguments = 64;
/// Rows and fields of a frame: a frame of many short ones is not far more in memory than any other.
constexpr qint64 MostCells = 1 << 19;

bool givesNothingBefore(ChangeOp op)
{
    return op == ChangeOp::Insert || op == ChangeOp::Restore;
}

/// How many of the rows go into one part: at least one.
size_t partOf(std::span<const RowEdit> rows)
{
    // As if each were of another table than the one before.
    constexpr qint64 rowSize = 64;
    constexpr qint64 fieldSize = 8;
    qint64 size = 0;
    qint64 cells = 0;
    size_t count = 0;
    for (; count < rows.size(); ++count) {
        const RowEdit &row = rows[count];
        size += rowSize + row.table.size();
        cells += 1 + qint64(row.fields.size());
        for (const FieldEdit &field : row.fields)
            size += fieldSize + field.field.size() + mostBytesOf(field.before) + mostBytesOf(field.after);
        if (count > 0 && (size > FullFrame / 2 || cells > MostCells / 2))
            break;
    }
    return count;
}

struct FieldColumn
{
    Places rows;
    std::vector<const Value *> befores;
    std::vector<const Value *> afters;
};

/// Fields of rows of one table. A change without a field says only that the row came or went.
std::map<QString, FieldColumn> columnsOf(std::span<const RowEdit> rows)
{
    static const Value nothing;
    std::map<QString, FieldColumn> columns;
    for (size_t row = 0; row < rows.size(); ++row) {
        const ChangeOp op = rows[row].op;
        for (const FieldEdit &field : rows[row].fields) {
            const Value *before = givesNothingBefore(op) ? &nothing : &field.before;
            const Value *after = op == ChangeOp::Delete ? &nothing : &field.after;
            if (field.field.isEmpty() || (isNull(*before) && isNull(*after)))
                continue;
            FieldColumn &column = columns[field.field];
            if (!column.rows.empty() && column.rows.back() == row)
                continue;      // named twice
            column.rows.push_back(quint32(row));
            column.befores.push_back(before);
            column.afters.push_back(after);
        }
    }
    return columns;
}

void writeBlock(QCborStreamWriter &writer, std::span<const RowEdit> rows)
{
    std::vector<Id> ids;
    QByteArray ops;
    for (const RowEdit &row : rows) {
        ids.push_back(row.row);
        ops += char(row.op);
    }
    const auto columns = columnsOf(rows);
    writer.startMap(4);
    writer.append("table"_L1);
    writer.append(rows.front().table);
    writer.append("ids"_L1);
    writeIds(writer, ids);
    writer.append("ops"_L1);
    writer.append(ops);
    writer.append("fields"_L1);
    writer.startMap(columns.size());
    for (const auto &[name, column] : columns) {
        writer.append(name);
        writer.startArray(3);
        writeRows(writer, column.rows, rows.size());
        writeColumn(writer, column.befores);
        writeColumn(writer, column.afters);
        writer.endArray();
    }
    writer.endMap();
    writer.endMap();
}

std::vector<std::span<const RowEdit>> blocksOf(std::span<const RowEdit> rows)
{
    std::vector<std::span<const RowEdit>> blocks;
    while (!rows.empty()) {
        const auto end = std::find_if(rows.begin(), rows.end(), [&](const RowEdit &row) { return row.table != rows.front().table; });
        blocks.push_back(rows.first(size_t(end - rows.begin())));
        rows = rows.subspan(blocks.back().size());
    }
    return blocks;
}

template<class T>
void put(QCborStreamWriter &writer, QLatin1StringView key, const T &value)
{
    writer.append(key);
    writer.append(value);
}

void writeHead(QCborStreamWriter &writer, const LogEntry &entry)
{
    put(writer, "origin_id"_L1, entry.originId);
    put(writer, "epoch"_L1, entry.epoch);
    put(writer, "seq"_L1, entry.seq);
    put(writer, "stamp"_L1, entry.stamp);
    put(writer, "person"_L1, entry.person.bytes());
    put(writer, "device"_L1, entry.device.bytes());
    put(writer, "origin"_L1, entry.origin);
    if (entry.undoes)
        put(writer, "undoes"_L1, entry.undoes->bytes());
    put(writer, "title"_L1, entry.titleKey);
    if (!entry.titleArgs.isEmpty()) {
        writer.append("args"_L1);
        writer.startArray(quint64(entry.titleArgs.size()));
        for (const QString &argument : entry.titleArgs)
            writer.append(argument);
        writer.endArray();
    }
    if (entry.atomic)
        put(writer, "atomic"_L1, 1);
    put(writer, "count"_L1, quint64(entry.rows.size()));
}

bool mayBeSent(const LogEntry &entry)
{
    return !entry.id.isNull() && entry.originId.size() == OriginSize && entry.epoch >= 0 && entry.seq >= 0 && entry.stamp >= 0
           && !entry.origin.isEmpty() && entry.titleArgs.size() <= qsizetype(MostArguments);
}

/// A part of an entry as it comes.
struct EntryPart
{
    LogEntry entry;
    int heads = 0;             ///< how many of the values came that each head has
    qint64 count = -1;         ///< of the whole entry
};
constexpr int HeadValues = 9;

/// Reads blocks; what they unpack to is held against @p cells, which is shared by all of a frame.
class BlockReader
{
public:
    BlockReader(CborReader &reader, qint64 &cells, std::vector<RowEdit> &rows) : m_reader(reader), m_cells(cells), m_rows(rows) {}

    void read()
    {
        QString table;
        bool hasOps = false;
        bool whole = false;
        m_first = m_rows.size();
        m_count = 0;
        m_reader.map([&](const QString &key) {
            if (key == "table"_L1)
                table = m_reader.text(LongestName);
            else if (key == "ids"_L1 && m_count == 0)
                begin(table, readIds(m_reader, size_t(m_cells)));
            else if (key == "ops"_L1 && m_count > 0 && !std::exchange(hasOps, true))
                readOps();
            else if (key == "fields"_L1 && hasOps && !std::exchange(whole, true))
                readFields();
            else
                m_reader.skip();
        });
        if (table.isEmpty() || !whole)
            m_reader.fail();
    }

private:
    void begin(const QString &table, const std::vector<Id> &ids)
    {
        m_count = ids.size();
        if (!spend(m_count) || ids.empty())
            return m_reader.fail();
        for (const Id &id : ids) {
            if (id.isNull())
                m_reader.fail();
            m_rows.push_back({table, id, ChangeOp::Update, {}});
        }
    }
    void readOps()
    {
        const QByteArray ops = m_reader.bytes(qsizetype(m_count));
        for (qsizetype row = 0; m_reader.isSound() && row < ops.size(); ++row) {
            if (uchar(ops[row]) > uchar(ChangeOp::Restore))
                return m_reader.fail();
            m_rows[m_first + size_t(row)].op = ChangeOp(ops[row]);
        }
    }
    void readFields()
    {
        // By name, whatever order they came in: a row's are in one order then.
        QString last;
        size_t fields = 0;
        m_reader.map([&](const QString &name) {
            if (name.isEmpty() || name.size() > LongestName || name <= last || ++fields > MostColumns)
                return m_reader.fail();
            last = name;
            readField(name);
        });
    }
    void readField(const QString &name)
    {
        Places rows;
        std::vector<Value> befores;
        std::vector<Value> afters;
        int part = 0;
        m_reader.arrayOf(3, [&] {
            if (part++ == 0) {
                rows = readRows(m_reader, m_count);
                if (!spend(rows.size()))
                    m_reader.fail();
            } else {
                (part == 2 ? befores : afters) = readColumn(m_reader, rows.size());
            }
        });
        if (befores.empty() && afters.empty())
            return m_reader.fail();
        for (size_t at = 0; m_reader.isSound() && at < rows.size(); ++at) {
            RowEdit &row = m_rows[m_first + rows[at]];
            FieldEdit field{name, {}, {}};
            if (!befores.empty())
                field.before = std::move(befores[at]);
            if (!afters.empty())
                field.after = std::move(afters[at]);
            const bool isNone = isNull(field.before) && isNull(field.after);
            const bool isWrong = givesNothingBefore(row.op) && !isNull(field.before);
            if (isNone || isWrong || (row.op == ChangeOp::Delete && !isNull(field.after)))
                return m_reader.fail();
            row.fields.push_back(std::move(field));
        }
    }
    bool spend(size_t cells)
    {
        m_cells -= qint64(cells);
        return m_cells >= 0;
    }

    CborReader &m_reader;
    qint64 &m_cells;
    std::vector<RowEdit> &m_rows;
    size_t m_first = 0;
    size_t m_count = 0;
};

/// False for a key that no head has.
bool readHead(CborReader &reader, const QString &key, EntryPart &part)
{
    LogEntry &entry = part.entry;
    const int before = part.heads++;
    if (key == "origin_id"_L1)
        entry.originId = reader.bytes(OriginSize);
    else if (key == "epoch"_L1)
        entry.epoch = reader.number();
    else if (key == "seq"_L1)
        entry.seq = reader.number();
    else if (key == "stamp"_L1)
        entry.stamp = reader.number();
    else if (key == "person"_L1)
        entry.person = reader.id();
    else if (key == "device"_L1)
        entry.device = reader.id();
    else if (key == "origin"_L1)
        entry.origin = reader.text(LongestName);
    else if (key == "title"_L1)
        entry.titleKey = reader.text(LongestTitle);
    else if (key == "count"_L1)
        part.count = reader.number();
    else {
        part.heads = before;
        return false;
    }
    return true;
}

EntryPart readPart(CborReader &reader, qint64 &cells)
{
    EntryPart part;
    LogEntry &entry = part.entry;
    reader.map([&](const QString &key) {
        if (key == "id"_L1) {
            entry.id = reader.id();
        } else if (key == "undoes"_L1) {
            entry.undoes = reader.id();
        } else if (key == "args"_L1) {
            reader.array(MostArguments, [&] { entry.titleArgs.append(reader.text()); });
        } else if (key == "atomic"_L1) {
            entry.atomic = reader.number() != 0;
        } else if (key == "rows"_L1) {
            BlockReader blocks(reader, cells, entry.rows);
            reader.array(size_t(cells), [&] { blocks.read(); });
        } else if (!readHead(reader, key, part)) {
            reader.skip();
        }
    });
    return part;
}

/// A row is changed once in an entry.
bool areDistinct(const std::vector<RowEdit> &rows)
{
    QHash<QString, QSet<Id>> seen;
    QSet<Id> *ofTable = nullptr;
    const QString *table = nullptr;
    for (const RowEdit &row : rows) {
        if (!table || *table != row.table) {
            table = &row.table;
            ofTable = &seen[row.table];
        }
        const qsizetype before = ofTable->size();
        ofTable->insert(row.row);
        if (ofTable->size() == before)
            return false;
    }
    return true;
}

} // namespace

Status EntryPacker::add(const LogEntry &entry)
{
    if (!mayBeSent(entry))
        return fail(errc::Internal, translate("sync", "The package could not be packed."), entry.id.text());
    std::span<const RowEdit> rows(entry.rows);
    do {
        const auto part = rows.first(partOf(rows));
        WEIWO_TRY(put(entry, part, rows.size() == entry.rows.size()));
        rows = rows.subspan(part.size());
    } while (!rows.empty());
    return {};
}

Status EntryPacker::put(const LogEntry &head, std::span<const RowEdit> rows, bool first)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    const int values = HeadValues + int(head.undoes.has_value()) + int(!head.titleArgs.isEmpty()) + int(head.atomic);
    writer.startMap(quint64(2 + (first ? values : 0)));
    sync::put(writer, "id"_L1, head.id.bytes());
    if (first)
        writeHead(writer, head);
    const auto blocks = blocksOf(rows);
    writer.append("rows"_L1);
    writer.startArray(blocks.size());
    for (const auto &block : blocks)
        writeBlock(writer, block);
    writer.endArray();
    writer.endMap();

    qint64 cells = qint64(rows.size());
    for (const RowEdit &row : rows)
        cells += qint64(row.fields.size());
    if (m_waiting.size() + bytes.size() > FullFrame || m_cells + cells > MostCells)
        WEIWO_TRY(finish());
    m_waiting += bytes;
    m_cells += cells;
    return {};
}

Status EntryPacker::finish()
{
    m_cells = 0;
    if (m_waiting.isEmpty())
        return {};
    return m_sink(std::exchange(m_waiting, {}));
}

Status EntryUnpacker::take(const QByteArray &frame, const std::function<Status(LogEntry &&)> &entry)
{
    qint64 cells = MostCells;
    qint64 at = 0;
    do {
        CborReader reader(frame, at);
        EntryPart part = readPart(reader, cells);
        at = reader.offset();
        if (!reader.isSound() || part.entry.id.isNull())
            return unreadablePart();
        if (m_begun) {
            // It goes on: with nothing but rows, and with some.
            if (part.heads != 0 || part.entry.id != m_begun->id || part.entry.rows.empty())
                return unreadablePart();
            std::move(part.entry.rows.begin(), part.entry.rows.end(), std::back_inserter(m_begun->rows));
        } else {
            if (part.heads != HeadValues || !mayBeSent(part.entry))
                return unreadablePart();
            m_begun = std::move(part.entry);
            m_count = part.count;
        }
        const auto have = qint64(m_begun->rows.size());
        if (have > m_count)
            return unreadablePart();
        if (have < m_count)
            continue;
        LogEntry whole = std::move(*m_begun);
        m_begun.reset();
        if (!areDistinct(whole.rows))
            return unreadablePart();
        WEIWO_TRY(entry(std::move(whole)));
    } while (at < frame.size());
    return {};
}

Status EntryUnpacker::finish() const
{
    if (m_begun)
        return unreadablePart();
    return {};
}

} // namespace weiwo::sync
