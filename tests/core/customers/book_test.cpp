#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/dependents.h"
#include "core/customers/details.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/queries.h"
#include "core/customers/search.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char Lines[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "date", "to": "date"}, {"from": "order", "to": "order_no"}, {"from": "customer", "to": "customer"},
    {"from": "amount", "to": "amount"}]})";

class BookStore : public ImportStore
{
public:
    BookStore()
    {
        change([&](Edit &edit) -> Status {
            const org::NodeId top = must(org::headquarters(edit)).id;
            WEIWO_ASSIGN(region, org::addNode(edit, {.code = u"E"_s, .name = u"华东"_s, .level = org::Level::Region}, top, QDate(2020, 1, 1)));
            WEIWO_ASSIGN(seller, org::addNode(edit, {.code = u"P1"_s, .name = u"李静"_s, .level = org::Level::Person}, region, QDate(2020, 1, 1)));
            WEIWO_ASSIGN(other, org::addNode(edit, {.code = u"P2"_s, .name = u"陈刚"_s, .level = org::Level::Person}, top, QDate(2020, 1, 1)));
            WEIWO_TRY(putCustomField(edit, {.key = u"own.credit"_s, .title = u"账期"_s, .kind = CustomField::Kind::Number}));
            WEIWO_TRY(add(edit, u"重庆长安汽车"_s, u"C1"_s, seller, u"重庆市"_s));
            WEIWO_TRY(add(edit, u"阿里巴巴"_s, u"C2"_s, seller, u"浙江省"_s));
            WEIWO_TRY(add(edit, u"华为技术有限公司"_s, u"C3"_s, other, u"广东省"_s));
            WEIWO_TRY(add(edit, u"Zebra Ltd"_s, u"C4"_s, {}, u"浙江省"_s));
            WEIWO_TRY(addTag(edit, must(findCustomer(edit, u"C1"_s)).id, u"重点"_s));
            WEIWO_TRY(addTag(edit, must(findCustomer(edit, u"C1"_s)).id, u"汽车"_s));
            WEIWO_TRY(addTag(edit, must(findCustomer(edit, u"C3"_s)).id, u"重点"_s));
            return setCustomValue(edit, must(findCustomer(edit, u"C2"_s)).id, must(customField(edit, u"own.credit"_s)), u"60"_s);
        });
        import("date,order,customer,amount\n2026-01-05,A1,C1,100\n2026-03-05,A2,C2,250\n2025-01-06,B1,C2,400\n2025-02-06,B2,C3,10\n",
               mapping(Lines), u"lines.csv"_s);
    }
    static Status add(Edit &edit, const QString &name, const QString &code, const std::optional<org::NodeId> &owner, const QString &province)
    {
        Customer customer;
        customer.name = name;
        customer.code = code;
        customer.owner = owner;
        customer.province = province;
        customer.phone = u"1380013800"_s + code.right(1);
        WEIWO_TRY(addCustomer(edit, customer));
        return {};
    }
    void change(const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        must(workspace->edit({u"customers.bulk"_s, {}}, body));
    }
    [[nodiscard]] BookQuery query() const
    {
        BookQuery query;
        query.figures = {QDate(2026, 1, 1), QDate(2026, 4, 1)};
        query.compared = {QDate(2025, 1, 1), QDate(2025, 4, 1)};
        query.sort = u"code"_s;
        return query;
    }
    /// The codes of those that fit, joined.
    [[nodiscard]] QString codes(const BookQuery &query)
    {
        Reader r = reader();
        const BookList list = must(bookList(r, query));
        QStringList codes;
        for (const BookRow &row : must(bookRows(r, list.numbers, query)))
            codes.append(row.customer.code);
        return codes.join(u' ');
    }
    [[nodiscard]] QString fitting(const QString &conditions, BookFilter::Join join = BookFilter::Join::All)
    {
        BookQuery asked = query();
        asked.filter.join = join;
        for (const QString &condition : conditions.split(u';'))
            asked.filter.conditions.push_back(must(Filter::parse(condition)));
        return codes(asked);
    }
    [[nodiscard]] std::vector<CustomerId> ids(const QStringList &codes)
    {
        Reader r = reader();
        std::vector<CustomerId> found;
        for (const QString &code : codes)
            found.push_back(must(findCustomer(r, code)).id);
        return found;
    }

