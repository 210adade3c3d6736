#include "ui/panels/alerts/alert_screen.h"

#include "core/org/queries.h"
#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

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

Result<AlertScreen> alertScreen(Reader &reader, const AlertRequest &request, const AmountStyle &style)
{
    AlertScreen screen;
    WEIWO_ASSIGN(screen.known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(screen.board, firings(reader, request));
    const AlertFigureWriter write = [&style](const metrics::Figure &figure, metrics::Kind kind) {
        return amountText(figure, kind, style);
    };
    for (const AlertFiring &firing : screen.board.firings)
        screen.sentences.push_back(alertSentence(reader, firing, write));
    WEIWO_ASSIGN(const auto rules, alertRules(reader));
    for (const AlertRule &rule : rules) {
        AlertRuleRow row{.rule = rule,
                         .title = alertRuleTitle(reader, rule, write),
                         .metric = alertMetricTitle(reader, rule.metric),
                         .subject = alertSubjectText(reader, rule.subject),
                         .condition = rule.condition,
                         .owner = {},
                         .open = 0,
                         .note = {}};
        if (const auto *condition = alertConditions().find(rule.condition))
            row.condition = condition->title.str();
        if (rule.owner)
            if (const auto owner = org::node(reader, *rule.owner))
                row.owner = owner->name;
        for (const AlertFiring &firing : screen.board.firings)
            row.open += firing.rule.id == rule.id && firing.standing == AlertStanding::Open ? 1 : 0;
        for (const AlertNote &note : screen.board.notes)
            if (note.rule == rule.id)
                row.note = note.sentence;
        screen.rules.push_back(std::move(row));
    }
    return screen;
}

} // namespace weiwo::ui
