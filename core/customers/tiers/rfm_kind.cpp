#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/rules.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/rfm.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

constexpr int Parts = 3;
constexpr int MostSum = Parts * Scores;

/// What is asked of the three scores.
struct RfmDemand
{
    std::array<qint64, Parts> least{1, 1, 1};
    qint64 sum = Parts;
    QSet<int> cells;                   ///< 543: r 5, f 4, m 3; empty: any

    [[nodiscard]] bool fits(const std::array<int, Parts> &scores, qint64 band) const
    {
        const int cell = scores[0] * 100 + scores[1] * 10 + scores[2];
        if (!cells.isEmpty() && !cells.contains(cell))
            return false;
        for (size_t i = 0; i < Parts; ++i)
            if (scores[i] < drawnBack(least[i], false, band))
                return false;
        return scores[0] + scores[1] + scores[2] >= drawnBack(sum, false, band);
    }
};

/// The values of one part over all customers, the worst first: what a score is told from.
class Ranking
{
public:
    Ranking(std::vector<qint64> values, bool more) : m_values(std::move(values)), m_more(more)
    {
        for (qint64 &value : m_values)
            value = worth(value);
        std::sort(m_values.begin(), m_values.end());
    }

    /// The score of a customer with @p value who has @p own now: others stay as they are.
    [[nodiscard]] int scoreOf(qint64 value, qint64 own) const
    {
        auto worse = static_cast<qint64>(std::lower_bound(m_values.begin(), m_values.end(), worth(value)) - m_values.begin());
        worse -= worth(own) < worth(value) ? 1 : 0;
        return static_cast<int>(std::min<qint64>(Scores, 1 + Scores * worse / count()));
    }
    /// The value nearest to @p own that scores @p score, if any does.
    [[nodiscard]] std::optional<qint64> valueFor(int score, qint64 own) const
    {
        // So many others must be worse.
        auto place = static_cast<size_t>(((score - 1) * count() + Scores - 1) / Scores);
        if (place == 0)
            return own;
        const auto self = static_cast<size_t>(std::lower_bound(m_values.begin(), m_values.end(), worth(own)) - m_values.begin());
        place += self < place ? 1 : 0;
        if (place > m_values.size())
            return std::nullopt;
        return worth(m_values[place - 1] + 1);
    }

private:
    [[nodiscard]] qint64 worth(qint64 value) const { return m_more ? value : -value; }
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_values.size()); }

    std::vector<qint64> m_values;
    bool m_more;
};

/// Recency, frequency and monetary scores of those who ordered.
class RfmJudge : public TierJudge
{
public:
    RfmJudge(std::vector<TierInputPtr> inputs, RfmDemand demand, qint64 band) : m_inputs(std::move(inputs)), m_demand(std::move(demand)), m_band(band) { }

    Status prepare(TierFigures &figures)
    {
        RfmFigures all;
        std::array<std::vector<qint64>, Parts> values;
        std::vector<qint64> customers;
        for (const qint64 no : figures.living()) {
            const auto recency = m_inputs[0]->values.of(no);
            if (!recency)
                continue;
            customers.push_back(no);
            for (size_t i = 0; i < Parts; ++i)
                values[i].push_back(m_inputs[i]->values.of(no).value_or(0));
            all.recency.push_back(static_cast<qint32>(values[0].back()));
            all.frequency.push_back(static_cast<qint32>(values[1].back()));
            all.monetary.emplace_back(values[2].back());
        }
        m_scores.resize(static_cast<size_t>(figures.limit()));
        const auto scores = rfmScores(all);
        if (!scores) {
            if (scores.error().code != QLatin1StringView(TooFew))
                return failed(scores);
            figures.note(scores.error().message);
            return {};
        }
        for (size_t i = 0; i < customers.size(); ++i)
            m_scores[static_cast<size_t>(customers[i])] = (*scores)[i];
        for (size_t i = 0; i < Parts; ++i)
            m_rankings.emplace_back(std::move(values[i]), m_inputs[i]->more);
        return {};
    }

