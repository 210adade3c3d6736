#pragma once

#include <QPoint>
#include <QWidget>

namespace weiwo::ui {

/// Cards side by side at one width, between what a card needs and a limit, in as many lines as
/// they take. A card is moved by dragging it, or with Alt+Shift and an arrow.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The cards from left to right; those that stand there no more are hidden, not deleted.
    void setCards(const QList<QWidget *> &cards);
    [[nodiscard]] const QList<QWidget *> &cards() const { return m_cards; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void arrange();

Q_SIGNALS:
    /// The user has moved one: cards() is the new order.
    void reordered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] int perLine(int width) const;
    [[nodiscard]] int cardHeight() const;
    void move(QWidget *card, int to);
    [[nodiscard]] int placeAt(const QPoint &position) const;

    QList<QWidget *> m_cards;
    QWidget *m_dragged = nullptr;
    QPoint m_pressedAt;
    bool m_moving = false;
};

} // namespace weiwo::ui
