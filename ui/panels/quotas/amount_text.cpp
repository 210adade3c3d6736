#include "ui/panels/quotas/amount_text.h"

#include "core/money/decimal.h"
#include "ui/kit/number_parse.h"

namespace weiwo::ui {

namespace {

constexpr qint64 LeastGrowthPpm = -1'000'000;

bool isPercent(const QString &text)
{
    return text.endsWith(u'%') || text.endsWith(u'\uFF05');
}

} // namespace

NumberSpec amountSpec(const quotas::AmountUnit &unit, MoneyUnit shown)
{
    const bool money = unit.kind == metrics::Kind::Money;
    return {money ? NumberKind::Money : NumberKind::Count, unit.digits, money ? shown : MoneyUnit::One, -1, unit.name};
}

Result<std::optional<qint64>> readAmount(const QString &text, const NumberSpec &spec)
{
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    WEIWO_ASSIGN(const NumberReading reading, parseNumber(text.trimmed(), spec));
    return applied(reading, std::nullopt, std::nullopt);
}

std::optional<qint64> readPpm(const QString &text)
{
    QString number = text.trimmed();
    if (isPercent(number))
        number = number.chopped(1).trimmed();
    const auto decimal = decimalFromText(number.replace(u'\u2212', u'-'));
    return decimal ? rescaled(*decimal, 4) : std::nullopt;
}

Result<quotas::BoundRule> readBound(const QString &text, const NumberSpec &spec)
{
    quotas::BoundRule rule;
    const QString trimmed = text.trimmed();
    if (!isPercent(trimmed)) {
        WEIWO_ASSIGN(rule.amount, readAmount(trimmed, spec));
        return rule;
    }
    rule.growthPpm = readPpm(trimmed);
    if (!rule.growthPpm || *rule.growthPpm < LeastGrowthPpm)
        return fail(errc::BadInput,
                    translate("AmountText", "Growth against last year is written like -5% or +20%."), trimmed);
    return rule;
}

} // namespace weiwo::ui
