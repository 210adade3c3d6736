#include "core/performance/standing_rules.h"

#include <map>

namespace weiwo::performance {

namespace {

metrics::Ratio rankedBy(const Standing &standing, const StandingRow &row)
{
    if (standing.hasPlan)
        return metrics::attainmentRatio(row.actual, row.target);
    return row.actual ? metrics::Ratio(double(*row.actual)) : metrics::Ratio();
}

} // namespace

std::vector<std::optional<int>> siblingRanks(const Standing &standing)
{
    std::vector<std::optional<int>> all(standing.rows.size());
    std::map<std::optional<size_t>, std::vector<size_t>> families;
    for (size_t i = 0; i < standing.rows.size(); ++i)
        if (standing.rows[i].node)
            families[standing.rows[i].parent].push_back(i);
    for (const auto &[parent, members] : families) {
        std::vector<metrics::Ratio> values;
        for (const size_t member : members)
            values.push_back(rankedBy(standing, standing.rows[member]));
        const auto places = metrics::ranks(values);
        for (size_t i = 0; i < members.size(); ++i)
            all[members[i]] = places[i];
    }
    return all;
}

std::vector<qint64> courseOf(const Standing &standing, const StandingRow &row)
{
    std::vector<qint64> course;
    for (size_t i = 0; i < row.months.size() && standing.lastOrder; ++i)
        if (standing.months[i].month.first() <= *standing.lastOrder)
            course.push_back(row.months[i].value_or(0));
    return course;
}

std::optional<qint64> linearity(const Standing &standing, const StandingRow &row)
{
    std::vector<qint64> over;
    for (size_t i = 0; i < row.months.size() && standing.lastOrder; ++i)
        if (standing.months[i].month.range().to <= standing.lastOrder->addDays(1))
            over.push_back(row.months[i].value_or(0));
    const auto even = metrics::linearity(over);
    return even ? std::optional<qint64>(std::llround(1000 * *even)) : std::nullopt;
}

Extremes extremes(const Standing &standing)
{
    Extremes found;
    for (const StandingRow &row : standing.rows) {
        const auto reached = row.depth == 0 ? attainment(row) : std::nullopt;
        if (!reached)
            continue;
        if (!found.best || reached > attainment(*found.best))
            found.best = &row;
        if (!found.lowest || reached < attainment(*found.lowest))
            found.lowest = &row;
    }
    return found.best == found.lowest ? Extremes() : found;
}

std::optional<qint64> buffer(const Standing &standing)
{
    std::optional<qint64> parts;
    for (const StandingRow &row : standing.rows)
        if (row.depth == 0 && row.target)
            parts = parts.value_or(0) + *row.target;
    const auto &whole = standing.total.target;
    return parts && whole && *parts != *whole ? growth(parts, whole) : std::nullopt;
}

} // namespace weiwo::performance
