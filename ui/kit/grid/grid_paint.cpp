#include "ui/kit/grid/grid_paint.h"

#include "ui/kit/chip.h"
#include "ui/kit/pace_mark.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr int IndentStep = 18;
constexpr int BoundMark = 8;

int widthOf(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

/// Of a Status column's figure.
PaceMark markOf(std::optional<qint64> level)
{
    return level == 1 ? PaceMark::OnTrack
        : level == 2  ? PaceMark::AtRisk
        : level == 3  ? PaceMark::Behind
                      : PaceMark::None;
}

} // namespace

GridCellPainter::GridCellPainter(const Grid &grid, QPainter &painter) :
    m_grid(grid), m_model(*grid.gridModel()), m_painter(painter), m_font(font(TypeRole::Body)),
    m_strong(font(TypeRole::Strong)), m_figures(withTabularDigits(m_font))
{}

int GridCellPainter::treeIndent(int depth)
{
    return px(IndentStep) * depth;
}

QColor GridCellPainter::inkFor(const Cell &cell, GridFlags flags) const
{
    if (cell.selected)
        return color(Token::SelectionText);
    return color(flags & GridFlag::Muted ? Token::Text3 : Token::Text);
}

bool GridCellPainter::shadeHeat(const Cell &cell, const GridColumn &column, QColor *ink)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const auto range = m_grid.heatRange(modelColumn);
    const auto value = m_model.number(cell.row, modelColumn);
    if (!column.heat || cell.selected || !range || !value)
        return false;
    const double width = double(range->second) - double(range->first);
    const double share = width > 0 ? (double(*value) - double(range->first)) / width : 0.5;
    const bool dark = Theme::current() && Theme::current()->isDark();
    const QColor fill = sequentialColor(int(share * SequentialCount), dark);
    m_painter.fillRect(cell.rect.adjusted(0, 0, -1, -1), fill);
    *ink = textOn(fill);
    return true;
}

QRect GridCellPainter::drawMarks(const Cell &cell, QRect area, GridFlags flags)
{
    if (flags & GridFlag::Mismatch)
        m_painter.fillRect(QRect(cell.rect.left(), cell.rect.top(), 3, cell.rect.height()),
                           color(Token::Bad));
    if (flags & GridFlag::Typed) {
        const int side = px(6);
        const QPoint corner = cell.rect.topRight();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Token::Accent));
        m_painter.drawPolygon(QPolygon{corner - QPoint(side, 0), corner, corner + QPoint(0, side)});
    }
    if (flags & GridFlag::Locked) {
        const int side = px(14);
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        m_painter.drawPixmap(QPoint(area.left(), area.center().y() - side / 2),
                             iconPixmap(u"lock"_s, color(cell.selected ? Token::SelectionText
                                                                       : Token::Text2),
                                        side, ratio));
        area.setLeft(area.left() + side + px(4));
    }
    if (flags & (GridFlag::ClampedLow | GridFlag::Floor))
        area = drawBound(cell, area, true, flags & GridFlag::ClampedLow);
    if (flags & (GridFlag::ClampedHigh | GridFlag::Cap))
        area = drawBound(cell, area, false, flags & GridFlag::ClampedHigh);
    if (flags & GridFlag::Changed) {
        const int side = px(6);
        paint::box(&m_painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                   side / 2.0, color(Token::Info));
        area.setLeft(area.left() + side + px(4));
    }
    return area;
}

/// A triangle that a bar holds up (floor) or down (cap); filled where the bound binds.
QRect GridCellPainter::drawBound(const Cell &cell, QRect area, bool floor, bool binding)
{
    const qreal side = px(BoundMark);
    const qreal top = area.center().y() - side / 2;
    const qreal left = area.left();
    const QColor ink = color(cell.selected ? Token::SelectionText
                             : binding     ? Token::Warn
                                           : Token::Text3);
    const qreal bar = floor ? top + side - 1 : top;
    const qreal base = floor ? top + side - 3 : top + 3;
    const qreal tip = floor ? top : top + side;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(ink, 1.2));
    m_painter.setBrush(binding ? QBrush(ink) : QBrush(Qt::NoBrush));
    m_painter.drawLine(QPointF(left, bar), QPointF(left + side, bar));
    m_painter.drawPolygon(QPolygonF{QPointF(left + 1, base), QPointF(left + side - 1, base),
                                    QPointF(left + side / 2, tip)});
    m_painter.restore();
    area.setLeft(area.left() + int(side) + px(4));
    return area;
}

/// A figure that is not yet: on a tint of its own, slanted.
void GridCellPainter::drawGhost(const Cell &cell, const QRect &area, qint64 value, int modelColumn)
{
    m_painter.fillRect(cell.rect.adjusted(0, 0, -1, -1), color(Token::InfoSoft));
    QFont slanted = m_figures;
    slanted.setItalic(true);
    m_painter.setFont(slanted);
    const GridColumn &column = m_grid.columns().spec(cell.viewColumn);
    drawFigure(cell, area,
               column.kind == GridKind::Growth ? growthText(value, column.digits)
                                               : figure(value, m_grid.spec(modelColumn)),
               color(Token::Info));
}

