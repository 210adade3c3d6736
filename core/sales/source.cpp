#include "core/sales/source.h"

#include "core/sales/credit.h"
#include "core/sales/freshness.h"
#include "core/sales/largest.h"
#include "core/sales/packed_scan.h"
#include "core/sales/repo.h"
#include "core/sales/summaries.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using metrics::SourceRequest;
using metrics::SourceRow;
using repo::FigureQuery;
using repo::FigureRow;

namespace {

Status addShared(Reader &reader, FigureQuery query, const std::function<void(const FigureRow &)> &add)
{
    query.of = FigureQuery::Of::SharedLines;
    // Who has a share is not who the line names.
    query.persons.reset();
    query.order = true;
    WEIWO_ASSIGN(const auto all, repo::liveShares(reader));
    return repo::figures(reader, query, [&](const FigureRow &row) {
        const auto shares = creditOf(all, row.order.value_or(0), row.lineNo, row.person);
        const auto amounts = creditParts(row.amount, shares);
        const auto quantities = creditParts(row.quantity, shares);
        const auto costs = creditParts(row.cost.value_or(0), shares);
        const std::vector<qint64> prices[] = {creditParts(row.prices.marked, shares), creditParts(row.prices.discount, shares),
                                              creditParts(row.prices.plain, shares), creditParts(row.prices.pieces, shares)};
        for (size_t i = 0; i < shares.size(); ++i) {
            FigureRow part = row;
            part.person = shares[i].person;
            part.amount = amounts[i];
            part.quantity = quantities[i];
            if (row.cost) {
                part.cost = costs[i];
                part.profit = amounts[i] - costs[i];
            }
            part.prices = {prices[0][i], prices[1][i], prices[2][i], prices[3][i]};
            add(part);
        }
    });
}

/// Groups of one request: their figures, and the amount of all products beside them.
class LineQuery
{
public:
    LineQuery(Reader &reader, const SourceRequest &request) : m_reader(reader), m_request(request) { }

    Result<std::vector<SourceRow>> run();

private:
    using Add = std::function<void(const FigureRow &)>;

    Status addLines(Grouping &grouping, const FigureQuery &query, const Add &add);
    Status addPacked(Grouping &grouping, const FigureQuery &query, const repo::SumSource &source);
    Status addAllProducts(std::vector<SourceRow> &rows);
    [[nodiscard]] std::optional<qint64> value(const QString &metric, const Grouping::Group &group) const;

