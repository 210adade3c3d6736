#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace weiwo::ui {

class Grid;
class KpiCard;

/// What the rules say today: each tier with its customers, and who would move.
class TierPreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit TierPreviewView(QWidget *parent = nullptr);

    void present(const TierPreviewAnswer &answer, const AmountStyle &style);
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] const customers::TierMove *current() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged();

private:
    void presentCards();
    void presentMoves();
    [[nodiscard]] QString sumText(const customers::TierPreview::Sum &sum) const;

    TierPreviewAnswer m_answer;
    AmountStyle m_style;
    QLabel *m_state;
    QLabel *m_sums;
    QHBoxLayout *m_cardRow;
    std::vector<KpiCard *> m_cards;    ///< in the order of tiers, then those without one
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
