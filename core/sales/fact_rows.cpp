#include "core/sales/fact_rows.h"

namespace weiwo::sales::repo {

namespace {

qint64 monthOf(qint64 day)
{
    return Month(QDate::fromJulianDay(day)).index();
}

Value orderKeyOf(const QString &orderNo)
{
    return orderNo.isEmpty() ? Value() : Value(orderKey(orderNo));
}

} // namespace

void FactRow<OrderLine>::append(std::vector<Value> &cells, qint64 batch, const OrderLine &line)
{
    cells.insert(cells.end(),
                 {line.row, line.day, line.place.unit, qint64(line.place.member ? 1 : 0),
                  toValue(line.person), toValue(line.region), toValue(line.customer),
                  toValue(line.product), toValue(line.quantity), line.amount, toValue(line.cost),
                  toValue(line.price), toValue(line.discount), toValue(line.lineKey),
                  qint64(line.live ? 1 : 0), textValue(line.orderNo), textValue(line.lineNo), batch,
                  monthOf(line.day), orderKeyOf(line.orderNo)});
}

OrderLine FactRow<OrderLine>::from(const Row &row, int at)
{
    return {.row = row.integer(at),
            .day = row.integer(at + 1),
            .place = {.unit = row.integer(at + 2), .member = row.integer(at + 3) != 0},
            .person = row.optionalInteger(at + 4),
            .region = row.optionalInteger(at + 5),
            .customer = row.optionalInteger(at + 6),
            .product = row.optionalInteger(at + 7),
            .quantity = row.optionalInteger(at + 8),
            .amount = row.integer(at + 9),
            .cost = row.optionalInteger(at + 10),
            .price = row.optionalInteger(at + 11),
            .discount = row.optionalInteger(at + 12),
            .orderNo = row.text(at + 15),
            .lineNo = row.text(at + 16),
            .lineKey = row.optionalInteger(at + 13),
            .live = row.integer(at + 14) != 0};
}

void FactRow<Collection>::append(std::vector<Value> &cells, qint64 batch, const Collection &line)
{
    cells.insert(cells.end(),
                 {line.row, line.day, line.place.unit, qint64(line.place.member ? 1 : 0),
                  toValue(line.person), line.customer, line.amount, toValue(line.due),
                  toValue(line.lineKey), textValue(line.orderNo), batch, monthOf(line.day),
                  orderKeyOf(line.orderNo), qint64(1)});
}

Collection FactRow<Collection>::from(const Row &row, int at)
{
    return {.row = row.integer(at),
            .day = row.integer(at + 1),
            .place = {.unit = row.integer(at + 2), .member = row.integer(at + 3) != 0},
            .person = row.optionalInteger(at + 4),
            .customer = row.integer(at + 5),
            .amount = row.integer(at + 6),
            .due = row.optionalInteger(at + 7),
            .orderNo = row.text(at + 9),
            .lineKey = row.optionalInteger(at + 8)};
}

void FactRow<CreditShare>::append(std::vector<Value> &cells, qint64 batch, const CreditShare &line)
{
    cells.insert(cells.end(),
                 {line.row, line.person, line.share, toValue(line.lineKey), textValue(line.orderNo),
                  textValue(line.lineNo), batch, orderKey(line.orderNo), qint64(1)});
}

CreditShare FactRow<CreditShare>::from(const Row &row, int at)
{
    return {.row = row.integer(at),
            .person = row.integer(at + 1),
            .share = row.integer(at + 2),
            .orderNo = row.text(at + 4),
            .lineNo = row.text(at + 5),
            .lineKey = row.optionalInteger(at + 3)};
}

} // namespace weiwo::sales::repo
