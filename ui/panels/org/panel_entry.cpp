#include "ui/panels/org/panel_entry.h"

#include "ui/panels/org/org_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry orgPanel()
{
    return {.key = u"org"_s,
            .group = PanelGroup::Plan,
            .title = WEIWO_TEXT("Panels", "Organization"),
            .icon = u"sitemap"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new OrgPanel(context, parent);
            }};
}

} // namespace weiwo::ui
