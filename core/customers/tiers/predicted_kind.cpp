#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/predicted.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

Status check(const metrics::MetricSet &, const Currency &currency, const json &params)
{
    if (!tierFigure(params.at("limit"), metrics::Kind::Money, currency))
        return fail(errc::BadInput, translate("tiers", "The limit is no amount of money."), u"limit"_s);
    return {};
}

Result<std::unique_ptr<TierJudge>> make(const TierMaking &making, const json &params)
{
    WEIWO_ASSIGN(TierInputPtr input, predictedValue(making.figures, params.at("weeks").get<int>()));
    const qint64 limit = tierFigure(params.at("limit"), metrics::Kind::Money, making.currency).value_or(0);
    return judgeOf({testOf(std::move(input), limit, false, making.band)});
}

} // namespace

TierRuleKind predictedKind()
{
    return {.key = u"predicted"_s,
            .title = WEIWO_TEXT("tiers", "Predicted value"),
            .help = WEIWO_TEXT("tiers", "What a customer is expected to order in the weeks to come: BG/NBD orders times their Gamma-Gamma value, from all that was ordered up to the day."),
            .params = {{.key = u"limit"_s,
                        .title = WEIWO_TEXT("tiers", "Limit"),
                        .help = WEIWO_TEXT("tiers", "At least this amount of money."),
                        .kind = ParamKind::Decimal,
                        .fallback = {},
                        .required = true,
                        .minimum = 0,
                        .maximum = {},
                        .choices = {}},
                       {.key = u"weeks"_s,
                        .title = WEIWO_TEXT("tiers", "Weeks"),
                        .help = WEIWO_TEXT("tiers", "How far ahead."),
                        .kind = ParamKind::Integer,
                        .fallback = 52,
                        .required = false,
                        .minimum = 1,
                        .maximum = 260,
                        .choices = {}}},
            .figureParams = {},
            .needs = [](const json &) { return std::vector<TierFigureNeed>(); },
            .check = &check,
            .make = &make,
            .says = [](const TierWords &words, const json &params) {
                // A call with <> among the arguments is more than lupdate reads.
                const int weeks = params.at("weeks").get<int>();
                return translate("tiers", "predicted value of %n week(s) at least %1", nullptr, weeks)
                    .arg(words.figure(params.at("limit"), metrics::Kind::Money));
            }};
}

} // namespace weiwo::customers
