#include "core/sales/grouping.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// Days inside the range on which some unit gets another place.
Result<std::vector<qint64>> moves(Reader &reader, qint64 from, qint64 to)
{
    WEIWO_ASSIGN(const auto index, org::PlacementIndex::shared(reader));
    std::vector<qint64> days;
    for (qint64 no = 0; no < index->keyLimit(); ++no) {
        const auto level = index->levelOf(no);
        if (!level || *level == org::Level::Person)
            continue;
        for (const qint64 day : index->changesOf(no))
            if (from < day && day < to)
                days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
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
    WEIWO_ASSIGN(const std::vector<qint64> borders, moves(reader, from, to));
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
    return made;
}

Grouping::Group *Grouping::groupOf(const repo::FigureRow &row)
{
    for (const auto &filter : m_filters)
        if (!filter->passes(row))
            return nullptr;
    std::vector<int> members;
    members.reserve(m_dimensions.size());
    for (const auto &dimension : m_dimensions)
        members.push_back(dimension->at(row));
    const auto [it, isNew] = m_index.try_emplace(members, m_groups.size());
    if (isNew)
        m_groups.push_back({.members = std::move(members), .distinct = {}});
    return &m_groups[it->second];
}

void Grouping::add(const repo::FigureRow &row)
{
    Group *group = groupOf(row);
    if (!group)
        return;
    group->lines += row.lines;
    group->amount += row.amount;
    group->quantity += row.quantity;
    addTo(group->cost, row.cost);
    addTo(group->profit, row.profit);
    if (row.order)
        group->distinct.insert(*row.order);
}

std::vector<metrics::SourceRow>
Grouping::rows(const std::function<std::vector<std::optional<qint64>>(const Group &)> &values) const
{
    std::vector<metrics::SourceRow> rows;
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
