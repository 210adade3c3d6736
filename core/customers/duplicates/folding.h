#pragma once

#include <QString>

namespace weiwo::customers {

/// How a text is compared: NFKC, which makes full width half; upper case; traditional characters as
/// the simplified ones of the table that ships. Blanks and punctuation stay. Any thread.
[[nodiscard]] QString folded(const QString &text);

[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == u'〇';
}
[[nodiscard]] constexpr bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] constexpr bool isAsciiLetter(char16_t c) { return c >= u'A' && c <= u'Z'; }

/// Order and blocks must not depend on the run: a hash that is the same everywhere (FNV-1a).
[[nodiscard]] inline quint64 stableHash(QStringView text, quint64 seed = 1469598103934665603ULL)
{
    for (const QChar c : text)
        seed = (seed ^ c.unicode()) * 1099511628211ULL;
    // The low bits of short texts differ little: a last mixing spreads them.
    seed ^= seed >> 32;
    seed *= 0xd6e8feb86659fd93ULL;
    return seed ^ (seed >> 29);
}

} // namespace weiwo::customers
