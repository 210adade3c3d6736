#pragma once

#include "core/period/working_days.h"
#include "core/workspace/edit.h"

namespace weiwo::calendar {

/// Says what a day is, in place of what the table that ships says of it.
Status setDay(Edit &edit, const SpecialDay &day);
/// Forgets what the workspace keeps of a day: what the table that ships says holds again.
/// not-found where nothing is kept.
Status resetDay(Edit &edit, QDate date);

} // namespace weiwo::calendar
