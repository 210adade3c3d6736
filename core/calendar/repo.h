#pragma once

#include "core/period/working_days.h"
#include "core/workspace/edit.h"

namespace weiwo::calendar {

/// The synced table `day`: what differs from the table that ships.
[[nodiscard]] const TableSpec &dayTableSpec();
[[nodiscard]] Id dayId(QDate date);
[[nodiscard]] Record toRecord(const SpecialDay &day);
[[nodiscard]] SpecialDay dayFrom(const Record &record);

namespace repo {

/// The stored days, by date.
[[nodiscard]] Result<std::vector<SpecialDay>> days(Reader &reader);
[[nodiscard]] Result<std::optional<SpecialDay>> day(Reader &reader, QDate date);
Status put(Edit &edit, const SpecialDay &day);
/// not-found where the row does not live.
Status remove(Edit &edit, QDate date);

} // namespace repo
} // namespace weiwo::calendar
