#pragma once

#include "ui/panels/quotas/quota_data.h"
#include "ui/shell/inspector_feed.h"

namespace weiwo::ui {

/// Why a quota is what it is, for the inspector: the method in words, the weights of the node and
/// its siblings, locks, rounding, bounds, and who edited it.
[[nodiscard]] InspectorSubject explainedQuota(const QuotaData &data, const quotas::Sheet &sheet, int node,
                                              quotas::MonthSpan months, const QString &title);

} // namespace weiwo::ui
