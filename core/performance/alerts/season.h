#pragma once

#include <optional>
#include <span>

namespace weiwo::performance {

/// What a month may be, after what its season and the months before it let expect.
struct SeasonLimits
{
    double expected = 0;
    double low = 0;
    double high = 0;

    bool operator==(const SeasonLimits &) const = default;
};

/// Two of each calendar month: with one nobody can tell a season from an accident.
inline constexpr int SeasonMonths = 24;

/// Control limits of the month that follows @p history (months in a row, oldest first). The season of
/// a calendar month is the median over the years of its share of its year; the level is the median of
/// the last six months without their season. What months before have been against the same forecast
/// gives centre and spread: median ± @p width · 1.4826 · MAD (Iglewicz & Hoaglin 1993), widened by
/// √((Y+1)/(Y−1)) as the season is learnt from the same Y years; a spread under 2 % counts as 2 %.
/// The lower limit is not below 0 where no month has been.
/// Of the history the last whole years count, at most five. Nothing with fewer than SeasonMonths, or
/// where a year or a season is not above 0: what has no level has no limits. Pure: any thread.
[[nodiscard]] std::optional<SeasonLimits> seasonLimits(std::span<const double> history, double width);

} // namespace weiwo::performance
