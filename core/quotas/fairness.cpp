#include "core/quotas/fairness.h"

#include "core/money/decimal.h"

#include <algorithm>
#include <cstdlib>

namespace weiwo::quotas {

namespace {

constexpr qint64 Million = 1'000'000;
constexpr qint64 LeastDistancePpm = 100'000;
constexpr qint64 Distances = 3;

/// (quota − before) / before in millionths, rounded half away from zero.
std::optional<qint64> growthOf(qint64 quota, qint64 before)
{
    if (before <= 0)
        return std::nullopt;
    const qint64 delta = quota - before;
    const auto scaled = mulDivRem(static_cast<quint64>(std::abs(delta)), Million,
                                  static_cast<quint64>(before));
    if (!scaled || scaled->quotient > static_cast<quint64>(Million) * Million)
        return std::nullopt;
    const bool up = scaled->remainder >= static_cast<quint64>(before) - scaled->remainder;
    const auto value = static_cast<qint64>(scaled->quotient) + (up ? 1 : 0);
    return delta < 0 ? -value : value;
}

/// The middle one, or the mean of the middle two.
std::optional<qint64> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Fairness fairness(const Sheet &sheet,
                  std::span<const std::array<std::optional<qint64>, MonthsPerYear>> lastYear,
                  int node)
{
    Fairness result;
    std::vector<qint64> growths;
    const SheetTree &tree = sheet.tree();
    for (int person = node; person < tree.at(node).end; ++person) {
        const auto quota = sheet.effective(person);
        if (tree.at(person).level != org::Level::Person || !quota)
            continue;
        FairnessRow row{.node = person, .quota = *quota, .before = {}, .growthPpm = {}};
        if (static_cast<size_t>(person) < lastYear.size())
            for (const auto &month : lastYear[static_cast<size_t>(person)])
                if (month)
                    row.before = row.before.value_or(0) + *month;
        row.growthPpm = row.before ? growthOf(*quota, *row.before) : std::nullopt;
        if (row.growthPpm)
            growths.push_back(*row.growthPpm);
        result.rows.push_back(row);
    }
    result.medianPpm = median(growths);
    if (!result.medianPpm)
        return result;
    std::vector<qint64> distances;
    for (const qint64 growth : growths)
        distances.push_back(std::abs(growth - *result.medianPpm));
    result.limitPpm = std::max(LeastDistancePpm, Distances * *median(distances));
    for (FairnessRow &row : result.rows) {
        if (!row.growthPpm)
            continue;
        row.offPpm = *row.growthPpm - *result.medianPpm;
        row.outOfLine = std::abs(row.offPpm) > result.limitPpm;
        result.outOfLine += row.outOfLine ? 1 : 0;
    }
    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [](const FairnessRow &a, const FairnessRow &b) {
                         return std::abs(a.offPpm) > std::abs(b.offPpm);
                     });
    return result;
}

} // namespace weiwo::quotas
