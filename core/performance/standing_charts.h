#pragma once

#include "core/performance/leaderboard.h"
#include "core/performance/province_map.h"
#include "core/reporting/chart_spec.h"

namespace weiwo::performance {

// Charts of what standing(), leaderboard() and provinceMap() answer. Pure: any thread. Texts are
// in the program's language; @p period is the period as people call it.

/// From the goal (of a period that is not over: from what is due by now) to the actual, by the
/// unit's parts: those with the largest gaps, and the others together, with a note of what they are.
[[nodiscard]] reporting::ChartSpec bridgeChart(const Standing &standing, const QString &period);
/// Attainment of each part in each month that @p range touches, of the standing's year; without goals
/// their actual. Needs StandingRequest::monthsOfRows.
[[nodiscard]] reporting::ChartSpec heatChart(const Standing &standing, const DateRange &range, const QString &period);
/// How many people (units of the lowest level where there are none) reach which attainment. Of a
/// period that is not over: of what is due by now.
[[nodiscard]] reporting::ChartSpec distributionChart(const Standing &standing, const QString &period);
/// The first of a leaderboard, by score.
[[nodiscard]] reporting::ChartSpec leaderChart(const Leaderboard &board, const LeaderRule &rule, const QString &period);
/// A figure by province-level unit.
[[nodiscard]] reporting::ChartSpec mapChart(const ProvinceMap &map, const QString &period);

} // namespace weiwo::performance
