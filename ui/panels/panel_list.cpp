#include "ui/panels/panel_list.h"

#include "ui/panels/alerts/panel_entry.h"
#include "ui/panels/customers/panel_entry.h"
#include "ui/panels/diagnosis/panel_entry.h"
#include "ui/panels/import/panel_entry.h"
#include "ui/panels/journal/panel_entry.h"
#include "ui/panels/orders/panel_entry.h"
#include "ui/panels/map/panel_entry.h"
#include "ui/panels/merge/panel_entry.h"
#include "ui/panels/metrics/panel_entry.h"
#include "ui/panels/org/panel_entry.h"
#include "ui/panels/overview/panel_entry.h"
#include "ui/panels/performance/panel_entry.h"
#include "ui/panels/preferences/panel_entry.h"
#include "ui/panels/quality/panel_entry.h"
#include "ui/panels/quotas/panel_entry.h"
#include "ui/panels/sync/panel_entry.h"
#include "ui/panels/tiers/panel_entry.h"
#include "ui/panels/welcome/panel_entry.h"

namespace weiwo::ui {

PanelTable panelList()
{
    static const std::vector<PanelEntry> panels{
        overviewPanel(),
        orgPanel(),
        quotasPanel(),
        customersPanel(),
        customerPagePanel(),
        ordersPanel(),
        tiersPanel(),
        qualityPanel(),
        mergePanel(),
        performancePanel(),
        diagnosisPanel(),
        mapPanel(),
        metricsPanel(),
        alertsPanel(),
        importPanel(),
        syncPanel(),
        conflictsPanel(),
        devicesPanel(),
        journalPanel(),
        preferencesPanel(),
        welcomePanel(),
    };
    return panels;
}

} // namespace weiwo::ui
