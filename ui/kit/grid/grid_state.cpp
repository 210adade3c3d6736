// Sort, filters, columns and folding of Grid, and how they are kept.
#include "core/base/clock.h"
#include "ui/kit/grid/grid_adapter.h"
#include "ui/kit/grid/grid_header.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr std::pair<MoneyUnit, const char *> UnitNames[] = {
    {MoneyUnit::Auto, "auto"},       {MoneyUnit::One, "one"},
    {MoneyUnit::Thousand, "k"},      {MoneyUnit::Wan, "wan"},
    {MoneyUnit::Million, "m"},       {MoneyUnit::Yi, "yi"},
    {MoneyUnit::Billion, "b"},
};

std::optional<int> modelColumn(const GridModel *model, const QString &key)
{
    for (int i = 0; model && i < model->columnCount(); ++i) {
        if (model->column(i).key == key)
            return i;
    }
    return std::nullopt;
}

} // namespace

void Grid::setSort(const QString &key, bool descending)
{
    if (const auto column = modelColumn(m_model, key)) {
        m_rows.setSort({{*column, descending}});
        rebuildRows();
        Q_EMIT stateChanged();
    }
}

void Grid::addSort(const QString &key, bool descending)
{
    const auto column = modelColumn(m_model, key);
    if (!column)
        return;
    std::vector<GridSort> sort = m_rows.sort();
    std::erase_if(sort, [&column](const GridSort &item) { return item.column == *column; });
    sort.push_back({*column, descending});
    m_rows.setSort(std::move(sort));
    rebuildRows();
    Q_EMIT stateChanged();
}

void Grid::clearSort()
{
    m_rows.setSort({});
    rebuildRows();
    Q_EMIT stateChanged();
}

void Grid::toggleSort(int viewColumn, bool add)
{
    const int column = m_columns.model(viewColumn);
    std::vector<GridSort> sort = m_rows.sort();
    const auto found = std::find_if(sort.begin(), sort.end(), [column](const GridSort &item) {
        return item.column == column;
    });
    std::optional<GridSort> next = GridSort{column, false};
    if (found != sort.end())
        next = found->descending ? std::nullopt : std::optional(GridSort{column, true});
    if (!add) {
        sort.clear();
        if (next)
            sort.push_back(*next);
    } else if (found == sort.end()) {
        sort.push_back(*next);
    } else if (next) {
        *found = *next;
    } else {
        sort.erase(found);
    }
    m_rows.setSort(std::move(sort));
    rebuildRows();
    Q_EMIT stateChanged();
}

void Grid::setFilterRowVisible(bool visible)
{
    if (m_model && m_model->isWindow()) {
        Q_EMIT filterWanted();
        return;
    }
    m_filterRow->setVisible(visible);
    updateState();
    if (visible) {
        m_filterRow->focusColumn(qMax(0, m_selection.column()));
    } else if (!m_filterTexts.isEmpty()) {
        m_filterTexts.clear();
        applyFilters();
        rebuildRows();
    }
    Q_EMIT stateChanged();
}

bool Grid::isFilterRowVisible() const
{
    return m_filterRow->isVisibleTo(this);
}

void Grid::setColumnFilter(const QString &key, const QString &text)
{
    if (m_filterTexts.value(key) == text)
        return;
    if (text.isEmpty())
        m_filterTexts.remove(key);
    else
        m_filterTexts.insert(key, text);
    applyFilters();
    rebuildRows();
    Q_EMIT stateChanged();
}

QString Grid::columnFilter(const QString &key) const
{
    return m_filterTexts.value(key);
}

void Grid::setRowPredicate(std::function<bool(int)> accepts)
{
    m_rows.setPredicate(std::move(accepts));
    rebuildRows();
}

void Grid::clearFilters()
{
    m_filterTexts.clear();
    m_rows.setPredicate(nullptr);
    applyFilters();
    rebuildRows();
    Q_EMIT filtersCleared();
    Q_EMIT stateChanged();
}

void Grid::applyFilters()
{
    m_filterErrors.clear();
    const QDate today = SystemClock().today();
    std::vector<std::pair<int, GridFilter>> filters;
    for (auto it = m_filterTexts.cbegin(); it != m_filterTexts.cend(); ++it) {
        const auto column = modelColumn(m_model, it.key());
        if (!column)
            continue;
        auto filter = GridFilter::parse(it.value(), m_model->column(*column), spec(*column), today);
        if (!filter)
            m_filterErrors.insert(it.key(), filter.error().message);
        else if (!filter->isEmpty())
            filters.emplace_back(*column, std::move(*filter));
    }
    m_rows.setFilters(std::move(filters));
}

void Grid::setExpanded(int row, bool expanded)
{
    if (!m_model || m_rows.isExpanded(row) == expanded)
        return;
    m_rows.setExpanded(row, expanded);
    rebuildRows();
}

void Grid::expandToDepth(int depth)
{
    m_rows.setOpenDepth(depth);
    rebuildRows();
}

void Grid::expandAll()
{
    expandToDepth(std::numeric_limits<int>::max());
}

void Grid::collapseAll()
{
    expandToDepth(0);
}

void Grid::setColumnVisible(const QString &key, bool visible)
{
    const Anchor before = anchor();
    m_columns.setVisible(key, visible);
    restoreAnchor(before);
    updateState();
    Q_EMIT stateChanged();
}

