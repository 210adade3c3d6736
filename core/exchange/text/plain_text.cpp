#include "core/exchange/text/plain_text.h"

namespace weiwo {

namespace {

/// The code point at the start of @p text, which is taken off; 0 if there is none.
char32_t taken(std::string_view &text)
{
    const auto byte = [&](size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const unsigned first = byte(0);
    const size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    char32_t letter = length == 1 ? first : first & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        letter = letter << 6 | (byte(i) & 0x3f);
    }
    text.remove_prefix(length);
    return letter;
}

char32_t plain(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        c = c - 0xff01 + U'!';
    switch (c) {
    case 0x2212: // minus
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
        return U'-';
    case U'\t':
    case 0xa0:
    case 0x2009:
    case 0x202f:
    case 0x3000:
        return U' ';
    case 0x2019:
        return U'\'';
    case 0xffe5: // full-width yen and yuan sign
        return 0xa5;
    default:
        return c;
    }
}

} // namespace

PlainText::PlainText(std::string_view utf8)
{
    while (!utf8.empty()) {
        const char32_t letter = taken(utf8);
        if (letter == 0 || m_size == m_letters.size()) {
            m_fits = false;
            return;
        }
        m_letters[m_size++] = plain(letter);
    }
}

} // namespace weiwo
