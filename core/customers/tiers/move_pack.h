#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace weiwo::customers {

/// What an evaluation found of one customer to be otherwise than before.
struct TierMoveRow
{
    qint64 customer = 0;               ///< local keys
    qint64 tier = 0;                   ///< 0: none
    qint64 below = 0;                  ///< evaluations in a row below his tier
    bool operator==(const TierMoveRow &) const = default;
};
/// The figures that were looked at, in the order in which the run names them.
using TierMoveFigures = std::vector<std::optional<qint64>>;

/// A block has no more; one that says so is damaged.
inline constexpr qint64 MostMovesInBlock = 4096;

/// Rows by rising customer: three varints each, the customer as the difference from the one before.
[[nodiscard]] QByteArray packMoves(const std::vector<TierMoveRow> &rows);
/// Nothing where the bytes are not those of so many rows.
[[nodiscard]] std::optional<std::vector<TierMoveRow>> unpackMoves(const QByteArray &bytes, qint64 count);

/// A varint each: 0 is absent, else the value (ZigZag) plus one. Each row has as many.
[[nodiscard]] QByteArray packFigures(const std::vector<TierMoveFigures> &rows);
[[nodiscard]] std::optional<std::vector<TierMoveFigures>> unpackFigures(const QByteArray &bytes, qint64 count, size_t width);

} // namespace weiwo::customers
