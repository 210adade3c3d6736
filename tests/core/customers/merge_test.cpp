#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/history.h"
#include "core/customers/merge.h"
#include "core/customers/overview.h"
#include "core/customers/queries.h"
#include "core/customers/search.h"
#include "core/exchange/external_ids.h"
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
const char Payments[] = R"({"dataset": "sales.collections", "columns": [
    {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"}, {"from": "amount", "to": "amount"}]})";

/// Three customers with orders and all that may belong to one.
class MergeStore : public ImportStore
{
public:
    MergeStore()
    {
        import("date,order,customer,amount\n2026-01-05,A1,甲公司,100\n2026-02-05,A2,甲公司,50\n2026-01-06,B1,乙公司,30\n"
               "2026-03-07,B2,乙公司,20.5\n2026-01-08,C1,丙公司,7\n", mapping(Lines), u"lines.csv"_s);
        import("date,customer,amount\n2026-02-01,乙公司,12\n", mapping(Payments), u"payments.csv"_s);
        edit(u"customers.field"_s, [](Edit &edit) -> Status {
            WEIWO_TRY(putCustomField(edit, {.key = u"own.credit"_s, .title = u"账期"_s, .kind = CustomField::Kind::Number}));
            return {};
        });
        edit(u"customers.tags"_s, [&](Edit &edit) -> Status {
            const CustomerId a = id(u"甲公司"_s);
            const CustomerId b = id(u"乙公司"_s);
            WEIWO_TRY(putContact(edit, {.customer = b, .name = u"李静"_s, .mobile = u"13800138000"_s, .main = true}));
            WEIWO_TRY(putNote(edit, {.customer = b, .text = u"老客户"_s}));
            WEIWO_TRY(addTag(edit, a, u"重点"_s));
            WEIWO_TRY(addTag(edit, b, u"重点"_s));
            WEIWO_TRY(addTag(edit, b, u"通信"_s));
            const CustomField field = must(customField(edit, u"own.credit"_s));
            WEIWO_TRY(setCustomValue(edit, b, field, u"30"_s));
            WEIWO_TRY(exchange::fileExternalId(edit, {{u"erp"_s, u"77"_s}, u"customer"_s, b.raw()}));
            Customer c = must(findCustomer(edit, u"丙公司"_s));
            c.parent = b;
            WEIWO_TRY(updateCustomer(edit, c));
            Customer changed = must(findCustomer(edit, u"乙公司"_s));
            changed.phone = u"0571-8765"_s;
            changed.code = u"K2"_s;
            return updateCustomer(edit, changed);
        });
    }

    void edit(const QString &title, const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        must(workspace->edit({title, {}}, body));
    }
    [[nodiscard]] CustomerId id(const QString &name)
    {
        Reader r = reader();
        return must(findCustomer(r, name)).id;
    }
    [[nodiscard]] qint64 amountOf(const QString &name)
    {
        for (const auto &row : query({u"sales.amount"_s}, {u"customer"_s}).rows)
            if (row.labels[0] == name)
                return row.figures[0].whole.value_or(0);
        return 0;
    }
    MergeResult mergeBoth(const QMap<QString, CustomerId> &take = {})
    {
        MergeResult result;
        edit(u"customers.merge"_s, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(result, merge(edit, {.kept = id(u"甲公司"_s), .others = {id(u"乙公司"_s)}, .take = take}));
            return {};
        });
        return result;
    }
};

} // namespace

