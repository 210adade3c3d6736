#include "ui/panels/orders/panel_entry.h"

#include "ui/panels/orders/orders_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry ordersPanel()
{
    return {.key = QString::fromLatin1(OrdersPanelKey),
            .group = PanelGroup::Execute,
            .title = WEIWO_TEXT("Panels", "Orders"),
            .icon = u"receipt"_s,
            .uses = {.scope = true, .period = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new OrdersPanel(context, parent);
            }};
}

} // namespace weiwo::ui
