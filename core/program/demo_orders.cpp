#include "core/program/demo_orders.h"

#include "core/program/demo_market.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

constexpr size_t RecentLines = 512;
/// Worth of an average line of a customer of size 100, in fen.
constexpr qint64 LineWorth = 2'000'000;
constexpr int CommercialLine = 7;
constexpr int ProjectKind = 3;

qint64 rounded(qint64 value, qint64 divisor)
{
    return value >= 0 ? (value + divisor / 2) / divisor : -((-value + divisor / 2) / divisor);
}

/// Whole cartons where there are many.
qint64 inCartons(qint64 pieces)
{
    if (pieces > 200)
        return pieces / 50 * 50;
    return pieces > 20 ? pieces / 10 * 10 : std::max<qint64>(pieces, 1);
}

} // namespace

/// What the making of one month keeps at hand.
struct OrderMaker::MonthState
{
    Month month;
    Dice dice;
    std::vector<qint64> customers;                 ///< running sums of weights
    std::vector<std::vector<qint64>> products;     ///< by region and kind
    int orders = 0;
    int sentBack = 0;
    qint64 made = 0;
};

QString orderNumber(Month month, int order, bool sentBack)
{
    return u"%1%2%3-%4"_s.arg(sentBack ? u"TH"_s : u"SO"_s)
        .arg(month.year() % 100, 2, 10, QChar(u'0'))
        .arg(month.month(), 2, 10, QChar(u'0'))
        .arg(order, 5, 10, QChar(u'0'));
}

OrderMaker::OrderMaker(const Scale &scale, const Roster &roster, const Season &season,
                       const std::vector<CustomerTraits> &customers)
    : m_scale(scale), m_roster(roster), m_season(season), m_customers(customers)
{
    for (int month = 1; month <= 12; ++month)
        m_firstYearTrade += trade(Month(scale.firstYear, month));
}

qint64 OrderMaker::weightOf(const CustomerTraits &customer, Month month) const
{
    const int index = month.index();
    if (index < customer.firstMonth || index > customer.lastMonth)
        return 0;
    // New customers begin small; those who will leave buy less first.
    const bool begins = index - customer.firstMonth < 3
        && customer.firstMonth != Month(m_scale.from).index();
    const bool ends = customer.lastMonth - index < 3
        && customer.lastMonth != Month(m_scale.to).index() - 1;
    return customer.weight * (begins ? 500 : ends ? 600 : 1000) / 1000;
}

/// How much is going on in a month, in no unit.
qint64 OrderMaker::trade(Month month) const
{
    std::vector<qint64> byProvince(provinces().size());
    for (const CustomerTraits &customer : m_customers)
        byProvince[customer.province] += weightOf(customer, month);
    qint64 sum = 0;
    for (size_t i = 0; i < byProvince.size(); ++i)
        sum += byProvince[i] * marketPermille(static_cast<int>(i), month) / 1000;
    return sum / 100 * (m_season.monthWeight(month) / 100);
}

qint64 OrderMaker::linesOf(Month month) const
{
    if (!m_scale.sameLinesEachYear)
        return m_firstYearTrade == 0 ? 0
                                     : m_scale.linesFirstYear * trade(month) / m_firstYearTrade;
    std::vector<qint64> weights;
    for (int number = 1; number <= 12; ++number)
        weights.push_back(m_season.monthWeight(Month(month.year(), number)));
    return shareOut(m_scale.linesFirstYear, weights)[static_cast<size_t>(month.month() - 1)];
}

std::vector<qint64> OrderMaker::productWeights(int region, int kind, Month month) const
{
    std::vector<qint64> running;
    qint64 sum = 0;
    for (const ProductWords &product : products()) {
        qint64 weight = product.weight * linePermille(product.line, region, month);
        if (product.line == CommercialLine)
            weight *= kind == ProjectKind ? 5 : 1;
        running.push_back(sum += weight);
    }
    return running;
}

Status OrderMaker::makeMonth(Month month, const LineSink &sink)
{
    MonthState state{month, Dice(m_scale.seed, static_cast<quint64>(Stream::Orders),
                                 static_cast<quint64>(month.index())), {}, {}, 0, 0, 0};
    std::vector<qint64> markets;
    for (size_t i = 0; i < provinces().size(); ++i)
        markets.push_back(marketPermille(static_cast<int>(i), month));
    qint64 sum = 0;
    for (const CustomerTraits &customer : m_customers)
        state.customers.push_back(sum += weightOf(customer, month) * markets[customer.province]);
    if (sum == 0)
        return {};
    for (int region = 0; region < static_cast<int>(regions().size()); ++region)
        for (int kind = 0; kind < static_cast<int>(customerKinds().size()); ++kind)
            state.products.push_back(productWeights(region, kind, month));

    const std::vector<qint64> days = shareOut(linesOf(month), m_season.dayWeights(month));
    qint64 due = 0;
    for (size_t day = 0; day < days.size(); ++day) {
        due += days[day];
        const QDate date = month.first().addDays(static_cast<qint64>(day));
        while (state.made < due) {
            WEIWO_TRY(makeOrder(state, date, due - state.made, sink));
            if (state.made < due && state.dice.chance(22))
                WEIWO_TRY(sendBack(state, date, sink));
        }
    }
    return {};
}

