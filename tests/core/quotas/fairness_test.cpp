#include "core/quotas/fairness.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace Qt::StringLiterals;

namespace {

using Year = std::array<std::optional<qint64>, MonthsPerYear>;

/// Headquarters and people with a quota and last year's figure each.
struct Case
{
    explicit Case(const std::vector<std::pair<qint64, std::optional<qint64>>> &people)
        : sheet(treeOf(people.size()), {}, Month(2026, 1)), before(people.size() + 1)
    {
        for (size_t i = 0; i < people.size(); ++i) {
            sheet.load(static_cast<int>(i) + 1, 0, people[i].first);
            before[i + 1][3] = people[i].second;
        }
    }

    static std::shared_ptr<const SheetTree> treeOf(size_t people)
    {
        std::vector<SheetTree::Entry> entries(people + 1);
        entries[0].name = u"HQ"_s;
        entries[0].level = org::Level::Headquarters;
        for (size_t i = 1; i <= people; ++i) {
            entries[i].level = org::Level::Person;
            entries[i].parent = 0;
        }
        return std::make_shared<const SheetTree>(std::move(entries));
    }

    Sheet sheet;
    std::vector<Year> before;
};

} // namespace

TEST_CASE("Who is asked for far more growth than the others is out of line and comes first")
{
    const Case given({{110, 100}, {112, 100}, {109, 100}, {150, 100}, {111, 100}});
    const Fairness result = fairness(given.sheet, given.before, 0);
    REQUIRE(result.rows.size() == 5);
    CHECK(result.medianPpm == 110'000);
    CHECK(result.outOfLine == 1);
    CHECK(result.rows.front().node == 4);
    CHECK(result.rows.front().growthPpm == 500'000);
    CHECK(result.rows.front().offPpm == 390'000);
    CHECK(result.rows.front().outOfLine);
}

TEST_CASE("A few points are no matter, nor is a spread that everybody has")
{
    CHECK(fairness(Case({{100, 100}, {101, 100}, {109, 100}}).sheet,
                   Case({{100, 100}, {101, 100}, {109, 100}}).before, 0)
              .outOfLine
          == 0);
    const Case wide({{100, 100}, {130, 100}, {160, 100}, {190, 100}, {220, 100}});
    CHECK(fairness(wide.sheet, wide.before, 0).outOfLine == 0);
}

TEST_CASE("Without a figure of last year nobody is judged")
{
    const Case given({{110, std::nullopt}, {112, 0}, {50, -10}});
    const Fairness result = fairness(given.sheet, given.before, 0);
    CHECK(result.rows.size() == 3);
    CHECK_FALSE(result.medianPpm);
    CHECK(result.outOfLine == 0);
    CHECK(fairness(given.sheet, given.before, 2).rows.size() == 1);
}
