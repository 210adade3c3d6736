#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/history.h"
#include "core/customers/dependents.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/commands.h"
#include "core/storage/database.h"
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

    [[nodiscard]] std::vector<HistoryLine> lines(const CustomerId &id)
    {
        Reader r = reader();
        return must(historyOf(r, id, 50));
    }
    /// Those of the newest entry.
    [[nodiscard]] QStringList newestTexts()
    {
        const auto all = lines(ids.front());
        QStringList texts;
        for (const HistoryLine &line : all)
            if (line.entry == all.front().entry)
                texts << historyText(line);
        return texts;
    }
    void merge(const CustomerId &kept, const CustomerId &other)
    {
        edit({u"customers.merge"_s, {u"客户0"_s}}, [&](Edit &edit) {
            return customers::merge(edit, {.kept = kept, .others = {other}, .take = {}}).map([](const MergeResult &) {});
        });
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

TEST_CASE("What belonged to a customer and was deleted stays in its history, and that it was")
{
    HistoryStore store;
    const CustomerId own = store.ids.front();
    store.bulk(u"tags"_s, u"重点, 华东"_s);
    store.bulk(u"tags"_s, u"-重点"_s);
    CHECK(store.newestTexts() == QStringList{u"Tag taken away: 重点"_s});
    // Given again it is no new row.
    store.bulk(u"tags"_s, u"+重点"_s);
    CHECK(store.newestTexts() == QStringList{u"Tag: 重点"_s});
    store.bulk(u"tags"_s, {});
    CHECK(store.newest().changes.size() == 2);
    CHECK(store.newest().changes.contains(u"Tag taken away: 华东"_s));
    must(store.workspace->undo());
    CHECK(store.newest().undone);
    CHECK(store.newest().changes.contains(u"Tag: 华东"_s));
    must(store.workspace->redo());
    store.bulk(u"own.credit"_s, u"60"_s);
    store.bulk(u"own.credit"_s, {});
    CHECK(store.newestTexts() == QStringList{u"账期: 60 → —"_s});
    // Each by its name; what was done to it before is there as well.
    ContactId contact;
    NoteId note;
    store.edit({u"customers.contact"_s, {u"客户0"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(contact, putContact(edit, {.customer = own, .name = u"王敏"_s, .mobile = u"138"_s}));
        return {};
    });
    store.edit({u"customers.note"_s, {u"客户0"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(note, putNote(edit, {.customer = own, .text = u"老客户"_s}));
        return {};
    });
    CHECK(store.newest().logged);
    store.edit({u"customers.contact"_s, {u"客户0"_s}}, [&](Edit &edit) { return removeContact(edit, contact); });
    CHECK(store.newestTexts() == QStringList{u"Contact taken away: 王敏"_s});
    store.edit({u"customers.note"_s, {u"客户0"_s}}, [&](Edit &edit) { return removeNote(edit, note); });
    CHECK_FALSE(store.newest().logged);
    CHECK(store.newestTexts() == QStringList{u"Write a note on 客户0: Note taken away: 老客户"_s});
    QStringList texts;
    for (const HistoryLine &line : store.lines(own))
        texts << historyText(line);
    CHECK(texts.contains(u"Contact: 王敏"_s));
    CHECK(texts.contains(u"Tag taken away: 重点"_s));
    // Without the customer itself nothing is told of what went along.
    store.edit({u"customers.remove"_s, {u"客户1"_s}}, [&](Edit &edit) { return removeCustomer(edit, store.ids[1]); });
    must(store.workspace->undo());
    CHECK(store.lines(store.ids[1]).front().changes.isEmpty());
}

TEST_CASE("The deleted of each table that belongs to customers are found by an index")
{
    HistoryStore store;
    Reader reader = store.reader();
    for (const DependentColumn &dependent : dependentColumns(reader.registry())) {
        CAPTURE(dependent.table->key.toStdString(), dependent.column.toStdString());
        CHECK(must(reader.db().integer(u"SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = '%1' AND sql LIKE '%(%2) WHERE alive = 0'"_s
                                           .arg(dependent.table->key, dependent.column)))
              == 1);
    }
}

TEST_CASE("What a file changed of one that was merged stands on a line of its own, with its name")
{
    HistoryStore store;
    store.import("code,name,phone\nC0,客户0,0571-1\nC1,客户1,0571-2\nC2,客户2,0571-3\n",
                 store.mapping(R"({"dataset": "customers.customers", "columns": [{"from": "code", "to": "code"}, {"from": "name", "to": "name"}, {"from": "phone", "to": "phone"}]})"),
                 u"phones.csv"_s);
    const QString own = u"Import phones.csv into Customers: Phone: 138 → 0571-1"_s;
    CHECK(store.newestTexts() == QStringList{own});
    store.bulk(u"tags"_s, u"重点"_s);
    store.merge(store.ids[1], store.ids[2]);
    store.merge(store.ids[0], store.ids[1]);
    // What went along with the other is no change of this one.
    CHECK(store.newestTexts() == QStringList{u"Merge into the customer 客户0"_s});
    QStringList imported;
    QStringList tagged;
    for (const HistoryLine &line : store.lines(store.ids[0])) {
        const QString text = historyText(line);
        const bool named = text.contains(u"客户1 · "_s) || text.contains(u"客户2 · "_s);
        CHECK((line.changes.isEmpty() || line.merged == named));
        if (line.label.startsWith(u"Import"_s))
            imported << text;
        if (text.contains(u"Tag"_s))
            tagged << text;
    }
    CHECK(imported == QStringList{own, u"Import phones.csv into Customers: 客户1 · Phone: 138 → 0571-2"_s,
                                  u"Import phones.csv into Customers: 客户2 · Phone: 138 → 0571-3"_s});
    CHECK(tagged == QStringList{u"Tag: 重点"_s, u"客户1 · Tag: 重点"_s, u"客户2 · Tag: 重点"_s});
}

TEST_CASE("A history goes without an entry of the journal that is not there")
{
    HistoryStore store;
    store.bulk(u"phone"_s, u"139"_s);
    const Id edited = store.newest().entry;
    must(store.workspace->undo());
    CHECK(historyText(store.newest()) == u"Undone: Phone: 139 → 138"_s);
    const size_t all = store.lines(store.ids.front()).size();
    store.workspace.reset();
    {
        const auto db = must(Database::open(store.folder.filePath(u"a.weiwo"_s), Database::Mode::ReadWrite));
        for (const QString &table : {u"journal_block"_s, u"journal_change"_s})
            must(db->run(u"DELETE FROM %1 WHERE journal = (SELECT no FROM journal WHERE id = ?)"_s.arg(table), {edited.bytes()}));
        must(db->run(u"DELETE FROM journal WHERE id = ?"_s, {edited.bytes()}));
    }
    store.workspace = must(Workspace::open(store.folder.filePath(u"a.weiwo"_s), store.services()));
    CHECK(store.lines(store.ids.front()).size() == all - 1);
    CHECK_FALSE(store.newest().told);
    CHECK_FALSE(store.newest().undone);
    CHECK(store.newest().changes == QStringList{u"Phone: 139 → 138"_s});
}

TEST_CASE("An edit that was undone and redone many times is told by what it changed each time")
{
    HistoryStore store;
    store.bulk(u"phone"_s, u"139"_s);
    for (int i = 0; i < 20; ++i) {
        must(store.workspace->undo());
        CHECK(historyText(store.newest()) == u"Undone: Phone: 139 → 138"_s);
        must(store.workspace->redo());
        CHECK(historyText(store.newest()) == u"Phone: 138 → 139"_s);
    }
}
