#include "core/sales/customer_columns.h"

#include "core/sales/figures.h"
#include "core/sales/line_packs.h"
#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// Calls @p line(customer, day, amount) for each line of [from, to) that counts and names a customer, from
/// packs where these are complete. Of lines that do not come from packs there may be sums of a day.
template<class Line>
Status eachCustomerLine(Reader &reader, qint64 from, qint64 to, Line line)
{
    WEIWO_ASSIGN(const bool packed, repo::packsComplete(reader.db()));
    if (!packed) {
        repo::FigureQuery query{.from = from, .to = to};
        query.customer = true;
        query.day = true;
        return repo::figures(reader, query, [&](const repo::FigureRow &row) {
            if (row.customer)
                line(*row.customer, row.day, row.amount);
        });
    }
    const repo::PackQuery packs{.from = from, .to = to, .units = {}, .persons = {},
                                .columns = PackColumn::Customer | PackColumn::Day | PackColumn::Amount};
    return repo::eachPack(reader, packs, [&](const repo::Pack &pack) {
        const PackedValues &customers = pack.cursor.values(PackColumn::Customer);
        const PackedValues &days = pack.cursor.values(PackColumn::Day);
        const PackedValues &amounts = pack.cursor.values(PackColumn::Amount);
        for (size_t at = 0; at < pack.cursor.lines(); ++at) {
            const qint64 day = days.values[at];
            if (customers.has(at) && (!pack.isCut || (day >= from && day < to)))
                line(customers.values[at], day, amounts.values[at]);
        }
    });
}

} // namespace

Result<std::shared_ptr<const CustomerColumn>> customerAmounts(Reader &reader, const DateRange &range)
{
    const qint64 from = range.from.toJulianDay();
    const qint64 to = range.to.toJulianDay();
    return reader.db().kept<CustomerColumn>(u"sales.customer_amounts.%1.%2"_s.arg(from).arg(to), [&]() -> Result<CustomerColumn> {
        WEIWO_ASSIGN(const qint64 limit, repo::customerLimit(reader));
        CustomerColumn amounts(limit);
        WEIWO_TRY(eachCustomerLine(reader, from, to, [&](qint64 customer, qint64, qint64 amount) { amounts.add(customer, amount); }));
        return amounts;
    });
}

Result<std::shared_ptr<const CustomerColumn>> lastOrderDays(Reader &reader)
{
    return reader.db().kept<CustomerColumn>(u"sales.customer_last_days"_s, [&]() -> Result<CustomerColumn> {
        WEIWO_ASSIGN(const qint64 limit, repo::customerLimit(reader));
        WEIWO_ASSIGN(const auto extent, repo::extent(reader, repo::OrderLines));
        CustomerColumn last(limit);
        if (extent)
            WEIWO_TRY(eachCustomerLine(reader, extent->from.toJulianDay(), extent->to.toJulianDay(),
                                       [&](qint64 customer, qint64 day, qint64) { last.raise(customer, day); }));
        return last;
    });
}

} // namespace weiwo::sales
