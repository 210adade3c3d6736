// What becomes of a form, and of what it asked for, while that is on its way and when it is refused.
#include "tests/ui/panels/customers_fixture.h"
#include "tests/ui/shell/writers.h"
#include "ui/kit/message_bar.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

class FormsFixture : public CustomersFixture
{
public:
    [[nodiscard]] Session &session() { return *shell.session(); }
    [[nodiscard]] MessageBar &bar() { return find<MessageBar>(u"messageBar"_s); }
    void tryAgain()
    {
        auto &again = find<QPushButton>(u"messageBarAction0"_s);
        REQUIRE(again.isVisible());
        QTest::mouseClick(&again, Qt::LeftButton);
        settle();
    }
    void startNew(const QString &name)
    {
        QTest::keyClick(&shell, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(&find<QLineEdit>(u"customerField.name"_s), name);
        settle();
    }
    void click(const QString &button)
    {
        find<QPushButton>(button).click();
        settle();
    }
    /// Accepted while another program writes for longer than anybody waits.
    void keepWaiting(const QString &accept)
    {
        const OtherWriter other(path(u"a.weiwo"_s));
        click(accept);
    }
    void startHandOver(Grid &grid)
    {
        grid.setCurrentCell(rowOf(grid, u"明达商贸"_s, columnOf(grid, u"name"_s)), 0);
        trigger(u"customers.handOver"_s);
        settle();
        pick(find<QPushButton>(u"handOverTo"_s), u"王小明"_s);
        pause();
        REQUIRE(find<QPushButton>(u"handOverAccept"_s).isEnabled());
    }
    [[nodiscard]] QStringList notesOf(const QString &name)
    {
        auto reader = workspace().reader();
        REQUIRE(reader);
        const auto found = customers::details(*reader, customer(name).id);
        REQUIRE(found);
        QStringList texts;
        for (const customers::Note &note : found->notes)
            texts << note.text;
        texts.sort();
        return texts;
    }
    [[nodiscard]] QStringList contactsOf(const QString &name)
    {
        auto reader = workspace().reader();
        REQUIRE(reader);
        const auto found = customers::details(*reader, customer(name).id);
        REQUIRE(found);
        QStringList names;
        for (const customers::Contact &contact : found->contacts)
            names << contact.name;
        return names;
    }
};

} // namespace

TEST_CASE("A customer that another program kept waiting is stored once, by a second try or with what was mended")
{
    FormsFixture fixture;
    Grid &grid = fixture.openList();
    fixture.startNew(u"New Hope"_s);
    fixture.keepWaiting(u"customerAccept"_s);
    CHECK(fixture.find<QWidget>(u"customerForm"_s).isVisible());
    CHECK(fixture.find<QPushButton>(u"customerAccept"_s).isEnabled());
    CHECK(fixture.bar().text().contains(u"weiwoctl"_s));
    CHECK(grid.viewRowCount() == 6);
    fixture.tryAgain();
    CHECK_FALSE(fixture.find<QWidget>(u"customerForm"_s).isVisible());
    CHECK_FALSE(fixture.bar().isVisible());
    CHECK(grid.viewRowCount() == 7);
    // As it was it is not wanted any more.
    fixture.startNew(u"Old Hope"_s);
    fixture.keepWaiting(u"customerAccept"_s);
    REQUIRE(fixture.bar().isVisible());
    QTest::keyClicks(&fixture.find<QLineEdit>(u"customerField.name"_s), u" Group"_s);
    CHECK_FALSE(fixture.bar().isVisible());
    fixture.click(u"customerAccept"_s);
    CHECK_FALSE(fixture.find<QWidget>(u"customerForm"_s).isVisible());
    CHECK(CustomersFixture::names(grid).contains(u"Old Hope Group"_s));
    CHECK(grid.viewRowCount() == 8);
}

TEST_CASE("A contact that another program kept waiting is stored once, with what was mended")
{
    FormsFixture fixture;
    fixture.openPage(u"华为技术"_s);
    fixture.click(u"contactAdd"_s);
    QTest::keyClicks(&fixture.find<QLineEdit>(u"contactForm.0"_s), u"Zhao"_s);
    fixture.keepWaiting(u"contactForm.save"_s);
    REQUIRE(fixture.bar().isVisible());
    QTest::keyClicks(&fixture.find<QLineEdit>(u"contactForm.0"_s), u" Min"_s);
    CHECK_FALSE(fixture.bar().isVisible());
    fixture.click(u"contactForm.save"_s);
    CHECK_FALSE(fixture.shell.findChild<QWidget *>(u"contactForm"_s));
    CHECK(fixture.contactsOf(u"华为技术"_s) == QStringList{u"Zhao Min"_s});
}

TEST_CASE("What is refused where nobody sees its form is told in the message bar, by its name")
{
    FormsFixture fixture;
    Grid &grid = fixture.openList();
    fixture.startNew(u"New Hope"_s);
    QTest::keyClicks(&fixture.find<QLineEdit>(u"customerField.code"_s), u"K-1"_s);
    LongWrite write(fixture.session());
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    const bool cancelled = GENERATE(true, false);
    if (cancelled)
        QTest::keyClick(&fixture.find<QLineEdit>(u"customerField.code"_s), Qt::Key_Escape);
    else
        fixture.shell.navigator().openPanel(QString::fromLatin1(OrdersPanelKey));
    CHECK_FALSE(fixture.find<QWidget>(u"customerForm"_s).isVisible());
    write.finish();
    fixture.settle();
    REQUIRE(fixture.bar().isVisible());
    CHECK(fixture.bar().text().contains(u"New Hope"_s));
    CHECK(fixture.bar().text().contains(u"K-1"_s));
    fixture.open(QString::fromLatin1(CustomersPanelKey));
    CHECK(fixture.find<QWidget>(u"customerForm"_s).isVisible() == !cancelled);
    CHECK(grid.viewRowCount() == 6);
}

