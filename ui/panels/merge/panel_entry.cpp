#include "ui/panels/merge/panel_entry.h"

#include "ui/panels/merge/merge_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry mergePanel()
{
    return {.key = u"customers.merge"_s,
            .group = PanelGroup::Execute,
            .title = WEIWO_TEXT("Panels", "Merge"),
            .icon = u"git-merge"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new MergePanel(context, parent);
            }};
}

} // namespace weiwo::ui