TEST_CASE("A merge moves all that belongs to the other, and every figure with it")
{
    MergeStore store;
    const CustomerId b = store.id(u"乙公司"_s);
    store.edit(u"customers.note"_s, [&](Edit &edit) -> Status {
        Customer changed = must(findCustomer(edit, u"乙公司"_s));
        changed.city = u"杭州市"_s;
        return updateCustomer(edit, changed);
    });
    const qint64 total = store.total(u"sales.amount"_s);
    const MergeResult result = store.mergeBoth();
    CHECK(result.merged == std::vector{b});
    const std::map<QString, qint64> moved{{u"collections"_s, 1}, {u"contact"_s, 1}, {u"custom_value"_s, 1}, {u"customer_note"_s, 1},
                                          {u"customer_tag"_s, 1}, {u"external_id"_s, 1}, {u"order_lines"_s, 2}, {u"parts"_s, 1}};
    CHECK(result.moved == moved);

    Reader reader = store.reader();
    const Customer kept = must(findCustomer(reader, u"甲公司"_s));
    CHECK(kept.phone == u"0571-8765"_s);
    CHECK(kept.code == u"K2"_s);
    const Details more = must(details(reader, kept.id));
    CHECK(more.contacts.size() == 1);
    CHECK(more.tags == QStringList{u"通信"_s, u"重点"_s});
    CHECK(must(customValues(reader, kept.id)).value(u"own.credit"_s) == u"30"_s);
    CHECK(must(findCustomer(reader, u"丙公司"_s)).parent == kept.id);
    CHECK(must(findCustomer(reader, u"erp:77"_s)).id == kept.id);
    CHECK(findCustomer(reader, u"乙公司"_s).error().code == QLatin1StringView(errc::NotFound));
    CHECK(must(count(reader)) == 2);

    CHECK(store.amountOf(u"甲公司"_s) == 20050);
    CHECK(store.amountOf(u"乙公司"_s) == 0);
    CHECK(store.total(u"sales.amount"_s) == total);
    CHECK(store.total(u"customers.active"_s) == 2);
    CHECK(must(customerFigures(reader, kept.id)).sales.months.size() == 3);
    CHECK(store.checks().empty());
    // Both histories are there.
    const auto history = must(historyOf(reader, kept.id, 50));
    CHECK(std::ranges::any_of(history, &HistoryLine::merged));
}

TEST_CASE("Undo of a merge gives the same store back, redo the merged one")
{
    MergeStore store;
    const QString before = store.digest();
    store.mergeBoth();
    const QString merged = store.digest();
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(store.amountOf(u"乙公司"_s) == 5050);
    CHECK(store.checks().empty());
    must(store.workspace->redo());
    CHECK(store.digest() == merged);
    CHECK(store.amountOf(u"甲公司"_s) == 20050);
    CHECK(store.checks().empty());
}

TEST_CASE("Unmerging at once gives the same store back")
{
    MergeStore store;
    const QString before = store.digest();
    const CustomerId b = store.id(u"乙公司"_s);
    store.mergeBoth();
    const QString merged = store.digest();
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        const UnmergeResult result = must(unmerge(edit, b));
        CHECK(result.restored == QStringList{u"code"_s, u"phone"_s});
        CHECK(result.changedSince.isEmpty());
        CHECK(result.goneSince == 0);
        CHECK(result.moved.at(u"order_lines"_s) == 2);
        return {};
    });
    CHECK(store.digest() == before);
    CHECK(store.amountOf(u"乙公司"_s) == 5050);
    CHECK(store.checks().empty());
    must(store.workspace->undo());
    CHECK(store.digest() == merged);
    CHECK(store.checks().empty());
}

TEST_CASE("Unmerging later keeps what was changed and added since")
{
    MergeStore store;
    const CustomerId b = store.id(u"乙公司"_s);
    store.mergeBoth();
    store.edit(u"customers.update"_s, [&](Edit &edit) -> Status {
        Customer kept = must(findCustomer(edit, u"甲公司"_s));
        kept.phone = u"010-1"_s;
        WEIWO_TRY(updateCustomer(edit, kept));
        WEIWO_TRY(putNote(edit, {.customer = kept.id, .text = u"合并后"_s}));
        return removeContact(edit, must(details(edit, kept.id)).contacts.front().id);
    });
    store.import("date,order,customer,amount\n2026-03-20,A9,K2,4\n", store.mapping(Lines), u"later.csv"_s);
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        const UnmergeResult result = must(unmerge(edit, b));
        CHECK(result.restored == QStringList{u"code"_s});
        CHECK(result.changedSince == QStringList{u"phone"_s});
        CHECK(result.goneSince == 1);
        return {};
    });
    Reader reader = store.reader();
    const Customer kept = must(findCustomer(reader, u"甲公司"_s));
    CHECK(kept.phone == u"010-1"_s);
    CHECK(must(details(reader, kept.id)).notes.size() == 1);
    CHECK(must(details(reader, b)).notes.size() == 1);
    CHECK(store.amountOf(u"甲公司"_s) == 15400);
    CHECK(store.amountOf(u"乙公司"_s) == 5050);
    CHECK(store.checks().empty());
}

