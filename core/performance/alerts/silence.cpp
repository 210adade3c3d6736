#include "core/performance/alerts/conditions.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

AlertNeeds needs(const nlohmann::json &params)
{
    return {.by = PeriodKind::Month,
            .periods = courseOf(PeriodKind::Month),
            .silent = params.at("days").get<qint64>(),
            .active = params.at("active").get<qint64>()};
}

AlertVerdict judge(const AlertFigures &figures, const nlohmann::json &params)
{
    AlertVerdict verdict;
    verdict.days = figures.silentDays.value_or(0);
    if (figures.silentDays && *figures.silentDays >= params.at("days").get<qint64>())
        verdict.result = AlertVerdict::Result::Fires;
    return verdict;
}

QString why(const AlertWords &words, const AlertVerdict &verdict, const nlohmann::json &)
{
    const int count = static_cast<int>(verdict.days);
    return translate("alerts", "%1: no %2 for %n working day(s), the last on %3.", nullptr, count)
        .arg(words.subject, words.metric, words.since);
}

QString says(const AlertWords &words, const metrics::Figure &, const nlohmann::json &params)
{
    const int count = params.at("days").get<int>();
    return translate("alerts", "No %2 of %1 for %n working day(s)", nullptr, count)
        .arg(words.subject, words.metric);
}

} // namespace

AlertConditionSpec silenceCondition()
{
    return {.key = u"silence"_s,
            .title = WEIWO_TEXT("alerts", "Silence"),
            .help = WEIWO_TEXT("alerts", "Somebody who had figures has none for some working days, up to the end of the "
                                         "data; headquarters up to today."),
            .params = {{.key = u"days"_s,
                        .title = WEIWO_TEXT("alerts", "Working days"),
                        .help = WEIWO_TEXT("alerts", "So many in a row without a figure."),
                        .kind = ParamKind::Integer,
                        .fallback = 10,
                        .required = false,
                        .minimum = 1,
                        .maximum = 260,
                        .choices = {}},
                       {.key = u"active"_s,
                        .title = WEIWO_TEXT("alerts", "Active before"),
                        .help = WEIWO_TEXT("alerts", "Whoever had none in so many working days before either is not looked at."),
                        .kind = ParamKind::Integer,
                        .fallback = 60,
                        .required = false,
                        .minimum = 1,
                        .maximum = 520,
                        .choices = {}}},
            .needs = &needs,
            .judge = &judge,
            .why = &why,
            .says = &says};
}

} // namespace weiwo::performance
