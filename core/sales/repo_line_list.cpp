#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

Status scanPacks(Reader &reader, const DateRange &range, const ScanLimits &limits,
                 const std::function<void(const ScannedLine &)> &each)
{
    const PackQuery query{.from = range.from.toJulianDay(), .to = range.to.toJulianDay(), .units = limits.units, .persons = limits.persons,
                          .columns = PackColumn::Number | PackColumn::Day | PackColumn::Member | PackColumn::Person
                              | PackColumn::Customer | PackColumn::Product | PackColumn::Amount | PackColumn::Quantity};
    return eachPackedLine(reader, query, [&each](const PackedLine &line) {
        each({.no = line.no, .day = line.day, .month = line.month, .place = line.place, .person = line.person,
              .customer = line.customer, .product = line.product, .amount = line.amount,
              .quantity = line.quantity.value_or(0)});
    });
}

} // namespace

Status scanLines(Reader &reader, const DateRange &range, std::span<const qint64> customers,
                 const ScanLimits &limits,
                 const std::function<void(const ScannedLine &)> &each)
{
    WEIWO_ASSIGN(const bool packed, packsComplete(reader.db()));
    if (packed && customers.empty())
        return scanPacks(reader, range, limits, each);
    QString sql = u"SELECT no, day, month, unit, member, person, customer, product, amount, coalesce(quantity, 0)"
                  " FROM order_line WHERE live = 1 AND day >= ? AND day < ?"_s;
    Database::Bindings bindings{range.from.toJulianDay(), range.to.toJulianDay()};
    if (!customers.empty()) {
        sql += u" AND customer IN (SELECT value FROM json_each(?))"_s;
        bindings.push_back(jsonList(customers));
    }
    return reader.db().each(sql, bindings, [&](const Row &row) {
        each({.no = row.integer(0), .day = row.integer(1), .month = row.integer(2),
              .place = {.unit = row.integer(3), .member = row.integer(4) != 0},
              .person = row.optionalInteger(5), .customer = row.optionalInteger(6),
              .product = row.optionalInteger(7), .amount = row.integer(8), .quantity = row.integer(9)});
        return true;
    });
}

Status namedLines(Reader &reader, std::span<const qint64> numbers,
                  const std::function<void(qint64, LineRow &&)> &each)
{
    return reader.db().each(
        u"SELECT l.no, l.day, l.order_no, l.line_no, u.name, p.name, c.name, c.id, t.name, l.quantity, l.amount, l.cost"
        " FROM json_each(?) j JOIN order_line l ON l.no = j.value"
        " LEFT JOIN node u ON u.no = l.unit LEFT JOIN node p ON p.no = l.person"
        " LEFT JOIN customer c ON c.no = l.customer LEFT JOIN product t ON t.no = l.product"_s,
        {jsonList(numbers)}, [&](const Row &row) {
            each(row.integer(0), {.day = QDate::fromJulianDay(row.integer(1)), .orderNo = row.text(2), .lineNo = row.text(3),
                                  .unit = row.text(4), .person = row.text(5), .customer = row.text(6),
                                  .customerId = row.isNull(7) ? Id() : row.id(7), .product = row.text(8),
                                  .quantity = row.optionalInteger(9), .amount = row.integer(10),
                                  .cost = row.optionalInteger(11)});
            return true;
        });
}

Result<std::vector<qint64>> numbersOf(Reader &reader, const QString &table, std::span<const Id> records)
{
    std::vector<qint64> numbers;
    for (const Id &record : records)
        WEIWO_TRY(reader.db().each(u"SELECT no FROM %1 WHERE id = ?"_s.arg(table), {record.bytes()}, [&](const Row &row) {
            numbers.push_back(row.integer(0));
            return false;
        }));
    return numbers;
}

Result<QString> nameOf(Reader &reader, const Id &record)
{
    QString name;
    for (const char *table : {"node", "customer", "product"})
        WEIWO_TRY(reader.db().each(u"SELECT name FROM %1 WHERE id = ?"_s.arg(QString::fromLatin1(table)), {record.bytes()},
                                   [&name](const Row &row) {
                                       name = row.text(0);
                                       return false;
                                   }));
    return name;
}

} // namespace weiwo::sales::repo
