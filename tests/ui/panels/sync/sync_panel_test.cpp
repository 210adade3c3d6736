#include "core/sync/folder.h"
#include "tests/ui/panels/sync/sync_fixture.h"
#include "ui/panels/sync/copy_lines.h"
#include "ui/panels/sync/fact_list.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QString PhoneA = u"021-1111"_s, PhoneB = u"021-2222"_s;

QDateTime instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

TEST_CASE("How a copy stands follows from what it has said, and when")
{
    struct Case
    {
        std::optional<qint64> held;
        qint64 behind;
        const char *seen;
        bool revoked;
        CopyStanding expected;
        std::optional<int> silent;
    };
    const Case cases[] = {
        {{}, 9, "", false, CopyStanding::New, {}},
        {9, 0, "2026-04-01T08:00:00+08:00", false, CopyStanding::UpToDate, 0},
        {7, 2, "2026-03-31T08:00:00+08:00", false, CopyStanding::Behind, 1},
        {{}, 9, "2026-03-31T08:00:00+08:00", false, CopyStanding::Behind, 1},
        {9, 0, "2026-03-19T08:00:00+08:00", false, CopyStanding::UpToDate, 13},
        {9, 0, "2026-03-18T08:00:00+08:00", false, CopyStanding::Silent, 14},
        // A clock that went back.
        {9, 0, "2026-05-01T08:00:00+08:00", false, CopyStanding::UpToDate, 0},
        {9, 0, "2026-03-01T08:00:00+08:00", true, CopyStanding::Revoked, 31},
    };
    const QDateTime now = instant("2026-04-01T09:00:00+08:00");
    for (const Case &one : cases) {
        CAPTURE(one.seen, one.behind);
        sync::DeviceStatus device;
        device.held = one.held;
        device.behind = one.behind;
        device.revoked = one.revoked;
        if (*one.seen)
            device.seen = instant(one.seen);
        CHECK(standingOf(device, now) == one.expected);
        CHECK(silentFor(device, now) == one.silent);
    }
}

TEST_CASE("The root copy says so, and who has what")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen);
    (void)fixture.copies.submit(x);
    fixture.setPhone(fixture.copies.root(), PhoneA);
    fixture.copies.edit(fixture.copies.root(), [&](Edit &e) {
        const Device device = must(Device::load(fixture.path(u"new.config"_s), fixture.copies.ids));
        return enrolDevice(e, {{device.id(), u"Y"_s, device.publicKey(), device.receivingKey()}, fixture.li, {}, {}, {}});
    });
    fixture.show(fixture.copies.root());
    fixture.openSync();
    CHECK(fixture.label(u"syncState"_s).contains(u"root copy"_s));
    CHECK_FALSE(fixture.find<QAction>(u"sync.submit"_s).isVisible());
    const Grid &grid = fixture.grid(u"syncCopies"_s);
    REQUIRE(fixture.rows(grid) == 2);
    CHECK(fixture.cell(grid, 0, u"device"_s) == u"X"_s);
    CHECK(fixture.cell(grid, 0, u"person"_s) == u"陈东"_s);
    CHECK(fixture.cell(grid, 0, u"behind"_s) == u"2"_s);
    CHECK(fixture.cell(grid, 1, u"held"_s) == u"—"_s);
    CHECK(fixture.cell(grid, 1, u"seen"_s) == u"never"_s);
    CHECK(fixture.cell(grid, 1, u"state"_s) == u"waits for its first package"_s);
}

TEST_CASE("The message that asks for a package names the person, the workspace and what to do")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen);
    (void)fixture.copies.submit(x);
    fixture.setPhone(fixture.copies.root(), PhoneA);
    fixture.show(fixture.copies.root());
    fixture.openSync();
    fixture.act(u"sync.message"_s);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"陈东"_s, u"明达"_s, u"X"_s, u"Submit"_s, u"周总"_s, u"not confirmed"_s}) {
        CAPTURE(part);
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(u'%'));
}

