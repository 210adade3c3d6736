#pragma once

#include "core/org/types.h"

#include <span>

namespace weiwo::org {

/// Capacity is counted in exact parts of a full month: 100 percent times a number that 28, 29, 30
/// and 31 divide, so that every share of days times every percentage is a whole number.
inline constexpr qint64 FullMonth = 37'758'000;

/// Capacity of a person in a month, METHODS.md §2: days employed ÷ days in the month × the ramp's
/// percentage for the calendar months since the hire month (that month is 0). Without a date of
/// hire the person is past the ramp. Multiples of 1/FullMonth; 0 … FullMonth (more where the ramp
/// has more than 100 %).
[[nodiscard]] qint64 capacity(const Node &person, const Ramp &ramp, Month month);
/// The sum over months.
[[nodiscard]] qint64 capacity(const Node &person, const Ramp &ramp, std::span<const Month> months);
/// Days employed in a month.
[[nodiscard]] int activeDays(const Node &person, Month month);

} // namespace weiwo::org
