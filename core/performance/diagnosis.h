#pragma once

#include "core/metrics/engine.h"
#include "core/performance/price_volume_mix.h"
#include "core/performance/root_cause.h"

namespace weiwo::performance {

/// What a figure is measured against.
enum class Against {
    Quota,          ///< what of the published plan's target is due by the end of the data
    PreviousYear,
    PreviousPeriod,
};
/// "quota", "prev_year", "prev_period".
[[nodiscard]] QString againstKey(Against against);
[[nodiscard]] std::optional<Against> againstFromKey(const QString &key);

struct DiagnosisRequest
{
    QString metric;                    ///< an additive one, as sales.amount
    QString node = {};                 ///< name, code or id of a unit or person; empty: everything
    Period period;
    Against against = Against::PreviousYear;
    /// The dimensions that are looked at; empty: region, person, product, customer and month for
    /// the contributions, and for the causes those with few members.
    QStringList by = {};
    int depth = 3;                     ///< how many dimensions a cause may name, at least 1
    QDate today;
};

/// What a member of a dimension adds to the gap. Integers of the metric's unit.
struct Contribution
{
    QString value;                     ///< null: what no member has that is told, a buffer between targets too
    Id id;
    qint64 base = 0;
    qint64 current = 0;

    [[nodiscard]] qint64 gap() const { return current - base; }
};

/// Over the rows of a dimension base and current add up to those of the whole.
struct Contributions
{
    QString dimension;
    QString title;                     ///< of the dimension, in the program's language
    /// What adds most to the gap first; of very many members those that differ most, either way.
    std::vector<Contribution> rows;
};

struct Diagnosis
{
    QString metricTitle;
    Against against = Against::PreviousYear;
    metrics::Kind kind = metrics::Kind::Money;
    DateRange counted;                 ///< of the period, up to the end of the data
    bool toDate = false;               ///< the period is not over: counted up to that end
    std::optional<DateRange> compared; ///< of the other period (metrics::comparedRange()); against a quota absent
    qint64 base = 0;
    qint64 current = 0;
    std::optional<PriceVolumeMix> bridge;   ///< of sales amount against another period
    std::vector<Contributions> contributions;
    /// In whole units (yuan), as real numbers. Namesakes have a code or superior in brackets.
    RootCauses causes;
    /// Of each cause the records that its conditions name, in their order; null: no record.
    std::vector<std::vector<Id>> causeRecords;
    QStringList causeTexts;            ///< a sentence each, in the order of `causes`
    QStringList sentences;             ///< in the program's language

    [[nodiscard]] qint64 gap() const { return current - base; }
};

/// A cause that explains less of the gap than this is not worth a sentence (METHODS §5).
inline constexpr double WorthSaying = 0.02;

/// A metric that diagnose() takes.
struct DiagnosableMetric
{
    QString key;
    QString title;
    bool hasQuota = false;             ///< may be measured against the quota
};
[[nodiscard]] Result<std::vector<DiagnosableMetric>> diagnosableMetrics(Reader &reader);

/// What the order lines behind a cause pass: by id where its conditions name records. @p cause: its
/// place in `causes`.
[[nodiscard]] std::vector<Filter> causeFilters(const Diagnosis &diagnosis, size_t cause);

/// Takes a gap apart: METHODS.md §3 to §5. bad-input for a metric that does not add up or has no
/// quota, and for a dimension that it does not know; not-found for an unknown node, and against
/// the quota where no published plan has a target.
[[nodiscard]] Result<Diagnosis> diagnose(Reader &reader, const DiagnosisRequest &request);

} // namespace weiwo::performance