TEST_CASE("What would be sent is said before a file is written, and nothing is written on the way")
{
    SyncFixture fixture;
    (void)fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen);
    fixture.show(fixture.copies.root());
    fixture.openSync();
    const QString target = fixture.path(u"out.weiwopkg"_s);
    ScriptedDialogs dialogs;
    fixture.act(u"sync.send"_s);
    const QString facts = fixture.find<FactList>(u"packageFacts"_s).text();
    CHECK(facts.contains(u"Rows"_s));
    CHECK(facts.contains(u"Size"_s));
    CHECK(QDir(fixture.folder.path()).entryList({u"*.weiwopkg"_s}).isEmpty());
    dialogs.texts = {std::nullopt};
    fixture.click(u"packageAccept"_s);
    CHECK_FALSE(QFile::exists(target));
    CHECK(fixture.find<QWidget>(u"packageForm"_s).isVisible());
    dialogs.texts = {target};
    fixture.click(u"packageAccept"_s);
    CHECK(QFile::exists(target));
    CHECK_FALSE(fixture.find<QWidget>(u"packageForm"_s).isVisible());
}

TEST_CASE("A package that cannot be written says so in the form, which keeps what it knew")
{
    SyncFixture fixture;
    (void)fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen);
    fixture.show(fixture.copies.root());
    fixture.openSync();
    ScriptedDialogs dialogs;
    dialogs.texts = {fixture.path(u"nowhere/at/all.weiwopkg"_s)};
    fixture.act(u"sync.send"_s);
    fixture.click(u"packageAccept"_s);
    CHECK(fixture.find<QWidget>(u"packageForm"_s).isVisible());
    CHECK(fixture.find<QLabel>(u"packageWhat"_s).isVisible());
    CHECK(fixture.label(u"packageWhat"_s).contains(u"nowhere"_s));
    CHECK(fixture.find<QPushButton>(u"packageAccept"_s).isEnabled());
}

TEST_CASE("A copy that submits says how much waits, and its package has it")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    fixture.setPhone(x, PhoneB);
    fixture.show(x);
    fixture.openSync();
    CHECK(fixture.label(u"syncState"_s).contains(u"2 edit"_s));
    CHECK(fixture.find<FactList>(u"syncFacts"_s).text().contains(u"华东"_s));
    CHECK_FALSE(fixture.find<QAction>(u"sync.send"_s).isVisible());
    const QString target = fixture.path(u"up.weiwopkg"_s);
    ScriptedDialogs dialogs;
    dialogs.texts = {target};
    fixture.act(u"sync.submit"_s);
    CHECK(fixture.find<FactList>(u"packageFacts"_s).text().contains(u"Edits: 2"_s));
    CHECK_FALSE(fixture.find<QCheckBox>(u"packageFull"_s).isVisible());
    fixture.click(u"packageAccept"_s);
    const sync::ImportReport report = fixture.copies.import(fixture.copies.root(), target);
    CHECK(report.entries == 2);
}

