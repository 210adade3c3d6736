#pragma once

#include "core/performance/alerts/types.h"
#include "core/workspace/edit.h"

namespace weiwo::performance {

[[nodiscard]] const TableSpec &alertRuleTable();
[[nodiscard]] const TableSpec &alertStateTable();

/// The id of a state: its firing names it.
[[nodiscard]] Id alertStateId(const AlertKey &key);

[[nodiscard]] Record toRecord(const AlertRule &rule);
[[nodiscard]] Record toRecord(const AlertState &state);
/// A severity or level of a newer program is read as the mildest, and as one that nobody has.
[[nodiscard]] AlertRule alertRuleFrom(const Record &record);
[[nodiscard]] AlertState alertStateFrom(const Record &record);

namespace repo {

/// Living rows, by id.
[[nodiscard]] Result<std::vector<AlertRule>> alertRules(Reader &reader);
[[nodiscard]] Result<std::vector<AlertState>> alertStates(Reader &reader);
[[nodiscard]] Result<std::optional<AlertRule>> alertRule(Reader &reader, const AlertRuleId &id);
[[nodiscard]] Result<std::optional<AlertState>> alertState(Reader &reader, const AlertKey &key);

} // namespace repo
} // namespace weiwo::performance
