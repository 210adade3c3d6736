#include "core/exchange/import.h"
#include "core/metrics/commands.h"
#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/queries.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/shell/key_table.h"
#include "ui/shell/scope_picker.h"
#include "ui/shell/sidebar_item.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using namespace weiwo::performance;

namespace {

enum Column { Grade, What, Course, Since, Assignee, State };

/// A workspace where the second region sells too little in March, with one rule that says so.
class AlertFixture : public ShellFixture
{
public:
    AlertFixture()
    {
        openWorkspace();
        exchange::ImportRequest request;
        request.path = u"orders.csv"_s;
        request.bytes = u"订单号,日期,客户,大区,产品,数量,金额\n"
                        u"S-1,2026-02-03,明达商贸,华东大区,电饭煲,10,2000.00\n"
                        u"S-2,2026-02-03,中恒电器,华北大区,电饭煲,12,3000.00\n"
                        u"S-3,2026-03-30,明达商贸,华东大区,电饭煲,30,2500.00\n"
                        u"S-4,2026-03-31,中恒电器,华北大区,电饭煲,30,500.00\n"_s.toUtf8();
        REQUIRE(exchange::importFile(shell.session()->workspace(), request));
        write([](Edit &edit) -> Status {
            for (const AlertRule &rule : usualAlertRules())
                WEIWO_TRY(removeAlertRule(edit, rule.id));
            AlertRule rule{.metric = u"sales.amount"_s, .condition = u"threshold"_s, .params = {{"limit", "1000"}}};
            WEIWO_ASSIGN([[maybe_unused]] const auto id, addAlertRule(edit, rule));
            return {};
        });
        open(u"performance.alerts"_s);
    }

    void write(const std::function<Status(Edit &)> &body)
    {
        const auto outcome = shell.session()->workspace().edit({u"alerts.addUsual"_s, {}}, body);
        INFO((outcome ? std::string() : outcome.error().message.toStdString()));
        REQUIRE(outcome.has_value());
        settle();
    }
    [[nodiscard]] Grid &grid() { return find<Grid>(u"alertGrid"_s); }
    [[nodiscard]] QString cell(int column, int row = 0) { return grid().gridModel()->text(row, column); }
    [[nodiscard]] int lines() { return grid().gridModel()->rowCount(); }
    [[nodiscard]] AlertBoard board()
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        auto board = firings(*reader, {{}, QDate(2026, 4, 1)});
        REQUIRE(board);
        return *board;
    }
    void press(const char *command)
    {
        const KeySpec *spec = keySpec(QString::fromLatin1(command));
        REQUIRE(spec);
        const QKeyCombination keys = spec->keys.front()[0];
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &shell, keys.key(), keys.keyboardModifiers());
        settle();
    }
    void type(const QString &field, const QString &text)
    {
        auto &edit = find<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        // Chinese comes from an input method, not from keys.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(&edit, &typed);
        settle();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
};

} // namespace

TEST_CASE("The inbox says what fires, how bad in a word, since when, and what is known of it")
{
    AlertFixture fixture;
    REQUIRE(fixture.lines() == 1);
    CHECK(fixture.cell(Grade) == u"Warning"_s);
    CHECK(fixture.grid().gridModel()->number(0, Grade) == 2);
    CHECK(fixture.cell(What).contains(u"华北大区"_s));
    CHECK(fixture.cell(Since) == u"2026-03-01"_s);
    CHECK(fixture.cell(State) == u"Open"_s);
    CHECK(!fixture.grid().gridModel()->series(0, Course).empty());
    CHECK(fixture.find<QLabel>(u"alertDetail"_s).text() == fixture.cell(What));
    CHECK(fixture.find<QLabel>(u"statusText"_s).text() == u"1 open · 0 snoozed · 1 rule watching"_s);
    // The scope of the window narrows it.
    fixture.shell.navigator().setScope(fixture.east.raw());
    fixture.settle();
    CHECK(fixture.lines() == 0);
}

