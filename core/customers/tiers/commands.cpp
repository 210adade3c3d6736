#include "core/customers/tiers/commands.h"

#include "core/customers/dependents.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/repo.h"
#include "core/org/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

Status removeStandardsOf(Edit &edit, const TierId &tier)
{
    WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, repo::serviceStandards(edit));
    for (const ServiceStandard &standard : standards)
        if (standard.tier == tier)
            WEIWO_TRY(edit.remove(serviceStandardTable(), standard.id.raw()));
    return {};
}

Status removeOverridesOf(Edit &edit, const TierSchemeId &scheme, const std::optional<TierId> &tier)
{
    WEIWO_ASSIGN(const std::vector<TierOverride> overrides, repo::tierOverrides(edit));
    for (const TierOverride &override : overrides)
        if (override.scheme == scheme && (!tier || override.tier == *tier))
            WEIWO_TRY(edit.remove(tierOverrideTable(), override.id.raw()));
    return {};
}

Status removeTier(Edit &edit, const Tier &tier)
{
    WEIWO_TRY(removeStandardsOf(edit, tier.id));
    WEIWO_TRY(removeOverridesOf(edit, tier.scheme, tier.id));
    return edit.remove(tierTable(), tier.id.raw());
}

Status checkDetail(Edit &edit, const TierSchemeDetail &detail)
{
    WEIWO_ASSIGN(const std::vector<TierScheme> others, repo::tierSchemes(edit));
    WEIWO_TRY(checkTierScheme(detail, others));
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(edit));
    WEIWO_TRY(checkTierAmount(known, detail.scheme.amount));
    return checkTierRules(detail, known, edit.settings().currency);
}

/// What held until now ends the day before; what began today is as if it had not been.
Status endOverride(Edit &edit, TierOverride override, QDate today)
{
    if (override.since >= today)
        return edit.remove(tierOverrideTable(), override.id.raw());
    override.until = today.addDays(-1);
    WEIWO_ASSIGN(const auto home, homeOf(edit, override.customer));
    return edit.put(tierOverrideTable(), toRecord(override, home));
}

/// Whether any was there.
Result<bool> endOverrides(Edit &edit, const CustomerId &customer, const TierSchemeId &scheme)
{
    const QDate today = edit.clock().today();
    WEIWO_ASSIGN(const std::vector<TierOverride> all, repo::tierOverridesOf(edit, customer));
    bool any = false;
    for (const TierOverride &override : all) {
        const bool over = override.until && *override.until < today;
        if (override.scheme != scheme || over)
            continue;
        WEIWO_TRY(endOverride(edit, override, today));
        any = true;
    }
    return any;
}

} // namespace

Status checkTierAmount(const metrics::MetricSet &known, const QString &key)
{
    WEIWO_TRY(checkTierMetric(known, key));
    WEIWO_ASSIGN(const metrics::MetricSpec *spec, known.get(key));
    // Counts that are not of products (orders, active customers) add up over customers.
    if (!spec->additive && spec->kind != metrics::Kind::Count)
        return fail(errc::BadInput, translate("tiers", "%1 of several customers does not add up. Choose a metric that does.").arg(spec->heading()), key);
    return {};
}

Status checkTierRules(const TierSchemeDetail &scheme, const metrics::MetricSet &known, const Currency &currency)
{
    for (size_t place = 0; place < scheme.tiers.size(); ++place)
        for (size_t i = 0; i < scheme.tiers[place].conditions.size(); ++i) {
            Tier one;
            one.conditions = {scheme.tiers[place].conditions[i]};
            Status sound = checkTierConditions(one, known, currency);
            if (sound)
                continue;
            sound.error().more["tier"] = place;
            sound.error().more["condition"] = i;
            return sound;
        }
    return {};
}

Result<TierSchemeId> saveTierScheme(Edit &edit, TierSchemeDetail detail)
{
    detail.scheme.name = detail.scheme.name.trimmed();
    detail.scheme.key = detail.scheme.key.trimmed();
    if (detail.scheme.id.isNull())
        detail.scheme.id = TierSchemeId(edit.ids().next());
    for (Tier &tier : detail.tiers) {
        tier.name = tier.name.trimmed();
        tier.key = tier.key.trimmed();
        tier.scheme = detail.scheme.id;
        if (tier.id.isNull())
            tier.id = TierId(edit.ids().next());
    }
    WEIWO_TRY(checkDetail(edit, detail));
    WEIWO_TRY(edit.put(tierSchemeTable(), toRecord(detail.scheme)));
    WEIWO_ASSIGN(const std::vector<Tier> stored, repo::tiers(edit));
    for (const Tier &tier : stored)
        if (tier.scheme == detail.scheme.id && !detail.find(tier.id))
            WEIWO_TRY(removeTier(edit, tier));
    for (const Tier &tier : detail.tiers)
        WEIWO_TRY(edit.put(tierTable(), toRecord(tier)));
    return detail.scheme.id;
}

