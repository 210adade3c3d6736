#include "ui/charts/scene_builder.h"

#include "core/base/text.h"

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr double RoomyWidth = 480;
constexpr double RoomyHeight = 300;
constexpr double LongestName = 180;
constexpr int LegendRows = 2;

/// Lines of one text below each other; moves the top of the room down.
void addLinesOfText(SceneBuilder &b, SceneText::Part part, const QString &text, const QFont &font, const QColor &color,
                    double width, int most)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty())
        return;
    for (const QString &line : SceneBuilder::wrapped(text, font, width, most)) {
        if (b.room.height() < metrics.height())
            return;
        b.text(part, {b.room.left(), b.room.top(), width, metrics.height()}, Qt::AlignLeft, line, font, color);
        b.room.setTop(b.room.top() + metrics.height());
    }
}

void addSource(SceneBuilder &b)
{
    const double line = b.line();
    if (b.spec.source.isEmpty() || b.room.height() < 4 * line)
        return;
    b.label(SceneText::Part::Source, {b.room.left(), b.room.bottom() - line, b.room.width(), line}, Qt::AlignLeft,
            b.spec.source, Token::Text3);
    b.room.setBottom(b.room.bottom() - line - b.px(space::S));
}

void addSwatch(SceneBuilder &b, const QRectF &area, int series, bool hidden)
{
    SeriesLook look = b.scene.looks[size_t(series)];
    if (hidden) {
        b.rect(area.adjusted(0.5, 0.5, -0.5, -0.5), {}, b.color(Token::BorderStrong));
        return;
    }
    if (b.spec.kind != ChartKind::Lines) {
        b.bar(area, look, false);
        return;
    }
    const QPointF middle = area.center();
    b.segment({area.left() - b.px(3), middle.y()}, {area.right() + b.px(3), middle.y()}, look.color, b.px(2), look.dash);
    b.marker(look.marker, middle, b.px(3), look.color, look.hollow);
}

/// Entries beside each other, in as many rows as may be.
void addLegend(SceneBuilder &b)
{
    const bool oneColour = b.spec.kind == ChartKind::HeatMap || b.spec.kind == ChartKind::TileMap
                           || b.spec.kind == ChartKind::Waterfall;
    const double row = std::max(b.line(), b.px(18));
    if (oneColour || b.spec.series.size() < 2 || b.room.height() < 6 * row)
        return;
    const double swatch = b.px(12);
    const double gap = b.px(space::L);
    double x = b.room.left();
    double y = b.room.top() + b.px(space::Xs);
    int rows = 1;
    for (int i = 0; i < int(b.spec.series.size()); ++i) {
        const QString name = b.spec.series[size_t(i)].label;
        const double width = std::min({b.captionWidth(name) + 1, b.px(LongestName), b.room.width() - swatch - b.px(12)});
        const double whole = swatch + b.px(space::S) + width;
        if (x > b.room.left() && x + whole > b.room.right()) {
            if (++rows > LegendRows)
                break;
            x = b.room.left();
            y += row;
        }
        const bool hidden = b.options.hidden.contains(i);
        const QRectF box(x + b.px(3), y + (row - swatch) / 2, swatch, swatch);
        addSwatch(b, box, i, hidden);
        const QRectF nameArea(box.right() + b.px(space::S - 3), y, width, row);
        b.label(SceneText::Part::Legend, nameArea, Qt::AlignLeft | Qt::AlignVCenter, name,
                hidden ? Token::Text3 : Token::Text2);
        b.scene.legend.push_back({i, QRectF(x, y, nameArea.left() - x - b.px(2), row), nameArea});
        x = nameArea.right() + gap;
    }
    b.room.setTop(y + row);
}

QString subtitleOf(const SceneBuilder &b)
{
    const QString measure = measureText(b.spec, b.scene.numbers);
    if (b.spec.subtitle.isEmpty() || measure.isEmpty())
        return b.spec.subtitle + measure;
    return b.spec.subtitle + u" · "_s + measure;
}

} // namespace

void addFrame(SceneBuilder &b)
{
    const bool roomy = b.scene.size.width() >= b.px(RoomyWidth);
    const bool tall = b.scene.size.height() >= b.px(RoomyHeight);
    const double side = b.px(roomy ? space::CardPadding : space::M);
    b.room = QRectF({}, b.scene.size).adjusted(side, b.px(space::M), -side, -b.px(space::M));
    if (b.room.width() < b.px(space::Huge) || b.room.height() < b.line())
        return;
    const QFont title = b.style.font(roomy ? TypeRole::Section : TypeRole::Strong);
    const double beside = b.room.width() - b.options.cornerRoom;
    addLinesOfText(b, SceneText::Part::Title, b.spec.title, title, b.color(Token::Text), beside, tall ? 2 : 1);
    addLinesOfText(b, SceneText::Part::Subtitle, subtitleOf(b), b.caption(), b.color(Token::Text3), beside, tall ? 2 : 1);
    addSource(b);
    if (b.spec.isEmpty()) {
        const QStringList lines = SceneBuilder::wrapped(b.spec.empty, b.style.font(TypeRole::Body), b.room.width(), 3);
        const QFontMetricsF metrics(b.style.font(TypeRole::Body));
        double y = b.room.center().y() - metrics.height() * double(lines.size()) / 2;
        for (const QString &line : lines) {
            b.text(SceneText::Part::Empty, {b.room.left(), y, b.room.width(), metrics.height()}, Qt::AlignHCenter, line,
                   b.style.font(TypeRole::Body), b.color(Token::Text2));
            y += metrics.height();
        }
        return;
    }
    addLegend(b);
    b.room.setTop(b.room.top() + b.px(space::M));
}

} // namespace weiwo::ui
