#include "core/performance/alerts/conditions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

bool falls(const nlohmann::json &params)
{
    return textParam(params, "direction") == "falls"_L1;
}

bool isYear(const nlohmann::json &params)
{
    return textParam(params, "against") == "prev_year"_L1;
}

AlertNeeds needs(const nlohmann::json &params)
{
    AlertNeeds needs = periodNeeds(params);
    needs.against = isYear(params) ? metrics::Compare::PreviousYear : metrics::Compare::PreviousPeriod;
    // Since when it has been so takes the partners of the periods before, too.
    needs.periods += lagOf(needs);
    return needs;
}

/// Growth as METHODS §3 has it; of a ratio the difference.
std::optional<double> changeOf(const metrics::Figure &now, const metrics::Figure &before)
{
    if (now.ratio && before.ratio)
        return *now.ratio - *before.ratio;
    if (!now.whole || !before.whole || *before.whole == 0)
        return std::nullopt;
    const auto base = static_cast<double>(*before.whole);
    return (static_cast<double>(*now.whole) - base) / std::abs(base);
}

AlertVerdict judge(const AlertFigures &figures, const nlohmann::json &params)
{
    AlertVerdict verdict;
    const auto lag = static_cast<size_t>(figures.lag);
    if (figures.compared) {
        verdict.figure = figures.compared->first;
        verdict.base = figures.compared->second;
    } else if (lag > 0 && figures.course.size() > lag) {
        verdict.figure = figures.course.back();
        verdict.base = figures.course[figures.course.size() - 1 - lag];
    }
    verdict.change = changeOf(verdict.figure, verdict.base);
    if (!verdict.change)
        return verdict;
    // A step of 20 % is 20 %, whatever its last binary digit.
    constexpr double Rounding = 1e-9;
    const double by = numberParam(params, "by") - Rounding;
    if (falls(params) ? *verdict.change <= -by : *verdict.change >= by)
        verdict.result = AlertVerdict::Result::Fires;
    return verdict;
}

QString why(const AlertWords &words, const AlertVerdict &verdict, const nlohmann::json &params)
{
    const QString against = isYear(params) ? translate("alerts", "the year before") : translate("alerts", "the period before");
    const QString pattern = falls(params)
        ? translate("alerts", "%1: %2 in %3 is %4, %5 less than %6 of %7.")
        : translate("alerts", "%1: %2 in %3 is %4, %5 more than %6 of %7.");
    return pattern.arg(words.subject, words.metric, words.period, words.figure(verdict.figure),
                       words.percent(std::abs(verdict.change.value_or(0))), words.figure(verdict.base), against);
}

QString says(const AlertWords &words, const metrics::Figure &, const nlohmann::json &params)
{
    const QString against = isYear(params) ? translate("alerts", "the year before") : translate("alerts", "the period before");
    const QString pattern = falls(params) ? translate("alerts", "%2 of %1 in %3 at least %4 less than %5")
                                          : translate("alerts", "%2 of %1 in %3 at least %4 more than %5");
    return pattern.arg(words.subject, words.metric, words.period, words.percent(numberParam(params, "by")), against);
}

} // namespace

AlertConditionSpec changeCondition()
{
    std::vector<ParamSpec> params{
        {.key = u"direction"_s,
         .title = WEIWO_TEXT("alerts", "Direction"),
         .help = WEIWO_TEXT("alerts", "Which change is bad."),
         .kind = ParamKind::Choice,
         .fallback = "falls",
         .required = false,
         .minimum = {},
         .maximum = {},
         .choices = {u"falls"_s, u"rises"_s}},
        {.key = u"by"_s,
         .title = WEIWO_TEXT("alerts", "By at least"),
         .help = WEIWO_TEXT("alerts", "A part of one (0.2 is 20 %); of a ratio percentage points."),
         .kind = ParamKind::Decimal,
         .fallback = nullptr,
         .required = true,
         .minimum = 0.001,
         .maximum = 100,
         .choices = {}},
        {.key = u"against"_s,
         .title = WEIWO_TEXT("alerts", "Against"),
         .help = WEIWO_TEXT("alerts", "A period that is not over is compared with as much of the other one."),
         .kind = ParamKind::Choice,
         .fallback = "prev_year",
         .required = false,
         .minimum = {},
         .maximum = {},
         .choices = {u"prev_year"_s, u"prev_period"_s}}};
    const auto period = periodParams();
    params.insert(params.end(), period.begin(), period.end());
    return {.key = u"change"_s,
            .title = WEIWO_TEXT("alerts", "Change"),
            .help = WEIWO_TEXT("alerts", "The figure has fallen or risen against the year or the period before."),
            .params = std::move(params),
            .shareParams = {u"by"_s},
            .needs = &needs,
            .judge = &judge,
            .why = &why,
            .says = &says};
}

} // namespace weiwo::performance
