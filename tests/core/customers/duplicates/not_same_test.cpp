#include "core/customers/commands.h"
#include "core/customers/duplicates/commands.h"
#include "core/customers/duplicates/hint_index.h"
#include "core/customers/duplicates/queries.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Shop : OrgStore
{
    CustomerId add(const QString &name, const QString &phone = {}, const QString &city = {})
    {
        Customer customer;
        customer.name = name;
        customer.phone = phone;
        customer.city = city;
        CustomerId id;
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, addCustomer(e, customer));
            return {};
        });
        return id;
    }
    size_t proposed()
    {
        Reader r = reader();
        return must(findDuplicatesInBook(r)).found.pairs.size();
    }
    std::vector<DuplicateHint> hints(const QString &name, const QString &phone = {})
    {
        Reader r = reader();
        HintQuestion question;
        question.row.name = name;
        question.row.phone = phone;
        return must(index.find(r, question));
    }
    CustomerId first = add(u"深圳市宏达贸易有限公司"_s, u"0755-28780808"_s, u"深圳"_s);
    CustomerId second = add(u"宏达贸易（深圳）有限公司"_s, u"0755 28780808"_s, u"深圳市"_s);
    CustomerId other = add(u"金山科技有限公司"_s, u"13800001111"_s, u"北京"_s);
    DuplicateHints index;
};

} // namespace

TEST_CASE("What was called not the same is not proposed again, until that is taken back")
{
    Shop shop;
    CHECK(shop.proposed() == 1);
    shop.edit([&](Edit &e) { return setNotSame(e, shop.second, shop.first, u"two shops"_s); });
    CHECK(shop.proposed() == 0);
    Reader r = shop.reader();
    const auto pairs = must(notSamePairs(r));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == NotSame{std::min(shop.first, shop.second), std::max(shop.first, shop.second), u"two shops"_s});
    // Said by another, the other way round: one row.
    shop.edit([&](Edit &e) { return setNotSame(e, shop.first, shop.second, u"two shops"_s); });
    CHECK(must(notSamePairs(r)).size() == 1);
    shop.edit([&](Edit &e) { return unsetNotSame(e, shop.first, shop.second); });
    CHECK(shop.proposed() == 1);
}

TEST_CASE("Not the same is done, undone and redone")
{
    Shop shop;
    shop.doUndoRedo([&](Edit &e) { return setNotSame(e, shop.first, shop.second); });
}

TEST_CASE("What cannot be two, or is not there, is refused")
{
    Shop shop;
    CHECK(shop.refusal([&](Edit &e) { return setNotSame(e, shop.first, shop.first); }) == u"bad-input"_s);
    CHECK(shop.refusal([&](Edit &e) { return setNotSame(e, shop.first, CustomerId()); }) == u"not-found"_s);
    CHECK(shop.refusal([&](Edit &e) { return unsetNotSame(e, shop.first, shop.second); }) == u"not-found"_s);
}

TEST_CASE("Merged and deleted customers take no part; a merge takes along who is not the same")
{
    Shop shop;
    const CustomerId third = shop.add(u"宏达贸易有限公司"_s, u"0755-28780808"_s, u"深圳"_s);
    CHECK(shop.proposed() == 3);
    shop.edit([&](Edit &e) { return setNotSame(e, third, shop.second); });
    CHECK(shop.proposed() == 1);
    shop.edit([&](Edit &e) -> Status {
        MergeWish wish;
        wish.kept = shop.first;
        wish.others = {shop.second};
        const auto merged = merge(e, wish);
        return merged ? Status() : failed(merged);
    });
    CHECK(shop.proposed() == 0);
}

TEST_CASE("A hint names who may be the same, and why")
{
    Shop shop;
    CHECK_FALSE(shop.index.isLoaded());
    const auto typed = shop.hints(u"宏达贸"_s);
    REQUIRE(typed.size() == 2);
    CHECK(!typed[0].text.isEmpty());
    CHECK(shop.index.isLoaded());
    CHECK(shop.hints(u"鸿达贸易有限公司"_s).size() == 2);
    CHECK(shop.hints(u"宏达科技有限公司"_s).empty());
    CHECK(shop.hints(u"宏"_s).empty());
    CHECK(shop.hints(u""_s).empty());
    const auto phone = shop.hints(u"全新公司"_s, u"138-0000-1111"_s);
    REQUIRE(phone.size() == 1);
    CHECK(phone[0].id == shop.other);
    CHECK(phone[0].reasons.front().field == MatchField::Phone);
}

TEST_CASE("Hints follow what is added, changed, deleted and undone")
{
    Shop shop;
    CHECK(shop.hints(u"银河电子有限公司"_s).empty());
    const CustomerId made = shop.add(u"银河电子有限公司"_s);
    REQUIRE(shop.hints(u"银河电子"_s).size() == 1);
    shop.edit([&](Edit &e) -> Status {
        WEIWO_ASSIGN(Customer changed, customer(e, made));
        changed.name = u"远山物流有限公司"_s;
        return updateCustomer(e, changed);
    });
    CHECK(shop.hints(u"银河电子"_s).empty());
    CHECK(shop.hints(u"远山物流"_s).size() == 1);
    shop.edit([&](Edit &e) { return removeCustomer(e, made); });
    CHECK(shop.hints(u"远山物流"_s).empty());
    must(shop.workspace->undo({}));
    CHECK(shop.hints(u"远山物流"_s).size() == 1);
    // Itself is no hint while it is edited.
    Reader r = shop.reader();
    HintQuestion question;
    question.row.name = u"远山物流"_s;
    question.except = made;
    CHECK(must(shop.index.find(r, question)).empty());
}