TEST_CASE("Snooze by key, with a reason; it comes back by undo")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    fixture.press("alerts.snooze");
    REQUIRE(fixture.find<QWidget>(u"alertAction"_s).isVisible());
    auto &words = fixture.find<QLineEdit>(u"alertWords"_s);
    CHECK(words.hasFocus());
    // Without a reason nothing happens, and it says so.
    QTest::keyClick(&words, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.board().firings.front().standing == AlertStanding::Open);
    bool said = false;
    for (const auto *problem : fixture.find<QWidget>(u"alertAction"_s).findChildren<QLabel *>(u"formProblem"_s))
        said = said || (problem->isVisible() && !problem->text().isEmpty());
    CHECK(said);
    fixture.type(u"alertDate"_s, u"2026-03-01"_s);
    fixture.type(u"alertWords"_s, u"展会之后"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.board().firings.front().standing == AlertStanding::Open);
    fixture.type(u"alertDate"_s, u"2026-04-10"_s);
    words.setFocus();
    QTest::keyClick(&words, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.board().firings.front().standing == AlertStanding::Snoozed);
    CHECK(fixture.lines() == 0);
    CHECK_FALSE(fixture.find<QWidget>(u"alertAction"_s).isVisible());
    auto &views = fixture.find<Segmented>(u"alertViews"_s);
    views.setFocus();
    QTest::keyClick(&views, Qt::Key_Right);
    fixture.settle();
    REQUIRE(fixture.lines() == 1);
    CHECK(fixture.cell(State).contains(u"2026-04-10"_s));
    fixture.undo();
    CHECK(fixture.lines() == 0);
    QTest::keyClick(&views, Qt::Key_Left);
    fixture.settle();
    CHECK(fixture.lines() == 1);
}

TEST_CASE("An alert is resolved with a note and reopened; Esc leaves a form without a change")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    fixture.press("alerts.resolve");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"alertAction"_s).isVisible());
    CHECK(fixture.lines() == 1);
    fixture.press("alerts.resolve");
    fixture.type(u"alertWords"_s, u"已补单"_s);
    QTest::keyClick(&fixture.find<QLineEdit>(u"alertWords"_s), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.lines() == 0);
    CHECK(fixture.board().firings.front().state.note == u"已补单"_s);
    fixture.trigger(u"alerts.show.aside"_s);
    fixture.settle();
    REQUIRE(fixture.lines() == 1);
    fixture.trigger(u"alerts.reopen"_s);
    fixture.settle();
    CHECK(fixture.lines() == 0);
    CHECK(fixture.board().firings.front().standing == AlertStanding::Open);
}

TEST_CASE("An alert is given to a person found by pinyin")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    fixture.press("alerts.assign");
    auto &person = fixture.find<QPushButton>(u"alertPerson"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"alertAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.board().firings.front().assignee.isEmpty());
    QTest::mouseClick(&person, Qt::LeftButton);
    fixture.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"lij"_s);
    fixture.settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    fixture.settle();
    CHECK(person.text() == u"李静"_s);
    fixture.type(u"alertDate"_s, u"2026-04-15"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"alertAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.board().firings.front().assignee == u"李静"_s);
    CHECK(fixture.cell(Assignee) == u"李静"_s);
    CHECK(fixture.cell(State).contains(u"2026-04-15"_s));
}

TEST_CASE("The cause is shown at the place and period of the alert")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    QTest::keyClick(&fixture.grid(), Qt::Key_Return);
    fixture.settle();
    const Place &place = fixture.shell.navigator().place();
    CHECK(place.panel != u"performance.alerts"_s);
    CHECK(findPanel(panelList(), place.panel));
    CHECK(place.scope == fixture.north.raw());
    REQUIRE(place.period);
    CHECK(place.period->range == Month(2026, 3).range());
}

TEST_CASE("A rule is written in fields, reads as a sentence, is rehearsed, saved and taken back")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    fixture.press("panel.new");
    REQUIRE(fixture.find<QWidget>(u"ruleForm"_s).isVisible());
    CHECK(fixture.find<Segmented>(u"alertViews"_s).current() == u"rules"_s);
    auto &condition = fixture.find<QComboBox>(u"ruleCondition"_s);
    condition.setFocus();
    while (condition.currentData().toString() != u"threshold"_s)
        QTest::keyClick(&condition, Qt::Key_Up);
    Q_EMIT condition.activated(condition.currentIndex());
    fixture.settle();
    // A limit is needed: nothing is added without.
    QTest::mouseClick(&fixture.find<QPushButton>(u"ruleAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.board().rules == 1);
    fixture.type(u"ruleParam.limit"_s, u"0.26万"_s);
    CHECK(fixture.find<QLabel>(u"ruleSentence"_s).text().contains(u"2,600"_s));
    CHECK(fixture.find<QLabel>(u"ruleRehearsal"_s).text().startsWith(u"Would have fired 3 "_s));
    fixture.type(u"ruleName"_s, u"三月"_s);
    QTest::keyClick(&fixture.find<QLineEdit>(u"ruleName"_s), Qt::Key_Return);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"ruleForm"_s).isVisible());
    REQUIRE(fixture.board().rules == 2);
    auto &rules = fixture.find<Grid>(u"alertRules"_s);
    QStringList titles;
    for (int row = 0; row < rules.gridModel()->rowCount(); ++row)
        titles << rules.gridModel()->text(row, 1);
    CHECK(titles.contains(u"三月"_s));
    fixture.undo();
    CHECK(fixture.board().rules == 1);
}

