#include "ui/kit/link_button.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace weiwo::ui {

namespace {

constexpr int LeastWidth = 24;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int mark = icon().isNull() ? 0 : px(extent::Icon) + space::Xs;
    return {mark + fontMetrics().horizontalAdvance(text()) + 2, qMax(px(extent::HitArea), fontMetrics().height() + space::Xs)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {px(LeastWidth), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect area = rect();
    if (!icon().isNull()) {
        const int side = px(extent::Icon);
        icon().paint(&painter, QRect(0, (height() - side) / 2, side, side));
        area.setLeft(side + space::Xs);
    }
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(color(isEnabled() ? Token::Link : Token::Text3));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    if (hasFocus())
        paint::box(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Chip, {}, color(Token::Focus));
}

} // namespace weiwo::ui
