#pragma once

#include "core/metrics/metric.h"
#include "core/money/decimal.h"

namespace weiwo::metrics {

// Metrics that users define as formulas over metric keys:
//
//     formula = term { ("+" | "-") term }
//     term    = sign { ("*" | "/") sign }
//     sign    = ["-"] value
//     value   = number | key | "(" formula ")"
//
// × ÷ − and the full-width signs and brackets of Chinese typing are read as * / - and so on; keys
// contain dots (sales.amount), a number is 12 or 0.35. Each refusal is bad-input (not-found for an
// unknown key), says at which character it is and what to do, and has that place as `position` (from 1)
// in Error::more.

struct FormulaNode;
using FormulaPart = std::shared_ptr<const FormulaNode>;

/// A part of a formula that has been read. Immutable; shared between formulas.
struct FormulaNode
{
    enum class Op { Number, Key, Add, Subtract, Multiply, Divide, Negate };
    Op op = Op::Number;
    int position = 0;                 ///< of its sign or first character, from 1
    Decimal number = {};              ///< of Number
    QString key = {};                 ///< of Key
    FormulaPart left = {};
    FormulaPart right = {};           ///< of the four operations
};

/// Reads a formula. Which metrics there are it does not know.
[[nodiscard]] Result<FormulaPart> readFormula(const QString &text);

/// The keys that a formula names, each once, in order.
[[nodiscard]] QStringList keysOf(const FormulaPart &formula);
/// How many parts it has when all that it shares is written out; stops counting at @p most.
[[nodiscard]] qint64 sizeOf(const FormulaPart &formula, qint64 most);
/// The formula with what @p parts has in place of a key.
[[nodiscard]] FormulaPart inlined(const FormulaPart &formula, const QHash<QString, FormulaPart> &parts);
/// Where a key stands first, from 1.
[[nodiscard]] int positionOf(const FormulaPart &formula, const QString &key);
/// A refusal with its place.
[[nodiscard]] tl::unexpected<Error> refusedAt(int position, const char *code, const QString &message,
                                              const QString &subject = {});

/// What a formula or a part of it gives.
struct FormulaType
{
    Kind kind = Kind::Ratio;
    bool additive = false;            ///< a whole is the sum of its parts
    bool isNumber = false;            ///< written out: no metric in it
    bool isWhole = false;             ///< a number without decimals
};

/// Units: like adds to like; a ratio or number times anything is that; money × count or quantity is
/// money; like ÷ like is a ratio; anything ÷ ratio is that; money ÷ count or quantity is money, quantity
/// ÷ count a quantity. All else is refused, as is a formula that names no metric. Sums and differences
/// of additive metrics, and whole multiples of them, are additive. @p typeOf knows each key.
[[nodiscard]] Result<FormulaType> typeOfFormula(const FormulaPart &formula,
                                                const std::function<FormulaType(const QString &)> &typeOf);

/// The value, with figures of the keys. Exact in fractions of 64 bits; what needs more is a real number
/// in between, but never where it is additive: that has no value where it leaves 64 bits. Money, counts
/// and quantities are rounded once, half away from zero. Nothing where something is divided by 0 or a
/// figure is missing; a missing side of a sum whose both sides are additive counts as 0.
[[nodiscard]] Figure valueOf(const FormulaPart &formula, const FormulaType &type,
                             const std::function<FormulaType(const QString &)> &typeOf,
                             const QHash<QString, Figure> &figures);

} // namespace weiwo::metrics
