#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

class Grid;
class KpiCard;

/// What the rules say today: each tier with its customers, and who would move.
class TierPreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit TierPreviewView(QWidget *parent = nullptr);

    void present(const TierPreviewAnswer &answer, const AmountStyle &style, QDate today);
    /// The day that is typed, @p today where none is; nothing where it cannot be read, which it says then.
    [[nodiscard]] std::optional<QDate> day(QDate today);
    /// Says why nothing can be applied as of the day; empty: it can.
    void refuseDay(const QString &why);
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] const customers::TierMove *current() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void dayChanged();

private:
    [[nodiscard]] QLayout *makeDay();
    void presentCards();
    void presentMoves();
    [[nodiscard]] QString sumText(const customers::TierPreview::Sum &sum) const;

    TierPreviewAnswer m_answer;
    AmountStyle m_style;
    QDate m_today;
    QLabel *m_dayTitle;
    QLineEdit *m_day;
    QLabel *m_dayProblem;
    QLabel *m_state;
    QLabel *m_sums;
    QHBoxLayout *m_cardRow;
    std::vector<KpiCard *> m_cards;    ///< in the order of tiers, then those without one
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