    org::NodeId region;
    org::NodeId seller;
    org::NodeId other;
};

} // namespace

TEST_CASE("The book is filtered by fields, tags, own fields and figures")
{
    BookStore store;
    const std::pair<QString, QString> cases[] = {
        {u"province=浙江省"_s, u"C2 C4"_s},
        {u"province!=浙江省"_s, u"C1 C3"_s},
        {u"province=浙江省|广东省"_s, u"C2 C3 C4"_s},
        {u"name~有限"_s, u"C3"_s},
        {u"owner=李静"_s, u"C1 C2"_s},
        {u"owner="_s, u"C4"_s},
        {u"owner!="_s, u"C1 C2 C3"_s},
        {u"tags=重点"_s, u"C1 C3"_s},
        {u"tags!=重点"_s, u"C2 C4"_s},
        {u"tags="_s, u"C2 C4"_s},
        {u"own.credit>=60"_s, u"C2"_s},
        {u"own.credit="_s, u"C1 C3 C4"_s},
        {u"sales.amount>100"_s, u"C2"_s},
        {u"sales.amount>=100.00"_s, u"C1 C2"_s},
        {u"sales.difference<0"_s, u"C2 C3"_s},
        {u"last_order<2026-01-01"_s, u"C3"_s},
        {u"last_order="_s, u"C4"_s},
        {u"days_since_order>=86"_s, u"C1 C3"_s},
        {u"province=浙江省;owner=李静"_s, u"C2"_s},
        {u"code=nothing"_s, QString()},
    };
    for (const auto &[condition, expected] : cases) {
        CAPTURE(condition.toStdString());
        CHECK(store.fitting(condition) == expected);
    }
    CHECK(store.fitting(u"province=广东省;tags=汽车"_s, BookFilter::Join::Any) == u"C1 C3"_s);
    BookQuery grouped = store.query();
    grouped.filter.conditions = {must(Filter::parse(u"province=浙江省"_s))};
    grouped.filter.groups = {{BookFilter::Join::Any, {must(Filter::parse(u"owner="_s)), must(Filter::parse(u"code=C1"_s))}, {}}};
    CHECK(store.codes(grouped) == u"C4"_s);
    CHECK(must(bookFilterFrom(toJson(grouped.filter))) == grouped.filter);
}

TEST_CASE("What a filter cannot be is refused")
{
    BookStore store;
    Reader reader = store.reader();
    for (const QString &condition : {u"nothing=1"_s, u"sales.amount>much"_s, u"last_order>soon"_s, u"days_since_order=1.5"_s, u"own.nothing=1"_s}) {
        CAPTURE(condition.toStdString());
        BookQuery query = store.query();
        query.filter.conditions = {must(Filter::parse(condition))};
        CHECK(!bookList(reader, query));
    }
    for (const char *text : {"[]", "{}", R"({"join":"none"})", R"({"join":"all","conditions":[1]})", R"({"join":"all","groups":[{}]})"}) {
        CAPTURE(text);
        CHECK(bookFilterFrom(nlohmann::json::parse(text)).error().code == QLatin1StringView(errc::BadInput));
    }
}

TEST_CASE("The book is sorted as people read, those without a value last both ways")
{
    BookStore store;
    const std::pair<QString, QString> cases[] = {
        {u"name"_s, u"C2 C1 C3 C4"_s},             // ali, chongqing, huawei, zebra
        {u"-name"_s, u"C4 C3 C1 C2"_s},
        {u"sales.amount"_s, u"C1 C2 C3 C4"_s},
        {u"-sales.amount"_s, u"C2 C1 C3 C4"_s},
        {u"-last_order"_s, u"C2 C1 C3 C4"_s},
        {u"own.credit"_s, u"C2 C1 C3 C4"_s},
    };
    for (const auto &[sort, expected] : cases) {
        CAPTURE(sort.toStdString());
        BookQuery query = store.query();
        query.sort = sort;
        CHECK(store.codes(query) == expected);
    }
}

