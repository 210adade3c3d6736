#include "core/sync/contribute.h"

#include "core/sync/conflicts.h"
#include "core/sync/devices.h"
#include "core/sync/follow_entries.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

void contribute(Registry &registry)
{
    registry.tables.add(deviceTable());
    registry.tables.add(conflictTable());
    registry.extension<EntryFollowers>().all.push_back(&followEntry);
    registry.titles.add({u"sync.enrolDevice"_s, WEIWO_TEXT("sync", "Enrol the device %1 of %2")});
    registry.titles.add({u"sync.revokeDevice"_s, WEIWO_TEXT("sync", "Revoke the device %1")});
    registry.titles.add({u"sync.receive"_s, WEIWO_TEXT("sync", "Receive from %1")});
    registry.titles.add({u"sync.resolve"_s, WEIWO_TEXT("sync", "Answer conflicts")});
}

} // namespace weiwo::sync
