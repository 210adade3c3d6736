#pragma once

#include "core/performance/leaderboard.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace weiwo::ui {

class AnswerArea;
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
    /// Where the ranking stands, below its choices.
    [[nodiscard]] AnswerArea &area() const { return *m_area; }
    /// The rule that is chosen, by its key.
    [[nodiscard]] QString rule() const;
    /// The rule of the board that shows, which the chosen one is once it is answered; null before the first.
    [[nodiscard]] const performance::LeaderRule *shownRule() const { return m_shownRule; }
    [[nodiscard]] org::Level level() const { return m_level; }
    void present(const performance::Leaderboard &board);
    /// Amounts by which the money unit is chosen, from now on; empty: the table's own.
    void setUnitBasis(const std::vector<std::optional<qint64>> &values);
    [[nodiscard]] const performance::Leaderboard &board() const { return m_board; }
    /// The row of the board that is current, and the key of its column; nothing where none is.
    [[nodiscard]] std::optional<size_t> currentRow() const;
    [[nodiscard]] QString currentFigure() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    /// Another rule or level: ask again.
    void changed();
    void nodeActivated(const weiwo::org::NodeId &node);

private:
    void setColumns();
    void fillLevels();
    /// Posts that have somebody, with whom they have; one without a name: all are ranked together.
    void listLines();
    void fillHeading(int at, const QString &role, int people);
    void fillLine(int at, const performance::LeaderRow &row, int depth);

    const Preferences &m_preferences;
    Segmented *m_rule;
    QComboBox *m_levels;
    QLabel *m_help;
    Grid *m_grid;
    GridStore *m_store;
    AnswerArea *m_area = nullptr;
    performance::Leaderboard m_board;
    const performance::LeaderRule *m_shownRule = nullptr;
    std::vector<std::optional<size_t>> m_lines;   ///< the board's row of each; nothing: a heading
    std::vector<std::optional<qint64>> m_unitBasis;
    org::Level m_level = org::Level::Person;
};

} // namespace weiwo::ui
