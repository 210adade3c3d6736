#include "core/customers/duplicates/credit_code.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace Qt::StringLiterals;

TEST_CASE("Check digits of credit codes are those of GB 32100-2015")
{
    struct Row { QString code; };
    const Row row = GENERATE(values<Row>({{u"91350100M000100Y43"_s}, {u"91512081MA62K0260E"_s}, {u"914403001922038216"_s}}));
    const auto digit = creditCheckDigit(QStringView(row.code).left(17));
    REQUIRE(digit);
    CHECK(*digit == row.code.back());
    const CreditCode code = creditCodeOf(row.code);
    CHECK(code.state == CreditCode::State::Valid);
    CHECK(code.isSound());
    CHECK_FALSE(creditCodeFinding(row.code));
}

TEST_CASE("Check digits of organisation codes are those of GB 11714-1997")
{
    CHECK(organizationCheckDigit(u"D2143569") == QChar(u'X'));
    CHECK(organizationCheckDigit(u"19220382") == QChar(u'1'));
    CHECK_FALSE(organizationCheckDigit(u"1922038"));
    CHECK_FALSE(organizationCheckDigit(u"1922-382"));
    CHECK(creditCodeOf(u"914403001922038216"_s).organization() == u"192203821"_s);
    CHECK(creditCodeOf(u"19220382-1"_s).mended == u"192203821"_s);
}

TEST_CASE("A code that is not in order says what it should be")
{
    struct Row { QString text; CreditCode::State state; QString mended; QChar expected; };
    const Row row = GENERATE(values<Row>({
        {u""_s, CreditCode::State::Empty, u""_s, {}},
        {u" 9144 0300-1922 038216 "_s, CreditCode::State::Valid, u"914403001922038216"_s, {}},
        {u"９１４４０３００１９２２０３８２１６"_s, CreditCode::State::Valid, u"914403001922038216"_s, {}},
        {u"91512081ma62k0260e"_s, CreditCode::State::Valid, u"91512081MA62K0260E"_s, {}},
        {u"9I44O3OOI922O382I6"_s, CreditCode::State::Mendable, u"914403001922038216"_s, u'6'},
        {u"914403001922038217"_s, CreditCode::State::CheckFails, u"914403001922038217"_s, u'6'},
        {u"914403001922038261"_s, CreditCode::State::CheckFails, u"914403001922038261"_s, u'7'},
        {u"91440300"_s, CreditCode::State::NoCode, u"91440300"_s, {}},
        {u"V14403001922038216"_s, CreditCode::State::NoCode, u"V14403001922038216"_s, {}},
    }));
    INFO(row.text.toStdString());
    const CreditCode code = creditCodeOf(row.text);
    CHECK(code.state == row.state);
    CHECK(code.mended == row.mended);
    if (row.state == CreditCode::State::CheckFails)
        CHECK(code.expected == *creditCheckDigit(QStringView(row.mended).left(17)));
}

TEST_CASE("A failed check is a warning with the digit or the repair, never more")
{
    const auto check = creditCodeFinding(u"914403001922038217"_s);
    REQUIRE(check);
    CHECK(check->severity == Severity::Warning);
    CHECK(check->code == u"credit-code.check"_s);
    CHECK(check->message.contains(u'6'));
    const auto mend = creditCodeFinding(u"9I4403001922038216"_s);
    REQUIRE(mend);
    CHECK(mend->code == u"credit-code.mendable"_s);
    CHECK(mend->fix.contains(u"914403001922038216"_s));
    CHECK(creditCodeFinding(u"123"_s)->code == u"credit-code.form"_s);
    CHECK_FALSE(creditCodeFinding(u""_s));
}

TEST_CASE("Any one digit of a code changed, or two neighbours swapped, is noticed")
{
    const QString code = u"91512081MA62K0260E"_s;
    const QString symbols = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar c : symbols) {
            QString other = code;
            other[i] = c;
            CHECK((creditCodeOf(other).state == CreditCode::State::Valid) == (other == code));
        }
    }
}