TEST_CASE("The scope shows whom those at and below a unit look after, and the sums are those of the metrics")
{
    BookStore store;
    BookQuery query = store.query();
    query.scope = store.region.raw();
    CHECK(store.codes(query) == u"C1 C2"_s);
    query.scope = store.other.raw();
    CHECK(store.codes(query) == u"C3"_s);
    Reader reader = store.reader();
    query.scope = must(org::headquarters(reader)).id.raw();
    const BookList all = must(bookList(reader, query));
    CHECK(all.numbers.size() == 4);
    CHECK(all.amount == 35000);
    for (const auto &row : store.ImportStore::query({u"sales.amount"_s}, {u"customer.code"_s}).rows)
        CHECK(row.figures[0].whole.value_or(0) > 0);
}

TEST_CASE("A change of many tells what it does, leaves what may not be, and is undone in one step")
{
    BookStore store;
    const QString before = store.digest();
    const auto codes = QStringList{u"C1"_s, u"C2"_s, u"C3"_s};
    const auto change = [&](const QString &field, const QString &value) {
        BulkOutcome outcome;
        const auto ids = store.ids(codes);
        store.change([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(outcome, changeCustomers(edit, ids, {field, value}));
            return {};
        });
        return outcome;
    };
    const BulkOutcome province = change(u"province"_s, u"浙江省"_s);
    CHECK(province.unchanged == 1);
    REQUIRE(province.lines.size() == 2);
    CHECK(province.lines[0].before == u"重庆市"_s);
    CHECK(store.fitting(u"province=浙江省"_s) == u"C1 C2 C3 C4"_s);
    must(store.workspace->undo());
    CHECK(store.digest() == before);

    const BulkOutcome tags = change(u"tags"_s, u"+新品,-重点"_s);
    CHECK(tags.lines.size() == 3);
    CHECK(store.fitting(u"tags=新品"_s) == u"C1 C2 C3"_s);
    CHECK(store.fitting(u"tags=重点"_s) == QString());
    must(store.workspace->undo());
    CHECK(store.digest() == before);

    // One code cannot be everybody's: the first has it, the others are told why not.
    const BulkOutcome code = change(u"code"_s, u"X1"_s);
    REQUIRE(code.lines.size() == 3);
    CHECK(code.lines[0].refused.isEmpty());
    CHECK_FALSE(code.lines[1].refused.isEmpty());
    must(store.workspace->undo());

    change(u"owner"_s, u"陈刚"_s);
    CHECK(store.fitting(u"owner=陈刚"_s) == u"C1 C2 C3"_s);
    change(u"own.credit"_s, u"90.50"_s);
    CHECK(store.fitting(u"own.credit=90.5"_s) == u"C1 C2 C3"_s);
    must(store.workspace->undo());
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    for (const auto &[field, value] : {std::pair(u"own.credit"_s, u"much"_s), std::pair(u"owner"_s, u"nobody"_s), std::pair(u"sales.amount"_s, u"1"_s)}) {
        CAPTURE(field.toStdString());
        const auto ids = store.ids({u"C1"_s});
        CHECK(!store.workspace->edit({u"customers.bulk"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_TRY(changeCustomers(edit, ids, {field, value}));
            return {};
        }));
    }
}

TEST_CASE("A customer that is refused late in a change of many is left as it was, whole")
{
    BookStore store;
    // Somebody else's tag on an own customer: the seller may take the first away, not the second.
    store.change([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const Customer own, findCustomer(edit, u"C1"_s));
        WEIWO_TRY(org::grantRole(edit, store.seller, Role::Seller, store.seller));
        WEIWO_TRY(addTag(edit, own.id, u"a 旧"_s));
        WEIWO_TRY(addTag(edit, own.id, u"b 别人的"_s));
        const TableSpec &tags = edit.table(u"customer_tag"_s);
        WEIWO_ASSIGN(std::vector<Record> rows, rowsReferringTo(edit, tags, u"customer"_s, own.id.raw()));
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        for (Record &row : rows)
            if (textOf(row.values[1]) == u"b 别人的"_s) {
                row.home = top.id.raw();
                WEIWO_TRY(edit.put(tags, row));
            }
        return {};
    });
    store.workspace->setPerson(store.seller.raw());
    const QString before = store.digest();
    BulkOutcome outcome;
    const auto change = [&](const QStringList &codes) {
        const auto ids = store.ids(codes);
        store.change([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(outcome, changeCustomers(edit, ids, {u"tags"_s, u"新"_s}));
            return {};
        });
    };
    change({u"C1"_s});
    REQUIRE(outcome.lines.size() == 1);
    CHECK_FALSE(outcome.lines[0].refused.isEmpty());
    CHECK(store.digest() == before);
    // The others are changed, and one undo takes that back.
    change({u"C1"_s, u"C2"_s});
    REQUIRE(outcome.lines.size() == 2);
    CHECK_FALSE(outcome.lines[0].refused.isEmpty());
    CHECK(outcome.lines[1].refused.isEmpty());
    CHECK(store.fitting(u"tags=新"_s) == u"C2"_s);
    CHECK(store.fitting(u"tags=a 旧"_s) == u"C1"_s);
    must(store.workspace->undo());
    CHECK(store.digest() == before);
}

