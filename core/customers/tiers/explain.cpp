#include "core/customers/queries.h"
#include "core/customers/tiers/move_pack.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/repo.h"
#include "core/metrics/metric_set.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

std::vector<TierLift> liftsOf(const std::vector<TierNeed> &needs)
{
    std::vector<TierLift> lifts;
    for (const TierNeed &need : needs)
        lifts.push_back({need.input->metric, need.input->title, need.input->kind, need.value, need.needed});
    return lifts;
}

QString titleAt(const TierSchemeDetail &scheme, std::optional<int> place)
{
    return place ? tierTitle(scheme.tiers[static_cast<size_t>(*place)]) : translate("tiers", "no tier");
}

QString liftText(const TierLift &lift, const Currency &currency)
{
    return translate("tiers", "%1 %2 instead of %3")
        .arg(lift.title, tierFigureText(lift.needed, lift.kind, currency), tierFigureText(lift.value, lift.kind, currency));
}

QStringList liftTexts(const std::vector<TierLift> &lifts, const Currency &currency)
{
    QStringList texts;
    for (const TierLift &lift : lifts)
        texts << liftText(lift, currency);
    return texts;
}

/// Which tier, since when, set by hand or by which figures.
QString whyText(const TierExplanation &made, const QString &name, const QString &because)
{
    const QString tier = titleAt(made.scheme, made.tier);
    if (made.override) {
        const QString until = made.override->until ? translate("tiers", " until %1").arg(made.override->until->toString(Qt::ISODate)) : QString();
        return translate("tiers", "%1: %2, set by hand on %3%4: %5. By the rules: %6.")
            .arg(name, tier, made.override->since.toString(Qt::ISODate), until, made.override->reason, titleAt(made.scheme, made.byRules));
    }
    const QString since = made.since ? translate("tiers", " since %1").arg(made.since->toString(Qt::ISODate)) : QString();
    return because.isEmpty() ? translate("tiers", "%1: %2%3.").arg(name, tier, since) : translate("tiers", "%1: %2%3: %4.").arg(name, tier, since, because);
}

QString sentencesOf(const TierExplanation &made, const QString &name, const QString &because, const Currency &currency)
{
    QStringList sentences{whyText(made, name, because)};
    if (!made.override && made.below > 0)
        sentences << translate("tiers", "It has not held the tier in %n evaluation(s); it goes down after %1.", nullptr, made.below).arg(made.scheme.scheme.evaluations);
    // What is set by hand is not lifted by any rule.
    if (!made.next || made.override)
        return sentences.join(u' ');
    const QString next = titleAt(made.scheme, made.next);
    if (made.met && *made.met <= *made.next)
        sentences << translate("tiers", "It meets the rule of %1: the next evaluation lifts it.").arg(next);
    else if (!made.toNext.empty())
        sentences << translate("tiers", "For %1 it takes %2.").arg(next, liftTexts(made.toNext, currency).join(translate("tiers", ", or ")));
    else if (!made.together.empty())
        sentences << translate("tiers", "For %1 it takes %2.").arg(next, liftTexts(made.together, currency).join(translate("tiers", ", and ")));
    else
        sentences << translate("tiers", "No change of a single figure leads to %1.").arg(next);
    return sentences.join(u' ');
}

/// Takes what rules say of a customer from an evaluation.
void fillFigures(const TierEvaluation &evaluation, qint64 customer, TierExplanation &made)
{
    const bool judged = evaluation.placeOf(customer).has_value();
    if (!judged)
        return;
    for (size_t place = evaluation.rules.size(); place-- > 0;)
        if (evaluation.rules[place].meets(customer, false))
            made.met = static_cast<int>(place);
    if (made.tier)
        made.inputs = evaluation.rules[static_cast<size_t>(*made.tier)].readings(customer, false);
    const int tiers = static_cast<int>(evaluation.rules.size());
    const int next = made.tier.value_or(tiers) - 1;
    if (next < 0)
        return;
    made.next = next;
    const TierRule &rule = evaluation.rules[static_cast<size_t>(next)];
    made.nextInputs = rule.readings(customer, false);
    made.toNext = liftsOf(rule.needs(customer));
    made.together = liftsOf(rule.needsTogether(customer));
}

} // namespace

