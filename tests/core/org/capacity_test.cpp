#include "core/org/capacity.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace weiwo::org;
using namespace Qt::StringLiterals;

namespace {

Node person(std::optional<QDate> hired, std::optional<QDate> left = {})
{
    Node node;
    node.level = Level::Person;
    node.hired = hired;
    node.left = left;
    return node;
}

std::vector<Month> year(int number)
{
    return FiscalCalendar().monthsOf(number);
}

} // namespace

TEST_CASE("Who is hired on 15 March has 7.5 full months in the year")
{
    const qint64 months = capacity(person(QDate(2026, 3, 15)), Ramp{}, year(2026));
    CHECK(months * 2 == FullMonth * 15);
    // At 200,000.00 a month: 1,500,000.00.
    CHECK(static_cast<double>(months) / FullMonth * 200000 == Approx(1500000));
}

TEST_CASE("Capacity of a month is the share of days times the ramp")
{
    struct Case
    {
        std::optional<QDate> hired;
        std::optional<QDate> left;
        Month month;
        int days;
        qint64 percent;
    };
    const std::vector<Case> cases{
        {{}, {}, Month(2026, 1), 31, 100},
        {QDate(2020, 1, 1), {}, Month(2026, 2), 28, 100},
        {QDate(2026, 3, 15), {}, Month(2026, 2), 0, 0},
        {QDate(2026, 3, 15), {}, Month(2026, 3), 17, 0},
        {QDate(2026, 3, 15), {}, Month(2026, 4), 30, 25},
        {QDate(2026, 3, 15), {}, Month(2026, 6), 30, 75},
        {QDate(2026, 3, 15), {}, Month(2026, 7), 31, 100},
        {QDate(2025, 12, 31), {}, Month(2026, 1), 31, 25},
        {{}, QDate(2026, 3, 1), Month(2026, 2), 28, 100},
        {{}, QDate(2026, 3, 1), Month(2026, 3), 0, 100},
        {{}, QDate(2026, 3, 11), Month(2026, 3), 10, 100},
        {QDate(2026, 3, 10), QDate(2026, 3, 11), Month(2026, 3), 1, 0},
        {QDate(2026, 3, 10), QDate(2026, 3, 10), Month(2026, 3), 0, 0},
    };
    for (const Case &c : cases) {
        INFO(c.month.key().toStdString());
        const Node node = person(c.hired, c.left);
        CHECK(activeDays(node, c.month) == c.days);
        CHECK(capacity(node, Ramp{}, c.month) * 100 * c.month.first().daysInMonth()
              == FullMonth * c.days * c.percent);
    }
}

TEST_CASE("Every share of days times every percentage is whole")
{
    for (int days = 28; days <= 31; ++days)
        CHECK(FullMonth % (100 * days) == 0);
}

TEST_CASE("A ramp of its own counts, and an empty one is none")
{
    const Node fresh = person(QDate(2026, 1, 1));
    CHECK(capacity(fresh, {{}, {}}, year(2026)) == 12 * FullMonth);
    CHECK(capacity(fresh, {{}, {50}}, year(2026)) * 2 == 23 * FullMonth);
    CHECK(capacity(fresh, {{}, {0, 0, 120}}, Month(2026, 3)) * 10 == 12 * FullMonth);
}
