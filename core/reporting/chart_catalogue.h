#pragma once

#include "core/metrics/engine.h"
#include "core/reporting/chart_spec.h"

namespace weiwo::reporting {

/// What a chart is asked to show.
struct ChartRequest
{
    std::optional<Id> node;    ///< a unit or person; absent: headquarters
    Period period;
    metrics::Compare compare = metrics::Compare::PreviousYear;
    QString metric = {};       ///< a metric's key; empty: the chart's own
    QDate today;
};

/// A chart that can be asked for by key: on a screen, as a picture, on the command line.
struct ChartEntry
{
    QString key;               ///< performance.bridge
    Text title;
    Text help;                 ///< what it answers, in a sentence
    std::function<Result<ChartSpec>(Reader &, const ChartRequest &)> make;
};

/// The catalogue of charts, kept in Registry::extension<Charts>().
struct Charts
{
    Catalogue<ChartEntry> entries;
};

} // namespace weiwo::reporting
