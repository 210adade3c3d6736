#include "core/customers/tiers/judge.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

bool isBelow(const json &params)
{
    return textParam(params, "side") == "below"_L1;
}

Status check(const metrics::MetricSet &known, const Currency &currency, const json &params)
{
    const QString metric = textParam(params, "metric");
    WEIWO_TRY(checkTierMetric(known, metric));
    if (!tierFigure(params.at("limit"), known.find(metric)->kind, currency))
        return fail(errc::BadInput, translate("tiers", "The limit is no figure of that metric."), u"limit"_s);
    return {};
}

Result<std::unique_ptr<TierJudge>> make(const TierMaking &making, const json &params)
{
    WEIWO_ASSIGN(TierInputPtr input, making.figures.metric(textParam(params, "metric"), params.at("months").get<int>()));
    const qint64 limit = tierFigure(params.at("limit"), input->kind, making.currency).value_or(0);
    return judgeOf({testOf(std::move(input), limit, isBelow(params), making.band)});
}

QString says(const TierWords &words, const json &params)
{
    const QString metric = textParam(params, "metric");
    const QString pattern = isBelow(params) ? translate("tiers", "%1%2 at most %3") : translate("tiers", "%1%2 at least %3");
    return pattern.arg(words.title(metric), monthsText(params), words.figure(params.at("limit"), words.kind(metric)));
}

} // namespace

TierRuleKind thresholdKind()
{
    return {.key = u"threshold"_s,
            .title = WEIWO_TEXT("tiers", "Threshold"),
            .help = WEIWO_TEXT("tiers", "A metric of the customer reaches a limit, or stays under one."),
            .params = {metricParam(nullptr),
                       {.key = u"side"_s,
                        .title = WEIWO_TEXT("tiers", "Side"),
                        .help = WEIWO_TEXT("tiers", "Above: at least the limit. Below: at most."),
                        .kind = ParamKind::Choice,
                        .fallback = "above",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {u"above"_s, u"below"_s}},
                       {.key = u"limit"_s,
                        .title = WEIWO_TEXT("tiers", "Limit"),
                        .help = WEIWO_TEXT("tiers", "In the unit of the metric; a ratio as a part of one."),
                        .kind = ParamKind::Decimal,
                        .fallback = {},
                        .required = true,
                        .minimum = {},
                        .maximum = {},
                        .choices = {}},
                       monthsParam()},
            .figureParams = {{u"limit"_s, u"metric"_s}},
            .needs = [](const json &params) {
                return std::vector<TierFigureNeed>{{textParam(params, "metric"), params.at("months").get<int>()}};
            },
            .check = &check,
            .make = &make,
            .says = &says};
}

} // namespace weiwo::customers
