#include "ui/panels/alerts/panel_entry.h"

#include "ui/panels/alerts/alerts_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry alertsPanel()
{
    return {.key = u"performance.alerts"_s,
            .group = PanelGroup::Review,
            .title = WEIWO_TEXT("Panels", "Alerts"),
            .icon = u"bell"_s,
            .uses = {.scope = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new AlertsPanel(context, parent);
            },
            .waiting = [](Reader &reader, QDate today) { return performance::alertCount(reader, {{}, today}); }};
}

} // namespace weiwo::ui
