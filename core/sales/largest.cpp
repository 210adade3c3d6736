#include "core/sales/largest.h"

#include "core/sales/packed_scan.h"
#include "core/sales/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using metrics::LargestGroups;
using metrics::LargestRequest;

namespace {

/// A sum for each customer by its local key, 0: lines that name none.
class CustomerSums
{
public:
    explicit CustomerSums(qint64 limit) : m_sums(size_t(limit), Nothing) { }

    void add(qint64 customer, qint64 value)
    {
        if (size_t(customer) >= m_sums.size())
            return;
        qint64 &sum = m_sums[size_t(customer)];
        sum = sum == Nothing ? value : sum + value;
    }
    [[nodiscard]] std::optional<qint64> of(size_t customer) const
    {
        return m_sums[customer] == Nothing ? std::nullopt : std::optional(m_sums[customer]);
    }

private:
    /// No sum: sums that do not fit are refused when lines come in (line_delta.h).
    static constexpr qint64 Nothing = std::numeric_limits<qint64>::min();

    std::vector<qint64> m_sums;
};

/// @p valueOf tells the worth of a line from its pack; it is known here, so that it needs no call.
template<class ValueOf>
Status addLines(Reader &reader, Grouping &grouping, PackColumns columns, CustomerSums &sums, ValueOf valueOf)
{
    repo::FigureQuery query = grouping.query();
    query.customer = true;
    return PackedScan(reader, grouping, query, columns)
        .run(query.from, query.to, [&](const Grouping::Group &, const PackCursor &lines, size_t line) {
            const PackedValues &customers = lines.values(PackColumn::Customer);
            if (const std::optional<qint64> value = valueOf(lines, line))
                sums.add(customers.has(line) ? customers.values[line] : 0, *value);
        });
}

bool isKnown(const QString &metric)
{
    return metric == u"sales.amount"_s || metric == u"sales.units"_s || metric == u"sales.gross_profit"_s;
}

Status addLines(Reader &reader, metrics::SourceRequest request, const DateRange &range, CustomerSums &sums)
{
    request.range = range;
    request.dimensions.clear();
    WEIWO_ASSIGN(const auto grouping, Grouping::make(reader, request));
    const QString metric = request.metrics.value(0);
    const auto amountOf = [](const PackCursor &lines, size_t line) { return std::optional(lines.values(PackColumn::Amount).values[line]); };
    if (metric == u"sales.amount"_s)
        return addLines(reader, *grouping, PackColumn::Amount, sums, amountOf);
    if (metric == u"sales.units"_s)
        return addLines(reader, *grouping, PackColumn::Quantity, sums, [](const PackCursor &lines, size_t line) {
            const PackedValues &quantities = lines.values(PackColumn::Quantity);
            return std::optional<qint64>(quantities.has(line) ? quantities.values[line] : 0);
        });
    return addLines(reader, *grouping, PackColumn::Amount | PackColumn::Cost, sums, [&](const PackCursor &lines, size_t line) {
        const PackedValues &costs = lines.values(PackColumn::Cost);
        return costs.has(line) ? std::optional(*amountOf(lines, line) - costs.values[line]) : std::nullopt;
    });
}

struct Ranked
{
    qint64 customer = 0;
    qint64 size = 0;
};

qint64 sizeOf(LargestRequest::By by, std::optional<qint64> figure, std::optional<qint64> compared)
{
    constexpr qint64 Nothing = std::numeric_limits<qint64>::min();
    switch (by) {
    case LargestRequest::By::Figure:
        return figure.value_or(Nothing);
    case LargestRequest::By::Compared:
        return compared.value_or(Nothing);
    case LargestRequest::By::Difference:
        break;
    }
    return std::abs(figure.value_or(0) - compared.value_or(0));
}

} // namespace

Result<std::optional<LargestGroups>> largestCustomers(Reader &reader, const LargestRequest &request)
{
    if (!isKnown(request.request.metrics.value(0)) || request.request.dimensions != QStringList{u"customer"_s})
        return std::nullopt;
    WEIWO_ASSIGN(const bool packed, repo::packsComplete(reader.db()));
    if (!packed)
        return std::nullopt;
    // Whose line it is, is not whose credit it is where credit is shared; that is added up line by line.
    const bool asksPerson = std::any_of(request.request.filters.begin(), request.request.filters.end(),
                                        [](const Filter &filter) { return filter.field == u"person"_s || filter.field.startsWith(u"person."_s); });
    if (asksPerson) {
        WEIWO_ASSIGN(const bool shared, repo::hasShares(reader));
        if (shared)
            return std::nullopt;
    }
    WEIWO_ASSIGN(const qint64 limit, records::localKeyLimit(reader.db(), u"customer"_s));
    CustomerSums now(limit);
    CustomerSums before(request.compared ? limit : 1);
    WEIWO_TRY(addLines(reader, request.request, request.request.range, now));
    if (request.compared)
        WEIWO_TRY(addLines(reader, request.request, *request.compared, before));
    const auto comparedOf = [&](size_t customer) { return request.compared ? before.of(customer) : std::nullopt; };
    std::vector<Ranked> all;
    for (size_t customer = 0; customer < size_t(limit); ++customer)
        if (now.of(customer) || comparedOf(customer))
            all.push_back({qint64(customer), sizeOf(request.by, now.of(customer), comparedOf(customer))});
    LargestGroups answer{.groups = {}, .all = qint64(all.size())};
    const auto larger = [](const Ranked &a, const Ranked &b) { return a.size != b.size ? a.size > b.size : a.customer < b.customer; };
    if (all.size() > size_t(request.count)) {
        std::nth_element(all.begin(), all.begin() + request.count, all.end(), larger);
        all.resize(size_t(request.count));
    }
    std::vector<qint64> numbers;
    for (const Ranked &entry : all)
        numbers.push_back(entry.customer);
    WEIWO_ASSIGN(const auto members, repo::members(reader, u"customer"_s, numbers));
    for (const Ranked &entry : all) {
        const repo::Member member = members.value(entry.customer);
        answer.groups.push_back({.label = member.name, .id = member.id, .figure = now.of(size_t(entry.customer)),
                                 .compared = comparedOf(size_t(entry.customer))});
    }
    return answer;
}

} // namespace weiwo::sales
