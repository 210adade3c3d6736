#include "app/cli/command_parts.h"
#include "app/cli/folder_command.h"
#include "app/cli/value_json.h"

#include "core/org/queries.h"
#include "core/sync/codec.h"
#include "core/sync/conflicts.h"
#include "core/sync/status.h"
#include "core/workspace/node_tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

nlohmann::json instantOrNull(const std::optional<QDateTime> &at)
{
    return at ? nlohmann::json(instant(*at)) : nlohmann::json();
}

Result<int> showStatus(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const sync::SyncStatus status, sync::syncStatus(reader));
    nlohmann::json devices = nlohmann::json::array();
    TextTable table({translate("cli", "Device"), translate("cli", "Behind"), translate("cli", "Last seen")},
                    {TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Left});
    for (const sync::DeviceStatus &device : status.devices) {
        devices.push_back({{"device", device.device.text().toStdString()},
                           {"name", device.name.toStdString()},
                           {"acked_version", device.held ? nlohmann::json(*device.held) : nlohmann::json()},
                           {"behind", device.behind},
                           {"last_seen", instantOrNull(device.seen)}});
        table.add({device.name, QString::number(device.behind), device.seen ? device.seen->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString()});
    }
    nlohmann::json upstream;
    if (status.upstream)
        upstream = {{"device", status.upstream->device.text().toStdString()},
                    {"name", status.upstream->name.toStdString()},
                    {"pending", status.upstream->pending},
                    {"contested", status.upstream->contested},
                    {"last_answer", instantOrNull(status.upstream->answered)}};
    if (context.json) {
        context.printJson({{"upstream", upstream}, {"version", status.version}, {"epoch", status.epoch}, {"devices", devices}});
        return Done;
    }
    if (status.upstream)
        context.print(translate("cli", "Submits to %1: %2 entries wait for an answer, %3 values are contested.")
                          .arg(status.upstream->name)
                          .arg(status.upstream->pending)
                          .arg(status.upstream->contested));
    else
        context.print(translate("cli", "This is the root copy."));
    context.print(table.text());
    return Done;
}

struct ConflictOptions
{
    bool all = false;
    std::string node;
    std::vector<std::string> ids;
    std::string take;
    std::string value;
    std::string note;
};

/// A side of a conflict: the value as the journal shows it.
nlohmann::json sideJson(Reader &reader, const sync::Conflict &conflict, const sync::ConflictSide &side)
{
    const TableSpec *table = reader.registry().tables.find(conflict.table);
    const int column = table ? table->indexOf(conflict.field) : -1;
    const auto value = sync::valueFromText(side.value);
    JournalChange change{conflict.table, conflict.record, ChangeOp::Update, conflict.field, {}, {}};
    nlohmann::json shown;
    if (conflict.field.isEmpty() && !side.value.isEmpty())
        shown = nlohmann::json::parse(side.value.toStdString(), nullptr, false);
    else if (value)
        shown = valueJson(reader, change, column < 0 ? nullptr : &table->columns[static_cast<size_t>(column)], *value);
    nlohmann::json author;
    if (side.author)
        author = reader.registry().nodeTree->nameOf(reader, *side.author).value_or(side.author->text()).toStdString();
    return {{"value", shown},
            {"at", side.at > 0 ? nlohmann::json(instant(QDateTime::fromMSecsSinceEpoch(side.at))) : nlohmann::json()},
            {"author", author}};
}

Result<bool> isWithin(Reader &reader, const sync::Conflict &conflict, const std::optional<Id> &node)
{
    if (!node)
        return true;
    if (!conflict.home)
        return false;
    return reader.registry().nodeTree->isWithin(reader, *conflict.home, *node, reader.clock().today());
}

