#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/program/demo.h"
#include "core/program/info.h"
#include "core/program/program.h"
#include "tests/bench/bench.h"
#include "tests/bench/national_screens.h"
#include "tests/bench/plain_loader.h"
#include "tests/bench/window_life.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr char DayName[] = "a day's 40,000 lines, every summary right";
constexpr qint64 DefaultLines = 1'000'000;
constexpr qint64 DayLines = 40'000;
constexpr int Days = 2;             ///< that are added, the best counts
constexpr double DayGoal = 1.5;
constexpr double PaintGoal = 1.3;
constexpr int Paints = 5;
const QStringList LineColumns{u"order_no"_s, u"line_no"_s, u"date"_s, u"customer"_s, u"person"_s, u"region"_s,
                              u"product"_s, u"quantity"_s, u"price"_s, u"amount"_s, u"cost"_s};

double groupedTime(const QString &store, const QString &groups)
{
    const double time = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"grouped"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(store);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(u"PRAGMA cache_size=-262144"_s))
            std::abort();
        return bestWork(1, [&] {
            if (!query.exec(u"SELECT %1, sum(amount), count(*) FROM order_line WHERE live = 1 GROUP BY %1"_s.arg(groups)))
                std::abort();
            while (query.next()) { }
        });
    }();
    QSqlDatabase::removeDatabase(u"grouped"_s);
    return time;
}

void exportLines(Workspace &workspace, const Period &period, const QString &file)
{
    Reader reader = must(workspace.reader());
    exchange::ExportFileRequest request;
    request.dataset = u"sales.lines"_s;
    request.columns = LineColumns;
    request.what.period = period;
    must(exchange::exportFile(reader, request, file));
}

/// Lines as one day brings them, made of December's: other orders, a date behind all others.
void writeDay(const QString &december, int day, const QString &file)
{
    QFile from(december);
    QFile to(file);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        std::abort();
    to.write(from.readLine());
    const QByteArray date = QDate(2026, 1, 1 + day).toString(Qt::ISODate).toLatin1();
    int turn = 0;
    for (qint64 line = 0; line < DayLines; ++line) {
        // A small store has fewer lines in a month than this day.
        if (from.atEnd()) {
            from.seek(0);
            from.readLine();
            ++turn;
        }
        QList<QByteArray> cells = from.readLine().split(',');
        if (cells.size() < LineColumns.size())
            std::abort();
        cells[0].prepend('D' + QByteArray::number(day) + '-' + QByteArray::number(turn) + '-');
        cells[2] = date;
        to.write(cells.join(','));
    }
}

Mapping identity()
{
    Mapping mapping;
    mapping.dataset = u"sales.lines"_s;
    for (const QString &column : LineColumns) {
        ColumnMapping made;
        made.from = column;
        made.to = column;
        mapping.columns.push_back(made);
    }
    return mapping;
}

double importDay(Workspace &workspace, const QString &file)
{
    exchange::ImportRequest request;
    request.path = file;
    request.mapping = identity();
    return bestTime(1, [&] {
        if (must(exchange::importFile(workspace, request)).created != DayLines)
            std::abort();
    });
}

#ifdef WEIWO_HAVE_SQLITE3

