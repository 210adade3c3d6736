#include "core/customers/merge_record.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/repo.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

QString stringOf(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

json valueJson(const Value &value)
{
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return {{"id", Id::fromBytes(*bytes).value_or(Id()).text().toStdString()}};
    if (const auto *number = std::get_if<qint64>(&value))
        return json(*number);
    const QString text = textOf(value);
    return text.isEmpty() ? json() : json(text.toStdString());
}

Value valueFrom(const json &value)
{
    if (value.is_object())
        return toValue(Id::fromText(stringOf(value, "id")));
    if (value.is_number_integer())
        return Value(value.get<qint64>());
    return value.is_string() ? textValue(QString::fromStdString(value.get<std::string>())) : Value();
}

json movedJson(const MergeRecord &record)
{
    json rows = json::array();
    for (const MovedRow &moved : record.moved) {
        json row = {{"table", moved.table.toStdString()}, {"row", moved.row.text().toStdString()}, {"column", moved.column.toStdString()}};
        if (moved.went)
            row["went"] = moved.went->text().toStdString();
        rows.push_back(std::move(row));
    }
    json own = json::object();
    for (const auto &[column, value] : record.own)
        own[column.toStdString()] = valueJson(value);
    return {{"rows", rows}, {"own", own}};
}

Status damaged(const Id &id)
{
    return fail(errc::Damaged, translate("customers", "What was merged cannot be read. Restore an earlier copy of the workspace."), id.text());
}

/// Reads what movedJson() and the fields were written as.
Status read(MergeRecord &record, const QString &fields, const QString &moved)
{
    const json written = json::parse(fields.toStdString(), nullptr, false);
    const json rows = json::parse(moved.toStdString(), nullptr, false);
    if (!written.is_array() || !rows.is_object())
        return damaged(record.id);
    for (const json &field : written) {
        if (!field.is_object())
            return damaged(record.id);
        record.fields.push_back({stringOf(field, "field"), valueFrom(field.value("before", json())), valueFrom(field.value("after", json()))});
    }
    for (const json &row : rows.value("rows", json::array())) {
        if (!row.is_object())
            return damaged(record.id);
        const auto id = Id::fromText(stringOf(row, "row"));
        if (!id)
            return damaged(record.id);
        record.moved.push_back({stringOf(row, "table"), *id, stringOf(row, "column"), Id::fromText(stringOf(row, "went"))});
    }
    const json own = rows.value("own", json::object());
    if (!own.is_object())
        return damaged(record.id);
    for (const auto &[column, value] : own.items())
        record.own[QString::fromStdString(column)] = valueFrom(value);
    return {};
}

/// The id that a row has whose table names rows by key columns.
Id idByKey(const TableSpec &table, const Record &row)
{
    QList<QByteArray> parts;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].key)
            continue;
        const Value &value = row.values[i];
        if (const auto *bytes = std::get_if<QByteArray>(&value))
            parts.append(*bytes);
        else if (const auto *number = std::get_if<qint64>(&value))
            parts.append(QByteArray::number(*number));
        else
            parts.append(textOf(value).toUtf8());
    }
    return naturalId(table.key, parts);
}

/// Two columns that say how two customers stand to each other would say it of one.
bool saysItOfOne(const TableSpec &table, const Record &row, size_t column)
{
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (i != column && table.columns[i].refersTo == customerTable().key && row.values[i] == row.values[column])
            return true;
    return false;
}

/// Rows of the table belong to the customer that the column names.
bool belongsTo(const TableSpec &table, size_t column)
{
    return table.key != customerTable().key && table.columns[column].refersTo == customerTable().key;
}

/// False where it can be no more: what names it is gone.
Result<bool> revive(Edit &edit, const TableSpec &table, const Id &id, const std::optional<Id> &home)
{
    WEIWO_ASSIGN(std::optional<Record> stored, records::load(edit.db(), table, id));
    if (!stored)
        return false;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnSpec &column = table.columns[i];
        const auto target = optionalId(stored->values[i]);
        if (column.kind != ColumnKind::Reference || column.refersTo.isEmpty() || !target)
            continue;
        WEIWO_ASSIGN(const bool lives, records::lives(edit.db(), edit.table(column.refersTo), *target));
        if (lives)
            continue;
        if (column.key)
            return false;
        stored->values[i] = Value();
    }
    stored->home = home;
    WEIWO_TRY(edit.putAlong(table, *stored));
    return true;
}

} // namespace

