#include "core/sync/status.h"

#include "core/sync/conflicts.h"
#include "core/sync/devices.h"
#include "core/sync/repo_state.h"

#include <QTimeZone>

namespace weiwo::sync {

Result<SyncStatus> syncStatus(Reader &reader)
{
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    SyncStatus status;
    status.version = state.version;
    status.epoch = state.epoch;
    WEIWO_ASSIGN(status.openConflicts, openConflicts(reader));
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    if (upstream) {
        status.scope = upstream->scope;
        UpstreamStatus &up = status.upstream.emplace();
        up.device = upstream->device;
        up.name = upstream->name;
        up.version = upstream->version;
        WEIWO_ASSIGN(up.pending, repo::pendingCount(reader.db()));
        WEIWO_ASSIGN(up.contested, repo::contestedCount(reader.db()));
        if (upstream->answeredAt)
            up.answered = QDateTime::fromMSecsSinceEpoch(*upstream->answeredAt, QTimeZone::utc());
    }
    WEIWO_ASSIGN(const std::vector<SyncDevice> all, devices(reader));
    for (const SyncDevice &device : all) {
        if (device.upstream != state.device)
            continue;
        WEIWO_ASSIGN(const Held held, repo::held(reader.db(), device.id));
        DeviceStatus row{device.id, device.name, device.person, device.revoked, {}, state.version, {}};
        if (held.epoch == state.epoch && held.version > 0) {
            row.held = held.version;
            row.behind = state.version - held.version;
        }
        const QDateTime seen = QDateTime::fromString(held.lastSeen, Qt::ISODate);
        if (seen.isValid())
            row.seen = seen;
        status.devices.push_back(row);
    }
    return status;
}

} // namespace weiwo::sync
