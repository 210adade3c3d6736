#pragma once

#include "core/base/error.h"
#include "ui/kit/number_format.h"

namespace weiwo::ui {

/// An exact fraction in lowest terms, denominator > 0. Operations that would leave 64 bits give
/// nothing.
struct Exact
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    [[nodiscard]] static std::optional<Exact> of(qint64 numerator, qint64 denominator);
    [[nodiscard]] std::optional<Exact> plus(const Exact &other) const;
    [[nodiscard]] std::optional<Exact> times(const Exact &other) const;
    [[nodiscard]] std::optional<Exact> over(const Exact &other) const;
    [[nodiscard]] Exact negated() const { return {-numerator, denominator}; }
    /// The nearest integer, half away from zero.
    [[nodiscard]] qint64 rounded() const;
    bool operator==(const Exact &) const = default;
};

/// What was typed, understood: the same reading serves one cell and a whole selection.
struct NumberReading
{
    enum class Op {
        Clear,      ///< missing
        Set,        ///< amount, in stored units
        Add,        ///< amount in stored units, to the present value
        Multiply,   ///< the present value by the factor
        Share       ///< the factor times the parent's value
    };
    Op op = Op::Clear;
    Exact amount;

    bool operator==(const NumberReading &) const = default;
};

/// Reads what a person types into a number cell: plain and grouped numbers, full width, ¥,
/// yuan, qian, wan, yi, k m b, (123), trailing minus, +5%, *1.05, /12, +=300, =expressions with
/// brackets and units. A bare number is in the spec's unit; one with a unit is absolute. What
/// cannot be read is refused with the reason, never guessed. Pure; C locale.
[[nodiscard]] Result<NumberReading> parseNumber(const QString &text, const NumberSpec &spec);

/// The stored value that @p reading gives a cell of @p present value whose parent holds
/// @p parent. Fails if the present or the parent's value is needed and missing, or if the
/// result does not fit.
[[nodiscard]] Result<std::optional<qint64>> applied(const NumberReading &reading,
                                                    std::optional<qint64> present,
                                                    std::optional<qint64> parent = {});

/// The live reading under a cell editor: "= 1,200.0 M", or the reason why not.
[[nodiscard]] QString readingText(std::optional<qint64> result, const NumberSpec &spec);

} // namespace weiwo::ui
