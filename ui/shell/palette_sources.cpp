#include "ui/shell/palette_sources.h"

#include "ui/shell/key_table.h"
#include "ui/shell/panel.h"
#include "ui/shell/period_text.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// The English source where the program speaks another language: found as well.
QString otherTitle(const Text &text)
{
    const QString source = QString::fromUtf8(text.source);
    return source == text.str() ? QString() : source;
}

void addPanels(const PaletteSources &sources, std::vector<PaletteItem> &items)
{
    for (const PanelEntry &entry : sources.panels) {
        if (entry.needsWorkspace && !sources.hasWorkspace)
            continue;
        items.push_back({PaletteKind::Panel, u"panel:"_s + entry.key, entry.title.str(),
                         otherTitle(entry.title), {}, entry.icon,
                         [&navigator = sources.navigator, key = entry.key] { navigator.openPanel(key); }});
    }
}

void addCommands(const PaletteSources &sources, std::vector<PaletteItem> &items)
{
    for (const KeySpec &spec : keySpecs()) {
        if (spec.owner != KeySpec::Owner::Shell || spec.command == "shell.palette"_L1
            || spec.command.startsWith("shell.panel."_L1))
            continue;
        items.push_back({PaletteKind::Command, spec.command, spec.title.str(), otherTitle(spec.title),
                         keyText(spec.command), u"command"_s,
                         [run = sources.run, command = spec.command] { run(command); }});
    }
    if (!sources.current)
        return;
    const auto actions = sources.current->actions();
    for (QAction *action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        QString title = action->text();
        title.remove(u'&');
        items.push_back({PaletteKind::Command, action->objectName(), title, {},
                         action->shortcut().toString(QKeySequence::NativeText), u"command"_s,
                         [guard = QPointer<QAction>(action)] {
                             if (guard)
                                 guard->trigger();
                         }});
    }
}

void addNodes(const PaletteSources &sources, std::vector<PaletteItem> &items)
{
    if (!sources.directory || !sources.directory->index())
        return;
    const auto &index = *sources.directory->index();
    for (int i = 0; i < index.tree.size(); ++i) {
        const org::Tree::Entry &entry = index.tree.at(i);
        const bool person = entry.node.level == org::Level::Person;
        const QString id = entry.node.id.text();
        auto &navigator = sources.navigator;
        items.push_back({person ? PaletteKind::Person : PaletteKind::Unit, u"node:"_s + id,
                         entry.node.name, entry.node.code,
                         entry.parent >= 0 ? index.path(entry.parent) : QString(),
                         person ? u"user"_s : u"sitemap"_s, [&navigator, id, person] {
                             if (person)
                                 navigator.openPanel(u"org"_s, id);
                             else
                                 navigator.setScope(Id::fromText(id));
                         }});
    }
}

} // namespace

std::vector<PaletteItem> paletteItems(const PaletteSources &sources)
{
    std::vector<PaletteItem> items;
    addPanels(sources, items);
    addCommands(sources, items);
    addNodes(sources, items);
    return items;
}

std::optional<PaletteItem> periodItem(const QString &text, const Session &session, Navigator &navigator)
{
    const FiscalCalendar calendar = session.calendar();
    const auto period = periodFromTyped(text, calendar, session.today());
    if (!period)
        return {};
    return PaletteItem{PaletteKind::Period, u"period:"_s + calendar.key(*period), calendar.label(*period),
                       {}, {}, u"calendar"_s,
                       [&navigator, period = *period] { navigator.setPeriod(period); }};
}

} // namespace weiwo::ui
