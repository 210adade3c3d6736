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
    /// Amounts by which the money unit is chosen, from now on; empty: the table's own.
    void setUnitBasis(const std::vector<std::optional<qint64>> &values);
    [[nodiscard]] const performance::Breakdown &data() const { return m_data; }
    /// The row of the breakdown that is current, and the key of its column; nothing where none is.
    [[nodiscard]] std::optional<size_t> currentRow() const;
    [[nodiscard]] QString currentFigure() const;
    /// The row of all that are not listed is current.
    [[nodiscard]] bool isRestCurrent() const;
    void retranslate();

Q_SIGNALS:
    /// The row's value of the dimension: a record, or a text where it is none.
    void memberActivated(const weiwo::Id &id, const QString &label);
    void currentChanged();
    /// The row that stands for all that are not listed.
    void othersActivated();

private:
    void setColumns();
    void fillRow(int at, const QString &key, const QString &name, const std::vector<metrics::Figure> &figures);

    const Preferences &m_preferences;
    Grid *m_grid;
    GridStore *m_store;
    performance::Breakdown m_data;
    std::vector<std::optional<qint64>> m_unitBasis;
};

} // namespace weiwo::ui
