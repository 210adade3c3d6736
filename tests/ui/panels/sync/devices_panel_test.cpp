#include "tests/support/read_only_medium.h"
#include "tests/ui/panels/sync/sync_fixture.h"
#include "ui/shell/scope_picker.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

class DevicesFixture : public SyncFixture
{
public:
    /// The file by which a new device asks.
    QString request(const QString &name)
    {
        const Device device = must(Device::load(path(name + u".config"_s), copies.ids));
        asking = device.id();
        fingerprint = device.fingerprint();
        const QString file = path(name + u".weiworeq"_s);
        must(sync::writeDeviceRequest(file, sync::deviceRequestBytes(device, name)));
        return file;
    }
    void pick(const QString &button, const QString &name)
    {
        find<QPushButton>(button).click();
        ScopePicker *open = nullptr;
        for (ScopePicker *one : shell.findChildren<ScopePicker *>())
            if (one->isVisible())
                open = one;
        REQUIRE(open);
        auto *search = open->findChild<QLineEdit *>(u"scopeSearch"_s);
        search->setText(name);
        QTest::keyClick(search, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] std::optional<sync::SyncDevice> stored(const Id &id)
    {
        Reader own = reader();
        return must(sync::device(own, id));
    }

    Id asking;
    QString fingerprint;
};

} // namespace

TEST_CASE("A device is enrolled once its digits have been compared and its person is named")
{
    DevicesFixture fixture;
    const QString file = fixture.request(u"笔记本"_s);
    fixture.show(fixture.copies.root());
    fixture.openDevices();
    CHECK(fixture.label(u"deviceFingerprint"_s) == fixture.shell.session()->workspace().device().fingerprint());
    ScriptedDialogs dialogs;
    dialogs.texts = {file};
    fixture.act(u"panel.new"_s);
    CHECK(fixture.label(u"enrolFingerprint"_s) == fixture.fingerprint);
    const auto &accept = fixture.find<QPushButton>(u"enrolAccept"_s);
    CHECK_FALSE(accept.isEnabled());
    fixture.pick(u"enrolPerson"_s, u"李静"_s);
    CHECK_FALSE(accept.isEnabled());
    fixture.find<QCheckBox>(u"enrolCompared"_s).click();
    CHECK(accept.isEnabled());
    fixture.click(u"enrolAccept"_s);
    CHECK_FALSE(fixture.find<QWidget>(u"enrolForm"_s).isVisible());
    const auto made = fixture.stored(fixture.asking);
    REQUIRE(made);
    CHECK(made->person == fixture.li.raw());
    CHECK(made->scope == fixture.east.raw());
    const Grid &grid = fixture.grid(u"deviceGrid"_s);
    REQUIRE(fixture.rows(grid) == 1);
    CHECK(fixture.cell(grid, 0, u"device"_s) == u"笔记本"_s);
    CHECK(fixture.cell(grid, 0, u"scope"_s) == u"华东"_s);
    CHECK(fixture.cell(grid, 0, u"fingerprint"_s) == fixture.fingerprint);
    fixture.undo();
    CHECK_FALSE(fixture.stored(fixture.asking));
}

TEST_CASE("A file that is no request is refused, and no form opens")
{
    DevicesFixture fixture;
    fixture.show(fixture.copies.root());
    fixture.openDevices();
    QFile file(fixture.path(u"no.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    ScriptedDialogs dialogs;
    QString said;
    QObject::connect(&fixture.shell.notices(), &Notices::posted, [&said](const Notice &notice) { said = notice.text; });
    dialogs.texts = {file.fileName()};
    fixture.act(u"panel.new"_s);
    CHECK(said.contains(u"no device request"_s));
    CHECK_FALSE(fixture.find<QWidget>(u"enrolForm"_s).isVisible());
}

TEST_CASE("A device is revoked after a question, with a note; not without")
{
    DevicesFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.show(fixture.copies.root());
    fixture.openDevices();
    ScriptedDialogs dialogs;
    fixture.act(u"devices.revoke"_s);
    fixture.find<QLineEdit>(u"revokeNote"_s).setText(u"丢失"_s);
    dialogs.answers = {std::nullopt};
    fixture.click(u"revokeAccept"_s);
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(dialogs.asked.front() == u"Revoke X?"_s);
    CHECK_FALSE(fixture.stored(x.device)->revoked);
    dialogs.answers = {0};
    fixture.click(u"revokeAccept"_s);
    const auto revoked = fixture.stored(x.device);
    REQUIRE(revoked);
    CHECK(revoked->revoked);
    CHECK(revoked->note == u"丢失"_s);
    CHECK(fixture.cell(fixture.grid(u"deviceGrid"_s), 0, u"state"_s) == u"revoked"_s);
    CHECK_FALSE(fixture.find<QAction>(u"devices.revoke"_s).isEnabled());
    fixture.openSync();
    CHECK_FALSE(fixture.find<QAction>(u"sync.send"_s).isEnabled());
}

TEST_CASE("This device asks for a copy by a file that another can read")
{
    DevicesFixture fixture;
    fixture.show(fixture.copies.root());
    fixture.openDevices();
    const QString file = fixture.path(u"me.weiworeq"_s);
    ScriptedDialogs dialogs;
    dialogs.texts = {file};
    fixture.act(u"devices.request"_s);
    CHECK(must(sync::readDeviceRequest(file)).id == fixture.copies.root().device);
}

#ifdef Q_OS_UNIX

TEST_CASE("Where nothing can be written, packages, answers and devices are shown and what would write says why it cannot")
{
    DevicesFixture fixture;
    Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.chen, fixture.east);
    fixture.setPhone(x, u"021-1111"_s);
    fixture.setPhone(fixture.copies.root(), u"021-2222"_s);
    (void)fixture.copies.submit(x);
    fixture.show(fixture.copies.root());
    const QString store = fixture.shell.session()->workspace().path();
    fixture.shell.workspaces().close();
    fixture.settle();
    openToAll(fixture.folder.path());
    const ReadOnlyMedium medium(fixture.copies.folder.path());
    fixture.shell.workspaces().open(store);
    fixture.settle();
    REQUIRE(fixture.shell.session());
    REQUIRE(fixture.shell.session()->workspace().isReadOnly());
    const auto check = [&fixture](const QString &panel, const QStringList &names) {
        fixture.open(panel);
        for (const QString &name : names) {
            CAPTURE(name);
            QAction *action = nullptr;
            for (QAction *one : fixture.shell.stage().current()->actions())
                if (one->objectName() == name)
                    action = one;
            REQUIRE(action);
            CHECK_FALSE(action->isEnabled());
            CHECK(action->toolTip().contains(u"reading only"_s));
        }
    };
    check(QString::fromLatin1(SyncPanelKey), {u"sync.submit"_s, u"sync.take"_s, u"sync.send"_s});
    CHECK(fixture.rows(fixture.grid(u"syncCopies"_s)) == 1);
    check(QString::fromLatin1(ConflictsPanelKey), {u"conflicts.keep"_s, u"conflicts.other"_s, u"conflicts.typed"_s});
    CHECK(fixture.rows(fixture.grid(u"conflictGrid"_s)) == 1);
    check(QString::fromLatin1(DevicesPanelKey), {u"panel.new"_s, u"devices.revoke"_s});
    CHECK(fixture.rows(fixture.grid(u"deviceGrid"_s)) == 1);
}

#endif
