#include "core/customers/duplicates/credit_code.h"

#include "core/base/text.h"
#include "core/customers/duplicates/folding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qsizetype CreditLength = 18;
constexpr qsizetype OrganizationLength = 9;
constexpr QStringView CreditSymbols = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array CreditWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array OrganizationWeights{3, 7, 9, 10, 5, 8, 4, 2};

/// Letters that codes do not have, and the digits that they are mistaken for.
constexpr std::array<std::pair<char16_t, char16_t>, 4> Confused{
    {{u'I', u'1'}, {u'O', u'0'}, {u'S', u'5'}, {u'Z', u'2'}}};

QString mendedCode(QString code)
{
    for (const auto &[letter, digit] : Confused)
        code.replace(QChar(letter), QChar(digit));
    return code;
}

bool checkHolds(const QString &code)
{
    return creditCheckDigit(QStringView(code).left(CreditLength - 1)) == code.back();
}

bool isOrganizationCode(const QString &code)
{
    return code.size() == OrganizationLength
        && organizationCheckDigit(QStringView(code).left(OrganizationLength - 1)) == code.back();
}

} // namespace

QString plainCode(const QString &text)
{
    QString code;
    for (const QChar c : folded(text))
        if (isAsciiDigit(c.unicode()) || isAsciiLetter(c.unicode()))
            code += c;
    return code;
}

std::optional<QChar> creditCheckDigit(QStringView first17)
{
    if (first17.size() != qsizetype(CreditWeights.size()))
        return std::nullopt;
    int sum = 0;
    for (size_t i = 0; i < CreditWeights.size(); ++i) {
        const qsizetype value = CreditSymbols.indexOf(first17[qsizetype(i)]);
        if (value < 0)
            return std::nullopt;
        sum += int(value) * CreditWeights[i];
    }
    const int base = int(CreditSymbols.size());
    return CreditSymbols[(base - sum % base) % base];
}

std::optional<QChar> organizationCheckDigit(QStringView first8)
{
    if (first8.size() != qsizetype(OrganizationWeights.size()))
        return std::nullopt;
    int sum = 0;
    for (size_t i = 0; i < OrganizationWeights.size(); ++i) {
        const char16_t c = first8[qsizetype(i)].unicode();
        if (!isAsciiDigit(c) && !isAsciiLetter(c))
            return std::nullopt;
        sum += (isAsciiDigit(c) ? c - u'0' : c - u'A' + 10) * OrganizationWeights[i];
    }
    const int check = 11 - sum % 11;
    if (check == 10)
        return QChar(u'X');
    return QChar(char16_t(u'0' + (check == 11 ? 0 : check)));
}

CreditCode creditCodeOf(const QString &text)
{
    CreditCode result;
    result.code = result.mended = plainCode(text);
    if (result.code.isEmpty())
        return result;
    result.state = CreditCode::State::NoCode;
    if (result.code.size() != CreditLength) {
        if (const QString mended = mendedCode(result.code); isOrganizationCode(mended))
            result.mended = mended;
        return result;
    }
    if (checkHolds(result.code)) {
        result.state = CreditCode::State::Valid;
        return result;
    }
    const QString mended = mendedCode(result.code);
    const auto expected = creditCheckDigit(QStringView(mended).left(CreditLength - 1));
    if (!expected)
        return result;
    result.expected = *expected;
    result.mended = mended;
    result.state = mended != result.code && checkHolds(mended) ? CreditCode::State::Mendable
                                                               : CreditCode::State::CheckFails;
    return result;
}

std::optional<Finding> creditCodeFinding(const QString &text)
{
    const CreditCode code = creditCodeOf(text);
    if (code.state == CreditCode::State::Empty || code.state == CreditCode::State::Valid)
        return std::nullopt;
    Finding finding{.severity = Severity::Warning};
    finding.value = text;
    switch (code.state) {
    case CreditCode::State::Mendable:
        finding.code = u"credit-code.mendable"_s;
        finding.message = translate("customers", "The credit code has letters that no code has.");
        finding.fix = translate("customers", "Probably %1 is meant: with it the check digit fits.")
                          .arg(code.mended);
        break;
    case CreditCode::State::CheckFails:
        finding.code = u"credit-code.check"_s;
        finding.message = translate("customers", "The check digit of the credit code would be %1.")
                              .arg(code.expected);
        finding.fix = translate("customers", "Compare the code with the business licence. Some early "
                                             "codes are right although the check fails.");
        break;
    default:
        finding.code = u"credit-code.form"_s;
        finding.message = translate("customers", "A credit code has 18 digits and letters, without "
                                                 "I, O, S, V and Z.");
        finding.fix = translate("customers", "Take it from the business licence.");
        break;
    }
    return finding;
}

} // namespace weiwo::customers
