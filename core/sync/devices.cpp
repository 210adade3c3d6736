#include "core/sync/devices.h"

#include "core/base/text.h"
#include "core/sync/package.h"
#include "core/sync/repo.h"
#include "core/workspace/access.h"
#include "core/workspace/copy_state.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr char Active[] = "active";
constexpr char Revoked[] = "revoked";
constexpr qsizetype ShortestBeginning = 4;

Value keyText(const QByteArray &key)
{
    return QString::fromLatin1(key.toBase64());
}

QByteArray keyFrom(const Value &text)
{
    const QByteArray key = QByteArray::fromBase64(textOf(text).toLatin1());
    return key.size() == KeySize ? key : QByteArray();
}

Record toRecord(const SyncDevice &device)
{
    Record record;
    record.id = device.id;
    record.home = device.scope;
    record.values = {textValue(device.name),
                     toValue(device.person),
                     keyText(device.signKey),
                     keyText(device.boxKey),
                     toValue(device.scope),
                     toValue(device.upstream),
                     QString::fromLatin1(device.revoked ? Revoked : Active),
                     textValue(device.note)};
    return record;
}

SyncDevice deviceFrom(const Record &record)
{
    const auto at = [&record](const QString &column) -> const Value & {
        return record.values[static_cast<size_t>(deviceTable().indexOf(column))];
    };
    return {.id = record.id,
            .name = textOf(at(u"name"_s)),
            .person = idOf(at(u"person"_s)),
            .signKey = keyFrom(at(u"sign_key"_s)),
            .boxKey = keyFrom(at(u"box_key"_s)),
            .scope = optionalId(at(u"scope"_s)),
            .upstream = optionalId(at(u"upstream"_s)),
            // What a newer program may have made of it: trusted only as long as it says so.
            .revoked = textOf(at(u"state"_s)) != QLatin1StringView(Active),
            .note = textOf(at(u"note"_s))};
}

bool mayWriteEverywhere(Role role)
{
    return role == Role::Root || role == Role::Admin || role == Role::Headquarters;
}

/// This copy's own device, and the copies above it as far as they are known here, are not enrolled from below.
Status requireBelow(Edit &edit, const DeviceRequest &request)
{
    WEIWO_ASSIGN(const CopyState own, copyState(edit.db()));
    if (request.id == own.device)
        return fail(errc::BadInput, translate("sync", "This is the device of this copy itself. It needs no enrolment."),
                    request.id.text());
    WEIWO_ASSIGN(const auto above, repo::copyAbove(edit));
    bool isAbove = request.signKey == own.rootKey
        || (above && (request.id == above->device || request.signKey == above->signKey));
    WEIWO_ASSIGN(const std::vector<SyncDevice> known, devices(edit));
    std::optional<Id> at = above ? std::optional(above->device) : std::nullopt;
    for (size_t steps = 0; at && !isAbove && steps <= known.size(); ++steps) {
        isAbove = request.id == *at;
        const auto next =
            std::find_if(known.begin(), known.end(), [&at](const SyncDevice &device) { return device.id == *at; });
        at = next == known.end() ? std::nullopt : next->upstream;
    }
    if (isAbove)
        return fail(errc::BadInput, translate("sync", "This copy submits to that device. It cannot be enrolled below this copy."),
                    request.id.text());
    return {};
}

/// A device never changes its keys: with others it is another one.
Status requireSameKeys(Edit &edit, const DeviceRequest &request)
{
    WEIWO_ASSIGN(const std::vector<SyncDevice> known, devices(edit));
    for (const SyncDevice &device : known) {
        const bool same = device.id == request.id;
        if (same && (device.signKey != request.signKey || device.boxKey != request.boxKey))
            return fail(errc::Untrusted,
                        translate("sync", "The device %1 is known with other keys. Ask for a new request as a new device.")
                            .arg(device.name),
                        device.id.text());
        if (!same && device.signKey == request.signKey)
            return fail(errc::Untrusted,
                        translate("sync", "This key belongs to the device %1 already. Ask for a new request as a new device.")
                            .arg(device.name),
                        device.id.text());
    }
    return {};
}

