#include "core/quotas/metrics.h"

#include "core/metrics/pace.h"
#include "core/quotas/target_source.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

using metrics::Kind;
using metrics::MetricSpec;

namespace {

/// A measure that ships and the metrics that compare it with its actual figure, quota.[stem]target
/// and so on.
struct Measured
{
    const char *measure;
    const char *stem;
    const char *source;        ///< that computes the measure
    Text target;
    Text actual;
    Text attainment;
    Text gap;
    Text due;
    Text pace;
    Text landing;
    Kind kind;

    [[nodiscard]] QString key(const char *name) const
    {
        return u"quota."_s + QLatin1StringView(stem) + QLatin1StringView(name);
    }
};

const Measured measured[] = {
    {"sales.amount", "", "sales.lines",
     WEIWO_TEXT("quotas", "Target"), WEIWO_TEXT("quotas", "Actual by now"), WEIWO_TEXT("quotas", "Attainment"),
     WEIWO_TEXT("quotas", "Gap to target"), WEIWO_TEXT("quotas", "Target due by now"),
     WEIWO_TEXT("quotas", "Pace"), WEIWO_TEXT("quotas", "Projected landing"), Kind::Money},
    {"collections.amount", "collections_", "sales.collections",
     WEIWO_TEXT("quotas", "Collections target"), WEIWO_TEXT("quotas", "Collections by now"), WEIWO_TEXT("quotas", "Collections attainment"),
     WEIWO_TEXT("quotas", "Collections gap"), WEIWO_TEXT("quotas", "Collections due by now"),
     WEIWO_TEXT("quotas", "Collections pace"), WEIWO_TEXT("quotas", "Collections landing"), Kind::Money},
    {"sales.units", "units_", "sales.lines",
     WEIWO_TEXT("quotas", "Units target"), WEIWO_TEXT("quotas", "Units by now"), WEIWO_TEXT("quotas", "Units attainment"),
     WEIWO_TEXT("quotas", "Units gap"), WEIWO_TEXT("quotas", "Units due by now"),
     WEIWO_TEXT("quotas", "Units pace"), WEIWO_TEXT("quotas", "Units landing"), Kind::Quantity},
    {"customers.new", "new_customers_", "sales.customers",
     WEIWO_TEXT("quotas", "New customers target"), WEIWO_TEXT("quotas", "New customers by now"), WEIWO_TEXT("quotas", "New customers attainment"),
     WEIWO_TEXT("quotas", "New customers gap"), WEIWO_TEXT("quotas", "New customers due by now"),
     WEIWO_TEXT("quotas", "New customers pace"), WEIWO_TEXT("quotas", "New customers landing"), Kind::Count},
    {"sales.gross_profit", "gross_profit_", "sales.lines",
     WEIWO_TEXT("quotas", "Gross profit target"), WEIWO_TEXT("quotas", "Gross profit by now"), WEIWO_TEXT("quotas", "Gross profit attainment"),
     WEIWO_TEXT("quotas", "Gross profit gap"), WEIWO_TEXT("quotas", "Gross profit due by now"),
     WEIWO_TEXT("quotas", "Gross profit pace"), WEIWO_TEXT("quotas", "Gross profit landing"), Kind::Money},
};

using Inputs = std::vector<std::optional<qint64>>;

// Where there is a target, no actual figure counts as 0.

std::optional<double> attainment(const Inputs &inputs)
{
    return metrics::attainmentRatio(inputs[0].value_or(0), inputs[1]);
}

std::optional<double> gap(const Inputs &inputs)
{
    const auto difference = metrics::gapToTarget(inputs[0].value_or(0), inputs[1]);
    return difference ? std::optional(static_cast<double>(*difference)) : std::nullopt;
}

std::optional<double> pace(const Inputs &inputs)
{
    return metrics::paceRatio(inputs[0].value_or(0), inputs[1], metrics::dueShare(inputs[2], inputs[1]));
}

/// The form for few past periods: sums know no course of the periods before.
std::optional<double> landing(const Inputs &inputs)
{
    const auto share = metrics::dueShare(inputs[2], inputs[1]);
    const auto landed = share ? metrics::projectedLanding(inputs[0].value_or(0), inputs[1], share, {}) : std::nullopt;
    return landed ? std::optional(static_cast<double>(landed->value)) : std::nullopt;
}

/// Inputs in this order: actual, target, and where the pace is asked for what of it is due; then
/// the actual figure too is that by now.
MetricSpec derived(const Measured &from, const char *name, Text title, Text help, Kind kind,
                   std::optional<double> (*derive)(const Inputs &), bool paced = false)
{
    MetricSpec spec;
    spec.key = from.key(name);
    spec.title = title;
    spec.help = help;
    spec.kind = kind;
    spec.additive = false;
    spec.inputs = QStringList{paced ? from.key("actual") : QString::fromLatin1(from.measure), from.key("target")};
    if (paced)
        spec.inputs << from.key("due");
    spec.derive = derive;
    return spec;
}

} // namespace

