#include "ui/shell/popover.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace weiwo::ui {

namespace {

/// Room around the card for its shadow.
constexpr int Shade = 14;
constexpr int ShadeDown = 4;

bool isWithin(const QWidget *widget, const QWidget *ancestor)
{
    return widget && (widget == ancestor || ancestor->isAncestorOf(widget));
}

} // namespace

Popover::Popover(QWidget *host) : QWidget(host), m_host(host), m_content(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Shade + 1, Shade + 1, Shade + 1, Shade + 1);
    layout->addWidget(m_content);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Popover::openUnder(QWidget *anchor)
{
    m_anchor = anchor;
    m_centredWidth = 0;
    start();
}

void Popover::openCentred(int width)
{
    m_anchor = nullptr;
    m_centredWidth = width;
    start();
}

void Popover::start()
{
    if (!isVisible()) {
        m_formerFocus = QApplication::focusWidget();
        qApp->installEventFilter(this);
    }
    place();
    show();
    raise();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void Popover::close()
{
    hide();
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
    QWidget *now = QApplication::focusWidget();
    if (m_formerFocus && (!now || isWithin(now, this)))
        m_formerFocus->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popover::place()
{
    const QSize room = m_host->size();
    if (m_centredWidth > 0) {
        const int width = qMin(m_centredWidth + 2 * Shade, room.width() - space::Xl);
        const int height = qMin(sizeHint().height(), room.height() - 2 * space::Huge);
        setGeometry((room.width() - width) / 2, qMin(px(56), room.height() / 8), width, height);
        return;
    }
    const QSize size = sizeHint().boundedTo(room);
    QPoint at = m_anchor ? m_anchor->mapTo(m_host, QPoint(0, m_anchor->height())) : QPoint();
    at -= QPoint(Shade, Shade - space::Xs);
    at.setX(qBound(-Shade + space::Xs, at.x(), qMax(0, room.width() - size.width() + Shade - space::Xs)));
    at.setY(qBound(0, at.y(), qMax(0, room.height() - size.height() + Shade - space::Xs)));
    setGeometry(QRect(at, size));
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(Shade, Shade, -Shade, -Shade);
    painter.setPen(Qt::NoPen);
    QColor shade = color(Token::Shadow);
    shade.setAlphaF(shade.alphaF() * 0.07F);
    painter.setBrush(shade);
    for (int ring = Shade; ring > 0; ring -= 2)
        painter.drawRoundedRect(card.adjusted(-ring, -ring + ShadeDown, ring, ring)
                                    .intersected(QRectF(rect())),
                                radius::Card + ring, radius::Card + ring);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius::Card, radius::Card);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_host && event->type() == QEvent::Resize)
        place();
    auto *widget = qobject_cast<QWidget *>(object);
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == m_host
        && !isWithin(widget, this)) {
        const bool onAnchor = m_anchor && isWithin(widget, m_anchor);
        close();
        // The button that opened it would open it again.
        return onAnchor;
    }
    if (event->type() == QEvent::FocusIn && widget && widget->window() == m_host
        && widget != m_host && !isWithin(widget, this))
        close();
    return QWidget::eventFilter(object, event);
}

} // namespace weiwo::ui
