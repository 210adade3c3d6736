#include "ui/panels/tiers/panel_entry.h"

#include "ui/panels/tiers/tiers_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry tiersPanel()
{
    return {.key = u"customers.tiers"_s,
            .group = PanelGroup::Execute,
            .title = WEIWO_TEXT("Panels", "Tiers"),
            .icon = u"stack-2"_s,
            .uses = {},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new TiersPanel(context, parent);
            }};
}

} // namespace weiwo::ui
