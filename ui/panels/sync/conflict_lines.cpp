#include "ui/panels/sync/conflict_lines.h"

#include "core/base/text.h"
#include "core/sync/codec.h"
#include "core/workspace/journal.h"
#include "ui/panels/sync/copy_lines.h"
#include "ui/views/value_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

using sync::Conflict;
using sync::ConflictKind;

/// Of a record as a whole no more fields are shown in a line.
constexpr int MostFields = 6;

void sortFields(const TableSpec *table, std::vector<std::pair<QString, Value>> &fields)
{
    if (!table)
        return;
    std::ranges::stable_sort(fields, {}, [table](const auto &field) {
        const int place = table->indexOf(field.first);
        return field.first == table->nameColumn ? -1 : place < 0 ? int(table->columns.size()) : place;
    });
}

/// What a conflict about a record as a whole says of its fields.
std::vector<std::pair<QString, Value>> fieldsOf(const QString &object)
{
    std::vector<std::pair<QString, Value>> fields;
    const QJsonObject all = QJsonDocument::fromJson(object.toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const auto value = sync::valueFromText(it->toString()); value && !isNull(*value))
            fields.emplace_back(it.key(), *value);
    return fields;
}

/// Fields of a record in one line, in the order of the table, the one that names it first.
QString wholeWords(Reader &reader, const QString &table, const Id &row, std::vector<std::pair<QString, Value>> fields)
{
    sortFields(reader.registry().tables.find(table), fields);
    QStringList words;
    for (const auto &[field, value] : fields) {
        if (words.size() == MostFields) {
            words << u"…"_s;
            break;
        }
        words << translate("ConflictsPanel", "%1: %2", "a field, its value")
                     .arg(fieldTitle(reader.registry(), table, field), fieldValueWords(reader, table, row, field, value));
    }
    return words.join(u" · "_s);
}

QString sideWords(Reader &reader, const Conflict &conflict, const QString &text)
{
    const auto value = sync::valueFromText(text);
    // A newer program's value is shown as it came.
    return value ? fieldValueWords(reader, conflict.table, conflict.record, conflict.field, *value) : text.isEmpty() ? u"—"_s : text;
}

ConflictLine::Side sideOf(Reader &reader, const sync::ConflictSide &side, const QString &value)
{
    ConflictLine::Side words;
    words.value = value;
    if (side.author)
        words.author = nodeWords(reader, *side.author);
    if (side.at > 0)
        words.at = momentText(QDateTime::fromMSecsSinceEpoch(side.at, QTimeZone::utc()));
    return words;
}

/// The record may not be here: one that was refused is called as its author called it.
QString recordWords(Reader &reader, const Conflict &conflict)
{
    const QString name = journal::recordName(reader, conflict.table, conflict.record);
    const TableSpec *table = reader.registry().tables.find(conflict.table);
    if (!conflict.field.isEmpty() || !table || name != conflict.record.text().left(8))
        return name;
    for (const auto &[field, value] : fieldsOf(conflict.other.value))
        if (field == table->nameColumn)
            return textOf(value);
    return name;
}

QString ruleWords(const Conflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Refused: return translate("ConflictsPanel", "refused");
    case ConflictKind::Deleted: return translate("ConflictsPanel", "deleted and edited");
    case ConflictKind::Changed: return translate("ConflictsPanel", "edited and deleted");
    case ConflictKind::Clash: break;
    }
    switch (conflict.rule) {
    case sync::ClashRule::Rank: return translate("ConflictsPanel", "higher rank stands");
    case sync::ClashRule::Later: return translate("ConflictsPanel", "later edit stands");
    case sync::ClashRule::Undo: return translate("ConflictsPanel", "an undo does not win");
    case sync::ClashRule::None: break;
    }
    return translate("ConflictsPanel", "changed by both");
}

QString whyWords(const Conflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Refused:
        return conflict.reason.isEmpty() ? translate("ConflictsPanel", "The other value was refused.")
                                         : translate("ConflictsPanel", "The other value was refused: %1").arg(conflict.reason);
    case ConflictKind::Deleted:
        return translate(
            "ConflictsPanel",
            "One has deleted the record, another has edited it meanwhile: it lives, with the edit. Take the other to delete it after all.");
    case ConflictKind::Changed:
        return translate(
            "ConflictsPanel",
            "It was to be deleted by somebody who had not seen the latest change: it lives. Take the other to delete it after all.");
    case ConflictKind::Clash: break;
    }
    switch (conflict.rule) {
    case sync::ClashRule::Rank:
        return translate("ConflictsPanel", "Two have changed it without knowing of each other. The value of the higher rank stands.");
    case sync::ClashRule::Later:
        return translate("ConflictsPanel", "Two of equal rank have changed it without knowing of each other. The later edit stands.");
    case sync::ClashRule::Undo: return translate("ConflictsPanel", "An undo takes back its own edit, never another's.");
    case sync::ClashRule::None: break;
    }
    return conflict.reason.isEmpty() ? translate("ConflictsPanel", "Two have changed it without knowing of each other.") : conflict.reason;
}

