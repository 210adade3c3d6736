#pragma once

#include "core/period/working_days.h"
#include "core/workspace/reader.h"

namespace weiwo::calendar {

/// The table that ships, overridden by the days that the workspace keeps.
[[nodiscard]] Result<DayTable> dayTable(Reader &reader);
/// The days that the workspace keeps, by date.
[[nodiscard]] Result<std::vector<SpecialDay>> ownDays(Reader &reader);

} // namespace weiwo::calendar
