#pragma once

#include "core/metrics/formula.h"

#include <deque>

namespace weiwo::metrics {

/// A metric that users have defined.
struct OwnMetric
{
    QString key;
    QString title;             ///< empty: the key stands for it
    QString formula;

    bool operator==(const OwnMetric &) const = default;
};

/// All metrics of a store: those that ship, then those that its users have defined, by key. A plain
/// value; its specs live as long as a copy of it does.
class MetricSet
{
public:
    /// One of the users' that cannot be computed, and why: what it names is gone (a newer program's).
    struct Broken
    {
        OwnMetric metric;
        Error error;
    };

    MetricSet() = default;
    /// Reads the formulas: units, circles, unknown keys.
    MetricSet(const Catalogues &catalogues, const std::vector<OwnMetric> &own);

    [[nodiscard]] const MetricSpec *find(const QString &key) const;
    /// The same; not-found names the nearest key, of a broken one why it is.
    [[nodiscard]] Result<const MetricSpec *> get(const QString &key) const;
    [[nodiscard]] std::vector<const MetricSpec *> all() const;
    [[nodiscard]] const std::vector<Broken> &broken() const { return m_broken; }

    /// The base metrics that one is made of, each once.
    [[nodiscard]] Result<std::vector<const MetricSpec *>> baseOf(const MetricSpec &metric) const;
    /// The dimensions that all its sources can group by (not their fields).
    [[nodiscard]] QStringList dimensionsOf(const MetricSpec &metric) const;
    /// Whether it has values by a dimension or a field of one.
    [[nodiscard]] bool knows(const MetricSpec &metric, const QString &dimension) const;
    /// From the first to the last day that its sources have data of.
    [[nodiscard]] Result<std::optional<DateRange>> extentOf(Reader &reader, const MetricSpec &metric) const;

private:
    class Builder;

    const Catalogues *m_catalogues = nullptr;
    std::shared_ptr<std::deque<MetricSpec>> m_own;
    QHash<QString, const MetricSpec *> m_index;
    std::vector<Broken> m_broken;
};

/// Those of a store.
[[nodiscard]] Result<MetricSet> metricsOf(Reader &reader);
/// What users have defined, by key.
[[nodiscard]] Result<std::vector<OwnMetric>> ownMetrics(Reader &reader);

} // namespace weiwo::metrics
