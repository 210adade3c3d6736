#include "ui/panels/map/panel_entry.h"

#include "ui/panels/map/map_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry mapPanel()
{
    return {.key = u"performance.map"_s,
            .group = PanelGroup::Review,
            .title = WEIWO_TEXT("Panels", "Map"),
            .icon = u"map"_s,
            .uses = {.scope = true, .period = true, .compare = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new MapPanel(context, parent);
            }};
}

} // namespace weiwo::ui
