#pragma once

#include <QString>

namespace weiwo::customers {

/// What a customer is called in a sentence: "乙公司 (K2)", without a code the name alone.
[[nodiscard]] QString calledText(const QString &name, const QString &code);

} // namespace weiwo::customers
