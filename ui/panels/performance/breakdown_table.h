#pragma once

#include "core/performance/breakdown.h"

#include <QWidget>

namespace weiwo::ui {

class Grid;
class GridStore;
class Preferences;
struct PanelContext;

/// A table of a unit's or a person's figures by customer or product.
class BreakdownTable : public QWidget
{
    Q_OBJECT

public:
    BreakdownTable(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() const { return *m_grid; }
    void present(const performance::Breakdown &breakdown);
    void retranslate();

Q_SIGNALS:
    /// The row's value of the dimension: a record, or a text where it is none.
    void memberActivated(const weiwo::Id &id, const QString &label);

private:
    void setColumns();

    const Preferences &m_preferences;
    Grid *m_grid;
    GridStore *m_store;
    performance::Breakdown m_data;
};

} // namespace weiwo::ui