Result<int> listConflicts(Context &context, const ConflictOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    std::optional<Id> node;
    if (!options.node.empty()) {
        WEIWO_ASSIGN(const org::Node found, org::findNode(reader, textOf(options.node)));
        node = found.id.raw();
    }
    WEIWO_ASSIGN(const std::vector<sync::Conflict> all, sync::conflicts(reader, {.all = options.all, .record = {}}));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Conflict"), translate("cli", "Record"), translate("cli", "Field"), translate("cli", "Kept"),
                     translate("cli", "Other")},
                    {});
    for (const sync::Conflict &conflict : all) {
        WEIWO_ASSIGN(const bool within, isWithin(reader, conflict, node));
        if (!within)
            continue;
        const QString name = journal::recordName(reader, conflict.table, conflict.record);
        list.push_back({{"id", conflict.id.text().toStdString()},
                        {"table", conflict.table.toStdString()},
                        {"record", conflict.record.text().toStdString()},
                        {"name", name.toStdString()},
                        {"field", textOrNull(conflict.field)},
                        {"kind", sync::conflictKindKey(conflict.kind).toStdString()},
                        {"kept", sideJson(reader, conflict, conflict.kept)},
                        {"other", sideJson(reader, conflict, conflict.other)},
                        {"rule", textOrNull(sync::clashRuleKey(conflict.rule))},
                        {"reason", textOrNull(conflict.reason)},
                        {"state", sync::conflictStateKey(conflict.state).toStdString()}});
        table.add({conflict.id.text().left(8), name, conflict.field, conflict.kept.value, conflict.other.value});
    }
    if (context.json)
        context.printJson({{"conflicts", list}});
    context.print(table.text());
    return Done;
}

/// A value as it is typed, for a field of that kind.
Result<QString> typedValue(Reader &reader, const sync::Conflict &conflict, const QString &text)
{
    const TableSpec *table = reader.registry().tables.find(conflict.table);
    const int column = table ? table->indexOf(conflict.field) : -1;
    if (column < 0 || table->columns[static_cast<size_t>(column)].kind != ColumnKind::Text)
        return fail(errc::BadInput, translate("cli", "Only a text can be typed here. Take what is kept, or the other, and change the record then."),
                    conflict.field);
    return sync::valueText(textValue(text));
}

Result<int> resolveConflicts(Context &context, const ConflictOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    const sync::Take take = options.take == "kept" ? sync::Take::Kept : options.take == "other" ? sync::Take::Other : sync::Take::Value;
    std::vector<std::pair<sync::Conflict, sync::Resolution>> answers;
    for (const std::string &id : options.ids) {
        WEIWO_ASSIGN(const sync::Conflict conflict, sync::findConflict(reader, textOf(id)));
        sync::Resolution resolution{take, {}, textOf(options.note)};
        if (take == sync::Take::Value) {
            WEIWO_ASSIGN(resolution.value, typedValue(reader, conflict, textOf(options.value)));
        }
        answers.emplace_back(conflict, resolution);
    }
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"sync.resolve"_s, {}, u"resolve"_s, {}}, [&](Edit &edit) -> Status {
        for (const auto &[conflict, resolution] : answers)
            WEIWO_TRY(sync::resolve(edit, conflict, resolution));
        return {};
    }));
    if (context.json)
        context.printJson({{"resolved", answers.size()}, {"entry", entryJson(outcome)}});
    context.print(translate("cli", "Answered %1 conflicts.").arg(answers.size()));
    return Done;
}

} // namespace

void addSyncCommands(CLI::App &app, Context &context)
{
    auto *syncing = app.add_subcommand("sync", "Where this copy stands with others");
    syncing->require_subcommand(1);
    onRun(syncing->add_subcommand("status", "What waits for an answer, and who has what"), context, &showStatus);
    addFolderCommand(*syncing, context);

    auto options = std::make_shared<ConflictOptions>();
    auto *conflicts = app.add_subcommand("conflicts", "Values that lost against others, or were refused");
    conflicts->require_subcommand(1);
    auto *list = addCommand(*conflicts, context, "list", "List them", options, &listConflicts);
    list->add_flag("--all", options->all, "Also those that have been answered");
    list->add_option("--node", options->node, "Only of that unit or person and below");
    auto *resolve = addCommand(*conflicts, context, "resolve", "Answer some of them", options, &resolveConflicts);
    resolve->add_option("ID", options->ids, "The conflicts")->required();
    resolve->add_option("--take", options->take, "kept, other or value")->required()->check(CLI::IsMember({"kept", "other", "value"}));
    resolve->add_option("--value", options->value, "The value to take");
    resolve->add_option("--note", options->note, "Why");
}

} // namespace weiwo::cli
