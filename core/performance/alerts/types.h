#pragma once

#include "core/metrics/engine.h"
#include "core/org/types.h"

#include <nlohmann/json.hpp>

namespace weiwo::performance {

using AlertRuleId = StrongId<struct AlertRuleTag>;

enum class AlertSeverity { Info, Warning, Critical };
/// "info", "warning", "critical".
[[nodiscard]] QString alertSeverityKey(AlertSeverity severity);
[[nodiscard]] std::optional<AlertSeverity> alertSeverityFromKey(const QString &key);
[[nodiscard]] QString alertSeverityTitle(AlertSeverity severity);

/// Whom a rule looks at: each unit or person of a level, or one of them alone.
struct AlertSubject
{
    org::Level level = org::Level::Region;
    std::optional<org::NodeId> node = {};   ///< then `level` is not looked at

    bool operator==(const AlertSubject &) const = default;
};

/// A figure, whose it is, and when it is worth somebody's attention.
struct AlertRule
{
    AlertRuleId id = {};
    QString name = {};                 ///< empty: worded from what the rule says
    QString metric = {};
    AlertSubject subject = {};
    QString condition = {};            ///< a key of alertConditions()
    nlohmann::json params = nlohmann::json::object();
    AlertSeverity severity = AlertSeverity::Warning;
    bool enabled = true;
    std::optional<org::NodeId> owner = {};   ///< unit or person that looks after it

    bool operator==(const AlertRule &) const = default;
};

/// What names a firing for ever.
struct AlertKey
{
    AlertRuleId rule;
    org::NodeId node;
    QString period;                    ///< as FiscalCalendar::key(); a day where somebody is silent

    bool operator==(const AlertKey &) const = default;
};

/// What people did about a firing.
struct AlertState
{
    AlertKey key;
    std::optional<QDate> until = {};   ///< snoozed through this day
    QString reason = {};
    std::optional<org::NodeId> assignee = {};
    std::optional<QDate> due = {};
    std::optional<QDateTime> resolved = {};
    QString note = {};

    bool operator==(const AlertState &) const = default;
};

/// What a condition says of one subject.
struct AlertVerdict
{
    enum class Result { Quiet, Fires, Unjudged };

    Result result = Result::Quiet;
    metrics::Figure figure = {};       ///< what was judged
    metrics::Figure limit = {};        ///< the limit that it crossed
    metrics::Figure base = {};         ///< what it was compared with
    std::optional<double> change = {}; ///< a part of one; of a ratio the difference
    metrics::Figure low = {};          ///< what the season lets expect
    metrics::Figure high = {};
    qint64 days = 0;                   ///< working days of silence
    int history = 0;                   ///< months that there are
    int needed = 0;                    ///< months that there must be: Unjudged where `history` is less

    bool operator==(const AlertVerdict &) const = default;
};

enum class AlertStanding { Open, Snoozed, Resolved };
/// "open", "snoozed", "resolved".
[[nodiscard]] QString alertStandingKey(AlertStanding standing);
[[nodiscard]] QString alertStandingTitle(AlertStanding standing);

/// Where the cause of a firing is looked into: keys that a panel table may know, best first.
struct AlertCause
{
    QStringList panels;
    org::NodeId node;
    Period period;

    bool operator==(const AlertCause &) const = default;
};

/// A rule that holds for one unit or person.
struct AlertFiring
{
    AlertRule rule;
    AlertKey key;
    QString name;                      ///< of the unit or person
    org::Level level = org::Level::Region;
    Period period;
    bool running = false;              ///< the period is not over: figures are so far
    metrics::Kind kind = metrics::Kind::Money;
    QString metric;                    ///< its title
    AlertVerdict verdict;
    QString sentence;                  ///< why, in the program's language, amounts written out
    /// The figure's course, oldest first: whole units, ratios in ten-thousandths. What is not known
    /// is absent.
    std::vector<std::optional<qint64>> series;
    QDate since;                       ///< first day of the first period in a row that fired
    AlertState state;                  ///< of the newest firing of this rule and subject
    QString assignee;                  ///< name; empty: nobody
    AlertStanding standing = AlertStanding::Open;
    AlertCause cause;
};

/// What a rule could not judge, and why.
struct AlertNote
{
    AlertRuleId rule;
    int subjects = 0;                  ///< of how many; 0: the rule as a whole
    QString sentence;

    bool operator==(const AlertNote &) const = default;
};

} // namespace weiwo::performance