/// A plain table that holds all the lines of the store.
std::unique_ptr<PlainLoader> plainStore(Workspace &workspace, const QTemporaryDir &folder)
{
    auto loader = std::make_unique<PlainLoader>(folder.filePath(u"plain.db"_s), PlainLoader::Indices::EachKey);
    const QString file = folder.filePath(u"month.csv"_s);
    const FiscalCalendar calendar = workspace.settings().calendar();
    for (int month = 1; month <= 12; ++month) {
        exportLines(workspace, must(calendar.parse(u"2025-%1"_s.arg(month, 2, 10, QChar(u'0')))), file);
        for (const auto &[table, column] : {std::pair{"customer", 3}, {"person", 4}, {"region", 5}, {"product", 6}})
            loader->loadRecords(table, file, ',', column);
        loader->loadLines(file, ',', {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    }
    return loader;
}

/// Turn about: ours with all summaries, the plain table.
void addDays(BenchTable &table, Workspace &workspace, const QTemporaryDir &folder)
{
    const auto loader = plainStore(workspace, folder);
    BenchRow row{QString::fromUtf8(DayName), std::numeric_limits<double>::infinity(),
                 std::numeric_limits<double>::infinity(), DayGoal};
    const QString december = folder.filePath(u"month.csv"_s);
    const QString file = folder.filePath(u"day.csv"_s);
    for (int day = 0; day < Days; ++day) {
        writeDay(december, day, file);
        row.reference = std::min(row.reference, bestTime(1, [&] { loader->loadLines(file, ',', {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}); }));
        row.ours = std::min(row.ours, importDay(workspace, file));
    }
    table.add(row);
}

#else

void addDays(BenchTable &, Workspace &, const QTemporaryDir &)
{
    QTextStream(stdout) << "a day's lines: not measured, SQLite's C interface is not there" << Qt::endl;
}

#endif

void askAll(BenchTable &table, Workspace &workspace, const QString &store)
{
    // Who looks at some screens alone does not wait for what they are compared with.
    const GroupedTimes grouped = qEnvironmentVariableIsSet("WEIWO_SCREENS") ? GroupedTimes() : GroupedTimes{.byUnit = groupedTime(store, u"unit, month"_s),
                               .byProduct = groupedTime(store, u"product, month"_s),
                               .byCustomer = groupedTime(store, u"customer"_s)};
    table.section(u"a change of period, scope or metric; GROUP BY over the lines"_s);
    NationalScreens(workspace, table, grouped).run();
}

} // namespace

void benchNational(BenchTable &table)
{
    const QTemporaryDir folder;
    Program program(folder.filePath(u"config"_s));
    const QString store = folder.filePath(u"national.weiwo"_s);
    const QString given = qEnvironmentVariable("WEIWO_NATIONAL");
    DemoOptions options{.size = DemoOptions::Size::National, .years = 1, .linesPerYear = DefaultLines};
    // A copy: days are added to it.
    if (given.isEmpty() ? !createDemo(store, options, program.services()) : !QFile::copy(given, store))
        std::abort();
    {
        const auto workspace = must(Workspace::open(store, program.services()));
        if (const Status ready = workspace->upgrade(); !ready)
            stop(ready.error());
        Reader reader = must(workspace->reader());
        const StoreInfo info = must(storeInfo(reader));
        QTextStream(stdout) << u"\nnational store of %L1 order lines, %L2 customers, %L3 people"_s
                                   .arg(info.counts.orderLines).arg(info.counts.customers).arg(info.counts.people)
                            << Qt::endl;
        askAll(table, *workspace, store);
        if (!QString::fromUtf8(DayName).contains(qEnvironmentVariable("WEIWO_SCREENS")))
            return;
        table.section(u"a day is added; reference: SQLite's C interface into a table of as many lines"_s);
        addDays(table, *workspace, folder);
        if (qEnvironmentVariableIsSet("WEIWO_SCREENS"))
            return;
    }
    const QString empty = folder.filePath(u"empty.weiwo"_s);
    NewWorkspace founding;
    founding.settings.company = u"帷幄"_s;
    must(createWorkspace(empty, founding, program.services()));
    table.section(u"the window; reference: on an empty workspace"_s);
    for (const auto &[what, until] : {std::pair{u"first picture"_s, u"painted"_s}, {u"overview answered"_s, u"settled"_s}}) {
        const TwoLives lives = livesOf({QStringLiteral(WEIWO_GUI), {u"--until"_s, until, store}},
                                       {QStringLiteral(WEIWO_GUI), {u"--until"_s, until, empty}}, Paints, folder.filePath(u"config"_s));
        if (lives.ours >= 0)
            table.add({.what = what, .ours = lives.ours, .reference = lives.reference, .goal = until == "painted"_L1 ? PaintGoal : 0});
    }
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QTextStream(stdout) << "a spreadsheet's pivot over 1,000,000 rows: not measured, there is no soffice" << Qt::endl;
}

} // namespace weiwo
