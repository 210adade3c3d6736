#include "core/performance/standing_rules.h"

#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

StandingRow row(const QString &name, std::optional<qint64> target, std::optional<qint64> actual, int depth = 0,
                std::optional<size_t> parent = {}, bool isNode = true)
{
    StandingRow made{.name = name};
    if (isNode)
        made.node = org::NodeId(Id::fromText(u"00000000-0000-7000-8000-0000000000%1"_s.arg(qHash(name) % 256, 2, 16, QLatin1Char('0'))).value());
    made.target = target;
    made.actual = actual;
    made.depth = depth;
    made.parent = parent;
    return made;
}

Standing made(std::vector<StandingRow> rows, std::optional<qint64> goal, bool plan = true)
{
    Standing standing;
    standing.hasPlan = plan;
    standing.total.target = goal;
    standing.rows = std::move(rows);
    return standing;
}

using Places = std::vector<std::optional<int>>;

} // namespace

TEST_CASE("Ranks are among those below the same unit, by attainment and without a plan by the actual")
{
    const std::vector<StandingRow> rows{row(u"a"_s, 100, 50), row(u"a1"_s, 10, 30, 1, 0), row(u"a2"_s, 10, 5, 1, 0),
                                        row(u"others"_s, {}, 90, 1, 0, false), row(u"b"_s, 100, 90), row(u"c"_s, 1000, 900), row(u"d"_s, {}, 7)};
    CHECK(siblingRanks(made(rows, 1200)) == Places{3, 1, 2, {}, 1, 1, {}});
    CHECK(siblingRanks(made(rows, {}, false)) == Places{3, 1, 2, {}, 2, 1, 4});
    CHECK(siblingRanks(made({}, 1)).empty());
}

TEST_CASE("Best and lowest are told of parts right below the unit, where there are two of them")
{
    const Standing two = made({row(u"a"_s, 100, 50), row(u"a1"_s, 1, 30, 1, 0), row(u"b"_s, 100, 90), row(u"x"_s, {}, 900)}, 200);
    REQUIRE(extremes(two).best);
    CHECK(extremes(two).best->name == u"b"_s);
    CHECK(extremes(two).lowest->name == u"a"_s);
    CHECK_FALSE(extremes(made({row(u"a"_s, 100, 50), row(u"x"_s, {}, 5)}, 100)).best);
    CHECK_FALSE(extremes(made({}, {})).lowest);
}

TEST_CASE("The buffer is what goals of the parts exceed the unit's own by")
{
    CHECK(buffer(made({row(u"a"_s, 60, 0), row(u"a1"_s, 500, 0, 1, 0), row(u"b"_s, 50, 0)}, 100)) == 100);
    CHECK(buffer(made({row(u"a"_s, 45, 0), row(u"b"_s, 45, 0)}, 100)) == -100);
    CHECK_FALSE(buffer(made({row(u"a"_s, 50, 0), row(u"b"_s, 50, 0)}, 100)));
    CHECK_FALSE(buffer(made({row(u"a"_s, {}, 0)}, 100)));
    CHECK_FALSE(buffer(made({row(u"a"_s, 50, 0)}, {})));
}

TEST_CASE("The course has the months that have begun, linearity those that are over")
{
    TeamStore store;
    Reader reader = store.reader();
    const Standing now = must(standing(reader, {.scope = {}, .period = FiscalCalendar().year(2026), .today = QDate(2026, 4, 10), .depth = 3, .monthsOfRows = true}));
    REQUIRE(now.rows.size() > 1);
    CHECK(courseOf(now, now.rows[0]) == std::vector<qint64>{0, 630000, 0, 0});
    // 0, 6,300 and 0 of three months that are over: METHODS 3.
    CHECK(linearity(now, now.rows[0]) == std::llround(1000 * *metrics::linearity(std::vector<qint64>{0, 630000, 0})));
    CHECK(courseOf({}, now.rows[0]).empty());
    CHECK_FALSE(linearity({}, now.rows[0]));
}