TEST_CASE("A package is looked into, then taken in, and the backup is named")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    const QString package = fixture.copies.submission(x);
    fixture.show(fixture.copies.root());
    ScriptedDialogs dialogs;
    dialogs.texts = {package};
    fixture.openSync();
    fixture.act(u"sync.take"_s);
    CHECK(dialogs.filters.value(0).contains(u"*.weiwopkg"_s));
    CHECK(fixture.label(u"intakeTitle"_s).contains(u"X (陈东)"_s));
    CHECK(fixture.shownCustomer().phone.isEmpty());
    const Grid &changes = fixture.grid(u"intakeChanges"_s);
    REQUIRE(fixture.rows(changes) == 1);
    CHECK(fixture.cell(changes, 0, u"table"_s) == u"Customer"_s);
    CHECK(fixture.cell(changes, 0, u"updated"_s) == u"1"_s);
    CHECK_FALSE(fixture.grid(u"intakeRefusals"_s).isVisible());
    QTest::keyClick(&fixture.find<QWidget>(u"intakeApply"_s), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.shownCustomer().phone == PhoneA);
    const QString facts = fixture.find<FactList>(u"intakeFacts"_s).text();
    CHECK(facts.contains(u".bak"_s));
    CHECK_FALSE(QDir(fixture.copies.folder.path()).entryList({u"*.bak"_s}).isEmpty());
    fixture.click(u"intakeApply"_s);
    CHECK(fixture.label(u"syncState"_s).contains(u"root copy"_s));
    CHECK(fixture.find<QWidget>(u"syncState"_s).isVisible());
    SECTION("the same package again changes nothing, and says so")
    {
        fixture.shell.openPackage(package);
        fixture.settle();
        CHECK(fixture.label(u"intakeTitle"_s).contains(u"nothing new"_s));
        CHECK_FALSE(fixture.grid(u"intakeChanges"_s).isVisible());
        fixture.click(u"intakeApply"_s);
        CHECK(fixture.find<QWidget>(u"syncState"_s).isVisible());
    }
}

TEST_CASE("Who goes on while a package is taken in hears what has come of it")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    const QString package = fixture.copies.submission(x);
    fixture.show(fixture.copies.root());
    fixture.shell.openPackage(package);
    fixture.settle();
    QString said;
    QObject::connect(&fixture.shell.notices(), &Notices::confirmed, [&said](const QString &text) { said = text; });
    fixture.find<QPushButton>(u"intakeApply"_s).click();
    fixture.open(u"customers"_s);
    CHECK(fixture.shownCustomer().phone == PhoneA);
    CHECK(said.contains(u"X taken in"_s));
}

TEST_CASE("A package that cannot be taken in says why, what to do, and that nothing has changed")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    const QString whole = fixture.copies.submission(x);
    QFile file(whole);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString package = fixture.path(u"bad.weiwopkg"_s);
    QFile bad(package);
    REQUIRE(bad.open(QIODevice::WriteOnly));
    QString advice;
    SECTION("cut short")
    {
        bad.write(bytes.left(bytes.size() / 2));
        advice = u"once more"_s;
    }
    SECTION("no package at all")
    {
        bad.write("hello");
        advice = u"once more"_s;
    }
    bad.close();
    fixture.show(fixture.copies.root());
    fixture.shell.openPackage(package);
    fixture.settle();
    CHECK(fixture.label(u"intakeText"_s).contains(advice));
    CHECK_FALSE(fixture.label(u"intakeTitle"_s).isEmpty());
    CHECK(fixture.find<QPushButton>(u"intakeApply"_s).text() == u"Try again"_s);
    // Mended in its place, it is read once more.
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write(bytes);
    bad.close();
    fixture.click(u"intakeApply"_s);
    CHECK(fixture.label(u"intakeTitle"_s).contains(u"X (陈东)"_s));
    CHECK(fixture.shownCustomer().phone.isEmpty());
    QTest::keyClick(&fixture.find<QWidget>(u"intakeApply"_s), Qt::Key_Escape);
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"syncState"_s).isVisible());
}

TEST_CASE("A package dropped on the window is looked into; without a workspace it says what to do first")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    const QString package = fixture.copies.submission(x);
    const auto drop = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(package)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.shell, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.shell, &event);
    };
    QString said;
    QObject::connect(&fixture.shell.notices(), &Notices::posted, [&said](const Notice &notice) { said = notice.text; });
    drop();
    CHECK(said.contains(u"open it first"_s));
    fixture.show(fixture.copies.root());
    drop();
    fixture.settle();
    CHECK(fixture.label(u"intakeTitle"_s).contains(u"X (陈东)"_s));
}

