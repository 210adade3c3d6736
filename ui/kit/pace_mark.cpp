#include "ui/kit/pace_mark.h"

#include "core/metrics/pace.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace weiwo::ui {

PaceMark paceMark(std::optional<qint64> value, qint64 due, qint64 whole)
{
    if (!value || due <= 0 || whole <= 0)
        return PaceMark::None;
    const auto real = [](qint64 number) { return static_cast<double>(number); };
    switch (metrics::paceStatus(real(*value) / real(due), real(due) / real(whole)).value_or(metrics::PaceStatus::TooEarly)) {
    case metrics::PaceStatus::Green: return PaceMark::OnTrack;
    case metrics::PaceStatus::Amber: return PaceMark::AtRisk;
    case metrics::PaceStatus::Red: return PaceMark::Behind;
    case metrics::PaceStatus::TooEarly: break;
    }
    return PaceMark::None;
}

Token tokenOf(PaceMark mark)
{
    switch (mark) {
    case PaceMark::OnTrack: return Token::Good;
    case PaceMark::AtRisk: return Token::Watch;
    case PaceMark::Behind: return Token::Bad;
    case PaceMark::None: break;
    }
    return Token::None;
}

QString wordOf(PaceMark mark)
{
    switch (mark) {
    case PaceMark::OnTrack: return QCoreApplication::translate("PaceMark", "On track");
    case PaceMark::AtRisk: return QCoreApplication::translate("PaceMark", "At risk");
    case PaceMark::Behind: return QCoreApplication::translate("PaceMark", "Behind");
    case PaceMark::None: break;
    }
    return {};
}

void drawPaceMark(QPainter &painter, const QRectF &rect, PaceMark mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tokenOf(mark)));
    switch (mark) {
    case PaceMark::OnTrack: painter.drawEllipse(rect); break;
    case PaceMark::AtRisk:
        painter.drawPolygon(QPolygonF{QPointF(rect.center().x(), rect.top()), rect.bottomRight(),
                                      rect.bottomLeft()});
        break;
    case PaceMark::Behind: painter.drawRect(rect); break;
    case PaceMark::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::None), 1.5));
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter.restore();
}

} // namespace weiwo::ui
