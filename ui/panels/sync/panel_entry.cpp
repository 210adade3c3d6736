#include "ui/panels/sync/panel_entry.h"

#include "core/sync/conflicts.h"
#include "ui/panels/sync/conflicts_panel.h"
#include "ui/panels/sync/devices_panel.h"
#include "ui/panels/sync/sync_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry syncPanel()
{
    return {.key = QString::fromLatin1(SyncPanelKey),
            .group = PanelGroup::Data,
            .title = WEIWO_TEXT("Panels", "Sync"),
            .icon = u"arrows-shuffle"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new SyncPanel(context, parent);
            }};
}

PanelEntry conflictsPanel()
{
    return {.key = QString::fromLatin1(ConflictsPanelKey),
            .group = PanelGroup::Data,
            .title = WEIWO_TEXT("Panels", "Conflicts"),
            .icon = u"git-compare"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new ConflictsPanel(context, parent);
            },
            .waiting = [](Reader &reader, QDate) -> Result<int> {
                WEIWO_ASSIGN(const qint64 open, sync::openConflicts(reader));
                return int(open);
            }};
}

PanelEntry devicesPanel()
{
    return {.key = QString::fromLatin1(DevicesPanelKey),
            .group = PanelGroup::Data,
            .title = WEIWO_TEXT("Panels", "Devices & people"),
            .icon = u"devices"_s,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new DevicesPanel(context, parent);
            }};
}

} // namespace weiwo::ui
