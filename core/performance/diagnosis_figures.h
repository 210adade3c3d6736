#pragma once

#include "core/metrics/metric_set.h"
#include "core/performance/diagnosis.h"

namespace weiwo::performance {

/// The figures that a diagnosis is made of: what was, and what it is measured against. For diagnose()
/// alone; the request outlives it.
class DiagnosisFigures
{
public:
    DiagnosisFigures(Reader &reader, const DiagnosisRequest &request)
        : m_reader(reader), m_request(request),
          m_catalogues(reader.registry().extension<metrics::Catalogues>())
    {
    }

    /// Before all else. Fails as diagnose() does.
    Status prepare();

    struct Row
    {
        std::vector<QString> labels;
        std::vector<Id> ids;
        qint64 base = 0;
        qint64 current = 0;
    };
    struct Answer
    {
        std::vector<Row> rows;
        Row total;
        bool hasBase = false;          ///< whether there is anything to measure against
    };
    using Shared = std::shared_ptr<const Answer>;
    /// Asked for once, however often it is looked at.
    [[nodiscard]] Result<Shared> by(const QStringList &dimensions) { return by(m_metric, dimensions); }
    /// Of another metric, against the same period as the one asked for; not against a quota.
    [[nodiscard]] Result<Shared> by(const QString &metric, const QStringList &dimensions) { return ask(metric, dimensions, 0); }
    /// Those @p count members of a dimension that differ most, either way; the total is that of all.
    [[nodiscard]] Result<Shared> largest(const QString &dimension, int count) { return ask(m_metric, {dimension}, count); }

    [[nodiscard]] bool knows(const QString &dimension) const;
    [[nodiscard]] const metrics::MetricSpec &spec() const { return *m_spec; }
    [[nodiscard]] const DateRange &counted() const { return m_counted; }
    [[nodiscard]] bool isToDate() const { return m_toDate; }
    /// The part of the period that has come.
    [[nodiscard]] Period countedPeriod() const
    {
        return m_toDate ? Period{m_request.period.kind, m_counted, m_request.period.fiscal} : m_request.period;
    }
    /// With another period; None against a quota.
    [[nodiscard]] metrics::Compare comparison() const
    {
        switch (m_request.against) {
        case Against::PreviousYear: return metrics::Compare::PreviousYear;
        case Against::PreviousPeriod: return metrics::Compare::PreviousPeriod;
        case Against::Quota: break;
        }
        return metrics::Compare::None;
    }
    [[nodiscard]] bool isAgainstQuota() const { return m_request.against == Against::Quota; }
    [[nodiscard]] QString title(const QString &dimension) const
    {
        const metrics::DimensionSpec *known = m_catalogues.dimensions.find(dimension);
        return known ? known->title.str() : dimension;
    }

private:
    [[nodiscard]] Result<Shared> ask(const QString &metric, const QStringList &dimensions, int limit);
    Status findMetrics();
    Status findNode();
    Status findEnd();
    [[nodiscard]] bool sourceKnows(const QString &metric, const QString &dimension) const;

    Reader &m_reader;
    const DiagnosisRequest &m_request;
    const metrics::Catalogues &m_catalogues;
    metrics::MetricSet m_known;        ///< keeps what m_spec points to
    QString m_metric;
    QString m_due;                     ///< the metric of what is due; empty: against a period
    const metrics::MetricSpec *m_spec = nullptr;
    std::vector<Filter> m_where;
    DateRange m_counted;
    bool m_toDate = false;
    QHash<QString, Shared> m_asked;
};

} // namespace weiwo::performance
