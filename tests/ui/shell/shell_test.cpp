#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/period_picker.h"
#include "ui/shell/scope_picker.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "core/storage/migrator.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/undo_control.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The sidebar lists panels that there are, and no empty groups")
{
    ShellFixture fixture;
    QStringList expected;
    for (const PanelGroup group : {PanelGroup::Top, PanelGroup::Plan, PanelGroup::Execute, PanelGroup::Review,
                                   PanelGroup::Grow, PanelGroup::Data})
        for (const PanelEntry &entry : panelList())
            if (entry.group == group)
                expected.append(entry.key);
    CHECK(fixture.shell.sidebar().listedPanels() == expected);
    const auto headers = fixture.shell.sidebar().findChildren<QToolButton *>(u"sidebarGroup"_s);
    QSet<int> groups;
    for (const PanelEntry &entry : panelList())
        if (entry.group != PanelGroup::None && entry.group != PanelGroup::Top)
            groups.insert(int(entry.group));
    CHECK(headers.size() == groups.size());
}

TEST_CASE("Every panel of the table can be made and shows its title")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QSet<QString> keys;
    for (const PanelEntry &entry : panelList()) {
        INFO(entry.key.toStdString());
        CHECK_FALSE(keys.contains(entry.key));
        keys.insert(entry.key);
        CHECK(QFile::exists(u":/weiwo/icons/"_s + entry.icon + u".svg"_s));
        fixture.open(entry.key);
        REQUIRE(fixture.shell.stage().current());
        CHECK(fixture.shell.stage().current()->accessibleName() == entry.title.str());
    }
}

TEST_CASE("The window goes whichever panel it shows")
{
    // In what order panels go depends on a hash: the one shown may go before the others.
    for (int round = 0; round < 4; ++round)
        for (const char *last : {"overview", "quotas", "journal"}) {
            ShellFixture fixture;
            fixture.openWorkspace();
            for (const char *panel : {"overview", "quotas", "journal", last})
                fixture.open(QString::fromLatin1(panel));
            CHECK(fixture.shell.findChildren<Panel *>().size() >= 3);
        }
}

TEST_CASE("Language and theme change while the program runs, and nothing is lost")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"org"_s);
    auto &grid = fixture.find<QWidget>(u"orgGrid"_s);
    fixture.shell.navigator().openPanel(u"org"_s, fixture.seller.text());
    fixture.settle();
    const Panel *panel = fixture.shell.stage().current();
    const Place place = fixture.shell.navigator().place();
    const QColor before = fixture.shell.palette().color(QPalette::Window);

    fixture.preferences.choose(u"theme"_s, u"dark"_s);
    fixture.preferences.choose(u"language"_s, u"zh"_s);
    fixture.settle();
    CHECK(fixture.theme.isDark());
    CHECK(fixture.shell.palette().color(QPalette::Window) != before);
    CHECK(QLocale().language() == QLocale::Chinese);
    CHECK(fixture.shell.stage().current() == panel);
    CHECK(fixture.shell.navigator().place() == place);
    CHECK(fixture.find<QLabel>(u"nodeTitle"_s).text() == u"李静"_s);
    CHECK(&fixture.find<QWidget>(u"orgGrid"_s) == &grid);

    fixture.preferences.choose(u"language"_s, u"en"_s);
    fixture.settle();
    CHECK(QLocale().language() == QLocale::English);
    CHECK(fixture.find<QLabel>(u"panelTitle"_s).text().size() > 0);
}

TEST_CASE("Undo and redo name the step that they would take")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QAction *undo = fixture.shell.undoControl().undoAction();
    QAction *redo = fixture.shell.undoControl().redoAction();
    REQUIRE(undo->isEnabled());
    CHECK(undo->text() == u"Undo: Add 华东大区"_s);
    CHECK_FALSE(redo->isEnabled());
    QTest::keyClick(&fixture.shell, Qt::Key_Z, Qt::ControlModifier);
    fixture.settle();
    REQUIRE(redo->isEnabled());
    CHECK(redo->text() == u"Redo: Add 华东大区"_s);
    {
        auto reader = fixture.shell.session()->workspace().reader();
        REQUIRE(reader);
        CHECK_FALSE(org::node(*reader, fixture.east));
    }
    QTest::keyClick(&fixture.shell, Qt::Key_Y, Qt::ControlModifier);
    fixture.settle();
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    CHECK(org::node(*reader, fixture.east));
}

