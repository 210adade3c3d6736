#include "core/program/demo.h"

#include "core/customers/tiers/service.h"
#include "core/metrics/engine.h"
#include "core/org/queries.h"
#include "core/program/program.h"
#include "core/quotas/queries.h"
#include "core/sales/queries.h"
#include "core/workspace/device.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "core/workspace/journal.h"
#include "tests/support/sandbox.h"

using namespace Qt::StringLiterals;
using namespace weiwo;
using test::must;

namespace {

/// A machine of its own: other device keys, another clock.
struct Machine
{
    [[nodiscard]] std::unique_ptr<Workspace> demo(const QString &name, const DemoOptions &options)
    {
        return must(createDemo(folder.filePath(name), options, program.services()));
    }

    QTemporaryDir folder;
    Program program{folder.filePath(u"config"_s)};
};

QString digestOf(Workspace &workspace, DigestSource source = DigestSource::Rows)
{
    Reader reader = must(workspace.reader());
    return must(storeDigest(reader, source)).hex();
}

/// What the journal says, but for the device.
QStringList journalOf(Workspace &workspace)
{
    Reader reader = must(workspace.reader());
    QStringList lines;
    for (const JournalEntry &entry : must(journal::list(reader, {.limit = 1000})).entries)
        lines << u"%1 %2 %3 %4 %5 %6"_s.arg(entry.id.text(), QString::number(entry.stamp),
                                            entry.person.text(), entry.titleKey,
                                            entry.titleArgs.join(u'|'),
                                            QString::number(entry.changes));
    return lines;
}

constexpr DemoOptions OneYear{.seed = 1, .years = 1};

} // namespace

TEST_CASE("Two demos of one seed are equal on any machine, to the stamps of the journal")
{
    Machine here;
    Machine there;
    const auto first = here.demo(u"a.weiwo"_s, OneYear);
    const auto second = there.demo(u"other name.weiwo"_s, OneYear);
    REQUIRE(first->device().id() != second->device().id());
    CHECK(digestOf(*first) == digestOf(*second));
    CHECK(digestOf(*first) == digestOf(*first, DigestSource::Kept));
    const QStringList journal = journalOf(*first);
    CHECK(journal.size() > 10);
    CHECK(journal == journalOf(*second));

    const auto third = here.demo(u"b.weiwo"_s, {.seed = 2, .years = 1});
    CHECK(digestOf(*first) != digestOf(*third));
}

TEST_CASE("The demo goes on with the machine's own clock and ids")
{
    Machine machine;
    auto demo = machine.demo(u"a.weiwo"_s, OneYear);
    CHECK(demo->services().clock == &machine.program.clock());
    CHECK(demo->services().ids == &machine.program.ids());
    Reader reader = must(demo->reader());
    const JournalEntry made = must(journal::list(reader, {.limit = 1})).entries.front();
    WorkspaceSettings settings = demo->settings();
    settings.company = u"新名"_s;
    const auto outcome = must(demo->edit({u"workspace.settings"_s, {}}, [&](Edit &edit) {
        return writeSettings(edit, settings);
    }));
    REQUIRE(outcome.entry);
    CHECK(must(journal::entry(reader, *outcome.entry)).stamp > made.stamp);
    CHECK(must(demo->undoable())->id == *outcome.entry);
    must(demo->undo());
    CHECK_FALSE(must(demo->undoable()));
}

