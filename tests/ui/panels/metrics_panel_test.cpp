#include "tests/ui/panels/performance_fixture.h"

#include "tests/ui/kit/scripted_dialogs.h"

#include "core/metrics/commands.h"
#include "core/metrics/metric_set.h"
#include "ui/kit/form.h"
#include "ui/views/record_text.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

class MetricFixture : public PerformanceFixture
{
public:
    MetricFixture() : PerformanceFixture(false) { open(QString::fromLatin1(MetricsPanelKey)); }

    void type(const QString &field, const QString &text)
    {
        auto &edit = find<QLineEdit>(field);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Delete);
        // Chinese comes from an input method, not from keys.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(&edit, &typed);
        settle();
    }
    /// Opens the form for a new metric by its key.
    void startNew()
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &shell, Qt::Key_N, Qt::ControlModifier);
        settle();
        REQUIRE(find<QWidget>(u"metricForm"_s).isVisible());
    }
    void add(const QString &name, const QString &key, const QString &formula)
    {
        startNew();
        type(u"metricName"_s, name);
        type(u"metricKey"_s, key);
        type(u"metricFormula"_s, formula);
        QTest::mouseClick(&find<QPushButton>(u"metricAccept"_s), Qt::LeftButton);
        settle();
    }
    /// What stands under a field.
    [[nodiscard]] QString problem(const QString &field)
    {
        auto *around = qobject_cast<FormField *>(find<QLineEdit>(field).parentWidget());
        REQUIRE(around);
        return around->problem();
    }
    [[nodiscard]] QString label(const QString &name) { return find<QLabel>(name).isVisible() ? find<QLabel>(name).text() : QString(); }
    [[nodiscard]] std::vector<metrics::OwnMetric> stored()
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        auto own = metrics::ownMetrics(*reader);
        REQUIRE(own);
        return *own;
    }
    [[nodiscard]] Grid &grid() { return find<Grid>(u"metricGrid"_s); }
};

} // namespace

TEST_CASE("A metric of one's own is added, shown with its figure, changed and deleted, each one step to undo")
{
    MetricFixture fixture;
    CHECK(fixture.grid().gridModel()->rowCount() == 0);
    fixture.add(u"客单价"_s, u"own.per_order"_s, u"sales.amount ÷ sales.orders"_s);
    CHECK_FALSE(fixture.find<QWidget>(u"metricForm"_s).isVisible());
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.stored()[0] == metrics::OwnMetric{u"own.per_order"_s, u"客单价"_s, u"sales.amount ÷ sales.orders"_s});
    REQUIRE(fixture.grid().gridModel()->rowCount() == 1);
    // 4,600.00 of three orders in the quarter.
    CHECK(fixture.grid().gridModel()->text(0, 1).contains(u"1,533"_s));

    fixture.activate(fixture.grid(), 0);
    fixture.settle();
    CHECK(fixture.find<QLineEdit>(u"metricKey"_s).isReadOnly());
    fixture.type(u"metricFormula"_s, u"sales.amount / sales.orders * 2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.stored()[0].formula == u"sales.amount / sales.orders * 2"_s);
    fixture.trigger(u"shell.undo"_s);
    fixture.settle();
    CHECK(fixture.stored()[0].formula == u"sales.amount ÷ sales.orders"_s);

    fixture.trigger(u"metrics.delete"_s);
    fixture.settle();
    CHECK(fixture.stored().empty());
    CHECK(fixture.grid().gridModel()->rowCount() == 0);
    fixture.trigger(u"shell.undo"_s);
    fixture.settle();
    CHECK(fixture.stored().size() == 1);
}

TEST_CASE("The formula is judged while it is typed, with its unit and its figure here")
{
    MetricFixture fixture;
    fixture.startNew();
    struct Case
    {
        const char16_t *formula;
        const char16_t *verdict;
        const char16_t *preview;
    };
    const auto wanted = GENERATE(Case{u"sales.amount", u"Money: parts add up", u"4,600"}, Case{u"sales.amount * 2 - 100 * sales.amount", u"Money: parts add up", u"450.8"},
                                 Case{u"sales.amount / sales.units", u"Money: worked out anew", u"230"},
                                 Case{u"sales.amount / (sales.amount + sales.amount)", u"Ratio: worked out anew", u"50.0%"});
    fixture.type(u"metricFormula"_s, QString::fromUtf16(wanted.formula));
    INFO(fixture.problem(u"metricFormula"_s).toStdString());
    CHECK(fixture.label(u"metricVerdict"_s).startsWith(QString::fromUtf16(wanted.verdict)));
    CHECK(fixture.label(u"metricPreview"_s).contains(QString::fromUtf16(wanted.preview)));
    CHECK(fixture.problem(u"metricFormula"_s).isEmpty());
}

