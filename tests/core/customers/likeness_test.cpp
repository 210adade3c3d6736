#include "core/customers/commands.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

using Do = exchange::LikenessDecision::Do;

const QString CustomerKind = u"customers.customers"_s;

class LikenessStore : public ImportStore
{
public:
    LikenessStore()
    {
        huawei = add({.code = u"C1"_s, .name = u"华为技术有限公司"_s, .phone = u"0755-28780808"_s, .city = u"深圳市"_s});
        add({.code = u"C2"_s, .name = u"中兴通讯股份有限公司"_s, .city = u"深圳市"_s});
    }

    CustomerId add(Customer customer)
    {
        CustomerId id;
        must(workspace->edit({u"customers.add"_s, {customer.name}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(id, addCustomer(edit, customer));
            return {};
        }));
        return id;
    }
    exchange::ImportResult take(const QByteArray &bytes, const Mapping &how, OnDuplicate rule, const exchange::LikenessDecisions &decisions = {})
    {
        exchange::ImportRequest wanted = request(bytes, how);
        wanted.onDuplicate = rule;
        wanted.decisions = decisions;
        clock.advance(1000);
        return must(exchange::importFile(*workspace, wanted));
    }
    qint64 customers()
    {
        Reader r = reader();
        return must(count(r));
    }
    Customer named(const QString &name)
    {
        Reader r = reader();
        return must(findCustomer(r, name));
    }

    CustomerId huawei;
};

Mapping customerFile()
{
    return ImportStore::mapping(R"({"dataset": "customers.customers", "columns": [
        {"from": "Name", "to": "name"}, {"from": "City", "to": "city"}, {"from": "Industry", "to": "industry"}]})");
}

Mapping ledger()
{
    return ImportStore::mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "Order", "to": "order_no"}, {"from": "Date", "to": "date"}, {"from": "Customer", "to": "customer", "lookup": "name"},
        {"from": "Product", "to": "product", "lookup": "name"}, {"from": "Amount", "to": "amount"}]})");
}

const QByteArray CustomerRows = "Name,City,Industry\n华为技术,深圳市,通信\n新客户贸易,上海市,批发\n";
const QByteArray LedgerRows = "Order,Date,Customer,Product,Amount\n"
                              "S1,2026-03-01,华为技术,路由器,100\nS2,2026-03-02,华为技术,路由器,200\nS3,2026-03-02,新客户贸易,路由器,300\n";

} // namespace

TEST_CASE("A new customer that is like one that is there is never made in silence")
{
    struct Case
    {
        OnDuplicate rule;
        Do done;
        qint64 created, updated, bad, customers;
    };
    for (const Case &c : {Case{OnDuplicate::Create, Do::Create, 2, 0, 0, 4}, Case{OnDuplicate::Update, Do::Use, 1, 1, 0, 3},
                          Case{OnDuplicate::Ask, Do::Leave, 1, 0, 1, 3}}) {
        CAPTURE(onDuplicateKey(c.rule));
        LikenessStore store;
        const auto result = store.take(CustomerRows, customerFile(), c.rule);
        CHECK(result.created == c.created);
        CHECK(result.updated == c.updated);
        CHECK(result.rowsBad == c.bad);
        CHECK(store.customers() == c.customers);
        REQUIRE(result.likenesses.size() == 1);
        CHECK(result.likenessesCount == 1);
        const exchange::LikenessOutcome &like = result.likenesses.front();
        CHECK(like.record == exchange::RecordName{CustomerKind, {}, u"华为技术"_s});
        CHECK(like.row == 1);
        CHECK(like.like.id == store.huawei.raw());
        CHECK(like.like.name == u"华为技术有限公司"_s);
        CHECK(like.like.code == u"C1"_s);
        CHECK(like.like.same);
        CHECK_FALSE(like.like.reason.isEmpty());
        CHECK(like.done == c.done);
        CHECK(result.findings.size() == size_t(c.bad));
        CHECK(result.rowsLeft == qint64(c.bad));
        if (c.bad) {
            CHECK(result.findings.front().severity == Severity::Warning);
            CHECK(result.findings.front().code == u"record.like"_s);
            CHECK(result.findings.front().row == 1);
            CHECK(result.findings.front().value == u"华为技术"_s);
        }
    }
}

