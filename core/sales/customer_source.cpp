#include "core/sales/source.h"

#include "core/metrics/pace.h"
#include "core/sales/freshness.h"
#include "core/sales/grouping.h"
#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using metrics::CustomerStanding;
using metrics::SourceRequest;
using metrics::SourceRow;
using repo::FigureQuery;
using repo::FigureRow;

namespace {

/// How long a customer may be silent before it counts as lost (METHODS §3).
constexpr int LookBackMonths = 12;

/// A metric of customers, and what a customer must be to be counted; absent: to have ordered.
struct CustomerMetric
{
    const char *key;
    std::optional<CustomerStanding> standing;
};
constexpr CustomerMetric customerMetrics[] = {
    {"customers.active", {}},
    {"customers.new", CustomerStanding::New},
    {"customers.retained", CustomerStanding::Retained},
    {"customers.won_back", CustomerStanding::WonBack},
    {"customers.lost", CustomerStanding::Lost},
};

/// The stretches of time that a request by time is about, each judged by itself.
std::vector<DateRange> buckets(const FiscalCalendar &calendar, const SourceRequest &request)
{
    const bool byMonth = request.dimensions.contains(u"month"_s);
    const bool byQuarter = request.dimensions.contains(u"quarter"_s);
    if (!byMonth && !byQuarter && !request.dimensions.contains(u"year"_s))
        return {request.range};
    std::vector<DateRange> all;
    const auto keyOf = [&](Month month) {
        return byMonth ? month.key()
                       : byQuarter ? calendar.quarterKey(month) : calendar.yearKey(month);
    };
    Month month(request.range.from);
    while (month.first() < request.range.to) {
        const Month first = month;
        while (keyOf(month) == keyOf(first))
            month = month.plus(1);
        all.push_back({std::max(first.first(), request.range.from),
                       std::min(month.first(), request.range.to)});
    }
    return all;
}

/// Counts the customers of a request, bucket by bucket.
class CustomerQuery
{
public:
    CustomerQuery(Reader &reader, const SourceRequest &request) : m_reader(reader), m_request(request) { }

    Result<std::vector<SourceRow>> run();

private:
    /// Which lines tell of the customers of a standing, in which range.
    struct Lines
    {
        FigureQuery::Of of = FigureQuery::Of::Lines;
        DateRange range;
    };
    [[nodiscard]] static Lines linesFor(std::optional<CustomerStanding> standing, const DateRange &bucket, QDate tomorrow);
    Status startBucket(const DateRange &bucket);
    [[nodiscard]] bool fits(std::optional<CustomerStanding> standing, qint64 customer) const;
    Status count(size_t place, std::optional<CustomerStanding> standing, const DateRange &bucket);

    Reader &m_reader;
    const SourceRequest &m_request;
    QSet<qint64> m_new;              ///< of the bucket that is being counted
    QSet<qint64> m_returning;
    std::map<std::pair<std::vector<QString>, std::vector<Id>>, std::vector<std::optional<qint64>>> m_counted;
};

CustomerQuery::Lines CustomerQuery::linesFor(std::optional<CustomerStanding> standing, const DateRange &bucket, QDate tomorrow)
{
    if (standing == CustomerStanding::New)
        return {FigureQuery::Of::FirstOrders, bucket};
    if (standing != CustomerStanding::Lost)
        return {FigureQuery::Of::Lines, bucket};
    // Who ordered in the period itself is not lost, however long it is.
    // In a period that is not over nobody is lost before the day has come.
    const QDate last = std::min(bucket.to, tomorrow);
    const QDate end = std::min(bucket.from, last.addMonths(-LookBackMonths));
    return {FigureQuery::Of::LastOrders, {bucket.from.addMonths(-LookBackMonths), end}};
}

Status CustomerQuery::startBucket(const DateRange &bucket)
{
    const auto asked = [this](const char *metric) { return m_request.metrics.contains(QLatin1StringView(metric)); };
    if (!asked("customers.retained") && !asked("customers.won_back"))
        return {};
    const qint64 from = bucket.from.toJulianDay();
    WEIWO_ASSIGN(m_returning, repo::returningCustomers(
                                  m_reader, bucket.from.addMonths(-LookBackMonths).toJulianDay(), from));
    WEIWO_ASSIGN(m_new, repo::newCustomers(m_reader, from, bucket.to.toJulianDay()));
    return {};
}

bool CustomerQuery::fits(std::optional<CustomerStanding> standing, qint64 customer) const
{
    if (standing == CustomerStanding::Retained)
        return m_returning.contains(customer);
    if (standing == CustomerStanding::WonBack)
        return !m_returning.contains(customer) && !m_new.contains(customer);
    return true;
}

Status CustomerQuery::count(size_t place, std::optional<CustomerStanding> standing, const DateRange &bucket)
{
    const Lines lines = linesFor(standing, bucket, m_reader.clock().today().addDays(1));
    SourceRequest part = m_request;
    part.range = lines.range;
    WEIWO_ASSIGN(const auto grouping, Grouping::make(m_reader, part));
    FigureQuery query = grouping->query();
    query.customer = true;
    query.of = lines.of;
    query.before = bucket.to.toJulianDay();
    // Who is lost in a period ordered a year before; it belongs to the period all the same.
    const qint64 month = Month(bucket.from).index();
    WEIWO_TRY(repo::figures(m_reader, query, [&](const FigureRow &row) {
        if (!row.customer || !fits(standing, *row.customer))
            return;
        FigureRow at = row;
        if (query.of == FigureQuery::Of::LastOrders)
            at.month = month;
        if (Grouping::Group *group = grouping->groupOf(at))
            group->distinct.insert(*row.customer);
    }));
    WEIWO_ASSIGN(const auto rows, grouping->rows([](const Grouping::Group &group) {
        return std::vector<std::optional<qint64>>{group.distinct.size()};
    }));
    for (const SourceRow &row : rows) {
        auto &values = m_counted[{row.labels, row.ids}];
        // A group that has customers of one standing has none of the others, not an unknown number.
        values.resize(static_cast<size_t>(m_request.metrics.size()), 0);
        values[place] = *values[place] + row.values[0].value_or(0);
    }
    return {};
}

Result<std::vector<SourceRow>> CustomerQuery::run()
{
    for (const DateRange &bucket : buckets(m_reader.calendar(), m_request)) {
        WEIWO_TRY(startBucket(bucket));
        for (size_t place = 0; place < static_cast<size_t>(m_request.metrics.size()); ++place)
            for (const CustomerMetric &metric : customerMetrics)
                if (m_request.metrics.at(static_cast<qsizetype>(place)) == QLatin1StringView(metric.key))
                    WEIWO_TRY(count(place, metric.standing, bucket));
    }
    std::vector<SourceRow> rows;
    for (auto &[key, values] : m_counted)
        rows.push_back({key.first, key.second, std::move(values)});
    return rows;
}

} // namespace

metrics::SourceSpec customerSource()
{
    metrics::SourceSpec spec;
    spec.key = u"sales.customers"_s;
    spec.dimensions = factDimensions();
    spec.dimensions.removeAll(u"day"_s);
    spec.extent = [](Reader &reader) { return repo::extent(reader, repo::OrderLines); };
    spec.freshness = lineFreshness;
    spec.query = [](Reader &reader, const SourceRequest &request) { return CustomerQuery(reader, request).run(); };
    return spec;
}

} // namespace weiwo::sales
