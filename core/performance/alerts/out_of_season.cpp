#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/season.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

constexpr int MostMonths = 60;

AlertNeeds needs(const nlohmann::json &)
{
    return {.by = PeriodKind::Month, .periods = MostMonths};
}

/// The months before the judged one that stand in a row.
std::vector<double> historyOf(const AlertFigures &figures)
{
    std::vector<double> months;
    for (size_t i = 0; i + 1 < figures.course.size(); ++i) {
        const auto value = valueOf(figures.course[i]);
        if (value)
            months.push_back(*value);
        else
            months.clear();
    }
    return months;
}

AlertVerdict judge(const AlertFigures &figures, const nlohmann::json &params)
{
    AlertVerdict verdict;
    verdict.figure = figures.course.empty() ? metrics::Figure() : figures.course.back();
    const auto value = valueOf(verdict.figure);
    const std::vector<double> history = historyOf(figures);
    verdict.history = static_cast<int>(history.size());
    verdict.needed = SeasonMonths;
    if (!value)
        return verdict;
    const auto limits = seasonLimits(history, numberParam(params, "width"));
    if (!limits) {
        verdict.result = AlertVerdict::Result::Unjudged;
        return verdict;
    }
    verdict.low = figureOf(limits->low, figures.kind);
    verdict.high = figureOf(limits->high, figures.kind);
    verdict.base = figureOf(limits->expected, figures.kind);
    const QString side = textParam(params, "side");
    const bool low = side != "above"_L1 && *value < limits->low;
    const bool high = side != "below"_L1 && *value > limits->high;
    verdict.limit = low ? verdict.low : high ? verdict.high : metrics::Figure();
    if (low || high)
        verdict.result = AlertVerdict::Result::Fires;
    return verdict;
}

QString why(const AlertWords &words, const AlertVerdict &verdict, const nlohmann::json &)
{
    const bool low = valueOf(verdict.figure).value_or(0) < valueOf(verdict.low).value_or(0);
    const QString pattern = low
        ? translate("alerts", "%1: %2 in %3 is %4, less than the season lets expect (%5 to %6).")
        : translate("alerts", "%1: %2 in %3 is %4, more than the season lets expect (%5 to %6).");
    return pattern.arg(words.subject, words.metric, words.period, words.figure(verdict.figure),
                       words.figure(verdict.low), words.figure(verdict.high));
}

QString says(const AlertWords &words, const metrics::Figure &, const nlohmann::json &params)
{
    const QString side = textParam(params, "side");
    const QString pattern = side == "below"_L1 ? translate("alerts", "%2 of %1 in a month less than the season lets expect")
        : side == "above"_L1                   ? translate("alerts", "%2 of %1 in a month more than the season lets expect")
                                               : translate("alerts", "%2 of %1 in a month other than the season lets expect");
    return pattern.arg(words.subject, words.metric);
}

} // namespace

AlertConditionSpec seasonCondition()
{
    return {.key = u"season"_s,
            .title = WEIWO_TEXT("alerts", "Out of season"),
            .help = WEIWO_TEXT("alerts", "A month strays from what its season lets expect, after at least 24 months."),
            .params = {{.key = u"side"_s,
                        .title = WEIWO_TEXT("alerts", "Side"),
                        .help = WEIWO_TEXT("alerts", "On which side of the limits it is bad."),
                        .kind = ParamKind::Choice,
                        .fallback = "below",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {u"below"_s, u"above"_s, u"both"_s}},
                       {.key = u"width"_s,
                        .title = WEIWO_TEXT("alerts", "Width"),
                        .help = WEIWO_TEXT("alerts", "Limits lie this many usual deviations from what is expected."),
                        .kind = ParamKind::Decimal,
                        .fallback = 3,
                        .required = false,
                        .minimum = 1.5,
                        .maximum = 10,
                        .choices = {}}},
            .needs = &needs,
            .judge = &judge,
            .why = &why,
            .says = &says};
}

} // namespace weiwo::performance
