#include "ui/charts/flow_look.h"

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
class LegendRow
{
public:
    explicit LegendRow(SceneBuilder &builder)
        : m_b(builder), m_row(std::max(builder.line(), builder.px(18))), m_x(builder.room.left()),
          m_y(builder.room.top() + builder.px(space::Xs))
    {
    }

    [[nodiscard]] bool hasRoom() const { return m_b.room.height() >= 6 * m_row; }
    /// Where swatch and name of the next entry stand; nothing where the rows are full.
    std::optional<std::pair<QRectF, QRectF>> next(const QString &name)
    {
        const double swatch = m_b.px(12);
        const double side = m_b.px(3);
        const double width = std::min({m_b.captionWidth(name) + 1, m_b.px(LongestName), m_b.room.width() - 3 * swatch});
        const double whole = swatch + 2 * side + m_b.px(space::S) + width;
        if (m_x > m_b.room.left() && m_x + whole > m_b.room.right()) {
            if (++m_rows > LegendRows)
                return std::nullopt;
            m_x = m_b.room.left();
            m_y += m_row;
        }
        const QRectF box(m_x + side, m_y + (m_row - swatch) / 2, swatch, swatch);
        const QRectF letters(box.right() + side + m_b.px(space::Xs), m_y, width, m_row);
        m_x = letters.right() + m_b.px(space::L);
        m_bottom = m_y + m_row;
        return std::pair(box, letters);
    }
    void finish()
    {
        if (m_bottom > 0)
            m_b.room.setTop(m_bottom);
    }

private:
    SceneBuilder &m_b;
    double m_row;
    double m_x;
    double m_y;
    double m_bottom = 0;
    int m_rows = 1;
};

/// Which way bands lead; they belong to no series.
void addFlowLegend(SceneBuilder &b, LegendRow &row)
{
    for (const FlowWay way : flowWays(b.spec)) {
        const QString word = flowWayText(way);
        const auto place = row.next(word);
        if (!place)
            break;
        const QRectF &box = place->first;
        addBand(b, {{box.topLeft(), box.topRight()}}, {{box.bottomLeft(), box.bottomRight()}}, flowLook(way, b.style));
        b.label(SceneText::Part::Legend, place->second, Qt::AlignLeft | Qt::AlignVCenter, word, Token::Text2);
    }
    row.finish();
}

void addLegend(SceneBuilder &b)
{
    const bool cells = b.spec.kind == ChartKind::HeatMap || b.spec.kind == ChartKind::TileMap;
    LegendRow row(b);
    if (cells || !row.hasRoom())
        return;
    if (b.spec.kind == ChartKind::Flow)
        return addFlowLegend(b, row);
    const bool named = b.spec.series.size() > 1 && b.spec.kind != ChartKind::Waterfall;
    for (int i = 0; named && i < int(b.spec.series.size()); ++i) {
        const QString &name = b.spec.series[size_t(i)].label;
        const auto place = row.next(name);
        if (!place)
            break;
        const auto &[box, letters] = *place;
        const bool hidden = b.options.hidden.contains(i);
        addSwatch(b, box, i, hidden);
        b.label(SceneText::Part::Legend, letters, Qt::AlignLeft | Qt::AlignVCenter, name, hidden ? Token::Text3 : Token::Text2);
        const double left = box.left() - b.px(3);
        b.scene.legend.push_back({i, QRectF(left, letters.top(), letters.left() - left - b.px(2), letters.height()), letters});
    }
    if (b.linesInLegend())
        for (const ChartMarkLine &line : b.spec.lines) {
            const auto place = row.next(b.lineText(line));
            if (!place)
                break;
            const double at = place->first.center().y();
            b.segment({place->first.left() - b.px(3), at}, {place->first.right() + b.px(3), at}, b.color(Token::Text2), b.px(1.25),
                      Qt::DashLine);
            b.label(SceneText::Part::Legend, place->second, Qt::AlignLeft | Qt::AlignVCenter, b.lineText(line), Token::Text2);
        }
    row.finish();
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
