#include "ui/views/amounts.h"

#include "ui/kit/grid/grid_view.h"

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

void showAmounts(Grid &grid, const quotas::AmountUnit &unit, const Preferences &preferences)
{
    grid.setMoneyUnit(moneyUnit(preferences));
    if (unit.kind == metrics::Kind::Money)
        grid.setCurrency(unit.name);
}

QString percentText(std::optional<qint64> thousandths)
{
    return figure(thousandths, {.kind = NumberKind::Percent, .digits = 1, .decimals = 1});
}

} // namespace weiwo::ui
