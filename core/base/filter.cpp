#include "core/base/filter.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct Sign
{
    const char16_t *text;
    int length;
    Filter::Op op;
};

// Longer signs first, so that "<=" is not read as "<".
constexpr Sign Signs[] = {
    {u"!=", 2, Filter::Op::NotEqual},       {u"<=", 2, Filter::Op::LessOrEqual},
    {u">=", 2, Filter::Op::GreaterOrEqual}, {u"=", 1, Filter::Op::Equal},
    {u"<", 1, Filter::Op::Less},            {u">", 1, Filter::Op::Greater},
    {u"~", 1, Filter::Op::Contains},
};

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

// "00017" is a code, not the number 17.
bool isCode(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'0') && text[1].isDigit();
}

int compare(const QString &a, const QString &b)
{
    if (isCode(a) || isCode(b))
        return a.compare(b);
    const auto x = number(a);
    const auto y = number(b);
    if (x && y)
        return *x < *y ? -1 : *x > *y ? 1 : 0;
    return a.compare(b);
}

} // namespace

Result<Filter> Filter::parse(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const Sign &sign : Signs) {
            const QStringView name(sign.text, sign.length);
            if (!QStringView(text).mid(at).startsWith(name))
                continue;
            Filter filter{.field = text.left(at).trimmed(),
                          .op = sign.op,
                          .values = text.mid(at + sign.length).split(u'|')};
            if (filter.field.isEmpty())
                return fail(errc::BadInput,
                            translate("filter", "The filter \"%1\" names no field.").arg(text), text);
            return filter;
        }
    }
    return fail(errc::BadInput,
                translate("filter", "The filter \"%1\" has no sign: write field=value, !=, <, <=, "
                                    ">, >= or field~text.")
                    .arg(text),
                text);
}

QString Filter::text() const
{
    for (const Sign &sign : Signs)
        if (sign.op == op)
            return field + QString::fromUtf16(sign.text, sign.length) + values.join(u'|');
    return field;
}

bool Filter::accepts(const QString &text) const
{
    const auto any = [&](auto &&test) { return std::any_of(values.begin(), values.end(), test); };
    switch (op) {
    case Op::Equal:
        return any([&](const QString &v) { return compare(text, v) == 0; });
    case Op::NotEqual:
        return !any([&](const QString &v) { return compare(text, v) == 0; });
    case Op::Less:
        return any([&](const QString &v) { return compare(text, v) < 0; });
    case Op::LessOrEqual:
        return any([&](const QString &v) { return compare(text, v) <= 0; });
    case Op::Greater:
        return any([&](const QString &v) { return compare(text, v) > 0; });
    case Op::GreaterOrEqual:
        return any([&](const QString &v) { return compare(text, v) >= 0; });
    case Op::Contains:
        return any([&](const QString &v) { return text.contains(v, Qt::CaseInsensitive); });
    }
    return false;
}

} // namespace weiwo
