#pragma once

#include <QtGlobal>
#include <cmath>

namespace weiwo {

/// The unevaluated sum of two doubles: about 32 digits (Dekker 1971; Knuth's two-sum). For shares
/// of totals so large that a double no longer tells fractions of a fen apart. Needs strict
/// floating point, as this program is compiled everywhere.
struct DoubleDouble
{
    double high = 0;
    double low = 0;

    DoubleDouble() = default;
    DoubleDouble(double value) : high(value) { }
    DoubleDouble(double highPart, double lowPart) : high(highPart), low(lowPart) { }

    /// Exact for every whole number of 64 bits.
    static DoubleDouble fromInteger(qint64 value)
    {
        constexpr qint64 split = qint64{1} << 32;
        return twoSum(static_cast<double>(value / split) * static_cast<double>(split),
                      static_cast<double>(value % split));
    }
    static DoubleDouble twoSum(double a, double b)
    {
        const double sum = a + b;
        const double part = sum - a;
        return {sum, (a - (sum - part)) + (b - part)};
    }
    static DoubleDouble quickTwoSum(double a, double b)
    {
        const double sum = a + b;
        return {sum, b - (sum - a)};
    }

    friend DoubleDouble operator+(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble sum = twoSum(a.high, b.high);
        const DoubleDouble rest = twoSum(a.low, b.low);
        sum = quickTwoSum(sum.high, sum.low + rest.high);
        return quickTwoSum(sum.high, sum.low + rest.low);
    }
    friend DoubleDouble operator-(DoubleDouble a, DoubleDouble b)
    {
        return a + DoubleDouble(-b.high, -b.low);
    }
    friend DoubleDouble operator*(DoubleDouble a, DoubleDouble b)
    {
        const double product = a.high * b.high;
        const double error = std::fma(a.high, b.high, -product);
        return quickTwoSum(product, error + (a.high * b.low + a.low * b.high));
    }
    friend DoubleDouble operator/(DoubleDouble a, DoubleDouble b)
    {
        const double first = a.high / b.high;
        const DoubleDouble rest = a - b * DoubleDouble(first);
        const double second = rest.high / b.high;
        const DoubleDouble last = rest - b * DoubleDouble(second);
        return quickTwoSum(first, second) + DoubleDouble(last.high / b.high);
    }
    DoubleDouble &operator+=(DoubleDouble other) { return *this = *this + other; }
    friend bool operator<(DoubleDouble a, DoubleDouble b)
    {
        return a.high < b.high || (a.high == b.high && a.low < b.low);
    }
    friend bool operator>(DoubleDouble a, DoubleDouble b) { return b < a; }
    friend bool operator==(DoubleDouble a, DoubleDouble b) = default;
};

} // namespace weiwo
