#pragma once

#include "core/performance/leaderboard.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace weiwo::ui {

class Grid;
class GridStore;
class Segmented;
class Preferences;
struct PanelContext;

/// Who leads, by which rule, and who has won or lost places since the period before.
class LeaderTable : public QWidget
{
    Q_OBJECT

public:
    LeaderTable(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() const { return *m_grid; }
    [[nodiscard]] QString rule() const;
    [[nodiscard]] org::Level level() const { return m_level; }
    void present(const performance::Leaderboard &board);
    void retranslate();

Q_SIGNALS:
    /// Another rule or level: ask again.
    void changed();
    void nodeActivated(const weiwo::org::NodeId &node);

private:
    void setColumns();
    void fillLevels();

    const Preferences &m_preferences;
    Segmented *m_rule;
    QComboBox *m_levels;
    QLabel *m_help;
    Grid *m_grid;
    GridStore *m_store;
    performance::Leaderboard m_board;
    org::Level m_level = org::Level::Person;
};

} // namespace weiwo::ui