TEST_CASE("What stands for others is not deleted, and who names what is gone lives without it")
{
    MergeStore store;
    const CustomerId a = store.id(u"甲公司"_s);
    const CustomerId b = store.id(u"乙公司"_s);
    store.mergeBoth();
    CHECK(store.workspace->edit({u"customers.remove"_s, {}}, [&](Edit &edit) { return removeCustomer(edit, a); }).error().code
          == QLatin1StringView(errc::BadInput));
    store.edit(u"customers.field.remove"_s, [](Edit &edit) { return removeCustomField(edit, must(customField(edit, u"own.credit"_s)).id); });
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        CHECK(must(unmerge(edit, b)).goneSince == 1);
        return {};
    });
    Reader reader = store.reader();
    CHECK(must(details(reader, b)).tags.size() == 2);
    CHECK(store.checks().empty());
}

TEST_CASE("A search and a name of one that was merged lead to the one that it lives on as")
{
    MergeStore store;
    CustomerSearch before;
    const auto found = [&](CustomerSearch &search, const QString &text) -> QString {
        Reader reader = store.reader();
        const auto all = must(search.find(reader, text, 5));
        if (all.size() != 1)
            return QString::number(all.size());
        return all[0].name + (all[0].merged ? u" < "_s + all[0].merged->name + u' ' + all[0].merged->code : QString());
    };
    CHECK(found(before, u"乙公"_s) == u"乙公司"_s);
    store.edit(u"customers.merge"_s, [&](Edit &edit) { return merge(edit, {.kept = store.id(u"丙公司"_s), .others = {store.id(u"乙公司"_s)}, .take = {}}).map([](const MergeResult &) {}); });
    store.edit(u"customers.merge"_s, [&](Edit &edit) { return merge(edit, {.kept = store.id(u"甲公司"_s), .others = {store.id(u"丙公司"_s)}, .take = {}}).map([](const MergeResult &) {}); });
    CustomerSearch after;
    for (CustomerSearch *search : {&before, &after}) {
        CHECK(found(*search, u"乙公"_s) == u"甲公司 < 乙公司 K2"_s);
        CHECK(found(*search, u"bgs"_s) == u"甲公司 < 丙公司 K2"_s);
        CHECK(found(*search, u"甲公司"_s) == u"甲公司"_s);
        // All three are one.
        CHECK(found(*search, u"公司"_s) == u"甲公司"_s);
        Reader reader = store.reader();
        CHECK(matchedText(must(search->find(reader, u"乙公"_s, 5)).front()) == u"乙公司 (K2), merged into this one"_s);
    }
    const auto kept = [&](const QString &name) -> QString {
        Reader reader = store.reader();
        const auto one = findKept(reader, name);
        return one ? one->customer.name + (one->merged ? u" < "_s + one->merged->name : QString()) : one.error().code;
    };
    CHECK(kept(u"乙公司"_s) == u"甲公司 < 乙公司"_s);
    CHECK(kept(u"丙公司"_s) == u"甲公司 < 丙公司"_s);
    CHECK(kept(u"甲公司"_s) == u"甲公司"_s);
    CHECK(kept(u"丁公司"_s) == u"not-found"_s);
    {
        // What changes a customer does not follow, but says where it went.
        Reader reader = store.reader();
        const auto refused = findCustomer(reader, u"乙公司"_s);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == QLatin1StringView(errc::NotFound));
        CHECK(refused.error().message.startsWith(u"乙公司 (K2) was merged into 甲公司 (K2)."_s));
    }
    // Whoever has its name today comes first.
    store.edit(u"customers.add"_s, [](Edit &edit) { return addCustomer(edit, {.name = u"乙公司"_s}).map([](const CustomerId &) {}); });
    CHECK(kept(u"乙公司"_s) == u"乙公司"_s);
    {
        Reader reader = store.reader();
        const auto both = must(before.find(reader, u"乙公司"_s, 5));
        REQUIRE(both.size() == 2);
        CHECK_FALSE(both[0].merged.has_value());
        CHECK(both[1].merged.has_value());
    }
    must(store.workspace->undo());
    must(store.workspace->undo());
    must(store.workspace->undo());
    for (CustomerSearch *search : {&before, &after})
        CHECK(found(*search, u"乙公"_s) == u"乙公司"_s);
    CHECK(kept(u"乙公司"_s) == u"乙公司"_s);
}

