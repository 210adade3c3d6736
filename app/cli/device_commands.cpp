#include "app/cli/command_parts.h"
#include "core/org/queries.h"
#include "core/program/enrol.h"
#include "core/sync/devices.h"

#include <iostream>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using nlohmann::json;

struct DeviceOptions
{
    std::string name;
    std::string out;
    std::string request;
    std::string person;
    std::string role;
    std::string node;
    std::optional<std::string> fingerprint;
    std::string device;
    std::string note;
};

json idOrNull(const std::optional<Id> &id)
{
    return id ? json(id->text().toStdString()) : json();
}

/// The name of a unit or person, in this copy; empty where it is not there.
QString nodeName(Reader &reader, const std::optional<Id> &node)
{
    return node ? reader.registry().nodeTree->nameOf(reader, *node).value_or(QString()) : QString();
}

Result<int> showDevice(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    const Device &own = workspace->device();
    // The copies above may know it by the name that it asked with.
    WEIWO_ASSIGN(const auto enrolled, sync::device(reader, own.id()));
    const QString name = enrolled ? enrolled->name : own.name();
    const QString person = nodeName(reader, workspace->ownPerson());
    const QString key = QString::fromLatin1(own.publicKey().toBase64());
    if (context.json)
        context.printJson({{"id", own.id().text().toStdString()},
                           {"name", name.toStdString()},
                           {"person", textOrNull(person)},
                           {"public_key", key.toStdString()},
                           {"fingerprint", own.fingerprint().toStdString()}});
    TextTable table({translate("cli", "What"), translate("cli", "Value")}, {});
    table.add({translate("cli", "Device"), name});
    table.add({translate("cli", "Person"), person});
    table.add({translate("cli", "Fingerprint"), own.fingerprint()});
    table.add({translate("cli", "Id"), own.id().text()});
    table.add({translate("cli", "Public key"), key});
    context.print(table.text());
    return Done;
}

/// A device as it is listed, in words and in JSON.
struct ListedDevice
{
    sync::SyncDevice device;
    QString person;
    std::optional<Role> role;      ///< the widest of the person
    std::optional<Id> node;        ///< what the copy has; else where that role is held
    QString nodeName;
    QString lastSeen;

    [[nodiscard]] QString fingerprint() const { return device.signKey.isEmpty() ? QString() : Device::fingerprintOf(device.signKey); }
};

/// ISO as the contract has it; what is no instant as it is.
QString instantText(const QString &stored)
{
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return at.isValid() ? QString::fromStdString(instant(at)) : stored;
}

Result<std::vector<ListedDevice>> listed(Reader &reader)
{
    WEIWO_ASSIGN(std::vector<sync::SyncDevice> all, sync::devices(reader));
    WEIWO_ASSIGN(const auto seen, sync::lastSeen(reader));
    std::vector<ListedDevice> list;
    for (sync::SyncDevice &device : all) {
        WEIWO_ASSIGN(const auto widest, sync::widestRole(reader, device.person));
        ListedDevice entry{.device = std::move(device)};
        entry.person = nodeName(reader, entry.device.person);
        if (widest)
            entry.role = widest->role;
        entry.node = entry.device.scope || !widest ? entry.device.scope : std::optional(widest->node);
        entry.nodeName = nodeName(reader, entry.node);
        entry.lastSeen = instantText(seen.value(entry.device.id));
        list.push_back(std::move(entry));
    }
    return list;
}

json listedJson(const ListedDevice &entry)
{
    return {{"id", entry.device.id.text().toStdString()},
            {"name", entry.device.name.toStdString()},
            {"person", textOrNull(entry.person)},
            {"person_id", entry.device.person.text().toStdString()},
            {"fingerprint", textOrNull(entry.fingerprint())},
            {"role", entry.role ? json(org::roleKey(*entry.role).toStdString()) : json()},
            {"node", textOrNull(entry.nodeName)},
            {"node_id", idOrNull(entry.node)},
            {"scope", idOrNull(entry.device.scope)},
            {"upstream", idOrNull(entry.device.upstream)},
            {"state", entry.device.revoked ? "revoked" : "active"},
            {"note", textOrNull(entry.device.note)},
            {"last_seen", textOrNull(entry.lastSeen)}};
}

Result<int> listDevices(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::vector<ListedDevice> all, listed(reader));
    json list = json::array();
    TextTable table({translate("cli", "Device"), translate("cli", "Person"), translate("cli", "Role"), translate("cli", "Node"),
                     translate("cli", "State"), translate("cli", "Last seen"), translate("cli", "Fingerprint"), translate("cli", "Id")},
                    {});
    for (const ListedDevice &entry : all) {
        list.push_back(listedJson(entry));
        table.add({entry.device.name, entry.person, entry.role ? org::roleTitle(*entry.role) : u"—"_s, entry.nodeName,
                   entry.device.revoked ? translate("cli", "revoked") : translate("cli", "active"),
                   entry.lastSeen.isEmpty() ? u"—"_s : entry.lastSeen, entry.fingerprint(), entry.device.id.text()});
    }
    if (context.json)
        context.printJson({{"devices", list}});
    context.print(all.empty() ? translate("cli", "No other device is enrolled.") : table.text());
    return Done;
}

