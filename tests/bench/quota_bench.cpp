#include "core/all_slices.h"
#include "core/org/commands.h"
#include "core/quotas/preview.h"
#include "core/quotas/repo.h"
#include "core/workspace/workspace.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>
#include <QTextStream>
#include <cmath>
#include <cstdlib>

#ifdef WEIWO_HAVE_SQLITE3
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using quotas::MonthsPerYear;

constexpr int Regions = 8;
constexpr int ProvincesEach = 4;
constexpr int TeamsEach = 5;
constexpr int PeopleEach = 32;          // 8 · 4 · 5 · 32 = 5,120 people
constexpr int Lines = 8;
constexpr qint64 Goal = 1'234'567'890'12;

/// A company of 5,120 people with an empty plan, in a file of its own.
class Company
{
public:
    Company()
        : m_clock(QDateTime::fromString(u"2026-04-01T09:00:00+08:00"_s, Qt::ISODate)),
          m_ids(1),
          m_registry(buildRegistry())
    {
        const Workspace::Services services{m_registry.get(), &m_clock, &m_ids,
                                           m_folder.filePath(u"config"_s)};
        workspace = must(Workspace::create(
            m_folder.filePath(u"a.weiwo"_s), {u"Bench"_s, {}, 1}, services,
            [this](Edit &edit) -> Result<Id> {
                WEIWO_ASSIGN(m_top, add(edit, org::Level::Headquarters, {}));
                WEIWO_ASSIGN(const org::NodeId founder, add(edit, org::Level::Person, m_top));
                WEIWO_TRY(org::grantRole(edit, founder, Role::Root, m_top));
                return founder.raw();
            }));
        edit([this](Edit &edit) -> Status {
            for (int region = 0; region < Regions; ++region)
                WEIWO_TRY(addBelow(edit, org::Level::Region, m_top));
            WEIWO_ASSIGN(plan, quotas::createPlan(edit, {u"2026"_s, 2026, {}, true, {}}));
            return {};
        });
    }

