#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("weiwoButtonKind", int(kind));
    button->update();
}

WeiwoStyle::WeiwoStyle() : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"weiwo"_s);
}

void WeiwoStyle::polish(QPalette &) {} // the theme sets the palette; Fusion must not

void WeiwoStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int WeiwoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Menu_SloppySubMenus:
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ItemView_DrawDelegateFrame:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_ContextMenu: return 1;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_Table_GridLineColor: return int(color(Token::Grid).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int WeiwoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return px(extent::ScrollBar);
    case PM_ScrollBarSliderMin: return px(extent::MinimumHandle);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 7;
    case PM_DefaultFrameWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(extent::Icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(space::S);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(space::M);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(space::S);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return px(space::Xs);
    case PM_MenuHMargin:
    case PM_FocusFrameVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_FocusFrameHMargin: return px(6);
    case PM_ButtonMargin: return px(space::L);
    case PM_MenuButtonIndicator: return px(20);
    case PM_TabBarTabHSpace: return px(space::Xl);
    case PM_TabBarTabVSpace: return px(space::M);
    case PM_HeaderMarkSize: return px(10);
    case PM_HeaderMargin: return px(space::Xs);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return px(18);
    case PM_ToolTipLabelFrameWidth: return px(6);
    case PM_TextCursorWidth: return 1;
    case PM_TreeViewIndentation: return px(18);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WeiwoStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&result](int width, int height) {
        result = result.expandedTo({width, height});
    };
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        result.setHeight(qMax(px(extent::Field), size.height() + px(space::S)));
        result.setWidth(size.width() + px(space::Xxl));
        if (button && button->features & QStyleOptionButton::HasMenu)
            result.rwidth() += px(space::S);
        if (button && !button->text.isEmpty())
            atLeast(px(72), 0);
        break;
    }
    case CT_SpinBox:
        result = QSize(size.width() + px(space::S + 28), size.height());
        [[fallthrough]];
    case CT_LineEdit:
        atLeast(0, qMax(px(extent::Field), option->fontMetrics.height() + px(10)));
        break;
    case CT_ComboBox:
        result = QSize(size.width() + px(space::S + space::S + space::Xl),
                       qMax(px(extent::Field), option->fontMetrics.height() + px(10)));
        break;
    case CT_ToolButton: atLeast(px(extent::ToolField), px(extent::ToolField)); break;
    case CT_ItemViewItem:
        atLeast(0, qMax(px(extent::ToolField), option->fontMetrics.height() + px(8)));
        break;
    case CT_HeaderSection: atLeast(0, px(extent::GridHeader)); break;
    case CT_TabBarTab: atLeast(0, px(34)); break;
    case CT_MenuBarItem: atLeast(0, px(extent::ToolField)); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {px(space::S), px(9)};
            const int tab = item->text.contains(u'\t') ? px(space::Xl) : 0;
            result = QSize(size.width() + tab + px(28 + 28),
                           qMax(px(28), option->fontMetrics.height() + px(8)));
        }
        break;
    case CT_ProgressBar: result.setHeight(qMax(px(6), 6)); break;
    default: break;
    }
    return result;
}

QRect WeiwoStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            // QLineEdit adds 2 px itself.
            const int inset = frame->lineWidth > 0 ? px(space::S) - 2 : 0;
            return option->rect.adjusted(inset, 0, -inset, 0);
        }
        break;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    case SE_ProgressBarLabel: return {};
    case SE_ItemViewItemFocusRect: return option->rect;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon WeiwoStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon(u"x"_s);
    case SP_MessageBoxInformation: return icon(u"info-circle"_s, Token::Info);
    case SP_MessageBoxWarning: return icon(u"alert-triangle"_s, Token::Warn);
    case SP_MessageBoxCritical: return icon(u"alert-circle"_s, Token::Danger);
    case SP_MessageBoxQuestion: return icon(u"help-circle"_s, Token::Accent);
    case SP_ArrowLeft:
    case SP_ArrowBack: return icon(u"chevron-left"_s);
    case SP_ArrowRight:
    case SP_ArrowForward: return icon(u"chevron-right"_s);
    case SP_ArrowUp: return icon(u"chevron-up"_s);
    case SP_ArrowDown: return icon(u"chevron-down"_s);
    case SP_DirIcon:
    case SP_DirClosedIcon: return icon(u"folder"_s);
    case SP_DirOpenIcon: return icon(u"folder-open"_s);
    case SP_FileIcon: return icon(u"file-text"_s);
    case SP_TrashIcon: return icon(u"trash"_s);
    case SP_BrowserReload: return icon(u"refresh"_s);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(u"dots"_s);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace weiwo::ui
