// The side forms of the quota screen, and messages over it.
#include "tests/ui/panels/quota_fixture.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/panel_head.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether all of @p widget is to be seen in the window.
bool isInSight(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

TEST_CASE("The buttons of a side form are in sight, and its fields scroll")
{
    QuotaFixture fixture;
    fixture.shell.resize(1280, 800);
    fixture.trigger(u"quotas.breakDown"_s);
    fixture.settle();
    auto &method = fixture.find<QComboBox>(u"quotaMethod"_s);
    for (int i = 0; i < method.count(); ++i) {
        method.setCurrentIndex(i);
        fixture.settle();
        INFO(method.currentText().toStdString());
        CHECK(isInSight(fixture.find<QPushButton>(u"quotaApply"_s)));
    }
    fixture.shell.resize(1280, 640);
    fixture.settle();
    CHECK(isInSight(fixture.find<QPushButton>(u"quotaApply"_s)));
    auto *area = qobject_cast<QScrollArea *>(method.parentWidget()->parentWidget()->parentWidget()->parentWidget()->parentWidget());
    REQUIRE(area);
    CHECK(area->verticalScrollBar()->maximum() > 0);
    fixture.trigger(u"quotas.bound"_s);
    fixture.settle();
    CHECK(isInSight(fixture.find<QPushButton>(u"boundApply"_s)));
}

TEST_CASE("Esc in a field of a side form closes it, and the grid has the keyboard")
{
    QuotaFixture fixture;
    const auto &side = fixture.find<QWidget>(u"quotaSide"_s);
    for (const auto &[command, field] : {std::pair{u"quotas.breakDown"_s, u"quotaTotal"_s},
                                         {u"quotas.breakDown"_s, u"quotaMethod"_s},
                                         {u"quotas.bound"_s, u"boundFloor"_s}}) {
        fixture.trigger(command);
        fixture.settle();
        auto &control = fixture.find<QWidget>(field);
        control.setFocus();
        REQUIRE(side.isVisible());
        QTest::keyClick(&control, Qt::Key_Escape);
        CHECK_FALSE(side.isVisible());
        CHECK(fixture.grid().hasFocus());
    }
}

TEST_CASE("Esc in an open list closes the list alone")
{
    QuotaFixture fixture;
    fixture.trigger(u"quotas.breakDown"_s);
    fixture.settle();
    auto &method = fixture.find<QComboBox>(u"quotaMethod"_s);
    method.showPopup();
    QTest::keyClick(method.view(), Qt::Key_Escape);
    CHECK(fixture.find<QWidget>(u"quotaSide"_s).isVisible());
}

TEST_CASE("A message stands above the panel and hides nothing of it, and is gone on the next panel")
{
    QuotaFixture fixture;
    const auto place = [&fixture] { return fixture.grid().mapTo(&fixture.shell, QPoint()); };
    const QPoint before = place();
    const QSize size = fixture.grid().size();
    const auto &bar = fixture.find<MessageBar>(u"messageBar"_s);
    fixture.grid().setCurrentCell(fixture.row(u"华北大区"_s), 1);
    QTest::keyClick(&fixture.grid(), Qt::Key_L, Qt::ControlModifier);
    fixture.settle();
    fixture.type(u"7"_s);
    fixture.settle();
    REQUIRE(bar.isVisible());
    // All of the panel, its head too, is that much lower.
    CHECK(place() == before + QPoint(0, bar.height()));
    CHECK(fixture.grid().size() == size - QSize(0, bar.height()));
    const auto &head = fixture.shell.findChild<PanelStage *>(u"stage"_s)->current()->head();
    CHECK(bar.mapTo(&fixture.shell, QPoint(0, bar.height())).y() == head.mapTo(&fixture.shell, QPoint()).y());
    CHECK(bar.width() == head.width());
    CHECK(isInSight(bar));
    fixture.shell.resize(1000, 700);
    fixture.settle();
    CHECK(bar.width() == head.width());
    fixture.open(u"journal"_s);
    CHECK_FALSE(bar.isVisible());
    fixture.open(u"quotas"_s);
    CHECK_FALSE(bar.isVisible());
}
