#pragma once

#include "core/base/catalogue.h"
#include "core/base/param_spec.h"
#include "core/customers/tiers/figures.h"

namespace weiwo::customers {

/// What a condition says of a customer in one figure.
struct TierReading
{
    QString metric;
    QString title;
    metrics::Kind kind = metrics::Kind::Money;
    std::optional<qint64> value = {};      ///< absent: not known
    std::optional<qint64> threshold = {};  ///< absent: there is none that a number could meet
    bool below = false;                    ///< the value must not be above it
    bool met = false;

    bool operator==(const TierReading &) const = default;
};
/// "Sales amount 1,200.00, at least 1,000.00"; what is not met: "Sales amount 900.00, less than 1,000.00".
[[nodiscard]] QString readingText(const TierReading &reading, const Currency &currency);

/// A condition made ready for the customers of a store on a day. Any thread; needs no reader.
class TierJudge
{
public:
    virtual ~TierJudge() = default;

    /// @p held: with thresholds drawn back by the scheme's band.
    [[nodiscard]] virtual bool meets(qint64 customer, bool held) const = 0;
    /// The figures that decide, with their thresholds.
    [[nodiscard]] virtual std::vector<TierReading> readings(qint64 customer, bool held) const = 0;
    /// The figures that a customer could change.
    [[nodiscard]] virtual const std::vector<TierInputPtr> &inputs() const = 0;
    /// Whether the condition would be met if one of the inputs were another and all else, others'
    /// figures too, as it is: shares and ranks are made anew.
    [[nodiscard]] virtual bool meetsWith(qint64 customer, size_t input, qint64 value) const = 0;
    /// The value of an input nearest to the present one with which it would be met; nothing where
    /// that input alone cannot do it.
    [[nodiscard]] virtual std::optional<qint64> needed(qint64 customer, size_t input) const = 0;
};

/// What the makers of judges are given.
struct TierMaking
{
    TierFigures &figures;
    qint64 band = 0;
    Currency currency;
};

/// What is said of rules: names and writers.
struct TierWords
{
    std::function<QString(const QString &metric)> title;
    std::function<metrics::Kind(const QString &metric)> kind;
    Currency currency;
    int months = 12;                   ///< of the scheme

    /// A limit as people read it.
    [[nodiscard]] QString figure(const nlohmann::json &value, metrics::Kind of) const
    {
        return tierFigureText(tierFigure(value, of, currency), of, currency);
    }
};

/// A kind of condition: one entry is all that there is of it.
struct TierRuleKind
{
    QString key;
    Text title;
    Text help;
    std::vector<ParamSpec> params;
    /// Parameters that are amounts of the unit of the metric named by another: limit → metric.
    QHash<QString, QString> figureParams = {};
    QStringList shareParams = {};      ///< parts of one: shown as percent
    /// The figures that it will ask for. Parameters are checked and whole, here and below.
    std::function<std::vector<TierFigureNeed>(const nlohmann::json &)> needs;
    /// What ParamSpecs cannot say: bad-input or not-found.
    std::function<Status(const metrics::MetricSet &, const Currency &, const nlohmann::json &)> check = {};
    std::function<Result<std::unique_ptr<TierJudge>>(const TierMaking &, const nlohmann::json &)> make;
    /// The condition in words.
    std::function<QString(const TierWords &, const nlohmann::json &)> says;
};

/// threshold, abc, rfm, weighted, potential, predicted. Built once; any thread.
[[nodiscard]] const Catalogue<TierRuleKind> &tierRuleKinds();

/// The entries, one a file.
[[nodiscard]] TierRuleKind thresholdKind();
[[nodiscard]] TierRuleKind abcKind();
[[nodiscard]] TierRuleKind rfmKind();
[[nodiscard]] TierRuleKind weightedKind();
[[nodiscard]] TierRuleKind potentialKind();
[[nodiscard]] TierRuleKind predictedKind();

/// A figure against a threshold.
struct TierTest
{
    TierInputPtr input;
    qint64 threshold = 0;
    qint64 drawn = 0;                  ///< drawn back by the band
    bool below = false;

    [[nodiscard]] bool fits(const std::optional<qint64> &value, bool held) const
    {
        const qint64 bound = held ? drawn : threshold;
        return value && (below ? *value <= bound : *value >= bound);
    }
    [[nodiscard]] TierReading reading(qint64 customer, bool held) const;
};
[[nodiscard]] TierTest testOf(TierInputPtr input, qint64 threshold, bool below, qint64 band);

/// Some tests, all to be met, on figures that others do not depend on.
[[nodiscard]] std::unique_ptr<TierJudge> judgeOf(std::vector<TierTest> tests);

/// The least value from @p from up to @p most of which @p fits is true; it stays true above. Nothing: none is.
[[nodiscard]] std::optional<qint64> leastFitting(qint64 from, qint64 most, const std::function<bool(qint64)> &fits);
/// Beyond what any sum of order lines comes to.
inline constexpr qint64 MostFigure = qint64(1) << 56;

[[nodiscard]] QString textParam(const nlohmann::json &params, const char *key);
/// A decimal parameter in millionths.
[[nodiscard]] qint64 partParam(const nlohmann::json &params, const char *key);
[[nodiscard]] ParamSpec monthsParam();
[[nodiscard]] ParamSpec metricParam(const char *fallback);
/// bad-input or not-found unless the metric has values by customer.
[[nodiscard]] Status checkTierMetric(const metrics::MetricSet &known, const QString &key);
/// " in 12 months"; nothing where those of the scheme hold.
[[nodiscard]] QString monthsText(const nlohmann::json &params);

} // namespace weiwo::customers
