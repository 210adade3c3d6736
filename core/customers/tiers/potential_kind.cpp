#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/rules.h"
#include "core/money/wide.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

/// The figures above 0 of customers of one kind, rising.
using Peers = std::vector<qint64>;

/// What the better ones of a customer's kind reach, and how much of that he does.
class PotentialJudge : public TierJudge
{
public:
    struct Demand
    {
        qint64 quantile = 0;           ///< millionths
        qint64 potential = 0;          ///< at least, in the unit of the metric
        qint64 share = 0;              ///< millionths
        bool below = false;            ///< the share is at most that
    };

    PotentialJudge(TierInputPtr input, Demand demand, qint64 band)
        : m_inputs{std::move(input)}, m_demand(demand), m_potentialDrawn(drawnBack(demand.potential, false, band)),
          m_shareDrawn(drawnBack(demand.share, demand.below, band))
    {
    }

    Status prepare(TierFigures &figures, const QString &peers)
    {
        m_groupOf.resize(static_cast<size_t>(figures.limit()));
        if (peers == "all"_L1) {
            m_groups.resize(1);
        } else {
            QHash<QString, quint32> numbers;
            m_groups.resize(1);
            WEIWO_TRY(repo::eachText(figures.reader(), peers, [&](qint64 no, const QString &text) {
                auto number = numbers.find(text);
                if (number == numbers.end()) {
                    number = numbers.insert(text, static_cast<quint32>(m_groups.size()));
                    m_groups.emplace_back();
                }
                if (no < static_cast<qint64>(m_groupOf.size()))
                    m_groupOf[static_cast<size_t>(no)] = *number;
            }));
        }
        for (const qint64 no : figures.living())
            if (const qint64 value = own(no); value > 0)
                m_groups[m_groupOf[static_cast<size_t>(no)]].push_back(value);
        for (Peers &group : m_groups)
            std::sort(group.begin(), group.end());
        return {};
    }

    bool meets(qint64 customer, bool held) const override { return fits(own(customer), potentialWith(customer, own(customer)), held); }
    std::vector<TierReading> readings(qint64 customer, bool held) const override
    {
        const TierInput &input = *m_inputs.front();
        const qint64 value = own(customer);
        const qint64 potential = potentialWith(customer, value);
        std::vector<TierReading> all;
        if (m_demand.potential > 0)
            all.push_back({.metric = input.metric + u".potential"_s,
                           .title = translate("tiers", "Potential (%1)").arg(input.title),
                           .kind = input.kind,
                           .value = potential,
                           .threshold = held ? m_potentialDrawn : m_demand.potential,
                           .below = false,
                           .met = potential >= (held ? m_potentialDrawn : m_demand.potential)});
        const qint64 bound = held ? m_shareDrawn : m_demand.share;
        const auto share = shareOf(value, potential);
        all.push_back({.metric = input.metric + u".share"_s,
                       .title = translate("tiers", "Share of the potential (%1)").arg(input.title),
                       .kind = metrics::Kind::Ratio,
                       .value = share,
                       .threshold = bound,
                       .below = m_demand.below,
                       .met = share && (m_demand.below ? *share <= bound : *share >= bound)});
        return all;
    }
    const std::vector<TierInputPtr> &inputs() const override { return m_inputs; }
    bool meetsWith(qint64 customer, size_t, qint64 value) const override { return fits(value, potentialWith(customer, value), false); }
    std::optional<qint64> needed(qint64 customer, size_t input) const override
    {
        // Nobody is lifted by selling him less.
        if (m_demand.below)
            return meets(customer, false) ? std::optional(own(customer)) : std::nullopt;
        return leastFitting(std::max<qint64>(own(customer), 0), MostFigure, [&](qint64 value) { return meetsWith(customer, input, value); });
    }

private:
    [[nodiscard]] qint64 own(qint64 customer) const { return m_inputs.front()->values.of(customer).value_or(0); }

    [[nodiscard]] static std::optional<qint64> shareOf(qint64 value, qint64 potential)
    {
        if (potential <= 0)
            return std::nullopt;
        return static_cast<qint64>(divided(multiplied(static_cast<quint64>(std::max<qint64>(value, 0)), quint64(Millionths)), UInt128(static_cast<quint64>(potential))).quotient.low);
    }
    [[nodiscard]] bool fits(qint64 value, qint64 potential, bool held) const
    {
        const auto share = shareOf(value, potential);
        if (!share || potential < (held ? m_potentialDrawn : m_demand.potential))
            return false;
        const qint64 bound = held ? m_shareDrawn : m_demand.share;
        return m_demand.below ? *share <= bound : *share >= bound;
    }
    /// The quantile (nearest rank) of the customer's kind, if his own figure were @p value.
    [[nodiscard]] qint64 potentialWith(qint64 customer, qint64 value) const
    {
        const Peers &peers = m_groups[m_groupOf[static_cast<size_t>(customer)]];
        const qint64 before = own(customer);
        auto count = static_cast<qint64>(peers.size()) - (before > 0 ? 1 : 0) + (value > 0 ? 1 : 0);
        if (count <= 0)
            return 0;
        const auto product = multiplied(static_cast<quint64>(count), static_cast<quint64>(m_demand.quantile));
        const auto rank = static_cast<qint64>(divided(product + UInt128(quint64(Millionths - 1)), UInt128(quint64(Millionths))).quotient.low);
        qint64 place = std::clamp<qint64>(rank, 1, count) - 1;
        // The peers without himself, and with the new figure among them.
        const auto at = static_cast<qint64>(before > 0 ? std::lower_bound(peers.begin(), peers.end(), before) - peers.begin()
                                                       : static_cast<std::ptrdiff_t>(peers.size()));
        const auto other = [&](qint64 i) { return peers[static_cast<size_t>(i < at ? i : i + 1)]; };
        if (value <= 0)
            return other(place);
        auto among = static_cast<qint64>(std::lower_bound(peers.begin(), peers.end(), value) - peers.begin());
        among -= before > 0 && at < among ? 1 : 0;
        if (place == among)
            return value;
        return other(place < among ? place : place - 1);
    }

