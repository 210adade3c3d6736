#include "ui/shell/sidebar_item.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ItemHeight = 32;
constexpr int Side = 8;
constexpr int AccentBar = 3;
constexpr int DotSize = 8;
constexpr int MostWaiting = 99;

} // namespace

SidebarItem::SidebarItem(const PanelEntry &entry, QWidget *parent)
    : QAbstractButton(parent), m_entry(entry)
{
    setObjectName(u"sidebar."_s + entry.key);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void SidebarItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
    update();
}

void SidebarItem::setWaiting(int count)
{
    m_waiting = count;
    retranslate();
}

void SidebarItem::retranslate()
{
    const QString title = m_entry.title.str();
    const QString full = m_waiting > 0 ? tr("%1 (%2)").arg(title).arg(m_waiting) : title;
    setText(title);
    setAccessibleName(full);
    setToolTip(m_narrow ? full : QString());
    update();
}

QSize SidebarItem::sizeHint() const
{
    return {px(40), qMax(px(ItemHeight), fontMetrics().height() + px(space::S))};
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(Side, 1, -Side, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(color(Token::AccentSoft));
    else if (underMouse() && isEnabled())
        painter.setBrush(color(Token::Hover));
    if (isChecked() || (underMouse() && isEnabled()))
        painter.drawRoundedRect(box, radius::Field, radius::Field);
    if (isChecked()) {
        painter.setBrush(color(Token::Accent));
        painter.drawRoundedRect(QRectF(box.left(), box.center().y() - box.height() / 4, AccentBar,
                                       box.height() / 2),
                                AccentBar / 2.0, AccentBar / 2.0);
    }
    const Token ink = !isEnabled() ? Token::Disabled : isChecked() ? Token::Accent : Token::Text2;
    const int size = px(extent::SidebarIcon);
    const int left = m_narrow ? int(box.center().x()) - size / 2 : int(box.left()) + px(10);
    const QRect iconBox(left, int(box.center().y()) - size / 2, size, size);
    painter.drawPixmap(iconBox, iconPixmap(m_entry.icon, color(ink), size, devicePixelRatioF()));
    const int taken = m_waiting > 0 && isEnabled() ? paintWaiting(painter, box, iconBox) : 0;
    if (!m_narrow) {
        painter.setPen(color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Accent : Token::Text));
        painter.setFont(isChecked() ? ui::font(TypeRole::Strong) : ui::font(TypeRole::Body));
        const QRect textBox(iconBox.right() + px(10), 0,
                            int(box.right()) - iconBox.right() - px(14) - taken, height());
        painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Focus), 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::Field, radius::Field);
    }
}

int SidebarItem::paintWaiting(QPainter &painter, const QRectF &box, const QRect &iconBox) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    if (m_narrow) {
        const double dot = px(DotSize);
        painter.drawEllipse(QRectF(iconBox.right() - dot / 2, iconBox.top() - dot / 2, dot, dot));
        return 0;
    }
    const QString text = m_waiting > MostWaiting ? u"%1+"_s.arg(MostWaiting) : QString::number(m_waiting);
    painter.setFont(ui::font(TypeRole::Caption));
    const double high = painter.fontMetrics().height() + space::Xxs;
    const double wide = std::max<double>(high, painter.fontMetrics().horizontalAdvance(text) + px(10));
    const QRectF pill(box.right() - px(space::S) - wide, box.center().y() - high / 2, wide, high);
    painter.drawRoundedRect(pill, high / 2, high / 2);
    painter.setPen(color(Token::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, text);
    return int(wide) + px(space::S);
}

void SidebarItem::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SidebarItem::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace weiwo::ui
