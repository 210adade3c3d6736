#pragma once

#include "core/base/filter.h"
#include "core/base/id.h"

#include <optional>
#include <vector>

namespace weiwo::ui {

/// Keys of panels that others lead to.
inline constexpr char OrdersPanelKey[] = "sales.orders";
inline constexpr char DiagnosisPanelKey[] = "performance.diagnosis";
inline constexpr char PerformancePanelKey[] = "performance";
inline constexpr char MetricsPanelKey[] = "performance.metrics";
inline constexpr char CustomersPanelKey[] = "customers";
inline constexpr char CustomerPageKey[] = "customers.page";
inline constexpr char ImportPanelKey[] = "import";
inline constexpr char SyncPanelKey[] = "sync";
inline constexpr char ConflictsPanelKey[] = "sync.conflicts";
inline constexpr char DevicesPanelKey[] = "sync.devices";

/// A customer as the record of a place, "customer:<id>", and back; nothing for any other.
[[nodiscard]] QString customerRecord(const Id &customer);
[[nodiscard]] std::optional<Id> customerOfRecord(const QString &record);

/// A set of filters as the record of a place, and back: what cannot be read is left out.
[[nodiscard]] QString recordOf(const std::vector<Filter> &filters);
[[nodiscard]] std::vector<Filter> filtersOf(const QString &record);

} // namespace weiwo::ui
