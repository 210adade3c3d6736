#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace weiwo::ui {

class Grid;

/// Whom to be in touch with: customers whose contact is overdue by what their tier is owed.
class TierDueView : public QWidget
{
    Q_OBJECT

public:
    explicit TierDueView(QWidget *parent = nullptr);

    void present(const TierDueAnswer &answer, const AmountStyle &style);
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] const customers::DueCustomer *current() const;
    [[nodiscard]] const customers::TierSchemeDetail &scheme() const { return m_answer.scheme; }
    void retranslate();

Q_SIGNALS:
    void currentChanged();

private:
    void fillOwners();
    void presentRows();

    TierDueAnswer m_answer;
    std::vector<size_t> m_shown;       ///< places in the list, of the owner that is chosen
    QComboBox *m_owner;
    QLabel *m_words;
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
