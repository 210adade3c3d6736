#include "core/customers/repo.h"

#include "core/base/text.h"
#include "core/customers/fields.h"
#include "core/customers/merge.h"
#include "core/storage/json_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

TableSpec makeTable()
{
    TableSpec table{.key = u"customer"_s,
                    .title = WEIWO_TEXT("customers", "Customer"),
                    .policy = u"customer"_s,
                    .columns = {},
                    .nameColumn = u"name"_s,
                    .digested = true};
    const auto reference = [&](const char *name, Text title, const QString &to) {
        table.columns.push_back(
            {QString::fromLatin1(name), ColumnKind::Reference, title, to, false});
    };
    for (const TextField &field : textFields())
        table.columns.push_back({field.name(), ColumnKind::Text, field.title, {}, false});
    reference("owner", WEIWO_TEXT("customers", "Owner"), u"node"_s);
    reference("parent", WEIWO_TEXT("customers", "Part of"), u"customer"_s);
    return table;
}

const QString &columnList()
{
    static const QString list = [] {
        QStringList names;
        for (const ColumnSpec &column : customerTable().columns)
            names.append(column.name);
        return names.join(u", "_s);
    }();
    return list;
}

/// Reads the id and columnList(), the id at @p first.
Customer readCustomer(const Row &row, int first)
{
    Customer customer;
    customer.id = CustomerId(row.id(first));
    int at = first + 1;
    for (const TextField &field : textFields())
        customer.*field.member = row.text(at++);
    if (const auto owner = row.optionalId(at))
        customer.owner = org::NodeId(*owner);
    if (const auto parent = row.optionalId(at + 1))
        customer.parent = CustomerId(*parent);
    return customer;
}

/// @p condition says whether living or dead ones.
Result<std::vector<Customer>> collectAny(Reader &reader, const QString &condition, const Database::Bindings &bindings)
{
    std::vector<Customer> customers;
    WEIWO_TRY(reader.db().each(u"SELECT id, %1 FROM customer WHERE %2"_s.arg(
                                   columnList(), condition),
                               bindings, [&](const Row &row) {
                                   customers.push_back(readCustomer(row, 0));
                                   return true;
                               }));
    return customers;
}

Result<std::vector<Customer>> collect(Reader &reader, const QString &condition, const Database::Bindings &bindings)
{
    return collectAny(reader, u"alive = 1 AND "_s + condition, bindings);
}

} // namespace

const TableSpec &customerTable()
{
    static const TableSpec table = makeTable();
    return table;
}

Record toRecord(const Customer &customer, const std::optional<Id> &headquarters)
{
    Record record;
    record.id = customer.id.raw();
    record.home = customer.owner ? std::optional<Id>(customer.owner->raw()) : headquarters;
    record.values.reserve(textFields().size() + 2);
    for (const TextField &field : textFields())
        record.values.push_back(textValue(customer.*field.member));
    record.values.push_back(customer.owner ? toValue(customer.owner->raw()) : Value());
    record.values.push_back(customer.parent ? toValue(customer.parent->raw()) : Value());
    return record;
}

Customer customerFrom(const Record &record)
{
    Customer customer;
    customer.id = CustomerId(record.id);
    size_t at = 0;
    for (const TextField &field : textFields())
        customer.*field.member = textOf(record.values[at++]);
    if (const auto owner = optionalId(record.values[at]))
        customer.owner = org::NodeId(*owner);
    if (const auto parent = optionalId(record.values[at + 1]))
        customer.parent = CustomerId(*parent);
    return customer;
}

