#pragma once

#include "core/performance/standing.h"
#include "ui/kit/number_format.h"

#include <QWidget>

namespace weiwo::ui {

class Grid;
class GridStore;
class Preferences;
struct PanelContext;

/// The tree of units and people with their goals, actuals, pace and course.
class StandingTable : public QWidget
{
    Q_OBJECT

public:
    StandingTable(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() const { return *m_grid; }
    void present(const performance::Standing &standing, metrics::Compare compare);
    /// Shows rows behind their pace alone, with what they stand below.
    void setOnlyBehind(bool only);
    /// The row of the standing that is current, and the key of its column; nothing where none is.
    [[nodiscard]] std::optional<size_t> currentRow() const;
    [[nodiscard]] QString currentFigure() const;
    void retranslate();

Q_SIGNALS:
    void rowActivated(const weiwo::performance::StandingRow &row);
    void currentChanged();

private:
    void setColumns();
    void fillRow(int row, std::optional<int> rank);
    [[nodiscard]] bool isBehind(int row) const;

    const Preferences &m_preferences;
    Grid *m_grid;
    GridStore *m_store;
    performance::Standing m_data;
    metrics::Compare m_compare = metrics::Compare::None;
    std::optional<org::NodeId> m_unfolded;
};

} // namespace weiwo::ui
