#include "core/sales/customer_columns.h"

#include "core/sales/figures.h"
#include "core/sales/line_packs.h"
#include "core/sales/repo.h"
#include "core/storage/record_store.h"
#include "core/workspace/jobs.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

struct Named
{
    const char *metric;
    CustomerFigure figure;
};
constexpr Named named[] = {
    {"sales.amount", CustomerFigure::Amount},
    {"sales.units", CustomerFigure::Units},
    {"sales.cost", CustomerFigure::Cost},
    {"sales.gross_profit", CustomerFigure::GrossProfit},
    {"sales.lines", CustomerFigure::Lines},
    {"sales.orders", CustomerFigure::Orders},
};

/// A line as columns look at it.
struct Line
{
    qint64 customer = 0;
    qint64 day = 0;
    qint64 amount = 0;
    std::optional<qint64> quantity;
    std::optional<qint64> cost;
    std::optional<qint64> order;
};

/// Gathers the columns of a request.
class Columns
{
public:
    Columns(qint64 limit, std::span<const CustomerFigure> figures)
        : m_figures(figures.begin(), figures.end()), m_columns(figures.size(), CustomerColumn(limit)), m_limit(limit),
          m_orders(asks(CustomerFigure::Orders)), m_ordersOrDays(asks(CustomerFigure::OrdersOrDays))
    {
    }

    [[nodiscard]] PackColumns needed() const
    {
        PackColumns columns = PackColumn::Customer | PackColumn::Day;
        columns.setFlag(PackColumn::Amount, asks(CustomerFigure::Amount) || asks(CustomerFigure::GrossProfit));
        columns.setFlag(PackColumn::Cost, asks(CustomerFigure::Cost) || asks(CustomerFigure::GrossProfit));
        columns.setFlag(PackColumn::Quantity, asks(CustomerFigure::Units));
        columns.setFlag(PackColumn::Order, m_orders || m_ordersOrDays);
        return columns;
    }

    void add(const Line &line)
    {
        if (line.customer < 0 || line.customer >= m_limit)
            return;
        for (size_t i = 0; i < m_figures.size(); ++i)
            addTo(m_columns[i], m_figures[i], line);
        if (m_orders && line.order)
            note(m_orderPairs, line.customer, *line.order);
        if (m_ordersOrDays)
            note(m_dayPairs, line.customer, line.order ? *line.order : -line.day);
    }

    [[nodiscard]] std::vector<CustomerColumn> take()
    {
        for (size_t i = 0; i < m_figures.size(); ++i) {
            if (m_figures[i] == CustomerFigure::Orders)
                count(m_orderPairs, m_columns[i]);
            else if (m_figures[i] == CustomerFigure::OrdersOrDays)
                count(m_dayPairs, m_columns[i]);
        }
        return std::move(m_columns);
    }

private:
    using Pairs = std::vector<std::pair<qint64, qint64>>;

    [[nodiscard]] bool asks(CustomerFigure figure) const { return std::find(m_figures.begin(), m_figures.end(), figure) != m_figures.end(); }

    static void addTo(CustomerColumn &column, CustomerFigure figure, const Line &line)
    {
        switch (figure) {
        case CustomerFigure::Amount:
            column.add(line.customer, line.amount);
            break;
        case CustomerFigure::Units:
            column.add(line.customer, line.quantity.value_or(0));
            break;
        case CustomerFigure::Cost:
            if (line.cost)
                column.add(line.customer, *line.cost);
            break;
        case CustomerFigure::GrossProfit:
            if (line.cost)
                column.add(line.customer, line.amount - *line.cost);
            break;
        case CustomerFigure::Lines:
            column.add(line.customer, 1);
            break;
        case CustomerFigure::FirstDay:
            if (!column.has(line.customer) || line.day < column.value(line.customer))
                column.set(line.customer, line.day);
            break;
        case CustomerFigure::LastDay:
            if (!column.has(line.customer) || line.day > column.value(line.customer))
                column.set(line.customer, line.day);
            break;
        case CustomerFigure::Orders:
        case CustomerFigure::OrdersOrDays:
            // A customer with lines has orders, if only none that is numbered.
            column.add(line.customer, 0);
            break;
        }
    }
    /// Lines of one order mostly come together.
    static void note(Pairs &pairs, qint64 customer, qint64 order)
    {
        const std::pair pair(customer, order);
        if (pairs.empty() || pairs.back() != pair)
            pairs.push_back(pair);
    }
    static void count(Pairs &pairs, CustomerColumn &column)
    {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto &pair : pairs)
            column.add(pair.first, 1);
    }

    std::vector<CustomerFigure> m_figures;
    std::vector<CustomerColumn> m_columns;
    qint64 m_limit;
    bool m_orders;
    bool m_ordersOrDays;
    Pairs m_orderPairs;
    Pairs m_dayPairs;
};

/// Whether a pass through the lines is to go on.
class Pass
{
public:
    explicit Pass(JobContext *job) : m_job(job) { }

