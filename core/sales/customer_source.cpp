#include "core/sales/source.h"

#include "core/metrics/pace.h"
#include "core/sales/customer_history.h"
#include "core/sales/freshness.h"
#include "core/sales/packed_scan.h"
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

/// Counts the customers of a request, bucket by bucket: from packs and the history of customers, or from
/// the lines while packs are not complete.
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
    [[nodiscard]] bool isNew(qint64 customer) const;
    [[nodiscard]] bool isReturning(qint64 customer);
    [[nodiscard]] bool fits(std::optional<CustomerStanding> standing, qint64 customer);
    /// The last day before the end of the bucket on which a customer ordered is that one.
    [[nodiscard]] bool isLast(qint64 customer, qint64 day);
    Status count(size_t place, std::optional<CustomerStanding> standing, const DateRange &bucket);
    Status scanLines(Grouping &grouping, const FigureQuery &query, std::optional<CustomerStanding> standing);
    Status scanPacks(Grouping &grouping, const FigureQuery &query, std::optional<CustomerStanding> standing);

    Reader &m_reader;
    const SourceRequest &m_request;
    std::shared_ptr<const CustomerHistory> m_history;   ///< null: packs are not complete
    // Of the bucket that is being counted:
    DateRange m_bucket;
    CustomerHistory::Span m_before;              ///< the time before it that tells who returns
    QHash<qint64, CustomerHistory::Span> m_after;///< from the day after one to the end of it
    QHash<qint64, bool> m_looked;                ///< whether they return, where months do not tell
    QHash<qint64, qint64> m_lastDays;
    QSet<qint64> m_new;                          ///< without a history
    QSet<qint64> m_returning;
    Status m_failure;                            ///< of a look at the lines of one customer
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
    m_bucket = bucket;
    m_looked.clear();
    m_after.clear();
    m_lastDays.clear();
    const qint64 from = bucket.from.toJulianDay();
    const qint64 earliest = bucket.from.addMonths(-LookBackMonths).toJulianDay();
    if (m_history) {
        m_before = m_history->span(earliest, from);
        return {};
    }
    const auto asked = [this](const char *metric) { return m_request.metrics.contains(QLatin1StringView(metric)); };
    if (!asked("customers.retained") && !asked("customers.won_back"))
        return {};
    WEIWO_ASSIGN(m_returning, repo::returningCustomers(m_reader, earliest, from));
    WEIWO_ASSIGN(m_new, repo::newCustomers(m_reader, from, bucket.to.toJulianDay()));
    return {};
}

bool CustomerQuery::isNew(qint64 customer) const
{
    if (!m_history)
        return m_new.contains(customer);
    const qint64 first = m_history->first(customer);
    return m_bucket.from.toJulianDay() <= first && first < m_bucket.to.toJulianDay();
}

bool CustomerQuery::isReturning(qint64 customer)
{
    if (!m_history)
        return m_returning.contains(customer);
    const auto ordered = m_history->orderedIn(customer, m_before);
    if (ordered != CustomerHistory::Ordered::MonthsCannotTell)
        return ordered == CustomerHistory::Ordered::Yes;
    if (const auto it = m_looked.constFind(customer); it != m_looked.constEnd())
        return *it;
    const auto last = repo::lastOrderBefore(m_reader, customer, m_before.to);
    if (!last) {
        m_failure = failed(last);
        return false;
    }
    const bool returns = *last && **last >= m_before.from;
    m_looked.insert(customer, returns);
    return returns;
}

bool CustomerQuery::fits(std::optional<CustomerStanding> standing, qint64 customer)
{
    if (standing == CustomerStanding::Retained)
        return isReturning(customer);
    if (standing == CustomerStanding::WonBack)
        return !isReturning(customer) && !isNew(customer);
    return true;
}

bool CustomerQuery::isLast(qint64 customer, qint64 day)
{
    auto after = m_after.find(day);
    if (after == m_after.end())
        after = m_after.insert(day, m_history->span(day + 1, m_bucket.to.toJulianDay()));
    const auto ordered = m_history->orderedIn(customer, *after);
    if (ordered != CustomerHistory::Ordered::MonthsCannotTell)
        return ordered == CustomerHistory::Ordered::No;
    if (const auto it = m_lastDays.constFind(customer); it != m_lastDays.constEnd())
        return *it == day;
    const auto last = repo::lastOrderBefore(m_reader, customer, m_bucket.to.toJulianDay());
    if (!last) {
        m_failure = failed(last);
        return false;
    }
    m_lastDays.insert(customer, last->value_or(0));
    return last->value_or(0) == day;
}

Status CustomerQuery::scanLines(Grouping &grouping, const FigureQuery &query, std::optional<CustomerStanding> standing)
{
    // Who is lost in a period ordered a year before; it belongs to the period all the same.
    const qint64 month = Month(m_bucket.from).index();
    return repo::figures(m_reader, query, [&](const FigureRow &row) {
        if (!row.customer || !fits(standing, *row.customer))
            return;
        FigureRow at = row;
        if (query.of == FigureQuery::Of::LastOrders)
            at.month = month;
        if (Grouping::Group *group = grouping.groupOf(at))
            group->distinct.insert(*row.customer);
    });
}

Status CustomerQuery::scanPacks(Grouping &grouping, const FigureQuery &query, std::optional<CustomerStanding> standing)
{
    const bool firstOnly = standing == CustomerStanding::New;
    const bool lastOnly = standing == CustomerStanding::Lost;
    PackColumns columns = PackColumn::Customer;
    columns.setFlag(PackColumn::Day, firstOnly || lastOnly);
    PackedScan scan(m_reader, grouping, query, columns);
    if (lastOnly)
        scan.countAs(Month(m_bucket.from).index());
    WEIWO_TRY(scan.run(query.from, query.to, [&](Grouping::Group &group, const PackCursor &lines, size_t line) {
        const PackedValues &customers = lines.values(PackColumn::Customer);
        if (!customers.has(line))
            return;
        const qint64 customer = customers.values[line];
        if (firstOnly && lines.values(PackColumn::Day).values[line] != m_history->first(customer))
            return;
        if (lastOnly && !isLast(customer, lines.values(PackColumn::Day).values[line]))
            return;
        if (fits(standing, customer))
            group.distinct.insert(customer);
    }));
    return std::exchange(m_failure, {});
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
    WEIWO_TRY(m_history ? scanPacks(*grouping, query, standing) : scanLines(*grouping, query, standing));
    WEIWO_ASSIGN(const auto rows, grouping->rows([](const Grouping::Group &group) {
        return std::vector<std::optional<qint64>>{group.distinct.size()};
    }));
    for (const SourceRow &row : rows) {
        if (!row.labels.empty() && row.values[0].value_or(0) == 0)
            continue;
        auto &values = m_counted[{row.labels, row.ids}];
        // A group that has customers of one standing has none of the others, not an unknown number.
        values.resize(static_cast<size_t>(m_request.metrics.size()), 0);
        values[place] = *values[place] + row.values[0].value_or(0);
    }
    return {};
}

Result<std::vector<SourceRow>> CustomerQuery::run()
{
    WEIWO_ASSIGN(const bool packed, repo::packsComplete(m_reader.db()));
    if (packed) {
        WEIWO_ASSIGN(m_history, CustomerHistory::shared(m_reader));
    }
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
