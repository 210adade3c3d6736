#include "core/customers/book.h"
#include "core/customers/details.h"
#include "core/customers/merge.h"
#include "core/customers/history.h"
#include "core/customers/overview.h"
#include "core/customers/queries.h"
#include "core/customers/search.h"
#include "core/customers/tiers/service.h"
#include "core/program/demo.h"
#include "core/program/program.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace customers;

constexpr double SearchGoal = 50;     ///< ms
constexpr double PageGoal = 100;      ///< ms
constexpr int PageRows = 60;
constexpr int Pages = 50;             ///< customers opened, the slowest counts

/// What people do without: a question to the table itself.
double likeTime(Reader &reader, const QString &text)
{
    return bestWork(3, [&] {
        must(reader.db().integer(u"SELECT count(*) FROM customer WHERE alive = 1 AND name LIKE ?"_s, {u'%' + text + u'%'}));
    });
}

void benchSearch(BenchTable &table, Reader &reader)
{
    CustomerSearch search;
    const double load = bestWork(1, [&] {
        if (const Status done = search.load(reader); !done)
            stop(done.error());
    });
    table.add({.what = u"index of the book made, once a session"_s, .ours = load});
    for (const QString &text : {u"科技"_s, u"公司"_s, u"惠州丰岳信息"_s, u"hzfyxx"_s, u"mingda"_s, u"9876"_s, u"无此客户"_s, u"鑫"_s, u"wangxiaoming"_s}) {
        const double ours = bestWork(5, [&] { must(search.find(reader, text, 20)); });
        table.add({.what = u"search "_s + text, .ours = ours, .reference = likeTime(reader, text)});
        if (ours > SearchGoal)
            QTextStream(stdout) << u"missed: search %1 in %2 ms, goal %3"_s.arg(text).arg(ours).arg(SearchGoal) << Qt::endl;
    }
    const qint64 contacts = must(reader.db().integer(u"SELECT count(*) FROM contact WHERE alive = 1"_s));
    for (const QString &text : {u"lj"_s, u"wm"_s, u"zh"_s, u"wxm"_s, u"lxj"_s})
        table.add({.what = u"search %1: initials of %2 letters, %L3 contacts too"_s.arg(text).arg(text.size()).arg(contacts),
                   .ours = bestWork(5, [&] { must(search.find(reader, text, 20)); }),
                   .goal = SearchGoal});
}

void benchLists(BenchTable &table, Reader &reader)
{
    BookQuery query;
    query.figures = {QDate(2025, 1, 1), QDate(2026, 1, 1)};
    query.compared = {QDate(2024, 1, 1), QDate(2025, 1, 1)};
    const auto list = [&](const QString &what, const QString &sort, const QString &condition) {
        query.sort = sort;
        query.filter.conditions.clear();
        if (!condition.isEmpty())
            query.filter.conditions.push_back(must(Filter::parse(condition)));
        table.add({.what = u"list "_s + what, .ours = bestWork(2, [&] { must(bookList(reader, query)); })});
    };
    list(u"of all by sales, first"_s, u"-sales.amount"_s, {});
    list(u"of all by sales"_s, u"-sales.amount"_s, {});
    query.search = std::make_shared<CustomerSearch>();
    list(u"of all by name, index at hand"_s, u"name"_s, {});
    list(u"of a province"_s, u"-sales.amount"_s, u"province=广东省"_s);
    list(u"with a word in the name"_s, u"-sales.amount"_s, u"name~科技"_s);
    list(u"silent for 90 days"_s, u"-days_since_order"_s, u"days_since_order>=90"_s);
    query.sort = u"-sales.amount"_s;
    query.filter = {};
    const BookList all = must(bookList(reader, query));
    const std::span<const qint64> page(all.numbers.data(), std::min(all.numbers.size(), size_t(PageRows)));
    table.add({.what = u"a page of %1 rows"_s.arg(PageRows), .ours = bestWork(5, [&] { must(bookRows(reader, page, query)); }), .goal = PageGoal});
    double slowest = 0;
    double slowestFigures = 0;
    double slowestHistory = 0;
    double slowestDue = 0;
    const TierSchemeDetail scheme = must(findTierScheme(reader));
    const QDate today = reader.clock().today();
    const size_t step = std::max<size_t>(1, all.numbers.size() / Pages);
    for (size_t at = 0; at < all.numbers.size(); at += step) {
        const auto row = must(bookRows(reader, std::span(&all.numbers[at], 1), query)).front();
        const double rest = bestWork(1, [&] { must(details(reader, row.customer.id)); });
        const double figures = bestWork(1, [&] { must(customerFigures(reader, row.customer.id)); });
        const double history = bestWork(1, [&] { must(historyOf(reader, row.customer.id, 50)); });
        const double due = bestWork(1, [&] { must(nextService(reader, scheme, row.customer.id, today)); });
        slowestDue = std::max(slowestDue, due);
        slowestFigures = std::max(slowestFigures, figures);
        slowestHistory = std::max(slowestHistory, history);
        slowest = std::max(slowest, rest + figures + history + due);
    }
    table.add({.what = u"a customer's page, the slowest of %1"_s.arg(Pages), .ours = slowest, .goal = PageGoal});
    table.add({.what = u"its figures alone"_s, .ours = slowestFigures});
    table.add({.what = u"its history alone"_s, .ours = slowestHistory});
    table.add({.what = u"which contact is due next alone; its first asks for the tiers of all"_s, .ours = slowestDue});
    table.add({.what = u"the contacts that all are owed, once after each change"_s, .ours = bestWork(1, [&] { must(ServiceLog::on(reader, scheme, today)); })});
}

void benchMerge(BenchTable &table, Workspace &workspace)
{
    Reader reader = must(workspace.reader());
    BookQuery query;
    query.sort = u"-sales.amount"_s;
    const BookList all = must(bookList(reader, query));
    const auto rows = must(bookRows(reader, std::span(all.numbers.data(), 2), query));
    const MergeWish wish{.kept = rows[0].customer.id, .others = {rows[1].customer.id}, .take = {}};
    table.add({.what = u"two customers merged"_s, .ours = bestWork(1, [&] {
                   must(workspace.edit({u"customers.merge"_s, {}}, [&](Edit &edit) -> Status {
                       WEIWO_TRY(merge(edit, wish));
                       return {};
                   }));
               })});
    table.add({.what = u"and taken apart by undo"_s, .ours = bestWork(1, [&] { must(workspace.undo()); })});
}

} // namespace

/// WEIWO_NATIONAL names a store to look at (a copy of it is written to); else one is made.
void benchBook(BenchTable &table)
{
    const QTemporaryDir temporary;
    Program program(temporary.filePath(u"config"_s));
    const QString store = temporary.filePath(u"national.weiwo"_s);
    const QString given = qEnvironmentVariable("WEIWO_NATIONAL");
    const DemoOptions options{.size = DemoOptions::Size::National, .years = 1, .linesPerYear = 1'000'000};
    if (given.isEmpty() ? !createDemo(store, options, program.services()) : !QFile::copy(given, store))
        std::abort();
    const auto workspace = must(Workspace::open(store, program.services()));
    if (const Status ready = workspace->upgrade(); !ready)
        stop(ready.error());
    Reader reader = must(workspace->reader());
    table.section(u"the book of %L1 customers; reference: LIKE over the table"_s.arg(must(count(reader))));
    benchSearch(table, reader);
    benchLists(table, reader);
    benchMerge(table, *workspace);
}

} // namespace weiwo
