#include "ui/charts/scene_builder.h"

#include "core/base/text.h"

#include <QTextLayout>
#include <cmath>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Of the fill of an outlined bar on the ground.
constexpr double HollowTint = 0.22;
constexpr double PartialTint = 0.35;
constexpr double StrokeSpacing = 6;

} // namespace

SceneBuilder::SceneBuilder(const ChartSpec &chart, const QSizeF &size, const ChartStyle &look, const ChartOptions &choice)
    : spec(chart), style(look), options(choice), m_caption(look.font(TypeRole::Caption)), m_captionMetrics(m_caption)
{
    scene.size = size;
    scene.ground = color(Token::Base);
    scene.numbers = chartNumbers(spec, options.unit);
    scene.looks = seriesLooks(spec, style);
}

std::vector<int> SceneBuilder::shown() const
{
    std::vector<int> list;
    for (int i = 0; i < int(spec.series.size()); ++i)
        if (!options.hidden.contains(i))
            list.push_back(i);
    return list;
}

bool SceneBuilder::linesInLegend() const
{
    constexpr double RoomBeside = 480;
    return spec.kind != ChartKind::Bars && scene.size.width() < px(RoomBeside);
}

QString SceneBuilder::lineText(const ChartMarkLine &line) const
{
    return translate("Charts", "%1 %2", "name of a line, its value").arg(line.label, figure(line.value, scene.numbers)).trimmed();
}

QRectF SceneBuilder::text(SceneText::Part part, const QRectF &area, Qt::Alignment align, const QString &text,
                          const QFont &font, const QColor &ink)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty() || area.height() < metrics.height() - 0.5)
        return {};
    QString shown = text;
    double width = metrics.horizontalAdvance(shown);
    // Half a pixel of rounding is no reason to cut.
    if (width > area.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, area.width());
        width = metrics.horizontalAdvance(shown);
        if (shown.size() < 2 || width > area.width() + 0.5)
            return {};
    }
    double x = area.left();
    if (align & Qt::AlignRight)
        x = area.right() - width;
    else if (align & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    double y = area.top();
    if (align & Qt::AlignBottom)
        y = area.bottom() - metrics.height();
    else if (align & Qt::AlignVCenter)
        y = area.center().y() - metrics.height() / 2;
    const QRectF letters(x, y, width, metrics.height());
    scene.texts.push_back({part, letters, shown, font, ink, y + metrics.ascent()});
    return letters;
}

void SceneBuilder::rect(const QRectF &area, const QColor &fill, const QColor &pen, double width)
{
    scene.shapes.push_back({SceneShape::Form::Rect, {{area.topLeft(), area.bottomRight()}}, fill, pen, width});
}

void SceneBuilder::segment(const QPointF &a, const QPointF &b, const QColor &pen, double width, Qt::PenStyle dash)
{
    scene.shapes.push_back({SceneShape::Form::Line, {{a, b}}, {}, pen, width, dash});
}

void SceneBuilder::polyline(const QPolygonF &points, const QColor &pen, double width, Qt::PenStyle dash)
{
    if (points.size() > 1)
        scene.shapes.push_back({SceneShape::Form::Polyline, points, {}, pen, width, dash});
}

void SceneBuilder::marker(ChartMarker form, const QPointF &at, double radius, const QColor &ink, bool hollow)
{
    const QColor fill = hollow ? scene.ground : ink;
    const auto corners = [&at, radius](std::initializer_list<QPointF> directions) {
        QPolygonF polygon;
        for (const QPointF &direction : directions)
            polygon << at + direction * radius;
        return polygon;
    };
    const double width = px(1.5);
    switch (form) {
    case ChartMarker::Circle:
        scene.shapes.push_back({SceneShape::Form::Ellipse, corners({{-1, -1}, {1, 1}}), fill, ink, width});
        return;
    case ChartMarker::Square:
        scene.shapes.push_back({SceneShape::Form::Rect, corners({{-0.9, -0.9}, {0.9, 0.9}}), fill, ink, width});
        return;
    case ChartMarker::Triangle:
        scene.shapes.push_back(
            {SceneShape::Form::Polygon, corners({{0, -1.1}, {1.05, 0.85}, {-1.05, 0.85}}), fill, ink, width});
        return;
    case ChartMarker::Diamond:
        scene.shapes.push_back(
            {SceneShape::Form::Polygon, corners({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}), fill, ink, width});
        return;
    }
}

