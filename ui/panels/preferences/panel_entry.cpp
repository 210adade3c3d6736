#include "ui/panels/preferences/panel_entry.h"

#include "ui/panels/preferences/preferences_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry preferencesPanel()
{
    return {.key = u"preferences"_s,
            .group = PanelGroup::None,
            .title = WEIWO_TEXT("Panels", "Preferences"),
            .icon = u"settings"_s,
            .needsWorkspace = false,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new PreferencesPanel(context, parent);
            }};
}

} // namespace weiwo::ui
