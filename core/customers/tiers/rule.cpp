#include "core/customers/tiers/rule.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

struct Ready
{
    const TierRuleKind *kind = nullptr;
    nlohmann::json params;
};

Result<Ready> readyOf(const TierCondition &condition)
{
    const TierRuleKind *kind = tierRuleKinds().find(condition.kind);
    if (!kind)
        return fail(errc::NotFound, translate("tiers", "This program does not know the kind of rule \"%1\". A newer one may.").arg(condition.kind),
                    condition.kind);
    WEIWO_ASSIGN(nlohmann::json params, checkParams(kind->params, condition.params));
    return Ready{kind, std::move(params)};
}

/// The place of an input among those of a judge.
std::optional<size_t> placeOf(const TierJudge &judge, const TierInputPtr &input)
{
    const auto &inputs = judge.inputs();
    const auto it = std::find(inputs.begin(), inputs.end(), input);
    return it == inputs.end() ? std::nullopt : std::optional(static_cast<size_t>(it - inputs.begin()));
}

} // namespace

Result<TierRule> TierRule::make(const Tier &tier, const TierMaking &making)
{
    TierRule rule;
    rule.m_join = tier.join;
    for (const TierCondition &condition : tier.conditions) {
        WEIWO_ASSIGN(const Ready ready, readyOf(condition));
        WEIWO_ASSIGN(std::unique_ptr<TierJudge> judge, ready.kind->make(making, ready.params));
        for (const TierInputPtr &input : judge->inputs())
            if (std::find(rule.m_inputs.begin(), rule.m_inputs.end(), input) == rule.m_inputs.end())
                rule.m_inputs.push_back(input);
        rule.m_judges.push_back(std::move(judge));
    }
    return rule;
}

Result<std::vector<TierFigureNeed>> TierRule::needsOf(const Tier &tier)
{
    std::vector<TierFigureNeed> all;
    for (const TierCondition &condition : tier.conditions) {
        WEIWO_ASSIGN(const Ready ready, readyOf(condition));
        for (TierFigureNeed &need : ready.kind->needs(ready.params))
            all.push_back(std::move(need));
    }
    return all;
}

bool TierRule::meets(qint64 customer, bool held) const
{
    const auto does = [&](const std::shared_ptr<const TierJudge> &judge) { return judge->meets(customer, held); };
    if (m_join == TierJoin::Any && !m_judges.empty())
        return std::any_of(m_judges.begin(), m_judges.end(), does);
    return std::all_of(m_judges.begin(), m_judges.end(), does);
}

std::vector<TierReading> TierRule::readings(qint64 customer, bool held) const
{
    std::vector<TierReading> all;
    for (const auto &judge : m_judges)
        for (TierReading &reading : judge->readings(customer, held))
            if (std::find(all.begin(), all.end(), reading) == all.end())
                all.push_back(std::move(reading));
    return all;
}

bool TierRule::meetsWith(qint64 customer, const TierInputPtr &input, qint64 value) const
{
    const auto does = [&](const std::shared_ptr<const TierJudge> &judge) {
        const auto place = placeOf(*judge, input);
        return place ? judge->meetsWith(customer, *place, value) : judge->meets(customer, false);
    };
    return m_join == TierJoin::Any ? std::any_of(m_judges.begin(), m_judges.end(), does) : std::all_of(m_judges.begin(), m_judges.end(), does);
}

std::vector<TierNeed> TierRule::needs(qint64 customer) const
{
    std::vector<TierNeed> all;
    if (meets(customer, false))
        return all;
    for (const TierInputPtr &input : m_inputs) {
        const auto own = input->values.of(customer);
        std::optional<qint64> best;
        for (const auto &judge : m_judges) {
            const auto place = placeOf(*judge, input);
            const auto value = place ? judge->needed(customer, *place) : std::nullopt;
            if (!value || !meetsWith(customer, input, *value))
                continue;
            if (!best || std::abs(*value - own.value_or(0)) < std::abs(*best - own.value_or(0)))
                best = value;
        }
        if (best && best != own)
            all.push_back({input, own, *best});
    }
    return all;
}

std::vector<TierNeed> TierRule::needsTogether(qint64 customer) const
{
    std::vector<TierNeed> all;
    if (m_join == TierJoin::Any || meets(customer, false) || !needs(customer).empty())
        return all;
    for (const auto &judge : m_judges) {
        if (judge->meets(customer, false))
            continue;
        std::optional<TierNeed> found;
        for (size_t place = 0; place < judge->inputs().size() && !found; ++place)
            if (const auto value = judge->needed(customer, place))
                found = TierNeed{judge->inputs()[place], judge->inputs()[place]->values.of(customer), *value};
        if (!found)
            return {};
        const auto same = std::find_if(all.begin(), all.end(), [&](const TierNeed &need) { return need.input == found->input; });
        if (same == all.end())
            all.push_back(std::move(*found));
        else if (found->input->more ? found->needed > same->needed : found->needed < same->needed)
            same->needed = found->needed;
    }
    return all;
}

Status checkTierConditions(const Tier &tier, const metrics::MetricSet &known, const Currency &currency)
{
    for (const TierCondition &condition : tier.conditions) {
        WEIWO_ASSIGN(const Ready ready, readyOf(condition));
        if (ready.kind->check)
            WEIWO_TRY(ready.kind->check(known, currency, ready.params));
    }
    return {};
}

QString tierRuleText(Reader &reader, const TierScheme &scheme, const Tier &tier)
{
    if (tier.conditions.empty())
        return translate("tiers", "everybody");
    const auto known = metrics::metricsOf(reader);
    const auto specOf = [&known](const QString &metric) { return known ? known->find(metric) : nullptr; };
    const TierWords words{.title = [&](const QString &metric) { return specOf(metric) ? specOf(metric)->heading() : metric; },
                          .kind = [&](const QString &metric) { return specOf(metric) ? specOf(metric)->kind : metrics::Kind::Count; },
                          .currency = reader.settings().currency,
                          .months = scheme.months};
    QStringList parts;
    for (const TierCondition &condition : tier.conditions) {
        const auto ready = readyOf(condition);
        parts << (ready ? ready->kind->says(words, ready->params) : condition.kind);
    }
    return parts.join(tier.join == TierJoin::All ? translate("tiers", "; and ") : translate("tiers", "; or "));
}

} // namespace weiwo::customers
