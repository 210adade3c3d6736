#pragma once

#include "core/performance/alerts/types.h"
#include "core/workspace/edit.h"

namespace weiwo::performance {

/// Adds a rule; its id is made here. Fails as checkAlertRule().
[[nodiscard]] Result<AlertRuleId> addAlertRule(Edit &edit, AlertRule rule);
/// Changes a rule. What people did about its firings stays.
Status setAlertRule(Edit &edit, const AlertRule &rule);
/// Removes a rule with what people did about its firings.
Status removeAlertRule(Edit &edit, const AlertRuleId &id);
/// Adds those of usualAlertRules() that are not there; says how many.
[[nodiscard]] Result<int> addUsualAlertRules(Edit &edit);

/// Silences a rule for a unit or person through @p until. bad-input without a reason, for a day
/// before today, and beyond a year.
Status snoozeAlert(Edit &edit, const AlertKey &key, QDate until, const QString &reason);
/// Gives it to a person, maybe until a day; nobody takes it back. bad-input where it is no person.
Status assignAlert(Edit &edit, const AlertKey &key, const std::optional<org::NodeId> &person,
                   const std::optional<QDate> &due = {});
/// Settles this firing; the next period may fire again. bad-input without a note.
Status resolveAlert(Edit &edit, const AlertKey &key, const QString &note);
/// Takes snooze and settlement back; who has it stays.
Status reopenAlert(Edit &edit, const AlertKey &key);

} // namespace weiwo::performance