TEST_CASE("The scope picker finds by initials and sets the scope; back takes it back")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QTest::keyClick(&fixture.shell, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto &search = fixture.find<QLineEdit>(u"scopeSearch"_s);
    REQUIRE(search.isVisible());
    QTest::keyClicks(&search, u"hbdq"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(fixture.shell.navigator().place().scope == fixture.north.raw());
    CHECK(fixture.find<QToolButton>(u"scope"_s).text() == u"华北大区"_s);
    QTest::keyClick(&fixture.shell, Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(fixture.shell.navigator().place().scope);
}

TEST_CASE("The period picker takes what is typed or clicked; keys walk the periods")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const FiscalCalendar calendar;
    CHECK(fixture.shell.navigator().place().period == calendar.year(2026));
    QTest::keyClick(&fixture.shell, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto &typed = fixture.find<QLineEdit>(u"periodTyped"_s);
    REQUIRE(typed.isVisible());
    QTest::keyClicks(&typed, u"2026Q3"_s);
    CHECK(fixture.find<QLabel>(u"periodReading"_s).text().contains(u"Q3"_s));
    QTest::keyClick(&typed, Qt::Key_Return);
    CHECK(fixture.shell.navigator().place().period == calendar.quarter(2026, 3));
    fixture.trigger(u"shell.period.previous"_s);
    CHECK(fixture.shell.navigator().place().period == calendar.quarter(2026, 2));

    fixture.trigger(u"shell.period"_s);
    fixture.find<QPushButton>(u"period.2026-02"_s).click();
    CHECK(fixture.shell.navigator().place().period == monthPeriod(Month(2026, 2)));
    typed.setText(u"nonsense"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    CHECK(fixture.shell.navigator().place().period == monthPeriod(Month(2026, 2)));
}

TEST_CASE("What a panel does not use is shown disabled")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    for (const PanelEntry &entry : panelList()) {
        INFO(entry.key.toStdString());
        fixture.open(entry.key);
        CHECK(fixture.find<QToolButton>(u"scope"_s).isEnabled() == entry.uses.scope);
        CHECK(fixture.find<QToolButton>(u"period"_s).isEnabled() == entry.uses.period);
        CHECK(fixture.find<QComboBox>(u"compare"_s).isEnabled() == entry.uses.compare);
        // What is not used says so, to the eye and to a screen reader.
        const auto saysWhy = [&](const QString &name) {
            const auto &control = fixture.find<QWidget>(name);
            return control.accessibleDescription() == control.toolTip();
        };
        CHECK(saysWhy(u"scope"_s) != entry.uses.scope);
        CHECK(saysWhy(u"period"_s) != entry.uses.period);
        CHECK(saysWhy(u"compare"_s) != entry.uses.compare);
    }
}

TEST_CASE("A file that is no workspace is refused in the message bar")
{
    ShellFixture fixture;
    QFile file(fixture.path(u"no.weiwo"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("something else, long enough to be looked at");
    file.close();
    fixture.shell.workspaces().open(file.fileName());
    CHECK_FALSE(fixture.shell.session());
    auto &bar = fixture.find<MessageBar>(u"messageBar"_s);
    CHECK(bar.isVisible());
    CHECK(bar.text().contains(u"no.weiwo"_s));
}

TEST_CASE("A message stands above the panel and covers nothing of it")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"overview"_s);
    const QWidget *panel = fixture.shell.stage().current();
    const int before = panel->height();
    fixture.shell.notices().post({Notice::Kind::Warning, u"Something to know"_s, {}, u"t"_s});
    fixture.settle();
    const auto &bar = fixture.find<MessageBar>(u"messageBar"_s);
    REQUIRE(bar.isVisible());
    const auto bottom = bar.mapTo(&fixture.shell, QPoint(0, bar.height())).y();
    CHECK(panel->mapTo(&fixture.shell, QPoint()).y() >= bottom);
    CHECK(panel->height() == before - bar.height());
}

TEST_CASE("The window keeps its smallest size and its sidebar folds when narrow")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.resize(300, 200);
    CHECK(fixture.shell.width() >= 960);
    CHECK(fixture.shell.height() >= 640);
    CHECK(fixture.shell.sidebar().width() == px(56));
    fixture.shell.resize(1280, 800);
    CHECK(fixture.shell.sidebar().width() == px(200));
    fixture.trigger(u"shell.sidebar"_s);
    CHECK(fixture.shell.sidebar().width() == px(56));
    fixture.shell.resize(1700, 900);
    fixture.trigger(u"shell.sidebar"_s);
    CHECK(fixture.shell.sidebar().width() == px(224));
}

TEST_CASE("Another program's change shows within a second")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"org"_s);
    auto other = Workspace::open(fixture.path(u"a.weiwo"_s), fixture.program.services());
    REQUIRE(other);
    const auto edited = (*other)->edit({u"org.addNode"_s, {u"X"_s}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto id, org::addNode(edit, ShellFixture::unit(u"华南大区"_s), {}, QDate(2020, 1, 1)));
        return {};
    });
    REQUIRE(edited);
    QElapsedTimer timer;
    timer.start();
    const auto shown = [&] { return fixture.shell.stage().current()->statusText().startsWith(u"4 units"_s); };
    CHECK(QTest::qWaitFor(shown, 1500));
}

