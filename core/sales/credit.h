#pragma once

#include "core/sales/figures.h"

namespace weiwo::sales {

/// All of a line, as shares are kept: 10⁻⁶.
inline constexpr qint64 WholeShare = 1'000'000;

/// A part of the credit of a line.
struct Credit
{
    std::optional<qint64> person;   ///< local key; absent: nobody's
    qint64 share = 0;               ///< 10⁻⁶
};

/// Who has the credit of a line of the order with that key: the shares of the line, else those of the
/// order, by person; the line's own person takes what is left of 100 %. Above that (overlay credit)
/// nothing is left.
[[nodiscard]] std::vector<Credit> creditOf(const QMultiHash<qint64, repo::StoredShare> &shares, qint64 order,
                                           const QString &lineNo, const std::optional<qint64> &person);
/// What each has of a figure, in the same order: whole units that add up to it, and above 100 % to
/// that much more (METHODS §1, largest remainder).
[[nodiscard]] std::vector<qint64> creditParts(qint64 whole, std::span<const Credit> credit);

} // namespace weiwo::sales