    [[nodiscard]] bool goesOn()
    {
        if (m_job && !m_stopped)
            m_stopped = m_job->cancelled();
        return !m_stopped;
    }
    [[nodiscard]] Status end() const
    {
        return m_stopped ? Status(fail(errc::Cancelled, translate("sales", "Stopped; nothing was changed."))) : Status();
    }

private:
    JobContext *m_job;
    bool m_stopped = false;
};

template<class Add>
Status addPacked(Reader &reader, const DateRange &range, PackColumns needed, Pass &pass, Add add)
{
    const qint64 from = range.from.toJulianDay();
    const qint64 to = range.to.toJulianDay();
    const repo::PackQuery query{.from = from, .to = to, .units = {}, .persons = {}, .columns = needed};
    return repo::eachPack(reader, query, [&](const repo::Pack &pack) {
        if (!pass.goesOn())
            return;
        const auto valueOf = [&](PackColumn column, size_t at) -> std::optional<qint64> {
            if (!needed.testFlag(column))
                return std::nullopt;
            const PackedValues &values = pack.cursor.values(column);
            return values.has(at) ? std::optional(values.values[at]) : std::nullopt;
        };
        for (size_t at = 0; at < pack.cursor.lines(); ++at) {
            const auto customer = valueOf(PackColumn::Customer, at);
            const qint64 day = valueOf(PackColumn::Day, at).value_or(0);
            if (!customer || day < from || day >= to)
                continue;
            add(Line{*customer, day, valueOf(PackColumn::Amount, at).value_or(0), valueOf(PackColumn::Quantity, at),
                     valueOf(PackColumn::Cost, at), valueOf(PackColumn::Order, at)});
        }
    });
}

template<class Add>
Status addLines(Reader &reader, const DateRange &range, Pass &pass, Add add)
{
    return repo::eachLive(reader, range, [&](OrderLine &&line) {
        if (line.customer)
            add(Line{*line.customer, line.day, line.amount, line.quantity, line.cost,
                     line.orderNo.isEmpty() ? std::nullopt : std::optional(orderKey(line.orderNo))});
        return pass.goesOn();
    });
}

template<class Add>
Status addAll(Reader &reader, const DateRange &range, PackColumns needed, JobContext *job, Add add)
{
    WEIWO_ASSIGN(const bool packed, repo::packsComplete(reader.db()));
    Pass pass(job);
    WEIWO_TRY(packed ? addPacked(reader, range, needed, pass, add) : addLines(reader, range, pass, add));
    return pass.end();
}

} // namespace

Result<std::vector<CustomerColumn>> customerColumns(Reader &reader, const DateRange &range, std::span<const CustomerFigure> figures, JobContext *job)
{
    WEIWO_ASSIGN(const qint64 limit, records::localKeyLimit(reader.db(), u"customer"_s));
    Columns columns(limit, figures);
    WEIWO_TRY(addAll(reader, range, columns.needed(), job, [&columns](const Line &line) { columns.add(line); }));
    return columns.take();
}

Status eachCustomerDay(Reader &reader, QDate end, JobContext *job, const std::function<void(qint64, qint64, qint64)> &each)
{
    WEIWO_ASSIGN(const auto extent, repo::extent(reader, repo::OrderLines));
    if (!extent || extent->from >= end)
        return {};
    Line waiting;
    WEIWO_TRY(addAll(reader, {extent->from, end}, PackColumn::Customer | PackColumn::Day | PackColumn::Amount, job, [&](const Line &line) {
        if (line.customer == waiting.customer && line.day == waiting.day) {
            waiting.amount += line.amount;
            return;
        }
        if (waiting.customer != 0)
            each(waiting.customer, waiting.day, waiting.amount);
        waiting = line;
    }));
    if (waiting.customer != 0)
        each(waiting.customer, waiting.day, waiting.amount);
    return {};
}

std::optional<CustomerFigure> customerFigureOf(const QString &metric)
{
    for (const Named &entry : named)
        if (metric == QLatin1StringView(entry.metric))
            return entry.figure;
    return std::nullopt;
}

Result<std::shared_ptr<const CustomerColumn>> keptColumn(Reader &reader, const DateRange &range, CustomerFigure figure)
{
    const QString name = u"sales.customer_column.%1.%2.%3"_s.arg(range.from.toJulianDay()).arg(range.to.toJulianDay()).arg(int(figure));
    return reader.db().kept<CustomerColumn>(name, [&]() -> Result<CustomerColumn> {
        WEIWO_ASSIGN(std::vector<CustomerColumn> columns, customerColumns(reader, range, std::span(&figure, 1)));
        return std::move(columns.front());
    });
}

Result<std::shared_ptr<const CustomerColumn>> lastOrderDays(Reader &reader)
{
    WEIWO_ASSIGN(const auto extent, repo::extent(reader, repo::OrderLines));
    const QDate today = reader.clock().today();
    return keptColumn(reader, extent.value_or(DateRange{today, today}), CustomerFigure::LastDay);
}

} // namespace weiwo::sales
