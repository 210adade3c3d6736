#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "tests/support/sandbox.h"

#include <QFile>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A small table of its own, so that the core is tested without any slice.
const TableSpec &noteTable(Registry &registry)
{
    if (!registry.tables.find(u"note"_s))
        registry.tables.add({.key = u"note"_s,
                             .title = WEIWO_TEXT("test", "Note"),
                             .policy = u"reference"_s,
                             .columns = {{.name = u"name"_s},
                                         {.name = u"amount"_s, .kind = ColumnKind::Integer},
                                         {.name = u"parent"_s, .kind = ColumnKind::Reference, .refersTo = u"note"_s}},
                             .nameColumn = u"name"_s});
    return *registry.tables.find(u"note"_s);
}

struct Notes
{
    Sandbox box;
    const TableSpec &table = noteTable(box.registry);
    std::unique_ptr<Workspace> workspace;

    Notes()
    {
        workspace = box.workspace();
        auto reader = must(workspace->reader());
        must(reader.db().run(u"CREATE TABLE note(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL,"
                             " home BLOB, alive INTEGER NOT NULL, extra TEXT, name TEXT, amount INTEGER, parent BLOB)"_s));
    }

    Record record(const QString &name, qint64 amount, std::optional<Id> parent = {})
    {
        return {box.ids.next(), 0, {}, true, {}, {name, amount, toValue(parent)}};
    }
    EditOutcome put(const Record &record)
    {
        return must(workspace->edit({u"test.put"_s, {}}, [&](Edit &edit) { return edit.put(table, record); }));
    }
    QString deep() { auto r = must(workspace->reader()); return must(storeDigest(r, DigestSource::Rows)).hex(); }
    QString kept() { auto r = must(workspace->reader()); return must(storeDigest(r, DigestSource::Kept)).hex(); }
    std::optional<Record> load(const Id &id)
    {
        auto r = must(workspace->reader());
        return must(records::load(r.db(), table, id));
    }
};

} // namespace

TEST_CASE("An edit writes, is journaled field by field, and is told after commit")
{
    Notes notes;
    QList<ChangeSet> told;
    QObject::connect(&notes.workspace->bus(), &ChangeBus::changed, &notes.workspace->bus(),
                     [&](const ChangeSet &set) { told.append(set); });
    Record record = notes.record(u"甲"_s, 5);
    const auto first = notes.put(record);
    record.values[1] = qint64(6);
    const auto second = notes.put(record);
    REQUIRE(told.size() == 2);
    CHECK(told[1].rows.value(u"note"_s) == QList<Id>{record.id});

    auto reader = must(notes.workspace->reader());
    std::vector<JournalChange> changes;
    must(journal::changes(reader, *second.entry, [&](JournalChange &&change) {
        changes.push_back(change);
        return true;
    }));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == u"amount"_s);
    CHECK(changes[0].before == Value(qint64(5)));
    CHECK(changes[0].after == Value(qint64(6)));
    CHECK(first.entry != second.entry);
}

TEST_CASE("An edit that changes nothing makes no entry")
{
    Notes notes;
    const Record record = notes.record(u"甲"_s, 5);
    notes.put(record);
    CHECK_FALSE(notes.put(record).entry.has_value());
    CHECK_FALSE(must(notes.workspace->edit({u"t"_s, {}}, [](Edit &) { return Status(); })).entry);
}

TEST_CASE("A failing body, and a dry run, leave the store as it was")
{
    Notes notes;
    notes.put(notes.record(u"甲"_s, 5));
    const QString before = notes.deep();
    const auto failed = notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) -> Status {
        must(edit.put(notes.table, notes.record(u"乙"_s, 1)));
        return fail(errc::BadInput, u"no"_s);
    });
    CHECK_FALSE(failed.has_value());
    must(notes.workspace->edit({u"t"_s, {}},
                               [&](Edit &edit) { return edit.put(notes.table, notes.record(u"乙"_s, 1)); },
                               Workspace::Commit::DryRun));
    CHECK(notes.deep() == before);
    CHECK(notes.kept() == before);
}

TEST_CASE("Undo and redo bring back every state, for inserts, updates and deletes")
{
    Notes notes;
    Record record = notes.record(u"甲"_s, 5);
    std::vector<QString> states{notes.deep()};
    notes.put(record);
    states.push_back(notes.deep());
    record.values[1] = qint64(9);
    notes.put(record);
    states.push_back(notes.deep());
    must(notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) { return edit.remove(notes.table, record.id); }));
    states.push_back(notes.deep());
    for (int round = 0; round < 2; ++round) {
        for (size_t i = 3; i-- > 0;) {
            must(notes.workspace->undo());
            CHECK(notes.deep() == states[i]);
            CHECK(notes.kept() == states[i]);
        }
        CHECK(notes.workspace->undo().error().code == u"nothing-to-undo"_s);
        for (size_t i = 1; i < states.size(); ++i) {
            must(notes.workspace->redo());
            CHECK(notes.deep() == states[i]);
        }
        CHECK(notes.workspace->redo().error().code == u"nothing-to-undo"_s);
    }
}

