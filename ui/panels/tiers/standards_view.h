#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QLabel;

namespace weiwo::ui {

class Grid;

/// What each tier is owed, and how far its customers get it today.
class TierStandardsView : public QWidget
{
    Q_OBJECT

public:
    explicit TierStandardsView(QWidget *parent = nullptr);

    void present(const customers::StandardsOverview &overview, const AmountStyle &style);
    /// A tier's standards; the other grid is complianceGrid().
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] Grid &complianceGrid() const { return *m_complianceGrid; }
    [[nodiscard]] const customers::StandardsOverview &overview() const { return m_overview; }
    /// The cell that is chosen: place of its tier, and a kind of standard.
    [[nodiscard]] std::optional<std::pair<int, QString>> current() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    void presentStandards();
    void presentCompliance();

    customers::StandardsOverview m_overview;
    AmountStyle m_style;
    QLabel *m_words;
    QLabel *m_title;
    QLabel *m_complianceTitle;
    GridStore *m_store;
    Grid *m_grid;
    GridStore *m_complianceStore;
    Grid *m_complianceGrid;
};

} // namespace weiwo::ui