    std::vector<TierInputPtr> m_inputs;
    Demand m_demand;
    qint64 m_potentialDrawn;
    qint64 m_shareDrawn;
    std::vector<quint32> m_groupOf;    ///< by local key; 0: those of whom it is not known
    std::vector<Peers> m_groups;
};

bool isBelow(const json &params)
{
    return textParam(params, "side") == "below"_L1;
}

Status check(const metrics::MetricSet &known, const Currency &currency, const json &params)
{
    const QString metric = textParam(params, "metric");
    WEIWO_TRY(checkTierMetric(known, metric));
    const metrics::MetricSpec *spec = known.find(metric);
    if (spec->kind == metrics::Kind::Ratio)
        return fail(errc::BadInput, translate("tiers", "%1 is a ratio: it has no potential.").arg(spec->heading()), metric);
    const auto potential = tierFigure(params.at("potential"), spec->kind, currency);
    if (!potential || *potential < 0)
        return fail(errc::BadInput, translate("tiers", "The potential is no figure of that metric."), u"potential"_s);
    return {};
}

Result<std::unique_ptr<TierJudge>> make(const TierMaking &making, const json &params)
{
    WEIWO_ASSIGN(TierInputPtr input, making.figures.metric(textParam(params, "metric"), params.at("months").get<int>()));
    const PotentialJudge::Demand demand{.quantile = partParam(params, "quantile"),
                                        .potential = tierFigure(params.at("potential"), input->kind, making.currency).value_or(0),
                                        .share = partParam(params, "share"),
                                        .below = isBelow(params)};
    auto judge = std::make_unique<PotentialJudge>(std::move(input), demand, making.band);
    WEIWO_TRY(judge->prepare(making.figures, textParam(params, "peers")));
    return judge;
}

QString says(const TierWords &words, const json &params)
{
    const QString metric = textParam(params, "metric");
    const QString share = words.figure(params.at("share"), metrics::Kind::Ratio);
    const QString pattern = isBelow(params) ? translate("tiers", "at most %3 of the potential in %1%2") : translate("tiers", "at least %3 of the potential in %1%2");
    QString text = pattern.arg(words.title(metric), monthsText(params), share);
    if (tierFigure(params.at("potential"), words.kind(metric), words.currency).value_or(0) > 0)
        text += translate("tiers", ", which is at least %1").arg(words.figure(params.at("potential"), words.kind(metric)));
    return text;
}

ParamSpec decimal(const char *key, Text title, Text help, const char *fallback, double least, std::optional<double> most)
{
    return {.key = QString::fromLatin1(key),
            .title = title,
            .help = help,
            .kind = ParamKind::Decimal,
            .fallback = fallback,
            .required = false,
            .minimum = least,
            .maximum = most,
            .choices = {}};
}

} // namespace

TierRuleKind potentialKind()
{
    return {.key = u"potential"_s,
            .title = WEIWO_TEXT("tiers", "Potential and share"),
            .help = WEIWO_TEXT("tiers", "A field of the matrix of potential and share: the potential of a customer is what the better ones of its kind reach, its share what it reaches of that."),
            .params = {metricParam("sales.amount"),
                       {.key = u"peers"_s,
                        .title = WEIWO_TEXT("tiers", "Like customers"),
                        .help = WEIWO_TEXT("tiers", "Whose figures tell the potential: customers with the same value of this field."),
                        .kind = ParamKind::Choice,
                        .fallback = "segment",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {u"all"_s, u"kind"_s, u"segment"_s, u"province"_s, u"city"_s}},
                       decimal("quantile", WEIWO_TEXT("tiers", "Quantile"), WEIWO_TEXT("tiers", "Which of them is the mark: 0.9 is reached by one in ten."), "0.9", 0.01, 1),
                       decimal("potential", WEIWO_TEXT("tiers", "Potential"), WEIWO_TEXT("tiers", "At least so much, in the unit of the metric."), "0", 0, {}),
                       {.key = u"side"_s,
                        .title = WEIWO_TEXT("tiers", "Side"),
                        .help = WEIWO_TEXT("tiers", "Above: at least that share. Below: at most."),
                        .kind = ParamKind::Choice,
                        .fallback = "below",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {u"above"_s, u"below"_s}},
                       decimal("share", WEIWO_TEXT("tiers", "Share"), WEIWO_TEXT("tiers", "Of the potential, a part of one."), "0.5", 0, 1), monthsParam()},
            .figureParams = {{u"potential"_s, u"metric"_s}},
            .shareParams = {u"quantile"_s, u"share"_s},
            .needs = [](const json &params) {
                return std::vector<TierFigureNeed>{{textParam(params, "metric"), params.at("months").get<int>()}};
            },
            .check = &check,
            .make = &make,
            .says = &says};
}

} // namespace weiwo::customers