void Grid::setFrozenColumns(int count)
{
    m_columns.setFrozen(count);
    updateState();
    Q_EMIT stateChanged();
}

void Grid::moveColumn(int fromView, int beforeView)
{
    const Anchor before = anchor();
    m_columns.move(fromView, beforeView);
    restoreAnchor(before);
    updateState();
    Q_EMIT stateChanged();
}

void Grid::resizeColumn(int viewColumn, int width)
{
    m_columns.setWidth(viewColumn, width);
    updateState();
    updateEditorGeometries();
    Q_EMIT stateChanged();
}

void Grid::resetColumns()
{
    const Anchor before = anchor();
    m_columns.reset();
    m_unitSetting = MoneyUnit::Auto;
    resolveUnit();
    fitFreeColumns();
    restoreAnchor(before);
    updateState();
    Q_EMIT stateChanged();
}

QJsonObject Grid::saveState() const
{
    QJsonObject state = m_columns.save();
    QJsonArray sort;
    for (const GridSort &item : m_rows.sort()) {
        sort.append(QJsonObject{{u"key"_s, m_model->column(item.column).key},
                                {u"descending"_s, item.descending}});
    }
    state[u"sort"_s] = sort;
    QJsonObject filters;
    for (auto it = m_filterTexts.cbegin(); it != m_filterTexts.cend(); ++it)
        filters[it.key()] = it.value();
    state[u"filters"_s] = filters;
    state[u"filterRow"_s] = isFilterRowVisible();
    for (const auto &[unit, name] : UnitNames) {
        if (unit == m_unitSetting)
            state[u"unit"_s] = QString::fromLatin1(name);
    }
    return state;
}

bool Grid::restoreState(const QJsonObject &state)
{
    const Anchor before = anchor();
    if (!m_columns.restore(state))
        return false;
    std::vector<GridSort> sort;
    const QJsonArray keys = state[u"sort"_s].toArray();
    for (const QJsonValue &item : keys) {
        if (const auto column = modelColumn(m_model, item[u"key"_s].toString()))
            sort.push_back({*column, item[u"descending"_s].toBool()});
    }
    m_rows.setSort(std::move(sort));
    m_filterTexts.clear();
    const QJsonObject filters = state[u"filters"_s].toObject();
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it)
        m_filterTexts.insert(it.key(), it.value().toString());
    for (const auto &[unit, name] : UnitNames) {
        if (state[u"unit"_s].toString() == QLatin1String(name))
            m_unitSetting = unit;
    }
    m_filterRow->setVisible(state[u"filterRow"_s].toBool() && !(m_model && m_model->isWindow()));
    resolveUnit();
    applyFilters();
    m_rows.rebuild();
    sortElsewhere();
    m_adapter->refresh();
    restoreAnchor(before);
    updateState();
    return true;
}

void Grid::showColumnMenu(const QPoint &globalPosition, int viewColumn)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (viewColumn >= 0) {
        const QString key = m_columns.spec(viewColumn).key;
        menu->addAction(icon(u"sort-ascending"_s), tr("Sort ascending"), this,
                        [this, key] { setSort(key, false); });
        menu->addAction(icon(u"sort-descending"_s), tr("Sort descending"), this,
                        [this, key] { setSort(key, true); });
        if (!m_rows.sort().empty())
            menu->addAction(tr("Stop sorting"), this, [this] { clearSort(); });
        menu->addSeparator();
        menu->addAction(tr("Fit width"), this, [this, viewColumn] { fitColumn(viewColumn); });
        menu->addAction(icon(u"pin"_s), tr("Freeze up to here"), this,
                        [this, viewColumn] { setFrozenColumns(viewColumn + 1); });
        if (m_columns.frozen() > 0)
            menu->addAction(tr("Freeze none"), this, [this] { setFrozenColumns(0); });
        menu->addAction(icon(u"eye-off"_s), tr("Hide column"), this,
                        [this, key] { setColumnVisible(key, false); });
        menu->addSeparator();
    }
    QMenu *chooser = menu->addMenu(icon(u"columns-3"_s), tr("Columns"));
    for (const GridColumns::Entry &entry : m_columns.entries()) {
        QAction *action = chooser->addAction(entry.title);
        action->setCheckable(true);
        action->setChecked(entry.visible);
        connect(action, &QAction::toggled, this, [this, key = entry.key](bool visible) {
            setColumnVisible(key, visible);
        });
    }
    QMenu *units = menu->addMenu(tr("Unit of amounts"));
    auto *group = new QActionGroup(units);
    for (const auto &[unit, name] : UnitNames) {
        QAction *action = units->addAction(unit == MoneyUnit::Auto ? tr("Automatic")
                                                                   : unitTitle(unit, m_currency));
        action->setCheckable(true);
        action->setChecked(unit == m_unitSetting);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, unit = unit] { setMoneyUnit(unit); });
    }
    if (!m_model || !m_model->isWindow()) {
        QAction *filter = menu->addAction(icon(u"filter"_s), tr("Filter row"));
        filter->setCheckable(true);
        filter->setChecked(isFilterRowVisible());
        connect(filter, &QAction::toggled, this, &Grid::setFilterRowVisible);
        addViewActions(menu);
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, [this] { resetColumns(); });
    Q_EMIT columnMenuAboutToShow(menu);
    menu->popup(globalPosition);
}

} // namespace weiwo::ui
