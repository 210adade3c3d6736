#pragma once

#include <array>
#include <string_view>

namespace weiwo {

/// A short text in a form in which numbers and dates are alike however they were typed: full-width
/// letters and signs are ASCII, every minus is '-', every blank is ' ', an apostrophe is '\''.
/// Other letters stay as they are. Texts that are too long to be a number or a date do not fit.
class PlainText
{
public:
    explicit PlainText(std::string_view utf8);

    /// False for more than 64 letters or bytes that are no UTF-8.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] std::u32string_view view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char32_t, 64> m_letters;
    size_t m_size = 0;
    bool m_fits = true;
};

[[nodiscard]] constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace weiwo
