#include "core/storage/bulk_insert.h"

#include "core/storage/bound_values.h"
#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

// SQLite would take 32,766, but names each, and looks names up one by one.
constexpr qsizetype MostParameters = 400;

} // namespace

struct BulkInsert::Statement
{
    QSqlQuery query;
    QVariantList *values = nullptr;
};

BulkInsert::BulkInsert(Database &db, const QString &table, const QStringList &columns,
                       qsizetype rows, Mode mode, const QString &onConflict)
    : m_db(db),
      m_head(u"%1 INTO %2(%3) VALUES "_s.arg(mode == Mode::Insert ? u"INSERT"_s : u"REPLACE"_s,
                                             table, columns.join(u','))),
      m_tail(onConflict.isEmpty() ? QString() : u' ' + onConflict),
      m_width(columns.size()),
      m_rows(std::clamp<qsizetype>(MostParameters / m_width, 1, std::max<qsizetype>(rows, 1))),
      m_rowsLeft(m_rows)
{
    QStringList marks;
    marks.fill(u"?"_s, m_width);
    m_group = u'(' + marks.join(u',') + u')';
}

BulkInsert::~BulkInsert() = default;

Result<std::unique_ptr<BulkInsert>> BulkInsert::open(Database &db, const QString &table,
                                                     const QStringList &columns, qsizetype rows,
                                                     Mode mode, const QString &onConflict)
{
    Q_ASSERT(!columns.isEmpty());
    std::unique_ptr<BulkInsert> insert(new BulkInsert(db, table, columns, rows, mode, onConflict));
    WEIWO_ASSIGN(insert->m_full, insert->prepare(insert->m_rows));
    return insert;
}

Result<std::unique_ptr<BulkInsert::Statement>> BulkInsert::prepare(qsizetype rows) const
{
    QStringList groups;
    groups.fill(m_group, rows);
    const QString sql = m_head + groups.join(u',') + m_tail;
    auto statement = std::unique_ptr<Statement>(new Statement{m_db.query(), nullptr});
    if (!statement->query.prepare(sql))
        return sqlFailure(statement->query.lastError(), m_db.path(), sql);
    statement->values = &storage::boundValues(statement->query);
    statement->values->resize(rows * m_width);
    return statement;
}

void BulkInsert::addNull()
{
    (*m_full->values)[m_at++] = QVariant();
}

void BulkInsert::add(qint64 number)
{
    (*m_full->values)[m_at++].setValue(number);
}

void BulkInsert::add(const QString &text)
{
    (*m_full->values)[m_at++].setValue(text);
}

void BulkInsert::add(const QByteArray &bytes)
{
    (*m_full->values)[m_at++].setValue(bytes);
}

void BulkInsert::add(const Value &value)
{
    struct Visitor
    {
        BulkInsert &out;
        void operator()(std::monostate) const { out.addNull(); }
        void operator()(qint64 number) const { out.add(number); }
        void operator()(const QString &text) const { out.add(text); }
        void operator()(const QByteArray &bytes) const { out.add(bytes); }
    };
    std::visit(Visitor{*this}, value);
}

Status BulkInsert::run()
{
    drop();
    if (m_full->query.exec())
        return {};
    return sqlFailure(m_full->query.lastError(), m_db.path(), m_head);
}

void BulkInsert::drop()
{
    m_at = 0;
    m_rowsLeft = m_rows;
}

Status BulkInsert::flush()
{
    const qsizetype rows = m_rows - m_rowsLeft;
    if (rows == 0)
        return {};
    WEIWO_ASSIGN(const auto rest, prepare(rows));
    for (qsizetype i = 0; i < rest->values->size(); ++i)
        rest->values->replace(i, m_full->values->at(i));
    drop();
    if (rest->query.exec())
        return {};
    return sqlFailure(rest->query.lastError(), m_db.path(), m_head);
}

} // namespace weiwo
