// Named views of Grid.
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"

#include <QMenu>

namespace weiwo::ui {

void Grid::saveView(const QString &name)
{
    m_views.insert(name, saveState());
    Q_EMIT viewsChanged();
}

bool Grid::openView(const QString &name)
{
    if (!m_views.contains(name) || !restoreState(m_views.value(name).toObject()))
        return false;
    Q_EMIT stateChanged();
    return true;
}

void Grid::removeView(const QString &name)
{
    if (!m_views.contains(name))
        return;
    m_views.remove(name);
    Q_EMIT viewsChanged();
}

void Grid::askViewName()
{
    const auto name = dialogs().askText(
        this, {.title = tr("Save this view"),
               .label = tr("Columns, order, filters and unit under a name"),
               .action = tr("Save"),
               .problem = [](const QString &text) {
                   return text.trimmed().isEmpty() ? tr("Type a name.") : QString();
               }});
    if (name)
        saveView(name->trimmed());
}

void Grid::addViewActions(QMenu *menu)
{
    QMenu *views = menu->addMenu(tr("Views"));
    const QStringList names = m_views.keys();
    for (const QString &name : names)
        views->addAction(name, this, [this, name] { openView(name); });
    if (!names.isEmpty())
        views->addSeparator();
    views->addAction(tr("Save this view…"), this, &Grid::askViewName);
    if (names.isEmpty())
        return;
    QMenu *remove = views->addMenu(tr("Remove"));
    for (const QString &name : names)
        remove->addAction(name, this, [this, name] { removeView(name); });
}

} // namespace weiwo::ui
