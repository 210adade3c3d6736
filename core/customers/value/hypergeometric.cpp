#include "core/customers/value/hypergeometric.h"

#include <algorithm>
#include <cmath>

namespace weiwo::customers {

namespace {

constexpr int MostTerms = 1'000'000;
constexpr double Negligible = 1e-17;
constexpr double TooLarge = 1e200;
/// Above, the power series takes more than 400 terms.
constexpr double LongSeries = 0.9;
/// Where the steps begin, and how large parameters may be for them.
constexpr double FirstStep = 0.75;
constexpr double LargestInSteps = 30;

/// The value and the derivative at a point.
struct Point
{
    double value = 0;
    double slope = 0;
};

std::optional<ScaledValue> powerSeries(double a, double b, double c, double z)
{
    ScaledValue sum{.value = 1};
    double term = 1;
    for (int k = 0; k < MostTerms; ++k) {
        const double ratio = (a + k) * (b + k) * z / ((c + k) * (k + 1));
        term *= ratio;
        sum.value += term;
        // Ratios go to z from one side: the larger of both bounds what is left.
        const double bound = std::max(std::abs(ratio), z);
        if (bound < 1 && std::abs(term) * bound <= Negligible * (1 - bound) * std::abs(sum.value))
            return sum;
        if (std::abs(term) > TooLarge) {
            term /= TooLarge;
            sum.value /= TooLarge;
            sum.logScale += std::log(TooLarge);
        }
    }
    return {};
}

/// From @p at, where 1 − at is @p rest, to at + @p step by the Taylor series that the differential
/// equation z(1−z)F″ + [c − (a+b+1)z]F′ − abF = 0 gives.
std::optional<Point> stepped(double a, double b, double c, double at, double rest, double step,
                             Point from)
{
    double before = from.value;         // coefficient n · stepⁿ
    double current = from.slope * step; // coefficient n+1 · stepⁿ⁺¹
    Point sum{.value = before + current, .slope = current};
    const double width = at * rest;
    const double constant = c - (a + b + 1) * at;
    int small = 0;
    for (int n = 0; n < MostTerms; ++n) {
        const double next = ((n + a) * (n + b) * step * step * before
                             - ((rest - at) * n + constant) * (n + 1) * step * current)
            / (width * (n + 2) * (n + 1));
        sum.value += next;
        sum.slope += (n + 2) * next;
        before = current;
        current = next;
        const bool isSmall = std::abs(next) <= Negligible * std::abs(sum.value)
            && std::abs((n + 2) * next) <= Negligible * std::abs(sum.slope);
        small = isSmall ? small + 1 : 0;
        if (small == 2)
            return Point{.value = sum.value, .slope = sum.slope / step};
    }
    return {};
}

} // namespace

std::optional<ScaledValue> hypergeometric(double a, double b, double c, double z, double rest)
{
    const double largest = std::max({std::abs(a), std::abs(b), std::abs(c)});
    if (z <= LongSeries || largest > LargestInSteps)
        return powerSeries(a, b, c, z);
    const auto value = powerSeries(a, b, c, FirstStep);
    const auto slope = powerSeries(a + 1, b + 1, c + 1, FirstStep);
    if (!value || !slope || value->logScale > 0 || slope->logScale > 0)
        return powerSeries(a, b, c, z);
    Point point{.value = value->value, .slope = a * b / c * slope->value};
    // What is left to 1 halves exactly; the last step ends at z.
    double left = 1 - FirstStep;
    while (left > rest) {
        const double step = std::min(left / 2, left - rest);
        const auto next = stepped(a, b, c, 1 - left, left, step, point);
        if (!next)
            return {};
        point = *next;
        left = std::max(left / 2, rest);
    }
    return ScaledValue{.value = point.value};
}

} // namespace weiwo::customers
