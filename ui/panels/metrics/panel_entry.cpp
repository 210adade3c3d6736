#include "ui/panels/metrics/panel_entry.h"

#include "ui/panels/metrics/metrics_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry metricsPanel()
{
    return {.key = QString::fromLatin1(MetricsPanelKey),
            .group = PanelGroup::None,
            .title = WEIWO_TEXT("Panels", "Metrics of your own"),
            .icon = u"math-function"_s,
            .uses = {.scope = true, .period = true, .compare = false},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new MetricsPanel(context, parent);
            }};
}

} // namespace weiwo::ui
