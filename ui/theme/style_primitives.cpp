#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QVariant>
#include <QWidget>

namespace weiwo::ui {
namespace {

using paint::has;

ButtonKind kindOf(const QStyleOption *option, const QWidget *widget)
{
    const QVariant set = widget ? widget->property("weiwoButtonKind") : QVariant();
    if (set.isValid())
        return ButtonKind(set.toInt());
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features & QStyleOptionButton::DefaultButton)
        return ButtonKind::Primary;
    return button && button->features & QStyleOptionButton::Flat ? ButtonKind::Flat
                                                                : ButtonKind::Normal;
}

void drawCommandPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver);
    QColor fill = color(Token::Raised);
    QColor edge = color(Token::BorderStrong);
    switch (kindOf(option, widget)) {
    case ButtonKind::Normal:
        if (down)
            fill = color(Token::AccentSoft);
        else if (hovered)
            fill = color(Token::Hover);
        break;
    case ButtonKind::Primary:
        fill = color(down || hovered ? Token::AccentHover : Token::Accent);
        edge = QColor();
        break;
    case ButtonKind::Danger:
        fill = color(down || hovered ? Token::DangerSoft : Token::Raised);
        edge = color(Token::Danger);
        break;
    case ButtonKind::Flat:
        fill = down ? color(Token::AccentSoft) : hovered ? color(Token::Hover) : QColor();
        edge = QColor();
        break;
    }
    if (!enabled) {
        const bool flat = kindOf(option, widget) == ButtonKind::Flat;
        fill = flat ? QColor() : color(Token::Window);
        edge = flat ? QColor() : color(Token::Border);
    }
    QRectF rect = option->rect;
    qreal corner = radius::Field;
    if (enabled && has(option, QStyle::State_HasFocus)) {
        paint::focusRing(painter, rect, corner);
        rect.adjust(3, 3, -3, -3);
        corner = 3;
    }
    paint::box(painter, rect, corner, fill, edge);
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (enabled && has(option, QStyle::State_On))
        fill = color(Token::AccentSoft);
    else if (enabled && has(option, QStyle::State_Sunken))
        fill = color(Token::Selection);
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = color(Token::Hover);
    if (fill.isValid())
        paint::box(painter, option->rect, radius::Field, fill);
    if (enabled && has(option, QStyle::State_HasFocus))
        paint::focusRing(painter, option->rect, radius::Field);
}

bool invalidInput(const QWidget *widget)
{
    return widget && widget->property("weiwoInvalid").toBool();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill = color(!enabled || readOnly ? Token::Window : Token::Base);
    if (frame && frame->lineWidth <= 0) {
        // A field inside a combo or spin box, or a cell editor: the owner draws the edge.
        if (widget && qobject_cast<const QLineEdit *>(widget) && !widget->parentWidget())
            painter->fillRect(option->rect, fill);
        return;
    }
    QColor edge = color(enabled ? Token::BorderStrong : Token::Border);
    if (invalidInput(widget))
        edge = color(Token::Danger);
    paint::box(painter, option->rect, radius::Field, fill, edge);
    if (enabled && has(option, QStyle::State_HasFocus))
        paint::focusRing(painter, option->rect, radius::Field);
}

void drawItemPanel(const QStyleOption *option, QPainter *painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        const bool active = has(option, QStyle::State_Active);
        painter->fillRect(option->rect,
                          item->palette.color(!enabled ? QPalette::Disabled
                                              : active ? QPalette::Active
                                                       : QPalette::Inactive,
                                              QPalette::Highlight));
        const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning
                        || item->viewItemPosition == QStyleOptionViewItem::OnlyOne
                        || item->viewItemPosition == QStyleOptionViewItem::Invalid;
        if (first && enabled) {
            QRect bar = option->rect;
            bar.setWidth(2);
            painter->fillRect(bar, color(Token::Accent));
        }
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, color(Token::Hover));
    }
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partial = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partial;
    const QRectF rect = option->rect;
    if (on) {
        const Token fill = !enabled ? Token::Disabled
                           : has(option, QStyle::State_MouseOver) ? Token::AccentHover
                                                                  : Token::Accent;
        paint::box(painter, rect, radius::Chip, color(fill));
        paint::tick(painter, rect, partial, color(enabled ? Token::OnAccent : Token::Base));
        return;
    }
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    paint::box(painter, rect, radius::Chip, color(hovered ? Token::Hover : Token::Base),
               color(enabled ? Token::BorderStrong : Token::Disabled));
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF rect = option->rect;
    const qreal corner = rect.height() / 2;
    if (has(option, QStyle::State_On)) {
        paint::box(painter, rect, corner, color(enabled ? Token::Accent : Token::Disabled));
        const qreal inset = rect.height() * 0.31;
        paint::box(painter, rect.adjusted(inset, inset, -inset, -inset), corner,
                   color(enabled ? Token::OnAccent : Token::Base));
        return;
    }
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    paint::box(painter, rect, corner, color(hovered ? Token::Hover : Token::Base),
               color(enabled ? Token::BorderStrong : Token::Disabled));
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!has(option, QStyle::State_Children))
        return;
    paint::chevron(painter, option->rect,
                   has(option, QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
                   color(Token::Text2));
}

} // namespace

