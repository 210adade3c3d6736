#include "core/customers/duplicates/hint_index.h"
#include "core/program/demo.h"
#include "core/program/program.h"
#include "tests/bench/bench.h"
#include "tests/support/duplicate_cases.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace customers;

constexpr double SearchGoal = 60000;    ///< ms for 1,000,000 customers on two cores, METHODS.md §6.4
constexpr double HintGoal = 50;         ///< ms, while a name is typed
constexpr size_t Customers = 1'000'000;

void benchFind(BenchTable &table)
{
    const test::DuplicateCases::Set set = test::DuplicateCases(1).make(Customers);
    table.section(u"duplicates of %L1 customers; reference: their names taken apart, on one core"_s.arg(Customers));
    size_t letters = 0;
    const double names = bestWork(1, [&] {
        for (const DuplicateRow &row : set.rows)
            letters += size_t(nameProfile(row.name).core.size());
    });
    if (letters == 0)
        std::abort();
    Duplicates found;
    const double wall = bestTime(1, [&] { found = must(findDuplicates(set.rows)); });
    table.add({.what = u"search, by the clock on the wall"_s, .ours = wall, .goal = SearchGoal});
    const double work = bestWork(1, [&] { found = must(findDuplicates(set.rows)); });
    table.add({.what = u"search, processor time, %L1 pairs compared"_s.arg(found.compared), .ours = work, .reference = names});
    test::DuplicateScore score;
    std::vector<std::pair<size_t, size_t>> pairs;
    for (const DuplicatePair &pair : found.pairs)
        pairs.emplace_back(pair.a, pair.b);
    score.add(set, pairs);
    QTextStream(stdout) << u"precision %1, recall %2"_s.arg(score.precision()).arg(score.recall()) << Qt::endl;
}

/// On the store that WEIWO_NATIONAL names, else on one that is made.
void benchHints(BenchTable &table)
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
    table.section(u"duplicate hints on the national store"_s);
    DuplicateHints hints;
    table.add({.what = u"keys of the book made, once a session"_s, .ours = bestWork(1, [&] {
                   if (const Status done = hints.load(reader); !done)
                       stop(done.error());
               })});
    for (const QString &name : {u"惠州丰岳信息"_s, u"丰岳"_s, u"科技有限公司"_s, u"深圳市宏达贸易有限公司"_s, u"Huawei Technologies Co., Ltd."_s}) {
        HintQuestion question;
        question.row.name = name;
        table.add({.what = u"hint for "_s + name, .ours = bestWork(5, [&] { must(hints.find(reader, question)); }), .goal = HintGoal});
    }
}

} // namespace

void benchDedupe(BenchTable &table)
{
    benchFind(table);
    benchHints(table);
}

} // namespace weiwo