TEST_CASE("Who is taken for one that is there keeps its name and code, is changed by the row, and goes by what somebody said from then on")
{
    LikenessStore store;
    const QString before = store.digest();
    const exchange::LikenessDecisions said{{{CustomerKind, {}, u"华为技术"_s}, {Do::Use, store.huawei.raw()}}};
    store.take("Name,City,Industry\n华为技术,深圳市,通信\n新客户贸易,上海市,批发\n华为技术,深圳市,网络\n", customerFile(), OnDuplicate::Ask, said);
    const Customer huawei = store.named(u"C1"_s);
    CHECK(huawei.name == u"华为技术有限公司"_s);
    CHECK(huawei.industry == u"网络"_s);
    const auto later = store.take("Name,City,Industry\n华为技术,深圳市,电子\n", customerFile(), OnDuplicate::Ask);
    CHECK(later.updated == 1);
    CHECK(later.rowsBad == 0);
    CHECK(later.likenesses.empty());
    CHECK(store.named(u"C1"_s).industry == u"电子"_s);
    // Somebody knows better now.
    const auto other = store.take("Name,City,Industry\n华为技术,深圳市,软件\n", customerFile(), OnDuplicate::Ask, {{{CustomerKind, {}, u"华为技术"_s}, {Do::Create, {}}}});
    CHECK(other.created == 1);
    CHECK(store.named(u"C1"_s).industry == u"电子"_s);
    for (int i = 0; i < 3; ++i)
        must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(store.take(CustomerRows, customerFile(), OnDuplicate::Ask).rowsBad == 1);
}

TEST_CASE("What somebody decides of a file's rows is done though the file has come in before")
{
    LikenessStore store;
    store.take(CustomerRows, customerFile(), OnDuplicate::Update);
    CHECK(store.take(CustomerRows, customerFile(), OnDuplicate::Update).alreadyImported);
    const auto again = store.take(CustomerRows, customerFile(), OnDuplicate::Update, {{{CustomerKind, {}, u"华为技术"_s}, {Do::Create, {}}}});
    CHECK_FALSE(again.alreadyImported);
    CHECK(again.created == 1);
}

TEST_CASE("What the rule has decided is decided again; the same bytes with the same mapping change nothing")
{
    LikenessStore store;
    store.take(CustomerRows, customerFile(), OnDuplicate::Update);
    const QString before = store.digest();
    CHECK(store.take("Name,City,Industry\n华为技术,深圳市,电子\n", customerFile(), OnDuplicate::Ask).rowsBad == 1);
    CHECK(store.digest() == before);
    for (const OnDuplicate rule : {OnDuplicate::Create, OnDuplicate::Update, OnDuplicate::Ask}) {
        CHECK(store.take(CustomerRows, customerFile(), rule).alreadyImported);
        CHECK(store.digest() == before);
    }
}

TEST_CASE("A place that a file writes another way stays as it is; another place is taken over")
{
    LikenessStore store;
    const auto same = store.take("Name,City,Industry\n华为技术有限公司,深圳,\n", customerFile(), OnDuplicate::Update);
    CHECK(same.rowsUnchanged == 1);
    CHECK(store.named(u"C1"_s).city == u"深圳市"_s);
    store.take("Name,City,Industry\n华为技术有限公司,东莞,\n", customerFile(), OnDuplicate::Update);
    CHECK(store.named(u"C1"_s).city == u"东莞"_s);
}

