#include "tests/ui/panels/sync/sync_fixture.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A newcomer at the window, whose device headquarters has enrolled for 陈东 after reading its request.
class JoinFixture : public SyncFixture
{
public:
    JoinFixture()
    {
        const QString file = path(u"me.weiworeq"_s);
        dialogs.texts = {file};
        click(u"join"_s);
        click(u"joinRequest"_s);
        const sync::DeviceRequest request = must(sync::readDeviceRequest(file));
        CHECK(label(u"joinOwn"_s) == request.fingerprint());
        copies.edit(copies.root(), [&](Edit &e) { return enrolDevice(e, {request, chen, {}, east, {}}); });
        package = copies.exported(copies.root(), {.path = {}, .to = request.id, .full = true});
    }

    ScriptedDialogs dialogs;
    QString package;
};

} // namespace

TEST_CASE("A newcomer asks for a copy, and makes it of the first package once the digits have been compared")
{
    JoinFixture fixture;
    fixture.dialogs.texts = {fixture.package};
    fixture.click(u"joinChoose"_s);
    CHECK(fixture.label(u"joinSender"_s) == fixture.copies.root().workspace->device().fingerprint());
    const auto &make = fixture.find<QPushButton>(u"joinMake"_s);
    CHECK_FALSE(make.isEnabled());
    fixture.find<QCheckBox>(u"joinCompared"_s).click();
    const QString store = fixture.path(u"copy.weiwo"_s);
    fixture.dialogs.texts = {store};
    fixture.click(u"joinMake"_s);
    REQUIRE(fixture.shell.session());
    CHECK(QFileInfo(fixture.shell.session()->workspace().path()) == QFileInfo(store));
    CHECK(fixture.shownCustomer().name == u"明达商贸"_s);
    fixture.openSync();
    CHECK(fixture.label(u"syncState"_s).contains(u"Every edit has been answered"_s));
}

TEST_CASE("A package of another device than the one that was compared makes no copy, nor does a file that is none")
{
    JoinFixture fixture;
    const QString store = fixture.path(u"copy.weiwo"_s);
    SECTION("no package")
    {
        QFile file(fixture.path(u"no.weiwopkg"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        fixture.shell.openPackage(file.fileName());
        fixture.settle();
        CHECK_FALSE(fixture.label(u"joinText"_s).isEmpty());
        CHECK_FALSE(fixture.find<QLabel>(u"joinSender"_s).isVisible());
        CHECK_FALSE(fixture.find<QPushButton>(u"joinMake"_s).isEnabled());
    }
    SECTION("a package for somebody else")
    {
        Copy &x = fixture.copies.enrol(u"X"_s, fixture.copies.root(), fixture.li, fixture.east);
        const QString other = fixture.copies.exported(fixture.copies.root(), {.path = {}, .to = x.device, .full = true});
        fixture.shell.openPackage(other);
        fixture.settle();
        fixture.find<QCheckBox>(u"joinCompared"_s).click();
        QString said;
        QObject::connect(&fixture.shell.notices(), &Notices::posted, [&said](const Notice &notice) { said = notice.text; });
        fixture.dialogs.texts = {store};
        fixture.click(u"joinMake"_s);
        CHECK_FALSE(said.isEmpty());
        CHECK_FALSE(QFile::exists(store));
        CHECK_FALSE(fixture.shell.session());
    }
}