TEST_CASE("A book is handed over with its history, and back by one undo")
{
    BookStore store;
    const CustomerId c1 = store.ids({u"C1"_s}).front();
    store.change([&](Edit &edit) -> Status {
        WEIWO_TRY(putContact(edit, {.customer = c1, .name = u"王五"_s}));
        return {};
    });
    const QString before = store.digest();
    const auto give = [&](const HandOver &wish) {
        return store.workspace->edit({u"customers.hand_over"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const HandedOver done, handOver(edit, wish));
            CHECK(done.customers.size() == 2);
            return {};
        });
    };
    const QDate day(2026, 3, 15);
    REQUIRE(give({.from = store.seller, .to = store.other, .customers = {}, .day = day, .reason = u"调岗"_s}));
    CHECK(store.fitting(u"owner=陈刚"_s) == u"C1 C2 C3"_s);
    Reader reader = store.reader();
    const auto owners = must(ownersOf(reader, c1));
    REQUIRE(owners.size() == 2);
    CHECK(owners[0].owner == store.seller);
    CHECK(owners[0].from == org::beginning());
    CHECK(owners[1].owner == store.other);
    CHECK(owners[1].from == day);
    CHECK(owners[1].reason == u"调岗"_s);
    const auto contact = must(details(reader, c1)).contacts.front();
    CHECK(must(reader.record(reader.table(u"contact"_s), contact.id.raw())).home == store.other.raw());
    must(store.workspace->undo());
    CHECK(store.digest() == before);

    CHECK(give({.from = store.seller, .to = store.seller}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(give({.from = store.seller, .to = store.other, .day = QDate(2026, 4, 2)}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(give({.from = store.seller, .to = store.other, .customers = store.ids({u"C3"_s})}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(store.digest() == before);
}

TEST_CASE("Saved views come back as they were saved")
{
    BookStore store;
    SavedView view;
    view.name = u"浙江"_s;
    view.person = org::NodeId(store.workspace->person());
    view.filter.conditions = {must(Filter::parse(u"province=浙江省"_s))};
    view.columns = {u"name"_s, u"own.credit"_s};
    view.sort = u"-last_order"_s;
    store.change([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(view.id, putView(edit, view));
        return {};
    });
    Reader reader = store.reader();
    const auto mine = must(savedViews(reader, *view.person));
    REQUIRE(mine.size() == 6);
    CHECK(mine.back().name == view.name);
    CHECK(mine.back().filter == view.filter);
    CHECK(mine.back().columns == view.columns);
    CHECK(mine.back().sort == view.sort);
    CHECK(must(savedViews(reader, store.other)).size() == 5);
    // What people see for themselves is theirs alone.
    SavedView stolen = mine.back();
    stolen.person = store.other;
    const auto refused = store.workspace->edit({u"customers.view"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(putView(edit, stolen));
        return {};
    });
    CHECK(refused.error().code == QLatin1StringView(errc::Forbidden));
    for (const SavedView &shipped : mine) {
        BookQuery query = store.query();
        query.filter = shipped.filter;
        query.sort = shipped.sort;
        CHECK(bookList(reader, query));
    }
}

TEST_CASE("Customers are found by parts of the name, pinyin, initials, code and phone")
{
    BookStore store;
    CustomerSearch search;
    const auto first = [&](const QString &text) {
        Reader reader = store.reader();
        const auto found = must(search.find(reader, text, 5));
        return found.empty() ? QString() : found.front().code + u' ' + matchedKey(found.front().matched);
    };
    const std::pair<QString, QString> cases[] = {
        {u"华为"_s, u"C3 name"_s}, {u"为技"_s, u"C3 name"_s}, {u"司"_s, u"C3 name"_s}, {u"hwjs"_s, u"C3 initials"_s},
        {u"huawei"_s, u"C3 pinyin"_s}, {u"HUA wei"_s, u"C3 pinyin"_s}, {u"chongqing"_s, u"C1 pinyin"_s}, {u"cqca"_s, u"C1 initials"_s}, 
        {u"zebra"_s, u"C4 name"_s}, {u"ＺＥＢＲＡ"_s, u"C4 name"_s}, {u"c2"_s, u"C2 code"_s}, {u"13800138004"_s, u"C4 phone"_s},
        {u"138-0013-8004"_s, u"C4 phone"_s}, {u"38004"_s, u"C4 phone"_s}, {u"nothing"_s, QString()}, {u"  "_s, QString()},
    };
    for (const auto &[text, expected] : cases) {
        CAPTURE(text.toStdString());
        CHECK(first(text) == expected);
    }
    // What is written is found at once, under its new name alone; so is what an undo brings back.
    store.change([&](Edit &edit) -> Status {
        Customer changed = must(findCustomer(edit, u"C3"_s));
        changed.name = u"荣耀终端"_s;
        WEIWO_TRY(updateCustomer(edit, changed));
        return removeCustomer(edit, must(findCustomer(edit, u"C4"_s)).id);
    });
    CHECK(first(u"hwjs"_s) == QString());
    CHECK(first(u"ryzd"_s) == u"C3 initials"_s);
    CHECK(first(u"zebra"_s) == QString());
    must(store.workspace->undo());
    CHECK(first(u"hwjs"_s) == u"C3 initials"_s);
    CHECK(first(u"zebra"_s) == u"C4 name"_s);
}

TEST_CASE("Customers are found by the name, numbers and e-mail address of a contact, and it is told of whom")
{
    BookStore store;
    CustomerSearch search;
    ContactId wang;
    store.change([&](Edit &edit) -> Status {
        const auto customer = [&](const QString &code) { return must(findCustomer(edit, code)).id; };
        WEIWO_ASSIGN(wang, putContact(edit, {.customer = customer(u"C1"_s), .name = u"王敏"_s, .mobile = u"139-1234-5678"_s,
                                             .phone = u"(023) 6789-4321 转 15"_s, .email = u"Wang.Min@ChangAn.com"_s}));
        WEIWO_TRY(putContact(edit, {.customer = customer(u"C2"_s), .name = u"王敏华"_s, .mobile = u"13711112222/15566667777"_s}));
        WEIWO_TRY(putContact(edit, {.customer = customer(u"C2"_s), .name = u"陈Lily"_s}));
        return putContact(edit, {.customer = customer(u"C4"_s), .name = u"David Li"_s, .mobile = u"+86 18600001111"_s, .email = u"18612349999@139.com"_s}).map([](const ContactId &) {});
    });
    const auto first = [&](const QString &text) -> QString {
        Reader reader = store.reader();
        const auto found = must(search.find(reader, text, 5));
        if (found.empty())
            return {};
        const Found &best = found.front();
        CHECK(best.contact.has_value() == (best.matched == Matched::Contact));
        CHECK(matchedText(best).isEmpty() == !best.contact.has_value());
        return best.code + u' ' + (best.contact ? best.contact->field + u'=' + best.contact->value : matchedKey(best.matched));
    };
    const std::pair<QString, QString> cases[] = {
        {u"13912345678"_s, u"C1 mobile=139-1234-5678"_s}, {u"139 1234 5678"_s, u"C1 mobile=139-1234-5678"_s},
        {u"+86 139-1234-5678"_s, u"C1 mobile=139-1234-5678"_s}, {u"5678"_s, u"C1 mobile=139-1234-5678"_s},
        {u"12345"_s, u"C1 mobile=139-1234-5678"_s}, {u"67894321"_s, u"C1 phone=(023) 6789-4321 转 15"_s},
        {u"023-67894321"_s, u"C1 phone=(023) 6789-4321 转 15"_s}, {u"15566667777"_s, u"C2 mobile=13711112222/15566667777"_s},
        {u"18600001111"_s, u"C4 mobile=+86 18600001111"_s}, {u"王敏"_s, u"C1 name=王敏"_s}, {u"敏华"_s, u"C2 name=王敏华"_s},
        {u"wang.min"_s, u"C1 email=Wang.Min@ChangAn.com"_s}, {u"CHANGAN.COM"_s, u"C1 email=Wang.Min@ChangAn.com"_s},
        {u"lily"_s, u"C2 name=陈Lily"_s}, {u"陈li"_s, u"C2 name=陈Lily"_s}, {u"david"_s, u"C4 name=David Li"_s}, {u"Ｄavid li"_s, u"C4 name=David Li"_s}, {u"18612349999"_s, u"C4 email=18612349999@139.com"_s},
        // A customer's own number comes first; three digits, half of one number and half of the next, and one letter are too little.
        {u"13800138001"_s, u"C1 phone"_s}, {u"567"_s, QString()}, {u"22221556"_s, QString()}, {u"王"_s, QString()}, {u"@139"_s, u"C4 email=18612349999@139.com"_s},
    };
    for (const auto &[text, expected] : cases) {
        CAPTURE(text.toStdString());
        CHECK(first(text) == expected);
    }
    {
        // Both of that name, once each; the whole name first.
        Reader reader = store.reader();
        const auto found = must(search.find(reader, u"王敏"_s, 5));
        REQUIRE(found.size() == 2);
        CHECK(found[0].code == u"C1"_s);
        CHECK(matchedText(found[1]).contains(u"王敏华"_s));
        CHECK(must(search.find(reader, u"67894321"_s, 5)).size() == 1);
    }
    // What is written is found at once: another number, another customer, nobody, and what an undo brings back.
    const QString before = store.digest();
    store.change([&](Edit &edit) -> Status {
        return putContact(edit, {.id = wang, .customer = must(findCustomer(edit, u"C3"_s)).id, .name = u"王敏"_s, .mobile = u"13900000001"_s})
            .map([](const ContactId &) {});
    });
    CHECK(first(u"13912345678"_s) == QString());
    CHECK(first(u"13900000001"_s) == u"C3 mobile=13900000001"_s);
    store.change([&](Edit &edit) { return removeContact(edit, wang); });
    CHECK(first(u"13900000001"_s) == QString());
    CHECK(first(u"王敏"_s) == u"C2 name=王敏华"_s);
    must(store.workspace->undo());
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(first(u"13912345678"_s) == u"C1 mobile=139-1234-5678"_s);
    // With a customer its contacts go, and come back.
    store.change([&](Edit &edit) { return removeCustomer(edit, must(findCustomer(edit, u"C4"_s)).id); });
    CHECK(first(u"david"_s) == QString());
    must(store.workspace->undo());
    CHECK(first(u"david"_s) == u"C4 name=David Li"_s);
    // By how a name sounds: all initials from two letters on, their start from three, a part from four.
    store.change([&](Edit &edit) -> Status {
        WEIWO_TRY(putContact(edit, {.customer = must(findCustomer(edit, u"C3"_s)).id, .name = u"单小明"_s}));
        return {};
    });
    const std::pair<QString, QString> sounds[] = {
        {u"wm"_s, u"C1 name=王敏"_s}, {u"WMH"_s, u"C2 name=王敏华"_s}, {u"wangmin"_s, u"C1 name=王敏"_s}, {u"wang minhua"_s, u"C2 name=王敏华"_s},
        {u"minhua"_s, u"C2 name=王敏华"_s}, {u"sxm"_s, u"C3 name=单小明"_s}, {u"shan xiao"_s, u"C3 name=单小明"_s},
        {u"sx"_s, QString()}, {u"xm"_s, QString()}, {u"mh"_s, QString()}, {u"wmx"_s, QString()}, {u"gminh"_s, u"C2 name=王敏华"_s},
    };
    for (const auto &[text, expected] : sounds) {
        CAPTURE(text.toStdString());
        CHECK(first(text) == expected);
    }
    store.change([&](Edit &edit) { return removeContact(edit, must(details(edit, must(findCustomer(edit, u"C3"_s)).id)).contacts.front().id); });
    CHECK(first(u"sxm"_s) == QString());
    // After a merge the contact is that of whom lives on.
    store.change([&](Edit &edit) -> Status {
        return merge(edit, {.kept = must(findCustomer(edit, u"C3"_s)).id, .others = {must(findCustomer(edit, u"C1"_s)).id}, .take = {}}).map([](const MergeResult &) {});
    });
    CHECK(first(u"13912345678"_s) == u"C3 mobile=139-1234-5678"_s);
}