TEST_CASE("What happens to a record that is there holds for one that is taken for it")
{
    LikenessStore store;
    Mapping mapping = customerFile();
    mapping.match.onMatch = OnMatch::Skip;
    const auto skipped = store.take("Name,City,Industry\n华为技术,深圳市,通信\n", mapping, OnDuplicate::Update);
    CHECK(skipped.rowsUnchanged == 1);
    CHECK(store.named(u"C1"_s).industry.isEmpty());
    mapping.match.onMatch = OnMatch::Refuse;
    CHECK(store.take("Name,City,Industry\n华为技术,深圳市,电子\n", mapping, OnDuplicate::Update).rowsBad == 1);
    CHECK(store.named(u"C1"_s).industry.isEmpty());
}

TEST_CASE("Where two may be meant, none is taken by itself")
{
    LikenessStore store;
    store.add({.code = u"C5"_s, .name = u"恒盛商贸有限公司"_s});
    store.add({.code = u"C6"_s, .name = u"恒盛商贸有限责任公司"_s});
    const auto result = store.take("Name,City,Industry\n恒盛商贸,,批发\n", customerFile(), OnDuplicate::Update);
    REQUIRE(result.likenesses.size() == 1);
    CHECK_FALSE(result.likenesses.front().like.same);
    CHECK(result.likenesses.front().done == Do::Create);
}

TEST_CASE("A seller's file is taken in though a seller may not write names for all")
{
    LikenessStore store;
    CustomerId own;
    org::NodeId seller;
    must(store.workspace->edit({u"org.add"_s, {}}, [&](Edit &edit) -> Status {
        org::Node node;
        node.name = u"李强"_s;
        node.level = org::Level::Person;
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        WEIWO_ASSIGN(seller, org::addNode(edit, node, top.id, {}));
        WEIWO_TRY(org::grantRole(edit, seller, Role::Seller, seller, QDate(2020, 1, 1)));
        WEIWO_ASSIGN(own, addCustomer(edit, {.code = u"C8"_s, .name = u"远大机电有限公司"_s, .owner = seller}));
        return {};
    }));
    store.workspace->setPerson(seller.raw());
    const exchange::LikenessDecisions said{{{CustomerKind, {}, u"远大机电"_s}, {Do::Use, own.raw()}}};
    const auto result = store.take("Name,City,Industry\n远大机电,,机械\n", customerFile(), OnDuplicate::Ask, said);
    CHECK(result.updated == 1);
    CHECK(store.named(u"C8"_s).industry == u"机械"_s);
    // Of another's customer the name alone is told.
    const auto others = store.take("Name,City,Industry\n华为技术,,机械\n", customerFile(), OnDuplicate::Ask);
    REQUIRE(others.likenesses.size() == 1);
    CHECK(others.likenesses.front().like.name == u"华为技术有限公司"_s);
}

