#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/rules.h"
#include "core/money/wide.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

constexpr qint64 MostWeight = 1'000'000;
constexpr qint64 HundredPoints = 100;

/// A metric's part of a score.
struct Part
{
    TierInputPtr input;
    qint64 weight = 0;                 ///< millionths
    qint64 full = 0;                   ///< the figure that brings all points; 0: points by rank
    std::vector<qint64> sorted = {};   ///< of points by rank: all figures, rising

    /// Points of one, in millionths, of a customer with @p value who has @p own now.
    [[nodiscard]] qint64 points(std::optional<qint64> value, std::optional<qint64> own) const
    {
        if (!value)
            return 0;
        if (full > 0) {
            const qint64 reached = std::clamp<qint64>(*value, 0, full);
            return static_cast<qint64>(divided(multiplied(static_cast<quint64>(reached), quint64(Millionths)), UInt128(static_cast<quint64>(full))).quotient.low);
        }
        auto lower = static_cast<qint64>(std::lower_bound(sorted.begin(), sorted.end(), *value) - sorted.begin());
        lower -= own && *own < *value ? 1 : 0;
        const auto others = static_cast<qint64>(sorted.size()) - 1;
        return others > 0 ? Millionths * lower / others : 0;
    }
};

/// A score of 0 to 100 from several metrics.
class WeightedJudge : public TierJudge
{
public:
    WeightedJudge(std::vector<Part> parts, qint64 limit, qint64 band)
        : m_parts(std::move(parts)), m_limit(limit), m_drawn(drawnBack(limit, false, band))
    {
        for (const Part &part : m_parts) {
            m_inputs.push_back(part.input);
            m_weights += part.weight;
        }
    }

    bool meets(qint64 customer, bool held) const override { return scoreWith(customer, {}, 0) >= (held ? m_drawn : m_limit); }
    std::vector<TierReading> readings(qint64 customer, bool held) const override
    {
        std::vector<TierReading> all{{.metric = u"score"_s,
                                      .title = translate("tiers", "Score"),
                                      .kind = metrics::Kind::Ratio,
                                      .value = scoreWith(customer, {}, 0) / HundredPoints,
                                      .threshold = (held ? m_drawn : m_limit) / HundredPoints,
                                      .below = false,
                                      .met = meets(customer, held)}};
        for (const Part &part : m_parts) {
            const auto value = part.input->values.of(customer);
            all.push_back({.metric = part.input->metric,
                           .title = part.input->title,
                           .kind = part.input->kind,
                           .value = value,
                           .threshold = part.full > 0 ? std::optional(part.full) : std::nullopt,
                           .below = false,
                           .met = part.full > 0 ? value && *value >= part.full : all.front().met});
        }
        return all;
    }
    const std::vector<TierInputPtr> &inputs() const override { return m_inputs; }
    bool meetsWith(qint64 customer, size_t input, qint64 value) const override { return scoreWith(customer, input, value) >= m_limit; }
    std::optional<qint64> needed(qint64 customer, size_t input) const override
    {
        const qint64 own = m_inputs[input]->values.of(customer).value_or(0);
        return leastFitting(own, MostFigure, [&](qint64 value) { return meetsWith(customer, input, value); });
    }

private:
    /// In millionths of a point.
    [[nodiscard]] qint64 scoreWith(qint64 customer, std::optional<size_t> input, qint64 value) const
    {
        UInt128 sum;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const auto own = m_inputs[i]->values.of(customer);
            const qint64 points = m_parts[i].points(input == i ? std::optional(value) : own, own);
            sum += multiplied(static_cast<quint64>(points), static_cast<quint64>(m_parts[i].weight * HundredPoints));
        }
        return static_cast<qint64>(divided(sum, UInt128(static_cast<quint64>(m_weights))).quotient.low);
    }

    std::vector<Part> m_parts;
    std::vector<TierInputPtr> m_inputs;
    qint64 m_weights = 0;
    qint64 m_limit;                    ///< millionths of a point
    qint64 m_drawn;
};

/// One entry of `parts`; nothing where it is none.
struct PartParam
{
    QString metric;
    qint64 weight = 0;
    json full;
};

