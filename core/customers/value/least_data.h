#pragma once

#include "core/base/error.h"

namespace weiwo::customers {

/// The code of a refusal for want of data (CLI.md §1); its `more` has "needs" and "has".
inline constexpr char TooFew[] = "too-few";

/// Below these there is no figure (METHODS.md §6, §12.5).
namespace least {
inline constexpr qint64 RfmCustomers = 25;
inline constexpr qint64 BuyingCustomers = 100;  ///< BG/NBD
inline constexpr qint64 RepeatBuyers = 50;      ///< BG/NBD: with a second purchase day
inline constexpr double ObservedGaps = 3;       ///< BG/NBD: the longest observation in mean gaps
inline constexpr qint64 SpendingCustomers = 50; ///< Gamma–Gamma
inline constexpr size_t OverdueGaps = 4;        ///< of a customer's own, for its overdue ratio
} // namespace least

/// The refusal: @p message says of what there are too few.
template<class Number>
[[nodiscard]] Error tooFew(const QString &message, Number needs, Number has)
{
    return {QString::fromLatin1(TooFew), message, {}, {}, {{"needs", needs}, {"has", has}}};
}

} // namespace weiwo::customers