    bool meets(qint64 customer, bool held) const override
    {
        const auto scores = scoresOf(customer);
        return scores && m_demand.fits(*scores, held ? m_band : 0);
    }
    std::vector<TierReading> readings(qint64 customer, bool held) const override
    {
        static const std::array<Text, Parts> titles{WEIWO_TEXT("tiers", "Recency score"), WEIWO_TEXT("tiers", "Frequency score"),
                                                    WEIWO_TEXT("tiers", "Monetary score")};
        static const std::array<const char *, Parts> keys{"rfm.r", "rfm.f", "rfm.m"};
        const qint64 band = held ? m_band : 0;
        const auto scores = scoresOf(customer);
        std::vector<TierReading> all;
        const auto add = [&](const char *key, Text title, std::optional<qint64> value, qint64 least) {
            all.push_back({.metric = QString::fromLatin1(key),
                           .title = title.str(),
                           .kind = metrics::Kind::Count,
                           .value = value,
                           .threshold = drawnBack(least, false, band),
                           .below = false,
                           .met = value && *value >= drawnBack(least, false, band)});
        };
        for (size_t i = 0; i < Parts; ++i)
            if (m_demand.least[i] > 1)
                add(keys[i], titles[i], scores ? std::optional<qint64>((*scores)[i]) : std::nullopt, m_demand.least[i]);
        if (m_demand.sum > Parts)
            add("rfm.sum", WEIWO_TEXT("tiers", "Sum of the RFM scores"), scores ? std::optional<qint64>((*scores)[0] + (*scores)[1] + (*scores)[2]) : std::nullopt,
                m_demand.sum);
        if (!m_demand.cells.isEmpty() || all.empty())
            all.push_back({.metric = u"rfm.cell"_s,
                           .title = translate("tiers", "RFM cell"),
                           .kind = metrics::Kind::Count,
                           .value = scores ? std::optional<qint64>((*scores)[0] * 100 + (*scores)[1] * 10 + (*scores)[2]) : std::nullopt,
                           .threshold = {},
                           .below = false,
                           .met = meets(customer, held)});
        return all;
    }
    const std::vector<TierInputPtr> &inputs() const override { return m_inputs; }
    bool meetsWith(qint64 customer, size_t input, qint64 value) const override
    {
        auto scores = scoresOf(customer);
        if (!scores)
            return false;
        (*scores)[input] = m_rankings[input].scoreOf(value, own(customer, input));
        return m_demand.fits(*scores, 0);
    }
    std::optional<qint64> needed(qint64 customer, size_t input) const override
    {
        const auto scores = scoresOf(customer);
        if (!scores)
            return std::nullopt;
        for (int score = (*scores)[input] + 1; score <= Scores; ++score) {
            const auto value = m_rankings[input].valueFor(score, own(customer, input));
            // An order of yesterday is the best that anybody can have.
            if (value && *value >= 1 && meetsWith(customer, input, *value))
                return value;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] qint64 own(qint64 customer, size_t input) const { return m_inputs[input]->values.of(customer).value_or(0); }
    [[nodiscard]] std::optional<std::array<int, Parts>> scoresOf(qint64 customer) const
    {
        if (customer < 0 || static_cast<size_t>(customer) >= m_scores.size())
            return std::nullopt;
        const RfmScore &score = m_scores[static_cast<size_t>(customer)];
        return score.r > 0 ? std::optional(std::array<int, Parts>{score.r, score.f, score.m}) : std::nullopt;
    }

    std::vector<TierInputPtr> m_inputs;
    RfmDemand m_demand;
    qint64 m_band;
    std::vector<RfmScore> m_scores;    ///< by local key; zeros: none
    std::vector<Ranking> m_rankings;
};

/// "555,554,5*5": a star is any score. Nothing where it is none of that.
std::optional<QSet<int>> cellsOf(const QString &text)
{
    QSet<int> cells;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString cell = part.trimmed();
        if (cell.size() != Parts)
            return std::nullopt;
        std::array<std::pair<int, int>, Parts> ranges;
        for (qsizetype i = 0; i < Parts; ++i) {
            const int digit = cell[i] == u'*' ? 0 : cell[i].digitValue();
            if (cell[i] != u'*' && (digit < 1 || digit > Scores))
                return std::nullopt;
            ranges[static_cast<size_t>(i)] = digit == 0 ? std::pair(1, Scores) : std::pair(digit, digit);
        }
        for (int r = ranges[0].first; r <= ranges[0].second; ++r)
            for (int f = ranges[1].first; f <= ranges[1].second; ++f)
                for (int m = ranges[2].first; m <= ranges[2].second; ++m)
                    cells.insert(r * 100 + f * 10 + m);
    }
    return cells;
}

