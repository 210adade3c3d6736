#include "core/sync/home_rules.h"
#include "core/sync/judging.h"
#include "core/sync/repo_conflicts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

ConflictSide sideOf(const Value &value, const std::optional<Author> &author)
{
    ConflictSide side;
    side.value = valueText(value);
    if (author && !author->person.isNull())
        side.author = author->person;
    if (author)
        side.at = author->stamp >> 16;
    return side;
}

QString rowText(const QString &before, const std::vector<std::pair<QString, Value>> &fields)
{
    QJsonObject object = QJsonDocument::fromJson(before.toUtf8()).object();
    for (const auto &[field, value] : fields)
        object.insert(field, valueText(value));
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Conflict conflictOf(const LogEntry &entry, const Loss &loss)
{
    Conflict conflict;
    conflict.id = conflictId(entry.originId, loss.table, loss.row, loss.field);
    conflict.home = loss.home;
    conflict.table = loss.table;
    conflict.record = loss.row;
    conflict.field = loss.field;
    conflict.kind = loss.kind;
    conflict.rule = loss.rule;
    conflict.reason = loss.reason;
    conflict.entry = entry.id;
    conflict.kept = sideOf(loss.kept, loss.keptBy);
    conflict.other = sideOf(loss.other, loss.otherBy);
    if (loss.field.isEmpty()) {
        conflict.kept.value.clear();
        conflict.other.value = rowText({}, loss.fields);
    } else {
        conflict.base = valueText(loss.base);
    }
    return conflict;
}

/// Which open conflict a loss goes on with: one whose losing value its author had seen, or the refusal of the very row.
Result<std::optional<Conflict>> joined(Edit &edit, const Loss &loss)
{
    if (loss.kind != ConflictKind::Clash && !(loss.kind == ConflictKind::Refused && loss.field.isEmpty()))
        return std::optional<Conflict>();
    WEIWO_ASSIGN(const std::vector<Id> open, repo::openAbout(edit.db(), loss.table, loss.row, loss.field));
    for (const Id &id : open) {
        WEIWO_ASSIGN(const Record record, edit.record(conflictTable(), id));
        const Conflict conflict = conflictFrom(record);
        if (conflict.kind == loss.kind && (loss.field.isEmpty() || conflict.other.value == valueText(loss.base)))
            return std::optional(conflict);
    }
    return std::optional<Conflict>();
}

Status put(Edit &edit, const Conflict &conflict)
{
    return edit.putAlong(conflictTable(), toRecord(conflict));
}

} // namespace

Result<std::optional<Id>> homeOfRecord(Reader &reader, const Conflict &conflict)
{
    const TableSpec *table = reader.registry().tables.find(conflict.table);
    if (!table)
        return std::optional<Id>();
    WEIWO_ASSIGN(const std::optional<Record> record, records::load(reader.db(), *table, conflict.record));
    return record ? record->home : std::optional<Id>();
}

Status followHomes(Edit &edit)
{
    for (const auto &rule : edit.registry().extension<HomeRules>().all)
        WEIWO_TRY(rule(edit));
    // Writing goes on while the rows that were moved are looked at.
    std::vector<std::pair<QString, Record>> moved;
    for (const RowChange *change : edit.changes())
        if (change->table->key != conflictTable().key && change->before && change->before->home != change->after.home)
            moved.emplace_back(change->table->key, change->after);
    for (const auto &[table, record] : moved)
        WEIWO_TRY(takeConflictsAlong(edit, table, record.id, record.home));
    // Conflicts that a copy between has moved, with a record that did not go there.
    std::vector<Record> conflicts;
    for (const RowChange *change : edit.changes(conflictTable()))
        if (change->after.alive)
            conflicts.push_back(change->after);
    for (Record &record : conflicts) {
        WEIWO_ASSIGN(const std::optional<Id> home, homeOfRecord(edit, conflictFrom(record)));
        if (!home || record.home == home)
            continue;
        record.home = home;
        WEIWO_TRY(edit.putAlong(conflictTable(), record));
    }
    return {};
}

Status settleConflicts(Edit &edit, const QString &table, const Id &row, const QString &field, const Value &value)
{
    WEIWO_ASSIGN(const std::vector<Id> open, repo::openAbout(edit.db(), table, row, field));
    for (const Id &id : open) {
        WEIWO_ASSIGN(const Record record, edit.record(conflictTable(), id));
        Conflict conflict = conflictFrom(record);
        if (conflict.other.value != valueText(value))
            continue;
        conflict.state = ConflictState::Settled;
        WEIWO_TRY(put(edit, conflict));
    }
    return {};
}

Status writeConflicts(Edit &edit, const LogEntry &entry, const std::vector<Loss> &losses)
{
    for (const Loss &loss : losses) {
        // An undo takes its own value back, never another's: whose conflict that was is done.
        if (loss.rule == ClashRule::Undo) {
            WEIWO_TRY(settleConflicts(edit, loss.table, loss.row, loss.field, loss.base));
            continue;
        }
        Conflict conflict = conflictOf(entry, loss);
        WEIWO_ASSIGN(const std::optional<Id> home, homeOfRecord(edit, conflict));
        if (home)
            conflict.home = home;
        WEIWO_ASSIGN(const std::optional<Conflict> earlier, joined(edit, loss));
        if (earlier) {
            conflict.id = earlier->id;
            conflict.base = earlier->base;
            if (loss.field.isEmpty())
                conflict.other.value = rowText(earlier->other.value, loss.fields);
        }
        WEIWO_TRY(put(edit, conflict));
    }
    return {};
}

} // namespace weiwo::sync
