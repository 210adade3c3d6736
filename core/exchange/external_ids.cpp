#include "core/exchange/external_ids.h"

#include "core/exchange/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

Id rowId(const ExternalKey &name)
{
    return naturalId(u"external_id"_s, {name.space.toUtf8(), name.key.toUtf8()});
}

} // namespace

TableSpec externalIdTable()
{
    return {.key = u"external_id"_s,
            .title = WEIWO_TEXT("exchange", "External id"),
            .policy = u"reference"_s,
            .columns = {{u"space"_s, ColumnKind::Text, WEIWO_TEXT("exchange", "Space"), {}, true},
                        {u"key"_s, ColumnKind::Text, WEIWO_TEXT("exchange", "Key"), {}, true},
                        {u"tab"_s, ColumnKind::Text, WEIWO_TEXT("exchange", "Table"), {}},
                        {u"record"_s, ColumnKind::Reference, WEIWO_TEXT("exchange", "Record"), {}}},
            .nameColumn = u"key"_s};
}

std::optional<ExternalKey> externalKeyFromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0 || colon + 1 == text.size())
        return {};
    return ExternalKey{text.left(colon), text.mid(colon + 1)};
}

Result<std::optional<ExternalId>> findExternalId(Reader &reader, const ExternalKey &name)
{
    const TableSpec &table = reader.table(u"external_id"_s);
    WEIWO_ASSIGN(const auto row, records::load(reader.db(), table, rowId(name)));
    if (!row || !row->alive)
        return std::optional<ExternalId>();
    const auto at = [&](const QString &column) -> const Value & {
        return row->values[static_cast<size_t>(table.indexOf(column))];
    };
    return std::optional(
        ExternalId{.name = name, .table = textOf(at(u"tab"_s)), .record = idOf(at(u"record"_s))});
}

Result<std::vector<ExternalKey>> externalIdsOf(Reader &reader, const Id &record)
{
    return repo::externalIdsOf(reader, record);
}

Status eachExternalId(Reader &reader, const QString &space, const QString &table,
                      const std::function<void(const QString &, const Id &)> &each)
{
    return repo::eachExternalId(reader, space, table, each);
}

Status fileExternalId(Edit &edit, const ExternalId &external, const std::optional<Id> &home)
{
    const TableSpec &table = edit.table(u"external_id"_s);
    Record record;
    record.id = rowId(external.name);
    record.home = home;
    record.values.resize(table.columns.size());
    const auto set = [&](const QString &column, Value value) {
        record.values[static_cast<size_t>(table.indexOf(column))] = std::move(value);
    };
    set(u"space"_s, external.name.space);
    set(u"key"_s, external.name.key);
    set(u"tab"_s, external.table);
    set(u"record"_s, external.record.bytes());
    return edit.put(table, record);
}

} // namespace weiwo::exchange