const TableSpec &mergeTable()
{
    static const TableSpec table{
        .key = u"customer_merge"_s,
        .title = WEIWO_TEXT("customers", "Merge of customers"),
        .policy = u"customer.merge"_s,
        .columns = {{u"kept"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Kept"), {}, false},
                    {u"merged"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Merged"), {}, false},
                    {u"at"_s, ColumnKind::Instant, WEIWO_TEXT("customers", "Time"), {}, false},
                    {u"fields"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Fields"), {}, false},
                    {u"moved"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Moved"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

Status putMergeRecord(Edit &edit, MergeRecord record, const std::optional<Id> &home)
{
    json fields = json::array();
    for (const MergeRecord::Field &field : record.fields)
        fields.push_back({{"field", field.key.toStdString()}, {"before", valueJson(field.before)}, {"after", valueJson(field.after)}});
    Record row;
    row.id = edit.ids().next();
    row.home = home;
    row.values = {toValue(record.kept.raw()), toValue(record.merged.raw()), Value(record.at.toMSecsSinceEpoch()),
                  textValue(QString::fromStdString(fields.dump())), textValue(QString::fromStdString(movedJson(record).dump()))};
    return edit.put(edit.table(mergeTable().key), row);
}

Result<MergeRecord> mergeRecordOf(Reader &reader, const CustomerId &merged)
{
    WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(reader, mergeTable(), u"merged"_s, merged.raw()));
    const auto newest = std::ranges::max_element(rows, {}, [](const Record &row) { return integerOf(row.values[2]); });
    if (newest == rows.end())
        return fail(errc::NotFound, translate("customers", "This customer was not merged into another."), merged.text());
    MergeRecord record;
    record.id = newest->id;
    record.kept = CustomerId(idOf(newest->values[0]));
    record.merged = merged;
    record.at = QDateTime::fromMSecsSinceEpoch(integerOf(newest->values[2]), Qt::UTC);
    WEIWO_TRY(read(record, textOf(newest->values[3]), textOf(newest->values[4])));
    return record;
}

Status removeMergeRecord(Edit &edit, const Id &id)
{
    return edit.remove(edit.table(mergeTable().key), id);
}

Result<Customer> livingRoot(Reader &reader, const CustomerId &start)
{
    // No chain is longer; a damaged one must not hold the program.
    constexpr int longest = 100;
    CustomerId at = start;
    for (int i = 0; i < longest; ++i) {
        WEIWO_ASSIGN(const std::optional<Record> stored, records::load(reader.db(), customerTable(), at.raw()));
        if (!stored)
            break;
        if (stored->alive)
            return customerFrom(*stored);
        const auto merged = mergeRecordOf(reader, at);
        if (!merged)
            break;
        at = merged->kept;
    }
    return fail(errc::NotFound, translate("customers", "The customer that it was merged into is no longer there."), start.text());
}

Result<MovedRow> moveRow(Edit &edit, const TableSpec &table, const Record &row, const QString &column, const Id &customer,
                         const std::optional<Id> &home)
{
    MovedRow moved{table.key, row.id, column, {}};
    const auto at = static_cast<size_t>(table.indexOf(column));
    Record after = row;
    after.values[at] = toValue(customer);
    after.home = home;
    if (table.key == ownerTable().key || saysItOfOne(table, after, at)) {
        WEIWO_TRY(edit.removeAlong(table, row.id));
        return moved;
    }
    if (!table.columns[at].key) {
        WEIWO_TRY(edit.putAlong(table, after));
        moved.went = row.id;
        return moved;
    }
    WEIWO_TRY(edit.removeAlong(table, row.id));
    after.id = idByKey(table, after);
    WEIWO_ASSIGN(const bool there, records::lives(edit.db(), table, after.id));
    if (there)
        return moved;
    WEIWO_TRY(edit.putAlong(table, after));
    moved.went = after.id;
    return moved;
}

Result<bool> moveBack(Edit &edit, const MovedRow &moved, const Id &owner, const Id &holder, const std::optional<Id> &home)
{
    const TableSpec *table = edit.registry().tables.find(moved.table);
    const int column = table ? table->indexOf(moved.column) : -1;
    if (column < 0)
        return false;
    if (moved.went) {
        WEIWO_ASSIGN(std::optional<Record> now, records::load(edit.db(), *table, *moved.went));
        if (!now || !now->alive || idOf(now->values[static_cast<size_t>(column)]) != holder)
            return false;
        if (moved.went == moved.row) {
            now->values[static_cast<size_t>(column)] = toValue(owner);
            // What only names the customer has a home of its own.
            if (belongsTo(*table, static_cast<size_t>(column)))
                now->home = home;
            WEIWO_TRY(edit.putAlong(*table, *now));
            return true;
        }
        WEIWO_TRY(edit.removeAlong(*table, *moved.went));
    }
    return revive(edit, *table, moved.row, home);
}

} // namespace weiwo::customers