QString measureOfMetric(const QString &metric)
{
    for (const Measured &entry : measured)
        if (metric == entry.key("target") || metric == entry.key("due"))
            return QString::fromLatin1(entry.measure);
    return {};
}

bool isDue(const QString &metric)
{
    return std::any_of(std::begin(measured), std::end(measured),
                       [&metric](const Measured &entry) { return metric == entry.key("due"); });
}

QString actualMetricOf(const QString &metric)
{
    for (const Measured &entry : measured)
        if (metric == QLatin1StringView(entry.measure))
            return entry.key("actual");
    return {};
}

QString dueMetricOf(const QString &metric)
{
    for (const Measured &entry : measured)
        if (metric == QLatin1StringView(entry.measure))
            return entry.key("due");
    return {};
}

namespace {

/// A metric that the targets themselves answer.
MetricSpec ofTargets(const Measured &from, const char *name, Text title, Text help)
{
    MetricSpec spec;
    spec.key = from.key(name);
    spec.title = title;
    spec.help = help;
    spec.kind = from.kind;
    // A unit's own target and the sum of those below are different numbers.
    spec.additive = false;
    spec.source = targetSource().key;
    return spec;
}

/// The measure's figure without what is dated after today.
MetricSpec actualByNow(const Measured &from)
{
    MetricSpec spec;
    spec.key = from.key("actual");
    spec.title = from.actual;
    spec.help = WEIWO_TEXT("quotas", "The actual figure up to today: what is dated later does not count yet.");
    spec.kind = from.kind;
    spec.additive = false;
    spec.source = QString::fromLatin1(from.source);
    spec.toDateOf = QString::fromLatin1(from.measure);
    return spec;
}

} // namespace

void contributeMetrics(metrics::Catalogues &catalogues)
{
    catalogues.sources.add(targetSource());
    for (const Measured &entry : measured) {
        catalogues.metrics.add(ofTargets(
            entry, "target", entry.target,
            WEIWO_TEXT("quotas", "The target of the published plan of each fiscal year; where a unit "
                                 "has none of its own, the sum of those below.")));
        catalogues.metrics.add(ofTargets(
            entry, "due", entry.due,
            WEIWO_TEXT("quotas", "What of the target is due by the end of the data: months that are over "
                                 "whole, the running month by the working days gone, weighed as history "
                                 "sold on them.")));
        catalogues.metrics.add(actualByNow(entry));
        catalogues.metrics.add(derived(
            entry, "attainment", entry.attainment,
            WEIWO_TEXT("quotas", "1 + (actual - target) / |target|: for a target above zero the "
                                 "actual figure divided by it. None where there is no target."),
            Kind::Ratio, &attainment));
        catalogues.metrics.add(derived(entry, "gap", entry.gap, WEIWO_TEXT("quotas", "Actual less target."),
                                       entry.kind, &gap));
        catalogues.metrics.add(derived(
            entry, "pace", entry.pace,
            WEIWO_TEXT("quotas", "Actual divided by what of the target is due by now."), Kind::Ratio, &pace, true));
        catalogues.metrics.add(derived(
            entry, "landing", entry.landing,
            WEIWO_TEXT("quotas", "Where the period ends if the rest goes as it went so far, drawn towards "
                                 "the target while little of the period is gone."),
            entry.kind, &landing, true));
    }
}

} // namespace weiwo::quotas
