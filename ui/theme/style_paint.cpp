#include "ui/theme/style_paint.h"

#include <QPainterPath>
#include <cmath>

namespace weiwo::ui::paint {
namespace {

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter) { painter->save(); }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

} // namespace

qreal hairline(const QPainter *painter)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    return std::max(1.0, std::floor(ratio)) / ratio;
}

void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
         const QColor &edge)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setPen(Qt::NoPen);
    if (!edge.isValid()) {
        if (fill.isValid()) {
            painter->setBrush(fill);
            painter->drawRoundedRect(rect, radius, radius);
        }
        return;
    }
    const qreal width = hairline(painter);
    QPainterPath outer;
    outer.addRoundedRect(rect, radius, radius);
    const QRectF inside = rect.adjusted(width, width, -width, -width);
    QPainterPath inner;
    inner.addRoundedRect(inside, qMax(0.0, radius - width), qMax(0.0, radius - width));
    painter->fillPath(fill.isValid() ? outer : outer.subtracted(inner), edge);
    if (fill.isValid())
        painter->fillPath(inner, fill);
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color(Token::Focus), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), qMax(0.0, radius - 1),
                             qMax(0.0, radius - 1));
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink,
             qreal size)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->rotate(direction == Qt::UpArrow      ? 180
                    : direction == Qt::LeftArrow  ? 90
                    : direction == Qt::RightArrow ? -90
                                                  : 0);
    const qreal half = size / 2;
    painter->drawPolyline(QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2),
                                    QPointF(half, -half / 2)});
}

void tick(QPainter *painter, const QRectF &rect, bool partial, const QColor &ink)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    if (partial)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
}

} // namespace weiwo::ui::paint
