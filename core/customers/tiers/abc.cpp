#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/rules.h"
#include "core/customers/value/abc.h"
#include "core/money/wide.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

constexpr qint64 Percent = 100;

qint64 percentOf(const json &params)
{
    return partParam(params, "share") * Percent / Millionths;
}

/// Who is among the largest that make up a share of the whole.
class AbcJudge : public TierJudge
{
public:
    AbcJudge(TierInputPtr input, qint64 percent, qint64 band) : m_inputs{std::move(input)}, m_percent(percent), m_band(band) { }

    Status prepare(TierFigures &figures)
    {
        std::vector<qint64> values;
        values.reserve(figures.living().size());
        for (const qint64 no : figures.living())
            values.push_back(column().of(no).value_or(0));
        const auto classes = abcClasses(values, {static_cast<quint8>(m_percent), static_cast<quint8>(Percent)});
        std::vector<qint64> atCut;
        size_t in = 0;
        for (size_t i = 0; i < values.size(); ++i)
            if (classes[i] == AbcClass::A && (!m_cut || values[i] < *m_cut))
                m_cut = values[i];
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i] > 0)
                m_sorted.push_back(values[i]);
            if (!m_cut || values[i] != *m_cut)
                continue;
            atCut.push_back(figures.living()[i]);
            in += classes[i] == AbcClass::A ? 1 : 0;
        }
        WEIWO_TRY(settleTies(figures.reader(), atCut, in));
        std::sort(m_sorted.begin(), m_sorted.end(), std::greater<>());
        m_sums.reserve(m_sorted.size() + 1);
        m_sums.emplace_back();
        for (const qint64 value : m_sorted)
            m_sums.push_back(m_sums.back() + UInt128(static_cast<quint64>(value)));
        m_drawn = m_cut ? drawnBack(*m_cut, false, m_band) : 0;
        return {};
    }

    bool meets(qint64 customer, bool held) const override
    {
        const auto value = column().of(customer);
        if (!m_cut || !value || *value <= 0)
            return false;
        if (held)
            return *value >= m_drawn;
        return *value > *m_cut || (*value == *m_cut && !m_outside.contains(customer));
    }
    std::vector<TierReading> readings(qint64 customer, bool held) const override
    {
        const TierInput &input = *m_inputs.front();
        return {{.metric = input.metric,
                 .title = input.title,
                 .kind = input.kind,
                 .value = column().of(customer),
                 .threshold = m_cut ? std::optional(held ? m_drawn : *m_cut) : std::nullopt,
                 .below = false,
                 .met = meets(customer, held)}};
    }
    const std::vector<TierInputPtr> &inputs() const override { return m_inputs; }
    bool meetsWith(qint64 customer, size_t, qint64 value) const override
    {
        if (value <= 0)
            return false;
        const qint64 own = std::max<qint64>(column().of(customer).value_or(0), 0);
        // Equals count as before it: what is enough must be enough whatever the ids are.
        const auto behind = static_cast<size_t>(std::upper_bound(m_sorted.begin(), m_sorted.end(), value, std::greater<>()) - m_sorted.begin());
        UInt128 before = m_sums[behind];
        if (own >= value)
            before -= UInt128(static_cast<quint64>(own));
        UInt128 total = m_sums.back() + UInt128(static_cast<quint64>(value));
        total -= UInt128(static_cast<quint64>(own));
        return compareWideProducts(before, quint64(Percent), total, static_cast<quint64>(m_percent)) < 0;
    }
    std::optional<qint64> needed(qint64 customer, size_t input) const override
    {
        return leastFitting(1, MostFigure, [&](qint64 value) { return meetsWith(customer, input, value); });
    }

private:
    [[nodiscard]] const sales::CustomerColumn &column() const { return m_inputs.front()->values; }

    /// Of equal values at the line the first by id count first (METHODS §6.1).
    Status settleTies(Reader &reader, const std::vector<qint64> &atCut, size_t in)
    {
        if (in == atCut.size())
            return {};
        std::vector<std::pair<CustomerId, qint64>> byId;
        WEIWO_TRY(repo::namedCustomers(reader, atCut, [&](repo::NamedCustomer &&customer) { byId.emplace_back(customer.id, customer.no); }));
        std::sort(byId.begin(), byId.end());
        for (size_t i = in; i < byId.size(); ++i)
            m_outside.insert(byId[i].second);
        return {};
    }

    std::vector<TierInputPtr> m_inputs;
    qint64 m_percent;
    qint64 m_band;
    std::optional<qint64> m_cut;       ///< the smallest that is in; absent: nobody has any
    qint64 m_drawn = 0;
    QSet<qint64> m_outside;            ///< equal to it, and not in
    std::vector<qint64> m_sorted;      ///< falling, those above 0
    std::vector<UInt128> m_sums;       ///< of the first so many
};

Status check(const metrics::MetricSet &known, const Currency &, const json &params)
{
    WEIWO_TRY(checkTierMetric(known, textParam(params, "metric")));
    if (partParam(params, "share") * Percent % Millionths != 0)
        return fail(errc::BadInput, translate("tiers", "The share is a whole number of percent."), u"share"_s);
    return {};
}

} // namespace

TierRuleKind abcKind()
{
    return {.key = u"abc"_s,
            .title = WEIWO_TEXT("tiers", "Share of the whole"),
            .help = WEIWO_TEXT("tiers", "The largest customers that make up a share of all (ABC): who crosses the line belongs to them."),
            .params = {metricParam("sales.amount"),
                       {.key = u"share"_s,
                        .title = WEIWO_TEXT("tiers", "Share"),
                        .help = WEIWO_TEXT("tiers", "The largest customers that make up this part of the sum: 80% is class A, 95% A and B."),
                        .kind = ParamKind::Decimal,
                        .fallback = "0.8",
                        .required = false,
                        .minimum = 0.01,
                        .maximum = 1,
                        .choices = {}},
                       monthsParam()},
            .shareParams = {u"share"_s},
            .needs = [](const json &params) {
                return std::vector<TierFigureNeed>{{textParam(params, "metric"), params.at("months").get<int>()}};
            },
            .check = &check,
            .make = [](const TierMaking &making, const json &params) -> Result<std::unique_ptr<TierJudge>> {
                WEIWO_ASSIGN(TierInputPtr input, making.figures.metric(textParam(params, "metric"), params.at("months").get<int>()));
                auto judge = std::make_unique<AbcJudge>(std::move(input), percentOf(params), making.band);
                WEIWO_TRY(judge->prepare(making.figures));
                return judge;
            },
            .says = [](const TierWords &words, const json &params) {
                return translate("tiers", "among the largest that make up %3 of %1%2")
                    .arg(words.title(textParam(params, "metric")), monthsText(params), words.figure(params.at("share"), metrics::Kind::Ratio));
            }};
}

} // namespace weiwo::customers
