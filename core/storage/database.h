#pragma once

#include "core/base/error.h"
#include "core/storage/value.h"

#include <QHash>
#include <QSqlDatabase>
#include <functional>
#include <memory>
#include <vector>

class QSqlQuery;

namespace weiwo {

/// One row of a running query; valid inside the callback only. Columns from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] std::optional<Id> optionalId(int column) const;
    [[nodiscard]] Value value(int column) const;

private:
    const QSqlQuery &m_query;
};

/// One connection to a store. Belongs to the thread that opened it. Statements are prepared
/// once and kept. Every failure is a Result: io, busy, damaged or internal.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    using Bindings = std::vector<Value>;

    /// Opens @p path: WAL, foreign keys on, synchronous FULL, 10 s patience for another writer.
    /// Create fails with store-exists where there is a file; the others with no-store. ReadOnly needs no
    /// right to write the file or its folder; where nobody can write there, the file must not change.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement to its end.
    Status run(const QString &sql, const Bindings &bindings = {});
    /// Calls @p row for each row of the answer. A false from @p row ends early.
    Status each(const QString &sql, const Bindings &bindings,
                const std::function<bool(const Row &)> &row);
    /// The first column of the first row; null where there is no row.
    [[nodiscard]] Result<Value> value(const QString &sql, const Bindings &bindings = {});
    /// Shorthand for an integer answer, 0 where there is none.
    [[nodiscard]] Result<qint64> integer(const QString &sql, const Bindings &bindings = {});
    /// Row id of the last insert on this connection.
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }

    /// Inserts many rows with as few statements as the parameter limit allows. @p columns names
    /// the columns; @p cells has rows × columns values, row by row.
    Status insertMany(const QString &table, const QStringList &columns,
                      const std::vector<Value> &cells);
    /// The same; a row with a key that is there takes the place of that row.
    Status replaceMany(const QString &table, const QStringList &columns,
                       const std::vector<Value> &cells);

    /// Takes the write lock at once, waiting up to 10 s: else busy. io where the log beside the
    /// store is no longer the one that this connection writes: what it wrote would be lost.
    Status begin();
    Status commit();
    Status rollback();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// A number that changes when another connection has committed something.
    [[nodiscard]] Result<qint64> dataVersion();

    /// What is worked out from many rows, by a name that stands for its type and for all that @p make
    /// depends on beside the rows. Made when it is first asked for, and anew once anything in the
    /// store has changed, by whomever; while this connection writes, each time.
    template<class T, class Make>
    [[nodiscard]] Result<std::shared_ptr<const T>> kept(const QString &name, Make make)
    {
        std::optional<qint64> version;
        if (const auto found = known(name, version))
            return std::static_pointer_cast<const T>(found);
        Result<T> made = make();
        if (!made)
            return failed(made);
        const auto shared = std::make_shared<const T>(std::move(*made));
        keep(name, shared, version);
        return shared;
    }

private:
    /// @p version: the data version it looked at; absent where nothing may be kept.
    [[nodiscard]] std::shared_ptr<const void> known(const QString &name, std::optional<qint64> &version);
    void keep(const QString &name, const std::shared_ptr<const void> &value, std::optional<qint64> version);

    friend class BulkInsert;
    Database() = default;
    [[nodiscard]] QSqlQuery query() const;
    Status checkLog();
    Status checkReadable();
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> statement(const QString &sql);
    void giveBack(const QString &sql, std::shared_ptr<QSqlQuery> query);
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> execute(const QString &sql,
                                                             const Bindings &bindings);

    QString m_path;
    QString m_connection;
    QHash<QString, std::vector<std::shared_ptr<QSqlQuery>>> m_free;
    QHash<QString, std::shared_ptr<const void>> m_kept;
    QStringList m_keptOrder;           ///< the names in m_kept, the oldest first
    std::optional<qint64> m_keptFor;   ///< the data version that m_kept is of
    qint64 m_lastInsertId = 0;
    bool m_inTransaction = false;
    QString m_opened;                  ///< as noteOpened() has it; empty: not open
    quint64 m_log = 0;                 ///< which file the log beside the store is; 0: not known yet
};

} // namespace weiwo
