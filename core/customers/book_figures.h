#pragma once

#include "core/customers/book.h"
#include "core/money/money.h"

namespace weiwo::customers {

/// A column of the book that is worked out from orders. Values are integers: minor units, days, julian
/// day numbers; none: never ordered, or not in the days asked for.
struct BookFigure
{
    const char *key;
    Text title;
    BookField::Kind kind;
    std::optional<qint64> (*of)(const OrderFigures &orders, qint64 today);   ///< a julian day
    /// How a text of a filter is read: minor units, days, julian day numbers; nothing for any other text.
    std::optional<qint64> (*read)(const QString &text, const Currency &currency);
};
[[nodiscard]] std::span<const BookFigure> bookFigures();
/// Null for any other key.
[[nodiscard]] const BookFigure *bookFigure(const QString &key);
[[nodiscard]] QString figureText(const BookFigure &figure, const std::optional<qint64> &value, const Currency &currency);

} // namespace weiwo::customers
