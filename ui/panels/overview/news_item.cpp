#include "ui/panels/overview/news_item.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace weiwo::ui {

namespace {

constexpr int IconSize = 16;
constexpr int TextLeft = space::S + IconSize + space::S;

} // namespace

NewsItem::NewsItem(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NewsItem::setContent(const QString &icon, Token token, const QString &word, const QString &sentence, const QString &detail)
{
    m_icon = icon;
    m_token = token;
    m_detail = detail;
    setText(sentence);
    setAccessibleName(word.isEmpty() ? sentence : tr("%1: %2").arg(word, sentence));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

int NewsItem::textWidth(int width) const
{
    return std::max(40, width - px(TextLeft) - space::S);
}

int NewsItem::heightForWidth(int width) const
{
    const QFontMetrics body(ui::font(TypeRole::Body));
    int height = body.boundingRect(0, 0, textWidth(width), 10'000, Qt::TextWordWrap, text()).height();
    if (!m_detail.isEmpty())
        height += QFontMetrics(ui::font(TypeRole::Caption)).height();
    return std::max(height, px(IconSize)) + 2 * space::Xs;
}

QSize NewsItem::sizeHint() const
{
    return {px(280), heightForWidth(px(280))};
}

void NewsItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(color(Token::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(color(Token::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Chip, radius::Chip);
    }
    const int size = px(IconSize);
    painter.drawPixmap(QPoint(space::S, space::Xs + 2), iconPixmap(m_icon, color(m_token), size, devicePixelRatioF()));
    const QRect area(px(TextLeft), space::Xs, textWidth(width()), height() - 2 * space::Xs);
    painter.setFont(ui::font(TypeRole::Body));
    painter.setPen(color(Token::Text));
    QRect used;
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text(), &used);
    if (m_detail.isEmpty())
        return;
    painter.setFont(ui::font(TypeRole::Caption));
    painter.setPen(color(Token::Text3));
    const QRect below(area.left(), used.bottom() + 1, area.width(), painter.fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, below.width()));
}

void NewsItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace weiwo::ui
