#pragma once

#include "core/sync/package.h"
#include "core/workspace/journal.h"
#include "core/workspace/transaction.h"

#include <span>

/// What stands in the frames of a package: CBOR, by column. Whatever the bytes are, reading takes memory in proportion to
/// them, and says damaged for what no writer makes.
namespace weiwo::sync {

/// A changed field of an entry. `home` is the node that the row belongs to, `extra` what newer programs know. A field
/// that had nothing and has nothing is none.
struct FieldEdit
{
    QString field;
    Value before;
    Value after;

    bool operator==(const FieldEdit &) const = default;
};

/// What an entry did to one row. An insert or restore has the fields that it was given (before: nothing), a delete
/// those that it had (after: nothing).
struct RowEdit
{
    QString table;
    Id row;
    ChangeOp op = ChangeOp::Update;
    std::vector<FieldEdit> fields;     ///< in order of their names, once they have been packed

    bool operator==(const RowEdit &) const = default;
};

/// An entry of a copy's log, on its way up.
struct LogEntry
{
    Id id;
    QByteArray originId;       ///< 28 bytes
    qint64 epoch = 0;          ///< number in the sender's log
    qint64 seq = 0;
    qint64 stamp = 0;
    Id person;
    Id device;
    QString origin;
    std::optional<Id> undoes;
    QString titleKey;
    QStringList titleArgs;
    bool atomic = false;
    std::vector<RowEdit> rows;         ///< each row once

    bool operator==(const LogEntry &) const = default;
};

/// Frames of FrameType::Entries, each at most about 8 MiB: an entry of very many rows goes on in the next one.
class EntryPacker
{
public:
    using Sink = std::function<Status(QByteArray &&frame)>;
    explicit EntryPacker(Sink sink) : m_sink(std::move(sink)) {}
    /// What a change of its operation cannot have is left out. internal for an entry that nobody could take.
    Status add(const LogEntry &entry);
    /// After the last one.
    Status finish();

private:
    Status put(const LogEntry &head, std::span<const RowEdit> rows, bool first);

    Sink m_sink;
    QByteArray m_waiting;      ///< entries, one behind the other
    qint64 m_cells = 0;        ///< rows and fields of them
};

/// Puts the entries of frames together again.
class EntryUnpacker
{
public:
    /// Calls @p entry with each that is whole. damaged.
    Status take(const QByteArray &frame, const std::function<Status(LogEntry &&)> &entry);
    /// damaged where the last entry is not whole.
    [[nodiscard]] Status finish() const;

private:
    std::optional<LogEntry> m_begun;
    qint64 m_count = 0;        ///< rows that it will have
};

/// Who gave a value, and when.
struct Author
{
    Id person;
    qint64 stamp = 0;

    bool operator==(const Author &) const = default;
};

/// Who gave the values of a row: `all` those of fields that are not named. Without either nobody is known.
struct RowAuthors
{
    std::optional<Author> all;
    std::vector<std::pair<QString, Author>> fields;    ///< in order of their names, once they have been packed

    bool operator==(const RowAuthors &) const = default;
};

/// Rows of one table on their way down, whole, living or dead.
struct RowsPart
{
    const TableSpec *table = nullptr;
    std::vector<Record> rows;          ///< `ver` is 0
    std::vector<RowAuthors> authors;   ///< one a row

    bool operator==(const RowsPart &) const = default;
};

/// Rows that go into one frame at most.
inline constexpr size_t RowsPerFrame = 4096;
/// How many of the rows, from the first on, go into one frame whatever is in them: at least one of any.
[[nodiscard]] size_t rowsForFrame(std::span<const Record> rows);

/// A frame of FrameType::Rows, of at most RowsPerFrame rows.
[[nodiscard]] QByteArray packRows(const RowsPart &part);
/// Nothing for a table that this program does not know. Values of columns that it does not know go into `extra`, as
/// valueText() has them, and what `extra` has of a column that has no value goes there, where it fits. damaged: also for a
/// row that is there twice.
[[nodiscard]] Result<std::optional<RowsPart>> unpackRows(const Registry &registry, const QByteArray &frame);

/// A frame of FrameType::Leaves: rows of one table that the receiver may not see any more, at most LeavesPerFrame.
struct LeavesPart
{
    QString table;
    std::vector<Id> rows;

    bool operator==(const LeavesPart &) const = default;
};
inline constexpr size_t LeavesPerFrame = 1 << 18;
[[nodiscard]] QByteArray packLeaves(const LeavesPart &part);
/// damaged.
[[nodiscard]] Result<LeavesPart> unpackLeaves(const QByteArray &frame);

/// The authors of rows, packed for the store; @p rows: their ids in the same order.
[[nodiscard]] QByteArray packAuthors(std::span<const Id> rows, std::span<const RowAuthors> authors);
/// Those of one row; nothing where it is not among them. damaged.
[[nodiscard]] Result<std::optional<RowAuthors>> unpackAuthors(const QByteArray &packed, const Id &row);

/// Those of all rows of a pack. damaged.
Status eachAuthors(const QByteArray &packed, const std::function<void(const Id &row, RowAuthors &&authors)> &each);

/// A record but for its id and version, for base images: CBOR by name of the column. A name that the table has not is
/// passed over. damaged.
[[nodiscard]] QByteArray packRecord(const TableSpec &table, const Record &record);
[[nodiscard]] Result<Record> unpackRecord(const TableSpec &table, const QByteArray &bytes);

/// A value as text that can be read back: JSON; bytes as {"bytes": base64}. Nothing for any other text.
[[nodiscard]] QString valueText(const Value &value);
[[nodiscard]] std::optional<Value> valueFromText(const QString &text);

} // namespace weiwo::sync
