#include "ui/panels/customers/panel_entry.h"

#include "ui/panels/customers/customer_page.h"
#include "ui/panels/customers/customers_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry customersPanel()
{
    return {.key = QString::fromLatin1(CustomersPanelKey),
            .group = PanelGroup::Execute,
            .title = WEIWO_TEXT("Panels", "Customers"),
            .icon = u"building-store"_s,
            .uses = {.scope = true, .period = true, .compare = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * { return new CustomersPanel(context, parent); }};
}

PanelEntry customerPagePanel()
{
    return {.key = QString::fromLatin1(CustomerPageKey),
            .group = PanelGroup::None,
            .title = WEIWO_TEXT("Panels", "Customer page"),
            .icon = u"building-store"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * { return new CustomerPage(context, parent); }};
}

} // namespace weiwo::ui
