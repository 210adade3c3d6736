#include "ui/panels/sync/device_lines.h"

#include "core/org/types.h"
#include "ui/panels/sync/copy_lines.h"
#include "ui/views/value_words.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

Result<DeviceLists> deviceLists(Reader &reader, const Device &own, const Id &ownPerson)
{
    DeviceLists lists;
    lists.ownName = own.name();
    lists.ownPerson = nodeWords(reader, ownPerson);
    WEIWO_ASSIGN(const std::vector<sync::SyncDevice> all, sync::devices(reader));
    WEIWO_ASSIGN(const auto seen, sync::lastSeen(reader));
    QHash<Id, QString> names{{own.id(), own.name()}};
    for (const sync::SyncDevice &device : all)
        names.insert(device.id, device.name);
    for (const sync::SyncDevice &device : all) {
        DeviceLine line{.device = device,
                        .person = nodeWords(reader, device.person),
                        .role = {},
                        .scope = {},
                        .upstream = {},
                        .fingerprint = {},
                        .seen = {}};
        WEIWO_ASSIGN(const std::optional<RoleAt> role, sync::widestRole(reader, device.person));
        if (role)
            line.role = org::roleTitle(role->role);
        if (device.scope)
            line.scope = nodeWords(reader, *device.scope);
        if (device.upstream)
            line.upstream = names.value(*device.upstream);
        if (!device.signKey.isEmpty())
            line.fingerprint = Device::fingerprintOf(device.signKey);
        if (const QDateTime at = QDateTime::fromString(seen.value(device.id), Qt::ISODateWithMs); at.isValid())
            line.seen = momentText(at);
        line.isOwn = device.id == own.id();
        if (line.isOwn)
            lists.ownName = device.name;
        lists.devices.push_back(std::move(line));
    }
    std::ranges::stable_sort(lists.devices, {}, [](const DeviceLine &line) { return line.device.revoked; });
    return lists;
}

} // namespace weiwo::ui
