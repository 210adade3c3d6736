#pragma once

#include "core/customers/tiers/types.h"
#include "core/workspace/reader.h"

namespace weiwo::customers {

/// A scheme as files have it, without ids: key, name, amount (a metric), months, band (a part of one, as decimal text),
/// evaluations, active, and its tiers, the best first: key, name, rank, joined ("all", "any") and conditions, each with its
/// kind and params.
[[nodiscard]] nlohmann::json tierSchemeJson(const TierSchemeDetail &detail);

/// What tierSchemeJson() wrote. Tiers of @p stored keep their ids, and so what is owed to and set by hand in them, by key;
/// others are new ones, with null ids. What is left out of a scheme or tier is as in a new one; ranks are then as the tiers
/// stand. Keys, names, ranks, bounds, every metric, kind of rule and parameter are checked.
/// bad-input or not-found, with the place ("tiers[1].conditions[0].kind") before the reason, as Error::subject and as `path`
/// in Error::more. Keys that are not known are refused, but for those of params, which a newer program may know.
[[nodiscard]] Result<TierSchemeDetail> tierSchemeFromJson(Reader &reader, const nlohmann::json &file, const std::optional<TierSchemeDetail> &stored);

} // namespace weiwo::customers
