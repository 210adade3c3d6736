#include "core/workspace/undo.h"

#include "core/workspace/node_tree.h"
#include "core/workspace/received.h"
#include "core/workspace/record_fields.h"
#include "core/workspace/repo.h"
#include "core/workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

tl::unexpected<Error> stale(Edit &edit, const TableSpec &table, const Id &row)
{
    const QString name = journal::recordName(edit, table.key, row);
    const auto numbers = repo::entriesOf(edit.db(), row);
    const auto page = journal::list(edit, {.limit = 1, .record = row});
    if (!numbers || !page || page->entries.empty())
        return fail(errc::Stale, translate("undo", "%1 was changed since. Nothing was undone.").arg(name), row.text());
    JournalEntry last = page->entries.front();
    if (const auto &received = edit.registry().extension<ReceivedValues>().author; received && last.origin == "receive"_L1)
        if (const auto author = received(edit, last, table.key, row); author && *author) {
            last.person = (*author)->person;
            last.at = (*author)->at;
        }
    const auto &tree = edit.registry().nodeTree;
    const QString who = tree ? tree->nameOf(edit, last.person).value_or(last.person.text().left(8))
                             : last.person.text().left(8);
    return fail(errc::Stale,
                translate("undo", "%1 was changed since by %2 on %3 (%4). Undo that first.")
                    .arg(name, who, last.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         journal::label(edit, last)),
                row.text());
}

/// The changes of one row in an entry.
struct RowHistory
{
    QString table;
    Id row;
    ChangeOp op = ChangeOp::Update;
    std::vector<JournalChange> fields;
};

bool stillShows(const TableSpec &table, const Record &record, const RowHistory &history)
{
    for (const JournalChange &field : history.fields)
        if (!field.field.isEmpty() && fieldOf(table, record, field.field) != field.after)
            return false;
    return true;
}

/// A row that came in this entry and got further fields since was touched by somebody.
bool untouchedSince(const TableSpec &table, const Record &record, const RowHistory &history)
{
    size_t recorded = 0;
    for (const JournalChange &field : history.fields)
        recorded += isNull(field.after) ? 0 : 1;
    return filledFields(record) == recorded && stillShows(table, record, history);
}

Status takeRowBack(Edit &edit, const RowHistory &history)
{
    const TableSpec *table = edit.registry().tables.find(history.table);
    if (!table)
        return fail(errc::NewerStore, translate("undo", "This entry was made by a newer version of the program. Update this one to undo it."), history.table);
    WEIWO_ASSIGN(std::optional<Record> record, records::load(edit.db(), *table, history.row));
    if (!record)
        return stale(edit, *table, history.row);
    switch (history.op) {
    case ChangeOp::Insert:
    case ChangeOp::Restore:
        if (!record->alive || !untouchedSince(*table, *record, history))
            return stale(edit, *table, history.row);
        return edit.remove(*table, history.row);
    case ChangeOp::Delete: {
        if (record->alive)
            return stale(edit, *table, history.row);
        Record back{history.row, 0, {}, true, {}, std::vector<Value>(table->columns.size())};
        for (const JournalChange &field : history.fields)
            setField(*table, back, field.field, field.before);
        return edit.put(*table, back);
    }
    case ChangeOp::Update:
        if (!record->alive || !stillShows(*table, *record, history))
            return stale(edit, *table, history.row);
        for (const JournalChange &field : history.fields)
            setField(*table, *record, field.field, field.before);
        return edit.put(*table, *record);
    }
    return {};
}

} // namespace

Result<std::optional<Id>> undoneBy(Reader &reader, const Id &entry)
{
    WEIWO_ASSIGN(const std::vector<Id> undos, repo::undoing(reader.db(), entry));
    for (const Id &undo : undos) {
        WEIWO_ASSIGN(const std::optional<Id> taken, undoneBy(reader, undo));
        if (!taken)
            return undo;
    }
    return std::nullopt;
}

bool isUndoableOrigin(const QString &origin)
{
    return origin == "user"_L1 || origin == "import"_L1 || origin == "resolve"_L1
        || origin == "review"_L1;
}

Result<std::optional<JournalEntry>> undoableEntry(Reader &reader, const Id &person)
{
    std::optional<JournalEntry> found;
    std::optional<Error> error;
    JournalFilter filter;
    filter.person = person;
    WEIWO_TRY(repo::entries(reader.db(), filter, std::numeric_limits<qint64>::max(),
                            [&](JournalEntry &&entry) {
                                if (!isUndoableOrigin(entry.origin))
                                    return true;
                                const auto taken = undoneBy(reader, entry.id);
                                if (!taken) {
                                    error = taken.error();
                                    return false;
                                }
                                if (*taken)
                                    return true;
                                found = std::move(entry);
                                return false;
                            }));
    if (error)
        return tl::make_unexpected(*error);
    return found;
}

Result<std::optional<JournalEntry>> redoableEntry(Reader &reader, const Id &person)
{
    std::optional<JournalEntry> found;
    std::optional<Error> error;
    WEIWO_TRY(repo::entries(reader.db(), {}, std::numeric_limits<qint64>::max(),
                            [&](JournalEntry &&entry) {
                                if (entry.origin != "undo"_L1)
                                    return entry.origin == "redo"_L1;
                                const auto taken = undoneBy(reader, entry.id);
                                if (!taken) {
                                    error = taken.error();
                                    return false;
                                }
                                if (*taken)
                                    return true;
                                if (entry.person == person)
                                    found = std::move(entry);
                                return false;
                            }));
    if (error)
        return tl::make_unexpected(*error);
    return found;
}

