#include "core/metrics/formula.h"

#include "core/money/wide.h"

#include <cmath>

namespace weiwo::metrics {

namespace {

using Op = FormulaNode::Op;
using TypeOf = std::function<FormulaType(const QString &)>;

/// Quantities are kept in thousandths.
constexpr qint64 MilliParts = 1000;
constexpr double Largest = 9.2e18;

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

/// A fraction in lowest terms, or a real number where that would leave 64 bits.
struct Number
{
    qint64 above = 0;
    qint64 below = 1;                 ///< above 0
    std::optional<double> real;

    [[nodiscard]] double value() const
    {
        return real.value_or(static_cast<double>(above) / static_cast<double>(below));
    }
    [[nodiscard]] bool isZero() const { return real ? *real == 0 : above == 0; }
};

Number realNumber(double value)
{
    return {.real = value};
}

UInt128 commonFactor(UInt128 a, UInt128 b)
{
    while (b != UInt128(0)) {
        const UInt128 rest = divided(a, b).remainder;
        a = b;
        b = rest;
    }
    return a;
}

/// ±above/below in lowest terms; nothing where they leave 64 bits.
std::optional<Number> fraction(bool negative, UInt128 above, UInt128 below)
{
    const UInt128 factor = commonFactor(above, below);
    const UInt128 top = divided(above, factor).quotient;
    const UInt128 bottom = divided(below, factor).quotient;
    constexpr auto Most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (!top.fits64() || !bottom.fits64() || top.low > Most || bottom.low > Most)
        return {};
    const auto value = static_cast<qint64>(top.low);
    return Number{negative ? -value : value, static_cast<qint64>(bottom.low), {}};
}

Int128 wideProduct(qint64 a, qint64 b)
{
    const UInt128 wide = multiplied(magnitude(a), magnitude(b));
    Int128 value;
    value.high = static_cast<qint64>(wide.high);
    value.low = wide.low;
    return (a < 0) != (b < 0) ? -value : value;
}

std::optional<Number> exactSum(const Number &a, const Number &b)
{
    const Int128 sum = wideProduct(a.above, b.below) + wideProduct(b.above, a.below);
    return fraction(sum.high < 0, sum.magnitude(), multiplied(magnitude(a.below), magnitude(b.below)));
}

std::optional<Number> exactProduct(const Number &a, const Number &b)
{
    return fraction((a.above < 0) != (b.above < 0), multiplied(magnitude(a.above), magnitude(b.above)),
                    multiplied(magnitude(a.below), magnitude(b.below)));
}

std::optional<Number> exactQuotient(const Number &a, const Number &b)
{
    return fraction((a.above < 0) != (b.above < 0), multiplied(magnitude(a.above), magnitude(b.below)),
                    multiplied(magnitude(a.below), magnitude(b.above)));
}

Number negated(Number number)
{
    number.above = -number.above;
    if (number.real)
        number.real = -*number.real;
    return number;
}

/// A figure in units of one: money in minor units, quantities in pieces.
std::optional<Number> numberOf(const Figure &figure, Kind kind)
{
    if (figure.whole && kind == Kind::Quantity)
        return fraction(*figure.whole < 0, magnitude(*figure.whole), MilliParts);
    if (figure.whole)
        return Number{*figure.whole, 1, {}};
    return figure.ratio ? std::optional(realNumber(*figure.ratio)) : std::nullopt;
}

class Evaluator
{
public:
    Evaluator(const TypeOf &typeOf, const QHash<QString, Figure> &figures) : m_typeOf(typeOf), m_figures(figures) { }

    [[nodiscard]] std::optional<Number> of(const FormulaPart &part) const
    {
        switch (part->op) {
        case Op::Number:
            return numberOf(part->number);
        case Op::Key:
            return metrics::numberOf(m_figures.value(part->key), m_typeOf(part->key).kind);
        case Op::Negate: {
            const auto value = of(part->left);
            return value ? std::optional(negated(*value)) : std::nullopt;
        }
        default:
            break;
        }
        const auto left = of(part->left);
        auto right = of(part->right);
        if (part->op == Op::Add || part->op == Op::Subtract) {
            if (part->op == Op::Subtract && right)
                right = negated(*right);
            return sum(*part, left, right);
        }
        if (!left || !right || (part->op == Op::Divide && right->isZero()))
            return {};
        return part->op == Op::Multiply ? product(*part, *left, *right) : quotient(*left, *right);
    }

private:
    static Number numberOf(const Decimal &decimal)
    {
        qint64 below = 1;
        for (int i = 0; i < decimal.scale; ++i)
            below *= 10;
        return fraction(decimal.mantissa < 0, magnitude(decimal.mantissa), magnitude(below)).value_or(Number{});
    }

    [[nodiscard]] bool isAdditive(const FormulaNode &node) const
    {
        const auto type = typeOfFormula(std::make_shared<const FormulaNode>(node), m_typeOf);
        return type && type->additive;
    }

    [[nodiscard]] std::optional<Number> sum(const FormulaNode &node, const std::optional<Number> &a,
                                            const std::optional<Number> &b) const
    {
        if (!a || !b) {
            const auto &there = a ? a : b;
            return there && isAdditive(node) ? there : std::nullopt;
        }
        if (!a->real && !b->real) {
            if (const auto exact = exactSum(*a, *b))
                return exact;
            if (isAdditive(node))
                return {};
        }
        return realNumber(a->value() + b->value());
    }

    [[nodiscard]] std::optional<Number> product(const FormulaNode &node, const Number &a, const Number &b) const
    {
        if (!a.real && !b.real) {
            if (const auto exact = exactProduct(a, b))
                return exact;
            if (isAdditive(node))
                return {};
        }
        return realNumber(a.value() * b.value());
    }

    [[nodiscard]] static std::optional<Number> quotient(const Number &a, const Number &b)
    {
        if (!a.real && !b.real)
            if (const auto exact = exactQuotient(a, b))
                return exact;
        return realNumber(a.value() / b.value());
    }

    const TypeOf &m_typeOf;
    const QHash<QString, Figure> &m_figures;
};

/// Rounded half away from zero, in the unit of its kind.
std::optional<qint64> rounded(const Number &number, qint64 unit)
{
    if (number.real) {
        const double value = *number.real * static_cast<double>(unit);
        return std::isfinite(value) && std::abs(value) < Largest ? std::optional<qint64>(std::llround(value))
                                                                 : std::nullopt;
    }
    const UInt128 scaled = multiplied(magnitude(number.above), magnitude(unit));
    const WideQuotient whole = divided(scaled, magnitude(number.below));
    UInt128 value = whole.quotient;
    if (whole.remainder + whole.remainder >= UInt128(magnitude(number.below)))
        value += UInt128(1);
    if (!value.fits64() || value.low > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    const auto positive = static_cast<qint64>(value.low);
    return number.above < 0 ? -positive : positive;
}

} // namespace

Figure valueOf(const FormulaPart &formula, const FormulaType &type, const TypeOf &typeOf,
               const QHash<QString, Figure> &figures)
{
    const auto number = Evaluator(typeOf, figures).of(formula);
    if (!number)
        return {};
    if (type.kind != Kind::Ratio)
        return {rounded(*number, type.kind == Kind::Quantity ? MilliParts : 1), {}};
    const double value = number->value();
    return std::isfinite(value) ? Figure{{}, value} : Figure{};
}

} // namespace weiwo::metrics