    EditOutcome edit(const std::function<Status(Edit &)> &body)
    {
        return must(workspace->edit({u"bench"_s, {}}, body));
    }
    [[nodiscard]] Reader reader() { return must(workspace->reader()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const org::NodeId &top() const { return m_top; }

    void breakDown(Edit &edit, const QString &line, qint64 total) const
    {
        quotas::BreakdownRequest request;
        request.plan = plan;
        request.line = line;
        request.total = total;
        request.toLevel = org::Level::Person;
        request.method = u"equal"_s;
        request.byMonths = true;
        (void)must(quotas::breakdown(edit, request));
    }

    std::unique_ptr<Workspace> workspace;
    quotas::PlanVersion plan;

private:
    Result<org::NodeId> add(Edit &edit, org::Level level, const std::optional<org::NodeId> &parent)
    {
        org::Node node;
        node.level = level;
        node.code = u"N%1"_s.arg(++m_count, 5, 10, QChar(u'0'));
        node.name = node.code;
        return org::addNode(edit, node, parent, {});
    }

    Status addBelow(Edit &edit, org::Level level, const org::NodeId &parent)
    {
        WEIWO_ASSIGN(const org::NodeId node, add(edit, level, parent));
        const int below = level == org::Level::Region ? ProvincesEach
            : level == org::Level::Province           ? TeamsEach
            : level == org::Level::Team               ? PeopleEach
                                                      : 0;
        for (int i = 0; i < below; ++i)
            WEIWO_TRY(addBelow(edit, static_cast<org::Level>(static_cast<int>(level) + 1), node));
        return {};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Registry> m_registry;
    org::NodeId m_top;
    int m_count = 0;
};

/// What a program does that is content with fractions of a fen gone astray: one loop of doubles
/// over all cells.
void spreadLoosely(qint64 total, const quotas::Sheet &sheet, std::vector<double> &cells)
{
    double sum = 0;
    for (const double cell : cells)
        sum += cell;
    const double factor = sum == 0 ? 0 : static_cast<double>(total) / sum;
    size_t at = 0;
    for (int node = 0; node < sheet.tree().size(); ++node)
        for (int month = 0; month < MonthsPerYear; ++month, ++at)
            cells[at] = std::round(cells[at] * factor) + 1;
}

#ifdef WEIWO_HAVE_SQLITE3
void check(int code, sqlite3 *db)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    QTextStream(stderr) << QString::fromUtf8(sqlite3_errmsg(db)) << Qt::endl;
    std::abort();
}

/// The rows of the table `quota` written by hand: SQLite's own interface, one prepared statement,
/// one transaction, the same columns and indices; no journal, no rights, no checks.
class PlainStore
{
public:
    explicit PlainStore(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_db), m_db);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA cache_size=-65536");
        run("CREATE TABLE quota(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT "
            "NULL, home BLOB, alive INTEGER NOT NULL, extra TEXT, node BLOB, version BLOB, measure "
            "TEXT, line TEXT, m01 INTEGER, m02 INTEGER, m03 INTEGER, m04 INTEGER, m05 INTEGER, m06 "
            "INTEGER, m07 INTEGER, m08 INTEGER, m09 INTEGER, m10 INTEGER, m11 INTEGER, m12 INTEGER)");
        run("CREATE INDEX quota_ver ON quota(ver)");
        run("CREATE INDEX quota_slice ON quota(version, measure, line) WHERE alive = 1");
        run("CREATE INDEX quota_node ON quota(node) WHERE alive = 1");
    }
    ~PlainStore() { sqlite3_close(m_db); }
    PlainStore(const PlainStore &) = delete;
    PlainStore &operator=(const PlainStore &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr), m_db); }

    void insert(const std::vector<Record> &rows)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_stmt *statement = prepare("INSERT INTO quota(ver,id,home,alive,node,version,measure,"
                                          "line,m01,m02,m03,m04,m05,m06,m07,m08,m09,m10,m11,m12) "
                                          "VALUES(?,?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        for (const Record &row : rows) {
            sqlite3_bind_int64(statement, 1, 1);
            bind(statement, 2, row.id.bytes());
            bind(statement, 3, row.home->bytes());
            for (int column = 0; column < 16; ++column)
                bind(statement, 4 + column, row.values[static_cast<size_t>(column)]);
            step(statement);
        }
        sqlite3_finalize(statement);
        run("COMMIT");
    }

    void update(const std::vector<Record> &rows, qint64 version)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_stmt *statement = prepare("UPDATE quota SET ver=?,m01=?,m02=?,m03=?,m04=?,m05=?,"
                                          "m06=?,m07=?,m08=?,m09=?,m10=?,m11=?,m12=? WHERE id=?");
        for (const Record &row : rows) {
            sqlite3_bind_int64(statement, 1, version);
            for (int month = 0; month < MonthsPerYear; ++month)
                bind(statement, 2 + month, row.values[static_cast<size_t>(4 + month)]);
            bind(statement, 14, row.id.bytes());
            step(statement);
        }
        sqlite3_finalize(statement);
        run("COMMIT");
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr), m_db);
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        check(sqlite3_step(statement), m_db);
        check(sqlite3_reset(statement), m_db);
    }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &bytes)
    {
        sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
    }
    static void bind(sqlite3_stmt *statement, int place, const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(statement, place, *number);
        } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            bind(statement, place, *bytes);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            const QByteArray utf8 = text->toUtf8();
            sqlite3_bind_text(statement, place, utf8.constData(), static_cast<int>(utf8.size()),
                              SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_null(statement, place);
        }
    }

    sqlite3 *m_db = nullptr;
};

std::vector<Record> rowsOf(const quotas::Sheet &sheet, const quotas::Slice &slice)
{
    std::vector<Record> rows;
    for (int node = 0; node < sheet.tree().size(); ++node) {
        quotas::QuotaRow row{.slice = slice, .node = sheet.tree().at(node).id, .months = {}};
        for (int month = 0; month < MonthsPerYear; ++month)
            row.months[static_cast<size_t>(month)] = sheet.value(node, month);
        rows.push_back(quotas::toRecord(row));
    }
    return rows;
}
#endif

double previewTime(const quotas::Sheet &sheet, const quotas::CellValue &cell, size_t &changed)
{
    quotas::CellValue typed = cell;
    return bestWork(5, [&] {
        typed.amount += 1'000'000;
        const quotas::Preview preview = must(quotas::previewSet(sheet, std::span(&typed, 1)));
        changed = preview.changes.size();
    });
}