bool WeiwoStyle::drawPanel(PrimitiveElement element, const QStyleOption *option,
                           QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawCommandPanel(option, painter, widget); return true;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return true;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown: drawToolPanel(option, painter); return true;
    case PE_PanelLineEdit: drawField(option, painter, widget); return true;
    case PE_FrameLineEdit: return true; // drawn with the panel
    case PE_Frame:
    case PE_FrameGroupBox:
        paint::box(painter, option->rect, element == PE_Frame ? 0 : radius::Card, {},
                   color(Token::Border));
        return true;
    case PE_FrameWindow:
    case PE_FrameDockWidget:
        paint::box(painter, option->rect, 0, {}, color(Token::Border));
        return true;
    case PE_FrameTabWidget: return true;
    case PE_FrameTabBarBase: {
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, color(Token::Border));
        return true;
    }
    case PE_PanelMenu:
        paint::box(painter, option->rect, 0, color(Token::Raised), color(Token::Border));
        return true;
    case PE_FrameMenu: paint::box(painter, option->rect, 0, {}, color(Token::Border)); return true;
    case PE_PanelTipLabel:
        paint::box(painter, option->rect, 0, color(Token::Raised), color(Token::Border));
        return true;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, color(Token::Base)); return true;
    case PE_PanelItemViewItem: drawItemPanel(option, painter); return true;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->features & QStyleOptionViewItem::Alternate)
            painter->fillRect(option->rect, color(Token::Alt));
        return true;
    case PE_FrameFocusRect:
        if (has(option, State_HasFocus) || has(option, State_KeyboardFocusChange))
            paint::focusRing(painter, option->rect, radius::Chip);
        return true;
    default: return false;
    }
}

bool WeiwoStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *) const
{
    const QColor ink = color(has(option, State_Enabled) ? Token::Text2 : Token::Disabled);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return true;
    case PE_IndicatorRadioButton: drawRadio(option, painter); return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paint::chevron(painter, option->rect, Qt::DownArrow, ink);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: paint::chevron(painter, option->rect, Qt::UpArrow, ink); return true;
    case PE_IndicatorArrowLeft:
        paint::chevron(painter, option->rect, Qt::LeftArrow, ink);
        return true;
    case PE_IndicatorArrowRight:
        paint::chevron(painter, option->rect, Qt::RightArrow, ink);
        return true;
    case PE_IndicatorBranch: drawBranch(option, painter); return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::chevron(painter, option->rect,
                           header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow
                                                                              : Qt::UpArrow,
                           color(Token::Accent));
        return true;
    case PE_IndicatorMenuCheckMark: paint::tick(painter, option->rect, false, ink); return true;
    case PE_IndicatorTabClose: {
        drawToolPanel(option, painter);
        const QRectF rect = QRectF(option->rect).adjusted(5, 5, -5, -5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(rect.topLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomLeft());
        painter->restore();
        return true;
    }
    case PE_IndicatorToolBarSeparator: {
        QRect line = option->rect;
        if (has(option, State_Horizontal))
            line = QRect(line.center().x(), line.top() + 4, 1, line.height() - 8);
        else
            line = QRect(line.left() + 4, line.center().y(), line.width() - 8, 1);
        painter->fillRect(line, color(Token::Border));
        return true;
    }
    case PE_IndicatorToolBarHandle:
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect.adjusted(3, 3, -3, -3), color(Token::Border));
        return true;
    default: return false;
    }
}

void WeiwoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (!drawPanel(element, option, painter, widget)
        && !drawIndicator(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace weiwo::ui