RfmDemand demandOf(const json &params)
{
    return {.least = {params.at("r").get<qint64>(), params.at("f").get<qint64>(), params.at("m").get<qint64>()},
            .sum = params.at("sum").get<qint64>(),
            .cells = cellsOf(textParam(params, "cells")).value_or(QSet<int>())};
}

ParamSpec scoreParam(const char *key, Text title, int least, int most)
{
    return {.key = QString::fromLatin1(key),
            .title = title,
            .help = WEIWO_TEXT("tiers", "At least so much; the lowest asks for nothing."),
            .kind = ParamKind::Integer,
            .fallback = least,
            .required = false,
            .minimum = least,
            .maximum = most,
            .choices = {}};
}

QString says(const TierWords &, const json &params)
{
    QStringList parts;
    for (const char *key : {"r", "f", "m"})
        if (const int least = params.at(key).get<int>(); least > 1)
            parts << translate("tiers", "%1 at least %2").arg(QString::fromLatin1(key).toUpper()).arg(least);
    if (const int sum = params.at("sum").get<int>(); sum > Parts)
        parts << translate("tiers", "sum at least %1").arg(sum);
    if (const QString cells = textParam(params, "cells"); !cells.isEmpty())
        parts << translate("tiers", "in the cells %1").arg(cells);
    return translate("tiers", "RFM%1: %2").arg(monthsText(params), parts.isEmpty() ? translate("tiers", "has ordered") : parts.join(translate("tiers", ", ")));
}

} // namespace

TierRuleKind rfmKind()
{
    return {.key = u"rfm"_s,
            .title = WEIWO_TEXT("tiers", "RFM scores"),
            .help = WEIWO_TEXT("tiers", "Scores from 1 to 5 for how recently, how often and for how much a customer has ordered. Equal figures score equal, so that groups need not be of one size."),
            .params = {scoreParam("r", WEIWO_TEXT("tiers", "Recency score"), 1, Scores), scoreParam("f", WEIWO_TEXT("tiers", "Frequency score"), 1, Scores),
                       scoreParam("m", WEIWO_TEXT("tiers", "Monetary score"), 1, Scores), scoreParam("sum", WEIWO_TEXT("tiers", "Sum of the RFM scores"), Parts, MostSum),
                       {.key = u"cells"_s,
                        .title = WEIWO_TEXT("tiers", "Cells"),
                        .help = WEIWO_TEXT("tiers", "The cells that fit, as 555,554,5*5; a star is any score. Empty: all."),
                        .kind = ParamKind::Text,
                        .fallback = "",
                        .required = false,
                        .minimum = {},
                        .maximum = {},
                        .choices = {}},
                       monthsParam()},
            .needs = [](const json &params) {
                const int months = params.at("months").get<int>();
                return std::vector<TierFigureNeed>{{QLatin1StringView(RecencyInput), months}, {QLatin1StringView(FrequencyInput), months}, {QLatin1StringView(MonetaryInput), months}};
            },
            .check = [](const metrics::MetricSet &, const Currency &, const json &params) -> Status {
                if (!cellsOf(textParam(params, "cells")))
                    return fail(errc::BadInput, translate("tiers", "Cells are three scores from 1 to 5 each, as 555,554,5*5."), u"cells"_s);
                return {};
            },
            .make = [](const TierMaking &making, const json &params) -> Result<std::unique_ptr<TierJudge>> {
                std::vector<TierInputPtr> inputs;
                for (const char *key : {RecencyInput, FrequencyInput, MonetaryInput}) {
                    WEIWO_ASSIGN(TierInputPtr input, making.figures.metric(QString::fromLatin1(key), params.at("months").get<int>()));
                    inputs.push_back(std::move(input));
                }
                auto judge = std::make_unique<RfmJudge>(std::move(inputs), demandOf(params), making.band);
                WEIWO_TRY(judge->prepare(making.figures));
                return judge;
            },
            .says = &says};
}

} // namespace weiwo::customers
