#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

Status scanSharedLines(Reader &reader, const DateRange &range, std::span<const qint64> customers,
                       const std::function<void(const SharedLine &)> &each)
{
    const QSet<qint64> wanted(customers.begin(), customers.end());
    return reader.db().each(
        u"SELECT f.no, f.day, f.month, f.unit, f.member, f.person, f.customer, f.product, f.amount, coalesce(f.quantity, 0),"
        " f.cost, f.order_key, f.line_no FROM (%1) o CROSS JOIN order_line f ON f.no = o.no"
        " WHERE f.day >= ? AND f.day < ?"_s.arg(QLatin1StringView(SharedNumbers)),
        {range.from.toJulianDay(), range.to.toJulianDay()}, [&](const Row &row) {
            if (!wanted.isEmpty() && (row.isNull(6) || !wanted.contains(row.integer(6))))
                return true;
            each({.line = {.no = row.integer(0), .day = row.integer(1), .month = row.integer(2),
                           .place = {.unit = row.integer(3), .member = row.integer(4) != 0},
                           .person = row.optionalInteger(5), .customer = row.optionalInteger(6),
                           .product = row.optionalInteger(7), .amount = row.integer(8), .quantity = row.integer(9)},
                  .cost = row.optionalInteger(10), .order = row.integer(11), .lineNo = row.text(12)});
            return true;
        });
}

} // namespace weiwo::sales::repo
