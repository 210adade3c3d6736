#include "tests/ui/panels/quota_fixture.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Publishing asks, and names first what was noticed")
{
    QuotaFixture fixture;
    ScriptedDialogs dialogs;
    fixture.trigger(u"quotas.publish"_s);
    REQUIRE(QTest::qWaitFor([&dialogs] { return dialogs.asked.size() == 1; }));
    fixture.settle();
    CHECK(fixture.grid().isEditable(0, 1));
    // The goal is locked, so what the region loses is missing below it.
    fixture.write([&fixture](Edit &edit) -> Status {
        const quotas::CellTable table{fixture.plan, {}, {}};
        const org::NodeId top = fixture.model().sheet().tree().at(0).id;
        WEIWO_ASSIGN([[maybe_unused]] const int locked, quotas::lockCells(edit, table, {{top, {}}}, true));
        return fixture.done(quotas::setCells(edit, table, {{fixture.east, {}, Goal / 4}}));
    });
    dialogs.answers = {0};
    fixture.trigger(u"quotas.publish"_s);
    REQUIRE(QTest::qWaitFor([&dialogs] { return dialogs.asked.size() == 2; }));
    CHECK(dialogs.bodies[1].count(u"\u2022"_s) > dialogs.bodies[0].count(u"\u2022"_s));
    CHECK(dialogs.bodies[0].startsWith(u"Goal 1,200.0K, sum below 1,200.0K, buffer 0.0%. It is the first"_s));
    CHECK(dialogs.bodies[1].contains(u"buffer \u221225.0%"_s));
    fixture.settle();
    CHECK_FALSE(fixture.grid().isEditable(0, 1));
}

TEST_CASE("Publishing the next version says how many cells differ from the one that is valid")
{
    QuotaFixture fixture;
    ScriptedDialogs dialogs;
    fixture.write([&fixture](Edit &edit) -> Status {
        WEIWO_TRY(fixture.done(quotas::publish(edit, fixture.plan)));
        WEIWO_ASSIGN(const quotas::PlanVersion next, quotas::createPlan(edit, {u"2026"_s, 2026, {}, false, u"2026"_s}));
        const quotas::CellTable table{next, {}, {}};
        return fixture.done(quotas::setCells(edit, table, {{fixture.seller, quotas::MonthSpan{0, 1}, Goal}}));
    });
    auto &version = fixture.find<QComboBox>(u"quotaVersion"_s);
    version.setCurrentIndex(1);
    Q_EMIT version.activated(1);
    fixture.settle();
    fixture.trigger(u"quotas.publish"_s);
    REQUIRE(QTest::qWaitFor([&dialogs] { return dialogs.asked.size() == 1; }));
    INFO(dialogs.bodies[0].toStdString());
    CHECK(dialogs.bodies[0].contains(u"differ from v1"_s));
    CHECK_FALSE(dialogs.bodies[0].contains(u" 0 cell"_s));
}