namespace {

/// Writes the workspace at @p made as the program before the last step of the schema did.
void copyAsOlder(const QString &made, const QString &older)
{
    const auto steps = shippedMigrations().value();
    const auto db = std::move(Database::open(older, Database::Mode::Create).value());
    REQUIRE(migrate(*db, {steps.begin(), steps.end() - 1}));
    REQUIRE(db->run(u"ATTACH '%1' AS made"_s.arg(made)));
    REQUIRE(db->run(u"PRAGMA foreign_keys=OFF"_s));
    std::map<QString, QStringList> tables;
    REQUIRE(db->each(u"SELECT m.name, c.name FROM main.sqlite_master m JOIN pragma_table_info(m.name, 'main') c"
                     " JOIN pragma_table_info(m.name, 'made') same ON same.name = c.name"
                     " WHERE m.type = 'table' AND m.name <> 'schema_step' AND m.name NOT LIKE 'sqlite%'"_s,
                     {}, [&tables](const Row &row) {
                         tables[row.text(0)] << u'"' + row.text(1) + u'"';
                         return true;
                     }));
    for (const auto &[table, columns] : tables) {
        REQUIRE(db->run(u"DELETE FROM main.\"%1\""_s.arg(table)));
        REQUIRE(db->run(u"INSERT INTO main.\"%1\"(%2) SELECT %2 FROM made.\"%1\""_s.arg(table, columns.join(u','))));
    }
}

} // namespace

TEST_CASE("What an older program left to be done runs beside the window")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const QString file = fixture.shell.session()->workspace().path();
    {
        Reader reader = fixture.shell.session()->workspace().reader().value();
        REQUIRE(reader.db().run(u"UPDATE line_pack_state SET complete = 0"_s));
    }
    fixture.shell.workspaces().open(file);
    // It is open at once; the work is a job of the tray.
    REQUIRE(fixture.shell.session());
    REQUIRE(fixture.shell.jobs().jobs().size() == 1);
    const auto job = fixture.shell.jobs().jobs().front();
    CHECK(job->state() == Job::State::Running);
    fixture.settle();
    CHECK(job->state() == Job::State::Done);
    CHECK_FALSE(fixture.shell.session()->workspace().isUpgradeDue().value());
}

namespace {

/// Makes a workspace as a program one step older would have left it; the window has none open then.
QString makeOlder(ShellFixture &fixture)
{
    const QString file = fixture.path(u"old.weiwo"_s);
    fixture.openWorkspace();
    const QString made = fixture.shell.session()->workspace().path();
    fixture.shell.workspaces().close();
    fixture.settle();
    copyAsOlder(made, file);
    return file;
}

} // namespace

TEST_CASE("A workspace of an older program is brought up to date as a job, then opens")
{
    ShellFixture fixture;
    const QString file = makeOlder(fixture);
    REQUIRE(Workspace::isOlder(file));
    fixture.shell.workspaces().open(file);
    CHECK_FALSE(fixture.shell.session());
    CHECK(fixture.shell.navigator().place().panel == u"welcome"_s);
    fixture.settle();
    REQUIRE(fixture.shell.session());
    CHECK(fixture.shell.session()->workspace().path() == file);
    CHECK_FALSE(Workspace::isOlder(file));
    CHECK(QFileInfo::exists(u"%1.before-%2.bak"_s.arg(file).arg(storeFormat(shippedMigrations().value()))));
}

TEST_CASE("A workspace that is being brought up to date is not opened a second time meanwhile")
{
    ShellFixture fixture;
    const QString file = makeOlder(fixture);
    fixture.shell.workspaces().open(file);
    QSignalSpy opened(&fixture.shell.workspaces(), &Workspaces::opened);
    fixture.shell.workspaces().open(file);
    CHECK(opened.isEmpty());
    CHECK(fixture.shell.jobs().jobs().size() == 1);
    CHECK(fixture.find<QLabel>(u"messageBarText"_s).text().contains(u"already"_s));
    fixture.settle();
    CHECK(opened.size() == 1);
    REQUIRE(fixture.shell.session());
    CHECK(fixture.shell.session()->workspace().path() == file);
}

TEST_CASE("A workspace that is ready while another was opened meanwhile is offered, not switched to")
{
    ShellFixture fixture;
    const QString file = makeOlder(fixture);
    const QString other = fixture.path(u"a.weiwo"_s);
    fixture.shell.workspaces().open(file);
    fixture.shell.workspaces().open(other);
    REQUIRE(fixture.shell.session());
    QSignalSpy posted(&fixture.shell.notices(), &Notices::posted);
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().path() == other);
    REQUIRE(posted.size() == 1);
    const auto notice = posted[0][0].value<Notice>();
    CHECK(notice.text.contains(u"old.weiwo"_s));
    REQUIRE(notice.repairs.size() == 1);
    notice.repairs[0].run();
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().path() == file);
}

TEST_CASE("A window that goes while a job holds its workspace closes it")
{
    std::weak_ptr<Workspace> workspace;
    {
        ShellFixture fixture;
        fixture.openWorkspace();
        workspace = fixture.shell.session()->share();
        fixture.shell.jobs().start(u"slow"_s, [held = fixture.shell.session()->share()](JobContext &context) -> Status {
            while (!context.cancelled())
                QThread::msleep(1);
            QThread::msleep(20);
            return held->isReadOnly() ? Status(fail(errc::Io, QString())) : Status();
        });
        QTest::qWait(20);
        CHECK_FALSE(workspace.expired());
    }
    CHECK(workspace.expired());
}
