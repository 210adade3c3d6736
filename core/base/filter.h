#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace weiwo {

/// A condition on a column, a dimension (`region`) or a field of one (`customer.city`).
struct Filter
{
    enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };
    QString field;
    Op op = Op::Equal;
    QStringList values;        ///< more than one: any of them

    /// Reads `field=value`, `!=`, `<`, `<=`, `>`, `>=`, `field~text`, `field=a|b`; bad-input for
    /// anything else.
    [[nodiscard]] static Result<Filter> parse(const QString &text);
    /// What parse() reads back.
    [[nodiscard]] QString text() const;
    /// Whether a text passes. Where text and value are both plain numbers they compare as numbers,
    /// else by code point; Contains ignores case.
    [[nodiscard]] bool accepts(const QString &text) const;

    bool operator==(const Filter &) const = default;
};

} // namespace weiwo
