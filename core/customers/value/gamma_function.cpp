#include "core/customers/value/gamma_function.h"

#include <cmath>

namespace weiwo::customers {

namespace {

/// From here on Stirling's series is exact to the last digits.
constexpr double FarEnough = 16;
constexpr double HalfLogTwoPi = 0.91893853320467274178;

} // namespace

double logGamma(double z)
{
    double product = 1;
    for (; z < FarEnough; z += 1)
        product *= z;
    const double inverse = 1 / z;
    const double square = inverse * inverse;
    const double series =
        inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    return (z - 0.5) * std::log(z) - z + HalfLogTwoPi + series - std::log(product);
}

double digamma(double z)
{
    double sum = 0;
    for (; z < FarEnough; z += 1)
        sum += 1 / z;
    const double inverse = 1 / z;
    const double square = inverse * inverse;
    const double series =
        square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)));
    return std::log(z) - 0.5 * inverse - series - sum;
}

} // namespace weiwo::customers