TEST_CASE("A rule is changed, switched off and deleted; without rules the usual ones are offered")
{
    AlertFixture fixture;
    fixture.trigger(u"alerts.show.rules"_s);
    fixture.settle();
    fixture.trigger(u"alerts.edit"_s);
    fixture.settle();
    CHECK(fixture.find<QLineEdit>(u"ruleParam.limit"_s).text() == u"1000"_s);
    fixture.type(u"ruleParam.limit"_s, u"400"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"ruleAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.board().firings.empty());
    fixture.trigger(u"alerts.toggle"_s);
    fixture.settle();
    CHECK(fixture.board().watching == 0);
    CHECK(fixture.find<QAction>(u"alerts.toggle"_s).text() == u"Switch on"_s);
    fixture.trigger(u"alerts.remove"_s);
    fixture.settle();
    CHECK(fixture.board().rules == 0);
    Q_EMIT fixture.find<Grid>(u"alertRules"_s).emptyActionTriggered();
    fixture.settle();
    CHECK(fixture.board().rules == 12);
}

TEST_CASE("A ratio's limit is typed in percent and kept as a part of one")
{
    AlertFixture fixture;
    fixture.grid().setFocus();
    fixture.press("panel.new");
    auto &metric = fixture.find<QComboBox>(u"ruleMetric"_s);
    metric.setCurrentIndex(metric.findData(u"quota.pace"_s));
    Q_EMIT metric.activated(metric.currentIndex());
    auto &condition = fixture.find<QComboBox>(u"ruleCondition"_s);
    condition.setCurrentIndex(condition.findData(u"threshold"_s));
    Q_EMIT condition.activated(condition.currentIndex());
    fixture.settle();
    fixture.type(u"ruleParam.limit"_s, u"92.5%"_s);
    CHECK(fixture.find<QLabel>(u"ruleSentence"_s).text().contains(u"92.5%"_s));
    QTest::mouseClick(&fixture.find<QPushButton>(u"ruleAccept"_s), Qt::LeftButton);
    fixture.settle();
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto rules = alertRules(*reader);
    REQUIRE(rules);
    const auto made = std::find_if(rules->begin(), rules->end(), [](const AlertRule &rule) { return rule.metric == u"quota.pace"_s; });
    REQUIRE(made != rules->end());
    CHECK(made->params["limit"] == "0.925");
}

TEST_CASE("A rule watches a metric of the users' own and has somebody who looks after it")
{
    AlertFixture fixture;
    fixture.write([](Edit &edit) {
        return metrics::defineMetric(edit, {.key = u"own.twice"_s, .title = u"双倍"_s, .formula = u"sales.amount + sales.amount"_s});
    });
    fixture.grid().setFocus();
    fixture.press("panel.new");
    auto &metric = fixture.find<QComboBox>(u"ruleMetric"_s);
    REQUIRE(metric.findText(u"双倍"_s) >= 0);
    metric.setCurrentIndex(metric.findData(u"own.twice"_s));
    Q_EMIT metric.activated(metric.currentIndex());
    auto &condition = fixture.find<QComboBox>(u"ruleCondition"_s);
    condition.setCurrentIndex(condition.findData(u"threshold"_s));
    Q_EMIT condition.activated(condition.currentIndex());
    fixture.settle();
    fixture.type(u"ruleParam.limit"_s, u"5200"_s);
    CHECK(fixture.find<QLabel>(u"ruleSentence"_s).text().contains(u"双倍"_s));
    CHECK(fixture.find<QLabel>(u"ruleRehearsal"_s).text().startsWith(u"Would have fired 3 "_s));

    auto &owner = fixture.find<QPushButton>(u"ruleOwner"_s);
    CHECK_FALSE(fixture.find<QPushButton>(u"ruleNobody"_s).isVisible());
    const auto choose = [&](const QString &name) {
        owner.click();
        ScopePicker *picker = nullptr;
        for (ScopePicker *one : fixture.shell.findChildren<ScopePicker *>())
            if (one->isVisible())
                picker = one;
        REQUIRE(picker);
        auto *search = picker->findChild<QLineEdit *>(u"scopeSearch"_s);
        search->setText(name);
        QTest::keyClick(search, Qt::Key_Return);
    };
    choose(u"李静"_s);
    CHECK(owner.text() == u"李静"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"ruleAccept"_s), Qt::LeftButton);
    fixture.settle();
    const auto made = [&] {
        auto reader = fixture.shell.session()->workspace().reader();
        REQUIRE(reader);
        const auto rules = alertRules(*reader);
        REQUIRE(rules);
        const auto found = std::find_if(rules->begin(), rules->end(), [](const AlertRule &rule) { return rule.metric == u"own.twice"_s; });
        REQUIRE(found != rules->end());
        return *found;
    };
    CHECK(made().owner == fixture.seller);

    // Whoever it was can be taken off again.
    auto &rules = fixture.find<Grid>(u"alertRules"_s);
    for (int row = 0; row < rules.viewRowCount(); ++row) {
        rules.setCurrentCell(row, 1);
        if (rules.gridModel()->text(row, 1).contains(u"双倍"_s))
            break;
    }
    fixture.settle();
    fixture.trigger(u"alerts.edit"_s);
    fixture.settle();
    CHECK(owner.text() == u"李静"_s);
    fixture.find<QPushButton>(u"ruleNobody"_s).click();
    QTest::mouseClick(&fixture.find<QPushButton>(u"ruleAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(made().owner);
}

TEST_CASE("The sidebar says how many alerts are open, from the start and after each change")
{
    AlertFixture fixture;
    auto &item = fixture.find<SidebarItem>(u"sidebar.performance.alerts"_s);
    // Once changes have been quiet for a second.
    const auto soon = [&item](int count) { return QTest::qWaitFor([&item, count] { return item.waiting() == count; }, 10'000); };
    CHECK(soon(1));
    CHECK(item.accessibleName() == u"Alerts (1)"_s);
    CHECK(fixture.find<SidebarItem>(u"sidebar.overview"_s).waiting() == 0);
    fixture.open(u"journal"_s);
    const AlertKey key = fixture.board().firings.front().key;
    fixture.write([&](Edit &edit) { return resolveAlert(edit, key, u"季节"_s); });
    CHECK(soon(0));
    CHECK(item.accessibleName() == u"Alerts"_s);
    fixture.undo();
    CHECK(soon(1));
    fixture.shell.workspaces().close();
    CHECK(item.waiting() == 0);
}

TEST_CASE("Many alerts of a rule are one line that unfolds, and what is done to it is done to all")
{
    AlertFixture fixture;
    fixture.write([&](Edit &edit) -> Status {
        for (int i = 0; i < 6; ++i) {
            WEIWO_ASSIGN([[maybe_unused]] const org::NodeId made,
                         org::addNode(edit, ShellFixture::unit(u"区%1"_s.arg(i)), {}, QDate(2020, 1, 1)));
        }
        return {};
    });
    exchange::ImportRequest request;
    request.path = u"more.csv"_s;
    QString csv = u"订单号,日期,客户,大区,产品,数量,金额\n"_s;
    for (int i = 0; i < 6; ++i)
        csv += u"T-%1,2026-03-12,明达商贸,区%1,电饭煲,1,10.00\n"_s.arg(i);
    request.bytes = csv.toUtf8();
    REQUIRE(exchange::importFile(fixture.shell.session()->workspace(), request));
    fixture.settle();
    REQUIRE(fixture.lines() == 8);
    CHECK(fixture.grid().viewRowCount() == 1);
    fixture.grid().setFocus();
    fixture.grid().setCurrentCell(0, What);
    fixture.settle();
    CHECK_FALSE(fixture.find<QAction>(u"alerts.cause"_s).isEnabled());
    fixture.press("alerts.resolve");
    fixture.type(u"alertWords"_s, u"季节"_s);
    QTest::keyClick(&fixture.find<QLineEdit>(u"alertWords"_s), Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.lines() == 0);
    for (const AlertFiring &firing : fixture.board().firings)
        CHECK(firing.standing == AlertStanding::Resolved);
    fixture.undo();
    CHECK(fixture.lines() == 8);
}

TEST_CASE("An empty inbox says how many rules are watching")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"performance.alerts"_s);
    bool said = false;
    for (const auto *label : fixture.find<Grid>(u"alertGrid"_s).findChildren<QLabel *>())
        said = said || label->text().startsWith(u"No alert fires; 12 rules are watching"_s);
    CHECK(said);
}
