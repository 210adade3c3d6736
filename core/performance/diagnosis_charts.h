#pragma once

#include "core/performance/diagnosis.h"
#include "core/reporting/chart_spec.h"

namespace weiwo::performance {

// Charts of what diagnose() answers. Pure: any thread. @p subtitle says scope and period.

/// How the integers of a diagnosis are read.
[[nodiscard]] reporting::ChartUnit unitOf(const Diagnosis &diagnosis, const Currency &currency);
/// From the base over volume, price, mix, new, lost and other to the current amount; empty without
/// a bridge.
[[nodiscard]] reporting::ChartSpec pvmChart(const Diagnosis &diagnosis, const Currency &currency, const QString &subtitle);
/// What the members of a dimension add to the gap: those that add most, the others together.
[[nodiscard]] reporting::ChartSpec contributionChart(const Diagnosis &diagnosis, const Contributions &contributions,
                                                     const QString &dimension, const Currency &currency, const QString &subtitle);

} // namespace weiwo::performance