TEST_CASE("What cannot be a metric says why under its field, and is not saved")
{
    MetricFixture fixture;
    fixture.add(u"毛利率"_s, u"own.margin"_s, u"sales.gross_profit / sales.amount"_s);
    REQUIRE(fixture.stored().size() == 1);
    struct Case
    {
        const char16_t *key;
        const char16_t *formula;
        const char16_t *field;
        const char16_t *problem;
    };
    const auto wrong = GENERATE(Case{u"own.a", u"sales.amuont + 1", u"metricFormula", u"Did you mean \"sales.amount\"?"},
                                Case{u"own.a", u"sales.amount +", u"metricFormula", u"The formula ends"},
                                Case{u"own.a", u"sales.amount + sales.orders", u"metricFormula", u"money"},
                                Case{u"own.a", u"sales.amount * own.a", u"metricFormula", u"circle"},
                                Case{u"own.margin", u"sales.amount", u"metricKey", u"already"},
                                Case{u"sales.amount", u"sales.amount", u"metricKey", u"itself"},
                                Case{u"Not A Key", u"sales.amount", u"metricKey", u"subject.name"},
                                Case{u"own.a", u"", u"metricFormula", u"Type a formula"},
                                Case{u"", u"sales.amount", u"metricKey", u"Type a key"});
    fixture.add(u"x"_s, QString::fromUtf16(wrong.key), QString::fromUtf16(wrong.formula));
    CHECK(fixture.find<QWidget>(u"metricForm"_s).isVisible());
    CHECK(fixture.problem(QString::fromUtf16(wrong.field)).contains(QString::fromUtf16(wrong.problem)));
    CHECK(fixture.label(u"metricPreview"_s).isEmpty());
    CHECK(fixture.stored().size() == 1);
}

