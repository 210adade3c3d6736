#include "ui/kit/grid/grid_columns.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

int usualWidth(const GridColumn &column)
{
    if (column.width > 0)
        return column.width;
    switch (column.kind) {
    case GridKind::Tree: return 220;
    case GridKind::Text: return 140;
    case GridKind::Money:
    case GridKind::Bar: return 120;
    case GridKind::Count:
    case GridKind::Percent:
    case GridKind::Growth: return 96;
    case GridKind::Date:
    case GridKind::Status: return 104;
    case GridKind::Chip:
    case GridKind::Spark: return 104;
    }
    return 120;
}

/// A person gives a column no more; the one that takes what is left may have it.
constexpr int WidestGiven = 1200;
constexpr int WidestFilled = 4000;

int logicalWidth(int zoomedPx, int widest)
{
    const int percent = Theme::current() ? Theme::current()->zoom() : 100;
    return qBound(GridColumns::MinimumWidth, int(std::ceil(zoomedPx * 100.0 / percent)), widest);
}

} // namespace

void GridColumns::load(const GridModel *model)
{
    std::vector<Column> before = std::move(m_all);
    m_all.clear();
    std::vector<Column> fresh;
    for (int i = 0; model && i < model->columnCount(); ++i) {
        const GridColumn spec = model->column(i);
        fresh.push_back({i, spec, usualWidth(spec), spec.hidden, false});
    }
    // Known columns in the order the user gave them, new ones where the model has them.
    for (const Column &old : before) {
        const auto found = std::find_if(fresh.begin(), fresh.end(), [&old](const Column &column) {
            return column.spec.key == old.spec.key;
        });
        if (found == fresh.end())
            continue;
        Column kept = *found;
        kept.width = old.width;
        kept.hidden = old.hidden;
        kept.sized = old.sized;
        m_all.push_back(kept);
    }
    for (size_t i = 0; i < fresh.size(); ++i) {
        const bool known = std::any_of(m_all.begin(), m_all.end(), [&](const Column &column) {
            return column.spec.key == fresh[i].spec.key;
        });
        if (!known)
            m_all.insert(m_all.begin() + qsizetype(std::min(i, m_all.size())), fresh[i]);
    }
    refresh();
}

void GridColumns::reset()
{
    std::sort(m_all.begin(), m_all.end(),
              [](const Column &a, const Column &b) { return a.model < b.model; });
    for (Column &column : m_all) {
        column.width = usualWidth(column.spec);
        column.sized = false;
        column.hidden = column.spec.hidden;
    }
    m_frozen = 1;
    m_unknown = {};
    refresh();
}

void GridColumns::refresh()
{
    m_visible.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (!m_all[i].hidden)
            m_visible.push_back(int(i));
    }
}

std::optional<int> GridColumns::view(int modelColumn) const
{
    for (int i = 0; i < count(); ++i) {
        if (at(i).model == modelColumn)
            return i;
    }
    return std::nullopt;
}

std::optional<int> GridColumns::viewOf(const QString &key) const
{
    for (int i = 0; i < count(); ++i) {
        if (at(i).spec.key == key)
            return i;
    }
    return std::nullopt;
}

std::vector<GridColumns::Entry> GridColumns::entries() const
{
    std::vector<Entry> result;
    for (const Column &column : m_all)
        result.push_back({column.spec.key, column.spec.title, !column.hidden});
    return result;
}

int GridColumns::width(int view) const
{
    return px(at(view).width);
}

void GridColumns::setWidth(int view, int zoomedPx)
{
    Column &column = m_all[size_t(m_visible[size_t(view)])];
    column.width = logicalWidth(zoomedPx, WidestGiven);
    column.sized = true;
}

void GridColumns::follow(int view, int zoomedPx)
{
    m_all[size_t(m_visible[size_t(view)])].width = logicalWidth(zoomedPx, WidestFilled);
}

int GridColumns::standardWidth(int view) const
{
    return usualWidth(at(view).spec);
}

void GridColumns::setVisible(const QString &key, bool visible)
{
    for (Column &column : m_all) {
        // The last visible column stays: an empty grid could not be asked for another.
        if (column.spec.key == key && (visible || count() > 1))
            column.hidden = !visible;
    }
    refresh();
}

void GridColumns::move(int view, int before)
{
    if (before == view || before == view + 1)
        return;
    const int from = m_visible[size_t(view)];
    const int to = before < count() ? m_visible[size_t(before)] : int(m_all.size());
    const Column moved = m_all[size_t(from)];
    m_all.insert(m_all.begin() + to, moved);
    m_all.erase(m_all.begin() + (from < to ? from : from + 1));
    refresh();
}

int GridColumns::left(int view) const
{
    int x = 0;
    for (int i = 0; i < view; ++i)
        x += width(i);
    return x;
}

std::optional<int> GridColumns::viewAt(int x) const
{
    if (x < 0)
        return std::nullopt;
    int right = 0;
    for (int i = 0; i < count(); ++i) {
        right += width(i);
        if (x < right)
            return i;
    }
    return std::nullopt;
}

QJsonObject GridColumns::save() const
{
    QJsonArray columns;
    for (const Column &column : m_all) {
        columns.append(QJsonObject{{u"key"_s, column.spec.key},
                                   {u"width"_s, column.width},
                                   {u"sized"_s, column.sized},
                                   {u"hidden"_s, column.hidden}});
    }
    for (const QJsonValue &unknown : m_unknown)
        columns.append(unknown);
    return {{u"columns"_s, columns}, {u"frozen"_s, m_frozen}};
}

bool GridColumns::restore(const QJsonObject &state)
{
    if (!state[u"columns"_s].isArray())
        return false;
    std::vector<Column> arranged;
    m_unknown = {};
    const QJsonArray columns = state[u"columns"_s].toArray();
    for (const QJsonValue &value : columns) {
        const QString key = value[u"key"_s].toString();
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&key](const Column &column) {
            return column.spec.key == key;
        });
        if (found == m_all.end()) {
            m_unknown.append(value);
            continue;
        }
        Column column = *found;
        m_all.erase(found);
        column.width = qBound(MinimumWidth, value[u"width"_s].toInt(column.width), 1200);
        column.hidden = value[u"hidden"_s].toBool(column.hidden);
        column.sized = value[u"sized"_s].toBool(true);
        arranged.push_back(column);
    }
    arranged.insert(arranged.end(), m_all.begin(), m_all.end());
    m_all = std::move(arranged);
    if (std::all_of(m_all.begin(), m_all.end(), [](const Column &c) { return c.hidden; })
        && !m_all.empty())
        m_all.front().hidden = false;
    m_frozen = qMax(0, state[u"frozen"_s].toInt(1));
    refresh();
    return true;
}

} // namespace weiwo::ui
