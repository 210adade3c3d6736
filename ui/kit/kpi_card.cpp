#include "ui/kit/kpi_card.h"

#include "ui/theme/style_paint.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr int Height = 116;
constexpr int MinimumWidth = 240;
constexpr int MaximumWidth = 320;

} // namespace

KpiCard::KpiCard(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(px(MaximumWidth));
}

void KpiCard::setContent(const KpiContent &content)
{
    m_content = content;
    QStringList parts{content.label, content.value + content.unit, content.delta,
                      content.barText, wordOf(paceMark())};
    parts.removeAll(QString());
    setToolTip(wordOf(paceMark()));
    setAccessibleName(parts.join(u", "_s));
    update();
}

QSize KpiCard::sizeHint() const
{
    return {px(280), px(Height)};
}

QSize KpiCard::minimumSizeHint() const
{
    return {px(MinimumWidth), px(Height)};
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PaceMark KpiCard::paceMark() const
{
    return ui::paceMark(m_content.doneOfTarget, m_content.paceOfTarget.value_or(1000), 1000);
}

void KpiCard::paintBar(QPainter &painter, const QRect &area) const
{
    painter.setFont(ui::font(TypeRole::Caption));
    const int textWidth = int(std::ceil(
        QFontMetricsF(painter.font()).horizontalAdvance(m_content.barText)));
    painter.setPen(color(Token::Text2));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_content.barText);
    const int mark = px(PaceMarkSide);
    drawPaceMark(painter, QRectF(area.left(), area.center().y() - mark / 2.0, mark, mark), paceMark());
    const int left = mark + px(6);
    const QRectF track(area.left() + left, area.center().y() - px(3),
                       area.width() - left - (textWidth > 0 ? textWidth + px(8) : 0), px(6));
    const auto at = [&track](int thousandths) {
        return track.width() * std::clamp(thousandths / 1000.0, 0.0, 1.0);
    };
    const int done = *m_content.doneOfTarget;
    const int goal = m_content.paceOfTarget.value_or(1000);
    paint::box(&painter, track, px(3), color(Token::Grid));
    QRectF filled = track;
    filled.setWidth(at(done));
    if (filled.width() >= 2)
        paint::box(&painter, filled, px(3), color(tokenOf(paceMark())));
    if (m_content.paceOfTarget) {
        painter.fillRect(QRectF(std::round(track.left() + at(goal)) - 1, track.top() - px(3), 2,
                                track.height() + px(6)),
                         color(Token::Text2));
    }
}

void KpiCard::paintSeries(QPainter &painter, const QRect &area) const
{
    const std::vector<qint64> &points = m_content.series;
    if (points.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(points.begin(), points.end());
    const double range = double(*high) - double(*low);
    QPolygonF line;
    for (size_t i = 0; i < points.size(); ++i) {
        const double share = range > 0 ? (double(points[i]) - double(*low)) / range : 0.5;
        line << QPointF(area.left() + area.width() * double(i) / double(points.size() - 1),
                        area.bottom() - area.height() * share);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(line.last(), 2.5, 2.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hot = underMouse() || isDown();
    paint::box(&painter, rect(), radius::Card, color(hot ? Token::Hover : Token::Base),
               color(Token::Border));
    if (hasFocus())
        paint::focusRing(&painter, rect(), radius::Card);
    const QRect area = rect().adjusted(px(space::CardPadding), px(12), -px(space::CardPadding),
                                       -px(12));
    const QFontMetricsF body(ui::font(TypeRole::Body));
    painter.setFont(ui::font(TypeRole::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(area.left(), area.top(), area.width(), px(20)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     body.elidedText(m_content.label, Qt::ElideRight, area.width()));
    const QRect valueArea(area.left(), area.top() + px(20), area.width(), px(36));
    painter.setFont(ui::font(TypeRole::Kpi));
    painter.setPen(color(Token::Text));
    painter.drawText(valueArea, Qt::AlignLeft | Qt::AlignVCenter, m_content.value);
    const int valueWidth = int(std::ceil(
        QFontMetricsF(painter.font()).horizontalAdvance(m_content.value)));
    painter.setFont(ui::font(TypeRole::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(valueArea.adjusted(valueWidth + px(6), px(8), 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.unit);
    paintSeries(painter, QRect(area.right() - px(80), area.top() + px(30), px(76), px(18)));
    const bool bar = m_content.doneOfTarget.has_value();
    painter.setFont(ui::font(TypeRole::Caption));
    painter.setPen(changeColor(m_content.deltaSign, m_content.risingIsGood));
    const QRect deltaArea(area.left(), area.top() + px(56), area.width(), px(18));
    painter.drawText(deltaArea, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font())
                         .elidedText(m_content.delta, Qt::ElideRight, deltaArea.width()));
    if (bar)
        paintBar(painter, QRect(area.left(), area.bottom() - px(15), area.width(), px(16)));
}

} // namespace weiwo::ui
