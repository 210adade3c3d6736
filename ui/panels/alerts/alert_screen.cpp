#include "ui/panels/alerts/alert_screen.h"

#include "core/org/queries.h"
#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/words.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

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
