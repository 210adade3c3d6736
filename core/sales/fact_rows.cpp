#include "core/sales/fact_rows.h"

namespace weiwo::sales::repo {

namespace {

std::optional<qint64> orderKeyOf(const QString &orderNo)
{
    return orderNo.isEmpty() ? std::nullopt : std::optional(orderKey(orderNo));
}

} // namespace

void FactRow<OrderLine>::write(BulkInsert &insert, qint64 batch, const OrderLine &line)
{
    insert.add(line.row);
    insert.add(line.day);
    insert.add(line.place.unit);
    insert.add(qint64(line.place.member ? 1 : 0));
    insert.add(line.person);
    insert.add(line.region);
    insert.add(line.customer);
    insert.add(line.product);
    insert.add(line.quantity);
    insert.add(line.amount);
    insert.add(line.cost);
    insert.add(line.price);
    insert.add(line.discount);
    insert.add(line.lineKey);
    insert.add(qint64(line.live ? 1 : 0));
    insert.addText(line.orderNo);
    insert.addText(line.lineNo);
    insert.add(batch);
    insert.add(monthOf(line.day));
    insert.add(orderKeyOf(line.orderNo));
}

PackedLine FactRow<OrderLine>::packed(qint64 no, const OrderLine &line)
{
    return {.no = no, .day = line.day, .month = monthOf(line.day), .place = line.place, .person = line.person,
            .customer = line.customer, .product = line.product, .quantity = line.quantity, .amount = line.amount,
            .cost = line.cost, .discount = line.discount, .order = orderKeyOf(line.orderNo)};
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

void FactRow<Collection>::write(BulkInsert &insert, qint64 batch, const Collection &line)
{
    insert.add(line.row);
    insert.add(line.day);
    insert.add(line.place.unit);
    insert.add(qint64(line.place.member ? 1 : 0));
    insert.add(line.person);
    insert.add(line.customer);
    insert.add(line.amount);
    insert.add(line.due);
    insert.add(line.lineKey);
    insert.addText(line.orderNo);
    insert.add(batch);
    insert.add(monthOf(line.day));
    insert.add(orderKeyOf(line.orderNo));
    insert.add(qint64(1));
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

void FactRow<CreditShare>::write(BulkInsert &insert, qint64 batch, const CreditShare &line)
{
    insert.add(line.row);
    insert.add(line.person);
    insert.add(line.share);
    insert.add(line.lineKey);
    insert.addText(line.orderNo);
    insert.addText(line.lineNo);
    insert.add(batch);
    insert.add(orderKey(line.orderNo));
    insert.add(qint64(1));
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
