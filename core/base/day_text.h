#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace weiwo {

/// The day that a text names as files and command lines write it: 2026-07-18. Nothing for any other text.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);
/// Why dayFromText() gave nothing, and what to write, for people: a day that no calendar has (2026-02-30) is told
/// apart from a text that is no date.
[[nodiscard]] QString noDayText(const QString &text);

} // namespace weiwo
