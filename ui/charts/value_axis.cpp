#include "ui/charts/value_axis.h"

#include "core/base/text.h"

#include <cmath>
#include <numeric>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Beyond this, distances of two ticks would not fit.
constexpr qint64 Furthest = 2'000'000'000'000'000'000;

/// Ratios are thousandths: percent with one stored decimal.
constexpr int RatioDigits = 1;
constexpr int QuantityDigits = 3;

std::vector<qint64> valuesOf(const ChartSpec &spec)
{
    std::vector<qint64> values;
    for (const ChartSeries &series : spec.series)
        for (const auto &value : series.values)
            if (value)
                values.push_back(*value);
    return values;
}

} // namespace

NumberSpec chartNumbers(const ChartSpec &spec, MoneyUnit unit)
{
    const std::vector<qint64> values = valuesOf(spec);
    switch (spec.unit.kind) {
    case metrics::Kind::Money:
        return {.kind = NumberKind::Money,
                .digits = spec.unit.digits,
                .unit = unit == MoneyUnit::Auto ? autoMoneyUnit(values, spec.unit.digits, defaultUnitFamily()) : unit,
                .decimals = -1,
                .currency = spec.unit.currency};
    case metrics::Kind::Ratio: return {.kind = NumberKind::Percent, .digits = RatioDigits, .decimals = -1};
    case metrics::Kind::Quantity: {
        const bool whole = std::all_of(values.begin(), values.end(), [](qint64 value) { return value % 1000 == 0; });
        return {.kind = NumberKind::Count, .digits = QuantityDigits, .decimals = whole ? 0 : QuantityDigits};
    }
    case metrics::Kind::Count: break;
    }
    return {.kind = NumberKind::Count, .digits = 0, .decimals = 0};
}

QString measureText(const ChartSpec &spec, const NumberSpec &numbers)
{
    const QString unit = numbers.kind == NumberKind::Money     ? unitTitle(numbers.unit, numbers.currency)
                         : numbers.kind == NumberKind::Percent ? u"%"_s
                                                               : QString();
    if (spec.measure.isEmpty() || unit.isEmpty())
        return spec.measure + unit;
    return translate("Charts", "%1 (%2)", "measure, unit").arg(spec.measure, unit);
}

QString changeText(qint64 change, const NumberSpec &numbers, bool withUnit)
{
    if (numbers.kind == NumberKind::Percent)
        return pointsText(change, numbers.digits);
    const QString text = withUnit ? figureWithUnit(change, numbers) : figure(change, numbers);
    return change > 0 ? u'+' + text : text;
}

std::vector<qint64> ValueAxis::ticks() const
{
    std::vector<qint64> all;
    for (qint64 value = from; value <= to; value += step)
        all.push_back(value);
    return all;
}

double ValueAxis::share(qint64 value) const
{
    return (double(value) - double(from)) / (double(to) - double(from));
}

qint64 niceStep(double value)
{
    qint64 power = 1;
    while (power < Furthest / 10 && double(power) * 10 <= value)
        power *= 10;
    for (const qint64 tenths : {10, 20, 25, 50, 100}) {
        const qint64 step = power >= 10 ? power / 10 * tenths : power * tenths / 10;
        if (double(step) >= value && (power > 1 || tenths % 10 == 0))
            return step;
    }
    return power;
}

ValueAxis valueAxis(qint64 least, qint64 most, bool fromZero, int intervals, const NumberSpec &numbers)
{
    least = std::clamp(least, -Furthest, Furthest);
    most = std::clamp(most, least, Furthest);
    // Zero is shown where it is near anyway: only a narrow band far from it goes without.
    const double band = double(most) - double(least);
    if (fromZero || (least > 0 && band * 1.5 > double(least)) || (most < 0 && band * 1.5 > -double(most))) {
        least = std::min<qint64>(least, 0);
        most = std::max<qint64>(most, 0);
    }
    if (least == most)
        most = least + 1;
    intervals = std::max(2, intervals);
    ValueAxis axis;
    axis.numbers = numbers;
    axis.step = niceStep((double(most) - double(least)) / intervals);
    const auto down = [](qint64 value, qint64 step) { return value >= 0 ? value / step : -((-value + step - 1) / step); };
    axis.from = down(least, axis.step) * axis.step;
    axis.to = -down(-most, axis.step) * axis.step;
    while ((axis.to - axis.from) / axis.step > intervals) {
        // Beyond 2^53 one more is the same number.
        const qint64 next = niceStep(std::nextafter(double(axis.step) + 1, std::numeric_limits<double>::max()));
        if (next <= axis.step)
            break;
        axis.step = next;
        axis.from = down(least, axis.step) * axis.step;
        axis.to = -down(-most, axis.step) * axis.step;
    }
    qint64 one = numbers.kind == NumberKind::Percent ? 1 : unitFactor(numbers.unit);
    for (int i = 0; i < numbers.digits; ++i)
        one *= 10;
    axis.numbers.decimals = 0;
    for (qint64 unit = one; axis.step % unit != 0 && unit % 10 == 0; unit /= 10)
        ++axis.numbers.decimals;
    return axis;
}

int labelStride(std::span<const double> widths, double slot, double gap)
{
    const int count = int(widths.size());
    for (int stride = 1; stride < count; ++stride) {
        bool fits = true;
        for (int i = stride; i < count && fits; i += stride)
            fits = (widths[size_t(i)] + widths[size_t(i - stride)]) / 2 + gap <= slot * stride;
        if (fits)
            return stride;
    }
    return std::max(1, count);
}

std::vector<double> spreadApart(std::vector<double> centres, double size, double from, double to)
{
    std::vector<size_t> order(centres.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&centres](size_t a, size_t b) { return centres[a] < centres[b]; });
    double least = from + size / 2;
    for (const size_t i : order) {
        centres[i] = std::max(centres[i], least);
        least = centres[i] + size;
    }
    double most = to - size / 2;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        centres[*it] = std::min(centres[*it], most);
        most = centres[*it] - size;
    }
    return centres;
}

} // namespace weiwo::ui
