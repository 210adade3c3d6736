#pragma once

#include "core/org/queries.h"
#include "core/program/enrol.h"
#include "core/sync/codec.h"
#include "core/sync/conflicts.h"
#include "core/sync/devices.h"
#include "tests/system/step.h"

namespace weiwo::test {

/// What a user can do about devices. Device and role are made in one step.
inline void addDeviceSteps(std::vector<Step> &steps)
{
    using namespace Qt::StringLiterals;
    const auto enrol = [](const QString &name, const QString &person, std::optional<Role> role) {
        return step(u"sync.enrolDevice"_s, [=](Edit &edit) {
            const Id id = *Id::fromText(u"019b0000-0000-7000-8000-00000000d0d0"_s);
            return enrolDevice(edit, {.request = {id, name, QByteArray(32, 's'), QByteArray(32, 'b')},
                                      .person = named(edit, person),
                                      .role = role,
                                      .node = {},
                                      .fingerprint = {}});
        });
    };
    const auto revoke = [](const QString &note) {
        return step(u"sync.revokeDevice"_s, [note](Edit &edit) {
            return sync::revokeDevice(edit, must(sync::findDevice(edit, u"019b0000-0000-7000-8000-00000000d0d0"_s)).id, note);
        });
    };
    steps.push_back(step(u"sync.resolve"_s, [](Edit &edit) -> Status {
        // As a judging upstream would have written it.
        const org::Node person = must(org::findNode(edit, u"E00060"_s));
        sync::Conflict conflict;
        conflict.id = *Id::fromText(u"019b0000-0000-7000-8000-00000000d0d1"_s);
        conflict.table = u"node"_s;
        conflict.record = person.id.raw();
        conflict.field = u"email"_s;
        conflict.other = {sync::valueText(u"e00060@example.com"_s), person.id.raw(), 1};
        WEIWO_TRY(edit.put(sync::conflictTable(), sync::toRecord(conflict)));
        return sync::resolve(edit, conflict, {.take = sync::Take::Other});
    }));
    steps.push_back(enrol(u"笔记本"_s, u"E00060"_s, {}));
    steps.push_back(revoke(u"丢了"_s));
    steps.push_back(revoke(u"找不到"_s));
    steps.push_back(enrol(u"旧笔记本"_s, u"E00061"_s, Role::Manager));
}

} // namespace weiwo::test
