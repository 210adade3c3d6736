#include "core/performance/alerts/conditions.h"

#include "core/money/decimal.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

const Catalogue<AlertConditionSpec> &alertConditions()
{
    static const Catalogue<AlertConditionSpec> all = [] {
        Catalogue<AlertConditionSpec> made;
        made.add(thresholdCondition());
        made.add(changeCondition());
        made.add(seasonCondition());
        made.add(silenceCondition());
        made.add(behindCondition());
        return made;
    }();
    return all;
}

std::optional<double> valueOf(const metrics::Figure &figure)
{
    if (figure.whole)
        return static_cast<double>(*figure.whole);
    return figure.ratio;
}

metrics::Figure figureOf(double value, metrics::Kind kind)
{
    if (kind == metrics::Kind::Ratio)
        return {{}, value};
    return {static_cast<qint64>(std::llround(value)), {}};
}

double numberParam(const nlohmann::json &params, const char *key)
{
    const nlohmann::json &value = params.at(key);
    return value.is_string() ? QString::fromStdString(value.get<std::string>()).toDouble() : value.get<double>();
}

QString textParam(const nlohmann::json &params, const char *key)
{
    return QString::fromStdString(params.at(key).get<std::string>());
}

std::optional<metrics::Figure> alertFigure(const nlohmann::json &value, metrics::Kind kind, const Currency &currency)
{
    const QString text = value.is_string()   ? QString::fromStdString(value.get<std::string>())
                         : value.is_number() ? QString::fromStdString(value.dump())
                                             : QString();
    const auto decimal = decimalFromText(text);
    if (!decimal)
        return std::nullopt;
    if (kind == metrics::Kind::Ratio)
        return metrics::Figure{{}, text.toDouble()};
    const int scale = kind == metrics::Kind::Money ? currency.digits : kind == metrics::Kind::Quantity ? 3 : 0;
    const auto whole = rescaled(*decimal, scale);
    return whole ? std::optional(metrics::Figure{*whole, {}}) : std::nullopt;
}

int courseOf(PeriodKind kind)
{
    return kind == PeriodKind::Month ? 12 : kind == PeriodKind::Quarter ? 8 : 4;
}

int lagOf(const AlertNeeds &needs)
{
    if (needs.against == metrics::Compare::PreviousPeriod)
        return 1;
    return needs.by == PeriodKind::Month ? 12 : needs.by == PeriodKind::Quarter ? 4 : 1;
}

std::vector<ParamSpec> periodParams()
{
    return {{.key = u"period"_s,
             .title = WEIWO_TEXT("alerts", "Period"),
             .help = WEIWO_TEXT("alerts", "The stretch of time that is judged as one."),
             .kind = ParamKind::Choice,
             .fallback = "month",
             .required = false,
             .minimum = {},
             .maximum = {},
             .choices = {u"month"_s, u"quarter"_s, u"year"_s}},
            {.key = u"running"_s,
             .title = WEIWO_TEXT("alerts", "While it runs"),
             .help = WEIWO_TEXT("alerts", "Judge the period so far; else only when it is over."),
             .kind = ParamKind::Flag,
             .fallback = true,
             .required = false,
             .minimum = {},
             .maximum = {},
             .choices = {}},
            {.key = u"after"_s,
             .title = WEIWO_TEXT("alerts", "Working days gone"),
             .help = WEIWO_TEXT("alerts", "A period is too young to be judged before; until then the one before it is."),
             .kind = ParamKind::Integer,
             .fallback = 5,
             .required = false,
             .minimum = 0,
             .maximum = 60,
             .choices = {}}};
}

AlertNeeds periodNeeds(const nlohmann::json &params)
{
    AlertNeeds needs;
    const QString period = textParam(params, "period");
    needs.by = period == "month"_L1 ? PeriodKind::Month : period == "quarter"_L1 ? PeriodKind::Quarter : PeriodKind::Year;
    needs.periods = courseOf(needs.by);
    needs.running = params.at("running").get<bool>();
    needs.after = params.at("after").get<qint64>();
    return needs;
}

} // namespace weiwo::performance
