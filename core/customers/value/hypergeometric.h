#pragma once

#include <optional>

namespace weiwo::customers {

/// value · e^logScale: a number that may be too large for a double.
struct ScaledValue
{
    double value = 0;
    double logScale = 0;
};

/// Gauss' hypergeometric function F(a, b; c; z) for 0 ≤ z < 1, c no whole number ≤ 0; @p rest is
/// 1 − z, given apart for its digits. By its power series; towards z = 1, where that becomes long,
/// by Taylor steps of the hypergeometric equation that each halve what is left. Nothing where it
/// does not come to an end within MostTerms. Pure: any thread.
[[nodiscard]] std::optional<ScaledValue> hypergeometric(double a, double b, double c, double z,
                                                        double rest);

} // namespace weiwo::customers
