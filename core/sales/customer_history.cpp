#include "core/sales/customer_history.h"

#include "core/sales/figures.h"
#include "core/sales/line_packs.h"
#include "core/sales/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

constexpr qint64 OldestBit = 63;

qint64 firstDayOf(qint64 month)
{
    return Month::fromIndex(static_cast<int>(month)).first().toJulianDay();
}

} // namespace

Result<std::shared_ptr<const CustomerHistory>> CustomerHistory::shared(Reader &reader)
{
    return reader.db().kept<CustomerHistory>(u"sales.customer_history.%1"_s.arg(Month(reader.clock().today()).index()), [&reader]() -> Result<CustomerHistory> {
        CustomerHistory made;
        WEIWO_ASSIGN(const auto extent, repo::extent(reader, repo::OrderLines));
        if (!extent)
            return made;
        // Days yet to come, as mistyped years are, would leave no bit for those that were.
        made.m_newest = Month(std::min(extent->to.addDays(-1), reader.clock().today())).index();
        made.m_hasLater = made.m_newest < Month(extent->to.addDays(-1)).index();
        WEIWO_ASSIGN(const qint64 limit, records::localKeyLimit(reader.db(), u"customer"_s));
        made.m_all.resize(static_cast<size_t>(limit));
        const repo::PackQuery all{.from = extent->from.toJulianDay(), .to = extent->to.toJulianDay(), .units = {}, .persons = {},
                                  .columns = PackColumn::Customer | PackColumn::Day};
        WEIWO_TRY(repo::eachPack(reader, all, [&made](const repo::Pack &pack) {
            const PackedValues &customers = pack.cursor.values(PackColumn::Customer);
            const PackedValues &days = pack.cursor.values(PackColumn::Day);
            const quint64 month = made.bitOf(pack.month);
            for (size_t line = 0; line < pack.cursor.lines(); ++line)
                if (customers.has(line))
                    made.note(customers.values[line], days.values[line], month);
        }));
        return made;
    });
}

void CustomerHistory::note(qint64 customer, qint64 day, quint64 month)
{
    if (customer < 0 || customer >= limit())
        return;
    Entry &entry = m_all[static_cast<size_t>(customer)];
    entry.first = std::min(entry.first, static_cast<qint32>(day));
    entry.last = std::max(entry.last, static_cast<qint32>(day));
    entry.months |= month;
}

quint64 CustomerHistory::bitOf(qint64 month) const
{
    return quint64(1) << std::clamp<qint64>(m_newest - month, 0, OldestBit);
}

CustomerHistory::Span CustomerHistory::span(qint64 from, qint64 to) const
{
    Span span{.from = from, .to = to};
    if (from >= to)
        return span;
    const qint64 last = std::min(monthOf(to - 1), m_newest);
    for (qint64 month = std::max(monthOf(from), m_newest - OldestBit + 1); month <= last; ++month)
        (from <= firstDayOf(month) && firstDayOf(month + 1) <= to && (month < m_newest || !m_hasLater) ? span.wholly : span.partly) |= bitOf(month);
    if (m_hasLater && monthOf(to - 1) > m_newest)
        span.partly |= 1;
    if (monthOf(from) <= m_newest - OldestBit)
        span.partly |= quint64(1) << OldestBit;
    return span;
}

} // namespace weiwo::sales