Status removeTierScheme(Edit &edit, const TierSchemeId &id)
{
    WEIWO_ASSIGN([[maybe_unused]] const Record stored, edit.record(tierSchemeTable(), id.raw()));
    WEIWO_TRY(removeOverridesOf(edit, id, {}));
    WEIWO_ASSIGN(const std::vector<TierRun> runs, repo::tierRuns(edit));
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->scheme == id)
            WEIWO_TRY(edit.remove(tierRunTable(), run->id.raw()));
    WEIWO_ASSIGN(const std::vector<Tier> tiers, repo::tiers(edit));
    for (const Tier &tier : tiers)
        if (tier.scheme == id)
            WEIWO_TRY(removeTier(edit, tier));
    return edit.remove(tierSchemeTable(), id.raw());
}

Result<bool> addUsualTierScheme(Edit &edit)
{
    const TierSchemeDetail &usual = usualTierScheme();
    WEIWO_ASSIGN(const bool there, isTierSchemeStored(edit, usual.scheme.id));
    if (there)
        return false;
    WEIWO_TRY(edit.put(tierSchemeTable(), toRecord(usual.scheme)));
    for (const Tier &tier : usual.tiers)
        WEIWO_TRY(edit.put(tierTable(), toRecord(tier)));
    for (const ServiceStandard &standard : usualServiceStandards())
        WEIWO_TRY(edit.put(serviceStandardTable(), toRecord(standard)));
    return true;
}

Status storeTierScheme(Edit &edit, const TierSchemeId &scheme)
{
    return scheme == usualTierScheme().scheme.id ? addUsualTierScheme(edit).map([](bool) { }) : Status();
}

Result<TierOverrideId> setTierOverride(Edit &edit, TierOverride override)
{
    const QDate today = edit.clock().today();
    override.reason = override.reason.trimmed();
    override.since = today;
    if (override.reason.isEmpty())
        return fail(errc::BadInput, translate("tiers", "Say why the tier is set by hand, so that others know."), u"reason"_s);
    if (override.until && (!override.until->isValid() || *override.until < today))
        return fail(errc::BadInput, translate("tiers", "The last day of a tier set by hand is today or later."), u"until"_s);
    WEIWO_ASSIGN([[maybe_unused]] const Record scheme, edit.record(tierSchemeTable(), override.scheme.raw()));
    WEIWO_ASSIGN(const Record tier, edit.record(tierTable(), override.tier.raw()));
    if (tierFrom(tier).scheme != override.scheme)
        return fail(errc::BadInput, translate("tiers", "This tier belongs to another scheme."), tierFrom(tier).name);
    WEIWO_ASSIGN(const auto home, homeOf(edit, override.customer));
    WEIWO_ASSIGN([[maybe_unused]] const bool ended, endOverrides(edit, override.customer, override.scheme));
    override.id = TierOverrideId(edit.ids().next());
    WEIWO_TRY(edit.insertNew(tierOverrideTable(), toRecord(override, home)));
    return override.id;
}

Status clearTierOverride(Edit &edit, const CustomerId &customer, const TierSchemeId &scheme)
{
    WEIWO_ASSIGN(const bool any, endOverrides(edit, customer, scheme));
    if (!any)
        return fail(errc::NotFound, translate("tiers", "No tier of this customer is set by hand."), customer.text());
    return {};
}

Result<ServiceStandardId> setServiceStandard(Edit &edit, ServiceStandard standard)
{
    standard.text = standard.text.trimmed();
    WEIWO_TRY(checkServiceStandard(standard));
    WEIWO_ASSIGN([[maybe_unused]] const Record tier, edit.record(tierTable(), standard.tier.raw()));
    if (standard.id.isNull()) {
        WEIWO_ASSIGN(const std::vector<ServiceStandard> all, repo::serviceStandards(edit));
        for (const ServiceStandard &other : all)
            if (other.tier == standard.tier && other.kind == standard.kind)
                standard.id = other.id;
    }
    if (standard.id.isNull())
        standard.id = ServiceStandardId(edit.ids().next());
    WEIWO_TRY(edit.put(serviceStandardTable(), toRecord(standard)));
    return standard.id;
}

Status removeServiceStandard(Edit &edit, const ServiceStandardId &id)
{
    return edit.remove(serviceStandardTable(), id.raw());
}

Result<ActivityId> logActivity(Edit &edit, Activity activity)
{
    activity.note = activity.note.trimmed();
    if (!activityKinds().find(activity.kind))
        return fail(errc::BadInput, translate("tiers", "There is no kind of activity \"%1\".").arg(activity.kind), u"kind"_s);
    if (!activity.day.isValid() || activity.day > edit.clock().today())
        return fail(errc::BadInput, translate("tiers", "An activity is logged when it has happened: not for a day to come."), u"day"_s);
    WEIWO_ASSIGN(const auto home, homeOf(edit, activity.customer));
    if (!activity.person && !edit.person().isNull())
        activity.person = org::NodeId(edit.person());
    if (activity.person) {
        WEIWO_ASSIGN(const org::Node person, org::node(edit, *activity.person));
        if (person.level != org::Level::Person)
            return fail(errc::BadInput, translate("tiers", "%1 is no person.").arg(person.name), person.name);
    }
    activity.id = ActivityId(edit.ids().next());
    WEIWO_TRY(edit.insertNew(activityTable(), toRecord(activity, home)));
    return activity.id;
}

Status removeActivity(Edit &edit, const ActivityId &id)
{
    return edit.remove(activityTable(), id.raw());
}

} // namespace weiwo::customers
