#include "ui/views/amounts.h"

#include "ui/kit/grid/grid_view.h"

#include <cmath>

namespace weiwo::ui {

NumberSpec figureSpec(const quotas::AmountUnit &unit, const Preferences &preferences,
                      const std::vector<std::optional<qint64>> &values)
{
    NumberSpec spec;
    spec.digits = unit.digits;
    if (unit.kind == metrics::Kind::Money)
        spec.currency = unit.name;
    if (unit.kind != metrics::Kind::Money) {
        spec.kind = NumberKind::Count;
        spec.decimals = 0;
        return spec;
    }
    spec.unit = moneyUnit(preferences);
    if (spec.unit != MoneyUnit::Auto)
        return spec;
    std::vector<qint64> known;
    for (const auto &value : values)
        if (value)
            known.push_back(*value);
    spec.unit = autoMoneyUnit(known, spec.digits, unitFamily(preferences));
    return spec;
}

void showAmounts(Grid &grid, const quotas::AmountUnit &unit, const Preferences &preferences,
                 const std::vector<std::optional<qint64>> &values)
{
    const bool chosen = unit.kind == metrics::Kind::Money && !values.empty();
    grid.setMoneyUnit(chosen ? figureSpec(unit, preferences, values).unit : moneyUnit(preferences));
    if (unit.kind == metrics::Kind::Money)
        grid.setCurrency(unit.name);
}

AmountStyle amountStyle(const Currency &currency, const Preferences &preferences)
{
    return {.currency = currency.code, .digits = currency.digits, .unit = moneyUnit(preferences), .family = unitFamily(preferences)};
}

QString amountText(const metrics::Figure &figure, metrics::Kind kind, const AmountStyle &style)
{
    if (kind == metrics::Kind::Ratio) {
        const auto thousandths = figure.ratio ? std::optional<qint64>(std::llround(*figure.ratio * 1000)) : std::nullopt;
        return ui::figure(thousandths, {.kind = NumberKind::Percent, .digits = 1, .decimals = 1});
    }
    if (kind == metrics::Kind::Count)
        return ui::figure(figure.whole, {.kind = NumberKind::Count, .digits = 0, .decimals = 0});
    if (kind == metrics::Kind::Quantity)
        return ui::figure(figure.whole, {.kind = NumberKind::Count, .digits = 3, .decimals = 0});
    NumberSpec spec{.kind = NumberKind::Money, .digits = style.digits, .unit = style.unit, .currency = style.currency};
    if (spec.unit == MoneyUnit::Auto) {
        const std::vector<qint64> known{figure.whole.value_or(0)};
        spec.unit = autoMoneyUnit(known, spec.digits, style.family);
    }
    return figureWithUnit(figure.whole, spec);
}

QString percentText(std::optional<qint64> thousandths)
{
    return figure(thousandths, {.kind = NumberKind::Percent, .digits = 1, .decimals = 1});
}

} // namespace weiwo::ui
