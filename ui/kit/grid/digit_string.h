#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace weiwo::ui {

/// A whole number, not below zero, of any length, as it is written: codes and serial numbers have
/// more digits than an integer. Exact.
class DigitString
{
public:
    /// @p digits: 0 to 9 only, at least one.
    explicit DigitString(QStringView digits);

    struct Difference;
    [[nodiscard]] Difference minus(const DigitString &other) const;
    /// This and @p times, not below zero, the step; nothing if that is below zero.
    [[nodiscard]] std::optional<DigitString> plus(const Difference &step, int times) const;
    /// How many digits it was written with, zeros in front counted.
    [[nodiscard]] qsizetype written() const { return m_written; }
    /// With zeros in front up to @p digits.
    [[nodiscard]] QString text(qsizetype digits) const;
    /// By value, however they were written.
    bool operator==(const DigitString &other) const { return m_digits == other.m_digits; }

private:
    DigitString() = default;
    [[nodiscard]] bool isLess(const DigitString &other) const;
    /// Of a number that is not less than @p other.
    [[nodiscard]] DigitString less(const DigitString &other) const;
    [[nodiscard]] DigitString more(const DigitString &other) const;
    [[nodiscard]] DigitString times(int factor) const;
    void trim();

    std::vector<qint8> m_digits;   ///< from the last to the first; empty for zero
    qsizetype m_written = 1;
};

struct DigitString::Difference
{
    bool negative = false;
    DigitString size;

    bool operator==(const Difference &) const = default;
};

} // namespace weiwo::ui
