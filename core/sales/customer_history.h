#pragma once

#include "core/workspace/reader.h"

#include <limits>

namespace weiwo::sales {

/// When each customer has ordered: the first and the last day, and the months between. Made from
/// complete packs, and kept by the connection until something changes.
class CustomerHistory
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const CustomerHistory>> shared(Reader &reader);

    /// The first day ever, a julian day; beyond all days for one who has never ordered.
    [[nodiscard]] qint64 first(qint64 customer) const { return of(customer).first; }

    /// The days [from, to) and the months that lie in them, as bits of Entry.
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0;
        quint64 wholly = 0;
        quint64 partly = 0;
    };
    [[nodiscard]] Span span(qint64 from, qint64 to) const;
    enum class Ordered { No, Yes, MonthsCannotTell };
    /// Whether a customer ordered in those days.
    [[nodiscard]] Ordered orderedIn(qint64 customer, const Span &span) const
    {
        const Entry &entry = of(customer);
        if (span.from >= span.to || entry.first >= span.to || entry.last < span.from)
            return Ordered::No;
        if (entry.first >= span.from || entry.last < span.to || (entry.months & span.wholly))
            return Ordered::Yes;
        return entry.months & span.partly ? Ordered::MonthsCannotTell : Ordered::No;
    }
    /// One above the highest local key of a customer.
    [[nodiscard]] qint64 limit() const { return static_cast<qint64>(m_all.size()); }

private:
    struct Entry
    {
        qint32 first = std::numeric_limits<qint32>::max();
        qint32 last = std::numeric_limits<qint32>::min();
        quint64 months = 0;    ///< bit 0: this month or later, or the newest of all, bit 1 the one before …, bit 63 any earlier one
    };
    [[nodiscard]] const Entry &of(qint64 customer) const
    {
        static const Entry nothing;
        return 0 <= customer && customer < limit() ? m_all[static_cast<size_t>(customer)] : nothing;
    }
    [[nodiscard]] quint64 bitOf(qint64 month) const;
    void note(qint64 customer, qint64 day, quint64 month);

    std::vector<Entry> m_all;      ///< by local key
    qint64 m_newest = 0;           ///< month that bit 0 stands for, with whatever is later
    bool m_hasLater = false;
};

} // namespace weiwo::sales
