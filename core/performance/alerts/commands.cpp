#include "core/performance/alerts/commands.h"

#include "core/base/text.h"
#include "core/org/queries.h"
#include "core/performance/alerts/queries.h"
#include "core/performance/alerts/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

constexpr int LongestSnooze = 366;

/// What is known of a firing; a new one where nobody has done anything about it.
Result<AlertState> stateOf(Edit &edit, const AlertKey &key)
{
    WEIWO_ASSIGN(const auto rule, repo::alertRule(edit, key.rule));
    if (!rule)
        return fail(errc::NotFound, translate("alerts", "The rule of this alert is not there any more."), key.rule.text());
    WEIWO_ASSIGN([[maybe_unused]] const org::Node node, org::node(edit, key.node));
    if (key.period.isEmpty())
        return fail(errc::BadInput, translate("alerts", "Say which period of the alert is meant."));
    WEIWO_ASSIGN(auto known, repo::alertState(edit, key));
    if (known)
        return *known;
    // Who has it, and a snooze that still holds, go on from the period before.
    WEIWO_ASSIGN(const std::vector<AlertState> all, repo::alertStates(edit));
    return carriedOver(all, key, edit.clock().today());
}

/// Ends every snooze of a rule for a unit or person: one of an earlier period holds on.
Status wakeAll(Edit &edit, const AlertKey &key)
{
    WEIWO_ASSIGN(const std::vector<AlertState> all, repo::alertStates(edit));
    for (AlertState state : all) {
        if (state.key.rule != key.rule || state.key.node != key.node || !state.until || state.key == key)
            continue;
        state.until.reset();
        state.reason.clear();
        WEIWO_TRY(edit.put(alertStateTable(), toRecord(state)));
    }
    return {};
}

} // namespace

Result<AlertRuleId> addAlertRule(Edit &edit, AlertRule rule)
{
    rule.name = rule.name.trimmed();
    WEIWO_TRY(checkAlertRule(edit, rule));
    rule.id = AlertRuleId(edit.ids().next());
    WEIWO_TRY(edit.insertNew(alertRuleTable(), toRecord(rule)));
    return rule.id;
}

Status setAlertRule(Edit &edit, const AlertRule &rule)
{
    WEIWO_ASSIGN(const auto stored, repo::alertRule(edit, rule.id));
    if (!stored)
        return fail(errc::NotFound, translate("alerts", "This alert rule is not there any more."), rule.id.text());
    // Switching off what this program does not know must go all the same.
    AlertRule same = rule;
    same.enabled = stored->enabled;
    if (same != *stored)
        WEIWO_TRY(checkAlertRule(edit, rule));
    return edit.put(alertRuleTable(), toRecord(rule));
}

Status removeAlertRule(Edit &edit, const AlertRuleId &id)
{
    WEIWO_ASSIGN(const auto states, repo::alertStates(edit));
    for (const AlertState &state : states)
        if (state.key.rule == id)
            WEIWO_TRY(edit.remove(alertStateTable(), alertStateId(state.key)));
    return edit.remove(alertRuleTable(), id.raw());
}

Result<int> addUsualAlertRules(Edit &edit)
{
    int added = 0;
    for (const AlertRule &rule : usualAlertRules()) {
        WEIWO_ASSIGN(const auto known, repo::alertRule(edit, rule.id));
        if (known)
            continue;
        WEIWO_TRY(edit.put(alertRuleTable(), toRecord(rule)));
        ++added;
    }
    return added;
}

Status snoozeAlert(Edit &edit, const AlertKey &key, QDate until, const QString &reason)
{
    const QDate today = edit.clock().today();
    if (!until.isValid() || until < today || until > today.addDays(LongestSnooze))
        return fail(errc::BadInput, translate("alerts", "An alert is snoozed until a day from today to a year from now."),
                    until.toString(Qt::ISODate));
    if (reason.trimmed().isEmpty())
        return fail(errc::BadInput, translate("alerts", "Say why the alert is snoozed, so that others know."));
    WEIWO_ASSIGN(AlertState state, stateOf(edit, key));
    WEIWO_TRY(wakeAll(edit, key));
    state.until = until;
    state.reason = reason.trimmed();
    return edit.put(alertStateTable(), toRecord(state));
}

Status assignAlert(Edit &edit, const AlertKey &key, const std::optional<org::NodeId> &person,
                   const std::optional<QDate> &due)
{
    WEIWO_ASSIGN(AlertState state, stateOf(edit, key));
    if (person) {
        WEIWO_ASSIGN(const org::Node node, org::node(edit, *person));
        if (node.level != org::Level::Person)
            return fail(errc::BadInput, translate("alerts", "%1 is no person: an alert is assigned to somebody.").arg(node.name),
                        node.name);
    }
    state.assignee = person;
    state.due = person ? due : std::nullopt;
    return edit.put(alertStateTable(), toRecord(state));
}

Status resolveAlert(Edit &edit, const AlertKey &key, const QString &note)
{
    if (note.trimmed().isEmpty())
        return fail(errc::BadInput, translate("alerts", "Say what was done, so that others can rely on it."));
    WEIWO_ASSIGN(AlertState state, stateOf(edit, key));
    state.resolved = edit.clock().now();
    state.note = note.trimmed();
    return edit.put(alertStateTable(), toRecord(state));
}

Status reopenAlert(Edit &edit, const AlertKey &key)
{
    WEIWO_ASSIGN(AlertState state, stateOf(edit, key));
    WEIWO_TRY(wakeAll(edit, key));
    state.until.reset();
    state.reason.clear();
    state.resolved.reset();
    state.note.clear();
    return edit.put(alertStateTable(), toRecord(state));
}

} // namespace weiwo::performance
