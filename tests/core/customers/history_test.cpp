#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/history.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/commands.h"
#include "core/workspace/journal.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// So many that the journal keeps the changes of a bulk edit in a block.
constexpr int Many = 250;

class HistoryStore : public ImportStore
{
public:
    HistoryStore()
    {
        edit({u"customers.bulk"_s, {QString::number(Many)}}, [&](Edit &edit) -> Status {
            for (int i = 0; i < Many; ++i) {
                WEIWO_ASSIGN(const CustomerId id, addCustomer(edit, {.code = u"C%1"_s.arg(i), .name = u"客户%1"_s.arg(i), .phone = u"138"_s}));
                ids.push_back(id);
            }
            return putCustomField(edit, {.key = u"own.credit"_s, .title = u"账期"_s, .kind = CustomField::Kind::Number}).map([](const auto &) {});
        });
    }
    void edit(const EditTitle &title, const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        must(workspace->edit(title, body));
    }
    void bulk(const QString &field, const QString &value)
    {
        edit({u"customers.bulk"_s, {QString::number(Many)}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const BulkOutcome outcome, changeCustomers(edit, ids, {field, value}));
            CHECK(outcome.lines.size() == size_t(Many));
            return {};
        });
    }
    [[nodiscard]] HistoryLine newest()
    {
        Reader r = reader();
        const auto lines = must(historyOf(r, ids.front(), 20));
        REQUIRE(!lines.empty());
        return lines.front();
    }

    std::vector<CustomerId> ids;
};

} // namespace

TEST_CASE("The history of a customer says what an edit of many changed for it")
{
    HistoryStore store;
    // That it was made is told by the entry itself.
    CHECK(historyText(store.newest()) == u"Change 250 customers"_s);
    store.bulk(u"phone"_s, u"139"_s);
    CHECK(store.newest().label == u"Change 250 customers"_s);
    CHECK(store.newest().changes == QStringList{u"Phone: 138 → 139"_s});
    CHECK(historyText(store.newest()) == u"Phone: 138 → 139"_s);
    store.bulk(u"industry"_s, u"家电"_s);
    CHECK(historyText(store.newest()) == u"Industry: — → 家电"_s);
    store.bulk(u"own.credit"_s, u"60"_s);
    CHECK(historyText(store.newest()) == u"账期: — → 60"_s);
    store.bulk(u"own.credit"_s, u"90"_s);
    CHECK(historyText(store.newest()) == u"账期: 60 → 90"_s);
    store.bulk(u"tags"_s, u"重点"_s);
    CHECK(historyText(store.newest()) == u"Tag: 重点"_s);
    store.bulk(u"phone"_s, {});
    CHECK(historyText(store.newest()) == u"Phone: 139 → —"_s);
    must(store.workspace->undo());
    CHECK(historyText(store.newest()) == u"Undone: Phone: — → 139"_s);
    must(store.workspace->redo());
    CHECK(historyText(store.newest()) == u"Phone: 139 → —"_s);
}

TEST_CASE("Contacts are told by name, and what else an entry says stands before its changes")
{
    HistoryStore store;
    const CustomerId own = store.ids.front();
    ContactId contact;
    store.edit({u"customers.contact"_s, {u"客户0"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(contact, putContact(edit, {.customer = own, .name = u"王敏"_s, .mobile = u"138"_s}));
        return {};
    });
    CHECK(historyText(store.newest()) == u"Contact: 王敏"_s);
    store.edit({u"customers.contact"_s, {u"客户0"_s}}, [&](Edit &edit) {
        return putContact(edit, {.id = contact, .customer = own, .name = u"王敏"_s, .mobile = u"139"_s}).map([](const auto &) {});
    });
    CHECK(historyText(store.newest()) == u"王敏 · Mobile: 138 → 139"_s);
    const auto listed = store.import("code,name,phone\nC0,客户0,0571-1\nC1,客户1,0571-2\n",
                                     store.mapping(R"({"dataset": "customers.customers", "columns": [{"from": "code", "to": "code"}, {"from": "name", "to": "name"}, {"from": "phone", "to": "phone"}]})"),
                                     u"phones.csv"_s);
    CHECK(listed.updated == 2);
    // The dataset is told by its title, not by its key.
    CHECK(historyText(store.newest()) == u"Import phones.csv into Customers: Phone: 138 → 0571-1"_s);
    // Of many changes the first are told.
    store.edit({u"customers.update"_s, {u"客户0"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(Customer changed, customer(edit, own));
        changed.city = changed.county = changed.address = changed.segment = changed.industry = changed.size = u"x"_s;
        return updateCustomer(edit, changed);
    });
    CHECK(store.newest().changes.size() == 5);
    CHECK(store.newest().changes.back() == u"and 2 more change(s)"_s);
}

TEST_CASE("Visits, calls and notes are told apart from what changed")
{
    HistoryStore store;
    store.edit({u"tiers.logActivity"_s, {u"客户0"_s}}, [&](Edit &edit) -> Status {
        return logActivity(edit, {.customer = store.ids.front(), .day = QDate(2026, 1, 15), .kind = u"visit"_s}).map([](const auto &) {});
    });
    CHECK(store.newest().logged);
    CHECK(store.newest().changes.isEmpty());
    store.bulk(u"phone"_s, u"139"_s);
    CHECK_FALSE(store.newest().logged);
}

TEST_CASE("An edit of one customer alone is not told as one of many")
{
    HistoryStore store;
    Reader reader = store.reader();
    const auto label = [&](const QString &key, const QStringList &args) {
        JournalEntry entry;
        entry.titleKey = key;
        entry.titleArgs = args;
        return journal::label(reader, entry);
    };
    CHECK(label(u"customers.bulk"_s, {u"1"_s}) == u"Change one customer"_s);
    CHECK(label(u"customers.bulk"_s, {u"12"_s}) == u"Change 12 customers"_s);
    CHECK(label(u"customers.merge.many"_s, {u"1"_s}) == u"Merge one customer into the one that it is"_s);
    CHECK(label(u"customers.merge.many"_s, {u"3"_s}) == u"Merge 3 customers into those that they are"_s);
    CHECK(label(u"exchange.import"_s, {u"a.csv"_s, u"customers.contacts"_s}) == u"Import a.csv into Contacts"_s);
    // Of a newer program.
    CHECK(label(u"exchange.import"_s, {u"a.csv"_s, u"market.surveys"_s}) == u"Import a.csv into market.surveys"_s);
}
