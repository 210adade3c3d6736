#include "core/customers/duplicates/contact_keys.h"
#include "tests/support/catch.h"

using namespace weiwo::customers;
using namespace Qt::StringLiterals;

TEST_CASE("A phone number is one number however it is written")
{
    struct Row { QString text; PhoneKind kind; QString area, number, extension; };
    const Row row = GENERATE(values<Row>({
        {u"13812345678"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"+86 138-1234-5678"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"008613812345678"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"8613812345678"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"013812345678"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"１３８１２３４５６７８"_s, PhoneKind::Mobile, u""_s, u"13812345678"_s, u""_s},
        {u"0755-28780808"_s, PhoneKind::Landline, u"755"_s, u"28780808"_s, u""_s},
        {u"(0755)2878 0808"_s, PhoneKind::Landline, u"755"_s, u"28780808"_s, u""_s},
        {u"+86 755 28780808"_s, PhoneKind::Landline, u"755"_s, u"28780808"_s, u""_s},
        {u"010-62345678"_s, PhoneKind::Landline, u"10"_s, u"62345678"_s, u""_s},
        {u"0571-8888000"_s, PhoneKind::Landline, u"571"_s, u"8888000"_s, u""_s},
        {u"28780808"_s, PhoneKind::Landline, u""_s, u"28780808"_s, u""_s},
        {u"0755-28780808转801"_s, PhoneKind::Landline, u"755"_s, u"28780808"_s, u"801"_s},
        {u"0755-28780808 ext. 12"_s, PhoneKind::Landline, u"755"_s, u"28780808"_s, u"12"_s},
        {u"010-62345678-801"_s, PhoneKind::Landline, u"10"_s, u"62345678"_s, u"801"_s},
        {u"400-820-8820"_s, PhoneKind::Service, u""_s, u"4008208820"_s, u""_s},
        {u"+1 212 555 0100"_s, PhoneKind::Other, u""_s, u"12125550100"_s, u""_s},
    }));
    INFO(row.text.toStdString());
    const auto numbers = phonesOf(row.text);
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0] == PhoneNumber{row.kind, row.area, row.number, row.extension});
}

TEST_CASE("Several numbers in one field are several, too short ones none")
{
    CHECK(phonesOf(u"010-62345678 / 13800001111；13900002222"_s).size() == 3);
    CHECK(phonesOf(u""_s).empty());
    CHECK(phonesOf(u"12345"_s).empty());
    CHECK(phonesOf(u"无"_s).empty());
}

TEST_CASE("An area code that one lacks does not matter, another one does")
{
    const auto phone = [](const QString &text) { return phonesOf(text).front(); };
    CHECK(samePhone(phone(u"0755-28780808"_s), phone(u"28780808"_s)));
    CHECK(samePhone(phone(u"0755-28780808"_s), phone(u"+86 755 2878 0808-12"_s)));
    CHECK_FALSE(samePhone(phone(u"0755-28780808"_s), phone(u"020-28780808"_s)));
    CHECK_FALSE(samePhone(phone(u"13800001111"_s), phone(u"13800001112"_s)));
}

TEST_CASE("E-mail addresses are compared without case and blanks; free mail is known")
{
    CHECK(emailOf(u" Zhang.Wei@Huawei.COM "_s).text() == u"zhang.wei@huawei.com"_s);
    CHECK(emailOf(u"ｉｎｆｏ＠ａ．ｃｎ"_s).text() == u"info@a.cn"_s);
    CHECK(emailOf(u"mailto:a@b.cn"_s).text() == u"a@b.cn"_s);
    for (const QString &none : {u""_s, u"zhang"_s, u"@a.cn"_s, u"a@"_s})
        CHECK(emailOf(none).isEmpty());
    CHECK(isFreeMailDomain(u"qq.com"_s));
    CHECK(isFreeMailDomain(u"gmail.com"_s));
    CHECK_FALSE(isFreeMailDomain(u"huawei.com"_s));
}