TEST_CASE("Whoever was merged leads to the kept one as that is today, by all that it was found by")
{
    MergeStore store;
    store.edit(u"customers.update"_s, [](Edit &edit) -> Status {
        Customer changed = must(findCustomer(edit, u"乙公司"_s));
        changed.shortName = u"乙方"_s;
        changed.phone = u"0571-2222222"_s;
        changed.creditCode = u"91440300MA5EKXJM59"_s;
        return updateCustomer(edit, changed);
    });
    store.edit(u"customers.update"_s, [](Edit &edit) -> Status {
        Customer changed = must(findCustomer(edit, u"甲公司"_s));
        changed.shortName = u"甲方"_s;
        changed.phone = u"010-1"_s;
        changed.creditCode = u"91440300MA5EKXJM67"_s;
        return updateCustomer(edit, changed);
    });
    CustomerSearch before;
    const auto found = [&](CustomerSearch &search, const QString &text) {
        Reader reader = store.reader();
        QStringList all;
        for (const Found &one : must(search.find(reader, text, 5)))
            all << (one.merged ? one.name + u" < "_s + one.merged->name : one.name);
        return all.join(u", "_s);
    };
    CHECK(found(before, u"乙公"_s) == u"乙公司"_s);
    store.mergeBoth();
    CHECK(found(before, u"乙公"_s) == u"甲公司 < 乙公司"_s);
    store.edit(u"customers.update"_s, [](Edit &edit) -> Status {
        Customer changed = must(findCustomer(edit, u"甲公司"_s));
        changed.name = u"甲集团公司"_s;
        return updateCustomer(edit, changed);
    });
    CustomerSearch after;
    for (CustomerSearch *search : {&before, &after}) {
        CHECK(found(*search, u"乙公"_s) == u"甲集团公司 < 乙公司"_s);
        CHECK(found(*search, u"公司"_s).count(u"甲"_s) == 1);
        CHECK(found(*search, u"0571-2222222"_s) == u"甲集团公司 < 乙公司"_s);
        CHECK(found(*search, u"乙方"_s) == u"甲集团公司 < 乙公司"_s);
        CHECK(found(*search, u"91440300MA5EKXJM59"_s) == u"甲集团公司 < 乙公司"_s);
    }
    // What does not change its name moves its place, too.
    must(store.workspace->undo());
    for (CustomerSearch *search : {&before, &after})
        CHECK(found(*search, u"乙公"_s) == u"甲公司 < 乙公司"_s);
}

TEST_CASE("Who was merged is found under its old names, by files too")
{
    MergeStore store;
    store.mergeBoth();
    const CustomerId b = [&] {
        Reader reader = store.reader();
        return must(findMerged(reader, u"乙公司"_s)).id;
    }();
    const auto later = store.import("date,order,customer,amount\n2026-03-20,A9,乙公司,4\n", store.mapping(Lines), u"later.csv"_s);
    CHECK(later.made.empty());
    CHECK(store.amountOf(u"甲公司"_s) == 20450);
    CHECK(store.checks().empty());
    // A list of customers is about those that live: the old name and code make another one, and change none.
    const auto listed = store.import("code,name,phone\nK7,乙公司,333\n",
                                     store.mapping(R"({"dataset": "customers.customers", "columns": [
                                         {"from": "code", "to": "code"}, {"from": "name", "to": "name"}, {"from": "phone", "to": "phone"}]})"),
                                     u"customers.csv"_s);
    CHECK(listed.created == 1);
    {
        Reader reader = store.reader();
        CHECK(must(findCustomer(reader, u"甲公司"_s)).phone == u"0571-8765"_s);
    }
    must(store.workspace->undo());
    // What came in for it goes back to it, whenever it came.
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        WEIWO_TRY(unmerge(edit, b));
        return {};
    });
    CHECK(store.amountOf(u"甲公司"_s) == 15000);
    CHECK(store.amountOf(u"乙公司"_s) == 5450);
    CHECK(store.checks().empty());
}