TEST_CASE("Orders of a customer that is like one that is there come in by the same rule")
{
    LikenessStore store;
    SECTION("taken for that one")
    {
        const auto result = store.take(LedgerRows, ledger(), OnDuplicate::Update);
        CHECK(result.rowsImported == 3);
        CHECK(result.made.at(CustomerKind) == 1);
        REQUIRE(result.likenesses.size() == 1);
        CHECK(result.likenesses.front().done == Do::Use);
        CHECK(store.customers() == 3);
        const auto sums = store.query({u"sales.amount"_s}, {u"customer"_s});
        CHECK(sums.rows.size() == 2);
    }
    SECTION("left out until somebody says; then the same file brings the rest")
    {
        const auto asked = store.take(LedgerRows, ledger(), OnDuplicate::Ask);
        CHECK(asked.rowsImported == 1);
        CHECK(asked.rowsBad == 2);
        REQUIRE(asked.likenesses.size() == 1);
        const exchange::RecordName name = asked.likenesses.front().record;
        const auto said = store.take(LedgerRows, ledger(), OnDuplicate::Ask, {{name, {Do::Use, store.huawei.raw()}}});
        CHECK(said.rowsBad == 0);
        CHECK(said.created == 2);
        CHECK(said.rowsUnchanged == 1);
        CHECK(store.customers() == 3);
        CHECK(store.total(u"sales.amount"_s) == 60000);
        // The next ledger needs no answer.
        const auto next = store.take("Order,Date,Customer,Product,Amount\nS4,2026-03-05,华为技术,路由器,50\n", ledger(), OnDuplicate::Ask);
        CHECK(next.rowsImported == 1);
        CHECK(next.likenesses.empty());
        CHECK(store.customers() == 3);
    }
    SECTION("another one, as somebody says")
    {
        const exchange::RecordName name{CustomerKind, {}, u"华为技术"_s};
        const auto said = store.take(LedgerRows, ledger(), OnDuplicate::Update, {{name, {Do::Create, {}}}});
        CHECK(said.rowsImported == 3);
        REQUIRE(said.likenesses.size() == 1);
        CHECK(said.likenesses.front().done == Do::Create);
        CHECK(store.customers() == 4);
    }
    SECTION("what is to be taken is gone: the rule decides")
    {
        const exchange::RecordName name{CustomerKind, {}, u"华为技术"_s};
        const auto said = store.take(LedgerRows, ledger(), OnDuplicate::Ask, {{name, {Do::Use, store.ids.next()}}});
        CHECK(said.rowsBad == 2);
        CHECK(store.customers() == 3);
    }
}

TEST_CASE("Rows of one file are compared with each other, and codes keep two apart")
{
    LikenessStore store;
    const Mapping coded = ImportStore::mapping(R"({"dataset": "customers.customers", "columns": [
        {"from": "Code", "to": "code"}, {"from": "Name", "to": "name"}]})");
    const auto result = store.take("Code,Name\n,远大机电有限公司\n,远大机电\nC9,华为技术\n", coded, OnDuplicate::Update);
    REQUIRE(result.likenesses.size() == 2);
    CHECK(result.likenesses[0].row == 2);
    CHECK(result.likenesses[0].like.name == u"远大机电有限公司"_s);
    CHECK(result.likenesses[0].done == Do::Use);
    // Another number: another customer, though it may well be the same.
    CHECK(result.likenesses[1].like.code == u"C1"_s);
    CHECK_FALSE(result.likenesses[1].like.same);
    CHECK(result.likenesses[1].done == Do::Create);
    CHECK(store.customers() == 4);

    // Somebody knows better: that code and name are that one, but the code of another name is not.
    const exchange::RecordName name{CustomerKind, u"C8"_s, u"中兴通讯"_s};
    const exchange::LikenessDecisions said{{name, {Do::Use, store.named(u"C2"_s).id.raw()}}};
    CHECK(store.take("Code,Name\nC8,中兴通讯\n", coded, OnDuplicate::Ask, said).rowsBad == 0);
    CHECK(store.named(u"C2"_s).name == u"中兴通讯股份有限公司"_s);
    CHECK(store.take("Code,Name\nC8,中兴通讯\n\n", coded, OnDuplicate::Ask).likenesses.empty());
    CHECK(store.take("Code,Name\nC8,某某餐饮\n", coded, OnDuplicate::Ask).created == 1);
    CHECK(store.named(u"C8"_s).name == u"某某餐饮"_s);
}

TEST_CASE("What a check has proposed of a row of the same file holds for the import")
{
    LikenessStore store;
    exchange::ImportRequest dry = store.request("Name,City,Industry\n远大机电有限公司,,a\n远大机电,,b\n", customerFile());
    dry.dryRun = true;
    dry.onDuplicate = OnDuplicate::Update;
    const auto would = must(exchange::importFile(*store.workspace, dry));
    REQUIRE(would.likenesses.size() == 1);
    const exchange::LikenessDecisions said{{would.likenesses.front().record, {Do::Use, would.likenesses.front().like.id}}};
    const auto done = store.take(*dry.bytes, customerFile(), OnDuplicate::Ask, said);
    CHECK(done.created == 1);
    CHECK(done.updated == 1);
    CHECK(store.customers() == 3);
}

