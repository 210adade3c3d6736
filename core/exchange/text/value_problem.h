#pragma once

#include <QString>

namespace weiwo {

/// Why a cell could not be read as its field's type.
enum class ValueProblem {
    Empty, ///< nothing where a value must be
    NotANumber,
    ThousandsGroups, ///< "12,34": groups of three are expected
    OtherDecimalSign, ///< "1.234,50" where the format says that the point is the decimal sign
    NumberTooLong, ///< beyond 18 digits
    UnexpectedPercent, ///< "12%" in an amount or a quantity
    NotWhole, ///< "1.5" where a whole number must be
    NotADate,
    NoSuchDay, ///< "2026-02-30"
    AmbiguousDate, ///< "03/04/2026" while nothing says which is the day
    OtherDateOrder, ///< "13/04/2026" where the month comes first
    NotAMonth,
    NoYear, ///< "7月" without a year beside it
    NotAChoice,
    BadCharacters, ///< bytes that the encoding does not know, or NULs
};

/// The last part of a finding's code: "not-a-number", "thousands", "ambiguous" …
[[nodiscard]] QString problemKey(ValueProblem problem);
/// For the user, translated: what is wrong with @p value, and what to do.
[[nodiscard]] QString problemMessage(ValueProblem problem, const QString &value);
[[nodiscard]] QString problemFix(ValueProblem problem);

} // namespace weiwo