TEST_CASE("A hand-over is asked for once, and what was handed over closes its own form only")
{
    FormsFixture fixture;
    Grid &grid = fixture.openList();
    fixture.startHandOver(grid);
    const QString before = fixture.digest();
    auto &accept = fixture.find<QPushButton>(u"handOverAccept"_s);
    LongWrite write(fixture.session());
    accept.click();
    CHECK_FALSE(accept.isEnabled());
    SECTION("twice")
    {
        accept.click();
        write.finish();
        fixture.settle();
        CHECK_FALSE(fixture.find<QWidget>(u"handOverForm"_s).isVisible());
        CHECK_FALSE(fixture.bar().isVisible());
        fixture.undo();
        CHECK(fixture.digest() == before);
    }
    SECTION("another begun meanwhile")
    {
        fixture.find<QPushButton>(u"handOverCancel"_s).click();
        fixture.trigger(u"customers.handOver"_s);
        write.finish();
        fixture.settle();
        CHECK(fixture.find<QWidget>(u"handOverForm"_s).isVisible());
        CHECK(fixture.customer(u"明达商贸"_s).owner == org::NodeId(fixture.workspace().person()));
    }
}

TEST_CASE("A change of many is asked for once, and closes its own form only")
{
    FormsFixture fixture;
    Grid &grid = fixture.openList();
    grid.selectAll();
    fixture.trigger(u"customers.bulk"_s);
    CustomersFixture::choose(fixture.find<QComboBox>(u"bulkField"_s), u"province"_s);
    auto &value = fixture.find<QLineEdit>(u"bulkValue"_s);
    QTest::keyClicks(&value, u"GD"_s);
    fixture.pause();
    auto &accept = fixture.find<QPushButton>(u"bulkAccept"_s);
    REQUIRE(accept.isEnabled());
    const QString before = fixture.digest();
    LongWrite write(fixture.session());
    accept.click();
    CHECK_FALSE(accept.isEnabled());
    accept.click();
    fixture.find<QPushButton>(u"bulkCancel"_s).click();
    fixture.trigger(u"customers.bulk"_s);
    write.finish();
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"bulkForm"_s).isVisible());
    CHECK(fixture.customer(u"远方家电"_s).province == u"GD"_s);
    grid.setFocus();
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("A button that accepts gets the keyboard back when it is refused")
{
    FormsFixture fixture;
    (void)fixture.openList();
    fixture.startNew(u"New Hope"_s);
    auto &accept = fixture.find<QPushButton>(u"customerAccept"_s);
    accept.setFocus();
    {
        const LostFolder lost(fixture.folder.path());
        QTest::keyClick(&accept, Qt::Key_Space);
        CHECK_FALSE(fixture.find<QPushButton>(u"customerCancel"_s).hasFocus());
        fixture.settle();
    }
    CHECK_FALSE(fixture.find<QPushButton>(u"customerCancel"_s).hasFocus());
    CHECK(accept.isEnabled());
}

TEST_CASE("A note is written once, and what is typed while it is on its way stays")
{
    FormsFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    auto &note = fixture.find<QLineEdit>(u"timelineNote"_s);
    LongWrite write(fixture.session());
    QTest::keyClicks(&note, u"talked"_s);
    QTest::keyClick(&note, Qt::Key_Return);
    QTest::keyClick(&note, Qt::Key_Return);
    const bool typed = GENERATE(true, false);
    if (typed)
        QTest::keyClicks(&note, u" of May"_s);
    write.finish();
    fixture.settle();
    CHECK(fixture.notesOf(u"明达商贸"_s) == QStringList{u"talked"_s});
    CHECK(note.text() == (typed ? u"talked of May"_s : QString()));
    CHECK(fixture.find<QPushButton>(u"timelineWrite"_s).isEnabled() == typed);
}

TEST_CASE("A note that was begun waits for its customer, and is not another's")
{
    FormsFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    auto &note = fixture.find<QLineEdit>(u"timelineNote"_s);
    const auto &problem = fixture.find<QLabel>(u"timelineProblem"_s);
    QTest::keyClicks(&note, u"talked"_s);
    {
        const LostFolder lost(fixture.folder.path());
        QTest::keyClick(&note, Qt::Key_Return);
        fixture.settle();
    }
    CHECK_FALSE(problem.isHidden());
    CHECK(note.text() == u"talked"_s);
    fixture.openPage(u"华为技术"_s);
    CHECK(note.text().isEmpty());
    CHECK(problem.isHidden());
    CHECK_FALSE(fixture.bar().isVisible());
    // What lands while somebody else is looked at takes nothing away here.
    LongWrite write(fixture.session());
    QTest::keyClicks(&note, u"sent samples"_s);
    QTest::keyClick(&note, Qt::Key_Return);
    fixture.shell.navigator().openPanel(QString::fromLatin1(CustomerPageKey), customerRecord(fixture.customer(u"明达商贸"_s).id.raw()));
    CHECK(note.text() == u"talked"_s);
    write.finish();
    fixture.settle();
    CHECK(note.text() == u"talked"_s);
    CHECK(fixture.notesOf(u"华为技术"_s) == QStringList{u"sent samples"_s});
    CHECK(fixture.notesOf(u"明达商贸"_s).isEmpty());
}
