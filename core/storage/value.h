#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace weiwo {

/// What a column of a record can hold. No floating point: figures are integers of a stated unit.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

[[nodiscard]] inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}
[[nodiscard]] inline Value toValue(const Id &id) { return id.bytes(); }
[[nodiscard]] inline Value toValue(const std::optional<Id> &id)
{
    return id ? Value(id->bytes()) : Value();
}
[[nodiscard]] inline Value toValue(const std::optional<qint64> &number)
{
    return number ? Value(*number) : Value();
}
/// Empty text is stored as absent.
[[nodiscard]] inline Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

[[nodiscard]] inline qint64 integerOf(const Value &value, qint64 fallback = 0)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : fallback;
}
[[nodiscard]] inline std::optional<qint64> optionalInteger(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? std::optional<qint64>(*number) : std::nullopt;
}
[[nodiscard]] inline QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
[[nodiscard]] inline std::optional<Id> optionalId(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? Id::fromBytes(*bytes) : std::nullopt;
}
[[nodiscard]] inline Id idOf(const Value &value) { return optionalId(value).value_or(Id()); }

} // namespace weiwo
