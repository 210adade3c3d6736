#include "ui/kit/grid/digit_string.h"

#include <algorithm>

namespace weiwo::ui {

DigitString::DigitString(QStringView digits) : m_written(digits.size())
{
    for (qsizetype i = digits.size(); i-- > 0;)
        m_digits.push_back(qint8(digits[i].unicode() - u'0'));
    trim();
}

void DigitString::trim()
{
    while (!m_digits.empty() && m_digits.back() == 0)
        m_digits.pop_back();
}

bool DigitString::isLess(const DigitString &other) const
{
    if (m_digits.size() != other.m_digits.size())
        return m_digits.size() < other.m_digits.size();
    return std::lexicographical_compare(m_digits.rbegin(), m_digits.rend(), other.m_digits.rbegin(),
                                        other.m_digits.rend());
}

DigitString DigitString::less(const DigitString &other) const
{
    DigitString result = *this;
    int borrowed = 0;
    for (size_t i = 0; i < m_digits.size(); ++i) {
        const int digit = m_digits[i] - borrowed - (i < other.m_digits.size() ? other.m_digits[i] : 0);
        borrowed = digit < 0 ? 1 : 0;
        result.m_digits[i] = qint8(digit + 10 * borrowed);
    }
    result.trim();
    return result;
}

DigitString DigitString::more(const DigitString &other) const
{
    DigitString result;
    int carried = 0;
    for (size_t i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carried > 0; ++i) {
        const int digit = carried + (i < m_digits.size() ? m_digits[i] : 0)
            + (i < other.m_digits.size() ? other.m_digits[i] : 0);
        result.m_digits.push_back(qint8(digit % 10));
        carried = digit / 10;
    }
    return result;
}

DigitString DigitString::times(int factor) const
{
    DigitString result;
    qint64 carried = 0;
    for (size_t i = 0; i < m_digits.size() || carried > 0; ++i) {
        carried += i < m_digits.size() ? qint64(m_digits[i]) * factor : 0;
        result.m_digits.push_back(qint8(carried % 10));
        carried /= 10;
    }
    result.trim();
    return result;
}

DigitString::Difference DigitString::minus(const DigitString &other) const
{
    return isLess(other) ? Difference{true, other.less(*this)} : Difference{false, less(other)};
}

std::optional<DigitString> DigitString::plus(const Difference &step, int times) const
{
    const DigitString way = step.size.times(times);
    if (!step.negative)
        return more(way);
    return isLess(way) ? std::nullopt : std::optional(less(way));
}

QString DigitString::text(qsizetype digits) const
{
    QString result(std::max({digits, qsizetype(m_digits.size()), qsizetype(1)}), u'0');
    for (size_t i = 0; i < m_digits.size(); ++i)
        result[result.size() - 1 - qsizetype(i)] = QChar(u'0' + m_digits[i]);
    return result;
}

} // namespace weiwo::ui
