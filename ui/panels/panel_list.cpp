#include "ui/panels/panel_list.h"

#include "ui/panels/quotas/panel_entry.h"
#include "ui/panels/preferences/panel_entry.h"
#include "ui/panels/welcome/panel_entry.h"

namespace weiwo::ui {

PanelTable panelList()
{
    static const std::vector<PanelEntry> panels{
        quotasPanel(),
        preferencesPanel(),
        welcomePanel(),
    };
    return panels;
}

} // namespace weiwo::ui
