#include "core/performance/alerts/season.h"

#include "core/metrics/pace.h"

#include <array>
#include <cmath>
#include <vector>

namespace weiwo::performance {

namespace {

constexpr size_t Year = 12;
constexpr size_t MostYears = 5;
constexpr size_t LevelMonths = 6;
constexpr double MadToSigma = 1.4826;
/// Of a figure that never strayed, rounding alone must not fire.
constexpr double LeastSpread = 0.02;

using Seasons = std::array<double, Year>;

double median(std::span<const double> values)
{
    return metrics::quantile(values, 0.5).value_or(0);
}

/// By place in the year, counted from the first month of @p months.
std::optional<Seasons> seasonsOf(std::span<const double> months)
{
    std::array<std::vector<double>, Year> shares;
    for (size_t first = 0; first < months.size(); first += Year) {
        double mean = 0;
        for (const double month : months.subspan(first, Year))
            mean += month / Year;
        if (mean <= 0)
            return std::nullopt;
        for (size_t place = 0; place < Year; ++place)
            shares[place].push_back(months[first + place] / mean);
    }
    Seasons seasons{};
    for (size_t place = 0; place < Year; ++place) {
        seasons[place] = median(shares[place]);
        if (seasons[place] <= 0)
            return std::nullopt;
    }
    return seasons;
}

/// The forecast of a month from those before it.
double forecast(std::span<const double> months, const Seasons &seasons, size_t at)
{
    std::vector<double> levels;
    for (size_t i = at - LevelMonths; i < at; ++i)
        levels.push_back(months[i] / seasons[i % Year]);
    return seasons[at % Year] * median(levels);
}

} // namespace

std::optional<SeasonLimits> seasonLimits(std::span<const double> history, double width)
{
    const size_t years = std::min(history.size() / Year, MostYears);
    if (years * Year < size_t(SeasonMonths))
        return std::nullopt;
    const std::span<const double> months = history.last(years * Year);
    const auto seasons = seasonsOf(months);
    if (!seasons)
        return std::nullopt;
    std::vector<double> errors;
    for (size_t at = LevelMonths; at < months.size(); ++at) {
        const double expected = forecast(months, *seasons, at);
        if (expected <= 0)
            return std::nullopt;
        errors.push_back(months[at] / expected - 1);
    }
    const double centre = median(errors);
    for (double &error : errors)
        error = std::abs(error - centre);
    const double learnt = std::sqrt((double(years) + 1) / (double(years) - 1));
    const double spread = std::max(LeastSpread, MadToSigma * median(errors) * learnt);
    const double level = forecast(months, *seasons, months.size());
    if (level <= 0)
        return std::nullopt;
    // Where no month was below zero, none is expected there.
    const double least = std::min(0.0, *std::min_element(months.begin(), months.end()));
    return SeasonLimits{.expected = level * (1 + centre),
                        .low = std::max(least, level * (1 + centre - width * spread)),
                        .high = level * (1 + centre + width * spread)};
}

} // namespace weiwo::performance
