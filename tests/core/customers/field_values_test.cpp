#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/field_values.h"
#include "core/customers/queries.h"
#include "tests/core/org/table_import.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QString MessageOfNone = u"accepted"_s;

/// What the refusal says; "accepted" without one.
QString saidOf(OrgStore &store, const std::function<Status(Edit &)> &body)
{
    const auto done = store.workspace->edit({u"customers.update"_s, {}}, body);
    if (done)
        return MessageOfNone;
    CHECK(done.error().code == QLatin1StringView(errc::BadInput));
    return done.error().message;
}

std::function<Status(Edit &)> adding(const Customer &customer)
{
    return [customer](Edit &edit) { return addCustomer(edit, customer).map([](const CustomerId &) {}); };
}
std::function<Status(Edit &)> changing(const CustomerId &id, QString Customer::*field, const QString &value)
{
    return [=](Edit &edit) -> Status {
        WEIWO_ASSIGN(Customer changed, customer(edit, id));
        changed.*field = value;
        return updateCustomer(edit, changed);
    };
}

} // namespace

TEST_CASE("What can be no phone number, e-mail address or credit code is told from what can")
{
    struct Case
    {
        ValueKind kind;
        QString text;
        bool sound;
    };
    const Case cases[] = {
        {ValueKind::Phone, u"13800138000"_s, true},
        {ValueKind::Phone, u"+86 (0755) 2878-0808"_s, true},
        {ValueKind::Phone, u"（０７５５）２８７８０８０８ 转 12"_s, true},
        {ValueKind::Phone, u"0755-28780808 ext. 12"_s, true},
        {ValueKind::Phone, u"0755.28780808 分机801"_s, true},
        {ValueKind::Phone, u"28780808x12#3"_s, true},
        {ValueKind::Phone, u"138 0013 8000/0755-28780808，95588"_s, true},
        {ValueKind::Phone, u"电话：0755-28780808"_s, true},
        {ValueKind::Phone, u"1"_s, true},
        {ValueKind::Phone, u""_s, true},
        {ValueKind::Phone, u"  "_s, true},
        {ValueKind::Phone, u"not a phone"_s, false},
        {ValueKind::Phone, u"无"_s, false},
        {ValueKind::Phone, u"-"_s, false},
        {ValueKind::Phone, u"a@b.cn"_s, false},
        {ValueKind::Phone, u"13800138000（微信同号）"_s, true},
        {ValueKind::Phone, u"13800138000 王敏"_s, true},
        {ValueKind::Phone, u"电话：0755-28780808 手机：13800138000"_s, true},
        {ValueKind::Phone, u"总机 0755–28780808 内线801"_s, true},
        {ValueKind::Phone, u"28780808*801 或 28780809 & 10"_s, true},
        {ValueKind::Phone, QChar(0x202D) + u"13800138000"_s + QChar(0x202C), true},
        {ValueKind::Phone, u"WhatsApp +852 2878 0808"_s, true},
        {ValueKind::Phone, u"Tel2878"_s, true},
        {ValueKind::Phone, u"l3800138000"_s, false},
        {ValueKind::Phone, u"1380013800O"_s, false},
        {ValueKind::Email, u"a@b.cn"_s, true},
        {ValueKind::Email, u" A.B+c@Mail.Company.CN "_s, true},
        {ValueKind::Email, u"a@b.cn; c@d.com"_s, true},
        {ValueKind::Email, u"采购@华为.中国"_s, true},
        {ValueKind::Email, u"a＠b.cn"_s, true},
        {ValueKind::Email, u"nobody"_s, false},
        {ValueKind::Email, u"a@x.cn b@y.cn"_s, false},
        {ValueKind::Email, u"a@x.cn/c@y.cn"_s, false},
        {ValueKind::Email, u"a@localhost"_s, false},
        {ValueKind::Email, u"a@b."_s, false},
        {ValueKind::Email, u"@b.cn"_s, false},
        {ValueKind::Email, u"a@"_s, false},
        {ValueKind::Email, u"a@b.cn; c"_s, false},
        {ValueKind::CreditCode, u"91350100M000100Y43"_s, true},
        // The check fails, or a letter can be mended: for data quality to tell.
        {ValueKind::CreditCode, u"91350100M000100Y44"_s, true},
        {ValueKind::CreditCode, u"9135O100M000100Y43"_s, true},
        {ValueKind::CreditCode, u"91350100m000100y43"_s, true},
        {ValueKind::CreditCode, u"123"_s, false},
        // Tax numbers and organisation codes from before, and from elsewhere.
        {ValueKind::CreditCode, u"440300123456789"_s, true},
        {ValueKind::CreditCode, u"12345678-9"_s, true},
        {ValueKind::CreditCode, u"DE123456789"_s, true},
        {ValueKind::CreditCode, u"913501002222222222222"_s, false},
        {ValueKind::CreditCode, u"unknown company"_s, false},
        {ValueKind::CreditCode, u"统一社会信用代码没有这个数字啊呀对"_s, false},
        {ValueKind::CreditCode, u"---"_s, false},
        {ValueKind::Text, u"anything"_s, true},
    };
    for (const Case &one : cases) {
        CAPTURE(one.text.toStdString());
        const Status judged = requireValue(one.kind, WEIWO_TEXT("customers", "Phone"), one.text);
        CHECK(judged.has_value() == one.sound);
        if (!judged) {
            CHECK(judged.error().code == QLatin1StringView(errc::BadInput));
            CHECK(judged.error().message.startsWith(u"Phone: \""_s + one.text));
        }
    }
}

