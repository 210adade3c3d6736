#include "core/customers/value/rfm.h"

#include "core/customers/value/least_data.h"

namespace weiwo::customers {

Result<std::vector<RfmScore>> rfmScores(const RfmFigures &figures, ScoreRule rule)
{
    const auto customers = static_cast<qint64>(figures.recency.size());
    if (customers < least::RfmCustomers) {
        return tl::make_unexpected(
            tooFew(translate("customers", "Scores need at least %1 customers; there are %2.")
                       .arg(least::RfmCustomers)
                       .arg(customers),
                   least::RfmCustomers, customers));
    }
    const auto r = quintileScores(std::span(figures.recency), Better::Less, rule);
    const auto f = quintileScores(std::span(figures.frequency), Better::More, rule);
    const auto m = quintileScores(std::span(figures.monetary), Better::More, rule);
    std::vector<RfmScore> scores(r.size());
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i] = {r[i], f[i], m[i]};
    return scores;
}

RfmCounts rfmCounts(std::span<const RfmScore> scores)
{
    RfmCounts counts;
    for (const RfmScore &score : scores) {
        ++counts.r[score.r - 1u];
        ++counts.f[score.f - 1u];
        ++counts.m[score.m - 1u];
    }
    return counts;
}

RfmMap rfmMap(std::span<const RfmScore> scores, std::span<const Int128> monetary)
{
    RfmMap map;
    for (size_t i = 0; i < scores.size(); ++i) {
        RfmMap::Cell &cell = map.cells[scores[i].r - 1u][scores[i].f - 1u];
        ++cell.customers;
        cell.amount += monetary[i];
    }
    return map;
}

} // namespace weiwo::customers
