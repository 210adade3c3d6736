#include "ui/panels/overview/card_row.h"

#include "ui/theme/theme.h"

namespace weiwo::ui {

namespace {

constexpr int LeastWidth = 196;
constexpr int MostWidth = 480;

} // namespace

void CardRow::addCard(QWidget *card)
{
    card->setParent(this);
    m_cards.append(card);
}

QList<QWidget *> CardRow::shown() const
{
    QList<QWidget *> cards;
    for (QWidget *card : m_cards)
        if (!card->isHidden())
            cards.append(card);
    return cards;
}

int CardRow::perLine(int width) const
{
    const int count = qMax(1, int(shown().size()));
    const int fit = qBound(1, (width + space::CardGap) / (px(LeastWidth) + space::CardGap), count);
    // Lines of equal length: five cards in room for four stand as three and two.
    const int lines = (count + fit - 1) / fit;
    return (count + lines - 1) / lines;
}

int CardRow::cardHeight() const
{
    int height = 0;
    for (const QWidget *card : shown())
        height = qMax(height, card->sizeHint().height());
    return height;
}

int CardRow::heightForWidth(int width) const
{
    const int count = int(shown().size());
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
    const auto cards = shown();
    if (cards.isEmpty())
        return;
    const int columns = perLine(width());
    const int cardWidth = qMin(px(MostWidth), (width() - (columns - 1) * space::CardGap) / columns);
    const int height = cardHeight();
    for (int i = 0; i < cards.size(); ++i)
        cards[i]->setGeometry((i % columns) * (cardWidth + space::CardGap),
                              (i / columns) * (height + space::CardGap), cardWidth, height);
    updateGeometry();
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace weiwo::ui