void GridCellPainter::drawText(const Cell &, QRect area, const QString &text,
                               Qt::Alignment alignment, const QColor &ink)
{
    m_painter.setPen(ink);
    const QString line = QFontMetricsF(m_painter.font())
                             .elidedText(text, Qt::ElideRight, area.width());
    m_painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

void GridCellPainter::drawFigure(const Cell &, const QRect &area, const QString &text,
                                 const QColor &ink)
{
    // A cut number is a wrong number.
    const bool fits = widthOf(m_painter.font(), text) <= area.width();
    m_painter.setPen(fits ? ink : color(Token::Text3));
    m_painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                       fits ? text : u"###"_s);
}

void GridCellPainter::drawTree(const Cell &cell, QRect area)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const int indent = treeIndent(m_model.depth(cell.row));
    area.setLeft(area.left() + indent);
    const int side = px(extent::Icon);
    if (m_grid.rows().hasChildren(cell.row)) {
        paint::chevron(&m_painter, QRect(area.left(), area.top(), side, area.height()),
                       m_grid.isExpanded(cell.row) ? Qt::DownArrow : Qt::RightArrow,
                       color(cell.selected ? Token::SelectionText : Token::Text2));
    }
    area.setLeft(area.left() + side + px(4));
    const GridFlags flags = m_model.flags(cell.row, modelColumn);
    const QString name = m_model.iconName(cell.row, modelColumn);
    if (!name.isEmpty()) {
        m_painter.drawPixmap(QPoint(area.left(), area.center().y() - side / 2),
                             iconPixmap(name, color(Token::Text2), side,
                                        m_painter.device()->devicePixelRatioF()));
        area.setLeft(area.left() + side + px(6));
    }
    area = drawMarks(cell, area, flags);
    m_painter.setFont(flags & GridFlag::Strong ? m_strong : m_font);
    drawText(cell, area, m_model.text(cell.row, modelColumn), Qt::AlignLeft, inkFor(cell, flags));
}

void GridCellPainter::drawBar(const Cell &cell, const QRect &area)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const GridColumn &column = m_grid.columns().spec(cell.viewColumn);
    const auto value = m_model.number(cell.row, modelColumn);
    const QString text = figureText(cell.row, column, modelColumn);
    m_painter.setFont(m_figures);
    const int figures = qMax(widthOf(m_figures, u"100.0%"_s), widthOf(m_figures, text));
    const GridFlags flags = m_model.flags(cell.row, modelColumn);
    drawFigure(cell, area, text, value ? inkFor(cell, flags) : color(Token::Text3));
    const int mark = px(PaceMarkSide);
    QRectF track(area.left() + mark + px(6), area.center().y() - px(3),
                 area.width() - figures - mark - px(14), px(6));
    if (!value || track.width() < px(16))
        return;
    const qint64 full = wholeOf(column);
    const auto pace = m_model.pace(cell.row, modelColumn);
    const PaceMark level = paceMark(value, pace.value_or(full), full);
    drawPaceMark(m_painter, QRectF(area.left(), area.center().y() - mark / 2.0, mark, mark), level);
    paint::box(&m_painter, track, px(3), color(Token::Grid));
    QRectF done = track;
    done.setWidth(track.width() * qBound(0.0, double(*value) / double(full), 1.0));
    if (done.width() >= 2)
        paint::box(&m_painter, done, px(3), color(tokenOf(level)));
    if (*value > full) {
        // Past the goal: an arrow head at the end of the track.
        paint::chevron(&m_painter,
                       QRectF(track.right() - px(8), track.top() - px(2), px(8), px(10)),
                       Qt::RightArrow, color(Token::Base), px(6));
    }
    if (pace) {
        const qreal x =
            track.left() + track.width() * qBound(0.0, double(*pace) / double(full), 1.0);
        m_painter.fillRect(
            QRectF(std::round(x) - 1, track.top() - px(3), 2, track.height() + px(6)),
            color(Token::Text2));
    }
}

void GridCellPainter::drawStatus(const Cell &cell, const QRect &area)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const int side = px(10);
    drawPaceMark(m_painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                 markOf(m_model.number(cell.row, modelColumn)));
    m_painter.setFont(m_font);
    drawText(cell, area.adjusted(side + px(6), 0, 0, 0), m_model.text(cell.row, modelColumn),
             Qt::AlignLeft, inkFor(cell, {}));
}

