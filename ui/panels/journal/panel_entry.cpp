#include "ui/panels/journal/panel_entry.h"

#include "ui/panels/journal/journal_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry journalPanel()
{
    return {.key = u"journal"_s,
            .group = PanelGroup::Data,
            .title = WEIWO_TEXT("Panels", "Journal"),
            .icon = u"history"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new JournalPanel(context, parent);
            }};
}

} // namespace weiwo::ui
