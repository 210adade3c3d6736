#include "core/sales/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

enum Column { Code, Name, Line, Category, Subcategory, Cost, Price };

std::optional<Money> moneyOf(const Value &value)
{
    const auto minor = optionalInteger(value);
    return minor ? std::optional(Money{*minor}) : std::nullopt;
}

Value valueOf(const std::optional<Money> &money)
{
    return money ? Value(money->minor) : Value();
}

} // namespace

TableSpec productTable()
{
    const auto column = [](const QString &name, ColumnKind kind, Text title) {
        return ColumnSpec{name, kind, title, {}};
    };
    return {.key = u"product"_s,
            .title = WEIWO_TEXT("sales", "Product"),
            .policy = u"reference"_s,
            .columns = {column(u"code"_s, ColumnKind::Text, WEIWO_TEXT("sales", "Code")),
                        column(u"name"_s, ColumnKind::Text, WEIWO_TEXT("sales", "Name")),
                        column(u"line"_s, ColumnKind::Text, WEIWO_TEXT("sales", "Product line")),
                        column(u"category"_s, ColumnKind::Text, WEIWO_TEXT("sales", "Category")),
                        column(u"subcategory"_s, ColumnKind::Text,
                               WEIWO_TEXT("sales", "Subcategory")),
                        column(u"cost"_s, ColumnKind::Money, WEIWO_TEXT("sales", "Cost")),
                        column(u"price"_s, ColumnKind::Money, WEIWO_TEXT("sales", "Price"))},
            .nameColumn = u"name"_s};
}

Record toRecord(const Product &product)
{
    Record record;
    record.id = product.id.raw();
    record.values = {textValue(product.code),     textValue(product.name),
                     textValue(product.line),     textValue(product.category),
                     textValue(product.subcategory), valueOf(product.cost),
                     valueOf(product.price)};
    return record;
}

Product productFrom(const Record &record)
{
    const auto &values = record.values;
    return {.id = ProductId(record.id),
            .code = textOf(values[Code]),
            .name = textOf(values[Name]),
            .line = textOf(values[Line]),
            .category = textOf(values[Category]),
            .subcategory = textOf(values[Subcategory]),
            .cost = moneyOf(values[Cost]),
            .price = moneyOf(values[Price])};
}

namespace repo {

namespace {

Result<std::vector<Product>> productsWhere(Reader &reader, const QString &column,
                                           const QString &value)
{
    std::vector<Id> ids;
    WEIWO_TRY(reader.db().each(
        u"SELECT id FROM product WHERE %1 = ? AND alive = 1 ORDER BY id"_s.arg(column), {value},
        [&](const Row &row) {
            ids.push_back(row.id(0));
            return true;
        }));
    std::vector<Product> products;
    for (const Id &id : ids) {
        WEIWO_ASSIGN(const Record record, reader.record(reader.table(u"product"_s), id));
        products.push_back(productFrom(record));
    }
    return products;
}

} // namespace

Result<std::vector<Product>> productsByCode(Reader &reader, const QString &code)
{
    return productsWhere(reader, u"code"_s, code);
}

Result<std::vector<Product>> productsByName(Reader &reader, const QString &name)
{
    return productsWhere(reader, u"name"_s, name);
}

Status eachProduct(Reader &reader, const std::function<void(qint64, Product &&)> &each)
{
    return reader.db().each(
        u"SELECT no, id, code, name, line, category, subcategory, cost, price FROM product"
        " WHERE alive = 1 ORDER BY code, name, id"_s,
        {}, [&](const Row &row) {
            Record record;
            record.id = row.id(1);
            for (int column = 2; column < 9; ++column)
                record.values.push_back(row.value(column));
            each(row.integer(0), productFrom(record));
            return true;
        });
}

} // namespace repo
} // namespace weiwo::sales
