#pragma once

#include "core/performance/breakdown.h"
#include "core/performance/leaderboard.h"
#include "core/performance/standing.h"
#include "ui/kit/number_format.h"
#include "ui/shell/inspector_feed.h"

namespace weiwo::ui {

/// What the inspector says of a figure of a standing: value, formula and inputs, what belongs to it
/// (pace, landing), plan and the age of the data. @p row: of the standing's rows; absent: the whole.
/// @p figure: a key of StandingColumns; the attainment where it is none that has a value.
[[nodiscard]] InspectorSubject explainStanding(const performance::Standing &standing, std::optional<size_t> row,
                                               const QString &period, const NumberSpec &spec, const QString &figure = {});

/// The same of a row of a breakdown; absent: of all that are not listed (Breakdown::rest() has something).
/// @p standing: of the same scope and period, for plan and data. @p figure: the column's key (actual,
/// share, compared, change, growth).
[[nodiscard]] InspectorSubject explainBreakdown(const performance::Breakdown &breakdown, const performance::Standing &standing,
                                                std::optional<size_t> row, const QString &period, const NumberSpec &spec,
                                                const QString &figure);

/// The same of a row of a leaderboard by @p rule, beside the standing of the same scope and period.
/// @p figure: the column's key (score, rank, target, actual, compared …).
[[nodiscard]] InspectorSubject explainLeader(const performance::Leaderboard &board, const performance::Standing &standing,
                                             const performance::LeaderRule &rule, size_t row, const QString &period,
                                             const NumberSpec &spec, const QString &figure);

} // namespace weiwo::ui
