#pragma once

#include "core/base/error.h"
#include "core/storage/value.h"

#include <QStringList>
#include <limits>
#include <memory>

namespace weiwo {

class Database;

/// Inserts many rows of one table, several a statement, without memory of its own for a row.
/// Values come in the order of the columns, row by row; what is not flushed is not in the table.
/// Ends before its database does. Same thread as the database.
class BulkInsert
{
public:
    /// What becomes of a row whose key is there already.
    enum class Mode { Insert, Replace };

    /// Prepares the statement. Fails as Database::run() does. @p rows: how many will come, where
    /// they are few. @p onConflict: what becomes of a row whose key is there, in SQL, with the mode
    /// Insert ("ON CONFLICT(key) DO UPDATE SET …").
    [[nodiscard]] static Result<std::unique_ptr<BulkInsert>>
    open(Database &db, const QString &table, const QStringList &columns,
         qsizetype rows = std::numeric_limits<qsizetype>::max(), Mode mode = Mode::Insert,
         const QString &onConflict = {});
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    void addNull();
    void add(qint64 number);
    void add(const std::optional<qint64> &number) { number ? add(*number) : addNull(); }
    void add(const QString &text);
    void add(const QByteArray &bytes);
    void add(const Value &value);
    /// Text; empty text is stored as absent.
    void addText(const QString &text) { text.isEmpty() ? addNull() : add(text); }
    /// The row has a value for each column now.
    [[nodiscard]] Status endRow() { return --m_rowsLeft == 0 ? run() : Status(); }
    /// Writes the rows that wait for their statement to be full.
    [[nodiscard]] Status flush();
    /// Forgets them.
    void drop();

private:
    struct Statement;

    BulkInsert(Database &db, const QString &table, const QStringList &columns, qsizetype rows,
               Mode mode, const QString &onConflict);
    [[nodiscard]] Status run();
    [[nodiscard]] Result<std::unique_ptr<Statement>> prepare(qsizetype rows) const;

    Database &m_db;
    QString m_head;
    QString m_group;
    QString m_tail;
    qsizetype m_width;
    qsizetype m_rows;                      ///< of a full statement
    qsizetype m_rowsLeft;                  ///< until it is full
    qsizetype m_at = 0;                    ///< next value
    std::unique_ptr<Statement> m_full;
};

} // namespace weiwo