TEST_CASE("A chain of merges counts for the last, and comes apart link by link")
{
    MergeStore store;
    const CustomerId a = store.id(u"甲公司"_s);
    const CustomerId b = store.id(u"乙公司"_s);
    const CustomerId c = store.id(u"丙公司"_s);
    const QString before = store.digest();
    store.mergeBoth();
    store.edit(u"customers.merge"_s, [&](Edit &edit) -> Status {
        WEIWO_TRY(merge(edit, {.kept = c, .others = {a}}));
        return {};
    });
    CHECK(store.amountOf(u"丙公司"_s) == 20750);
    CHECK(store.checks().empty());
    // The first link alone: what came in for it goes back from wherever it is now.
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        CHECK(must(unmerge(edit, b)).from == c);
        return {};
    });
    CHECK(store.amountOf(u"乙公司"_s) == 5050);
    CHECK(store.amountOf(u"丙公司"_s) == 15700);
    {
        // What names its customer goes back from wherever it went.
        Reader reader = store.reader();
        CHECK(must(details(reader, b)).tags.size() == 2);
        CHECK(must(customValues(reader, b)).size() == 1);
        CHECK(must(details(reader, c)).tags == QStringList{u"重点"_s});
    }
    must(store.workspace->undo());
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        WEIWO_TRY(unmerge(edit, a));
        return {};
    });
    CHECK(store.amountOf(u"甲公司"_s) == 20050);
    store.edit(u"customers.unmerge"_s, [&](Edit &edit) -> Status {
        WEIWO_TRY(unmerge(edit, b));
        return {};
    });
    CHECK(store.digest() == before);
    CHECK(store.checks().empty());
}

TEST_CASE("Fields may be taken from the other; what cannot be merged is refused whole")
{
    MergeStore store;
    const CustomerId a = store.id(u"甲公司"_s);
    const CustomerId b = store.id(u"乙公司"_s);
    const QString before = store.digest();
    const auto refused = [&](const MergeWish &wish) {
        const auto outcome = store.workspace->edit({u"customers.merge"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_TRY(merge(edit, wish));
            return {};
        });
        return outcome ? QString() : outcome.error().code;
    };
    CHECK(refused({.kept = a, .others = {}}) == QLatin1StringView(errc::BadInput));
    CHECK(refused({.kept = a, .others = {a}}) == QLatin1StringView(errc::BadInput));
    CHECK(refused({.kept = a, .others = {b, b}}) == QLatin1StringView(errc::BadInput));
    CHECK(refused({.kept = a, .others = {b}, .take = {{u"nothing"_s, b}}}) == QLatin1StringView(errc::BadInput));
    CHECK(refused({.kept = a, .others = {b}, .take = {{u"phone"_s, store.id(u"丙公司"_s)}}}) == QLatin1StringView(errc::BadInput));
    CHECK(refused({.kept = a, .others = {CustomerId(store.ids.next())}}) == QLatin1StringView(errc::NotFound));
    CHECK(store.digest() == before);
    const MergeResult result = store.mergeBoth({{u"name"_s, b}});
    const auto name = std::ranges::find(result.fields, u"name"_s, &MergeResult::Field::key);
    REQUIRE(name != result.fields.end());
    CHECK(name->from == b);
    Reader reader = store.reader();
    CHECK(must(findCustomer(reader, u"乙公司"_s)).id == a);
}

namespace {

/// The three of MergeStore, 甲 part of 丙 that is part of 乙, so that 乙 cannot be merged into 甲, and two pairs that can.
class ManyStore : public MergeStore
{
public:
    ManyStore()
    {
        edit(u"customers.add"_s, [](Edit &edit) -> Status {
            for (const QString &name : {u"丁一"_s, u"丁二"_s, u"戊一"_s, u"戊二"_s}) {
                Customer customer;
                customer.name = name;
                customer.city = name.startsWith(u'丁') ? QString() : u"杭州市"_s;
                WEIWO_ASSIGN(const CustomerId id, addCustomer(edit, customer));
                WEIWO_TRY(addTag(edit, id, name));
            }
            Customer first = must(findCustomer(edit, u"甲公司"_s));
            first.parent = must(findCustomer(edit, u"丙公司"_s)).id;
            return updateCustomer(edit, first);
        });
    }
    MergeWish wish(const QString &kept, const QString &other) { return {.kept = id(kept), .others = {id(other)}, .take = {}}; }
    /// At one instant, so that what is written is the same.
    MergedMany mergeMany(const std::vector<MergeWish> &wishes)
    {
        MergedMany many;
        changes = must(workspace->edit({u"customers.merge.many"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(many, mergeAll(edit, wishes));
            return {};
        })).changes;
        return many;
    }

