#include "core/metrics/contribute.h"

#include "core/metrics/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

/// No edit, an undo among them, may leave a formula that worked without what it names. One that a
/// newer program wrote, and that this one cannot compute, is not the edit's fault.
Status judgeMetrics(Edit &edit, const std::vector<const RowChange *> &changes)
{
    const auto &catalogues = edit.registry().extension<Catalogues>();
    WEIWO_ASSIGN(const std::vector<OwnMetric> now, repo::ownMetrics(edit));
    std::vector<OwnMetric> before;
    QSet<QString> changed;
    for (const RowChange *change : changes) {
        changed.insert(textOf(change->after.values[0]));
        if (change->before && change->before->alive)
            before.push_back(ownMetricFrom(*change->before));
    }
    for (const OwnMetric &metric : now)
        if (!changed.contains(metric.key))
            before.push_back(metric);
    const MetricSet old(catalogues, before);
    const MetricSet set(catalogues, now);
    for (const MetricSet::Broken &broken : set.broken())
        if (old.find(broken.metric.key) || changed.contains(broken.metric.key))
            return fail(errc::BadInput,
                        translate("metrics", "The metric \"%1\" could not be computed any more: %2")
                            .arg(broken.metric.key, broken.error.message),
                        broken.metric.key);
    return {};
}

} // namespace

void contribute(Registry &registry)
{
    registry.tables.add(metricTable());
    registry.titles.add({u"metrics.define"_s, WEIWO_TEXT("metrics", "Define the metric %1")});
    registry.titles.add({u"metrics.delete"_s, WEIWO_TEXT("metrics", "Delete the metric %1")});
    registry.guards.push_back({u"metrics.formulas"_s, {metricTable().key}, {}, &judgeMetrics});
}

} // namespace weiwo::metrics