void GridCellPainter::drawChip(const Cell &cell, const QRect &area)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const QString text = m_model.text(cell.row, modelColumn);
    if (text.isEmpty())
        return;
    const auto [fill, ink] = chipTint(rankTone(m_model.number(cell.row, modelColumn)));
    m_painter.setFont(font(TypeRole::Caption));
    const int width = qMin(area.width(), widthOf(m_painter.font(), text) + px(12));
    const QRect chip(area.left(), area.center().y() - px(10) + 1, width, px(20));
    paint::box(&m_painter, chip, radius::Chip, color(fill));
    drawText(cell, chip.adjusted(px(6), 0, -px(6), 0), text, Qt::AlignLeft, color(ink));
}

void GridCellPainter::drawSpark(const Cell &cell, const QRect &area)
{
    const std::vector<qint64> points
        = m_model.series(cell.row, m_grid.columns().model(cell.viewColumn));
    if (points.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(points.begin(), points.end());
    const QRectF plot = QRectF(area).adjusted(2, 0, -3, 0);
    const qreal top = area.center().y() - px(8);
    const double range = double(*high) - double(*low);
    QPolygonF line;
    for (size_t i = 0; i < points.size(); ++i) {
        const double share = range > 0 ? (double(points[i]) - double(*low)) / range : 0.5;
        line << QPointF(plot.left() + plot.width() * double(i) / double(points.size() - 1),
                        top + px(16) * (1 - share));
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Token::Accent));
    m_painter.drawEllipse(line.last(), 2.5, 2.5);
    m_painter.restore();
}

QString GridCellPainter::figureText(int row, const GridColumn &column, int modelColumn) const
{
    const auto value = m_model.number(row, modelColumn);
    return column.kind == GridKind::Growth ? growthText(value, column.digits)
                                           : figure(value, m_grid.spec(modelColumn));
}

void GridCellPainter::draw(const Cell &cell)
{
    const int modelColumn = m_grid.columns().model(cell.viewColumn);
    const GridColumn &column = m_grid.columns().spec(cell.viewColumn);
    QRect area = cell.rect.adjusted(px(space::CellPadding), 0, -px(space::CellPadding), 0);
    switch (column.kind) {
    case GridKind::Tree: drawTree(cell, area); return;
    case GridKind::Bar: drawBar(cell, area); return;
    case GridKind::Status: drawStatus(cell, area); return;
    case GridKind::Chip: drawChip(cell, area); return;
    case GridKind::Spark: drawSpark(cell, area); return;
    default: break;
    }
    const GridFlags flags = m_model.flags(cell.row, modelColumn);
    QColor ink = inkFor(cell, flags);
    if (!isNumeric(column.kind)) {
        area = drawMarks(cell, area, flags);
        m_painter.setFont(flags & GridFlag::Strong ? m_strong : m_font);
        drawText(cell, area, m_model.text(cell.row, modelColumn),
                 column.alignment.value_or(Qt::AlignLeft), ink);
        return;
    }
    if (const auto ghost = m_model.ghost(cell.row, modelColumn)) {
        drawGhost(cell, area, *ghost, modelColumn);
        return;
    }
    const auto value = m_model.number(cell.row, modelColumn);
    const bool heat = shadeHeat(cell, column, &ink);
    if (!heat && !cell.selected && (!value || *value == 0))
        ink = color(Token::Text3);
    if (!heat && column.kind == GridKind::Growth && value)
        ink = changeColor(*value > 0 ? 1 : *value < 0 ? -1 : 0, column.risingIsGood);
    area = drawMarks(cell, area, flags);
    m_painter.setFont(flags & GridFlag::Strong ? withTabularDigits(m_strong) : m_figures);
    drawFigure(cell, area, figureText(cell.row, column, modelColumn), ink);
}

int GridCellPainter::neededWidth(int row, int viewColumn) const
{
    const int modelColumn = m_grid.columns().model(viewColumn);
    const GridColumn &column = m_grid.columns().spec(viewColumn);
    int extra = 2 * px(space::CellPadding) + 2;
    const GridFlags flags = m_model.flags(row, modelColumn);
    if (flags & GridFlag::Locked)
        extra += px(18);
    if (flags & (GridFlag::ClampedLow | GridFlag::Floor))
        extra += px(BoundMark + 4);
    if (flags & (GridFlag::ClampedHigh | GridFlag::Cap))
        extra += px(BoundMark + 4);
    if (flags & GridFlag::Changed)
        extra += px(10);
    switch (column.kind) {
    case GridKind::Spark: return extra + px(80);
    case GridKind::Bar: return extra + px(120);
    case GridKind::Status: extra += px(16); break;
    case GridKind::Chip: extra += px(12); break;
    case GridKind::Tree:
        extra += treeIndent(m_model.depth(row)) + px(20)
               + (m_model.iconName(row, modelColumn).isEmpty() ? 0 : px(22));
        break;
    default: break;
    }
    const QString text = isNumeric(column.kind) ? figureText(row, column, modelColumn)
                                                : m_model.text(row, modelColumn);
    return extra + widthOf(flags & GridFlag::Strong ? m_strong : m_font, text);
}

} // namespace weiwo::ui
