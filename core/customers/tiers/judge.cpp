#include "core/customers/tiers/judge.h"

#include "core/customers/tiers/rules.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr int MostMonths = 120;

class TestJudge : public TierJudge
{
public:
    explicit TestJudge(std::vector<TierTest> tests) : m_tests(std::move(tests))
    {
        for (const TierTest &test : m_tests)
            m_inputs.push_back(test.input);
    }

    bool meets(qint64 customer, bool held) const override
    {
        return std::all_of(m_tests.begin(), m_tests.end(), [&](const TierTest &test) { return test.fits(test.input->values.of(customer), held); });
    }
    std::vector<TierReading> readings(qint64 customer, bool held) const override
    {
        std::vector<TierReading> all;
        for (const TierTest &test : m_tests)
            all.push_back(test.reading(customer, held));
        return all;
    }
    const std::vector<TierInputPtr> &inputs() const override { return m_inputs; }
    bool meetsWith(qint64 customer, size_t input, qint64 value) const override
    {
        for (size_t i = 0; i < m_tests.size(); ++i)
            if (!m_tests[i].fits(i == input ? std::optional(value) : m_inputs[i]->values.of(customer), false))
                return false;
        return true;
    }
    std::optional<qint64> needed(qint64 customer, size_t input) const override
    {
        const qint64 value = m_tests[input].threshold;
        return meetsWith(customer, input, value) ? std::optional(value) : std::nullopt;
    }

private:
    std::vector<TierTest> m_tests;
    std::vector<TierInputPtr> m_inputs;
};

} // namespace

const Catalogue<TierRuleKind> &tierRuleKinds()
{
    static const Catalogue<TierRuleKind> all = [] {
        Catalogue<TierRuleKind> made;
        made.add(thresholdKind());
        made.add(abcKind());
        made.add(rfmKind());
        made.add(weightedKind());
        made.add(potentialKind());
        made.add(predictedKind());
        return made;
    }();
    return all;
}

QString readingText(const TierReading &reading, const Currency &currency)
{
    const QString value = tierFigureText(reading.value, reading.kind, currency);
    const QString threshold = tierFigureText(reading.threshold, reading.kind, currency);
    if (!reading.threshold)
        return translate("tiers", "%1 %2").arg(reading.title, value);
    if (reading.below)
        return (reading.met ? translate("tiers", "%1 %2, at most %3") : translate("tiers", "%1 %2, more than %3")).arg(reading.title, value, threshold);
    return (reading.met ? translate("tiers", "%1 %2, at least %3") : translate("tiers", "%1 %2, less than %3")).arg(reading.title, value, threshold);
}

TierReading TierTest::reading(qint64 customer, bool held) const
{
    const auto value = input->values.of(customer);
    return {.metric = input->metric,
            .title = input->title,
            .kind = input->kind,
            .value = value,
            .threshold = held ? drawn : threshold,
            .below = below,
            .met = fits(value, held)};
}

TierTest testOf(TierInputPtr input, qint64 threshold, bool below, qint64 band)
{
    return {std::move(input), threshold, drawnBack(threshold, below, band), below};
}

std::unique_ptr<TierJudge> judgeOf(std::vector<TierTest> tests)
{
    return std::make_unique<TestJudge>(std::move(tests));
}

std::optional<qint64> leastFitting(qint64 from, qint64 most, const std::function<bool(qint64)> &fits)
{
    if (from > most || !fits(most))
        return std::nullopt;
    qint64 low = from;
    qint64 high = most;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (fits(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

QString textParam(const nlohmann::json &params, const char *key)
{
    return QString::fromStdString(params.at(key).get<std::string>());
}

qint64 partParam(const nlohmann::json &params, const char *key)
{
    return tierFigure(params.at(key), metrics::Kind::Ratio, {}).value_or(0);
}

ParamSpec monthsParam()
{
    return {.key = u"months"_s,
            .title = WEIWO_TEXT("tiers", "Number of months"),
            .help = WEIWO_TEXT("tiers", "Figures of so many months up to the day; 0: those of the scheme."),
            .kind = ParamKind::Integer,
            .fallback = 0,
            .required = false,
            .minimum = 0,
            .maximum = MostMonths,
            .choices = {}};
}

ParamSpec metricParam(const char *fallback)
{
    return {.key = u"metric"_s,
            .title = WEIWO_TEXT("tiers", "Metric"),
            .help = WEIWO_TEXT("tiers", "The figure that is looked at, by customer."),
            .kind = ParamKind::Metric,
            .fallback = fallback ? nlohmann::json(fallback) : nlohmann::json(),
            .required = !fallback,
            .minimum = {},
            .maximum = {},
            .choices = {}};
}

Status checkTierMetric(const metrics::MetricSet &known, const QString &key)
{
    WEIWO_ASSIGN(const metrics::MetricSpec *spec, known.get(key));
    if (!known.knows(*spec, u"customer"_s))
        return fail(errc::BadInput, translate("tiers", "%1 has no values by customer. Choose another metric.").arg(spec->heading()), key);
    return {};
}

QString monthsText(const nlohmann::json &params)
{
    const int months = params.value("months", 0);
    return months > 0 ? translate("tiers", " in %n month(s)", nullptr, months) : QString();
}

} // namespace weiwo::customers