/// A copy cannot give what it does not have.
Status requireWithinOwn(Edit &edit, const std::optional<Id> &scope)
{
    WEIWO_ASSIGN(const auto above, repo::copyAbove(edit));
    if (!above || !above->scope)
        return {};
    const NodeTree &tree = *edit.registry().nodeTree;
    if (scope) {
        WEIWO_ASSIGN(const bool within, tree.isWithin(edit, *scope, *above->scope, edit.clock().today()));
        if (within)
            return {};
    }
    return fail(errc::BadInput,
                translate("sync", "This copy has only %1 and what is below. "
                                  "Enrol this device at a copy that has more, or for a unit below.")
                    .arg(tree.nameOf(edit, *above->scope).value_or(above->scope->text())));
}

/// A device acts as its person: whoever enrols it must be allowed as much, or a manager could make himself headquarters.
Status requireMayActAs(Edit &edit, const Id &person)
{
    Access access(edit, edit.person(), edit.clock().today());
    WEIWO_ASSIGN(const auto roles, edit.registry().nodeTree->rolesOf(edit, person, edit.clock().today()));
    const auto may = [&access](const QString &policy, const std::optional<Id> &home) -> Status {
        const auto rank = access.mayWrite(policy, home);
        return rank ? Status() : Status(failed(rank));
    };
    WEIWO_TRY(may(deviceTable().policy, person));
    for (const RoleAt &held : roles) {
        if (held.role == Role::Root || held.role == Role::Admin)
            WEIWO_TRY(may(u"access"_s, std::nullopt));
        WEIWO_TRY(may(deviceTable().policy, mayWriteEverywhere(held.role) ? std::nullopt : std::optional(held.node)));
    }
    return {};
}

QString digitsOf(const QString &fingerprint)
{
    QString digits;
    for (const QChar c : fingerprint)
        if (!c.isSpace() && c != u'-')
            digits += c;
    return digits;
}

} // namespace

const TableSpec &deviceTable()
{
    const auto text = [](const QString &name, Text title) { return ColumnSpec{name, ColumnKind::Text, title, {}, false}; };
    static const TableSpec table{
        .key = u"device"_s,
        .title = WEIWO_TEXT("sync", "Device"),
        .policy = u"device"_s,
        .columns = {text(u"name"_s, WEIWO_TEXT("sync", "Name")),
                    {u"person"_s, ColumnKind::Reference, WEIWO_TEXT("sync", "Person"), u"node"_s, false},
                    text(u"sign_key"_s, WEIWO_TEXT("sync", "Key to sign")),
                    text(u"box_key"_s, WEIWO_TEXT("sync", "Key to receive")),
                    {u"scope"_s, ColumnKind::Reference, WEIWO_TEXT("sync", "Limited to"), u"node"_s, false},
                    {u"upstream"_s, ColumnKind::Reference, WEIWO_TEXT("sync", "Submits to"), {}, false},
                    text(u"state"_s, WEIWO_TEXT("sync", "State")),
                    text(u"note"_s, WEIWO_TEXT("sync", "Note"))},
        .nameColumn = u"name"_s,
        .digested = false};
    return table;
}

Result<std::vector<SyncDevice>> devices(Reader &reader)
{
    std::vector<SyncDevice> all;
    WEIWO_TRY(records::eachLiving(reader.db(), deviceTable(), [&all](Record &&record) {
        all.push_back(deviceFrom(record));
        return true;
    }));
    std::stable_sort(all.begin(), all.end(), [](const SyncDevice &a, const SyncDevice &b) { return a.name < b.name; });
    return all;
}

Result<std::optional<SyncDevice>> device(Reader &reader, const Id &id)
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), deviceTable(), id));
    return record && record->alive ? std::optional(deviceFrom(*record)) : std::nullopt;
}

