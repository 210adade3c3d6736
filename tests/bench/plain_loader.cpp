#include "tests/bench/plain_loader.h"

#ifdef WEIWO_HAVE_SQLITE3

#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace weiwo {

namespace {

constexpr char Schema[] = R"sql(
CREATE TABLE region(id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE person(id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE customer(id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE product(id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE order_line(
  id TEXT PRIMARY KEY,
  order_no TEXT NOT NULL, line_no INTEGER NOT NULL CHECK(line_no > 0),
  date TEXT NOT NULL CHECK(length(date) = 10),
  customer TEXT NOT NULL REFERENCES customer(id),
  person TEXT NOT NULL REFERENCES person(id),
  region TEXT NOT NULL REFERENCES region(id),
  product TEXT NOT NULL REFERENCES product(id),
  quantity INTEGER NOT NULL CHECK(typeof(quantity) = 'integer'),
  price INTEGER NOT NULL CHECK(typeof(price) = 'integer'),
  amount INTEGER NOT NULL CHECK(typeof(amount) = 'integer'),
  cost INTEGER NOT NULL CHECK(typeof(cost) = 'integer'));
CREATE INDEX order_line_customer ON order_line(customer, date);
CREATE INDEX order_line_order ON order_line(order_no);
)sql";

constexpr char MoreIndices[] = R"sql(
CREATE INDEX order_line_person ON order_line(person, date);
CREATE INDEX order_line_region ON order_line(region, date);
CREATE INDEX order_line_product ON order_line(product, date);
)sql";

[[noreturn]] void refuse(sqlite3 *db)
{
    std::fprintf(stderr, "plain loader: %s\n", db ? sqlite3_errmsg(db) : "no database");
    std::abort();
}

/// The cells of a text file, line by line.
class Lines
{
public:
    Lines(const QString &path, char delimiter) : m_delimiter(delimiter)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        m_bytes = file.readAll();
        m_at = m_bytes.constData();
        m_end = m_at + m_bytes.size();
    }

    bool next()
    {
        m_cells.clear();
        if (m_at == m_end)
            return false;
        const char *begin = m_at;
        for (;; ++m_at) {
            const bool ends = m_at == m_end || *m_at == '\n';
            if (!ends && *m_at != m_delimiter)
                continue;
            const char *last = ends && m_at > begin && m_at[-1] == '\r' ? m_at - 1 : m_at;
            m_cells.emplace_back(begin, static_cast<size_t>(last - begin));
            if (ends)
                break;
            begin = m_at + 1;
        }
        m_at += m_at == m_end ? 0 : 1;
        return true;
    }
    std::string_view cell(int column) const { return m_cells[static_cast<size_t>(column)]; }

private:
    char m_delimiter;
    QByteArray m_bytes;
    const char *m_at;
    const char *m_end;
    std::vector<std::string_view> m_cells;
};

class Statement
{
public:
    Statement(sqlite3 *db, const char *sql) : m_db(db)
    {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            refuse(db);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void text(int place, std::string_view text)
    {
        sqlite3_bind_text(m_statement, place, text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    void number(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    void step()
    {
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            refuse(m_db);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

/// "-1,234.5" in hundredths: digits, at most two behind the point.
qint64 hundredths(std::string_view text)
{
    qint64 value = 0;
    int decimals = -1;
    for (const char letter : text) {
        if (letter == '.')
            decimals = 0;
        if (letter < '0' || letter > '9' || decimals >= 2)
            continue;
        value = value * 10 + (letter - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (decimals = std::max(decimals, 0); decimals < 2; ++decimals)
        value *= 10;
    return !text.empty() && text.front() == '-' ? -value : value;
}

} // namespace

PlainLoader::PlainLoader(const QString &path, Indices indices)
{
    QFile::remove(path);
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
        refuse(m_db);
    run("PRAGMA journal_mode=WAL; PRAGMA cache_size=-262144; PRAGMA foreign_keys=ON;");
    run(Schema);
    if (indices == Indices::EachKey)
        run(MoreIndices);
}

PlainLoader::~PlainLoader()
{
    sqlite3_close(m_db);
}

void PlainLoader::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        refuse(m_db);
}

void PlainLoader::loadRecords(const char *table, const QString &file, char delimiter, int column)
{
    const std::string sql = std::string("INSERT OR IGNORE INTO ") + table + " VALUES(?1)";
    Statement insert(m_db, sql.c_str());
    Lines lines(file, delimiter);
    run("BEGIN IMMEDIATE");
    lines.next();
    while (lines.next()) {
        insert.text(1, lines.cell(column));
        insert.step();
    }
    run("COMMIT");
}

qint64 PlainLoader::loadLines(const QString &file, char delimiter, const LineColumns &columns)
{
    Statement insert(m_db,
                     "INSERT INTO order_line(order_no, line_no, date, customer, person, region,"
                     " product, quantity, price, amount, cost, id)"
                     " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");
    char id[64];
    Lines lines(file, delimiter);
    run("BEGIN IMMEDIATE");
    lines.next();
    qint64 count = 0;
    while (lines.next()) {
        ++count;
        const std::string_view order = lines.cell(columns.orderNo);
        const qint64 number =
            columns.lineNo < 0 ? count : hundredths(lines.cell(columns.lineNo)) / 100;
        const int length = std::snprintf(id, sizeof id, "%.*s-%lld", static_cast<int>(order.size()),
                                         order.data(), static_cast<long long>(number));
        insert.text(12, {id, static_cast<size_t>(length)});
        insert.text(1, order);
        insert.number(2, number);
        insert.text(3, lines.cell(columns.date));
        insert.text(4, lines.cell(columns.customer));
        insert.text(5, lines.cell(columns.person));
        insert.text(6, lines.cell(columns.region));
        insert.text(7, lines.cell(columns.product));
        insert.number(8, hundredths(lines.cell(columns.quantity)) * 10);
        insert.number(9, hundredths(lines.cell(columns.price)));
        insert.number(10, hundredths(lines.cell(columns.amount)));
        insert.number(11, hundredths(lines.cell(columns.cost)));
        insert.step();
    }
    run("COMMIT");
    return count;
}

} // namespace weiwo

#endif
