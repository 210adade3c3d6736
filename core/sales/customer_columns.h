#pragma once

#include "core/period/period.h"
#include "core/workspace/reader.h"

#include <functional>
#include <limits>
#include <span>

namespace weiwo {
class JobContext;
}

namespace weiwo::sales {

/// A figure of all customers, by local key. A million of them are a block of numbers: whoever needs
/// their names asks for those alone.
class CustomerColumn
{
public:
    CustomerColumn() = default;
    explicit CustomerColumn(qint64 limit) : m_values(static_cast<size_t>(limit), Nothing) { }

    [[nodiscard]] bool has(qint64 customer) const { return m_values[static_cast<size_t>(customer)] != Nothing; }
    /// What has() it; of others anything.
    [[nodiscard]] qint64 value(qint64 customer) const { return m_values[static_cast<size_t>(customer)]; }
    [[nodiscard]] std::optional<qint64> of(qint64 customer) const
    {
        return 0 <= customer && customer < limit() && has(customer) ? std::optional(value(customer)) : std::nullopt;
    }
    /// Customers that have come since the column was made are left out, here and in add().
    void set(qint64 customer, qint64 value)
    {
        if (0 <= customer && customer < limit())
            m_values[static_cast<size_t>(customer)] = value;
    }
    void add(qint64 customer, qint64 value)
    {
        if (customer < 0 || customer >= limit())
            return;
        qint64 &sum = m_values[static_cast<size_t>(customer)];
        sum = sum == Nothing ? value : sum + value;
    }
    /// One above the highest local key.
    [[nodiscard]] qint64 limit() const { return static_cast<qint64>(m_values.size()); }

private:
    /// No figure: sums that do not fit are refused when lines come in (line_delta.h).
    static constexpr qint64 Nothing = std::numeric_limits<qint64>::min();

    std::vector<qint64> m_values;
};

/// What a column says of a customer's order lines: sums; FirstDay and LastDay as julian days; Orders:
/// different order numbers, as the metric sales.orders; OrdersOrDays: lines without one count by the day.
enum class CustomerFigure { Amount, Units, Cost, GrossProfit, Lines, FirstDay, LastDay, Orders, OrdersOrDays };

/// Figures of all customers over some days, in one pass through the packed lines (or the lines, while packs are not
/// complete), in the order asked. Who has no line has no figure; cost and gross profit are of lines that
/// tell their cost. cancelled where @p job says so.
[[nodiscard]] Result<std::vector<CustomerColumn>> customerColumns(Reader &reader, const DateRange &range,
                                                                  std::span<const CustomerFigure> figures, JobContext *job = nullptr);

/// One of them, kept by the connection until something changes.
[[nodiscard]] Result<std::shared_ptr<const CustomerColumn>> keptColumn(Reader &reader, const DateRange &range, CustomerFigure figure);
/// The last day on which each customer ordered, of all time; kept in the same way.
[[nodiscard]] Result<std::shared_ptr<const CustomerColumn>> lastOrderDays(Reader &reader);

/// What customers ordered before @p end, in no order: lines of one customer and day that come together are one.
/// cancelled where @p job says so.
Status eachCustomerDay(Reader &reader, QDate end, JobContext *job, const std::function<void(qint64 customer, qint64 day, qint64 amount)> &each);

/// The figure of a metric of order lines that columns tell; absent for any other metric.
[[nodiscard]] std::optional<CustomerFigure> customerFigureOf(const QString &metric);

} // namespace weiwo::sales
