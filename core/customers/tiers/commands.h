#pragma once

#include "core/customers/tiers/evaluation.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// Whether sums of a metric by customer say something: checkTierMetric(), and what adds up over customers (no ratio, no average).
Status checkTierAmount(const metrics::MetricSet &known, const QString &key);

/// checkTierConditions() of all tiers; Error::more has the places of what is wrong, `tier` and `condition`.
Status checkTierRules(const TierSchemeDetail &scheme, const metrics::MetricSet &known, const Currency &currency);

/// Makes a scheme as given, with its tiers: rows with null ids are new, tiers that are left out go, with what they are owed.
/// bad-input or exists where it does not hold together (checkTierScheme(), checkTierConditions()).
[[nodiscard]] Result<TierSchemeId> saveTierScheme(Edit &edit, TierSchemeDetail detail);
/// Removes a scheme with its tiers, evaluations and all that was set by hand in it.
Status removeTierScheme(Edit &edit, const TierSchemeId &id);
/// Adds usualTierScheme() and what its tiers are owed, as far as it is not there; says whether anything was added.
[[nodiscard]] Result<bool> addUsualTierScheme(Edit &edit);
/// Before something is written in a scheme: the one that ships is stored, with what its tiers are owed, where it is not yet.
Status storeTierScheme(Edit &edit, const TierSchemeId &scheme);

/// Whether tiers can be judged as of a day: bad-input for one to come, and for one before the last evaluation that was applied.
Status checkTierDay(Reader &reader, const TierSchemeId &scheme, QDate asOf);
/// Writes an evaluation: from its day on its tiers hold. The scheme that ships is stored where it is not yet.
/// Nothing is written where the same evaluation of that day stands already. stale where another was applied, or the scheme changed, since it was made.
[[nodiscard]] Result<std::optional<TierRunId>> applyTiers(Edit &edit, const TierEvaluation &evaluation);

/// Gives a customer a tier from today on, through @p until. It takes the place of one that holds.
/// bad-input without a reason, for a last day before today, and for a tier of another scheme; the subject is the member.
[[nodiscard]] Result<TierOverrideId> setTierOverride(Edit &edit, TierOverride override);
/// Ends what was set by hand as of today; not-found where nothing holds.
Status clearTierOverride(Edit &edit, const CustomerId &customer, const TierSchemeId &scheme);

/// Says what a tier is owed: one standard of a kind and tier. bad-input as checkServiceStandard() says.
[[nodiscard]] Result<ServiceStandardId> setServiceStandard(Edit &edit, ServiceStandard standard);
Status removeServiceStandard(Edit &edit, const ServiceStandardId &id);

/// Logs that somebody was in touch with a customer; without a person the one who acts. bad-input for a day to come and an unknown kind; the subject is the member.
[[nodiscard]] Result<ActivityId> logActivity(Edit &edit, Activity activity);
Status removeActivity(Edit &edit, const ActivityId &id);

} // namespace weiwo::customers
