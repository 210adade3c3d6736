#pragma once

#include "core/metrics/metric.h"

#include <QString>

namespace weiwo::ui {

/// Money, number, quantity, ratio: the unit of a metric in a word.
[[nodiscard]] QString metricKindText(metrics::Kind kind);
/// What a metric gives, and whether parts of it add up: a sentence or two.
[[nodiscard]] QString metricTypeText(const metrics::MetricSpec &metric);

} // namespace weiwo::ui