TEST_CASE("A metric is put into the formula from the list of all, found by its title")
{
    MetricFixture fixture;
    fixture.startNew();
    fixture.type(u"metricFormula"_s, u"sales.gross_profit /"_s);
    auto &search = fixture.find<QLineEdit>(u"metricSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"Sales amount"_s);
    auto &choices = fixture.find<QListWidget>(u"metricChoices"_s);
    REQUIRE(choices.count() > 0);
    QTest::keyClick(&search, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.find<QLineEdit>(u"metricFormula"_s).text() == u"sales.gross_profit /sales.amount"_s);
    CHECK(fixture.find<QWidget>(u"metricForm"_s).isVisible());
    // Not run into what stands before it.
    fixture.type(u"metricFormula"_s, u"2"_s);
    choices.setFocus();
    QTest::keyClick(&choices, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.find<QLineEdit>(u"metricFormula"_s).text() == u"2 sales.amount"_s);
    CHECK(fixture.stored().empty());
    search.setText(u"no such metric"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(fixture.find<QLineEdit>(u"metricFormula"_s).text() == u"2 sales.amount"_s);
}

TEST_CASE("A metric that others name is not deleted, and the window says by whom it is named")
{
    MetricFixture fixture;
    fixture.add(u"毛利率"_s, u"own.margin"_s, u"sales.gross_profit / sales.amount"_s);
    fixture.add(u"费率"_s, u"own.rest"_s, u"1 - own.margin"_s);
    REQUIRE(fixture.stored().size() == 2);
    fixture.grid().setCurrentCell(fixture.rowOf(fixture.grid(), u"毛利率"_s), 0);
    fixture.trigger(u"metrics.delete"_s);
    fixture.settle();
    CHECK(fixture.stored().size() == 2);
    CHECK(fixture.find<QLabel>(u"messageBarText"_s).text().contains(u"own.rest"_s));
}

TEST_CASE("A draft stays when another metric is deleted, and is given up only when the user says so")
{
    MetricFixture fixture;
    fixture.add(u"甲"_s, u"own.a"_s, u"sales.amount"_s);
    fixture.add(u"乙"_s, u"own.b"_s, u"sales.orders"_s);
    auto &form = fixture.find<QWidget>(u"metricForm"_s);
    const auto &name = fixture.find<QLineEdit>(u"metricName"_s);
    const auto &formula = fixture.find<QLineEdit>(u"metricFormula"_s);
    ScriptedDialogs dialogs;
    fixture.activate(fixture.grid(), fixture.rowOf(fixture.grid(), u"甲"_s));
    // Nothing typed, nothing to ask.
    fixture.activate(fixture.grid(), fixture.rowOf(fixture.grid(), u"乙"_s));
    CHECK(dialogs.asked.isEmpty());
    CHECK(name.text() == u"乙"_s);
    fixture.type(u"metricFormula"_s, u"sales.orders * 3"_s);
    SECTION("another one is deleted")
    {
        fixture.grid().setCurrentCell(fixture.rowOf(fixture.grid(), u"甲"_s), 0);
        fixture.trigger(u"metrics.delete"_s);
        fixture.settle();
        CHECK(fixture.stored().size() == 1);
        CHECK(form.isVisible());
        CHECK(formula.text() == u"sales.orders * 3"_s);
    }
    SECTION("another one is chosen")
    {
        fixture.activate(fixture.grid(), fixture.rowOf(fixture.grid(), u"甲"_s));
        REQUIRE(dialogs.asked.size() == 1);
        CHECK(dialogs.asked[0].contains(u"乙"_s));
        CHECK(formula.text() == u"sales.orders * 3"_s);
        dialogs.answers = {0};
        fixture.activate(fixture.grid(), fixture.rowOf(fixture.grid(), u"甲"_s));
        CHECK(name.text() == u"甲"_s);
    }
    SECTION("a new one is begun")
    {
        fixture.startNew();
        REQUIRE(dialogs.asked.size() == 1);
        CHECK(formula.text() == u"sales.orders * 3"_s);
    }
    SECTION("its own row is chosen once more")
    {
        fixture.activate(fixture.grid(), fixture.rowOf(fixture.grid(), u"乙"_s));
        CHECK(dialogs.asked.isEmpty());
        CHECK(formula.text() == u"sales.orders * 3"_s);
    }
    SECTION("typing goes on while it is saved")
    {
        QTest::mouseClick(&fixture.find<QPushButton>(u"metricAccept"_s), Qt::LeftButton);
        fixture.find<QLineEdit>(u"metricName"_s).setText(u"乙二"_s);
        fixture.settle();
        CHECK(form.isVisible());
        CHECK(name.text() == u"乙二"_s);
        CHECK(fixture.stored()[1].title == u"乙"_s);
        QTest::mouseClick(&fixture.find<QPushButton>(u"metricAccept"_s), Qt::LeftButton);
        fixture.settle();
        CHECK_FALSE(form.isVisible());
        CHECK(fixture.stored()[1].title == u"乙二"_s);
    }
}

TEST_CASE("A new metric does not overwrite one that somebody else gave its key meanwhile")
{
    MetricFixture fixture;
    fixture.startNew();
    fixture.type(u"metricKey"_s, u"own.a"_s);
    fixture.type(u"metricFormula"_s, u"sales.amount"_s);
    // Accepted before the panel has heard of the other one.
    const metrics::OwnMetric other{u"own.a"_s, u"别人的"_s, u"sales.orders"_s};
    fixture.shell.session()->edit(&fixture.shell, {u"metrics.define"_s, {other.title}}, [other](Edit &edit) { return metrics::defineMetric(edit, other); });
    QTest::mouseClick(&fixture.find<QPushButton>(u"metricAccept"_s), Qt::LeftButton);
    fixture.settle();
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.stored()[0] == other);
    CHECK(fixture.find<QWidget>(u"metricForm"_s).isVisible());
    CHECK(fixture.find<QLabel>(u"messageBarText"_s).text().contains(u"already"_s));
}

TEST_CASE("Under a changed formula no figure of the former one stands")
{
    MetricFixture fixture;
    fixture.startNew();
    fixture.type(u"metricFormula"_s, u"sales.amount"_s);
    REQUIRE(fixture.label(u"metricPreview"_s).contains(u"4,600"_s));
    fixture.find<QLineEdit>(u"metricFormula"_s).setText(u"sales.amount * 2"_s);
    CHECK_FALSE(fixture.label(u"metricPreview"_s).contains(u"4,600"_s));
    fixture.settle();
    CHECK(fixture.label(u"metricPreview"_s).contains(u"9,200"_s));
}

TEST_CASE("The performance panel leads to the metrics of one's own")
{
    MetricFixture fixture;
    fixture.open(u"performance"_s);
    SECTION("by its command")
    {
        fixture.trigger(u"performance.metrics"_s);
    }
    SECTION("by its choice of measures")
    {
        auto &box = fixture.find<QComboBox>(u"performanceMeasure"_s);
        const int before = box.currentIndex();
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_End);
        Q_EMIT box.activated(box.currentIndex());
        CHECK(box.currentIndex() == before);
    }
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QLatin1StringView(MetricsPanelKey));
    fixture.shell.navigator().back();
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == u"performance"_s);
}