Result<SyncDevice> findDevice(Reader &reader, const QString &text)
{
    WEIWO_ASSIGN(const std::vector<SyncDevice> all, devices(reader));
    std::vector<SyncDevice> found;
    const auto wanted = Id::fromText(text);
    for (const SyncDevice &device : all) {
        const bool begins = text.size() >= ShortestBeginning && device.id.text().startsWith(text, Qt::CaseInsensitive);
        if (wanted ? device.id == *wanted : begins || device.name == text)
            found.push_back(device);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(errc::NotFound, translate("sync", "There is no device \"%1\". `device list` lists them.").arg(text), text);
    auto failure = fail(errc::Ambiguous,
                        translate("sync", "Several devices are called \"%1\" or have an id that begins so.").arg(text), text);
    for (const SyncDevice &device : found)
        failure.value().more["candidates"].push_back(device.id.text().toStdString());
    return failure;
}

Result<QHash<Id, QString>> lastSeen(Reader &reader)
{
    return repo::lastSeen(reader);
}

Result<std::optional<RoleAt>> widestRole(Reader &reader, const Id &person)
{
    const NodeTree &tree = *reader.registry().nodeTree;
    const QDate today = reader.clock().today();
    WEIWO_ASSIGN(const auto roles, tree.rolesOf(reader, person, today));
    std::optional<RoleAt> widest;
    for (const RoleAt &held : roles) {
        bool wider = !widest || held.role < widest->role;
        if (!wider && held.role == widest->role) {
            WEIWO_ASSIGN(wider, tree.isWithin(reader, widest->node, held.node, today));
        }
        if (wider)
            widest = held;
    }
    return widest;
}

Result<std::optional<Id>> usualScope(Reader &reader, const Id &person)
{
    WEIWO_ASSIGN(const auto widest, widestRole(reader, person));
    if (!widest)
        return std::optional(person);
    return mayWriteEverywhere(widest->role) ? std::nullopt : std::optional(widest->node);
}

Status requireFingerprint(const DeviceRequest &request, const QString &expected)
{
    if (digitsOf(request.fingerprint()) == digitsOf(expected))
        return {};
    return fail(errc::Untrusted,
                translate("sync", "The device that asks has the fingerprint %1, another than the one given. "
                                  "Do not enrol it before its owner has read this one to you.")
                    .arg(request.fingerprint()),
                request.id.text());
}

Status enrolDevice(Edit &edit, const DeviceRequest &request, const Id &person, const std::optional<Id> &scope)
{
    WEIWO_TRY(requireBelow(edit, request));
    WEIWO_TRY(requireSameKeys(edit, request));
    WEIWO_TRY(requireWithinOwn(edit, scope));
    WEIWO_TRY(requireMayActAs(edit, person));
    WEIWO_ASSIGN(const CopyState own, copyState(edit.db()));
    return edit.put(deviceTable(), toRecord({.id = request.id,
                                             .name = request.name,
                                             .person = person,
                                             .signKey = request.signKey,
                                             .boxKey = request.boxKey,
                                             .scope = scope,
                                             .upstream = own.device,
                                             .revoked = false,
                                             .note = {}}));
}

Status judgeDevice(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const SyncDevice after = deviceFrom(change.after);
    if (after.scope != change.after.home)
        return fail(errc::Forbidden, translate("sync", "A device is given no other part of the workspace than the one where it is enrolled."),
                    change.row.text());
    if (change.before) {
        const SyncDevice before = deviceFrom(*change.before);
        // A row that has left this copy and comes back has none.
        const bool hadKeys = !before.signKey.isEmpty() && !before.boxKey.isEmpty();
        if (hadKeys && (before.signKey != after.signKey || before.boxKey != after.boxKey))
            return fail(errc::Untrusted, translate("sync", "The device %1 is known with other keys. Ask for a new request as a new device.").arg(before.name),
                        change.row.text());
        // Taking rights away is no question of having them.
        if (after.revoked && before.person == after.person)
            return {};
    }
    return requireMayActAs(edit, after.person);
}

Status revokeDevice(Edit &edit, const Id &id, const QString &note)
{
    WEIWO_ASSIGN(const CopyState own, copyState(edit.db()));
    if (id == own.device)
        return fail(errc::BadInput,
                    translate("sync", "This is the device of this copy itself. It is revoked at the copy that it submits to."), id.text());
    WEIWO_ASSIGN(Record record, edit.record(deviceTable(), id));
    record.values[static_cast<size_t>(deviceTable().indexOf(u"state"_s))] = QString::fromLatin1(Revoked);
    record.values[static_cast<size_t>(deviceTable().indexOf(u"note"_s))] = textValue(note.trimmed());
    return edit.put(deviceTable(), record);
}

} // namespace weiwo::sync