TEST_CASE("A demo has what it promises, and every check is clean")
{
    Machine machine;
    const auto demo = machine.demo(u"a.weiwo"_s, {});
    Reader reader = must(demo->reader());
    for (const CheckResult &check : must(checkStore(reader, true))) {
        INFO(check.key.toStdString());
        for (const Finding &finding : check.findings)
            UNSCOPED_INFO(finding.message.toStdString());
        CHECK(check.ok);
        CHECK(check.findings.empty());
    }
    const auto counts = must(org::counts(reader));
    CHECK(counts.people == 120);
    CHECK(must(sales::products(reader)).size() == 40);
    const sales::Totals totals = must(sales::totals(reader));
    REQUIRE(totals.dates);
    CHECK(totals.dates->from.year() == 2023);
    CHECK(totals.dates->to.addDays(-1).year() == 2026);
    CHECK(totals.lines > 60'000);

    const auto byRegion = must(metrics::query(
        reader, {.metrics = {u"sales.amount"_s}, .by = {u"region"_s}, .where = {}, .period = {}}));
    qint64 sum = 0;
    for (const auto &row : byRegion.rows)
        sum += row.figures.front().whole.value_or(0);
    CHECK(sum == totals.amount.minor);
}

TEST_CASE("A demo with tiers has four evaluations, and customers that went up and down")
{
    Machine machine;
    const auto demo = machine.demo(u"a.weiwo"_s, {.years = 1, .tiers = true});
    Reader reader = must(demo->reader());
    const auto scheme = must(customers::findTierScheme(reader));
    const auto runs = must(customers::tierRuns(reader, scheme.scheme.id));
    REQUIRE(runs.size() == 4);
    CHECK(runs.front().asOf == QDate(2026, 9, 30));
    CHECK(runs.back().asOf == QDate(2025, 12, 31));
    const auto matrix = must(customers::tierMatrix(reader, scheme, QDate(2026, 6, 30), QDate(2026, 9, 30)));
    CHECK(matrix.sums.up > 0);
    CHECK(matrix.sums.down > 0);
    CHECK(matrix.sums.stayed > 1'000);
    const auto due = must(customers::dueCustomers(reader, {.scheme = scheme, .day = QDate(2026, 11, 2)}));
    CHECK(due.all > 50);
    CHECK(due.all < 2'400);
    for (const CheckResult &check : must(checkStore(reader, true))) {
        CAPTURE(check.key);
        CHECK(check.ok);
    }
}

TEST_CASE("The plans are published and sum to the last fen at every node and month")
{
    Machine machine;
    const auto demo = machine.demo(u"a.weiwo"_s, {.seed = 3, .years = 2});
    Reader reader = must(demo->reader());
    const auto plans = must(quotas::plans(reader));
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].plan.key == u"2025"_s);
    CHECK(plans[1].plan.key == u"2026"_s);
    for (const auto &entry : plans) {
        CHECK(entry.state == quotas::VersionState::Published);
        const auto plan = must(quotas::findPlanVersion(reader, entry.plan.key));
        CHECK(must(quotas::check(reader, plan)).empty());
        const auto tree = must(quotas::sheetTree(reader, plan.plan, plan.version.id));
        for (const QString &key : plan.plan.measures) {
            const quotas::Sheet sheet =
                must(quotas::loadSheet(reader, plan.plan, {plan.version.id, key, {}},
                                       must(quotas::measure(reader, key)), tree));
            REQUIRE(sheet.own(0).value_or(0) > 10'000'000'000);
            // The regions are asked to sell three percent more than the goal.
            const bool buffered = key == u"sales.amount"_s;
            for (int node = 0; node < tree->size(); ++node) {
                if (tree->isLeaf(node) || !sheet.own(node))
                    continue;
                const qint64 asked = node == 0 && buffered ? *sheet.own(node) * 103 / 100 : *sheet.own(node);
                CAPTURE(entry.plan.key, key, tree->at(node).name);
                REQUIRE(sheet.childrenTotal(node) == asked);
                for (int month = 0; month < quotas::MonthsPerYear && node > 0; ++month)
                    REQUIRE(sheet.childrenTotal(node, {month, month}) == sheet.own(node, quotas::MonthSpan{month, month}));
            }
        }
    }
}

TEST_CASE("What was earned before a move to another region stays there")
{
    Machine machine;
    const auto demo = machine.demo(u"a.weiwo"_s, {});
    Reader reader = must(demo->reader());
    int movers = 0;
    const org::Tree tree = must(org::Tree::load(reader, QDate(2026, 10, 31)));
    for (const auto &entry : tree.entries()) {
        if (entry.node.level != org::Level::Person)
            continue;
        const auto places = must(org::placements(reader, entry.node.id));
        if (places.size() < 2)
            continue;
        ++movers;
        const QDate moved = places[1].from;
        const auto regionsOf = [&](const DateRange &range) {
            Period period;
            period.range = range;
            const auto table = must(metrics::query(
                reader, {.metrics = {u"sales.amount"_s},
                         .by = {u"region"_s},
                         .where = {{u"person"_s, Filter::Op::Equal, {entry.node.code}}},
                         .period = period}));
            QStringList names;
            for (const auto &row : table.rows)
                names << row.labels.front();
            return names;
        };
        const QStringList before = regionsOf({QDate(2023, 1, 1), moved});
        const QStringList after = regionsOf({moved, QDate(2026, 11, 1)});
        CAPTURE(entry.node.name, before.join(u' '), after.join(u' '));
        REQUIRE(before.size() == 1);
        REQUIRE(after.size() == 1);
        CHECK(before != after);
    }
    CHECK(movers >= 2);
}

TEST_CASE("A demo that cannot be made leaves nothing, and spares what is there")
{
    Machine machine;
    const QString path = machine.folder.filePath(u"a.weiwo"_s);
    for (const int years : {0, 4, -1}) {
        const auto refused = createDemo(path, {.years = years}, machine.program.services());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
        CHECK_FALSE(QFile::exists(path));
    }

    struct Impatient : JobContext
    {
        void progress(qint64 done, qint64 total) override
        {
            CHECK(done <= total);
            seen = done;
        }
        [[nodiscard]] bool cancelled() const override { return seen > 4'000; }
        qint64 seen = 0;
    } impatient;
    const auto cancelled = createDemo(path, OneYear, machine.program.services(), &impatient);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == QLatin1StringView(errc::Cancelled));
    CHECK(QDir(machine.folder.path()).entryList({u"a.weiwo*"_s}).isEmpty());

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto refused = createDemo(path, OneYear, machine.program.services());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::StoreExists));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}
