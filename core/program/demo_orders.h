#pragma once

#include "core/program/demo_customers.h"
#include "core/program/demo_season.h"

#include <functional>
#include <map>

namespace weiwo::demo {

/// A line of an order; records by their places in the demo's lists, money in fen, quantities 10⁻³.
struct DemoLine
{
    qint64 day = 0;             ///< julian day number
    int order = 0;              ///< number in its month, from 1; goods sent back have their own
    int line = 0;               ///< in its order, from 1
    bool sentBack = false;
    int person = 0;
    int province = 0;
    qint64 customer = 0;
    int product = 0;
    qint64 quantity = 0;
    qint64 price = 0;
    qint64 discount = 0;
    qint64 amount = 0;
    qint64 cost = 0;

    bool operator==(const DemoLine &) const = default;
};

/// Money that comes in for an order.
struct DemoPayment
{
    qint64 day = 0;
    qint64 due = 0;
    Month month;                ///< of the order
    int order = 0;
    qint64 orderDay = 0;
    int person = 0;             ///< who sold it
    int province = 0;
    qint64 customer = 0;
    qint64 amount = 0;

    bool operator==(const DemoPayment &) const = default;
};

/// "SO2501-00012", or "TH…" for goods sent back.
[[nodiscard]] QString orderNumber(Month month, int order, bool sentBack);

/// The orders of the demo month by month: growth and trouble by place, seasons by product line,
/// goods sent back, and what customers pay when. Memory: a few numbers a customer.
class OrderMaker
{
public:
    using LineSink = std::function<Status(const DemoLine &)>;

    OrderMaker(const Scale &scale, const Roster &roster, const Season &season,
               const std::vector<CustomerTraits> &customers);

    /// How many lines a month will have.
    [[nodiscard]] qint64 linesOf(Month month) const;
    /// Makes the lines of the next month, by date. Months must be asked for one after the other
    /// from the first on.
    [[nodiscard]] Status makeMonth(Month month, const LineSink &sink);
    /// What came in during a month whose orders were made, by date.
    [[nodiscard]] std::vector<DemoPayment> paymentsOf(Month month);

private:
    struct MonthState;

    [[nodiscard]] qint64 weightOf(const CustomerTraits &customer, Month month) const;
    [[nodiscard]] qint64 trade(Month month) const;
    [[nodiscard]] std::vector<qint64> productWeights(int region, int kind, Month month) const;
    [[nodiscard]] Status makeOrder(MonthState &state, QDate date, qint64 mostLines,
                                   const LineSink &sink);
    [[nodiscard]] Status sendBack(MonthState &state, QDate date, const LineSink &sink);
    [[nodiscard]] DemoLine newLine(MonthState &state, const CustomerTraits &customer, int product,
                                   QDate date) const;
    void expectPayment(Dice &dice, const DemoLine &first, qint64 total, Month month);
    [[nodiscard]] QDate payDay(QDate date) const;

    const Scale &m_scale;
    const Roster &m_roster;
    const Season &m_season;
    const std::vector<CustomerTraits> &m_customers;
    qint64 m_firstYearTrade = 0;
    std::vector<DemoLine> m_recent;   ///< some lines of late, to be sent back
    std::map<int, std::vector<DemoPayment>> m_payments;
};

} // namespace weiwo::demo
