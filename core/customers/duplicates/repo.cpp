#include "core/customers/duplicates/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

const TableSpec &notSameTable()
{
    static const TableSpec table{
        .key = u"customer_not_same"_s,
        .title = WEIWO_TEXT("customers", "Not the same customer"),
        .policy = u"customer"_s,
        .columns = {{u"first"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Customer"),
                     u"customer"_s, false},
                    {u"second"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Other customer"),
                     u"customer"_s, false},
                    {u"reason"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Reason"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

Id notSameId(const CustomerId &a, const CustomerId &b)
{
    return naturalId(notSameTable().key, {std::min(a, b).raw().bytes(), std::max(a, b).raw().bytes()});
}

namespace repo {

namespace {

constexpr int RowColumns = 8;
const QString &rowColumns()
{
    static const QString columns = u"id, name, phone, email, credit_code, address, province, city"_s;
    return columns;
}

DuplicateRow rowFrom(const Row &row)
{
    return {.id = row.id(0).text(),
            .name = row.text(1),
            .phone = row.text(2),
            .email = row.text(3),
            .creditCode = row.text(4),
            .address = row.text(5),
            .province = row.text(6),
            .city = row.text(7)};
}

} // namespace

Result<std::vector<std::pair<Id, NotSame>>> notSame(Reader &reader)
{
    std::vector<std::pair<Id, NotSame>> pairs;
    WEIWO_TRY(reader.db().each(
        u"SELECT id, first, second, reason FROM customer_not_same WHERE alive = 1 ORDER BY id"_s, {},
        [&](const Row &row) {
            const auto first = row.optionalId(1), second = row.optionalId(2);
            if (first && second && *first != *second)
                pairs.emplace_back(row.id(0), NotSame{CustomerId(*first), CustomerId(*second), row.text(3)});
            return true;
        }));
    return pairs;
}

Result<std::vector<DuplicateRow>> duplicateRows(Reader &reader)
{
    std::vector<DuplicateRow> rows;
    WEIWO_TRY(reader.db().each(
        u"SELECT %1 FROM customer WHERE alive = 1 ORDER BY id"_s.arg(rowColumns()), {},
        [&](const Row &row) {
            rows.push_back(rowFrom(row));
            return true;
        }));
    return rows;
}

Status eachChanged(Reader &reader, qint64 after, const std::function<bool(HintRow &&)> &each)
{
    return reader.db().each(
        u"SELECT %1, ver, alive FROM customer WHERE ver > ? ORDER BY ver"_s.arg(rowColumns()), {after},
        [&each](const Row &row) {
            return each({row.id(0), row.integer(RowColumns + 1) != 0, row.integer(RowColumns),
                         rowFrom(row)});
        });
}

Status putNotSame(Edit &edit, const NotSame &pair, const std::optional<Id> &home)
{
    Record record;
    record.id = notSameId(pair.first, pair.second);
    record.home = home;
    record.values = {toValue(std::min(pair.first, pair.second).raw()),
                     toValue(std::max(pair.first, pair.second).raw()), textValue(pair.reason)};
    return edit.put(edit.table(notSameTable().key), record);
}

} // namespace repo
} // namespace weiwo::customers
