#include "core/quotas/metrics.h"

#include "core/quotas/target_source.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

using metrics::Kind;
using metrics::MetricSpec;

namespace {

/// A measure that ships and the metrics that compare it with its actual figure.
struct Measured
{
    const char *measure;
    const char *target;
    Text targetTitle;
    const char *attainment;
    Text attainmentTitle;
    const char *gap;
    Text gapTitle;
    Kind kind;
};

const Measured measured[] = {
    {"sales.amount", "quota.target", WEIWO_TEXT("quotas", "Target"), "quota.attainment",
     WEIWO_TEXT("quotas", "Attainment"), "quota.gap", WEIWO_TEXT("quotas", "Gap to target"),
     Kind::Money},
    {"collections.amount", "quota.collections_target", WEIWO_TEXT("quotas", "Collections target"),
     "quota.collections_attainment", WEIWO_TEXT("quotas", "Collections attainment"),
     "quota.collections_gap", WEIWO_TEXT("quotas", "Collections gap"), Kind::Money},
    {"sales.units", "quota.units_target", WEIWO_TEXT("quotas", "Units target"),
     "quota.units_attainment", WEIWO_TEXT("quotas", "Units attainment"), "quota.units_gap",
     WEIWO_TEXT("quotas", "Units gap"), Kind::Quantity},
    {"customers.new", "quota.new_customers_target", WEIWO_TEXT("quotas", "New customers target"),
     "quota.new_customers_attainment", WEIWO_TEXT("quotas", "New customers attainment"),
     "quota.new_customers_gap", WEIWO_TEXT("quotas", "New customers gap"), Kind::Count},
    {"sales.gross_profit", "quota.gross_profit_target", WEIWO_TEXT("quotas", "Gross profit target"),
     "quota.gross_profit_attainment", WEIWO_TEXT("quotas", "Gross profit attainment"),
     "quota.gross_profit_gap", WEIWO_TEXT("quotas", "Gross profit gap"), Kind::Money},
};

using Inputs = std::vector<std::optional<qint64>>;

/// 1 + (A − T)/|T| (METHODS §3); where there is a target, no actual figure counts as 0.
std::optional<double> attainment(const Inputs &inputs)
{
    const auto target = inputs[1];
    if (!target || *target == 0)
        return std::nullopt;
    const auto base = static_cast<double>(*target);
    return 1 + (static_cast<double>(inputs[0].value_or(0)) - base) / std::abs(base);
}

std::optional<double> gap(const Inputs &inputs)
{
    if (!inputs[1])
        return std::nullopt;
    return static_cast<double>(inputs[0].value_or(0) - *inputs[1]);
}

MetricSpec derived(const char *key, Text title, Text help, Kind kind, const Measured &from,
                   std::optional<double> (*derive)(const Inputs &))
{
    MetricSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.title = title;
    spec.help = help;
    spec.kind = kind;
    spec.additive = false;
    spec.inputs = QStringList{QString::fromLatin1(from.measure), QString::fromLatin1(from.target)};
    spec.derive = derive;
    return spec;
}

} // namespace

QString measureOfMetric(const QString &metric)
{
    for (const Measured &entry : measured)
        if (metric == QLatin1StringView(entry.target))
            return QString::fromLatin1(entry.measure);
    return {};
}

void contributeMetrics(metrics::Catalogues &catalogues)
{
    catalogues.sources.add(targetSource());
    for (const Measured &entry : measured) {
        MetricSpec target;
        target.key = QString::fromLatin1(entry.target);
        target.title = entry.targetTitle;
        target.help = WEIWO_TEXT("quotas", "The target of the published plan of each fiscal year; "
                                           "where a unit has none of its own, the sum of those "
                                           "below.");
        target.kind = entry.kind;
        // A unit's own target and the sum of those below are different numbers.
        target.additive = false;
        target.source = targetSource().key;
        catalogues.metrics.add(target);
        catalogues.metrics.add(derived(
            entry.attainment, entry.attainmentTitle,
            WEIWO_TEXT("quotas", "1 + (actual - target) / |target|: for a target above zero the "
                                 "actual figure divided by it. None where there is no target."),
            Kind::Ratio, entry, &attainment));
        catalogues.metrics.add(derived(entry.gap, entry.gapTitle,
                                       WEIWO_TEXT("quotas", "Actual less target."), entry.kind,
                                       entry, &gap));
    }
}

} // namespace weiwo::quotas
