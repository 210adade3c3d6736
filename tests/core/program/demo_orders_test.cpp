#include "core/program/demo_orders.h"
#include "tests/support/sandbox.h"

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::demo;

namespace {

/// Everything that makes orders, over a few years.
struct Market
{
    explicit Market(const DemoOptions &options, qint64 mostCustomers = 1'000'000)
        : scale(scaleOf(options)), days(test::must(DayTable::shipped())), season(scale, days),
          roster(makeRoster(scale))
    {
        scale.customers = std::min(scale.customers, mostCustomers);
        CustomerMaker maker(scale, roster);
        for (qint64 i = 0; i < scale.customers; ++i)
            customers.push_back(maker.next().traits);
    }

    Scale scale;
    DayTable days;
    Season season;
    Roster roster;
    std::vector<CustomerTraits> customers;
};

std::vector<DemoLine> linesOf(OrderMaker &maker, Month month)
{
    std::vector<DemoLine> lines;
    test::must(maker.makeMonth(month, [&](const DemoLine &line) {
        lines.push_back(line);
        return Status();
    }));
    return lines;
}

qint64 sum(const std::vector<DemoLine> &lines)
{
    qint64 total = 0;
    for (const DemoLine &line : lines)
        total += line.amount;
    return total;
}

} // namespace

TEST_CASE("Orders come from the seed alone")
{
    const Market market({.seed = 11, .years = 1});
    const Market other({.seed = 12, .years = 1});
    OrderMaker once(market.scale, market.roster, market.season, market.customers);
    OrderMaker again(market.scale, market.roster, market.season, market.customers);
    OrderMaker another(other.scale, other.roster, other.season, other.customers);
    bool differs = false;
    for (Month month(2025, 1); month < Month(2025, 4); month = month.plus(1)) {
        const auto lines = linesOf(once, month);
        REQUIRE(lines == linesOf(again, month));
        REQUIRE(once.paymentsOf(month) == again.paymentsOf(month));
        differs = differs || lines != linesOf(another, month);
    }
    CHECK(differs);
}

TEST_CASE("A line adds up and lies in its month, by date, with an own number")
{
    const Market market({.seed = 2, .years = 1});
    OrderMaker maker(market.scale, market.roster, market.season, market.customers);
    for (Month month(2025, 1); month < Month(2025, 7); month = month.plus(1)) {
        const auto lines = linesOf(maker, month);
        REQUIRE(static_cast<qint64>(lines.size()) == maker.linesOf(month));
        QSet<QString> keys;
        qint64 day = 0;
        for (const DemoLine &line : lines) {
            REQUIRE(line.day >= day);
            day = line.day;
            REQUIRE(month.range().contains(QDate::fromJulianDay(line.day)));
            REQUIRE((line.quantity < 0) == line.sentBack);
            REQUIRE((line.amount < 0) == line.sentBack);
            REQUIRE(line.quantity % 1000 == 0);
            if (!line.sentBack)
                REQUIRE(line.quantity / 1000 * line.price - line.discount == line.amount);
            REQUIRE(std::abs(line.cost) < std::abs(line.amount));
            const auto &customer = market.customers[static_cast<size_t>(line.customer)];
            REQUIRE(customer.province == line.province);
            if (!line.sentBack)
                REQUIRE(customer.firstMonth <= month.index());
            keys.insert(orderNumber(month, line.order, line.sentBack) + u'/' + QString::number(line.line));
        }
        REQUIRE(keys.size() == static_cast<qsizetype>(lines.size()));
    }
}

TEST_CASE("Three years grow, dip at the Spring Festival and peak before Double Eleven")
{
    const Market market({.seed = 1});
    OrderMaker maker(market.scale, market.roster, market.season, market.customers);
    std::map<int, qint64> amount;
    std::map<int, qint64> years;
    std::map<std::pair<int, int>, qint64> byRegion;
    for (Month month(2023, 1); month < Month(2026, 11); month = month.plus(1)) {
        const auto lines = linesOf(maker, month);
        amount[month.index()] = sum(lines);
        years[month.year()] += sum(lines);
        for (const DemoLine &line : lines)
            byRegion[{provinces()[static_cast<size_t>(line.province)].region, month.year()}] += line.amount;
    }
    // A few 亿 a year.
    for (const int year : {2023, 2024, 2025})
        CHECK((years[year] > 20'000'000'000 && years[year] < 90'000'000'000));
    CHECK(years[2024] > years[2023] * 103 / 100);
    CHECK(years[2025] > years[2024]);
    for (const int year : {2023, 2024, 2025}) {
        const auto of = [&](int month) { return amount[Month(year, month).index()]; };
        const qint64 festival = year == 2024 ? of(2) : std::min(of(1), of(2));
        CAPTURE(year, of(1), of(2), of(6), of(7), of(11));
        CHECK(festival * 12 < years[year] * 85 / 100);
        CHECK(of(11) * 12 > years[year] * 118 / 100);
        CHECK(of(6) > of(7));
        CHECK(of(6) > of(4));
    }
    const auto growth = [&](int region) {
        return byRegion[{region, 2025}] * 1000 / byRegion[{region, 2024}];
    };
    CHECK(growth(6) < 950);      // 东北
    CHECK(growth(5) < 970);      // 西北
    CHECK(growth(1) > 1050);     // 华南
}

TEST_CASE("What comes in is what was sold but for what is late or lost")
{
    const Market market({.seed = 1, .years = 1});
    OrderMaker maker(market.scale, market.roster, market.season, market.customers);
    qint64 sold = 0;
    qint64 paid = 0;
    for (Month month(2025, 1); month < Month(2025, 10); month = month.plus(1)) {
        const auto lines = linesOf(maker, month);
        if (month < Month(2025, 4))
            sold += sum(lines);
        qint64 day = 0;
        for (const DemoPayment &payment : maker.paymentsOf(month)) {
            REQUIRE(payment.amount > 0);
            REQUIRE(payment.day >= day);
            REQUIRE(payment.month <= month);
            day = payment.day;
            if (payment.month < Month(2025, 4))
                paid += payment.amount;
        }
    }
    CHECK(paid > sold * 93 / 100);
    CHECK(paid < sold * 105 / 100);
}

TEST_CASE("The national demo has ten million lines in every year")
{
    const Market market({.size = DemoOptions::Size::National, .years = 2}, 2'000);
    const OrderMaker maker(market.scale, market.roster, market.season, market.customers);
    for (const int year : {2024, 2025}) {
        qint64 lines = 0;
        for (int month = 1; month <= 12; ++month)
            lines += maker.linesOf(Month(year, month));
        CHECK(lines == 10'000'000);
    }
}

TEST_CASE("A whole is shared out to the last part")
{
    CHECK(shareOut(10, std::vector<qint64>{1, 1, 1}) == std::vector<qint64>{4, 3, 3});
    CHECK(shareOut(100, std::vector<qint64>{0, 3, 1}) == std::vector<qint64>{0, 75, 25});
    CHECK(shareOut(0, std::vector<qint64>{2, 1}) == std::vector<qint64>{0, 0});
}
