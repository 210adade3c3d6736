#pragma once

#include <QWidget>

namespace weiwo::ui {

/// Cards side by side at one width, between what a card needs and 320 px, in as many lines as
/// they take.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void addCard(QWidget *card);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shown() const;
    [[nodiscard]] int perLine(int width) const;
    [[nodiscard]] int cardHeight() const;

    QList<QWidget *> m_cards;
};

} // namespace weiwo::ui
