#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/value_axis.h"

#include <QPolygonF>
#include <QRectF>
#include <QSet>

class QPainter;

namespace weiwo::ui {

/// A figure of a drawn chart. Two points of a rectangle are its corners.
struct SceneShape
{
    enum class Form { Rect, Ellipse, Line, Polyline, Polygon };
    Form form = Form::Rect;
    QPolygonF points;
    QColor fill = {};                  ///< invalid: none
    QColor pen = {};                   ///< invalid: none
    double width = 1;
    Qt::PenStyle dash = Qt::SolidLine;
};

/// A line of text of a drawn chart.
struct SceneText
{
    enum class Part { Title, Subtitle, Source, Legend, Axis, Category, Value, Cell, Empty };
    Part part = Part::Axis;
    QRectF area;                       ///< that of the letters, not of the room they might take
    QString text;
    QFont font;
    QColor color;
    double baseline = 0;
};

/// A value of the chart: what can be pointed at.
struct SceneMark
{
    int series = 0;
    int category = 0;
    QRectF area;                       ///< where the pointer means this mark
    QRectF shape;                      ///< what is drawn for it
    QPointF anchor;
    QPolygonF outline = {};            ///< where `area` says too much: of a band

    [[nodiscard]] bool isWithin(const QPointF &point) const { return outline.isEmpty() || outline.containsPoint(point, Qt::OddEvenFill); }
};

/// An entry of the legend: its swatch shows or hides the series, its name shows it alone.
struct SceneLegend
{
    int series = 0;
    QRectF swatch;
    QRectF name;
};

/// A chart laid out: the same figures for screen, bitmap and SVG, and what is where.
struct ChartScene
{
    QSizeF size;
    QColor ground;
    QRectF plot;
    NumberSpec numbers;
    std::vector<SceneShape> shapes;
    std::vector<SceneText> texts;      ///< above the shapes
    std::vector<SceneMark> marks;
    std::vector<SceneLegend> legend;
    std::vector<SeriesLook> looks;

    /// The mark that @p point means: of those whose area holds it the nearest; -1 without.
    [[nodiscard]] int markAt(const QPointF &point) const;
    /// The mark of a value; -1 where it has none.
    [[nodiscard]] int markOf(int series, int category) const;
};

/// What a viewer has changed about a chart.
struct ChartOptions
{
    MoneyUnit unit = MoneyUnit::Auto;
    QSet<int> hidden = {};             ///< series
    double cornerRoom = 0;             ///< kept free right of the title
};

/// Lays @p spec out in @p size. Nothing reaches beyond it; texts do not overlap.
[[nodiscard]] ChartScene chartScene(const reporting::ChartSpec &spec, const QSizeF &size, const ChartStyle &style,
                                    const ChartOptions &options = {});

/// Paints it at the painter's origin, without its ground.
void paintScene(QPainter &painter, const ChartScene &scene);
/// The same as a file: text as text, families with their fallbacks.
[[nodiscard]] QByteArray sceneSvg(const ChartScene &scene, const QString &title);

} // namespace weiwo::ui
