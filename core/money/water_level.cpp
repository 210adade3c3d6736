#include "core/money/allocate_kernel.h"

#include <algorithm>
#include <cmath>

namespace weiwo {

namespace {

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

/// A place on the axis of t where the sum changes its slope: point / weight.
struct Breakpoint
{
    double approximate;   ///< decides only where rounding cannot matter
    qint64 point;
    quint64 weight;
    bool leaves;          ///< the part reaches its cap; else it rises from its floor
    UInt128 slope;        ///< weight of the parts that turn here
};

std::strong_ordering comparePlaces(const Breakpoint &a, const Breakpoint &b)
{
    const double gap = a.approximate - b.approximate;
    const double doubt = 1e-14 * (std::abs(a.approximate) + std::abs(b.approximate));
    if (std::abs(gap) > doubt)
        return gap < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    if ((a.point < 0) != (b.point < 0))
        return a.point < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto order = multiplied(magnitudeOf(a.point), b.weight)
        <=> multiplied(magnitudeOf(b.point), a.weight);
    return a.point < 0 ? 0 <=> order : order;
}

bool comesFirst(const Breakpoint &a, const Breakpoint &b)
{
    const auto order = comparePlaces(a, b);
    return order == 0 ? a.leaves < b.leaves : order < 0;
}

Breakpoint breakpointOf(qint64 point, qint64 weight, bool leaves)
{
    return {.approximate = static_cast<double>(point) / static_cast<double>(weight),
            .point = point,
            .weight = static_cast<quint64>(weight),
            .leaves = leaves,
            .slope = static_cast<quint64>(weight)};
}

std::vector<Breakpoint> breakpointsOf(std::span<const BoundedPart> bounded, UInt128 plainWeight)
{
    std::vector<Breakpoint> points;
    points.reserve(2 * bounded.size() + 1);
    for (const BoundedPart &part : bounded) {
        points.push_back(breakpointOf(part.low, part.weight, false));
        if (part.high != BoundedPart::NoCap)
            points.push_back(breakpointOf(part.high, part.weight, true));
    }
    if (plainWeight > UInt128(0)) {
        Breakpoint free = breakpointOf(0, 1, false);
        free.slope = plainWeight;
        points.push_back(free);
    }
    return points;
}

/// The sum as a line on the segment before the next breakpoint: what is missing at t = 0, and
/// the slope.
struct Segment
{
    Int128 missing;
    UInt128 slope;

    /// Whether the sum at @p place is at least what is to be shared: slope·t ≥ missing.
    [[nodiscard]] bool enoughAt(const Breakpoint &place) const
    {
        const bool shortfall = missing.high < 0;
        if (missing == Int128(0) && slope == UInt128(0))
            return true;
        if ((place.point < 0) != shortfall)
            return shortfall;
        const auto order = compareWideProducts(slope, magnitudeOf(place.point),
                                               missing.magnitude(), place.weight);
        return shortfall ? order <= 0 : order >= 0;
    }
    void pass(const Breakpoint &place)
    {
        if (place.leaves) {
            missing -= Int128(place.point);
            slope -= place.slope;
        } else {
            missing += Int128(place.point);
            slope += place.slope;
        }
    }
};

WaterLevel levelAt(const Breakpoint &place)
{
    return {.numerator = magnitudeOf(place.point),
            .denominator = place.weight,
            .negative = place.point < 0,
            .reached = false};
}

/// Any t between two places will do: the one nearest to zero.
WaterLevel levelOnFlat(const Breakpoint *from, const Breakpoint *to)
{
    if (to != nullptr && to->point < 0)
        return levelAt(*to);
    if (from != nullptr && from->point > 0)
        return levelAt(*from);
    return {};
}

} // namespace

WaterLevel waterLevel(std::span<const BoundedPart> bounded, UInt128 plainWeight, Int128 units)
{
    Segment segment{.missing = units, .slope = 0};
    for (const BoundedPart &part : bounded)
        segment.missing -= Int128(part.low);
    std::vector<Breakpoint> points = breakpointsOf(bounded, plainWeight);
    // Bisects to the segment that meets the sum: what lies before `from` is passed, at `to` there
    // is enough. Each step orders half of what the last one left.
    auto from = points.begin(), to = points.end();
    while (from != to) {
        const auto middle = from + (to - from) / 2;
        std::nth_element(from, middle, to, &comesFirst);
        Segment upToMiddle = segment;
        for (auto place = from; place != middle; ++place)
            upToMiddle.pass(*place);
        if (upToMiddle.enoughAt(*middle)) {
            to = middle;
        } else {
            segment = upToMiddle;
            segment.pass(*middle);
            from = middle + 1;
        }
    }
    if (segment.slope == UInt128(0))
        return levelOnFlat(from == points.begin() ? nullptr : &*(from - 1),
                           to == points.end() ? nullptr : &*to);
    return {.numerator = segment.missing.magnitude(),
            .denominator = segment.slope,
            .negative = segment.missing.high < 0,
            .reached = true};
}

} // namespace weiwo