/// The typed figure written, and the table as it stands then.
double commitTime(Company &company, quotas::LiveSheet &live, const quotas::CellTarget &cell)
{
    quotas::CellTarget typed = cell;
    return bestWork(3, [&] {
        typed.amount += 1'000'000;
        company.edit([&](Edit &edit) -> Status {
            return quotas::setCells(edit, live.table, {typed}).map([](const auto &) { });
        });
        Reader reader = company.reader();
        live = must(quotas::refreshed(reader, live)).value();
    });
}

void benchKeystroke(BenchTable &table, Company &company)
{
    company.edit([&](Edit &edit) -> Status {
        company.breakDown(edit, {}, Goal);
        return {};
    });
    Reader reader = company.reader();
    quotas::LiveSheet live = must(quotas::loadLive(reader, {company.plan, {}, {}}, company.workspace->person()));
    const std::shared_ptr<const quotas::Sheet> loaded = live.sheet;
    const quotas::Sheet &sheet = *loaded;
    std::vector<double> loose(static_cast<size_t>(sheet.tree().size()) * MonthsPerYear, 1);
    const double loop = bestWork(5, [&] { spreadLoosely(Goal, sheet, loose); });
    size_t changed = 0;
    const double top = previewTime(sheet, {.node = 0, .months = {}, .amount = Goal}, changed);
    table.add({.what = u"keystroke preview, %1 cells: the goal of headquarters"_s.arg(changed),
               .ours = top,
               .goal = 50});
    table.add({.what = u"  against the loop"_s, .ours = top, .reference = loop});
    const int leaf = sheet.tree().size() - 1;
    const double person = previewTime(
        sheet, {.node = leaf, .months = {3, 3}, .amount = sheet.value(leaf, 3)}, changed);
    table.add({.what = u"keystroke preview, %1 cells: a person's month"_s.arg(changed),
               .ours = person,
               .goal = 50});
#ifdef WEIWO_HAVE_SQLITE3
    PlainStore plain(company.path(u"plain.db"_s));
    const auto rows = rowsOf(sheet, live.slice());
    plain.insert(rows);
    qint64 version = 1;
    const double written = bestWork(3, [&] { plain.update(rows, ++version); });
#else
    const double written = 0;
#endif
    table.add({.what = u"keystroke committed and read again, 62,000 cells"_s,
               .ours = commitTime(company, live, {company.top(), {}, Goal}),
               .reference = written});
    table.add({.what = u"  a person's month"_s,
               .ours = commitTime(company, live, {sheet.tree().at(leaf).id, {3, 3}, 100'000}),
               .goal = 50});
    table.add({.what = u"  the whole table loaded anew"_s, .ours = bestWork(3, [&] {
                   Reader again = company.reader();
                   (void)must(quotas::loadLive(again, live.table, company.workspace->person()));
               })});
}

void benchPlan(BenchTable &table, Company &company)
{
    const double ours = bestWork(1, [&] {
        company.edit([&](Edit &edit) -> Status {
            for (int line = 0; line < Lines; ++line)
                company.breakDown(edit, u"L%1"_s.arg(line), Goal / Lines + line);
            return {};
        });
    });
    double reference = 0;
    qint64 cells = 0;
#ifdef WEIWO_HAVE_SQLITE3
    Reader reader = company.reader();
    std::vector<Record> rows;
    for (int line = 0; line < Lines; ++line) {
        const auto live = must(quotas::loadLive(
            reader, {company.plan, {}, u"L%1"_s.arg(line)}, company.workspace->person()));
        const auto own = rowsOf(*live.sheet, live.slice());
        rows.insert(rows.end(), own.begin(), own.end());
    }
    cells = static_cast<qint64>(rows.size()) * MonthsPerYear;
    PlainStore plain(company.path(u"plan.db"_s));
    reference = bestWork(1, [&] { plain.insert(rows); });
#endif
    table.add({.what = u"whole plan spread and saved, 5,000 × 12 × 8 lines (%1 cells)"_s.arg(cells),
               .ours = ours,
               .reference = reference,
               .goal = 2});
}

} // namespace

void benchQuota(BenchTable &table)
{
    table.section(u"Quota plan of 5,120 people, processor time (a loop of doubles; plain SQLite)"_s);
    Company company;
    benchKeystroke(table, company);
    benchPlan(table, company);
}

} // namespace weiwo