void SceneBuilder::hatch(const QRectF &area, const QColor &pen, double spacing)
{
    // Strokes x + y = c, cut at the edges by hand: no file format's patterns are needed.
    const double first = area.left() + area.top();
    const double last = area.right() + area.bottom();
    for (double c = std::ceil((first + 1) / spacing) * spacing; c < last; c += spacing) {
        const QPointF low(std::max(area.left(), c - area.bottom()), std::min(area.bottom(), c - area.left()));
        const QPointF high(std::min(area.right(), c - area.top()), std::max(area.top(), c - area.right()));
        segment(low, high, pen, px(1));
    }
}

void SceneBuilder::bar(const QRectF &place, const SeriesLook &look, bool partial)
{
    const QRectF area = snapped(place);
    const double edge = px(1.25);
    const QRectF inner = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    const bool roomy = inner.width() > edge && inner.height() > edge;
    if (!roomy || (!partial && !look.hollow && !look.hatched)) {
        rect(area, look.color);
        return;
    }
    rect(inner, mixed(scene.ground, look.color, partial ? PartialTint : HollowTint), look.color, edge);
    if (partial || look.hatched)
        hatch(inner, look.color, px(StrokeSpacing));
}

void SceneBuilder::mark(int series, int category, const QRectF &area, const QRectF &shape, const QPointF &anchor)
{
    scene.marks.push_back({series, category, area, shape, anchor, {}});
}

QRectF SceneBuilder::snapped(const QRectF &area)
{
    constexpr double LeastSnapped = 4;
    QRectF result = area;
    if (area.width() >= LeastSnapped) {
        result.setLeft(std::round(area.left()));
        result.setRight(std::round(area.right()));
    }
    if (area.height() >= LeastSnapped) {
        result.setTop(std::round(area.top()));
        result.setBottom(std::round(area.bottom()));
    }
    return result;
}

QStringList SceneBuilder::wrapped(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    if (lines < 2 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList parts;
    while (parts.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = parts.size() == lines - 1;
        const QString part = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        parts << (last ? metrics.elidedText(part, Qt::ElideRight, width) : part.trimmed());
    }
    layout.endLayout();
    return parts;
}

int ChartScene::markAt(const QPointF &point) const
{
    int nearest = -1;
    double least = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].area.contains(point) || !marks[i].isWithin(point))
            continue;
        const QPointF away = marks[i].anchor - point;
        const double distance = QPointF::dotProduct(away, away);
        if (nearest < 0 || distance < least) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

int ChartScene::markOf(int series, int category) const
{
    for (size_t i = 0; i < marks.size(); ++i)
        if (marks[i].series == series && marks[i].category == category)
            return int(i);
    return -1;
}

ChartScene chartScene(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style, const ChartOptions &options)
{
    SceneBuilder builder(spec, size, style, options);
    addFrame(builder);
    builder.scene.plot = builder.room;
    constexpr double LeastPlot = 24;
    if (spec.isEmpty() || !chartProblem(spec).isEmpty() || builder.room.width() < LeastPlot
        || builder.room.height() < LeastPlot)
        return std::move(builder.scene);
    switch (spec.kind) {
    case ChartKind::Columns:
    case ChartKind::Histogram: addColumns(builder); break;
    case ChartKind::Lines: addLines(builder); break;
    case ChartKind::Waterfall: addWaterfall(builder); break;
    case ChartKind::Bars: addBars(builder); break;
    case ChartKind::HeatMap: addHeatMap(builder); break;
    case ChartKind::TileMap: addTileMap(builder); break;
    case ChartKind::Flow: addFlow(builder); break;
    }
    return std::move(builder.scene);
}

} // namespace weiwo::ui
