#include "core/sync/conflicts.h"

#include "core/sync/codec.h"
#include "core/sync/judging.h"
#include "core/sync/repo_conflicts.h"
#include "core/workspace/record_fields.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr std::pair<ConflictKind, const char *> Kinds[] = {{ConflictKind::Clash, "clash"},
                                                            {ConflictKind::Refused, "refused"},
                                                            {ConflictKind::Deleted, "deleted"},
                                                            {ConflictKind::Changed, "changed"}};
constexpr std::pair<ConflictState, const char *> States[] = {
    {ConflictState::Open, "open"}, {ConflictState::Resolved, "resolved"}, {ConflictState::Settled, "settled"}};
constexpr std::pair<ClashRule, const char *> Rules[] = {
    {ClashRule::None, ""}, {ClashRule::Rank, "rank"}, {ClashRule::Later, "later"}, {ClashRule::Undo, "undo"}};
constexpr std::pair<Take, const char *> Takes[] = {{Take::Kept, "kept"}, {Take::Other, "other"}, {Take::Value, "value"}};

template<class T, size_t N>
QString keyOf(const std::pair<T, const char *> (&table)[N], T value)
{
    for (const auto &[own, key] : table)
        if (own == value)
            return QString::fromLatin1(key);
    return {};
}

template<class T, size_t N>
std::optional<T> fromKey(const std::pair<T, const char *> (&table)[N], const QString &key)
{
    for (const auto &[own, name] : table)
        if (key == QLatin1StringView(name))
            return own;
    return {};
}

Value instantValue(qint64 at)
{
    return at > 0 ? Value(at) : Value();
}

/// The fields of a row that was refused as a whole.
std::vector<std::pair<QString, Value>> fieldsOf(const QString &object)
{
    std::vector<std::pair<QString, Value>> fields;
    const QJsonObject all = QJsonDocument::fromJson(object.toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const auto value = valueFromText(it->toString()))
            fields.emplace_back(it.key(), *value);
    return fields;
}

Status takeRow(Edit &edit, const TableSpec &table, const Conflict &conflict)
{
    WEIWO_ASSIGN(const std::optional<Record> stored, records::load(edit.db(), table, conflict.record));
    // The other side of "deleted there, edited here" is that it is deleted.
    if (conflict.kind == ConflictKind::Deleted || conflict.kind == ConflictKind::Changed)
        return stored && stored->alive ? edit.remove(table, conflict.record) : Status();
    Record record = stored && stored->alive ? *stored : Record{conflict.record, 0, conflict.home, true, {}, std::vector<Value>(table.columns.size())};
    for (const auto &[field, value] : fieldsOf(conflict.other.value))
        setField(table, record, field, value);
    return edit.put(table, record);
}

Status takeField(Edit &edit, const TableSpec &table, const Conflict &conflict, const QString &text)
{
    const auto value = valueFromText(text);
    if (!value)
        return fail(errc::BadInput, translate("sync", "The value %1 cannot be taken for this field.").arg(text), text);
    WEIWO_ASSIGN(Record record, edit.record(table, conflict.record));
    setField(table, record, conflict.field, *value);
    return edit.put(table, record);
}

} // namespace

QString conflictKindKey(ConflictKind kind) { return keyOf(Kinds, kind); }
std::optional<ConflictKind> conflictKindFromKey(const QString &key) { return fromKey(Kinds, key); }
QString conflictStateKey(ConflictState state) { return keyOf(States, state); }
QString clashRuleKey(ClashRule rule) { return keyOf(Rules, rule); }

const TableSpec &conflictTable()
{
    static const TableSpec table = [] {
        const auto text = [](const char *name, Text title) { return ColumnSpec{QString::fromLatin1(name), ColumnKind::Text, title, {}, false}; };
        const auto node = [](const char *name, Text title) { return ColumnSpec{QString::fromLatin1(name), ColumnKind::Reference, title, u"node"_s, false}; };
        const auto at = [](const char *name, Text title) { return ColumnSpec{QString::fromLatin1(name), ColumnKind::Instant, title, {}, false}; };
        TableSpec spec{.key = u"conflict"_s, .title = WEIWO_TEXT("sync", "Conflict"), .policy = u"conflict"_s, .columns = {}, .nameColumn = {}};
        spec.columns = {text("tab", WEIWO_TEXT("sync", "Table")),
                        {u"record"_s, ColumnKind::Reference, WEIWO_TEXT("sync", "Record"), {}, false},
                        text("field", WEIWO_TEXT("sync", "Field")),
                        text("kind", WEIWO_TEXT("sync", "Kind")),
                        text("base", WEIWO_TEXT("sync", "Seen before")),
                        text("kept", WEIWO_TEXT("sync", "Kept value")),
                        node("kept_by", WEIWO_TEXT("sync", "Kept value by")),
                        at("kept_at", WEIWO_TEXT("sync", "Kept value of")),
                        text("other", WEIWO_TEXT("sync", "Other value")),
                        node("other_by", WEIWO_TEXT("sync", "Other value by")),
                        at("other_at", WEIWO_TEXT("sync", "Other value of")),
                        text("rule", WEIWO_TEXT("sync", "Rule")),
                        text("reason", WEIWO_TEXT("sync", "Reason")),
                        text("state", WEIWO_TEXT("sync", "State")),
                        text("taken", WEIWO_TEXT("sync", "Taken")),
                        text("note", WEIWO_TEXT("sync", "Note")),
                        {u"entry"_s, ColumnKind::Reference, WEIWO_TEXT("sync", "Entry"), {}, false}};
        return spec;
    }();
    return table;
}

