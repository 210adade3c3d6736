#pragma once

#include "core/money/money.h"

namespace weiwo {

/// Puts the whole digits of a machine number ("-1234567.8") into groups of three: for sentences,
/// read back by no parser.
[[nodiscard]] QString grouped(const QString &number);
/// "1,234,567.80".
[[nodiscard]] QString readableText(Money amount, const Currency &currency);

} // namespace weiwo
