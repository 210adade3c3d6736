#pragma once

#include "core/performance/alerts/types.h"
#include "core/workspace/reader.h"

namespace weiwo::performance {

/// The rules: graver first, then in the order in which they were made.
[[nodiscard]] Result<std::vector<AlertRule>> alertRules(Reader &reader);
/// A rule by its id or its name; not-found, or ambiguous.
[[nodiscard]] Result<AlertRule> findAlertRule(Reader &reader, const QString &name);

struct AlertRequest
{
    std::optional<Id> scope;           ///< a unit: of it and those below alone; absent: everything
    QDate today;
};

struct AlertBoard
{
    /// The gravest first, then in the order of the organization. Snoozed and resolved ones too.
    std::vector<AlertFiring> firings;
    std::vector<AlertNote> notes;      ///< what could not be judged
    int watching = 0;                  ///< rules that are switched on
    int rules = 0;                     ///< all
};

/// What fires today. Figures are read once a metric, level and stretch of time, whatever the number
/// of units and rules. Of several rules of one kind and metric that fire for one unit the gravest
/// speaks. A rule whose metric or condition this program does not know becomes a note. A figure that
/// is not known never fires; one that adds up and had a value before is 0 where there is none.
[[nodiscard]] Result<AlertBoard> firings(Reader &reader, const AlertRequest &request);
/// How many of them are open.
[[nodiscard]] Result<int> alertCount(Reader &reader, const AlertRequest &request);

/// What holds for a firing that nobody has touched: who had the alert when it last fired and was not
/// settled, and a snooze that still holds. @p states may be of any rule.
[[nodiscard]] AlertState carriedOver(const std::vector<AlertState> &states, const AlertKey &key, QDate today);

/// Firings of one rule: more than @p most open ones are one line that can be unfolded.
struct AlertGroup
{
    AlertRule rule;
    std::vector<size_t> firings;       ///< places in AlertBoard::firings
    bool folded = false;               ///< more than the limit: shown as one
};
[[nodiscard]] std::vector<AlertGroup> grouped(const std::vector<AlertFiring> &firings, size_t most = 5);

/// What a rule would have done.
struct AlertRehearsal
{
    Period period;                     ///< the last quarter that is over; of a yearly rule the last year
    int fired = 0;                     ///< unit or person and period
    int judged = 0;                    ///< of so many
    int unjudged = 0;                  ///< so many had too short a history
};
/// How often @p rule, stored or not, would have fired in the last quarter that is over: at the end
/// of each month, or of the period that it judges. bad-input for a rule that does not hold together.
[[nodiscard]] Result<AlertRehearsal> wouldHaveFired(Reader &reader, const AlertRule &rule, QDate today);

/// bad-input or not-found, naming the parameter, unless the rule holds together: its condition and
/// metric are known, its parameters are in bounds, and the metric has values by its level and period.
[[nodiscard]] Status checkAlertRule(Reader &reader, const AlertRule &rule);

/// The rules that ship, worded by what they say: the same in every workspace.
[[nodiscard]] const std::vector<AlertRule> &usualAlertRules();

} // namespace weiwo::performance