    Reader &m_reader;
    const SourceRequest &m_request;
};

bool isOfProduct(const QString &dimension)
{
    return dimension == u"product"_s || dimension.startsWith(u"product."_s);
}

/// What a metric counts of the lines; absent where it counts something else.
struct LineFigure
{
    const char *metric;
    std::optional<qint64> (*of)(const Grouping::Group &group);
};
constexpr LineFigure lineFigures[] = {
    {"sales.amount", [](const Grouping::Group &group) { return std::optional(group.amount); }},
    {"sales.units", [](const Grouping::Group &group) { return std::optional(group.quantity); }},
    {"sales.lines", [](const Grouping::Group &group) { return std::optional(group.lines); }},
    {"sales.orders", [](const Grouping::Group &group) { return std::optional<qint64>(group.distinct.size()); }},
    {"sales.cost", [](const Grouping::Group &group) { return group.cost; }},
    {"sales.gross_profit", [](const Grouping::Group &group) { return group.profit; }},
    {"sales.list_amount", [](const Grouping::Group &group) { return group.listAmount(); }},
    {"sales.listed_amount", [](const Grouping::Group &group) { return group.listed; }},
};

std::optional<qint64> LineQuery::value(const QString &metric, const Grouping::Group &group) const
{
    for (const LineFigure &figure : lineFigures)
        if (metric == QLatin1StringView(figure.metric))
            return figure.of(group);
    return {};
}

Result<std::vector<SourceRow>> LineQuery::run()
{
    WEIWO_ASSIGN(const auto grouping, Grouping::make(m_reader, m_request));
    FigureQuery query = grouping->query();
    query.order = m_request.metrics.contains(u"sales.orders"_s);
    query.prices = m_request.metrics.contains(u"sales.list_amount"_s)
        || m_request.metrics.contains(u"sales.listed_amount"_s);
    QHash<qint64, qint64> prices;
    if (query.prices) {
        query.product = true;
        WEIWO_ASSIGN(prices, repo::listPrices(m_reader));
    }
    // Only who has the credit depends on shares; where a line is earned does not.
    bool shared = false;
    if (grouping->byPerson()) {
        WEIWO_ASSIGN(shared, repo::hasShares(m_reader));
    }
    query.withoutShared = shared;
    const auto add = [&](const FigureRow &row) {
        const auto price = prices.constFind(row.product.value_or(0));
        grouping->add(row, price == prices.constEnd() ? std::nullopt : std::optional(*price));
    };
    WEIWO_TRY(addLines(*grouping, query, add));
    if (shared)
        WEIWO_TRY(addShared(m_reader, query, add));
    WEIWO_ASSIGN(auto rows, grouping->rows([this](const Grouping::Group &group) {
        std::vector<std::optional<qint64>> values;
        for (const QString &metric : m_request.metrics)
            values.push_back(value(metric, group));
        return values;
    }));
    WEIWO_TRY(addAllProducts(rows));
    return rows;
}

Status LineQuery::addLines(Grouping &grouping, const FigureQuery &query, const Add &add)
{
    WEIWO_ASSIGN(const bool packed, repo::packsComplete(m_reader.db()));
    for (const repo::SumSource &source : repo::sumSources(query)) {
        if (packed && !source.table && !query.prices)
            WEIWO_TRY(addPacked(grouping, query, source));
        else
            WEIWO_TRY(repo::figures(m_reader, query, source, add));
    }
    return {};
}

/// Of packed lines those columns alone that the metrics are told from.
Status LineQuery::addPacked(Grouping &grouping, const FigureQuery &query, const repo::SumSource &source)
{
    const auto asks = [this](const char *metric) { return m_request.metrics.contains(QLatin1StringView(metric)); };
    const bool costs = asks("sales.cost") || asks("sales.gross_profit");
    const bool pieces = asks("sales.units");
    PackColumns columns = PackColumn::Amount;
    columns.setFlag(PackColumn::Cost, costs);
    columns.setFlag(PackColumn::Quantity, pieces);
    const auto sum = [](std::optional<qint64> &to, qint64 value) { to = to.value_or(0) + value; };
    return PackedScan(m_reader, grouping, query, columns).run(source.from, source.to, [&](Grouping::Group &group, const PackCursor &lines, size_t line) {
        const qint64 amount = lines.values(PackColumn::Amount).values[line];
        ++group.lines;
        group.amount += amount;
        if (pieces && lines.values(PackColumn::Quantity).has(line))
            group.quantity += lines.values(PackColumn::Quantity).values[line];
        if (costs && lines.values(PackColumn::Cost).has(line)) {
            const qint64 cost = lines.values(PackColumn::Cost).values[line];
            sum(group.cost, cost);
            sum(group.profit, amount - cost);
        }
        if (query.order && lines.values(PackColumn::Order).has(line))
            group.distinct.insert(lines.values(PackColumn::Order).values[line]);
    });
}

/// The same without what is said of products, beside each row that it is the whole of.
Status LineQuery::addAllProducts(std::vector<SourceRow> &rows)
{
    const qsizetype place = m_request.metrics.indexOf(u"sales.all_products"_s);
    if (place < 0)
        return {};
    SourceRequest whole = m_request;
    whole.metrics = QStringList{u"sales.amount"_s};
    whole.dimensions.removeIf(&isOfProduct);
    std::erase_if(whole.filters, [](const Filter &filter) { return isOfProduct(filter.field); });
    const auto others = [this](const SourceRow &row) {
        std::pair<std::vector<QString>, std::vector<Id>> key;
        for (size_t i = 0; i < row.labels.size(); ++i)
            if (!isOfProduct(m_request.dimensions[static_cast<qsizetype>(i)])) {
                key.first.push_back(row.labels[i]);
                key.second.push_back(row.ids[i]);
            }
        return key;
    };
    std::map<std::pair<std::vector<QString>, std::vector<Id>>, std::optional<qint64>> amounts;
    WEIWO_ASSIGN(const auto wholes, LineQuery(m_reader, whole).run());
    for (const SourceRow &row : wholes)
        amounts[{row.labels, row.ids}] = row.values[0];
    for (SourceRow &row : rows)
        if (const auto it = amounts.find(others(row)); it != amounts.end())
            row.values[static_cast<size_t>(place)] = it->second;
    return {};
}

Result<std::vector<SourceRow>> queryLines(Reader &reader, const SourceRequest &request)
{
    return LineQuery(reader, request).run();
}

Result<std::vector<SourceRow>> queryCollections(Reader &reader, const SourceRequest &request)
{
    WEIWO_ASSIGN(const auto grouping, Grouping::make(reader, request));
    FigureQuery query = grouping->query();
    query.of = FigureQuery::Of::Collections;
    WEIWO_TRY(repo::figures(reader, query, [&](const FigureRow &row) { grouping->add(row, {}); }));
    return grouping->rows([&](const Grouping::Group &group) {
        std::vector<std::optional<qint64>> values;
        for (const QString &metric : request.metrics)
            values.push_back(metric == u"collections.overdue"_s ? group.late : std::optional(group.amount));
        return values;
    });
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
    // A line whose credit is shared is a line of each of those people, and what they share may be more than it.
    spec.overlapping = {u"person"_s};
    spec.addingUp = {u"sales.amount"_s, u"sales.units"_s, u"sales.cost"_s, u"sales.gross_profit"_s, u"sales.lines"_s};
    spec.query = queryLines;
    spec.largest = largestCustomers;
    spec.freshness = lineFreshness;
    return spec;
}

metrics::SourceSpec collectionSource()
{
    metrics::SourceSpec spec = source(u"sales.collections"_s, repo::Collections);
    spec.dimensions.removeAll(u"product"_s);
    spec.addingUp = {u"collections.amount"_s, u"collections.overdue"_s};
    spec.query = queryCollections;
    return spec;
}

} // namespace weiwo::sales
