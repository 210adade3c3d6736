#include "app/cli/context.h"
#include "app/cli/value_json.h"

#include "core/base/day_text.h"
#include "core/workspace/node_tree.h"
#include "core/org/queries.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct ListOptions
{
    int limit = 50;
    std::string after;
    std::string author;
    std::string device;
    std::string record;
    std::string since;
};

Result<Id> idArgument(const std::string &text)
{
    const QString given = QString::fromStdString(text);
    const auto id = Id::fromText(given);
    if (!id)
        return fail(errc::NotFound, translate("cli", "There is no %1.").arg(given), given);
    return *id;
}

QString personName(Reader &reader, const Id &person)
{
    const auto &tree = reader.registry().nodeTree;
    return tree && !person.isNull() ? tree->nameOf(reader, person).value_or(person.text()) : person.text();
}

nlohmann::json entryJson(Reader &reader, const JournalEntry &entry)
{
    return {{"id", entry.id.text().toStdString()},
            {"at", instant(entry.at)},
            {"stamp", std::to_string(entry.stamp)},
            {"author", personName(reader, entry.person).toStdString()},
            {"device", entry.device.text().toStdString()},
            {"label", journal::label(reader, entry).toStdString()},
            {"origin", entry.origin.toStdString()},
            {"changes", entry.changes},
            {"undoable", !entry.undoneBy && entry.origin != "create"_L1},
            {"undone_by", entry.undoneBy ? nlohmann::json(entry.undoneBy->text().toStdString()) : nlohmann::json()}};
}

Result<int> listEntries(Context &context, const ListOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    JournalFilter filter;
    filter.limit = options.limit;
    if (!options.after.empty()) {
        WEIWO_ASSIGN(filter.after, idArgument(options.after));
    }
    if (!options.author.empty()) {
        WEIWO_ASSIGN(const org::Node person, org::findNode(reader, QString::fromStdString(options.author)));
        filter.person = person.id.raw();
    }
    if (!options.device.empty()) {
        WEIWO_ASSIGN(filter.device, idArgument(options.device));
    }
    if (!options.record.empty()) {
        WEIWO_ASSIGN(filter.record, idArgument(options.record));
    }
    if (!options.since.empty()) {
        const QString since = QString::fromStdString(options.since);
        filter.since = dayFromText(since).value_or(QDate());
        if (!filter.since.isValid())
            return fail(errc::BadInput, noDayText(since), since);
    }
    WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
    nlohmann::json entries = nlohmann::json::array();
    TextTable table({translate("cli", "When"), translate("cli", "Who"), translate("cli", "What"),
                     translate("cli", "Changes"), translate("cli", "Entry")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right});
    for (const JournalEntry &entry : page.entries) {
        entries.push_back(entryJson(reader, entry));
        const QString mark = entry.undoneBy ? translate("cli", " (undone)") : QString();
        table.add({entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), personName(reader, entry.person),
                   journal::label(reader, entry) + mark, QString::number(entry.changes), entry.id.text()});
    }
    if (context.json)
        context.printJson({{"entries", entries},
                           {"next", page.hasMore ? nlohmann::json(page.entries.back().id.text().toStdString())
                                                 : nlohmann::json()}});
    context.print(table.text());
    return Done;
}

Result<int> showEntry(Context &context, const std::string &named)
{
    WEIWO_ASSIGN(const Id id, idArgument(named));
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const JournalEntry entry, journal::entry(reader, id));
    nlohmann::json changes = nlohmann::json::array();
    TextTable table({translate("cli", "Record"), translate("cli", "Field"), translate("cli", "Before"), translate("cli", "After")}, {});
    WEIWO_TRY(journal::changes(reader, id, [&](JournalChange &&change) {
        if (change.field.isEmpty())
            return true;
        const TableSpec *spec = reader.registry().tables.find(change.table);
        const int index = spec ? spec->indexOf(change.field) : -1;
        const ColumnSpec *column = index < 0 ? nullptr : &spec->columns[static_cast<size_t>(index)];
        const QString name = journal::recordName(reader, change.table, change.row);
        const auto before = valueJson(reader, change, column, change.before);
        const auto after = valueJson(reader, change, column, change.after);
        changes.push_back({{"table", change.table.toStdString()},
                           {"record", change.row.text().toStdString()},
                           {"name", name.toStdString()},
                           {"field", change.field.toStdString()},
                           {"before", before},
                           {"after", after}});
        const auto plain = [](const nlohmann::json &value) {
            return value.is_null() ? QString() : QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
        };
        table.add({name, change.field, plain(before), plain(after)});
        return true;
    }));
    if (context.json)
        context.printJson({{"entry", entryJson(reader, entry)}, {"changes", changes}});
    context.print(journal::label(reader, entry) + u'\n' + table.text());
    return Done;
}

Result<int> answerOutcome(Context &context, const Result<EditOutcome> &outcome)
{
    if (!outcome)
        return failed(outcome);
    if (context.json)
        context.printJson({{"entry", outcome->entry ? nlohmann::json(outcome->entry->text().toStdString()) : nlohmann::json()},
                           {"label", outcome->label.toStdString()},
                           {"changes", outcome->changes}});
    context.print(outcome->label);
    return Done;
}

} // namespace

void addJournalCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ListOptions>();
    auto *list = app.add_subcommand("journal", "Who changed what, newest first");
    list->add_option("--limit", options->limit, "At most so many entries")->check(CLI::Range(1, 1000000));
    list->add_option("--after", options->after, "Entries older than this one");
    list->add_option("--author", options->author, "Entries of that person");
    list->add_option("--device", options->device, "Entries made on that device");
    list->add_option("--record", options->record, "Entries that changed that record");
    list->add_option("--since", options->since, "Entries since that date");
    list->require_subcommand(0, 1);
    auto shown = std::make_shared<std::string>();
    auto *show = list->add_subcommand("show", "One entry with its changes");
    show->add_option("ENTRY", *shown, "The entry")->required();
    onRun(show, context, [shown](Context &c) { return showEntry(c, *shown); });
    list->callback([list, &context, options] {
        if (!list->get_subcommands().empty())
            return;
        const auto code = listEntries(context, *options);
        context.exitCode = code ? *code : context.refuse(code.error());
    });

    auto undone = std::make_shared<std::string>();
    auto *undo = app.add_subcommand("undo", "Take an entry back");
    undo->add_option("ENTRY", *undone, "The entry; without it the newest of the acting person");
    onRun(undo, context, [undone](Context &c) -> Result<int> {
        std::optional<Id> entry;
        if (!undone->empty()) {
            WEIWO_ASSIGN(entry, idArgument(*undone));
        }
        WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, c.open(Context::For::Writing));
        return answerOutcome(c, workspace->undo(entry));
    });
    onRun(app.add_subcommand("redo", "Bring the last undone entry back"), context, [](Context &c) -> Result<int> {
        WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, c.open(Context::For::Writing));
        return answerOutcome(c, workspace->redo());
    });
}

} // namespace weiwo::cli
