#pragma once

#include "core/quotas/types.h"
#include "core/sales/lines.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QLabel;
class QAction;

namespace weiwo::ui {

class Grid;
class GridStore;
class SearchField;

/// The order lines behind a figure: of the scope and period, and what the record of its place
/// narrows them to (recordOf()).
class OrdersPanel : public Panel
{
    Q_OBJECT

public:
    explicit OrdersPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    void retranslate() override;

private:
    void ask();
    void present(const sales::LineList &list);
    void presentFilters();
    void setColumns();
    [[nodiscard]] quotas::AmountUnit moneyOfWorkspace() const;
    void fillRow(int at, const sales::LineRow &row);

    Place m_place;
    QLabel *m_filters;
    QLabel *m_sums;
    SearchField *m_search;
    QAction *m_clear;
    Grid *m_grid;
    GridStore *m_store;
    LiveQuery<sales::LineList> m_query;
    sales::LineList m_list;
    bool m_loaded = false;
};

} // namespace weiwo::ui
