#include "core/program/demo_scale.h"

#include "core/program/demo_dice.h"

#include <algorithm>
#include <numeric>

namespace weiwo::demo {

namespace {

constexpr int LastWholeYear = 2025;
constexpr int LinesPerCustomer = 10;   ///< a year, of the national demo

} // namespace

Scale scaleOf(const DemoOptions &options)
{
    Scale scale;
    scale.seed = options.seed;
    scale.national = options.size == DemoOptions::Size::National;
    scale.firstYear = LastWholeYear - options.years + 1;
    scale.from = QDate(scale.firstYear, 1, 1);
    if (scale.national) {
        scale.to = QDate(LastWholeYear + 1, 1, 1);
        scale.linesFirstYear = std::max<qint64>(options.linesPerYear, 100'000);
        scale.customers = scale.linesFirstYear / LinesPerCustomer;
        scale.sameLinesEachYear = true;
        scale.quantityPermille = 60;
        scale.collections = false;
        scale.monthsPerBatch = 1;
    } else {
        // The autumn in which the next year's goal is broken down.
        scale.to = QDate(LastWholeYear + 1, 11, 1);
        scale.customers = 2'400;
        scale.linesFirstYear = 19'000;
    }
    return scale;
}

std::vector<int> Scale::planYears() const
{
    const int last = to.addDays(-1).year();
    std::vector<int> years;
    for (int year = std::max(firstYear + 1, LastWholeYear); year <= last; ++year)
        years.push_back(year);
    if (years.empty())
        years.push_back(last);
    return years;
}

std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> parts(weights.size());
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    qint64 left = total;
    for (size_t i = 0; i < weights.size(); ++i) {
        parts[i] = total * weights[i] / sum;
        left -= parts[i];
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return total * weights[a] % sum > total * weights[b] % sum;
    });
    for (size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

} // namespace weiwo::demo
