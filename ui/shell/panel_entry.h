#pragma once

#include "core/base/error.h"
#include "core/base/text.h"

#include <QDate>
#include <QString>
#include <span>

class QWidget;

namespace weiwo {
class Reader;
}

namespace weiwo::ui {

class Panel;
struct PanelContext;

/// Where the sidebar lists a panel. None: reached by menu or link only.
enum class PanelGroup { Top, Plan, Execute, Review, Grow, Data, None };

/// What a panel makes use of in the top bar; the rest is shown disabled.
struct PanelUses
{
    bool scope = false;
    bool period = false;
    bool compare = false;
};

/// One row of the panel table: all that the shell knows of a panel.
struct PanelEntry
{
    QString key;                   ///< stable, used by links and --panel
    PanelGroup group = PanelGroup::None;
    Text title;
    QString icon;                  ///< name of an icon
    PanelUses uses;
    bool needsWorkspace = true;
    Panel *(*make)(const PanelContext &context, QWidget *parent) = nullptr;
    /// How many things wait in it for somebody: the number beside its title in the sidebar, none for
    /// 0. Asked on a worker, again after changes of the store, and each day. Null: nothing ever waits.
    Result<int> (*waiting)(Reader &reader, QDate today) = nullptr;
};

/// The panels of the program, in the order of the sidebar.
using PanelTable = std::span<const PanelEntry>;
[[nodiscard]] inline const PanelEntry *findPanel(PanelTable table, const QString &key)
{
    for (const PanelEntry &entry : table)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

} // namespace weiwo::ui
