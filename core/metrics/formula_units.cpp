#include "core/metrics/formula.h"

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

using Op = FormulaNode::Op;
using TypeOf = std::function<FormulaType(const QString &)>;

bool isPieces(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Quantity;
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Money: return translate("metrics", "money");
    case Kind::Count: return translate("metrics", "a count");
    case Kind::Quantity: return translate("metrics", "a quantity");
    case Kind::Ratio: break;
    }
    return translate("metrics", "a ratio or number");
}

std::optional<Kind> product(Kind a, Kind b)
{
    if (a == Kind::Ratio)
        return b;
    if (b == Kind::Ratio)
        return a;
    if ((a == Kind::Money && isPieces(b)) || (isPieces(a) && b == Kind::Money))
        return Kind::Money;
    return {};
}

std::optional<Kind> quotient(Kind a, Kind b)
{
    if (a == b)
        return Kind::Ratio;
    if (b == Kind::Ratio || (a == Kind::Money && isPieces(b)))
        return a;
    if (a == Kind::Quantity && b == Kind::Count)
        return a;
    return {};
}

Result<FormulaType> added(const FormulaNode &node, const FormulaType &a, const FormulaType &b)
{
    if (a.kind != b.kind)
        return refusedAt(node.position, errc::BadInput,
                         translate("metrics", "%1 and %2 are of different units and do not go together here. Add or subtract only what has the same unit.")
                             .arg(kindTitle(a.kind), kindTitle(b.kind)));
    return FormulaType{a.kind, a.additive && b.additive, a.isNumber && b.isNumber, a.isWhole && b.isWhole};
}

Result<FormulaType> multiplied(const FormulaNode &node, const FormulaType &a, const FormulaType &b)
{
    const auto kind = product(a.kind, b.kind);
    if (!kind)
        return refusedAt(node.position, errc::BadInput,
                         translate("metrics", "%1 times %2 means nothing. Multiply by a ratio or a number, or money by a count or a quantity.")
                             .arg(kindTitle(a.kind), kindTitle(b.kind)));
    const bool additive = (a.additive && b.isWhole) || (b.additive && a.isWhole);
    return FormulaType{*kind, additive, a.isNumber && b.isNumber, a.isWhole && b.isWhole};
}

Result<FormulaType> divided(const FormulaNode &node, const FormulaType &a, const FormulaType &b)
{
    const auto kind = quotient(a.kind, b.kind);
    if (!kind)
        return refusedAt(node.position, errc::BadInput,
                         translate("metrics", "%1 divided by %2 means nothing. Divide by the same unit, a ratio or a number, or money by a count or a quantity.")
                             .arg(kindTitle(a.kind), kindTitle(b.kind)));
    return FormulaType{*kind, false, a.isNumber && b.isNumber, false};
}

Result<FormulaType> typeOfPart(const FormulaPart &part, const TypeOf &typeOf)
{
    switch (part->op) {
    case Op::Number:
        return FormulaType{Kind::Ratio, false, true, part->number.scale == 0};
    case Op::Key:
        return typeOf(part->key);
    case Op::Negate:
        return typeOfPart(part->left, typeOf);
    default:
        break;
    }
    WEIWO_ASSIGN(const FormulaType left, typeOfPart(part->left, typeOf));
    WEIWO_ASSIGN(const FormulaType right, typeOfPart(part->right, typeOf));
    if (part->op == Op::Multiply)
        return multiplied(*part, left, right);
    return part->op == Op::Divide ? divided(*part, left, right) : added(*part, left, right);
}

} // namespace

Result<FormulaType> typeOfFormula(const FormulaPart &formula, const TypeOf &typeOf)
{
    WEIWO_ASSIGN(const FormulaType type, typeOfPart(formula, typeOf));
    if (type.isNumber)
        return refusedAt(formula->position, errc::BadInput,
                         translate("metrics", "The formula names no metric. Use keys such as sales.amount; `metric list` shows them."));
    return type;
}

} // namespace weiwo::metrics
