#pragma once

#include "core/quotas/commands.h"

namespace weiwo::quotas {

/// A new plan, without a version yet. @p from: whose measures and lines it takes where the request
/// names none.
[[nodiscard]] Result<Plan> addPlan(Edit &edit, const NewPlan &request,
                                   const std::optional<PlanVersion> &from);
/// The next draft of a plan: a copy of @p from, or empty. It asks nothing.
[[nodiscard]] Result<PlanVersion> addVersion(Edit &edit, const Plan &plan,
                                             const std::optional<PlanVersion> &from);
/// Publishes a version as it stands and archives the one published before. It checks nothing.
[[nodiscard]] Result<Version> closeVersion(Edit &edit, const PlanVersion &plan,
                                           const QString &note);

} // namespace weiwo::quotas
