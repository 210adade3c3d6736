#pragma once

#include "core/customers/tiers/types.h"
#include "core/metrics/metric_set.h"
#include "core/sales/customer_columns.h"

#include <map>

namespace weiwo::customers {

/// A figure of all customers that rules look at.
struct TierInput
{
    QString metric;                    ///< its key: a metric's, or one of those that rules make (rfm.recency)
    QString title;
    metrics::Kind kind = metrics::Kind::Money;   ///< of Ratio values are millionths
    bool more = true;                  ///< more is better
    sales::CustomerColumn values;
};
using TierInputPtr = std::shared_ptr<const TierInput>;

/// A figure that a rule needs. `months` 0: those of the scheme.
struct TierFigureNeed
{
    QString metric;
    int months = 0;
};

/// What RFM is told from: days since the last order, orders, amount (METHODS §6.1).
inline constexpr char RecencyInput[] = "rfm.recency";
inline constexpr char FrequencyInput[] = "rfm.frequency";
inline constexpr char MonetaryInput[] = "rfm.monetary";
/// What a customer is expected to order (predicted.h).
inline constexpr char PredictedInput[] = "value.predicted";

/// What those are called; nothing for any other key.
[[nodiscard]] std::optional<QString> madeInputTitle(const QString &key);

/// Reads the figures of all living customers once, and keeps them for the rules of a scheme: those of
/// order lines in one pass through the packed lines a stretch of time, others by one query each.
class TierFigures
{
public:
    /// Goes through the living customers. @p months: of the scheme.
    [[nodiscard]] static Result<std::unique_ptr<TierFigures>> open(Reader &reader, QDate asOf, int months, JobContext *job);

    /// Reads what is not there yet of many at once.
    Status read(const std::vector<TierFigureNeed> &needs);
    /// One of them; read by itself where it was not. Amounts, counts and quantities that a customer
    /// does not have are 0, ratios and averages absent. not-found for an unknown metric, bad-input for
    /// one that has no values by customer.
    [[nodiscard]] Result<TierInputPtr> metric(const QString &key, int months = 0);

    [[nodiscard]] Reader &reader() { return m_reader; }
    [[nodiscard]] const metrics::MetricSet &known() const { return m_known; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] DateRange range(int months) const;
    [[nodiscard]] JobContext *job() const { return m_job; }
    /// Local keys, rising.
    [[nodiscard]] const std::vector<qint64> &living() const { return m_living; }
    /// One above the highest local key.
    [[nodiscard]] qint64 limit() const { return m_limit; }
    /// What could not be judged and why, in words: rules add to it.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    void note(const QString &text)
    {
        if (!m_notes.contains(text))
            m_notes << text;
    }

private:
    using Key = std::pair<QString, int>;

    TierFigures(Reader &reader, QDate asOf, int months, JobContext *job) : m_reader(reader), m_asOf(asOf), m_months(months), m_job(job) { }
    [[nodiscard]] int monthsOf(int months) const { return months > 0 ? months : m_months; }
    Status readColumns(const QStringList &keys, int months);
    Status readQuery(const metrics::MetricSpec &metric, int months);
    void keep(TierInput input, int months, bool absentIsZero);
    Status numberIds();

    Reader &m_reader;
    metrics::MetricSet m_known;
    QDate m_asOf;
    int m_months;
    JobContext *m_job;
    std::vector<qint64> m_living;
    qint64 m_limit = 0;
    QHash<Id, qint64> m_numbers;
    std::map<Key, TierInputPtr> m_kept;
    QStringList m_notes;
};

/// A limit as a parameter has it, major units or parts of one, in the unit of an input. Nothing for what is no
/// number, or too long for the unit.
[[nodiscard]] std::optional<qint64> tierFigure(const nlohmann::json &value, metrics::Kind kind, const Currency &currency);
/// The same way back: ratios from millionths.
[[nodiscard]] metrics::Figure figureOfTier(const std::optional<qint64> &value, metrics::Kind kind);
/// For people: "1,234.00", "12.3%"; a dash where there is none.
[[nodiscard]] QString tierFigureText(const std::optional<qint64> &value, metrics::Kind kind, const Currency &currency);

} // namespace weiwo::customers
