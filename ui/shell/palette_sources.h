#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/org_index.h"
#include "ui/shell/palette_index.h"
#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

/// What the palette's items are made from.
struct PaletteSources
{
    PanelTable panels;
    Navigator &navigator;
    const OrgDirectory *directory = nullptr;
    bool hasWorkspace = false;
    const Panel *current = nullptr;
    std::function<void(const QString &)> run;   ///< a command of the window
};

/// Panels, commands of window and panel with their keys, units and people.
[[nodiscard]] std::vector<PaletteItem> paletteItems(const PaletteSources &sources);
/// The period that @p text means, if it means one.
[[nodiscard]] std::optional<PaletteItem> periodItem(const QString &text, const Session &session,
                                                    Navigator &navigator);

} // namespace weiwo::ui
