#pragma once

#include "core/reporting/chart_spec.h"
#include "ui/kit/number_format.h"

#include <span>

namespace weiwo::ui {

/// How the values of a chart are written: its unit, money in @p unit or, for Auto, by the median.
[[nodiscard]] NumberSpec chartNumbers(const reporting::ChartSpec &spec, MoneyUnit unit);
/// "Sales amount (CNY M)"; what of it there is.
[[nodiscard]] QString measureText(const reporting::ChartSpec &spec, const NumberSpec &numbers);
/// A change with its sign: "+1.2", "−0.4", "0"; ratios in points.
[[nodiscard]] QString changeText(qint64 change, const NumberSpec &numbers, bool withUnit);

/// A scale of values with round ticks.
struct ValueAxis
{
    qint64 from = 0;
    qint64 to = 1;
    qint64 step = 1;
    NumberSpec numbers;                ///< with the decimals that the step needs

    [[nodiscard]] std::vector<qint64> ticks() const;
    [[nodiscard]] QString label(qint64 value) const { return figure(value, numbers); }
    /// Where a value stands: 0 at `from`, 1 at `to`.
    [[nodiscard]] double share(qint64 value) const;
};

/// The smallest of 1, 2, 2.5, 5 · 10^n that is at least @p value (1 or more) and whole.
[[nodiscard]] qint64 niceStep(double value);
/// A scale around @p least … @p most of at most @p intervals steps (2 or more). @p fromZero: 0 is on it.
[[nodiscard]] ValueAxis valueAxis(qint64 least, qint64 most, bool fromZero, int intervals, const NumberSpec &numbers);

/// Every how many labels may be shown, so that none touches the next: widths of all of them,
/// @p slot from one to the next, @p gap at least between two.
[[nodiscard]] int labelStride(std::span<const double> widths, double slot, double gap);
/// Centres moved apart so that things of @p size do not overlap and stay in @p from … @p to as far
/// as there is room; the order is kept.
[[nodiscard]] std::vector<double> spreadApart(std::vector<double> centres, double size, double from, double to);

} // namespace weiwo::ui
