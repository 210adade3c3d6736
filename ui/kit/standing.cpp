#include "ui/kit/standing.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace weiwo::ui {

Standing standing(std::optional<qint64> value, qint64 goal)
{
    if (!value)
        return Standing::None;
    if (*value >= goal)
        return Standing::OnTrack;
    // Nine tenths, rounded up, without a product that could be too large.
    return *value >= goal - goal / 10 ? Standing::AtRisk : Standing::Behind;
}

Token tokenOf(Standing standing)
{
    switch (standing) {
    case Standing::OnTrack: return Token::Good;
    case Standing::AtRisk: return Token::Watch;
    case Standing::Behind: return Token::Bad;
    case Standing::None: break;
    }
    return Token::None;
}

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::OnTrack: return QCoreApplication::translate("Standing", "On track");
    case Standing::AtRisk: return QCoreApplication::translate("Standing", "At risk");
    case Standing::Behind: return QCoreApplication::translate("Standing", "Behind");
    case Standing::None: break;
    }
    return {};
}

void drawStanding(QPainter &painter, const QRectF &rect, Standing standing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tokenOf(standing)));
    switch (standing) {
    case Standing::OnTrack: painter.drawEllipse(rect); break;
    case Standing::AtRisk:
        painter.drawPolygon(QPolygonF{QPointF(rect.center().x(), rect.top()), rect.bottomRight(),
                                      rect.bottomLeft()});
        break;
    case Standing::Behind: painter.drawRect(rect); break;
    case Standing::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::None), 1.5));
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter.restore();
}

} // namespace weiwo::ui