    /// Of all rows; of the records of merges, whose ids are new each time, how many there are.
    QString content()
    {
        Reader r = reader();
        QStringList parts;
        for (const auto &[name, table] : must(storeDigest(r, DigestSource::Rows)).tables)
            parts << name << QString::number(table.rows) << (name == mergeTable().key ? QString() : QString::fromLatin1(table.sum.bytes().toHex()));
        return parts.join(u' ');
    }

    qint64 changes = 0;
};

} // namespace

TEST_CASE("Of many merges one that is refused is left whole, and the others are done")
{
    ManyStore store;
    const QString before = store.digest();
    const std::vector<MergeWish> good{store.wish(u"丁一"_s, u"丁二"_s), store.wish(u"戊一"_s, u"戊二"_s)};
    CHECK(store.mergeMany(good).customers() == 2);
    const QString alone = store.content();
    must(store.workspace->undo());
    REQUIRE(store.digest() == before);

    // Its contacts, tags and order lines have moved by the time it is refused; and the last names who is no more.
    const MergedMany many = store.mergeMany({good[0], store.wish(u"甲公司"_s, u"乙公司"_s), good[1], store.wish(u"丙公司"_s, u"丁二"_s)});
    CHECK(many.merged.size() == 2);
    REQUIRE(many.refused.size() == 2);
    CHECK(many.refused[0].wish.kept == store.id(u"甲公司"_s));
    CHECK(many.refused[0].reason.contains(u"甲公司"_s));
    CHECK(many.refused[1].wish.kept == store.id(u"丙公司"_s));
    CHECK_FALSE(many.refused[1].reason.isEmpty());
    CHECK(store.content() == alone);
    {
        Reader reader = store.reader();
        CHECK(must(findCustomer(reader, u"丙公司"_s)).parent == store.id(u"乙公司"_s));
        CHECK(must(details(reader, store.id(u"乙公司"_s))).contacts.size() == 1);
        CHECK(must(storeDigest(reader, DigestSource::Rows)).hex() == must(storeDigest(reader, DigestSource::Kept)).hex());
    }
    CHECK(store.amountOf(u"乙公司"_s) == 5050);
    CHECK(store.checks().empty());
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    must(store.workspace->redo());
    CHECK(store.content() == alone);
    CHECK(store.checks().empty());
}

TEST_CASE("Where every merge is refused nothing is written, nor to the journal")
{
    ManyStore store;
    const QString before = store.digest();
    const MergeWish circle = store.wish(u"甲公司"_s, u"乙公司"_s);
    const MergedMany many = store.mergeMany({circle, {.kept = circle.kept, .others = {}, .take = {}}, circle});
    CHECK(many.merged.empty());
    CHECK(many.refused.size() == 3);
    CHECK(many.customers() == 0);
    CHECK(store.changes == 0);
    CHECK(store.digest() == before);
    CHECK(store.mergeMany({}).refused.empty());
}

TEST_CASE("Who may not merge is told so for each, and nothing is written")
{
    ManyStore store;
    org::NodeId seller;
    store.edit(u"org.add"_s, [&](Edit &edit) -> Status {
        org::Node person;
        person.name = u"林涛"_s;
        person.level = org::Level::Person;
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        WEIWO_ASSIGN(seller, org::addNode(edit, person, top.id, QDate(2020, 1, 1)));
        WEIWO_TRY(org::grantRole(edit, seller, Role::Seller, seller));
        for (const QString &name : {u"丁一"_s, u"丁二"_s}) {
            Customer own = must(findCustomer(edit, name));
            own.owner = seller;
            WEIWO_TRY(updateCustomer(edit, own));
        }
        return {};
    });
    const QString before = store.digest();
    const std::vector<MergeWish> wishes{store.wish(u"丁一"_s, u"丁二"_s), store.wish(u"戊一"_s, u"戊二"_s)};
    store.workspace->setPerson(seller.raw());
    CHECK(store.mergeMany(wishes).refused.size() == 2);
    CHECK(store.digest() == before);
}
