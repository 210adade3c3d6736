#include "core/storage/database.h"

#include "core/storage/as_it_lies.h"
#include "core/storage/bound_values.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/disk_room.h"
#include "core/storage/integrity.h"
#include "core/storage/open_stores.h"
#include "core/storage/sql_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr qsizetype MostKept = 400;

// SQLite's primary result codes that mean something to a user.
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteIoError = 10;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCantOpen = 14;
constexpr int SqliteNotADatabase = 26;

/// Which file a name stands for, so that one that took its place is told from it; 0 for none, and
/// where a file that is open cannot be taken away.
quint64 numberOfFile([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return static_cast<quint64>(found.st_ino);
#endif
    return 0;
}

const QString Patience = u"QSQLITE_BUSY_TIMEOUT=10000"_s;

/// A name that tells SQLite to use neither log nor locks (sqlite.org/uri.html).
QString immutableName(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).canonicalFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

QVariant toVariant(const Value &value)
{
    struct Visitor
    {
        QVariant operator()(std::monostate) const { return QVariant(QMetaType(QMetaType::QString)); }
        QVariant operator()(qint64 number) const { return QVariant::fromValue(number); }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
    };
    return std::visit(Visitor{}, value);
}

Status writeMany(Database &db, BulkInsert::Mode mode, const QString &table,
                 const QStringList &columns, const std::vector<Value> &cells)
{
    if (cells.empty())
        return {};
    const auto width = static_cast<size_t>(columns.size());
    WEIWO_ASSIGN(const auto insert,
                 BulkInsert::open(db, table, columns,
                                  static_cast<qsizetype>(cells.size() / width), mode));
    for (size_t i = 0; i < cells.size(); ++i) {
        insert->add(cells[i]);
        if ((i + 1) % width == 0)
            WEIWO_TRY(insert->endRow());
    }
    return insert->flush();
}

} // namespace

tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &path, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString detail = error.text() + u" — "_s + sql.left(200);
    switch (code) {
    case SqliteBusy:
    case SqliteLocked:
        return fail(errc::Busy, translate("storage", "The workspace is being written by another program. Try again in a moment."), path, detail);
    case SqliteFull:
        return storage::diskFull(path, detail);
    case SqliteReadOnly:
        return fail(errc::Io, translate("storage", "%1 cannot be written. Check the rights of the file and its folder; nothing was changed.").arg(path), path, detail);
    case SqliteIoError:
    case SqliteCantOpen:
        if (storage::isDiskFull(path))
            return storage::diskFull(path, detail);
        return fail(errc::Io, translate("storage", "%1 could not be read or written. Nothing was changed.").arg(path), path, detail);
    case SqliteCorrupt:
        return storage::damaged(path, detail);
    case SqliteNotADatabase:
        return fail(errc::NotAStore, translate("storage", "%1 is not a Weiwo workspace.").arg(path), path, detail);
    default:
        return fail(errc::Internal, translate("storage", "The workspace could not carry this out. Nothing was changed."), path, detail);
    }
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

Id Row::id(int column) const
{
    return Id::fromBytes(blob(column)).value_or(Id());
}

std::optional<Id> Row::optionalId(int column) const
{
    return isNull(column) ? std::nullopt : Id::fromBytes(blob(column));
}

