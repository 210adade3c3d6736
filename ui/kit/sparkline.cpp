#include "ui/kit/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace weiwo::ui {

namespace {

constexpr int Width = 160;
constexpr int Height = 36;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(const std::vector<qint64> &points)
{
    m_points = points;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {px(Width), px(Height)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_points.size() < 2)
        return;
    const QRectF area = QRectF(rect()).adjusted(px(4), px(4), -px(4), -px(4));
    const auto [low, high] = std::minmax_element(m_points.begin(), m_points.end());
    const qint64 range = *high - *low;
    QPolygonF line;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const qreal share = range > 0 ? qreal(m_points[i] - *low) / qreal(range) : 0.5;
        line << QPointF(area.left() + area.width() * qreal(i) / qreal(m_points.size() - 1), area.bottom() - area.height() * share);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(line.last(), px(3), px(3));
}

} // namespace weiwo::ui
