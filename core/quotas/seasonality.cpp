#include "core/quotas/methods.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

using Year = std::array<double, MonthsPerYear>;

double sumOf(const Year &year)
{
    return std::accumulate(year.begin(), year.end(), 0.0);
}

tl::unexpected<Error> tooShort()
{
    return fail(errc::BadInput,
                translate("quotas", "There are not enough whole years with figures: one is needed "
                                    "for the share of each month, two for the ratio to the moving "
                                    "average."));
}

} // namespace

Result<std::array<double, MonthsPerYear>> seasonalShare(std::span<const Year> years)
{
    Year shares{};
    int counted = 0;
    for (const Year &year : years) {
        const double whole = sumOf(year);
        if (whole <= 0)
            continue;
        ++counted;
        for (size_t month = 0; month < shares.size(); ++month)
            shares[month] += year[month] / whole;
    }
    if (counted == 0)
        return tooShort();
    for (double &share : shares)
        share /= counted;
    return shares;
}

Result<std::array<double, MonthsPerYear>> seasonalRatio(std::span<const Year> years)
{
    constexpr int half = MonthsPerYear / 2;
    std::vector<double> line;
    for (const Year &year : years)
        line.insert(line.end(), year.begin(), year.end());
    if (years.size() < 2)
        return tooShort();
    Year sums{};
    std::array<int, MonthsPerYear> counts{};
    for (size_t t = half; t + half < line.size(); ++t) {
        // Twelve months centred on t: the two ends count half.
        double mean = (line[t - half] + line[t + half]) / 2;
        for (size_t k = t - half + 1; k < t + half; ++k)
            mean += line[k];
        mean /= MonthsPerYear;
        if (mean <= 0)
            continue;
        sums[t % MonthsPerYear] += line[t] / mean;
        ++counts[t % MonthsPerYear];
    }
    Year index{};
    for (size_t month = 0; month < index.size(); ++month) {
        if (counts[month] == 0)
            return tooShort();
        index[month] = sums[month] / counts[month];
    }
    const double whole = sumOf(index);
    if (whole <= 0)
        return tooShort();
    for (double &value : index)
        value *= MonthsPerYear / whole;
    return index;
}

void splitMovablePair(Year &shares, std::span<const Year> years,
                      std::span<const std::array<qint64, MonthsPerYear>> days, int first,
                      int second)
{
    if (days.size() != years.size() + 1)
        return;
    const auto a = static_cast<size_t>(first);
    const auto b = static_cast<size_t>(second);
    double rateA = 0;
    double rateB = 0;
    for (size_t year = 0; year < years.size(); ++year) {
        if (days[year][a] <= 0 || days[year][b] <= 0)
            return;
        rateA += years[year][a] / static_cast<double>(days[year][a]);
        rateB += years[year][b] / static_cast<double>(days[year][b]);
    }
    const double partA = rateA * static_cast<double>(days.back()[a]);
    const double partB = rateB * static_cast<double>(days.back()[b]);
    if (partA < 0 || partB < 0 || partA + partB <= 0)
        return;
    const double pair = shares[a] + shares[b];
    shares[a] = pair * partA / (partA + partB);
    shares[b] = pair - shares[a];
}

} // namespace weiwo::quotas