Id conflictId(const QByteArray &originId, const QString &table, const Id &record, const QString &field)
{
    return naturalId(u"conflict"_s, {originId, table.toUtf8(), record.bytes(), field.toUtf8()});
}

Record toRecord(const Conflict &conflict)
{
    Record record;
    record.id = conflict.id;
    record.home = conflict.home;
    record.values = {textValue(conflict.table), conflict.record.bytes(), textValue(conflict.field), conflictKindKey(conflict.kind),
                     textValue(conflict.base), textValue(conflict.kept.value), toValue(conflict.kept.author), instantValue(conflict.kept.at),
                     textValue(conflict.other.value), toValue(conflict.other.author), instantValue(conflict.other.at),
                     textValue(clashRuleKey(conflict.rule)), textValue(conflict.reason), conflictStateKey(conflict.state),
                     textValue(conflict.taken), textValue(conflict.note), toValue(conflict.entry)};
    return record;
}

Conflict conflictFrom(const Record &record)
{
    const auto at = [&](const char *name) -> const Value & {
        return record.values[static_cast<size_t>(conflictTable().indexOf(QString::fromLatin1(name)))];
    };
    const auto side = [&](const char *value, const char *by, const char *when) {
        return ConflictSide{textOf(at(value)), optionalId(at(by)), integerOf(at(when))};
    };
    Conflict conflict;
    conflict.id = record.id;
    conflict.home = record.home;
    conflict.table = textOf(at("tab"));
    conflict.record = idOf(at("record"));
    conflict.field = textOf(at("field"));
    conflict.kind = conflictKindFromKey(textOf(at("kind"))).value_or(ConflictKind::Clash);
    conflict.base = textOf(at("base"));
    conflict.kept = side("kept", "kept_by", "kept_at");
    conflict.other = side("other", "other_by", "other_at");
    conflict.rule = fromKey(Rules, textOf(at("rule"))).value_or(ClashRule::None);
    conflict.reason = textOf(at("reason"));
    conflict.state = fromKey(States, textOf(at("state"))).value_or(ConflictState::Open);
    conflict.taken = textOf(at("taken"));
    conflict.note = textOf(at("note"));
    conflict.entry = optionalId(at("entry"));
    return conflict;
}

Result<std::vector<Conflict>> conflicts(Reader &reader, const ConflictQuery &query)
{
    WEIWO_ASSIGN(const std::vector<Id> ids, repo::conflictIds(reader.db(), query));
    std::vector<Conflict> found;
    for (const Id &id : ids) {
        WEIWO_ASSIGN(const Record record, reader.record(conflictTable(), id));
        found.push_back(conflictFrom(record));
    }
    return found;
}

Result<qint64> openConflicts(Reader &reader)
{
    return repo::openConflicts(reader.db());
}

Result<Conflict> findConflict(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const std::vector<Id> ids, repo::conflictIds(reader.db(), {.all = true, .record = {}}));
    std::vector<Id> found;
    for (const Id &id : ids)
        if (name.size() >= 4 && id.text().startsWith(name, Qt::CaseInsensitive))
            found.push_back(id);
    if (found.size() == 1) {
        WEIWO_ASSIGN(const Record record, reader.record(conflictTable(), found.front()));
        return conflictFrom(record);
    }
    if (found.empty())
        return fail(errc::NotFound, translate("sync", "There is no conflict \"%1\". `conflicts list` lists them.").arg(name), name);
    return fail(errc::Ambiguous, translate("sync", "Several conflicts begin with \"%1\".").arg(name), name);
}

Status takeConflictsAlong(Edit &edit, const QString &table, const Id &row, const std::optional<Id> &home)
{
    WEIWO_ASSIGN(const std::vector<Id> ids, repo::conflictIds(edit.db(), {.all = true, .record = row}));
    for (const Id &id : ids) {
        WEIWO_ASSIGN(Record record, edit.record(conflictTable(), id));
        if (conflictFrom(record).table != table || record.home == home)
            continue;
        record.home = home;
        WEIWO_TRY(edit.putAlong(conflictTable(), record));
    }
    return {};
}

Status resolve(Edit &edit, const Conflict &conflict, const Resolution &resolution)
{
    WEIWO_ASSIGN(const Record stored, edit.record(conflictTable(), conflict.id));
    Conflict now = conflictFrom(stored);
    if (now.state != ConflictState::Open)
        return fail(errc::Stale, translate("sync", "This conflict has been answered already."), conflict.id.text());
    const TableSpec *table = edit.registry().tables.find(now.table);
    if (!table)
        return fail(errc::NewerStore, translate("sync", "This conflict is about something that only a newer version knows."), now.table);
    if (resolution.take == Take::Other)
        WEIWO_TRY(now.field.isEmpty() ? takeRow(edit, *table, now) : takeField(edit, *table, now, now.other.value));
    else if (resolution.take == Take::Value && now.field.isEmpty())
        return fail(errc::BadInput, translate("sync", "This conflict is about a whole record: take what is kept, or the other."), now.id.text());
    else if (resolution.take == Take::Value)
        WEIWO_TRY(takeField(edit, *table, now, resolution.value));
    // What was refused long ago may belong elsewhere by now.
    WEIWO_TRY(followHomes(edit));
    now.state = ConflictState::Resolved;
    now.taken = keyOf(Takes, resolution.take);
    now.note = resolution.note;
    Record record = toRecord(now);
    record.extra = stored.extra;
    return edit.put(conflictTable(), record);
}

} // namespace weiwo::sync