namespace repo {

Result<std::optional<Customer>> customer(Reader &reader, const CustomerId &id)
{
    WEIWO_ASSIGN(auto found, collect(reader, u"id = ?"_s, {toValue(id.raw())}));
    return found.empty() ? std::nullopt : std::optional<Customer>(std::move(found.front()));
}

Result<std::vector<Customer>> byCode(Reader &reader, const QString &code)
{
    return collect(reader, u"code = ? ORDER BY id"_s, {code});
}

Result<std::vector<Customer>> byName(Reader &reader, const QString &name, int limit)
{
    return collect(reader, u"name = ? ORDER BY id LIMIT ?"_s, {name, qint64(limit)});
}

Result<std::vector<Customer>> byOwner(Reader &reader, const org::NodeId &owner)
{
    return collect(reader, u"owner = ? ORDER BY code, name, id"_s, {toValue(owner.raw())});
}

Result<std::vector<Customer>> mergedInto(Reader &reader, const CustomerId &customer)
{
    return collectAny(reader, u"alive = 0 AND id IN (SELECT merged FROM customer_merge WHERE alive = 1 AND kept = ?) ORDER BY name, id"_s, {toValue(customer.raw())});
}

Result<std::vector<Customer>> mergedByName(Reader &reader, const QString &name)
{
    const auto id = Id::fromText(name);
    return collectAny(reader, u"alive = 0 AND id IN (SELECT merged FROM customer_merge WHERE alive = 1) AND (id = ? OR code = ? OR name = ?) ORDER BY id"_s,
                      {toValue(id), name, name});
}

Result<std::vector<MergedCustomer>> mergedCustomers(Reader &reader, int limit)
{
    std::vector<MergedCustomer> all;
    WEIWO_TRY(reader.db().each(
        u"SELECT c.id, c.code, c.name, m.kept, k.name, m.at FROM customer_merge m"
        " JOIN customer c ON c.id = m.merged AND c.alive = 0 LEFT JOIN customer k ON k.id = m.kept"
        " WHERE m.alive = 1 ORDER BY m.at DESC, m.id DESC LIMIT ?"_s,
        {qint64(limit)}, [&](const Row &row) {
            all.push_back({CustomerId(row.id(0)), row.text(1), row.text(2), CustomerId(row.id(3)), row.text(4),
                           QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC)});
            return true;
        }));
    return all;
}

Status eachAlias(Reader &reader, const std::function<void(const Alias &)> &each)
{
    return reader.db().each(
        u"WITH RECURSIVE up(no, id) AS ("
        " SELECT c.no, m.kept FROM customer_merge m JOIN customer c ON c.id = m.merged AND c.alive = 0 WHERE m.alive = 1"
        " UNION SELECT u.no, m.kept FROM up u JOIN customer_merge m ON m.merged = u.id AND m.alive = 1)"
        " SELECT o.code, o.name, o.short_name, o.phone, o.credit_code, o.no, o.id, c.id, c.no FROM up u"
        " JOIN customer o ON o.no = u.no JOIN customer c ON c.id = u.id AND c.alive = 1 ORDER BY u.no"_s,
        {}, [&](const Row &row) {
            each({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.id(6), row.id(7), row.integer(8)});
            return true;
        });
}

Result<qint64> mergeVersion(Reader &reader)
{
    return reader.db().integer(u"SELECT coalesce(max(ver), 0) FROM customer_merge"_s);
}

Result<bool> hasOtherWithCode(Reader &reader, const QString &code, const CustomerId &id)
{
    WEIWO_ASSIGN(const qint64 found,
                 reader.db().integer(
                     u"SELECT 1 FROM customer WHERE alive = 1 AND code = ? AND id <> ? LIMIT 1"_s,
                     {code, toValue(id.raw())}));
    return found != 0;
}

Status each(Reader &reader, const std::function<bool(qint64, Customer &&)> &each)
{
    return reader.db().each(u"SELECT no, id, %1 FROM customer WHERE alive = 1 "
                            "ORDER BY code, name, id"_s.arg(columnList()),
                            {}, [&](const Row &row) {
                                return each(row.integer(0), readCustomer(row, 1));
                            });
}

Status eachValues(Reader &reader, const QStringList &columns,
                  const std::function<void(qint64, const std::vector<Value> &)> &each)
{
    std::vector<Value> values(static_cast<size_t>(columns.size()));
    return reader.db().each(
        u"SELECT no, %1 FROM customer ORDER BY no"_s.arg(columns.join(u", "_s)), {},
        [&](const Row &row) {
            for (size_t i = 0; i < values.size(); ++i)
                values[i] = row.value(static_cast<int>(i) + 1);
            each(row.integer(0), values);
            return true;
        });
}

Status eachName(Reader &reader, const std::function<void(qint64, const Id &, const QString &,
                                                         const QString &)> &each)
{
    return reader.db().each(
        u"SELECT no, id, code, name FROM customer WHERE +alive = 1 ORDER BY no"_s, {},
        [&](const Row &row) {
            each(row.integer(0), row.id(1), row.text(2), row.text(3));
            return true;
        });
}