TEST_CASE("What is refused stands with its reason before the package is taken in")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    // Whoever has no role at that day may not write.
    fixture.copies.edit(fixture.copies.root(), [&](Edit &e) -> Status {
        WEIWO_ASSIGN(const auto roles, org::roles(e, fixture.chen));
        return org::revokeRole(e, roles.front());
    });
    const QString package = fixture.copies.submission(x);
    fixture.show(fixture.copies.root());
    fixture.shell.openPackage(package);
    fixture.settle();
    const Grid &refusals = fixture.grid(u"intakeRefusals"_s);
    CHECK(refusals.isVisible());
    REQUIRE(fixture.rows(refusals) == 1);
    CHECK(fixture.cell(refusals, 0, u"record"_s) == u"明达商贸"_s);
    CHECK(fixture.cell(refusals, 0, u"field"_s) == u"Phone"_s);
    CHECK_FALSE(fixture.cell(refusals, 0, u"reason"_s).isEmpty());
    fixture.click(u"intakeApply"_s);
    fixture.click(u"intakeConflicts"_s);
    CHECK(fixture.shell.navigator().place().panel == QString::fromLatin1(ConflictsPanelKey));
    CHECK(fixture.rows(fixture.grid(u"conflictGrid"_s)) == 1);
}

TEST_CASE("A record that is refused as a whole is called as its author called it, here and among the conflicts")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.copies.edit(x, [&](Edit &e) -> Status {
        customers::Customer customer;
        customer.name = u"中恒电器"_s;
        customer.owner = fixture.chen;
        WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::addCustomer(e, customer));
        return {};
    });
    fixture.copies.edit(fixture.copies.root(), [&](Edit &e) -> Status {
        WEIWO_ASSIGN(const auto roles, org::roles(e, fixture.chen));
        return org::revokeRole(e, roles.front());
    });
    const QString package = fixture.copies.submission(x);
    fixture.show(fixture.copies.root());
    fixture.shell.openPackage(package);
    fixture.settle();
    const Grid &refusals = fixture.grid(u"intakeRefusals"_s);
    REQUIRE(fixture.rows(refusals) == 1);
    CHECK(fixture.cell(refusals, 0, u"record"_s) == u"中恒电器"_s);
    CHECK(fixture.cell(refusals, 0, u"field"_s) == u"the whole record"_s);
    fixture.click(u"intakeApply"_s);
    fixture.openConflicts();
    const Grid &conflicts = fixture.grid(u"conflictGrid"_s);
    REQUIRE(fixture.rows(conflicts) == 1);
    CHECK(fixture.cell(conflicts, 0, u"record"_s) == u"中恒电器"_s);
    CHECK(fixture.cell(conflicts, 0, u"other"_s).contains(u"陈东"_s));
}

TEST_CASE("Copies that share a folder exchange packages there by one button, and what is left there is told of")
{
    SyncFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, PhoneA);
    const QString folder = fixture.path(u"shared"_s);
    REQUIRE(QDir().mkpath(folder));
    must(sync::syncFolder(*x.workspace, {.folder = folder, .backup = false}));
    fixture.show(fixture.copies.root());
    fixture.openSync();
    CHECK_FALSE(fixture.find<QAction>(u"sync.exchange"_s).isVisible());
    ScriptedDialogs dialogs;
    dialogs.texts = {folder};
    fixture.act(u"sync.folder"_s);
    CHECK(fixture.shownCustomer().phone == PhoneA);
    const QString facts = fixture.find<FactList>(u"syncFacts"_s).text();
    CHECK(facts.contains(folder));
    CHECK(facts.contains(u"1 taken in"_s));
    CHECK(fixture.find<QAction>(u"sync.exchange"_s).isVisible());
    fixture.act(u"sync.exchange"_s);
    CHECK(fixture.find<FactList>(u"syncFacts"_s).text().contains(u"0 taken in"_s));
    QString said;
    QObject::connect(&fixture.shell.notices(), &Notices::posted, [&said](const Notice &notice) { said = notice.text; });
    REQUIRE(QDir(folder).removeRecursively());
    fixture.act(u"sync.exchange"_s);
    CHECK_FALSE(said.isEmpty());
    CHECK(fixture.find<QAction>(u"sync.exchange"_s).isEnabled());
}