std::optional<PartParam> partOf(const json &entry)
{
    if (!entry.is_object() || !entry.contains("metric") || !entry.at("metric").is_string() || !entry.contains("weight"))
        return std::nullopt;
    const auto weight = tierFigure(entry.at("weight"), metrics::Kind::Ratio, {});
    if (!weight || *weight <= 0 || *weight > MostWeight * Millionths)
        return std::nullopt;
    return PartParam{QString::fromStdString(entry.at("metric").get<std::string>()), *weight, entry.value("full", json())};
}

Status check(const metrics::MetricSet &known, const Currency &currency, const json &params)
{
    const json &parts = params.at("parts");
    if (parts.empty())
        return fail(errc::BadInput, translate("tiers", "A score needs at least one metric."), u"parts"_s);
    for (const json &entry : parts) {
        const auto part = partOf(entry);
        if (!part)
            return fail(errc::BadInput, translate("tiers", "A part of a score has a metric, and a weight above 0."), u"parts"_s);
        WEIWO_TRY(checkTierMetric(known, part->metric));
        if (part->full.is_null())
            continue;
        const auto full = tierFigure(part->full, known.find(part->metric)->kind, currency);
        if (!full || *full <= 0)
            return fail(errc::BadInput, translate("tiers", "The figure that brings all points is above 0, in the unit of the metric."), u"parts"_s);
    }
    return {};
}

Result<std::unique_ptr<TierJudge>> make(const TierMaking &making, const json &params)
{
    std::vector<Part> parts;
    for (const json &entry : params.at("parts")) {
        const PartParam param = partOf(entry).value_or(PartParam());
        Part part{.input = {}, .weight = param.weight};
        WEIWO_ASSIGN(part.input, making.figures.metric(param.metric, params.at("months").get<int>()));
        part.full = param.full.is_null() ? 0 : tierFigure(param.full, part.input->kind, making.currency).value_or(0);
        if (part.full == 0) {
            for (const qint64 no : making.figures.living())
                if (part.input->values.has(no))
                    part.sorted.push_back(part.input->values.value(no));
            std::sort(part.sorted.begin(), part.sorted.end());
        }
        parts.push_back(std::move(part));
    }
    return std::make_unique<WeightedJudge>(std::move(parts), partParam(params, "limit"), making.band);
}

QString says(const TierWords &words, const json &params)
{
    QStringList names;
    for (const json &entry : params.at("parts"))
        if (const auto part = partOf(entry))
            names << words.title(part->metric);
    return translate("tiers", "score of %1%2 at least %3")
        .arg(names.join(translate("tiers", ", ")), monthsText(params), words.figure(params.at("limit"), metrics::Kind::Count));
}

} // namespace

TierRuleKind weightedKind()
{
    return {.key = u"weighted"_s,
            .title = WEIWO_TEXT("tiers", "Weighted score"),
            .help = WEIWO_TEXT("tiers", "A score from 0 to 100: each metric brings points up to a full figure, or else by its rank among all customers, and counts by its weight."),
            .params = {{.key = u"parts"_s,
                        .title = WEIWO_TEXT("tiers", "Parts"),
                        .help = WEIWO_TEXT("tiers", "Each with metric, weight, and maybe full: the figure that brings all points."),
                        .kind = ParamKind::Parts,
                        .fallback = {},
                        .required = true,
                        .minimum = {},
                        .maximum = {},
                        .choices = {}},
                       {.key = u"limit"_s,
                        .title = WEIWO_TEXT("tiers", "Limit"),
                        .help = WEIWO_TEXT("tiers", "The least score, from 0 to 100."),
                        .kind = ParamKind::Decimal,
                        .fallback = {},
                        .required = true,
                        .minimum = 0,
                        .maximum = 100,
                        .choices = {}},
                       monthsParam()},
            .needs = [](const json &params) {
                std::vector<TierFigureNeed> needs;
                for (const json &entry : params.at("parts"))
                    if (const auto part = partOf(entry))
                        needs.push_back({part->metric, params.at("months").get<int>()});
                return needs;
            },
            .check = &check,
            .make = &make,
            .says = &says};
}

} // namespace weiwo::customers