TEST_CASE("Undo of an older step is refused where its field was changed since, and works where not")
{
    Notes notes;
    Record record = notes.record(u"甲"_s, 5);
    notes.put(record);
    record.values[1] = qint64(6);
    const auto second = notes.put(record);
    record.values[0] = u"乙"_s;
    const auto third = notes.put(record);
    must(notes.workspace->undo(second.entry));
    CHECK(notes.load(record.id)->values[1] == Value(qint64(5)));
    CHECK(notes.load(record.id)->values[0] == Value(u"乙"_s));
    record = *notes.load(record.id);
    record.values[0] = u"丙"_s;
    notes.put(record);
    CHECK(notes.workspace->undo(third.entry).error().code == u"stale"_s);
    CHECK(notes.workspace->undo(second.entry).error().code == u"nothing-to-undo"_s);
}

TEST_CASE("Redo is gone once something else was edited")
{
    Notes notes;
    notes.put(notes.record(u"甲"_s, 5));
    must(notes.workspace->undo());
    CHECK(must(notes.workspace->redoable()).has_value());
    notes.put(notes.record(u"乙"_s, 5));
    CHECK_FALSE(must(notes.workspace->redoable()).has_value());
}

TEST_CASE("A big edit is packed in blocks, and reads, undoes and explains like a small one")
{
    Notes notes;
    const QString before = notes.deep();
    std::vector<Record> many;
    for (int i = 0; i < 9000; ++i)
        many.push_back(notes.record(u"行%1"_s.arg(i), i));
    const auto outcome = must(notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) -> Status {
        for (const Record &record : many)
            WEIWO_TRY(edit.insertNew(notes.table, record));
        return {};
    }));
    CHECK(outcome.changes == 9000);
    auto reader = must(notes.workspace->reader());
    CHECK(must(reader.db().integer(u"SELECT count(*) FROM journal_block"_s)) == 3);
    const auto page = must(journal::list(reader, {.record = many[4567].id}));
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries[0].id == *outcome.entry);
    qint64 fields = 0;
    must(journal::changes(reader, *outcome.entry, [&](JournalChange &&) { return ++fields > 0; }));
    CHECK(fields == 18000);
    const QString after = notes.deep();
    must(notes.workspace->undo());
    CHECK(notes.deep() == before);
    must(notes.workspace->redo());
    CHECK(notes.deep() == after);
    CHECK(notes.kept() == after);
}

TEST_CASE("A row may refer to living rows only")
{
    Notes notes;
    const Record parent = notes.record(u"上"_s, 1);
    const Record child = notes.record(u"下"_s, 1, parent.id);
    const auto orphan = notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) { return edit.put(notes.table, child); });
    CHECK(orphan.error().code == u"not-found"_s);
    notes.put(parent);
    notes.put(child);
    const auto used = notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) { return edit.remove(notes.table, parent.id); });
    REQUIRE_FALSE(used.has_value());
    CHECK(used.error().message.contains(u"下"_s));
    must(notes.workspace->edit({u"t"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(edit.remove(notes.table, parent.id));
        return edit.remove(notes.table, child.id);
    }));
}

TEST_CASE("A store is found whole, and a touched one is found out")
{
    Notes notes;
    const Record record = notes.record(u"甲"_s, 5);
    notes.put(record);
    auto reader = must(notes.workspace->reader());
    for (const CheckResult &check : must(checkStore(reader, true)))
        CHECK(check.ok);
    must(reader.db().run(u"UPDATE note SET amount=6"_s));
    bool found = false;
    for (const CheckResult &check : must(checkStore(reader, true)))
        found = found || (!check.ok && check.key == u"storage.digest"_s);
    CHECK(found);
}

TEST_CASE("Bad files are told apart and stay as they are")
{
    Sandbox box;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(box.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(Workspace::open(box.path(u"none.weiwo"_s), box.services()).error().code == u"no-store"_s);
    const QString empty = write(u"empty.weiwo"_s, {});
    CHECK(Workspace::open(empty, box.services()).error().code == u"not-a-store"_s);
    CHECK(QFile(empty).size() == 0);
    CHECK(Workspace::open(write(u"text.weiwo"_s, "hello"), box.services()).error().code == u"not-a-store"_s);
    {
        auto workspace = box.workspace(u"whole.weiwo"_s);
    }
    QFile whole(box.path(u"whole.weiwo"_s));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto cut = Workspace::open(write(u"cut.weiwo"_s, bytes.left(bytes.size() / 3)), box.services());
    REQUIRE_FALSE(cut.has_value());
    CHECK((cut.error().code == u"damaged"_s || cut.error().code == u"not-a-store"_s));
    const auto twice = Workspace::create(box.path(u"whole.weiwo"_s), {}, box.services(),
                                         [](Edit &) -> Result<Id> { return Id(); });
    CHECK(twice.error().code == u"store-exists"_s);
}

TEST_CASE("Another window's write is noticed, one's own is not")
{
    Notes notes;
    auto other = must(Workspace::open(notes.box.path(u"a.weiwo"_s), notes.box.services()));
    int told = 0;
    QObject::connect(&other->bus(), &ChangeBus::changed, &other->bus(), [&](const ChangeSet &set) {
        ++told;
        CHECK(set.external);
        CHECK(set.tables.contains(u"note"_s));
    });
    must(other->noticeOthers());
    CHECK(told == 0);
    notes.put(notes.record(u"甲"_s, 5));
    must(other->noticeOthers());
    CHECK(told == 1);
    must(other->noticeOthers());
    CHECK(told == 1);
    must(notes.workspace->noticeOthers());
}
