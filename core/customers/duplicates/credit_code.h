#pragma once

#include "core/base/finding.h"

#include <QString>
#include <optional>

namespace weiwo::customers {

/// As codes are compared: half width, upper case, letters and digits alone.
[[nodiscard]] QString plainCode(const QString &text);

/// The last character that a unified social credit code (统一社会信用代码) of these first 17 has; nothing
/// where there are not 17 or one is no symbol of codes. GB 32100-2015, METHODS.md §6.4.
[[nodiscard]] std::optional<QChar> creditCheckDigit(QStringView first17);
/// The same for the 8 characters of an organisation code (组织机构代码), GB 11714-1997.
[[nodiscard]] std::optional<QChar> organizationCheckDigit(QStringView first8);

/// What a code that a person gave is.
struct CreditCode
{
    enum class State {
        Empty,
        Valid,
        Mendable,   ///< `mended` is valid: letters that codes do not have stand for digits
        CheckFails, ///< 18 symbols, the last one should be `expected`; some early codes are so
        NoCode,     ///< not of 18 symbols
    };
    State state = State::Empty;
    QString code;       ///< plain, as given
    QString mended;     ///< the code to work with: mended where it is mendable, else `code`
    QChar expected;     ///< the check digit that would fit, where one can be told

    /// Whether its check holds, after mending.
    [[nodiscard]] bool isSound() const { return state == State::Valid || state == State::Mendable; }
    /// Places 9 to 17: the organisation code; empty where it is not of 18 symbols.
    [[nodiscard]] QString organization() const
    {
        return mended.size() == 18 && state != State::NoCode ? mended.mid(8, 9) : QString();
    }
};
/// Looks at a code. An organisation code by itself (9 symbols whose check holds) is NoCode with
/// itself as `mended`.
[[nodiscard]] CreditCode creditCodeOf(const QString &text);

/// The warning for a code that is not in order, with what to do; nothing where it is, or where there
/// is none. Never a reason to refuse: some early codes fail the test.
[[nodiscard]] std::optional<Finding> creditCodeFinding(const QString &text);

} // namespace weiwo::customers
