#include "core/reporting/chart_spec.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::reporting {

namespace {

QString lengthsProblem(const ChartSpec &spec)
{
    for (const ChartSeries &series : spec.series)
        if (series.values.size() != spec.categories.size())
            return u"Series \"%1\" has %2 values for %3 categories."_s.arg(series.label)
                .arg(series.values.size())
                .arg(spec.categories.size());
    return {};
}

QString waterfallProblem(const ChartSpec &spec)
{
    if (spec.series.size() != 1)
        return u"A waterfall has one series, not %1."_s.arg(spec.series.size());
    const std::vector<std::optional<qint64>> &values = spec.series.front().values;
    qint64 level = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const ChartCategory &category = spec.categories[i];
        if (!category.total) {
            level += values[i].value_or(0);
            continue;
        }
        if (!values[i])
            return u"Total \"%1\" has no value."_s.arg(category.label);
        // The first bar is where the changes start from.
        if (i > 0 && *values[i] != level)
            return u"Total \"%1\" is %2; its changes lead to %3."_s.arg(category.label).arg(*values[i]).arg(level);
        level = *values[i];
    }
    return {};
}

QString tilesProblem(const ChartSpec &spec)
{
    if (spec.series.size() > 1)
        return u"A tile map shows one series, not %1."_s.arg(spec.series.size());
    QSet<QString> seen;
    for (const ChartCategory &category : spec.categories) {
        const auto tiles = provinceTiles();
        if (std::none_of(tiles.begin(), tiles.end(), [&category](const ProvinceTile &tile) {
                return category.key == QLatin1String(tile.code);
            }))
            return u"\"%1\" is no province's code."_s.arg(category.key);
        if (seen.contains(category.key))
            return u"Province %1 is there twice."_s.arg(category.key);
        seen.insert(category.key);
    }
    return {};
}

QString flowProblem(const ChartSpec &spec)
{
    for (const ChartSeries &series : spec.series) {
        if (series.ways.size() != spec.categories.size())
            return u"Series \"%1\" has %2 ways for %3 categories."_s.arg(series.label).arg(series.ways.size()).arg(spec.categories.size());
        if (!series.notes.isEmpty() && series.notes.size() != qsizetype(spec.categories.size()))
            return u"Series \"%1\" has %2 notes for %3 categories."_s.arg(series.label).arg(series.notes.size()).arg(spec.categories.size());
        for (const auto &value : series.values)
            if (value.value_or(0) < 0)
                return u"From \"%1\" flows %2: less than nothing."_s.arg(series.label).arg(*value);
    }
    return {};
}

} // namespace

QString chartKindKey(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Columns: return u"columns"_s;
    case ChartKind::Bars: return u"bars"_s;
    case ChartKind::Lines: return u"lines"_s;
    case ChartKind::Waterfall: return u"waterfall"_s;
    case ChartKind::Histogram: return u"histogram"_s;
    case ChartKind::HeatMap: return u"heat_map"_s;
    case ChartKind::TileMap: return u"tile_map"_s;
    case ChartKind::Flow: return u"flow"_s;
    }
    return {};
}

QString flowWayKey(FlowWay way)
{
    switch (way) {
    case FlowWay::Stays: return u"stays"_s;
    case FlowWay::Up: return u"up"_s;
    case FlowWay::Down: return u"down"_s;
    case FlowWay::Enters: return u"enters"_s;
    case FlowWay::Leaves: return u"leaves"_s;
    }
    return {};
}

bool ChartSpec::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::any_of(one.values.begin(), one.values.end(), [](const auto &value) { return value.has_value(); });
    });
}

QString chartProblem(const ChartSpec &spec)
{
    if (const QString problem = lengthsProblem(spec); !problem.isEmpty())
        return problem;
    if (spec.isEmpty())
        return {};
    if (spec.kind == ChartKind::Waterfall)
        return waterfallProblem(spec);
    if (spec.kind == ChartKind::TileMap)
        return tilesProblem(spec);
    if (spec.kind == ChartKind::Flow)
        return flowProblem(spec);
    return {};
}

} // namespace weiwo::reporting
