#include "core/sales/source.h"

#include "core/money/allocate.h"
#include "core/sales/grouping.h"
#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using metrics::SourceRequest;
using metrics::SourceRow;
using repo::FigureQuery;
using repo::FigureRow;

namespace {

/// How long a customer may be silent before it counts as lost (METHODS §3).
constexpr int LookBackMonths = 12;
constexpr qint64 WholeShare = 1'000'000;

/// Shares of the credit of a line: by person, the line's own person takes what is left of 100 %.
std::vector<repo::StoredShare> sharesOf(const QMultiHash<qint64, repo::StoredShare> &all,
                                        const FigureRow &row)
{
    std::vector<repo::StoredShare> ofLine;
    std::vector<repo::StoredShare> ofOrder;
    const auto [first, last] = all.equal_range(row.order.value_or(0));
    for (auto it = first; it != last; ++it) {
        if (it->lineNo.isEmpty())
            ofOrder.push_back(*it);
        else if (it->lineNo == row.lineNo)
            ofLine.push_back(*it);
    }
    std::vector<repo::StoredShare> shares = ofLine.empty() ? ofOrder : ofLine;
    std::sort(shares.begin(), shares.end(),
              [](const auto &a, const auto &b) { return a.person < b.person; });
    qint64 sum = 0;
    for (const auto &share : shares)
        sum += share.share;
    if (sum < WholeShare)
        shares.push_back({row.person.value_or(-1), WholeShare - sum, {}});
    return shares;
}

/// Parts of a figure by shares; above 100 % the whole is that much more (overlay credit).
std::vector<qint64> split(qint64 whole, const std::vector<repo::StoredShare> &shares)
{
    std::vector<qint64> weights;
    qint64 sum = 0;
    for (const auto &share : shares) {
        weights.push_back(share.share);
        sum += share.share;
    }
    const auto magnitude = static_cast<quint64>(whole < 0 ? -whole : whole);
    const auto credit = mulDivRem(magnitude, static_cast<quint64>(sum), WholeShare);
    qint64 total = credit ? static_cast<qint64>(credit->quotient) : 0;
    if (credit && credit->remainder * 2 >= static_cast<quint64>(WholeShare))
        ++total;
    std::vector<qint64> parts(shares.size(), 0);
    const auto allocation = allocateRanked(whole < 0 ? -total : total, 1, weights);
    if (!allocation)
        return parts;
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = allocation->parts[i].amount;
    return parts;
}

Status addShared(Reader &reader, Grouping &grouping, FigureQuery query)
{
    query.of = FigureQuery::Of::SharedLines;
    query.order = true;
    WEIWO_ASSIGN(const auto all, repo::liveShares(reader));
    return repo::figures(reader, query, [&](const FigureRow &row) {
        const auto shares = sharesOf(all, row);
        const auto amounts = split(row.amount, shares);
        const auto quantities = split(row.quantity, shares);
        const auto costs = split(row.cost.value_or(0), shares);
        for (size_t i = 0; i < shares.size(); ++i) {
            FigureRow part = row;
            part.person = shares[i].person < 0 ? std::nullopt
                                               : std::optional<qint64>(shares[i].person);
            part.amount = amounts[i];
            part.quantity = quantities[i];
            if (row.cost) {
                part.cost = costs[i];
                part.profit = amounts[i] - costs[i];
            }
            grouping.add(part);
        }
    });
}

Result<std::vector<SourceRow>> queryLines(Reader &reader, const SourceRequest &request)
{
    WEIWO_ASSIGN(const auto grouping, Grouping::make(reader, request));
    FigureQuery query = grouping->query();
    query.order = request.metrics.contains(u"sales.orders"_s);
    // Only who has the credit depends on shares; where a line is earned does not.
    bool shared = false;
    if (grouping->byPerson()) {
        WEIWO_ASSIGN(shared, repo::hasShares(reader));
    }
    query.withoutShared = shared;
    WEIWO_TRY(repo::figures(reader, query, [&](const FigureRow &row) { grouping->add(row); }));
    if (shared)
        WEIWO_TRY(addShared(reader, *grouping, query));
    return grouping->rows([&](const Grouping::Group &group) {
        std::vector<std::optional<qint64>> values;
        for (const QString &metric : request.metrics) {
            if (metric == u"sales.amount"_s)
                values.push_back(group.amount);
            else if (metric == u"sales.units"_s)
                values.push_back(group.quantity);
            else if (metric == u"sales.lines"_s)
                values.push_back(group.lines);
            else if (metric == u"sales.orders"_s)
                values.push_back(group.distinct.size());
            else if (metric == u"sales.cost"_s)
                values.push_back(group.cost);
            else if (metric == u"sales.gross_profit"_s)
                values.push_back(group.profit);
            else
                values.push_back(std::nullopt);
        }
        return values;
    });
}

Result<std::vector<SourceRow>> queryCollections(Reader &reader, const SourceRequest &request)
{
    WEIWO_ASSIGN(const auto grouping, Grouping::make(reader, request));
    FigureQuery query = grouping->query();
    query.of = FigureQuery::Of::Collections;
    WEIWO_TRY(repo::figures(reader, query, [&](const FigureRow &row) { grouping->add(row); }));
    return grouping->rows([&](const Grouping::Group &group) {
        return std::vector<std::optional<qint64>>(static_cast<size_t>(request.metrics.size()),
                                                  group.amount);
    });
}

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

/// Customers of each group, told apart by metric.
using CustomerRows = std::map<std::pair<std::vector<QString>, std::vector<Id>>,
                              std::vector<std::optional<qint64>>>;

Status countCustomers(Reader &reader, const SourceRequest &request, size_t place,
                      const DateRange &bucket, CustomerRows &into)
{
    SourceRequest part = request;
    part.range = bucket;
    const QString metric = request.metrics.at(static_cast<qsizetype>(place));
    if (metric == u"customers.lost"_s)
        part.range = {bucket.from.addMonths(-LookBackMonths), bucket.to.addMonths(-LookBackMonths)};
    WEIWO_ASSIGN(const auto grouping, Grouping::make(reader, part));
    FigureQuery query = grouping->query();
    query.customer = true;
    if (metric == u"customers.new"_s)
        query.of = FigureQuery::Of::FirstOrders;
    if (metric == u"customers.lost"_s) {
        query.of = FigureQuery::Of::LastOrders;
        query.before = bucket.to.toJulianDay();
    }
    // Who is lost in a period ordered a year before; it belongs to the period all the same.
    const qint64 month = Month(bucket.from).index();
    WEIWO_TRY(repo::figures(reader, query, [&](const FigureRow &row) {
        if (!row.customer)
            return;
        FigureRow at = row;
        if (query.of == FigureQuery::Of::LastOrders)
            at.month = month;
        if (Grouping::Group *group = grouping->groupOf(at))
            group->distinct.insert(*row.customer);
    }));
    const auto rows = grouping->rows([](const Grouping::Group &group) {
        return std::vector<std::optional<qint64>>{group.distinct.size()};
    });
    for (const SourceRow &row : rows) {
        auto &values = into[{row.labels, row.ids}];
        values.resize(static_cast<size_t>(request.metrics.size()));
        values[place] = values[place].value_or(0) + row.values[0].value_or(0);
    }
    return {};
}

Result<std::vector<SourceRow>> queryCustomers(Reader &reader, const SourceRequest &request)
{
    CustomerRows counted;
    for (size_t place = 0; place < static_cast<size_t>(request.metrics.size()); ++place)
        for (const DateRange &bucket : buckets(reader.calendar(), request))
            WEIWO_TRY(countCustomers(reader, request, place, bucket, counted));
    std::vector<SourceRow> rows;
    for (auto &[key, values] : counted)
        rows.push_back({key.first, key.second, std::move(values)});
    return rows;
}

metrics::SourceSpec source(const QString &key, const char *table)
{
    metrics::SourceSpec spec;
    spec.key = key;
    spec.dimensions = factDimensions();
    spec.extent = [table](Reader &reader) { return repo::extent(reader, table); };
    return spec;
}

} // namespace

metrics::SourceSpec lineSource()
{
    metrics::SourceSpec spec = source(u"sales.lines"_s, repo::OrderLines);
    spec.query = queryLines;
    return spec;
}

metrics::SourceSpec collectionSource()
{
    metrics::SourceSpec spec = source(u"sales.collections"_s, repo::Collections);
    spec.dimensions.removeAll(u"product"_s);
    spec.query = queryCollections;
    return spec;
}

metrics::SourceSpec customerSource()
{
    metrics::SourceSpec spec = source(u"sales.customers"_s, repo::OrderLines);
    spec.dimensions.removeAll(u"day"_s);
    spec.query = queryCustomers;
    return spec;
}

} // namespace weiwo::sales
