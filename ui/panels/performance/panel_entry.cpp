#include "ui/panels/performance/panel_entry.h"

#include "ui/panels/performance/performance_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry performancePanel()
{
    return {.key = QString::fromLatin1(PerformancePanelKey),
            .group = PanelGroup::Review,
            .title = WEIWO_TEXT("Panels", "Performance"),
            .icon = u"trending-up"_s,
            .uses = {.scope = true, .period = true, .compare = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new PerformancePanel(context, parent);
            }};
}

} // namespace weiwo::ui