Status takeBack(Edit &edit, const JournalEntry &entry)
{
    std::optional<Error> error;
    RowHistory current;
    const auto finish = [&]() {
        if (current.table.isEmpty())
            return true;
        const auto status = takeRowBack(edit, current);
        if (!status)
            error = status.error();
        return !error.has_value();
    };
    WEIWO_TRY(repo::changes(edit.db(), entry.no, [&](JournalChange &&change) {
        if (change.table != current.table || change.row != current.row) {
            if (!finish())
                return false;
            current = {change.table, change.row, change.op, {}};
        }
        current.fields.push_back(std::move(change));
        return true;
    }));
    if (!error)
        finish();
    if (error)
        return tl::make_unexpected(*error);
    return {};
}

Result<std::optional<JournalEntry>> Workspace::undoable()
{
    WEIWO_ASSIGN(Reader reading, reader());
    return undoableEntry(reading, m_person);
}

Result<std::optional<JournalEntry>> Workspace::redoable()
{
    WEIWO_ASSIGN(Reader reading, reader());
    return redoableEntry(reading, m_person);
}

Result<EditOutcome> Workspace::undo(const std::optional<Id> &wanted)
{
    WEIWO_ASSIGN(Reader reading, reader());
    std::optional<JournalEntry> entry;
    if (wanted) {
        WEIWO_ASSIGN(entry, repo::entry(reading.db(), *wanted));
        if (!entry)
            return fail(errc::NotFound, translate("journal", "The journal has no entry %1.").arg(wanted->text()), wanted->text());
        WEIWO_ASSIGN(const std::optional<Id> taken, undoneBy(reading, entry->id));
        if (taken)
            return fail(errc::NothingToUndo, translate("undo", "This step is undone already."), wanted->text());
        if (entry->origin == "create"_L1)
            return fail(errc::NothingToUndo, translate("undo", "The founding of the workspace cannot be undone."), wanted->text());
    } else {
        WEIWO_ASSIGN(entry, undoableEntry(reading, m_person));
        if (!entry)
            return fail(errc::NothingToUndo, translate("undo", "There is nothing to undo."));
    }
    // Undoing an undo brings its step back: a redo.
    const QString origin = entry->origin == "undo"_L1 ? u"redo"_s : u"undo"_s;
    const QString key = u"journal."_s + origin;
    const QString subject = EditTitle::record(u"journal"_s, origin == "redo"_L1 ? *entry->undoes : entry->id);
    return edit({key, {subject}, origin, entry->id},
                [&](Edit &edit) { return takeBack(edit, *entry); });
}

Result<EditOutcome> Workspace::redo()
{
    WEIWO_ASSIGN(Reader reading, reader());
    WEIWO_ASSIGN(const std::optional<JournalEntry> entry, redoableEntry(reading, m_person));
    if (!entry)
        return fail(errc::NothingToUndo, translate("undo", "There is nothing to redo."));
    return undo(entry->id);
}

Status writeSettings(Edit &edit, const WorkspaceSettings &settings)
{
    const TableSpec &table = edit.table(u"setting"_s);
    std::vector<std::pair<QString, QString>> values = {
        {u"company"_s, settings.company},
        {u"currency"_s, settings.currency.code},
        {u"fiscal_start"_s, QString::number(settings.fiscalStart)}};
    // A word that only a newer program knows stays until somebody chooses another.
    WEIWO_ASSIGN(const auto stored, repo::settings(edit.db()));
    const auto kept = stored.constFind(u"compare_to_date"_s);
    if (kept == stored.constEnd() || compareToDateFromKey(*kept) != settings.compareToDate)
        values.emplace_back(u"compare_to_date"_s, compareToDateKey(settings.compareToDate));
    for (const auto &[name, value] : values)
        WEIWO_TRY(edit.put(table, {naturalId(table.key, {name.toUtf8()}), 0, {}, true, {},
                                   {name, textValue(value)}}));
    return {};
}

void contributeWorkspace(Registry &registry)
{
    registry.tables.add({.key = u"setting"_s,
                         .title = WEIWO_TEXT("workspace", "Setting"),
                         .policy = u"settings"_s,
                         .columns = {{.name = u"name"_s, .title = WEIWO_TEXT("workspace", "Name"), .key = true},
                                     {.name = u"value"_s, .title = WEIWO_TEXT("workspace", "Value")}},
                         .nameColumn = u"name"_s});
    registry.titles.add({u"workspace.create"_s, WEIWO_TEXT("workspace", "Create the workspace")});
    registry.titles.add({u"workspace.settings"_s, WEIWO_TEXT("workspace", "Change the settings")});
    registry.titles.add({u"journal.undo"_s, WEIWO_TEXT("journal", "Undo: %1")});
    registry.titles.add({u"journal.redo"_s, WEIWO_TEXT("journal", "Redo: %1")});
}

} // namespace weiwo
