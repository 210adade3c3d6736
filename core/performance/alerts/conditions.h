#pragma once

#include "core/base/catalogue.h"
#include "core/base/param_spec.h"
#include "core/base/text.h"
#include "core/money/money.h"
#include "core/performance/alerts/types.h"

namespace weiwo::performance {

/// Which figures a condition looks at; the evaluation reads them once for all subjects.
struct AlertNeeds
{
    PeriodKind by = PeriodKind::Month; ///< Month, Quarter or Year
    int periods = 12;                  ///< before the one that is judged
    bool running = false;              ///< the period that runs is judged, so far
    qint64 after = 0;                  ///< working days that must have gone of it; else the one before
    metrics::Compare against = metrics::Compare::None;   ///< the same stretch of another period
    QString other = {};                ///< a second metric
    qint64 silent = 0;                 ///< working days without figures; then nothing of the above
    qint64 active = 0;                 ///< working days before those in which there were some

    bool operator==(const AlertNeeds &) const = default;
};

/// What there is of one subject. Absent: not known.
struct AlertFigures
{
    metrics::Kind kind = metrics::Kind::Money;
    Currency currency;
    std::vector<metrics::Figure> course;   ///< by period in a row; the judged one is the last
    std::vector<metrics::Figure> other;    ///< of the second metric, the same periods
    /// Of AlertNeeds::against, where the evaluation has read it; else the course is looked at.
    std::optional<std::pair<metrics::Figure, metrics::Figure>> compared;
    int lag = 0;                           ///< how many periods of the course lie between those
    std::optional<qint64> silentDays;      ///< working days since the last figure
};

/// What a sentence is made of: names and writers, so that each place writes figures in its way.
struct AlertWords
{
    QString subject;                   ///< 华东, "each region"
    QString metric;
    QString other;                     ///< the second metric
    QString period;                    ///< "Q1 2026", "Q1 2026 so far"
    QString since;                     ///< last day with figures
    std::function<QString(const metrics::Figure &)> figure;
    std::function<QString(double)> percent;
};

/// A kind of condition: one entry is all that there is of it.
struct AlertConditionSpec
{
    QString key;
    Text title;
    Text help;
    std::vector<ParamSpec> params;
    QString figureParam = {};          ///< the parameter that is an amount of the metric's unit
    QStringList shareParams = {};      ///< parameters that are parts of one: shown as percent
    std::function<AlertNeeds(const nlohmann::json &)> needs;
    /// Pure; @p params are checked and whole.
    std::function<AlertVerdict(const AlertFigures &, const nlohmann::json &params)> judge;
    /// Why it fires.
    std::function<QString(const AlertWords &, const AlertVerdict &, const nlohmann::json &params)> why;
    /// What a rule says, whether it fires or not.
    std::function<QString(const AlertWords &, const metrics::Figure &limit, const nlohmann::json &params)> says;
};

/// threshold, change, season, silence, behind. Built once; any thread.
[[nodiscard]] const Catalogue<AlertConditionSpec> &alertConditions();

/// An amount as a parameter has it: major units ("12.5"), ratios parts of one. Nothing for what is
/// no number, or too long for the unit.
[[nodiscard]] std::optional<metrics::Figure> alertFigure(const nlohmann::json &value, metrics::Kind kind,
                                                         const Currency &currency);

/// The entries, one a file.
[[nodiscard]] AlertConditionSpec thresholdCondition();
[[nodiscard]] AlertConditionSpec changeCondition();
[[nodiscard]] AlertConditionSpec seasonCondition();
[[nodiscard]] AlertConditionSpec silenceCondition();
[[nodiscard]] AlertConditionSpec behindCondition();

/// For the entries: the value of a figure as a real number (of amounts, in their smallest unit).
[[nodiscard]] std::optional<double> valueOf(const metrics::Figure &figure);
/// The nearest figure of that kind.
[[nodiscard]] metrics::Figure figureOf(double value, metrics::Kind kind);
[[nodiscard]] double numberParam(const nlohmann::json &params, const char *key);
[[nodiscard]] QString textParam(const nlohmann::json &params, const char *key);
/// The parameters of conditions that judge a period: period, running, after.
[[nodiscard]] std::vector<ParamSpec> periodParams();
[[nodiscard]] AlertNeeds periodNeeds(const nlohmann::json &params);
/// How many periods a course shows before the judged one.
[[nodiscard]] int courseOf(PeriodKind kind);
/// How many periods back what is compared with lies.
[[nodiscard]] int lagOf(const AlertNeeds &needs);

} // namespace weiwo::performance