Result<qint64> eachSearchText(Reader &reader, qint64 version, const std::function<bool(SearchText &&)> &each)
{
    qint64 newest = version;
    WEIWO_TRY(reader.db().each(
        u"SELECT no, id, alive, code, name, short_name, phone, credit_code, ver FROM customer WHERE ver > ?"_s, {version},
        [&](const Row &row) {
            newest = std::max(newest, row.integer(8));
            return each({row.integer(0), row.id(1), row.integer(2) != 0, row.text(3), row.text(4), row.text(5), row.text(6),
                         row.text(7)});
        }));
    return newest;
}

namespace {

SearchContact searchContactFrom(const Row &row)
{
    return {row.integer(0), row.integer(1) != 0, row.optionalInteger(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

} // namespace

Result<qint64> eachSearchContact(Reader &reader, qint64 version, const std::function<bool(SearchContact &&)> &each)
{
    qint64 newest = version;
    WEIWO_TRY(reader.db().each(u"SELECT c.no, c.alive, u.no, c.name, c.mobile, c.phone, c.email, c.ver FROM contact c "
                               "LEFT JOIN customer u ON u.id = c.customer WHERE c.ver > ?"_s,
                               {version}, [&](const Row &row) {
                                   newest = std::max(newest, row.integer(7));
                                   return each(searchContactFrom(row));
                               }));
    return newest;
}

Status contactsByNumber(Reader &reader, std::span<const qint64> numbers, const std::function<void(SearchContact &&)> &each)
{
    if (std::ranges::none_of(numbers, [](qint64 no) { return no > 0; }))
        return {};
    return reader.db().each(u"SELECT c.no, c.alive, u.no, c.name, c.mobile, c.phone, c.email FROM contact c "
                            "LEFT JOIN customer u ON u.id = c.customer WHERE c.no IN (SELECT value FROM json_each(?))"_s,
                            {jsonList(numbers)}, [&](const Row &row) {
                                each(searchContactFrom(row));
                                return true;
                            });
}

Result<qint64> count(Reader &reader)
{
    return reader.db().integer(u"SELECT count(*) FROM customer WHERE alive = 1"_s);
}

Result<std::vector<Id>> deletedReferringTo(Reader &reader, const QString &table, const QString &column, const Id &target)
{
    std::vector<Id> ids;
    WEIWO_TRY(reader.db().each(u"SELECT id FROM %1 WHERE %2 = ? AND alive = 0 ORDER BY id"_s.arg(table, column), {toValue(target)},
                               [&](const Row &row) {
                                   ids.push_back(row.id(0));
                                   return true;
                               }));
    return ids;
}

Result<QStringList> doubledCodes(Reader &reader, int limit)
{
    QStringList codes;
    WEIWO_TRY(reader.db().each(
        u"SELECT code FROM customer WHERE alive = 1 AND code IS NOT NULL GROUP BY code "
        "HAVING count(*) > 1 ORDER BY code LIMIT ?"_s,
        {qint64(limit)}, [&](const Row &row) {
            codes.append(row.text(0));
            return true;
        }));
    return codes;
}

Result<std::vector<std::pair<Id, Id>>> parents(Reader &reader)
{
    std::vector<std::pair<Id, Id>> pairs;
    WEIWO_TRY(reader.db().each(u"SELECT id, parent FROM customer WHERE alive = 1 "
                               "AND parent IS NOT NULL ORDER BY id"_s,
                               {}, [&](const Row &row) {
                                   pairs.emplace_back(row.id(0), row.id(1));
                                   return true;
                               }));
    return pairs;
}

Status eachOf(Reader &reader, const QString &condition, const Database::Bindings &bindings,
              const std::function<void(qint64, Customer &&)> &each)
{
    return reader.db().each(u"SELECT no, id, %1 FROM customer WHERE alive = 1 AND %2"_s.arg(columnList(), condition), bindings,
                            [&](const Row &row) {
                                each(row.integer(0), readCustomer(row, 1));
                                return true;
                            });
}

Status put(Edit &edit, const Record &record)
{
    return edit.put(edit.table(customerTable().key), record);
}

Status insertNew(Edit &edit, const Record &record)
{
    return edit.insertNew(edit.table(customerTable().key), record);
}

Status remove(Edit &edit, const CustomerId &id)
{
    return edit.remove(edit.table(customerTable().key), id.raw());
}

} // namespace repo
} // namespace weiwo::customers
