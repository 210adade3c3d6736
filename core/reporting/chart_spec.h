#pragma once

#include "core/base/id.h"
#include "core/metrics/metric.h"

#include <QStringList>
#include <vector>

namespace weiwo::reporting {

/// What a chart looks like. All of them are drawn from one ChartSpec.
enum class ChartKind {
    Columns,    ///< categories side by side; several series are grouped
    Bars,       ///< categories one below the other, the first on top
    Lines,      ///< one point a category
    Waterfall,  ///< one series: changes that lead from one total to the next (`totals`)
    Histogram,  ///< columns that touch; categories are ranges, values are counts
    HeatMap,    ///< a row for each series, a column for each category
    TileMap,    ///< a tile for each province-level unit; a category's key is its adcode prefix ("32")
    Flow,       ///< bands from each series (left) to each category (right), as wide as the values
};
/// "columns", "bars", "lines", "waterfall", "histogram", "heat_map", "tile_map", "flow".
[[nodiscard]] QString chartKindKey(ChartKind kind);

/// How the integers of a chart are read. Money: minor units of `currency`; counts: whole;
/// quantities: 10⁻³; ratios: thousandths (942 is 94.2 %).
struct ChartUnit
{
    metrics::Kind kind = metrics::Kind::Money;
    int digits = 2;            ///< of the stored integer
    QString currency = {};     ///< of money

    bool operator==(const ChartUnit &) const = default;
};

/// Which colours heat maps and tile maps take.
enum class ChartScale {
    Amount,     ///< from nothing to the largest: one hue
    Attainment, ///< around 100 % (1000 thousandths): below one hue, above another
    Change,     ///< around 0
};

/// What a mark stands for: where a click leads.
struct ChartTarget
{
    QString dimension = {};    ///< region, person, customer, product, month …; empty: leads nowhere
    Id id = {};                ///< of the record, where there is one
    QString value = {};        ///< else the dimension's value ("2026-03")

    bool operator==(const ChartTarget &) const = default;
};

struct ChartCategory
{
    QString label;
    QString key = {};          ///< of a tile: its code; of a flow: its rank, 0 the best, or none
    ChartTarget target = {};
    bool total = false;        ///< of a waterfall: a total that starts from 0, not a change
    bool partial = false;      ///< its period is not over: hatched, "to date"
    QString note = {};         ///< what it stands for, in a sentence: said where its mark is hovered

    bool operator==(const ChartCategory &) const = default;
};

/// What a series is, so that the same thing has the same colour on every chart.
enum class SeriesRole { Actual, Target, Expected, Compared, Other };

/// Which way a band of a flow leads: its colour, its pattern and its sign.
enum class FlowWay { Stays, Up, Down, Enters, Leaves };
/// "stays", "up", "down", "enters", "leaves".
[[nodiscard]] QString flowWayKey(FlowWay way);

struct ChartSeries
{
    QString label;
    SeriesRole role = SeriesRole::Actual;
    ChartTarget target = {};   ///< of a heat map's row
    /// One a category; absent: missing, which is not 0.
    std::vector<std::optional<qint64>> values = {};
    std::vector<FlowWay> ways = {};    ///< of a flow: one a category
    QStringList notes = {};    ///< of a flow: one a category, or none; said where its band is hovered

    bool operator==(const ChartSeries &) const = default;
};

/// A line across the chart: the goal, an average, a control limit.
struct ChartMarkLine
{
    QString label;
    qint64 value = 0;

    bool operator==(const ChartMarkLine &) const = default;
};

/// All that a chart says, in values: screen, picture, table and file are made from it. Texts are
/// worded in the program's language. A plain value.
struct ChartSpec
{
    QString key = {};          ///< of the catalogue: "performance.bridge"
    ChartKind kind = ChartKind::Columns;
    QString title;             ///< the finding, as a sentence
    QString subtitle = {};     ///< scope · period
    QString source = {};       ///< where from, up to when: "Orders up to 2026-03-29"
    QString measure = {};      ///< what the values are: "Sales amount"
    ChartUnit unit = {};
    ChartScale scale = ChartScale::Amount;
    std::vector<ChartCategory> categories = {};
    std::vector<ChartSeries> series = {};
    std::vector<ChartMarkLine> lines = {};
    QString categoryTitle = {}; ///< heads the first column of the table: "Region"; of a flow its right side
    QString seriesTitle = {};  ///< of a flow: heads its left side
    QString empty = {};        ///< said where there is nothing to draw

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const ChartSpec &) const = default;
};

/// What is wrong with a spec, in a sentence for the log; empty where all is well: every series
/// has a value or a gap for each category, a waterfall has one series and its totals agree with
/// the sums of their changes, a tile's key is a province's, a flow has no values below 0 and a way for each.
[[nodiscard]] QString chartProblem(const ChartSpec &spec);

/// A province-level unit's place on the tile map.
struct ProvinceTile
{
    const char *code;          ///< the first two digits of its adcode
    Text name;                 ///< short: 京, BJ
    int row;                   ///< from 0
    int column;
};
/// All 34, by adcode.
[[nodiscard]] std::span<const ProvinceTile> provinceTiles();
/// The code of the unit that a text names (北京, 北京市, 广西壮族自治区, Beijing, "BJ", "11"); nothing
/// where it names none.
[[nodiscard]] std::optional<QString> provinceCode(const QString &text);

} // namespace weiwo::reporting
