#pragma once

#include "core/period/period.h"
#include "core/workspace/reader.h"

#include <limits>

namespace weiwo::sales {

/// A number for each customer by its local key, for those who look at a whole book at once.
class CustomerColumn
{
public:
    explicit CustomerColumn(qint64 limit = 0) : m_values(static_cast<size_t>(limit), Nothing) { }

    [[nodiscard]] std::optional<qint64> of(qint64 customer) const
    {
        const auto at = static_cast<size_t>(customer);
        return at >= m_values.size() || m_values[at] == Nothing ? std::nullopt : std::optional(m_values[at]);
    }
    void add(qint64 customer, qint64 value)
    {
        if (qint64 *slot = slotOf(customer))
            *slot = *slot == Nothing ? value : *slot + value;
    }
    void raise(qint64 customer, qint64 value)
    {
        if (qint64 *slot = slotOf(customer))
            *slot = std::max(*slot, value);
    }

private:
    /// No sum: sums that do not fit are refused when lines come in (line_delta.h).
    static constexpr qint64 Nothing = std::numeric_limits<qint64>::min();

    [[nodiscard]] qint64 *slotOf(qint64 customer)
    {
        const auto at = static_cast<size_t>(customer);
        return at < m_values.size() ? &m_values[at] : nullptr;
    }

    std::vector<qint64> m_values;
};

/// Sales amount of each customer over a range of days, minor units; none: no line. Kept by the
/// connection until something changes.
[[nodiscard]] Result<std::shared_ptr<const CustomerColumn>> customerAmounts(Reader &reader, const DateRange &range);
/// The last day on which each customer ordered, a julian day.
[[nodiscard]] Result<std::shared_ptr<const CustomerColumn>> lastOrderDays(Reader &reader);

} // namespace weiwo::sales
