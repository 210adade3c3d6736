#include "core/customers/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// A text column and the field that it keeps, in the order of the table.
struct TextColumn
{
    const char *name;
    Text title;
    QString Customer::*field;
};

const TextColumn textColumns[] = {
    {"code", WEIWO_TEXT("customers", "Code"), &Customer::code},
    {"name", WEIWO_TEXT("customers", "Name"), &Customer::name},
    {"kind", WEIWO_TEXT("customers", "Kind"), &Customer::kind},
    {"credit_code", WEIWO_TEXT("customers", "Unified credit code"), &Customer::creditCode},
    {"phone", WEIWO_TEXT("customers", "Phone"), &Customer::phone},
    {"email", WEIWO_TEXT("customers", "Email"), &Customer::email},
    {"province", WEIWO_TEXT("customers", "Province"), &Customer::province},
    {"city", WEIWO_TEXT("customers", "City"), &Customer::city},
    {"county", WEIWO_TEXT("customers", "County"), &Customer::county},
    {"address", WEIWO_TEXT("customers", "Address"), &Customer::address},
    {"country", WEIWO_TEXT("customers", "Country"), &Customer::country},
    {"segment", WEIWO_TEXT("customers", "Segment"), &Customer::segment},
};
constexpr size_t textCount = std::size(textColumns);

TableSpec makeTable()
{
    TableSpec table{.key = u"customer"_s,
                    .title = WEIWO_TEXT("customers", "Customer"),
                    .policy = u"customer"_s,
                    .columns = {},
                    .nameColumn = u"name"_s,
                    .digested = true};
    for (const TextColumn &column : textColumns)
        table.columns.push_back(
            {QString::fromLatin1(column.name), ColumnKind::Text, column.title, {}, false});
    table.columns.push_back({u"owner"_s, ColumnKind::Reference,
                             WEIWO_TEXT("customers", "Owner"), u"node"_s, false});
    table.columns.push_back({u"parent"_s, ColumnKind::Reference,
                             WEIWO_TEXT("customers", "Part of"), u"customer"_s, false});
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
    for (const TextColumn &column : textColumns)
        customer.*column.field = row.text(at++);
    if (const auto owner = row.optionalId(at))
        customer.owner = org::NodeId(*owner);
    if (const auto parent = row.optionalId(at + 1))
        customer.parent = CustomerId(*parent);
    return customer;
}

Result<std::vector<Customer>> collect(Reader &reader, const QString &condition,
                                      const Database::Bindings &bindings)
{
    std::vector<Customer> customers;
    WEIWO_TRY(reader.db().each(u"SELECT id, %1 FROM customer WHERE alive = 1 AND %2"_s.arg(
                                   columnList(), condition),
                               bindings, [&](const Row &row) {
                                   customers.push_back(readCustomer(row, 0));
                                   return true;
                               }));
    return customers;
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
    record.values.reserve(textCount + 2);
    for (const TextColumn &column : textColumns)
        record.values.push_back(textValue(customer.*column.field));
    record.values.push_back(customer.owner ? toValue(customer.owner->raw()) : Value());
    record.values.push_back(customer.parent ? toValue(customer.parent->raw()) : Value());
    return record;
}

Customer customerFrom(const Record &record)
{
    Customer customer;
    customer.id = CustomerId(record.id);
    for (size_t i = 0; i < textCount; ++i)
        customer.*textColumns[i].field = textOf(record.values[i]);
    if (const auto owner = optionalId(record.values[textCount]))
        customer.owner = org::NodeId(*owner);
    if (const auto parent = optionalId(record.values[textCount + 1]))
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
        u"SELECT no, id, code, name FROM customer WHERE alive = 1 ORDER BY no"_s, {},
        [&](const Row &row) {
            each(row.integer(0), row.id(1), row.text(2), row.text(3));
            return true;
        });
}

Result<qint64> count(Reader &reader)
{
    return reader.db().integer(u"SELECT count(*) FROM customer WHERE alive = 1"_s);
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
