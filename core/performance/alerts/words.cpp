#include "core/performance/alerts/words.h"

#include "core/base/text.h"
#include "core/metrics/metric_set.h"
#include "core/money/readable.h"
#include "core/org/queries.h"
#include "core/performance/alerts/conditions.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// What is said of a metric.
struct MetricWords
{
    QString title;
    metrics::Kind kind = metrics::Kind::Count;
};

std::optional<MetricWords> metricOf(Reader &reader, const QString &key)
{
    const auto wordsOf = [](const metrics::MetricSpec *spec) {
        return spec ? std::optional(MetricWords{spec->heading(), spec->kind}) : std::nullopt;
    };
    // Most rules watch one that ships, and a sentence a firing need not read formulas for that.
    if (const auto *shipped = reader.registry().extension<metrics::Catalogues>().metrics.find(key))
        return wordsOf(shipped);
    const auto known = metrics::metricsOf(reader);
    return known ? wordsOf(known->find(key)) : std::nullopt;
}

AlertFigureWriter writerOf(Reader &reader, const AlertFigureWriter &write)
{
    if (write)
        return write;
    return [currency = reader.settings().currency](const metrics::Figure &figure, metrics::Kind kind) {
        return alertFigureText(figure, kind, currency);
    };
}

QString eachOf(org::Level level)
{
    switch (level) {
    case org::Level::Headquarters: return translate("alerts", "the whole company");
    case org::Level::Region: return translate("alerts", "each region");
    case org::Level::Province: return translate("alerts", "each province");
    case org::Level::Team: return translate("alerts", "each team");
    case org::Level::Person: return translate("alerts", "each person");
    }
    return {};
}

/// Of a rule: "a quarter, so far".
QString stretchText(const nlohmann::json &params)
{
    const auto it = params.find("period");
    if (it == params.end())
        return translate("alerts", "a month");
    const bool running = params.value("running", false);
    if (*it == "quarter")
        return running ? translate("alerts", "the quarter so far") : translate("alerts", "a quarter");
    if (*it == "year")
        return running ? translate("alerts", "the year so far") : translate("alerts", "a year");
    return running ? translate("alerts", "the month so far") : translate("alerts", "a month");
}

QString otherMetric(Reader &reader, const nlohmann::json &params)
{
    const auto it = params.find("other");
    return it != params.end() && it->is_string() ? alertMetricTitle(reader, QString::fromStdString(it->get<std::string>()))
                                                 : QString();
}

} // namespace

QString alertFigureText(const metrics::Figure &figure, metrics::Kind kind, const Currency &currency)
{
    if (figure.isNull())
        return u"—"_s;
    if (kind == metrics::Kind::Ratio)
        return alertShareText(figure.ratio.value_or(0));
    return grouped(metrics::figureText(figure, kind, currency));
}

QString alertShareText(double share)
{
    return translate("alerts", "%1%").arg(QString::number(100 * share, 'f', 1));
}

QString alertMetricTitle(Reader &reader, const QString &metric)
{
    const auto words = metricOf(reader, metric);
    return words ? words->title : metric;
}

std::optional<metrics::Kind> alertMetricKind(Reader &reader, const QString &metric)
{
    const auto words = metricOf(reader, metric);
    return words ? std::optional(words->kind) : std::nullopt;
}

QString alertSubjectText(Reader &reader, const AlertSubject &subject)
{
    if (!subject.node)
        return eachOf(subject.level);
    const auto node = org::node(reader, *subject.node);
    return node ? node->name : subject.node->text();
}

QString alertSentence(Reader &reader, const AlertFiring &firing, const AlertFigureWriter &write)
{
    const AlertConditionSpec *condition = alertConditions().find(firing.rule.condition);
    const auto params = condition ? checkParams(condition->params, firing.rule.params) : Result<nlohmann::json>();
    if (!condition || !params)
        return {};
    const QString label = reader.calendar().label(firing.period);
    const AlertWords words{
        .subject = firing.name,
        .metric = firing.metric,
        .other = otherMetric(reader, *params),
        .period = firing.running ? translate("alerts", "%1 so far").arg(label) : label,
        .since = firing.since.toString(Qt::ISODate),
        .figure = [to = writerOf(reader, write), kind = firing.kind](const metrics::Figure &figure) { return to(figure, kind); },
        .percent = &alertShareText};
    return condition->why(words, firing.verdict, *params);
}

QString alertRuleTitle(Reader &reader, const AlertRule &rule, const AlertFigureWriter &write)
{
    if (!rule.name.isEmpty())
        return rule.name;
    const AlertConditionSpec *condition = alertConditions().find(rule.condition);
    const auto params = condition ? checkParams(condition->params, rule.params) : Result<nlohmann::json>();
    if (!condition || !params)
        return rule.condition;
    const metrics::Kind kind = alertMetricKind(reader, rule.metric).value_or(metrics::Kind::Count);
    const AlertWords words{
        .subject = alertSubjectText(reader, rule.subject),
        .metric = alertMetricTitle(reader, rule.metric),
        .other = otherMetric(reader, *params),
        .period = stretchText(*params),
        .since = {},
        .figure = [to = writerOf(reader, write), kind](const metrics::Figure &figure) { return to(figure, kind); },
        .percent = &alertShareText};
    metrics::Figure limit;
    if (!condition->figureParam.isEmpty())
        limit = alertFigure(params->at(condition->figureParam.toStdString()), kind, reader.settings().currency)
                    .value_or(metrics::Figure());
    return condition->says(words, limit, *params);
}

} // namespace weiwo::performance
