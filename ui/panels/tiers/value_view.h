#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace weiwo::ui {

class Grid;
class KpiCard;
class Segmented;

/// What customers are expected to bring: sums of all, what the model says, and the largest one by one.
class TierValueView : public QWidget
{
    Q_OBJECT

public:
    explicit TierValueView(QWidget *parent = nullptr);

    void present(const customers::ValueList &list, const AmountStyle &style);
    /// How far ahead is chosen.
    [[nodiscard]] int weeks() const;
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] const customers::ValuedCustomer *current() const;
    [[nodiscard]] const customers::TierSchemeDetail &scheme() const { return m_list.scheme; }
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void weeksChanged();

private:
    void presentCards();
    void presentRows();
    [[nodiscard]] QString moneyText(const std::optional<Money> &amount) const;

    customers::ValueList m_list;
    AmountStyle m_style;
    QLabel *m_horizonTitle;
    Segmented *m_horizon;
    QLabel *m_sums;
    QWidget *m_cardRow;
    std::vector<KpiCard *> m_cards;
    QLabel *m_model;
    QLabel *m_notes;
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