Result<TierExplanation> explainTier(Reader &reader, const TierEvaluation &evaluation, const CustomerId &id)
{
    WEIWO_ASSIGN(const Customer known, customer(reader, id));
    WEIWO_ASSIGN(const auto found, repo::customerNumber(reader, id));
    const qint64 number = found.value_or(0);
    TierExplanation made;
    made.scheme = evaluation.scheme;
    made.asOf = evaluation.asOf;
    const Currency &currency = reader.settings().currency;
    const auto place = evaluation.placeOf(number);
    WEIWO_ASSIGN(const auto states, ruledStates(reader, evaluation.scheme.scheme.id, evaluation.asOf));
    WEIWO_ASSIGN(const auto overrides, overridesOn(reader, evaluation.scheme.scheme.id, evaluation.asOf));
    if (const auto it = overrides.constFind(number); it != overrides.constEnd())
        made.override = *it;
    WEIWO_ASSIGN(const auto tierNumbers, repo::tierNumbers(reader));
    const TierStates::Entry entry = states->of(number);
    for (size_t i = 0; i < made.scheme.tiers.size(); ++i)
        if (entry.tier > 0 && tierNumbers.value(made.scheme.tiers[i].id) == entry.tier)
            made.byRules = static_cast<int>(i);
    made.tier = evaluation.now->placeOf(number);
    made.since = evaluation.now->since(number);
    made.below = entry.below;
    // Who was never evaluated is shown where an evaluation on the day would put him.
    if (entry.tier == 0 && place)
        made.byRules = evaluation.standings[*place].place;
    if (!made.tier && place) {
        made.tier = evaluation.effective[*place];
        made.since.reset();
    }
    fillFigures(evaluation, number, made);
    if (made.tier)
        made.rule = tierRuleText(reader, made.scheme.scheme, made.scheme.tiers[static_cast<size_t>(*made.tier)]);
    made.text = sentencesOf(made, known.name, made.override ? QString() : evaluation.because(number, {}, made.tier, currency), currency);
    return made;
}

Result<TierExplanation> explainTier(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &id, QDate asOf, JobContext *job)
{
    WEIWO_ASSIGN(const TierEvaluation evaluation, evaluateTiers(reader, {scheme, asOf}, job));
    return explainTier(reader, evaluation, id);
}

namespace {

/// A figure that a run has kept, as it names it.
std::optional<TierReading> keptReading(const nlohmann::json &input, const std::optional<qint64> &value)
{
    static const QHash<QString, metrics::Kind> kinds{{u"money"_s, metrics::Kind::Money},
                                                     {u"count"_s, metrics::Kind::Count},
                                                     {u"quantity"_s, metrics::Kind::Quantity},
                                                     {u"ratio"_s, metrics::Kind::Ratio}};
    if (!input.is_object())
        return std::nullopt;
    TierReading reading;
    reading.metric = QString::fromStdString(input.value("metric", std::string()));
    reading.title = reading.metric;
    reading.kind = kinds.value(QString::fromStdString(input.value("kind", std::string())), metrics::Kind::Count);
    reading.value = value;
    reading.met = true;
    return reading;
}

/// The figures of the last evaluation that found something new of a customer.
Status fillKept(Reader &reader, const TierSchemeDetail &scheme, qint64 customer, QDate day, TierBadge &badge)
{
    WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme.scheme.id));
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->asOf > day)
            continue;
        WEIWO_ASSIGN(const auto block, repo::moveBlockOf(reader, run->no, customer));
        if (!block)
            continue;
        const nlohmann::json inputs = run->rules.value("inputs", nlohmann::json::array());
        const auto moves = unpackMoves(block->body, block->moves);
        const auto figures = unpackFigures(block->figures, block->moves, inputs.size());
        if (!moves || !figures)
            continue;
        const auto it = std::lower_bound(moves->begin(), moves->end(), customer, [](const TierMoveRow &move, qint64 no) { return move.customer < no; });
        if (it == moves->end() || it->customer != customer)
            continue;
        const auto &row = (*figures)[static_cast<size_t>(it - moves->begin())];
        for (size_t i = 0; i < inputs.size(); ++i)
            if (auto reading = keptReading(inputs[i], row[i])) {
                if (const metrics::MetricSpec *spec = known.find(reading->metric))
                    reading->title = spec->heading();
                else
                    reading->title = madeInputTitle(reading->metric).value_or(reading->metric);
                badge.inputs.push_back(std::move(*reading));
            }
        badge.below = static_cast<int>(it->below);
        return {};
    }
    return {};
}

} // namespace

Result<TierBadge> tierBadge(Reader &reader, const CustomerId &id, QDate day, const QString &scheme)
{
    TierBadge badge;
    WEIWO_ASSIGN(badge.scheme, findTierScheme(reader, scheme));
    WEIWO_ASSIGN(const auto number, repo::customerNumber(reader, id));
    if (!number)
        return badge;
    WEIWO_ASSIGN(const auto map, TierMap::on(reader, badge.scheme, day));
    badge.tier = map->placeOf(*number);
    badge.since = map->since(*number);
    WEIWO_ASSIGN(const std::vector<TierOverride> overrides, repo::tierOverridesOf(reader, id));
    for (const TierOverride &override : overrides)
        if (override.scheme == badge.scheme.scheme.id && override.holdsOn(day))
            badge.override = override;
    WEIWO_TRY(fillKept(reader, badge.scheme, *number, day, badge));
    if (badge.tier) {
        WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, badge.scheme));
        for (const ServiceStandard &standard : standards)
            if (standard.tier == badge.scheme.tiers[static_cast<size_t>(*badge.tier)].id)
                badge.standards.push_back(standard);
    }
    return badge;
}

} // namespace weiwo::customers
