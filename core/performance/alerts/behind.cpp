#include "core/performance/alerts/conditions.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

AlertNeeds needs(const nlohmann::json &params)
{
    return {.by = PeriodKind::Month,
            .periods = courseOf(PeriodKind::Month) + params.at("months").get<int>() + params.at("lag").get<int>(),
            .other = textParam(params, "other")};
}

/// Of @p months in a row that end @p before the last one; nothing unless all are known.
std::optional<double> sumOf(const std::vector<metrics::Figure> &course, size_t months, size_t before)
{
    if (course.size() < months + before)
        return std::nullopt;
    double sum = 0;
    for (size_t i = course.size() - before - months; i < course.size() - before; ++i) {
        const auto value = valueOf(course[i]);
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return sum;
}

AlertVerdict judge(const AlertFigures &figures, const nlohmann::json &params)
{
    AlertVerdict verdict;
    const auto months = params.at("months").get<size_t>();
    const auto came = sumOf(figures.course, months, 0);
    const auto ordered = sumOf(figures.other, months, params.at("lag").get<size_t>());
    if (!came || !ordered || *ordered <= 0)
        return verdict;
    verdict.figure = figureOf(*came, figures.kind);
    verdict.base = figureOf(*ordered, figures.kind);
    verdict.change = *came / *ordered;
    if (*verdict.change < numberParam(params, "below"))
        verdict.result = AlertVerdict::Result::Fires;
    return verdict;
}

QString why(const AlertWords &words, const AlertVerdict &verdict, const nlohmann::json &params)
{
    const int count = params.at("months").get<int>();
    return translate("alerts", "%1: %2 of %n month(s) up to %3 is %4, only %5 of %6 (%7), below %8.", nullptr, count)
        .arg(words.subject, words.metric, words.period, words.figure(verdict.figure),
             words.percent(verdict.change.value_or(0)), words.other, words.figure(verdict.base),
             words.percent(numberParam(params, "below")));
}

QString says(const AlertWords &words, const metrics::Figure &, const nlohmann::json &params)
{
    const int count = params.at("months").get<int>();
    return translate("alerts", "%2 of %1 in %n month(s) below %3 of %4", nullptr, count)
        .arg(words.subject, words.metric, words.percent(numberParam(params, "below")), words.other);
}

ParamSpec months(const QString &key, Text title, Text help, int fallback, int least, int most)
{
    return {.key = key,
            .title = title,
            .help = help,
            .kind = ParamKind::Integer,
            .fallback = fallback,
            .required = false,
            .minimum = least,
            .maximum = most,
            .choices = {}};
}

} // namespace

AlertConditionSpec behindCondition()
{
    return {.key = u"behind"_s,
            .title = WEIWO_TEXT("alerts", "Behind another figure"),
            .help = WEIWO_TEXT("alerts", "Over some months the figure is less than a part of another, as collections of orders."),
            .params = {{.key = u"other"_s,
                        .title = WEIWO_TEXT("alerts", "Other metric"),
                        .help = WEIWO_TEXT("alerts", "What it ought to keep up with; of the same unit."),
                        .kind = ParamKind::Metric,
                        .fallback = "sales.amount",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {}},
                       {.key = u"below"_s,
                        .title = WEIWO_TEXT("alerts", "Below the part"),
                        .help = WEIWO_TEXT("alerts", "A part of one: 0.7 is 70 %."),
                        .kind = ParamKind::Decimal,
                        .fallback = nullptr,
                        .required = true,
                        .minimum = 0.01,
                        .maximum = 100,
                        .choices = {}},
                       months(u"months"_s, WEIWO_TEXT("alerts", "Months"),
                              WEIWO_TEXT("alerts", "How many whole months are added up."), 3, 1, 24),
                       months(u"lag"_s, WEIWO_TEXT("alerts", "Months later"),
                              WEIWO_TEXT("alerts", "The other metric is taken so many months earlier."), 1, 0, 12)},
            .shareParams = {u"below"_s},
            .needs = &needs,
            .judge = &judge,
            .why = &why,
            .says = &says};
}

} // namespace weiwo::performance
