#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QComboBox>

namespace weiwo::ui {
namespace {

using paint::has;

void drawFieldBox(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    paint::box(painter, option->rect, radius::Field,
               color(!enabled ? Token::Window : hovered ? Token::Hover : Token::Base),
               color(enabled ? Token::BorderStrong : Token::Border));
    if (enabled && has(option, QStyle::State_HasFocus))
        paint::focusRing(painter, option->rect, radius::Field);
}

} // namespace

void WeiwoStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->fillRect(option->rect, color(Token::Base));
    if (bar->maximum <= bar->minimum)
        return;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const QRectF handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool hot = has(option, State_MouseOver) || bar->activeSubControls & SC_ScrollBarSlider;
    const QRectF thumb = horizontal ? handle.adjusted(1, 2, -1, -2) : handle.adjusted(2, 1, -2, -1);
    const qreal corner = (horizontal ? thumb.height() : thumb.width()) / 2;
    paint::box(painter, thumb, corner, color(hot ? Token::Disabled : Token::Border));
}

void WeiwoStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    drawFieldBox(option, painter);
    if (option->subControls & SC_ComboBoxArrow) {
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paint::chevron(painter, arrow, Qt::DownArrow,
                       color(has(option, State_Enabled) ? Token::Text2 : Token::Disabled));
    }
}

void WeiwoStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    if (spin->frame)
        drawFieldBox(option, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl sub, Qt::ArrowType direction,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, sub, widget);
        const bool enabled = has(option, State_Enabled) && spin->stepEnabled & step;
        const bool hot = enabled && option->activeSubControls == sub;
        paint::chevron(painter, rect, direction,
                       color(!enabled ? Token::Disabled : hot ? Token::Accent : Token::Text2), 6);
    };
    arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void WeiwoStyle::drawSlider(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const bool enabled = has(option, State_Enabled);
    const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    QRectF groove = option->rect;
    if (horizontal)
        groove = QRectF(groove.left(), groove.center().y() - 2, groove.width(), 4);
    else
        groove = QRectF(groove.center().x() - 2, groove.top(), 4, groove.height());
    paint::box(painter, groove, 2, color(Token::Border));
    QRectF filled = groove;
    if (horizontal && !slider->upsideDown)
        filled.setRight(handle.center().x());
    else if (horizontal)
        filled.setLeft(handle.center().x());
    else if (slider->upsideDown)
        filled.setTop(handle.center().y());
    else
        filled.setBottom(handle.center().y());
    paint::box(painter, filled, 2, color(enabled ? Token::Accent : Token::Disabled));
    const QRectF knob = handle.adjusted(1, 1, -1, -1);
    paint::box(painter, knob, knob.height() / 2, color(Token::Raised),
               color(enabled ? Token::BorderStrong : Token::Border));
    if (enabled && has(option, State_HasFocus))
        paint::focusRing(painter, handle, handle.height() / 2);
}

void WeiwoStyle::drawGroupBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (!group)
        return;
    if (group->subControls & SC_GroupBoxFrame && !(group->features & QStyleOptionFrame::Flat)) {
        const QRect frame = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxFrame, widget);
        paint::box(painter, frame, radius::Card, {}, color(Token::Border));
    }
    if (group->subControls & SC_GroupBoxLabel && !group->text.isEmpty()) {
        const QRect label = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
        painter->setPen(color(has(option, State_Enabled) ? Token::Text2 : Token::Disabled));
        painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                          group->text);
    }
    if (group->subControls & SC_GroupBoxCheckBox) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(*option);
        check.rect = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxCheckBox, widget);
        proxy()->drawPrimitive(PE_IndicatorCheckBox, &check, painter, widget);
    }
}

void WeiwoStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool)
        return;
    proxy()->drawPrimitive(PE_PanelButtonTool, option, painter, widget);
    QStyleOptionToolButton label(*tool);
    label.rect = proxy()->subControlRect(CC_ToolButton, option, SC_ToolButton, widget);
    const bool menuArrow = tool->features
        & (QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::HasMenu);
    if (menuArrow && tool->toolButtonStyle != Qt::ToolButtonIconOnly
        && !(tool->features & QStyleOptionToolButton::MenuButtonPopup))
        label.rect.adjust(0, 0, -px(12), 0);
    if (!has(option, State_Enabled))
        label.palette.setColor(QPalette::ButtonText, color(Token::Disabled));
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (menuArrow && tool->toolButtonStyle != Qt::ToolButtonIconOnly) {
        const QRect arrow(option->rect.right() - px(18), option->rect.top(), px(14),
                          option->rect.height());
        paint::chevron(painter, arrow, Qt::DownArrow,
                       color(has(option, State_Enabled) ? Token::Text2 : Token::Disabled), 7);
    }
}

void WeiwoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_Slider:
    case CC_Dial: drawSlider(option, painter, widget); return;
    case CC_GroupBox: drawGroupBox(option, painter, widget); return;
    case CC_ToolButton: drawToolButton(option, painter, widget); return;
    case CC_TitleBar: painter->fillRect(option->rect, color(Token::Header)); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect WeiwoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl sub, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = px(space::Xl);
        if (sub == SC_ComboBoxArrow)
            return {rect.right() - arrow - px(2), rect.top(), arrow, rect.height()};
        if (sub == SC_ComboBoxEditField)
            return rect.adjusted(px(space::S) - 2, 1, -arrow - px(4), -1);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? px(22) : 0;
        const int half = rect.height() / 2;
        if (sub == SC_SpinBoxUp)
            return {rect.right() - width, rect.top() + 2, width, half - 2};
        if (sub == SC_SpinBoxDown)
            return {rect.right() - width, rect.top() + half, width, half - 2};
        if (sub == SC_SpinBoxEditField)
            return rect.adjusted(px(space::S) - 2, 1, -width - 2, -1);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
            return {};
        if (bar && sub == SC_ScrollBarGroove)
            return rect;
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? rect.width() : rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int size = length;
            if (range > 0)
                size = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            size = qBound(qMin(px(extent::MinimumHandle), length), size, length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum,
                                                      bar->sliderPosition, length - size,
                                                      bar->upsideDown);
            const auto part = [&](int from, int count) {
                return horizontal ? QRect(rect.left() + from, rect.top(), count, rect.height())
                                  : QRect(rect.left(), rect.top() + from, rect.width(), count);
            };
            if (sub == SC_ScrollBarSlider)
                return part(start, size);
            if (sub == SC_ScrollBarSubPage)
                return part(0, start);
            if (sub == SC_ScrollBarAddPage)
                return part(start + size, length - start - size);
        }
    }
    const QRect standard = QProxyStyle::subControlRect(control, option, sub, widget);
    if (control == CC_GroupBox && (sub == SC_GroupBoxLabel || sub == SC_GroupBoxCheckBox))
        return standard.translated(px(space::M), px(space::Xs));
    if (control == CC_GroupBox && sub == SC_GroupBoxContents)
        return standard.adjusted(0, px(space::Xs), 0, 0);
    return standard;
}

} // namespace weiwo::ui