Result<int> requestEnrolment(Context &context, const DeviceOptions &options)
{
    WEIWO_ASSIGN(const QString name, sync::deviceNameFrom(textOf(options.name)));
    WEIWO_ASSIGN(const Device own, Device::load(context.program().configDir(), context.program().ids()));
    const QByteArray bytes = sync::deviceRequestBytes(own, name);
    if (options.out == "-") {
        std::cout << bytes.toStdString() << '\n';
        return Done;
    }
    const QString path = textOf(options.out);
    WEIWO_TRY(sync::writeDeviceRequest(path, bytes));
    if (context.json)
        context.printJson({{"id", own.id().text().toStdString()},
                           {"fingerprint", own.fingerprint().toStdString()},
                           {"out_path", path.toStdString()}});
    context.print(translate("cli", "%1 asks for this device to be enrolled. Its fingerprint, to read out by phone: %2")
                      .arg(path, own.fingerprint()));
    return Done;
}

Result<Enrolment> enrolmentOf(Reader &reader, const DeviceOptions &options)
{
    const QString file = textOf(options.request);
    WEIWO_ASSIGN(sync::DeviceRequest request, file == "-"_L1 ? sync::deviceRequestFrom(standardInput()) : sync::readDeviceRequest(file));
    WEIWO_ASSIGN(const org::Node person, org::findNode(reader, textOf(options.person)));
    Enrolment enrolment{.request = std::move(request), .person = person.id, .role = {}, .node = {}, .fingerprint = {}};
    if (!options.role.empty())
        enrolment.role = org::roleFromKey(textOf(options.role));
    if (!options.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, textOf(options.node)));
        enrolment.node = node.id;
    }
    if (options.fingerprint)
        enrolment.fingerprint = textOf(*options.fingerprint);
    return enrolment;
}

Result<int> enrol(Context &context, const DeviceOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Enrolment enrolment, enrolmentOf(reader, options));
    const Id &id = enrolment.request.id;
    const QStringList words{EditTitle::record(u"device"_s, id), EditTitle::record(u"node"_s, enrolment.person.raw())};
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"sync.enrolDevice"_s, words},
                                                            [&](Edit &edit) { return enrolDevice(edit, enrolment); }));
    WEIWO_ASSIGN(const auto made, sync::device(reader, id));
    const std::optional<Id> scope = made ? made->scope : std::nullopt;
    if (context.json)
        context.printJson({{"device", id.text().toStdString()},
                           {"fingerprint", enrolment.request.fingerprint().toStdString()},
                           {"scope", idOrNull(scope)},
                           {"entry", entryJson(outcome)}});
    const QString person = nodeName(reader, enrolment.person.raw());
    const QString &name = enrolment.request.name;
    context.print(scope ? translate("cli", "%1 is enrolled for %2, with %3 and what is below.").arg(name, person, nodeName(reader, scope))
                        : translate("cli", "%1 is enrolled for %2, with the whole workspace.").arg(name, person));
    if (!enrolment.fingerprint)
        context.print(translate("cli", "Compare its fingerprint by phone before you send it anything: %1")
                          .arg(enrolment.request.fingerprint()));
    return Done;
}

Result<int> revoke(Context &context, const DeviceOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const sync::SyncDevice found, sync::findDevice(reader, textOf(options.device)));
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"sync.revokeDevice"_s, {EditTitle::record(u"device"_s, found.id)}},
                                 [&](Edit &edit) { return sync::revokeDevice(edit, found.id, textOf(options.note)); }));
    if (context.json)
        context.printJson({{"device", found.id.text().toStdString()}, {"entry", entryJson(outcome)}});
    context.print(translate("cli", "%1 is revoked: nothing more is taken from it.").arg(found.name));
    return Done;
}

} // namespace

void addDeviceCommands(CLI::App &app, Context &context)
{
    auto *device = app.add_subcommand("device", "Who may open a copy of the workspace, and on which machine");
    device->require_subcommand(1);
    auto options = std::make_shared<DeviceOptions>();
    onRun(device->add_subcommand("show", "This device"), context, &showDevice);
    onRun(device->add_subcommand("list", "The devices that are enrolled"), context, &listDevices);
    auto *request = addCommand(*device, context, "request", "Ask for this device to be enrolled (needs no workspace)", options,
                               &requestEnrolment);
    request->add_option("--name", options->name, "What the device is to be called")->required();
    request->add_option("--out", options->out, "The file")->required();
    auto *enrolling = addCommand(*device, context, "enrol", "Let a device have a copy", options, &enrol);
    enrolling->add_option("--request", options->request, "The file by which it asks")->required();
    enrolling->add_option("--person", options->person, "Who works there")->required();
    enrolling->add_option("--role", options->role, "A role to give to that person")
        ->check(CLI::IsMember({"admin", "headquarters", "manager", "seller", "reviewer"}));
    enrolling->add_option("--node", options->node, "What the copy has, with all below (default: the person's)");
    enrolling->add_option("--fingerprint", options->fingerprint, "What the device's owner has read out; another one is refused");
    auto *revoking = addCommand(*device, context, "revoke", "Take nothing more from a device", options, &revoke);
    revoking->add_option("DEVICE", options->device, "Its id, the beginning of it, or its name")->required();
    revoking->add_option("--note", options->note, "Why");
}

} // namespace weiwo::cli
