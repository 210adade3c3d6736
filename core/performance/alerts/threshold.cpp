#include "core/performance/alerts/conditions.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

bool isBelow(const nlohmann::json &params)
{
    return textParam(params, "side") == "below"_L1;
}

AlertVerdict judge(const AlertFigures &figures, const nlohmann::json &params)
{
    AlertVerdict verdict;
    const auto limit = alertFigure(params.at("limit"), figures.kind, figures.currency);
    verdict.figure = figures.course.empty() ? metrics::Figure() : figures.course.back();
    const auto value = valueOf(verdict.figure);
    if (!limit || !value)
        return verdict;
    verdict.limit = *limit;
    const double bound = *valueOf(*limit);
    if (isBelow(params) ? *value < bound : *value > bound)
        verdict.result = AlertVerdict::Result::Fires;
    return verdict;
}

QString why(const AlertWords &words, const AlertVerdict &verdict, const nlohmann::json &params)
{
    const QString pattern = isBelow(params) ? translate("alerts", "%1: %2 in %3 is %4, below the limit of %5.")
                                            : translate("alerts", "%1: %2 in %3 is %4, above the limit of %5.");
    return pattern.arg(words.subject, words.metric, words.period, words.figure(verdict.figure), words.figure(verdict.limit));
}

QString says(const AlertWords &words, const metrics::Figure &limit, const nlohmann::json &params)
{
    const QString pattern = isBelow(params) ? translate("alerts", "%2 of %1 in %3 below %4")
                                            : translate("alerts", "%2 of %1 in %3 above %4");
    return pattern.arg(words.subject, words.metric, words.period, words.figure(limit));
}

} // namespace

AlertConditionSpec thresholdCondition()
{
    std::vector<ParamSpec> params{
        {.key = u"side"_s,
         .title = WEIWO_TEXT("alerts", "Side"),
         .help = WEIWO_TEXT("alerts", "On which side of the limit it is bad."),
         .kind = ParamKind::Choice,
         .fallback = "below",
         .required = false,
         .minimum = {},
         .maximum = {},
         .choices = {u"below"_s, u"above"_s}},
        {.key = u"limit"_s,
         .title = WEIWO_TEXT("alerts", "Limit"),
         .help = WEIWO_TEXT("alerts", "In the unit of the metric; of a ratio a part of one (0.9 is 90 %)."),
         .kind = ParamKind::Decimal,
         .fallback = nullptr,
         .required = true,
         .minimum = -1e13,
         .maximum = 1e13,
         .choices = {}}};
    const auto period = periodParams();
    params.insert(params.end(), period.begin(), period.end());
    return {.key = u"threshold"_s,
            .title = WEIWO_TEXT("alerts", "Beyond a limit"),
            .help = WEIWO_TEXT("alerts", "The figure of a period is below or above a value."),
            .params = std::move(params),
            .figureParam = u"limit"_s,
            .needs = &periodNeeds,
            .judge = &judge,
            .why = &why,
            .says = &says};
}

} // namespace weiwo::performance
