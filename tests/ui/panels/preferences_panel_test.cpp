#include "tests/ui/shell/shell_fixture.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(box.findData(key));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

TEST_CASE("Each preference has a box that applies at once")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"preferences"_s);
    QWidget *panel = fixture.shell.stage().current();
    for (const PreferenceSpec &spec : preferenceSpecs()) {
        INFO(spec.key.toStdString());
        auto *box = panel->findChild<QComboBox *>(u"preference."_s + spec.key);
        REQUIRE(box);
        for (const PreferenceChoice &choice : spec.choices) {
            choose(*box, choice.key);
            CHECK(fixture.preferences.choice(spec.key) == choice.key);
        }
        fixture.preferences.reset(spec.key);
        CHECK(box->currentData().toString() == spec.fallback);
    }
    choose(*panel->findChild<QComboBox *>(u"preference.density"_s), u"compact"_s);
    CHECK(fixture.theme.density() == Density::Compact);
    choose(*panel->findChild<QComboBox *>(u"preference.change_colours"_s), u"market_cn"_s);
    CHECK(fixture.theme.changeColours() == ChangeColours::MarketCn);
}

TEST_CASE("The fiscal start is the workspace's: an edit that can be undone")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"preferences"_s);
    auto &start = fixture.find<QComboBox>(u"workspaceFiscalStart"_s);
    CHECK(start.currentIndex() == 0);
    start.setCurrentIndex(3);
    Q_EMIT start.activated(3);
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().settings().fiscalStart == 4);
    fixture.trigger(u"shell.undo"_s);
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().settings().fiscalStart == 1);
    CHECK(start.currentIndex() == 0);
}

TEST_CASE("How comparisons stop is the workspace's, too")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"preferences"_s);
    auto &by = fixture.find<QComboBox>(u"workspaceCompareToDate"_s);
    CHECK(by.currentData().toString() == u"working_days"_s);
    choose(by, u"same_date"_s);
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().settings().compareToDate == CompareToDate::SameDate);
    fixture.preferences.choose(u"language"_s, u"zh"_s);
    fixture.settle();
    CHECK(by.currentData().toString() == u"same_date"_s);
    fixture.trigger(u"shell.undo"_s);
    fixture.settle();
    CHECK(fixture.shell.session()->workspace().settings().compareToDate == CompareToDate::WorkingDays);
    CHECK(by.currentData().toString() == u"working_days"_s);
}

TEST_CASE("Preferences are searched")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"preferences"_s);
    fixture.find<QLineEdit>(u"preferenceSearch"_s).setText(u"theme"_s);
    QWidget *panel = fixture.shell.stage().current();
    CHECK(panel->findChild<QWidget *>(u"preference.theme"_s)->isVisible());
    CHECK_FALSE(panel->findChild<QWidget *>(u"preference.density"_s)->isVisible());
}
