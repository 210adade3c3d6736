#include "ui/shell/grid_memory.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

class GridMemory : public QObject
{
public:
    GridMemory(Grid &grid, Preferences &preferences, const QString &key)
        : QObject(&grid), m_grid(grid), m_preferences(preferences), m_state(u"grid."_s + key), m_views(u"views."_s + key)
    {
        grid.setViews(preferences.state(m_views).toObject());
        connect(&grid, &Grid::viewsChanged, this, [this] { m_preferences.setState(m_views, m_grid.views()); });
        connect(&grid, &Grid::stateChanged, this, [this] {
            if (m_restored)
                m_preferences.setState(m_state, m_grid.saveState());
        });
        if (grid.gridModel())
            for (const auto signal : {&GridModel::modelReset, &GridModel::columnsChanged})
                connect(grid.gridModel(), signal, this, &GridMemory::restore);
        restore();
    }

private:
    void restore()
    {
        if (m_restored || m_grid.columns().count() == 0)
            return;
        m_restored = true;
        const QJsonObject state = m_preferences.state(m_state).toObject();
        if (!state.isEmpty())
            m_grid.restoreState(state);
    }

    Grid &m_grid;
    Preferences &m_preferences;
    QString m_state;
    QString m_views;
    bool m_restored = false;
};

} // namespace

void rememberGrid(Grid &grid, Preferences &preferences, const QString &key)
{
    new GridMemory(grid, preferences, key);
}

} // namespace weiwo::ui
