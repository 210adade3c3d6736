#include "ui/panels/import/panel_entry.h"

#include "ui/panels/import/import_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry importPanel()
{
    return {.key = u"import"_s,
            .group = PanelGroup::Data,
            .title = WEIWO_TEXT("Panels", "Import"),
            .icon = u"file-import"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new ImportPanel(context, parent);
            }};
}

} // namespace weiwo::ui
