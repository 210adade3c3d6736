#include "ui/panels/quotas/panel_entry.h"

#include "ui/panels/quotas/quotas_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry quotasPanel()
{
    return {.key = u"quotas"_s,
            .group = PanelGroup::Plan,
            .title = WEIWO_TEXT("Panels", "Quota breakdown"),
            .icon = u"target"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new QuotasPanel(context, parent);
            }};
}

} // namespace weiwo::ui
