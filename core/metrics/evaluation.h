#pragma once

#include "core/metrics/engine.h"
#include "core/metrics/metric_set.h"

/// How the engine gets its rows. For core/metrics alone.
namespace weiwo::metrics {

/// A query with its keys looked up.
struct Plan
{
    MetricSet known;                              ///< keeps what the pointers below point to
    std::vector<const MetricSpec *> metrics;      ///< asked for
    std::vector<const DimensionSpec *> dimensions;
    std::vector<const MetricSpec *> base;         ///< that sources compute, each once
    std::vector<const SourceSpec *> sources;      ///< of those, each once
};

/// Fails with not-found or bad-input as metrics::query() says.
[[nodiscard]] Result<Plan> planOf(Reader &reader, const Query &query);
/// The period asked for, else from the first to the last day that any source has.
[[nodiscard]] Result<std::optional<DateRange>> rangeOf(Reader &reader, const Query &query,
                                                       const Plan &plan);

/// @p period as far as the data of a source have come (soFar()); of goals in whole.
[[nodiscard]] Result<Period> countedPeriod(Reader &reader, const SourceSpec &source, const Period &period);

/// How far a compared period lies back.
struct TimeShift
{
    int months = 0;
    qint64 days = 0;
    DateRange onto;     ///< the period that it stands beside
};
/// The days that a source is asked for. With a shift it names months, quarters, years and days as those
/// that they stand beside. 29 February has no partner in a common year: it keeps its own name, or none
/// where that is a day of the period itself.
struct SourceRange
{
    DateRange range;
    std::optional<TimeShift> shift = {};
};

struct Evaluation
{
    std::vector<TableRow> rows;
    std::vector<Figure> total;
};
/// Asks the sources, for a range each, and derives what is derived: a ratio of totals, never a mean of
/// ratios. A row has a value in at least one metric.
[[nodiscard]] Result<Evaluation> evaluate(Reader &reader, const Plan &plan, const Query &query,
                                          const std::vector<SourceRange> &ranges);

/// Rows of both, matched by labels and ids; @p beside makes the figures of a row.
[[nodiscard]] std::vector<TableRow>
joined(const Evaluation &now, const Evaluation &before,
       const std::function<std::vector<Figure>(const std::vector<Figure> &,
                                               const std::vector<Figure> &)> &beside);

} // namespace weiwo::metrics