DemoLine OrderMaker::newLine(MonthState &state, const CustomerTraits &customer, int product,
                             QDate date) const
{
    Dice &dice = state.dice;
    const KindWords &kind = customerKinds()[customer.kind];
    DemoLine line;
    line.day = date.toJulianDay();
    line.product = product;
    line.province = customer.province;
    line.person = m_roster.holder(customer.seat, date);
    line.price = listPrice(product, date.year());
    const qint64 worth = LineWorth * kind.size / 100 * m_scale.quantityPermille / 1000
        * dice.around1000() / 1000 * dice.around1000() / 1000;
    const qint64 pieces = inCartons(worth / line.price);
    line.quantity = pieces * 1000;
    const bool promotion = date.month() == 6 || date.month() == 11;
    const qint64 off = kind.discount + dice.between(-40, 40) + (promotion ? 30 : 0);
    line.discount = rounded(pieces * line.price * off, 1000);
    line.amount = pieces * line.price - line.discount;
    line.cost = pieces * unitCost(product, date.year());
    return line;
}

Status OrderMaker::makeOrder(MonthState &state, QDate date, qint64 mostLines, const LineSink &sink)
{
    Dice &dice = state.dice;
    const size_t at = dice.weighted(state.customers);
    const CustomerTraits &customer = m_customers[at];
    const int region = provinces()[customer.province].region;
    const auto &shelf = state.products[static_cast<size_t>(region) * customerKinds().size()
                                       + customer.kind];
    const qint64 count = std::min(mostLines, 1 + dice.below(2) + dice.below(3));
    const int order = ++state.orders;
    qint64 total = 0;
    DemoLine first;
    for (int number = 1; number <= count; ++number) {
        DemoLine line = newLine(state, customer, static_cast<int>(dice.weighted(shelf)), date);
        line.customer = static_cast<qint64>(at);
        line.order = order;
        line.line = number;
        total += line.amount;
        ++state.made;
        WEIWO_TRY(sink(line));
        if (number == 1)
            first = line;
    }
    if (m_recent.size() < RecentLines)
        m_recent.push_back(first);
    else
        m_recent[static_cast<size_t>(dice.below(RecentLines))] = first;
    if (m_scale.collections)
        expectPayment(dice, first, total, state.month);
    return {};
}

Status OrderMaker::sendBack(MonthState &state, QDate date, const LineSink &sink)
{
    Dice &dice = state.dice;
    DemoLine line = m_recent[static_cast<size_t>(dice.below(static_cast<qint64>(m_recent.size())))];
    if (line.day + 5 > date.toJulianDay() || line.sentBack)
        return {};
    const qint64 bought = line.quantity / 1000;
    const qint64 pieces = std::max<qint64>(1, bought * dice.between(1, 10) / 10);
    line.sentBack = true;
    line.day = date.toJulianDay();
    line.order = ++state.sentBack;
    line.line = 1;
    line.person = m_roster.holder(m_customers[static_cast<size_t>(line.customer)].seat, date);
    line.amount = -rounded(line.amount * pieces, bought);
    line.discount = -rounded(line.discount * pieces, bought);
    line.cost = -rounded(line.cost * pieces, bought);
    line.quantity = -pieces * 1000;
    ++state.made;
    return sink(line);
}

QDate OrderMaker::payDay(QDate date) const
{
    while (date.dayOfWeek() > 5)
        date = date.addDays(1);
    return date;
}

void OrderMaker::expectPayment(Dice &dice, const DemoLine &first, qint64 total, Month month)
{
    const CustomerTraits &customer = m_customers[static_cast<size_t>(first.customer)];
    if (total <= 0 || (customer.payment == 3 && dice.chance(90)))
        return;
    constexpr qint64 earliest[] = {-3, 0, 10, 30};
    constexpr qint64 latest[] = {6, 20, 50, 120};
    const QDate due = QDate::fromJulianDay(first.day)
                          .addDays(customerKinds()[customer.kind].creditDays);
    qint64 late = dice.between(earliest[customer.payment], latest[customer.payment]);
    // Where the market shrinks, money comes in slowly.
    if (late > 0 && marketPermille(customer.province, month) < marketPermille(customer.province, month.plus(-12)))
        late += late / 2;
    const auto expect = [&](QDate date, qint64 amount) {
        date = payDay(date);
        m_payments[Month(date).index()].push_back(
            {.day = date.toJulianDay(), .due = due.toJulianDay(), .month = month,
             .order = first.order, .orderDay = first.day, .person = first.person,
             .province = first.province, .customer = first.customer, .amount = amount});
    };
    const bool inTwo = total > 5'000'000 && dice.chance(300);
    const qint64 now = inTwo ? rounded(total * 6, 10) : total;
    expect(due.addDays(late), now);
    if (inTwo)
        expect(due.addDays(late + dice.between(12, 40)), total - now);
}

std::vector<DemoPayment> OrderMaker::paymentsOf(Month month)
{
    const auto node = m_payments.extract(month.index());
    if (node.empty())
        return {};
    std::vector<DemoPayment> payments = std::move(node.mapped());
    std::stable_sort(payments.begin(), payments.end(),
                     [](const DemoPayment &a, const DemoPayment &b) { return a.day < b.day; });
    return payments;
}

} // namespace weiwo::demo
