#include "core/performance/alerts/contribute.h"

#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/repo.h"
#include "core/performance/alerts/words.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// Whatever writes a rule: one that this program knows has parameters in bounds. What a newer one
/// knows is kept.
Status judgeRule(Edit &, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const AlertRule rule = alertRuleFrom(change.after);
    const AlertConditionSpec *condition = alertConditions().find(rule.condition);
    if (!condition)
        return {};
    const auto params = checkParams(condition->params, rule.params);
    return params ? Status() : failed(params);
}

/// The rules that watch a metric, or measure another against it.
Result<QStringList> rulesOf(Reader &reader, const QString &key)
{
    QStringList titles;
    WEIWO_ASSIGN(const auto rules, repo::alertRules(reader));
    for (const AlertRule &rule : rules) {
        bool names = rule.metric == key;
        const AlertConditionSpec *condition = alertConditions().find(rule.condition);
        for (const ParamSpec &spec : condition ? condition->params : std::vector<ParamSpec>())
            if (const auto it = rule.params.find(spec.key.toStdString()); spec.kind == ParamKind::Metric && it != rule.params.end())
                names = names || *it == key.toStdString();
        if (names)
            titles << alertRuleTitle(reader, rule);
    }
    return titles;
}

void addTitles(Registry &registry)
{
    registry.titles.add({u"alerts.addRule"_s, WEIWO_TEXT("alerts", "Add the alert rule %1")});
    registry.titles.add({u"alerts.setRule"_s, WEIWO_TEXT("alerts", "Change the alert rule %1")});
    registry.titles.add({u"alerts.removeRule"_s, WEIWO_TEXT("alerts", "Delete the alert rule %1")});
    registry.titles.add({u"alerts.addUsual"_s, WEIWO_TEXT("alerts", "Add the usual alert rules")});
    registry.titles.add({u"alerts.snooze"_s, WEIWO_TEXT("alerts", "Snooze the alert of %1 until %2")});
    registry.titles.add({u"alerts.assign"_s, WEIWO_TEXT("alerts", "Assign the alert of %1 to %2")});
    registry.titles.add({u"alerts.unassign"_s, WEIWO_TEXT("alerts", "Assign the alert of %1 to nobody")});
    registry.titles.add({u"alerts.resolve"_s, WEIWO_TEXT("alerts", "Resolve the alert of %1")});
    registry.titles.add({u"alerts.reopen"_s, WEIWO_TEXT("alerts", "Reopen the alert of %1")});
}

} // namespace

void contributeAlerts(Registry &registry)
{
    registry.tables.add(alertRuleTable());
    registry.tables.add(alertStateTable());
    registry.guards.push_back({u"alerts.rule"_s, {alertRuleTable().key}, &judgeRule});
    registry.extension<metrics::Catalogues>().users.push_back(&rulesOf);
    addTitles(registry);
}

} // namespace weiwo::performance
