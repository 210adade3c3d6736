#include "core/customers/value/book_purchases.h"

#include "core/sales/customer_columns.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

Result<std::vector<PurchaseHistory>> bookHistories(Reader &reader, QDate asOf, JobContext *job)
{
    std::vector<Purchase> purchases;
    WEIWO_TRY(sales::eachCustomerDay(reader, asOf.addDays(1), job, [&purchases](qint64 customer, qint64 day, qint64 amount) {
        purchases.push_back({static_cast<quint32>(customer), static_cast<qint32>(day), Int128(amount)});
    }));
    WEIWO_ASSIGN(const qint64 limit, records::localKeyLimit(reader.db(), u"customer"_s));
    return purchaseHistories(purchases, static_cast<size_t>(limit), static_cast<qint32>(asOf.toJulianDay()));
}

} // namespace weiwo::customers
