#include "ui/panels/quality/panel_entry.h"

#include "ui/panels/quality/quality_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry qualityPanel()
{
    return {.key = u"customers.quality"_s,
            .group = PanelGroup::Execute,
            .title = WEIWO_TEXT("Panels", "Data quality"),
            .icon = u"shield-check"_s,
            .uses = {.scope = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new QualityPanel(context, parent);
            }};
}

} // namespace weiwo::ui
