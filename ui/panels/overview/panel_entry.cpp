#include "ui/panels/overview/panel_entry.h"

#include "ui/panels/overview/overview_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry overviewPanel()
{
    return {.key = u"overview"_s,
            .group = PanelGroup::Top,
            .title = WEIWO_TEXT("Panels", "Overview"),
            .icon = u"layout-dashboard"_s,
            .uses = {.scope = true, .period = true, .compare = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new OverviewPanel(context, parent);
            }};
}

} // namespace weiwo::ui