ConflictLine lineOf(Reader &reader, const Conflict &conflict)
{
    const TableSpec *table = reader.registry().tables.find(conflict.table);
    const int column = table ? table->indexOf(conflict.field) : -1;
    ConflictLine line;
    line.conflict = conflict;
    line.record = recordWords(reader, conflict);
    line.table = tableTitle(reader.registry(), conflict.table);
    line.rule = ruleWords(conflict);
    line.why = whyWords(conflict);
    line.isGone = !table || !reader.record(*table, conflict.record);
    line.canType = column >= 0 && table->columns[size_t(column)].kind == ColumnKind::Text;
    if (!conflict.field.isEmpty()) {
        line.field = fieldTitle(reader.registry(), conflict.table, conflict.field);
        line.base = sideWords(reader, conflict, conflict.base);
        line.kept = sideOf(reader, conflict.kept, sideWords(reader, conflict, conflict.kept.value));
        line.other = sideOf(reader, conflict.other, sideWords(reader, conflict, conflict.other.value));
        return line;
    }
    const bool isDelete = conflict.kind == ConflictKind::Deleted || conflict.kind == ConflictKind::Changed;
    line.field = translate("ConflictsPanel", "the whole record");
    const QString fields = wholeWords(reader, conflict.table, conflict.record, fieldsOf(conflict.other.value));
    const QString lives = translate("ConflictsPanel", "it lives");
    line.kept = sideOf(reader, conflict.kept,
                       !isDelete          ? translate("ConflictsPanel", "not taken in")
                       : fields.isEmpty() ? lives
                                          : lives + u" · "_s + fields);
    line.other = sideOf(reader, conflict.other, isDelete ? translate("ConflictsPanel", "it is deleted") : fields);
    // There the one who came later is the one who has edited it.
    if (conflict.kind == ConflictKind::Deleted) {
        std::swap(line.kept.author, line.other.author);
        std::swap(line.kept.at, line.other.at);
    }
    return line;
}

ContestedLine contestedOf(Reader &reader, const sync::ContestedValue &value)
{
    ContestedLine line;
    line.record = journal::recordName(reader, value.table, value.row);
    line.table = tableTitle(reader.registry(), value.table);
    line.reason = value.reason;
    line.at = value.at.isValid() ? momentText(value.at) : QString();
    if (value.field.isEmpty()) {
        line.field = translate("ConflictsPanel", "the whole record");
        line.own = wholeWords(reader, value.table, value.row, value.fields);
        line.shown = u"—"_s;
        return line;
    }
    line.field = fieldTitle(reader.registry(), value.table, value.field);
    line.own = fieldValueWords(reader, value.table, value.row, value.field, value.own);
    line.shown = fieldValueWords(reader, value.table, value.row, value.field, value.shown);
    return line;
}

} // namespace

Result<ConflictLists> conflictLists(Reader &reader)
{
    ConflictLists lists;
    WEIWO_ASSIGN(const std::vector<Conflict> all, sync::conflicts(reader, {.all = true, .record = {}}));
    for (const Conflict &conflict : all) {
        ConflictLine line = lineOf(reader, conflict);
        (line.isOpen() ? lists.open : lists.answered).push_back(std::move(line));
    }
    WEIWO_ASSIGN(const std::vector<sync::ContestedValue> contested, sync::contestedValues(reader));
    for (const sync::ContestedValue &value : contested)
        lists.contested.push_back(contestedOf(reader, value));
    return lists;
}

QString conflictStateText(const Conflict &conflict)
{
    if (conflict.state == sync::ConflictState::Open)
        return translate("ConflictsPanel", "open");
    if (conflict.state == sync::ConflictState::Settled)
        return translate("ConflictsPanel", "settled by an edit");
    if (conflict.taken == "other"_L1)
        return translate("ConflictsPanel", "the other was taken");
    return conflict.taken == "value"_L1 ? translate("ConflictsPanel", "a value was typed") : translate("ConflictsPanel", "kept");
}

} // namespace weiwo::ui
