#include "ui/panels/overview/card_row.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace weiwo::ui {

namespace {

constexpr int LeastWidth = 196;
constexpr int MostWidth = 480;

} // namespace

void CardRow::setCards(const QList<QWidget *> &cards)
{
    for (QWidget *card : std::as_const(m_cards))
        card->setVisible(cards.contains(card));
    m_cards = cards;
    for (QWidget *card : std::as_const(m_cards)) {
        card->setParent(this);
        card->removeEventFilter(this);
        card->installEventFilter(this);
        card->show();
    }
    arrange();
}

int CardRow::perLine(int width) const
{
    const int count = qMax(1, int(m_cards.size()));
    const int fit = qBound(1, (width + space::CardGap) / (px(LeastWidth) + space::CardGap), count);
    // Lines of equal length: five cards in room for four stand as three and two.
    const int lines = (count + fit - 1) / fit;
    return std::max(1, (count + lines - 1) / lines);
}

int CardRow::cardHeight() const
{
    int height = 0;
    for (const QWidget *card : m_cards)
        height = qMax(height, card->sizeHint().height());
    return height;
}

int CardRow::heightForWidth(int width) const
{
    const int count = int(m_cards.size());
    if (count == 0)
        return 0;
    const int columns = perLine(width);
    const int lines = (count + columns - 1) / columns;
    return lines * cardHeight() + (lines - 1) * space::CardGap;
}

QSize CardRow::sizeHint() const
{
    return {px(LeastWidth) * 4, heightForWidth(width() > 0 ? width() : px(LeastWidth) * 4)};
}

QSize CardRow::minimumSizeHint() const
{
    return {px(LeastWidth), cardHeight()};
}

void CardRow::arrange()
{
    if (m_cards.isEmpty())
        return;
    const int columns = perLine(width());
    const int cardWidth = qMin(px(MostWidth), (width() - (columns - 1) * space::CardGap) / columns);
    const int height = cardHeight();
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setGeometry((i % columns) * (cardWidth + space::CardGap),
                              (i / columns) * (height + space::CardGap), cardWidth, height);
    updateGeometry();
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardRow::move(QWidget *card, int to)
{
    const int from = int(m_cards.indexOf(card));
    if (from < 0 || to < 0 || to >= m_cards.size() || to == from)
        return;
    m_cards.move(from, to);
    // Tab goes through them as they stand.
    for (int i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
    arrange();
    Q_EMIT reordered();
}

int CardRow::placeAt(const QPoint &position) const
{
    for (int i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->geometry().contains(position))
            return i;
    return -1;
}

bool CardRow::eventFilter(QObject *object, QEvent *event)
{
    auto *card = qobject_cast<QWidget *>(object);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool left = key->key() == Qt::Key_Left || key->key() == Qt::Key_Up;
        const bool right = key->key() == Qt::Key_Right || key->key() == Qt::Key_Down;
        if (key->modifiers() != (Qt::AltModifier | Qt::ShiftModifier) || (!left && !right))
            break;
        move(card, int(m_cards.indexOf(card)) + (left ? -1 : 1));
        return true;
    }
    case QEvent::MouseButtonPress:
        m_dragged = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton ? card : nullptr;
        m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_moving = false;
        break;
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (card != m_dragged || (!m_moving && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
            break;
        m_moving = true;
        card->setCursor(Qt::ClosedHandCursor);
        if (const int to = placeAt(card->mapToParent(at)); to >= 0)
            move(card, to);
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const bool moved = m_moving;
        m_dragged = nullptr;
        m_moving = false;
        card->unsetCursor();
        if (!moved)
            break;
        // What was dragged was not clicked.
        if (auto *button = qobject_cast<QAbstractButton *>(card))
            button->setDown(false);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace weiwo::ui
