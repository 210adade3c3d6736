#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QFrame>
#include <QMenu>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

using paint::has;

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, color(hovered ? Token::Hover : Token::Header));
    QRect line = option->rect;
    line.setTop(line.bottom());
    painter->fillRect(line, color(Token::Border));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool last = header
                   && (header->position == QStyleOptionHeader::End
                       || header->position == QStyleOptionHeader::OnlyOneSection);
    if (!last) {
        QRect edge = option->rect.adjusted(0, 6, 0, -6);
        edge.setLeft(edge.right());
        painter->fillRect(edge, color(Token::Border));
    }
}

void drawTabShape(const QStyleOption *option, QPainter *painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!selected && enabled && has(option, QStyle::State_MouseOver))
        paint::box(painter, option->rect.adjusted(2, 4, -2, -4), radius::Field,
                   color(Token::Hover));
    if (selected) {
        QRect bar = option->rect.adjusted(8, 0, -8, 0);
        bar.setTop(bar.bottom() - 1);
        painter->fillRect(bar, color(enabled ? Token::Accent : Token::Disabled));
    }
    if (has(option, QStyle::State_HasFocus))
        paint::focusRing(painter, QRectF(option->rect).adjusted(1, 2, -1, -4), radius::Field);
}

/// 6 px high whatever the widget's height: the percentage stands beside it.
QRectF progressTrack(const QStyleOption *option)
{
    const QRectF area = option->rect;
    return {area.left(), area.center().y() - px(3), area.width(), qreal(px(6))};
}

void drawShapedFrame(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->frameShape == QFrame::NoFrame)
        return;
    QRect line = option->rect;
    if (frame->frameShape == QFrame::HLine)
        painter->fillRect(line.left(), line.center().y(), line.width(), 1, color(Token::Border));
    else if (frame->frameShape == QFrame::VLine)
        painter->fillRect(line.center().x(), line.top(), 1, line.height(), color(Token::Border));
    else
        paint::box(painter, line, 0, {}, color(Token::Border));
}

} // namespace

void WeiwoStyle::drawTabLabel(const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    QStyleOptionTab copy(*tab);
    copy.state &= ~State_HasFocus; // the shape drew it
    const bool selected = has(option, State_Selected);
    copy.palette.setColor(QPalette::WindowText,
                          color(!has(option, State_Enabled) ? Token::Disabled
                                : selected                  ? Token::Text
                                                            : Token::Text2));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &copy, painter, widget);
}

void WeiwoStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton copy(*button);
    const QVariant set = widget ? widget->property("weiwoButtonKind") : QVariant();
    ButtonKind kind = ButtonKind::Normal;
    if (set.isValid())
        kind = ButtonKind(set.toInt());
    else if (button->features & QStyleOptionButton::DefaultButton)
        kind = ButtonKind::Primary;
    if (has(option, State_Enabled)) {
        if (kind == ButtonKind::Primary)
            copy.palette.setColor(QPalette::ButtonText, color(Token::OnAccent));
        else if (kind == ButtonKind::Danger)
            copy.palette.setColor(QPalette::ButtonText, color(Token::Danger));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void WeiwoStyle::drawMenuItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + px(space::S), item->rect.center().y(),
                                item->rect.width() - 2 * px(space::S), 1),
                          color(Token::Border));
        return;
    }
    const bool enabled = has(option, State_Enabled);
    const bool selected = has(option, State_Selected) && enabled;
    if (selected)
        paint::box(painter, item->rect.adjusted(px(4), 0, -px(4), 0), radius::Chip,
                   color(Token::Hover));
    const QColor ink = color(enabled ? Token::Text : Token::Disabled);
    const int side = px(extent::Icon);
    const QRect mark(item->rect.left() + px(10), item->rect.center().y() - side / 2, side, side);
    if (item->checked)
        paint::tick(painter, mark, false, color(enabled ? Token::Accent : Token::Disabled));
    else if (!item->icon.isNull())
        item->icon.paint(painter, mark, Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    QRect text = item->rect.adjusted(px(34), 0, -px(14), 0);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        paint::chevron(painter, QRect(item->rect.right() - px(22), item->rect.top(), px(16),
                                      item->rect.height()),
                       Qt::RightArrow, color(Token::Text2));
    }
    const QStringList parts = item->text.split(u'\t');
    painter->setFont(item->font);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic
                                | Qt::TextSingleLine,
                      parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(color(enabled ? Token::Text3 : Token::Disabled));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts[1]);
    }
}

bool WeiwoStyle::drawBar(ControlElement element, const QStyleOption *option,
                         QPainter *painter) const
{
    switch (element) {
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, color(Token::Window)); return true;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        painter->fillRect(option->rect, color(Token::Window));
        if (has(option, State_Selected) && has(option, State_Enabled))
            paint::box(painter, option->rect.adjusted(1, 2, -1, -2), radius::Chip,
                       color(Token::Hover));
        painter->setPen(color(has(option, State_Enabled) ? Token::Text : Token::Disabled));
        painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic,
                          item ? item->text : QString());
        return true;
    }
    case CE_ProgressBarGroove:
        paint::box(painter, progressTrack(option), px(3), color(Token::Grid));
        return true;
    case CE_ProgressBarLabel: return true;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return true;
        QRectF done = progressTrack(option);
        const int range = bar->maximum - bar->minimum;
        if (range <= 0) {
            done.setLeft(done.left() + done.width() * 0.3);
            done.setWidth(option->rect.width() * 0.4);
        } else {
            done.setWidth(done.width() * (bar->progress - bar->minimum) / range);
        }
        if (done.width() >= 1)
            paint::box(painter, done, px(3),
                       color(has(option, State_Enabled) ? Token::Accent : Token::Disabled));
        return true;
    }
    case CE_Splitter: {
        QRect line = option->rect;
        if (has(option, State_Horizontal))
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        const bool hovered = has(option, State_MouseOver);
        painter->fillRect(line, color(hovered ? Token::Accent : Token::Border));
        return true;
    }
    case CE_ToolBar: painter->fillRect(option->rect, color(Token::Window)); return true;
    case CE_DockWidgetTitle: {
        const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
        painter->fillRect(option->rect, color(Token::Header));
        painter->setPen(color(Token::Text));
        painter->drawText(option->rect.adjusted(px(8), 0, -px(8), 0), Qt::AlignVCenter,
                          dock ? dock->title : QString());
        return true;
    }
    case CE_RubberBand: {
        paint::box(painter, option->rect, 0, {}, color(Token::Accent));
        return true;
    }
    case CE_SizeGrip: return true;
    default: return false;
    }
}

void WeiwoStyle::drawControl(ControlElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::HasMenu) {
            const int side = px(extent::Icon);
            paint::chevron(painter, QRect(option->rect.right() - side - px(6), option->rect.top(),
                                          side, option->rect.height()),
                           Qt::DownArrow,
                           color(has(option, State_Enabled) ? Token::Text2 : Token::Disabled));
        }
        return;
    case CE_PushButtonLabel: drawPushButtonLabel(option, painter, widget); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeaderSection(option, painter); return;
    case CE_TabBarTabShape: drawTabShape(option, painter); return;
    case CE_TabBarTabLabel: drawTabLabel(option, painter, widget); return;
    case CE_ShapedFrame: drawShapedFrame(option, painter); return;
    case CE_MenuItem: drawMenuItem(option, painter); return;
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
    case CE_MenuTearoff: return;
    default: break;
    }
    if (!drawBar(element, option, painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace weiwo::ui