TEST_CASE("A value that is none is refused wherever somebody types it, and says what is expected")
{
    OrgStore store;
    CustomerId known;
    ContactId contact;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(known, addCustomer(edit, {.code = u"K1"_s, .name = u"甲公司"_s}));
        WEIWO_ASSIGN(contact, putContact(edit, {.customer = known, .name = u"王敏"_s}));
        return putCustomField(edit, {.key = u"own.since"_s, .title = u"建档日"_s, .kind = CustomField::Kind::Date}).map([](const auto &) {});
    });
    const auto bulk = [&](const QString &field, const QString &value) {
        return [known, field, value](Edit &edit) { return changeCustomers(edit, std::vector{known}, {field, value}).map([](const auto &) {}); };
    };
    const auto put = [&](Contact changed) {
        changed.id = contact;
        changed.customer = known;
        changed.name = u"王敏"_s;
        return [changed](Edit &edit) { return putContact(edit, changed).map([](const auto &) {}); };
    };
    struct Case
    {
        std::function<Status(Edit &)> body;
        QStringList says;
    };
    const Case cases[] = {
        {adding({.name = u"乙公司"_s, .phone = u"not a phone"_s}), {u"Phone"_s, u"not a phone"_s, u"digits"_s}},
        {adding({.name = u"乙公司"_s, .email = u"nobody"_s}), {u"Email"_s, u"nobody"_s, u"name@company.cn"_s}},
        {adding({.name = u"乙公司"_s, .creditCode = u"123"_s}), {u"Unified credit code"_s, u"123"_s, u"18 digits"_s}},
        {changing(known, &Customer::phone, u"not a phone"_s), {u"Phone"_s, u"not a phone"_s}},
        {changing(known, &Customer::creditCode, u"123"_s), {u"Unified credit code"_s, u"123"_s}},
        {bulk(u"phone"_s, u"not a phone"_s), {u"Phone"_s, u"not a phone"_s}},
        {bulk(u"credit_code"_s, u"123"_s), {u"Unified credit code"_s, u"123"_s}},
        {bulk(u"own.since"_s, u"2026-02-30"_s), {u"建档日"_s, u"There is no day 2026-02-30"_s}},
        {bulk(u"own.since"_s, u"soon"_s), {u"建档日"_s, u"soon"_s, u"2026-07-18"_s}},
        {put({.mobile = u"not a phone"_s}), {u"Mobile"_s, u"not a phone"_s}},
        {put({.phone = u"not a phone"_s}), {u"Phone"_s, u"not a phone"_s}},
        {put({.email = u"王敏"_s}), {u"Email"_s, u"王敏"_s}},
        {[&](Edit &edit) { return putAddress(edit, {.customer = known, .city = u"杭州市"_s, .phone = u"门卫"_s}).map([](const auto &) {}); }, {u"Phone"_s, u"门卫"_s}},
    };
    const QString before = store.digest();
    for (const Case &refused : cases) {
        const QString said = saidOf(store, refused.body);
        for (const QString &part : refused.says) {
            CAPTURE(said.toStdString(), part.toStdString());
            CHECK(said.contains(part));
        }
    }
    CHECK(store.digest() == before);
}

TEST_CASE("What files bring is kept as it is, and keeps nobody from mending the rest")
{
    OrgStore store;
    REQUIRE(importRows(store, u"customers.customers"_s, {u"name"_s, u"code"_s, u"phone"_s, u"credit_code"_s}, {{u"甲公司"_s, u"K1"_s, u"无"_s, u"123"_s}}).created == 1);
    REQUIRE(importRows(store, u"customers.contacts"_s, {u"customer"_s, u"name"_s, u"mobile"_s}, {{u"K1"_s, u"王敏"_s, u"无"_s}}).created == 1);
    REQUIRE(importRows(store, u"customers.addresses"_s, {u"customer"_s, u"city"_s, u"phone"_s}, {{u"K1"_s, u"杭州市"_s, u"无"_s}}).created == 1);
    Reader reader = store.reader();
    const Customer known = must(findCustomer(reader, u"K1"_s));
    CHECK(known.phone == u"无"_s);
    const Details more = must(details(reader, known.id));
    REQUIRE(more.contacts.size() == 1);
    CHECK(saidOf(store, changing(known.id, &Customer::city, u"杭州市"_s)) == MessageOfNone);
    CHECK(saidOf(store, [&](Edit &edit) { return changeCustomers(edit, std::vector{known.id}, {u"industry"_s, u"家电"_s}).map([](const auto &) {}); }) == MessageOfNone);
    Contact contact = more.contacts.front();
    contact.post = u"采购"_s;
    CHECK(saidOf(store, [&](Edit &edit) { return putContact(edit, contact).map([](const auto &) {}); }) == MessageOfNone);
    Address address = more.addresses.front();
    address.receiver = u"李静"_s;
    CHECK(saidOf(store, [&](Edit &edit) { return putAddress(edit, address).map([](const auto &) {}); }) == MessageOfNone);
    // Another wrong one is not kept.
    contact.mobile = u"没有"_s;
    CHECK(saidOf(store, [&](Edit &edit) { return putContact(edit, contact).map([](const auto &) {}); }).contains(u"没有"_s));
    CHECK(saidOf(store, changing(known.id, &Customer::phone, u"没有"_s)).contains(u"没有"_s));
    CHECK(saidOf(store, changing(known.id, &Customer::phone, {})) == MessageOfNone);
}
