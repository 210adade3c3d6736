#include "tests/support/catch.h"
#include "ui/theme/theme.h"
#include "ui/theme/wheel_guard.h"

#include <QtTest>
#include <QtWidgets>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

/// Down by one notch, as the window system says it: such a wheel may give the focus, too.
void turnWheel(QWidget *receiver, const QPointF &global)
{
    REQUIRE(receiver);
    QWheelEvent event(receiver->mapFromGlobal(global), global, {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(receiver, &event);
    QCoreApplication::processEvents();
}

/// A form that is longer than its window: every control that the wheel turns, and a field.
struct LongForm
{
    Theme theme;
    WheelGuard guard;
    QScrollArea area;
    QWidget *page = new QWidget;
    QLineEdit *field = new QLineEdit;
    QComboBox *combo = new QComboBox;
    QSpinBox *spin = new QSpinBox;
    QDateEdit *date = new QDateEdit(QDate(2026, 7, 18));
    QSlider *slider = new QSlider(Qt::Horizontal);

    LongForm()
    {
        theme.install();
        combo->addItems({u"a"_s, u"b"_s, u"c"_s});
        combo->setCurrentIndex(1);
        spin->setValue(50);
        slider->setValue(50);
        auto *layout = new QVBoxLayout(page);
        for (QWidget *control : controls())
            layout->addWidget(control);
        layout->addSpacing(2000);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(400, 300);
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&area));
        field->setFocus();
    }
    [[nodiscard]] QList<QWidget *> controls() const { return {field, combo, spin, date, slider}; }
    [[nodiscard]] QList<QVariant> values() const
    {
        return {combo->currentIndex(), spin->value(), date->date(), slider->value()};
    }
    /// Down by one notch over the middle of @p control, as a mouse does it.
    void turn(QWidget *control)
    {
        const QPoint at = control->mapTo(&area, control->rect().center());
        turnWheel(area.childAt(at), area.mapToGlobal(QPointF(at)));
    }
    [[nodiscard]] int scrolled() const { return area.verticalScrollBar()->value(); }
};

} // namespace

TEST_CASE("The wheel over a control without the focus scrolls the form and changes nothing")
{
    LongForm form;
    for (QWidget *control : form.controls().mid(1)) {
        INFO(control->metaObject()->className());
        form.area.verticalScrollBar()->setValue(0);
        const auto before = form.values();
        form.turn(control);
        CHECK(form.values() == before);
        CHECK(form.scrolled() > 0);
        CHECK(form.field->hasFocus());
    }
}

TEST_CASE("The wheel over a control that was clicked or reached by Tab changes it")
{
    LongForm form;
    QTest::mouseClick(form.spin, Qt::LeftButton, {}, QPoint(10, form.spin->height() / 2));
    REQUIRE(form.spin->hasFocus());
    form.turn(form.spin);
    CHECK(form.spin->value() == 49);
    CHECK(form.scrolled() == 0);

    form.date->setFocus();
    form.turn(form.date);
    CHECK(form.values() != QList<QVariant>{1, 49, QDate(2026, 7, 18), 50});
    CHECK(form.scrolled() == 0);
}

TEST_CASE("The wheel never chooses in a combo box, not even one with the focus")
{
    LongForm form;
    const bool editable = GENERATE(false, true);
    form.combo->setEditable(editable);
    form.field->setFocus();
    QTest::keyClick(form.field, Qt::Key_Tab);
    REQUIRE(form.combo->hasFocus());
    form.turn(form.combo);
    CHECK(form.combo->currentIndex() == 1);
    CHECK(form.scrolled() > 0);
    QTest::keyClick(form.combo, Qt::Key_Down);
    CHECK(form.combo->currentIndex() == 2);
}

TEST_CASE("Scroll bars and opened lists turn as ever")
{
    LongForm form;
    QScrollBar *bar = form.area.verticalScrollBar();
    form.turn(bar);
    CHECK(form.scrolled() > 0);

    QComboBox &combo = *form.combo;
    for (int i = 0; i < 60; ++i)
        combo.addItem(u"item %1"_s.arg(i));
    bar->setValue(0);
    combo.showPopup();
    QWidget *list = combo.view()->viewport();
    turnWheel(list, list->mapToGlobal(QPointF(5, 5)));
    CHECK(combo.view()->verticalScrollBar()->value() > 0);
    combo.hidePopup();
}