TEST_CASE("The group that a ledger names for a customer is not made twice either")
{
    LikenessStore store;
    const Mapping mapping = ImportStore::mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "Order", "to": "order_no"}, {"from": "Date", "to": "date"}, {"from": "Customer", "to": "customer", "lookup": "name"},
        {"from": "Group", "to": "customer.parent"}, {"from": "Product", "to": "product", "lookup": "name"}, {"from": "Amount", "to": "amount"}]})");
    const QByteArray rows = "Order,Date,Customer,Group,Product,Amount\nS1,2026-03-01,松山湖研究所,华为技术,路由器,100\n";
    CHECK(store.take(rows, mapping, OnDuplicate::Ask).rowsBad == 1);
    CHECK(store.customers() == 2);
    CHECK(store.take(rows, mapping, OnDuplicate::Update).rowsImported == 1);
    CHECK(store.customers() == 3);
    CHECK(store.named(u"松山湖研究所"_s).parent == store.huawei);
}

TEST_CASE("A customer that was merged is known by its old name")
{
    LikenessStore store;
    const CustomerId old = store.add({.code = u"C7"_s, .name = u"赛门铁克网络"_s});
    must(store.workspace->edit({u"customers.merge"_s, {u"C1"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const MergeResult merged, merge(edit, {store.huawei, {old}, {}}));
        return {};
    }));
    const auto result = store.take("Name,City,Industry\n赛门铁克网络,深圳市,安全\n", customerFile(), OnDuplicate::Update);
    REQUIRE(result.likenesses.size() == 1);
    CHECK(result.likenesses.front().like.id == store.huawei.raw());
    CHECK(result.updated == 1);
    CHECK(store.named(u"C1"_s).industry == u"安全"_s);
}

TEST_CASE("A dry run says what would become of each, and an import that fails leaves nothing in memory")
{
    LikenessStore store;
    exchange::ImportRequest dry = store.request(CustomerRows, customerFile());
    dry.dryRun = true;
    dry.onDuplicate = OnDuplicate::Update;
    const QString before = store.digest();
    const auto would = must(exchange::importFile(*store.workspace, dry));
    REQUIRE(would.likenesses.size() == 1);
    CHECK(would.likenesses.front().done == Do::Use);
    CHECK(store.digest() == before);
    // 新客户贸易 was made and taken back: nothing is like it.
    const auto after = store.take("Name,City,Industry\n新客户贸易有限公司,上海市,批发\n", customerFile(), OnDuplicate::Ask);
    CHECK(after.likenesses.empty());
    CHECK(after.created == 1);
}

TEST_CASE("The rule stands in the mapping, and no line is another for it")
{
    Mapping mapping = ledger();
    for (const char *rule : {"create", "update", "ask"}) {
        mapping.match.onDuplicate = onDuplicateFromKey(QString::fromLatin1(rule));
        CHECK(must(mappingFromJson(mappingText(mapping))) == mapping);
    }
    const auto wrong = mappingFromJson(QByteArray(R"({"dataset": "sales.lines", "columns": [], "match": {"duplicates": "maybe"}})"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == QLatin1StringView(errc::BadInput));

    LikenessStore store;
    mapping.match.onDuplicate = OnDuplicate::Ask;
    exchange::ImportRequest first = store.request(LedgerRows, mapping);
    CHECK(must(exchange::importFile(*store.workspace, first)).rowsBad == 2);
    mapping.match.onDuplicate = OnDuplicate::Create;
    exchange::ImportRequest second = store.request(LedgerRows, mapping);
    store.clock.advance(1000);
    const auto rest = must(exchange::importFile(*store.workspace, second));
    CHECK(rest.created == 2);
    CHECK(rest.rowsUnchanged == 1);
}
