#include "core/sales/grouping.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// Quantities are kept in thousandths.
constexpr qint64 MilliParts = 1000;

Int128 product(qint64 a, qint64 b)
{
    const auto magnitude = [](qint64 value) { return static_cast<quint64>(value < 0 ? -value : value); };
    const UInt128 wide = multiplied(magnitude(a), magnitude(b));
    Int128 value;
    value.high = static_cast<qint64>(wide.high);
    value.low = wide.low;
    return (a < 0) != (b < 0) ? -value : value;
}

void addTo(std::optional<qint64> &sum, const std::optional<qint64> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

} // namespace

Result<std::unique_ptr<Grouping>> Grouping::make(Reader &reader,
                                                 const metrics::SourceRequest &request)
{
    const qint64 from = request.range.from.toJulianDay();
    const qint64 to = request.range.to.toJulianDay();
    WEIWO_ASSIGN(const std::vector<qint64> borders, unitMoves(reader, from, to));
    std::vector<qint64> starts = borders;
    starts.insert(starts.begin(), from);
    std::unique_ptr<Grouping> made(new Grouping(reader, std::move(starts)));
    made->m_query.from = from;
    made->m_query.to = to;
    made->m_query.borders = borders;
    for (const QString &key : request.dimensions) {
        WEIWO_ASSIGN(auto dimension, DimensionReader::make(*made->m_lookups, key));
        dimension->need(made->m_query);
        made->m_dimensions.push_back(std::move(dimension));
        made->m_byPerson = made->m_byPerson || key == u"person"_s || key.startsWith(u"person."_s);
    }
    for (const Filter &filter : request.filters) {
        WEIWO_ASSIGN(auto reads, FilterReader::make(*made->m_lookups, filter));
        reads->need(made->m_query);
        made->m_filters.push_back(std::move(reads));
        made->m_byPerson = made->m_byPerson || filter.field == u"person"_s
                           || filter.field.startsWith(u"person."_s);
    }
    made->m_pairs.resize(made->m_dimensions.size());
    made->narrow(static_cast<int>(borders.size()) + 1);
    return made;
}

/// Rows that no filter will let through need not be read.
void Grouping::narrow(int segments)
{
    for (const auto &filter : m_filters) {
        sales::narrow(m_query.units, filter->units(segments));
        sales::narrow(m_query.persons, filter->persons());
    }
}

bool Grouping::isOfUnitsOrMonths() const
{
    const auto is = [](const auto &reads) { return reads->isOfUnitsOrMonths(); };
    return std::all_of(m_dimensions.begin(), m_dimensions.end(), is) && std::all_of(m_filters.begin(), m_filters.end(), is);
}

/// A number for what the first @p dimensions say of the row, from 0 on without gaps.
qint64 Grouping::groupNumber(const repo::FigureRow &row, size_t dimensions)
{
    if (dimensions == 0)
        return 0;
    const qint64 last = m_dimensions[dimensions - 1]->at(row);
    if (dimensions == 1)
        return last;
    QHash<quint64, qint64> &pairs = m_pairs[dimensions - 1];
    const quint64 key = static_cast<quint64>(groupNumber(row, dimensions - 1)) << 32 | static_cast<quint64>(last);
    const auto it = pairs.constFind(key);
    return it != pairs.constEnd() ? *it : *pairs.insert(key, pairs.size());
}

Grouping::Group *Grouping::groupOf(const repo::FigureRow &row)
{
    for (const auto &filter : m_filters)
        if (!filter->passes(row))
            return nullptr;
    const auto number = static_cast<size_t>(groupNumber(row, m_dimensions.size()));
    if (number >= m_placeOf.size())
        m_placeOf.resize(number + 1, -1);
    if (m_placeOf[number] < 0) {
        m_placeOf[number] = static_cast<qint64>(m_groups.size());
        std::vector<int> members;
        for (const auto &dimension : m_dimensions)
            members.push_back(dimension->at(row));
        m_groups.push_back({.members = std::move(members), .distinct = {}});
    }
    return &m_groups[static_cast<size_t>(m_placeOf[number])];
}

std::optional<qint64> Grouping::Group::listAmount() const
{
    if (!listed)
        return {};
    const WideQuotient rounded = divided(atList.magnitude() + UInt128(MilliParts / 2), UInt128(MilliParts));
    const Int128 value = Int128(static_cast<qint64>(rounded.quotient.low));
    return atList.high < 0 ? (-value).narrow() : value.narrow();
}

void Grouping::add(const repo::FigureRow &row, std::optional<qint64> listPrice)
{
    Group *group = groupOf(row);
    if (!group)
        return;
    group->lines += row.lines;
    group->amount += row.amount;
    group->quantity += row.quantity;
    addTo(group->cost, row.cost);
    addTo(group->profit, row.profit);
    addTo(group->late, row.late);
    if (row.order)
        group->distinct.insert(*row.order);
    // What a line itself says of its discount goes before what the product costs today.
    if (row.prices.marked != 0 || row.prices.discount != 0) {
        addTo(group->listed, row.prices.marked);
        group->atList += product(row.prices.marked + row.prices.discount, MilliParts);
    }
    if (listPrice && (row.prices.pieces != 0 || row.prices.plain != 0)) {
        addTo(group->listed, row.prices.plain);
        group->atList += product(row.prices.pieces, *listPrice);
    }
}

Result<std::vector<metrics::SourceRow>>
Grouping::rows(const std::function<std::vector<std::optional<qint64>>(const Group &)> &values)
{
    for (const auto &dimension : m_dimensions)
        WEIWO_TRY(dimension->nameCustomers());
    std::vector<metrics::SourceRow> rows;
    rows.reserve(m_groups.size());
    for (const Group &group : m_groups) {
        metrics::SourceRow row;
        for (size_t i = 0; i < group.members.size(); ++i) {
            const Label &label = m_dimensions[i]->label(group.members[i]);
            row.labels.push_back(label.text);
            row.ids.push_back(label.id);
        }
        row.values = values(group);
        rows.push_back(std::move(row));
    }
    if (m_dimensions.empty() && m_groups.empty())
        rows.push_back({{}, {}, values(Group{})});
    return rows;
}

} // namespace weiwo::sales
