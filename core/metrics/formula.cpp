#include "core/metrics/formula.h"

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

using Op = FormulaNode::Op;

/// Brackets and signs inside one another, at most.
constexpr int DeepestNesting = 64;
constexpr qsizetype LongestFormula = 1000;

/// Signs that mean the same.
QChar plainSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'×': case u'＊': case u'·': return u'*';
    case u'÷': case u'／': case u'∕': return u'/';
    case u'−': case u'－': case u'–': case u'—': return u'-';
    case u'＋': return u'+';
    case u'（': return u'(';
    case u'）': return u')';
    default: return sign;
    }
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
}

FormulaPart made(FormulaNode node)
{
    return std::make_shared<const FormulaNode>(std::move(node));
}

/// Reads from left to right, one character ahead.
class FormulaReader
{
public:
    explicit FormulaReader(const QString &text) : m_text(text) { }

    Result<FormulaPart> read()
    {
        if (m_text.size() > LongestFormula)
            return refusedAt(int(LongestFormula), errc::BadInput,
                             translate("metrics", "The formula is too long. Define a part of it as a metric of its own."));
        WEIWO_ASSIGN(FormulaPart all, sum(0));
        if (!atEnd())
            return refusedAt(position(), errc::BadInput,
                             next() == u')' ? translate("metrics", "No bracket is open that this one could close. Take it out.")
                                            : translate("metrics", "Put + - * or / between two values."),
                             m_text.mid(m_at, 1));
        return all;
    }

private:
    /// The next sign that is no blank; null at the end.
    QChar next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size() ? plainSign(m_text[m_at]) : QChar();
    }
    bool atEnd() { return next().isNull(); }
    int position()
    {
        next();
        return int(m_at) + 1;
    }

    /// A row of values with one of two signs between them.
    template<class Part>
    Result<FormulaPart> row(QChar firstSign, Op first, QChar secondSign, Op second, Part part)
    {
        WEIWO_ASSIGN(FormulaPart left, part());
        while (next() == firstSign || next() == secondSign) {
            const int at = position();
            const Op op = next() == firstSign ? first : second;
            ++m_at;
            WEIWO_ASSIGN(FormulaPart right, part());
            left = made({.op = op, .position = at, .left = left, .right = right});
        }
        return left;
    }

    Result<FormulaPart> sum(int depth)
    {
        return row(u'+', Op::Add, u'-', Op::Subtract, [&] { return product(depth); });
    }

    Result<FormulaPart> product(int depth)
    {
        return row(u'*', Op::Multiply, u'/', Op::Divide, [&] { return signedValue(depth); });
    }

    Result<FormulaPart> signedValue(int depth)
    {
        if (depth > DeepestNesting)
            return refusedAt(position(), errc::BadInput,
                             translate("metrics", "Too many brackets are open. Define a part of the formula as a metric of its own."));
        if (next() != u'-')
            return value(depth);
        const int at = position();
        ++m_at;
        WEIWO_ASSIGN(FormulaPart of, signedValue(depth + 1));
        return made({.op = Op::Negate, .position = at, .left = of});
    }

    Result<FormulaPart> value(int depth)
    {
        const QChar first = next();
        const int at = position();
        if (first == u'(') {
            ++m_at;
            WEIWO_ASSIGN(FormulaPart inside, sum(depth + 1));
            if (next() != u')')
                return refusedAt(position(), errc::BadInput,
                                 atEnd() ? translate("metrics", "The bracket at character %1 is never closed. Add a closing one.").arg(at)
                                         : translate("metrics", "Put + - * or / between two values, or close the bracket."),
                                 m_text.mid(m_at, 1));
            ++m_at;
            return inside;
        }
        if (isKeyCharacter(first))
            return word(at);
        if (first.isNull())
            return refusedAt(at, errc::BadInput, translate("metrics", "The formula ends where a metric, a number or a bracket must follow."));
        return refusedAt(at, errc::BadInput,
                         translate("metrics", "A metric, a number or an opening bracket must stand here."), QString(first));
    }

    Result<FormulaPart> word(int at)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isKeyCharacter(m_text[m_at]))
            ++m_at;
        const QString word = m_text.mid(from, m_at - from);
        if (word[0].isDigit()) {
            const auto number = decimalFromText(word);
            if (!number || word.endsWith(u'.') || word.contains(u'e') || word.contains(u'E'))
                return refusedAt(at, errc::BadInput,
                                 translate("metrics", "\"%1\" is no number. Write it like 12 or 0.35.").arg(word), word);
            return made({.op = Op::Number, .position = at, .number = *number});
        }
        return made({.op = Op::Key, .position = at, .key = word});
    }

    const QString m_text;
    qsizetype m_at = 0;
};

/// Parts that formulas share are gone through once.
void collectKeys(const FormulaPart &part, QStringList &keys, QSet<const FormulaNode *> &seen)
{
    if (!part || seen.contains(part.get()))
        return;
    seen.insert(part.get());
    if (part->op == Op::Key && !keys.contains(part->key))
        keys << part->key;
    collectKeys(part->left, keys, seen);
    collectKeys(part->right, keys, seen);
}

} // namespace

tl::unexpected<Error> refusedAt(int position, const char *code, const QString &message, const QString &subject)
{
    auto refusal = fail(code, translate("metrics", "At character %1: %2").arg(position).arg(message), subject);
    refusal.value().more["position"] = position;
    return refusal;
}

Result<FormulaPart> readFormula(const QString &text)
{
    return FormulaReader(text).read();
}

QStringList keysOf(const FormulaPart &formula)
{
    QStringList keys;
    QSet<const FormulaNode *> seen;
    collectKeys(formula, keys, seen);
    return keys;
}

namespace {

qint64 countParts(const FormulaPart &part, qint64 most, QHash<const FormulaNode *, qint64> &known)
{
    if (!part)
        return 0;
    if (const auto it = known.constFind(part.get()); it != known.constEnd())
        return *it;
    const qint64 size = std::min(most, 1 + countParts(part->left, most, known) + countParts(part->right, most, known));
    known.insert(part.get(), size);
    return size;
}

} // namespace

qint64 sizeOf(const FormulaPart &formula, qint64 most)
{
    QHash<const FormulaNode *, qint64> known;
    return countParts(formula, most, known);
}

FormulaPart inlined(const FormulaPart &formula, const QHash<QString, FormulaPart> &parts)
{
    if (!formula)
        return formula;
    if (formula->op == Op::Key)
        return parts.value(formula->key, formula);
    FormulaNode copy = *formula;
    copy.left = inlined(formula->left, parts);
    copy.right = inlined(formula->right, parts);
    return made(std::move(copy));
}

int positionOf(const FormulaPart &formula, const QString &key)
{
    if (!formula)
        return 0;
    if (formula->op == Op::Key && formula->key == key)
        return formula->position;
    const int left = positionOf(formula->left, key);
    return left > 0 ? left : positionOf(formula->right, key);
}

} // namespace weiwo::metrics
