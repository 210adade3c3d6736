#pragma once

#include "ui/charts/chart_scene.h"

#include <QFontMetricsF>

namespace weiwo::ui {

/// Adds figures and texts to a scene; each kind of chart draws with one.
class SceneBuilder
{
public:
    SceneBuilder(const reporting::ChartSpec &spec, const QSizeF &size, const ChartStyle &style,
                 const ChartOptions &options);

    const reporting::ChartSpec &spec;
    const ChartStyle &style;
    const ChartOptions &options;
    ChartScene scene;
    QRectF room;                       ///< what is left for the plot

    [[nodiscard]] double px(double logical) const { return style.px(logical); }
    [[nodiscard]] QColor color(Token token) const { return style.color(token); }
    [[nodiscard]] const QFont &caption() const { return m_caption; }
    [[nodiscard]] const QFontMetricsF &captionMetrics() const { return m_captionMetrics; }
    [[nodiscard]] double captionWidth(const QString &text) const { return m_captionMetrics.horizontalAdvance(text); }
    [[nodiscard]] double line() const { return m_captionMetrics.height(); }
    /// Series that are not hidden.
    [[nodiscard]] std::vector<int> shown() const;
    [[nodiscard]] std::optional<qint64> value(int series, size_t category) const
    {
        return spec.series[size_t(series)].values[category];
    }
    [[nodiscard]] size_t categories() const { return spec.categories.size(); }

    /// Whether the lines across the chart are named in the legend, for want of room beside the plot.
    [[nodiscard]] bool linesInLegend() const;
    [[nodiscard]] QString lineText(const reporting::ChartMarkLine &line) const;

    /// A line of text in @p area, cut with … where it is too narrow. Nothing where it is lower than
    /// the text. Returns where the letters stand.
    QRectF text(SceneText::Part part, const QRectF &area, Qt::Alignment align, const QString &text, const QFont &font,
                const QColor &color);
    QRectF label(SceneText::Part part, const QRectF &area, Qt::Alignment align, const QString &text, Token token)
    {
        return this->text(part, area, align, text, m_caption, color(token));
    }
    void rect(const QRectF &area, const QColor &fill, const QColor &pen = {}, double width = 1);
    void segment(const QPointF &a, const QPointF &b, const QColor &pen, double width = 1,
                 Qt::PenStyle dash = Qt::SolidLine);
    void polyline(const QPolygonF &points, const QColor &pen, double width, Qt::PenStyle dash = Qt::SolidLine);
    void marker(ChartMarker marker, const QPointF &at, double radius, const QColor &color, bool hollow = false);
    /// Diagonal strokes in @p area: for what is missing, or not over.
    void hatch(const QRectF &area, const QColor &pen, double spacing);
    /// A line across the chart, cased so that it shows on bars as on the ground.
    void markLine(const QPointF &a, const QPointF &b)
    {
        segment(a, b, scene.ground, px(3));
        segment(a, b, color(Token::Text2), px(1.5), Qt::DashLine);
    }
    /// A bar of a series: plain, an outline, or hatched.
    void bar(const QRectF &area, const SeriesLook &look, bool partial);
    void mark(int series, int category, const QRectF &area, const QRectF &shape, const QPointF &anchor);

    /// Edges on whole pixels, where the area is large enough to tell; seams stay sharp.
    [[nodiscard]] static QRectF snapped(const QRectF &area);
    /// @p text in at most @p lines lines of @p width, the last one cut with …
    [[nodiscard]] static QStringList wrapped(const QString &text, const QFont &font, double width, int lines);

private:
    QFont m_caption;
    QFontMetricsF m_captionMetrics;
};

/// Title, subtitle, legend and source; leaves `room` for the plot.
void addFrame(SceneBuilder &builder);
void addColumns(SceneBuilder &builder);    ///< columns, histogram
void addLines(SceneBuilder &builder);
void addWaterfall(SceneBuilder &builder);
void addBars(SceneBuilder &builder);
void addHeatMap(SceneBuilder &builder);
void addTileMap(SceneBuilder &builder);
void addFlow(SceneBuilder &builder);

} // namespace weiwo::ui
