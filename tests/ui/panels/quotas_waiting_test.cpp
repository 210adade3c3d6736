// What the window says and does while another program writes, and when it refuses.
#include "tests/ui/panels/quota_fixture.h"
#include "tests/ui/shell/writers.h"
#include "ui/kit/message_bar.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("An edit that waits for another program is not called saved, and is saved when that is done")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    const QString &saved = u"savedText"_s;
    CHECK(fixture.find<QLabel>(saved).text().startsWith(u"All saved"_s));
    OtherWriter other(fixture.path(u"a.weiwo"_s));
    fixture.grid().setCurrentCell(fixture.row(u"华北大区"_s), 1);
    fixture.type(u"700000"_s);
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    CHECK(fixture.find<QLabel>(saved).text() == u"Saving…"_s);
    CHECK(QTest::qWaitFor([&] { return fixture.find<QLabel>(saved).text().contains(u"weiwoctl"_s); }, 2000));
    CHECK_FALSE(fixture.find<QLabel>(saved).text().startsWith(u"All saved"_s));
    other.finish();
    fixture.settle();
    CHECK(fixture.find<QLabel>(saved).text().startsWith(u"All saved"_s));
    CHECK(fixture.stored(fixture.north) == 700'000'00);
}

TEST_CASE("An edit that waited in vain is named, and is done by a button")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    OtherWriter other(fixture.path(u"a.weiwo"_s));
    fixture.grid().setCurrentCell(fixture.row(u"华北大区"_s), 1);
    fixture.type(u"700000"_s);
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.settle();
    const auto &bar = fixture.find<MessageBar>(u"messageBar"_s);
    REQUIRE(bar.isVisible());
    INFO(bar.text().toStdString());
    CHECK(bar.text().contains(u"华北大区"_s));
    CHECK(bar.text().contains(u"weiwoctl"_s));
    CHECK(fixture.stored(fixture.north) == Goal / 2);
    other.finish();
    auto &again = fixture.find<QPushButton>(u"messageBarAction0"_s);
    REQUIRE(again.isVisible());
    QTest::mouseClick(&again, Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.stored(fixture.north) == 700'000'00);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("What the edit itself does wrong is not offered again")
{
    Notices notices;
    std::vector<Notice> said;
    QObject::connect(&notices, &Notices::posted, [&said](const Notice &notice) { said.push_back(notice); });
    Error error{QString::fromLatin1(errc::Busy), u"Busy."_s, {}, {}, {{"step", "Set West"}}};
    int done = 0;
    const auto again = [&done] { ++done; };
    notices.refuseEdit(error, again);
    error.code = QString::fromLatin1(errc::Locked);
    notices.refuseEdit(error, again);
    error.code = QString::fromLatin1(errc::Cancelled);
    notices.refuseEdit(error, again);
    REQUIRE(said.size() == 2);
    CHECK(said[0].text == u"Not saved: “Set West”. Busy."_s);
    REQUIRE(said[0].repairs.size() == 1);
    said[0].repairs[0].run();
    CHECK(done == 1);
    CHECK(said[1].text == u"Busy."_s);
    CHECK(said[1].repairs.empty());
}