Value Row::value(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString();
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const bool exists = QFileInfo::exists(path);
    if (mode == Mode::Create && exists)
        return fail(errc::StoreExists, translate("storage", "%1 is there already. Choose another name.").arg(path), path);
    if (mode != Mode::Create && !exists)
        return fail(errc::NoStore, translate("storage", "There is no workspace at %1.").arg(path), path);

    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    const bool immutable = mode == Mode::ReadOnly && storage::readingOf(path) == storage::Reading::AsItLies;
    if (immutable)
        storage::watch(database->m_connection, path);
    connection.setDatabaseName(immutable ? immutableName(path) : path);
    connection.setConnectOptions(mode != Mode::ReadOnly ? Patience
                                 : immutable            ? Patience + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s
                                                        : Patience + u";QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return sqlFailure(connection.lastError(), path, u"open"_s);
    database->m_opened = storage::noteOpened(path);
    QStringList pragmas = {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA cache_size=-65536"_s,
                           u"PRAGMA temp_store=MEMORY"_s};
    if (mode != Mode::ReadOnly)
        pragmas += {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s};
    Status ready;
    for (const QString &pragma : pragmas)
        if (ready)
            ready = database->run(pragma);
    // Says in more words why it cannot be read.
    if (mode == Mode::ReadOnly)
        WEIWO_TRY(database->checkReadable());
    WEIWO_TRY(ready);
    return database;
}

Status Database::checkReadable()
{
    const Status read = run(u"SELECT 1 FROM sqlite_master LIMIT 1"_s);
    const bool hasLog = QFileInfo(m_path + u"-wal"_s).size() > 0;
    if (read || !hasLog || !storage::isReadOnly(m_path) || read.error().code != QLatin1StringView(errc::Io))
        return read;
    return fail(errc::Io,
                translate("storage", "%1 is read-only here, and its newest changes stand in a file of their own beside it (%2). "
                                     "Copy both to a folder that you may write in, and open the copy.")
                    .arg(m_path, QFileInfo(m_path).fileName() + u"-wal"_s),
                m_path, read.error().detail);
}

Database::~Database()
{
    if (m_inTransaction)
        (void)rollback();
    m_free.clear();
    storage::forget(m_connection);
    // Closes it; asking for the connection first would complain where another thread opened it.
    QSqlDatabase::removeDatabase(m_connection);
    if (!m_opened.isEmpty())
        storage::noteClosed(m_opened);
}

Result<std::shared_ptr<QSqlQuery>> Database::statement(const QString &sql)
{
    auto &free = m_free[sql];
    if (!free.empty()) {
        auto query = free.back();
        free.pop_back();
        return query;
    }
    auto made = std::make_shared<QSqlQuery>(query());
    if (!made->prepare(sql))
        return sqlFailure(made->lastError(), m_path, sql);
    return made;
}

void Database::giveBack(const QString &sql, std::shared_ptr<QSqlQuery> query)
{
    query->finish();
    // Statements with many rows of parameters are large; a few hundred small ones are kept.
    if (m_free.size() < 400)
        m_free[sql].push_back(std::move(query));
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const QString &sql, const Bindings &bindings)
{
    WEIWO_TRY(storage::unchanged(m_connection));
    WEIWO_ASSIGN(std::shared_ptr<QSqlQuery> query, statement(sql));
    QVariantList &values = storage::boundValues(*query);
    values.resize(static_cast<qsizetype>(bindings.size()));
    for (size_t i = 0; i < bindings.size(); ++i)
        values[static_cast<qsizetype>(i)] = toVariant(bindings[i]);
    if (!query->exec()) {
        auto failure = sqlFailure(query->lastError(), m_path, sql);
        query->finish();
        return failure;
    }
    return query;
}

Status Database::run(const QString &sql, const Bindings &bindings)
{
    WEIWO_ASSIGN(std::shared_ptr<QSqlQuery> query, execute(sql, bindings));
    m_kept.clear();
    // A pragma that answers holds the statement open until it is read.
    while (query->isActive() && query->isSelect() && query->next()) { }
    if (!query->isSelect()) {
        const QVariant inserted = query->lastInsertId();
        if (inserted.isValid())
            m_lastInsertId = inserted.toLongLong();
    }
    giveBack(sql, std::move(query));
    return {};
}

Status Database::each(const QString &sql, const Bindings &bindings,
                      const std::function<bool(const Row &)> &row)
{
    WEIWO_ASSIGN(std::shared_ptr<QSqlQuery> query, execute(sql, bindings));
    const Row current(*query);
    bool more = true;
    while (more && query->next())
        more = row(current);
    const QSqlError error = query->lastError();
    if (error.type() != QSqlError::NoError) {
        auto failure = sqlFailure(error, m_path, sql);
        query->finish();
        return failure;
    }
    giveBack(sql, std::move(query));
    // A long one may have read of two states.
    return storage::unchanged(m_connection);
}

Result<Value> Database::value(const QString &sql, const Bindings &bindings)
{
    Value result;
    WEIWO_TRY(each(sql, bindings, [&result](const Row &row) {
        result = row.value(0);
        return false;
    }));
    return result;
}

Result<qint64> Database::integer(const QString &sql, const Bindings &bindings)
{
    WEIWO_ASSIGN(const Value result, value(sql, bindings));
    return integerOf(result);
}

Status Database::insertMany(const QString &table, const QStringList &columns,
                            const std::vector<Value> &cells)
{
    m_kept.clear();
    return writeMany(*this, BulkInsert::Mode::Insert, table, columns, cells);
}

Status Database::replaceMany(const QString &table, const QStringList &columns,
                             const std::vector<Value> &cells)
{
    m_kept.clear();
    return writeMany(*this, BulkInsert::Mode::Replace, table, columns, cells);
}

QSqlQuery Database::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    return query;
}

Status Database::begin()
{
    WEIWO_TRY(run(u"BEGIN IMMEDIATE"_s));
    m_inTransaction = true;
    const Status log = checkLog();
    if (!log)
        (void)rollback();
    return log;
}

Status Database::checkLog()
{
    const quint64 log = numberOfFile(m_path + u"-wal"_s);
    if (m_log == 0)
        m_log = log;
    if (log == m_log)
        return {};
    return fail(errc::Io,
                translate("storage", "Another program took the log beside %1 away while it was open. Nothing was "
                                     "written; close the workspace and open it again.").arg(QFileInfo(m_path).fileName()),
                m_path);
}

Status Database::commit()
{
    WEIWO_TRY(run(u"COMMIT"_s));
    m_inTransaction = false;
    return {};
}

Status Database::rollback()
{
    m_inTransaction = false;
    return run(u"ROLLBACK"_s);
}

Result<qint64> Database::dataVersion()
{
    return integer(u"PRAGMA data_version"_s);
}

std::shared_ptr<const void> Database::known(const QString &name, std::optional<qint64> &version)
{
    version = std::nullopt;
    if (m_inTransaction)
        return {};
    if (const Result<qint64> now = dataVersion())
        version = *now;
    if (!version || version != m_keptFor)
        m_kept.clear();
    m_keptFor = version;
    return m_kept.value(name);
}

void Database::keep(const QString &name, const std::shared_ptr<const void> &value, std::optional<qint64> version)
{
    // What was read while somebody else wrote may be of both states: also where a value that this one is
    // made of has seen the change first.
    if (m_inTransaction || !version || version != m_keptFor)
        return;
    if (const Result<qint64> now = dataVersion(); !now || *now != *version)
        return;
    if (m_kept.isEmpty())
        m_keptOrder.clear();
    if (m_kept.size() >= MostKept)
        m_kept.remove(m_keptOrder.takeFirst());
    m_kept.insert(name, value);
    m_keptOrder.append(name);
}

} // namespace weiwo
