#include "core/customers/tiers/value_list.h"
#include "tests/ui/panels/tiers_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/segmented.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using namespace weiwo::customers;

TEST_CASE("The preview has the counts that the core has, and nothing is applied yet")
{
    TierFixture fixture;
    const TierEvaluation made = fixture.evaluation();
    REQUIRE(made.changes.size() == size_t(TierFixture::Customers));
    for (size_t i = 0; i < made.scheme.tiers.size(); ++i) {
        const KpiContent &card = fixture.find<KpiCard>(u"tierCard"_s + QString::number(i)).content();
        CHECK(card.label == tierTitle(made.scheme.tiers[i]));
        CHECK(card.value == QString::number(made.counts[i].customers));
    }
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == TierFixture::Customers);
    CHECK(fixture.find<QLabel>(u"tierState"_s).text().contains(u"nothing is applied yet"_s));
    CHECK_FALSE(fixture.find<QLabel>(u"tierWhy"_s).text().isEmpty());
    CHECK(fixture.runs() == 0);
}

TEST_CASE("Tiers are applied as one step, which undo takes back")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.apply"_s);
    CHECK(fixture.runs() == 1);
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == 0);
    CHECK_FALSE(fixture.find<QAction>(u"tiers.apply"_s).isEnabled());
    CHECK(fixture.digest() != before);
    fixture.undo();
    CHECK(fixture.runs() == 0);
    CHECK(fixture.digest() == before);
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == TierFixture::Customers);
}

TEST_CASE("The matrix shows who came into which tier between two days, the map all who ordered")
{
    TierFixture fixture;
    fixture.press(u"tiers.apply"_s);
    const TierEvaluation made = fixture.evaluation();
    fixture.press(u"tiers.show.matrix"_s);
    GridModel *matrix = fixture.find<Grid>(u"tierMatrix"_s).gridModel();
    const int tiers = int(made.scheme.tiers.size());
    REQUIRE(matrix->rowCount() == tiers + 1);
    for (int place = 0; place < tiers; ++place)
        CHECK(matrix->number(tiers, 1 + 2 * place).value_or(0) == made.counts[size_t(place)].customers);
    CHECK(fixture.find<QLabel>(u"tierMatrixSums"_s).text().contains(u"30 new"_s));
    fixture.press(u"tiers.show.rfm"_s);
    CHECK(fixture.find<QLabel>(u"tierRfmWords"_s).text().startsWith(u"30 customer"_s));
}

TEST_CASE("The matrix is drawn as flow, by the scheme's own metric")
{
    TierFixture fixture;
    fixture.press(u"tiers.show.matrix"_s);
    CHECK(fixture.find<ChartView>(u"tierFlow"_s).spec().isEmpty());
    CHECK_FALSE(fixture.find<ChartView>(u"tierFlow"_s).spec().empty.isEmpty());
    fixture.press(u"tiers.show.preview"_s);
    fixture.press(u"tiers.apply"_s);
    fixture.press(u"tiers.show.matrix"_s);
    const reporting::ChartSpec money = fixture.find<ChartView>(u"tierFlow"_s).spec();
    CHECK(reporting::chartProblem(money).isEmpty());
    qint64 drawn = 0;
    for (const auto &series : money.series)
        for (const auto &value : series.values)
            drawn += value.value_or(0);
    CHECK(drawn == TierFixture::Customers);
    CHECK(fixture.find<ChartView>(u"tierFlow"_s).scene().marks.size() == 3);
    // Nodes of the flow and rows of the matrix have the ranks that chips have.
    for (int place = 0; place < 3; ++place) {
        CHECK(money.categories[size_t(place)].key == QString::number(place));
        CHECK(fixture.find<Grid>(u"tierMatrix"_s).gridModel()->number(place, 0) == place);
    }
    CHECK(money.categories[3].key.isEmpty());
    GridModel *matrix = fixture.find<Grid>(u"tierMatrix"_s).gridModel();
    CHECK(matrix->column(2).kind == GridKind::Money);

    REQUIRE(fixture.shell.session()->workspace().edit({u"tiers.saveScheme"_s, {u"x"_s}}, [](Edit &edit) -> Status {
        TierSchemeDetail scheme = usualTierScheme();
        scheme.scheme.amount = u"sales.orders"_s;
        WEIWO_ASSIGN([[maybe_unused]] const auto id, saveTierScheme(edit, scheme));
        return {};
    }));
    fixture.settle();
    CHECK(matrix->column(2).kind == GridKind::Count);
    CHECK(matrix->column(2).title.contains(u"Orders"_s));
    fixture.press(u"tiers.show.rfm"_s);
    CHECK(fixture.find<ChartView>(u"tierRfmAmounts"_s).spec().unit.kind == metrics::Kind::Count);
    CHECK(fixture.find<ChartView>(u"tierRfmCounts"_s).spec().series.size() == 5);
}

TEST_CASE("Customers are valued only where the tab is looked at, and too few are told")
{
    TierFixture fixture;
    CHECK(fixture.find<Grid>(u"tierValue"_s).gridModel()->rowCount() == 0);
    fixture.press(u"tiers.show.value"_s);
    GridModel *values = fixture.find<Grid>(u"tierValue"_s).gridModel();
    REQUIRE(values->rowCount() == TierFixture::Customers);
    CHECK(fixture.find<QLabel>(u"tierValueSums"_s).text().startsWith(u"30 customer"_s));
    CHECK(fixture.find<QLabel>(u"tierValueNotes"_s).text().contains(u"100"_s));
    CHECK(fixture.find<QLabel>(u"tierValueModel"_s).isHidden());
    CHECK_FALSE(fixture.find<KpiCard>(u"tierValueCard0"_s).isVisible());
    CHECK_FALSE(values->number(0, 4));
    CHECK(*values->number(0, 7) >= *values->number(1, 7));
    CHECK_FALSE(fixture.find<QLabel>(u"tierWhy"_s).text().isEmpty());
    CHECK(fixture.find<QAction>(u"tiers.override"_s).isVisible());
    CHECK_FALSE(fixture.find<QAction>(u"tiers.log"_s).isVisible());
}

TEST_CASE("Expected values are those of the core, over the time that is chosen")
{
    TierFixture fixture;
    QString lines = u"订单号,日期,客户,产品,数量,金额\n"_s;
    for (int i = 0; i < 150; ++i)
        for (int order = 0; order <= i % 6; ++order)
            lines += u"V-%1-%2,%3,买家%1,电饭煲,1,%4.00\n"_s.arg(i).arg(order).arg(QDate(2025, 1, 1 + i % 28).addDays(order * (20 + i % 37)).toString(Qt::ISODate)).arg(100 + (i * 37 + order * 11) % 190);
    exchange::ImportRequest request;
    request.path = u"more.csv"_s;
    request.bytes = lines.toUtf8();
    REQUIRE(exchange::importFile(fixture.shell.session()->workspace(), request));
    fixture.settle();
    fixture.press(u"tiers.show.value"_s);
    const auto expected = [&fixture](int weeks) {
        Reader now = fixture.reader();
        auto list = valueList(now, {.scheme = usualTierScheme(), .day = fixture.shell.session()->today(), .weeks = weeks});
        REQUIRE(list);
        return std::move(*list);
    };
    const ValueList year = expected(52);
    INFO(year.notes.join(u' ').toStdString());
    REQUIRE(year.active);
    GridModel *values = fixture.find<Grid>(u"tierValue"_s).gridModel();
    REQUIRE(values->rowCount() == 180);
    const auto same = [values](const ValueList &list) {
        for (int row = 0; row < int(list.customers.size()); ++row) {
            const ValuedCustomer &one = list.customers[size_t(row)];
            CHECK(values->text(row, 0) == one.name);
            CHECK(values->number(row, 4) == std::llround(1000 * *one.value.probabilityAlive));
            CHECK(values->number(row, 5) == std::llround(100 * *one.value.expectedOrders));
            CHECK(values->number(row, 3) == (one.value.lifetimeValue ? std::optional(one.value.lifetimeValue->minor) : std::nullopt));
        }
    };
    same(year);
    CHECK(fixture.find<KpiCard>(u"tierValueCard0"_s).isVisible());
    CHECK(fixture.find<KpiCard>(u"tierValueCard0"_s).content().value == QString::number(std::llround(*year.active)));
    CHECK(fixture.find<QLabel>(u"tierValueModel"_s).text().startsWith(year.model.front()));
    fixture.find<Segmented>(u"tierHorizon"_s).setCurrent(u"13"_s);
    fixture.settle();
    const ValueList quarter = expected(13);
    same(quarter);
    CHECK(*quarter.expectedOrders < *year.expectedOrders);
}

TEST_CASE("A service standard is set, changed and deleted in one step each")
{
    TierFixture fixture;
    fixture.press(u"tiers.show.standards"_s);
    auto &grid = fixture.find<Grid>(u"tierStandards"_s);
    REQUIRE(grid.gridModel()->rowCount() == 3);
    const QString before = fixture.digest();
    const size_t shipped = fixture.standards().standards.size();
    CHECK(grid.gridModel()->text(0, 1).contains(u"60"_s));
    CHECK(grid.gridModel()->text(0, 3) == u"—"_s);

    // Credit of the best tier: there is none yet.
    grid.setCurrentCell(0, 3);
    CHECK_FALSE(fixture.find<QAction>(u"tiers.removeStandard"_s).isEnabled());
    fixture.press(u"tiers.editStandard"_s);
    REQUIRE(fixture.find<QWidget>(u"tierStandardForm"_s).isVisible());
    CHECK(fixture.find<QComboBox>(u"standardKind"_s).currentData() == u"credit"_s);
    const std::pair<const char16_t *, bool> typed[] = {{u"", false}, {u"viel", false}, {u"0", false}, {u"-5", false}, {u"500000", true}};
    for (const auto &[text, fine] : typed) {
        INFO(QString::fromUtf16(text).toStdString());
        fixture.find<QLineEdit>(u"standardValue"_s).setText(QString::fromUtf16(text));
        fixture.save();
        CHECK(fixture.problemAt(u"standardValue"_s).isEmpty() == fine);
        CHECK(fixture.find<QWidget>(u"tierStandardForm"_s).isVisible() != fine);
        CHECK((fixture.digest() == before) != fine);
    }
    CHECK(grid.gridModel()->text(0, 3) == u"500,000.00 CNY"_s);
    REQUIRE(fixture.standards().standards.size() == shipped + 1);
    CHECK(fixture.standards().find(0, u"credit"_s)->value == 50'000'000);

    // A visit's days are whole.
    grid.setCurrentCell(0, 1);
    fixture.press(u"tiers.editStandard"_s);
    CHECK(fixture.find<QLineEdit>(u"standardValue"_s).text() == u"60"_s);
    fixture.find<QLineEdit>(u"standardValue"_s).setText(u"1.5"_s);
    fixture.save();
    CHECK_FALSE(fixture.problemAt(u"standardValue"_s).isEmpty());
    fixture.find<QLineEdit>(u"standardValue"_s).setText(u"45"_s);
    fixture.save();
    CHECK(fixture.standards().find(0, u"visit"_s)->value == 45);
    fixture.undo();
    CHECK(fixture.standards().find(0, u"visit"_s)->value == 60);

    // A benefit has words alone.
    grid.setCurrentCell(1, 5);
    fixture.press(u"tiers.editStandard"_s);
    CHECK_FALSE(fixture.find<QLineEdit>(u"standardValue"_s).isVisible());
    fixture.save();
    CHECK_FALSE(fixture.problemAt(u"standardWords"_s).isEmpty());
    fixture.find<QLineEdit>(u"standardWords"_s).setText(u"年会邀请"_s);
    fixture.save();
    CHECK(grid.gridModel()->text(1, 5) == u"年会邀请"_s);
    const QString with = fixture.digest();
    grid.setCurrentCell(1, 5);
    fixture.press(u"tiers.removeStandard"_s);
    CHECK_FALSE(fixture.standards().find(1, u"benefit"_s));
    fixture.undo();
    CHECK(fixture.digest() == with);
    fixture.undo();
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("The form of a standard follows the cell, until somebody types")
{
    TierFixture fixture;
    fixture.press(u"tiers.show.standards"_s);
    auto &grid = fixture.find<Grid>(u"tierStandards"_s);
    auto &value = fixture.find<QLineEdit>(u"standardValue"_s);
    grid.setCurrentCell(0, 1);
    fixture.press(u"tiers.editStandard"_s);
    CHECK(value.text() == u"60"_s);
    grid.setCurrentCell(1, 1);
    CHECK(value.text() == u"120"_s);
    value.selectAll();
    QTest::keyClicks(&value, u"99"_s);
    grid.setCurrentCell(0, 1);
    CHECK(value.text() == u"99"_s);
    fixture.save();
    CHECK(fixture.standards().find(1, u"visit"_s)->value == 99);
    CHECK(fixture.standards().find(0, u"visit"_s)->value == 60);
}

TEST_CASE("Compliance by tier is what the core counts")
{
    TierFixture fixture;
    fixture.press(u"tiers.apply"_s);
    fixture.press(u"tiers.show.standards"_s);
    const StandardsOverview made = fixture.standards();
    GridModel *shown = fixture.find<Grid>(u"tierCompliance"_s).gridModel();
    REQUIRE(shown->rowCount() == int(made.tiers.size()));
    qint64 customers = 0;
    for (int row = 0; row < shown->rowCount(); ++row) {
        const TierCompliance &tier = made.tiers[size_t(row)];
        CHECK(shown->number(row, 1) == tier.customers);
        CHECK(shown->number(row, 2) == tier.owed);
        CHECK(shown->number(row, 3) == tier.served);
        CHECK(shown->number(row, 4) == tier.overdue());
        CHECK(shown->number(row, 5) == tier.share());
        customers += tier.customers;
    }
    CHECK(customers == TierFixture::Customers);
    CHECK(fixture.find<QLabel>(u"tierStandardWords"_s).text().contains(u"2026-04-01"_s));
}

TEST_CASE("Every tab has a command, actions of its own, and room in the head")
{
    TierFixture fixture;
    fixture.shell.resize(1280, 800);
    const std::pair<const char16_t *, QStringList> tabs[] = {
        {u"preview", {u"tiers.apply"_s, u"tiers.override"_s, u"tiers.clear"_s}},
        {u"scheme", {u"tiers.apply"_s, u"tiers.edit"_s}},
        {u"matrix", {}},
        {u"rfm", {}},
        {u"value", {u"tiers.override"_s, u"tiers.clear"_s}},
        {u"standards", {u"tiers.editStandard"_s, u"tiers.removeStandard"_s}},
        {u"due", {u"tiers.log"_s, u"tiers.override"_s, u"tiers.clear"_s}}};
    const QStringList all{u"tiers.apply"_s, u"tiers.edit"_s, u"tiers.log"_s, u"tiers.override"_s, u"tiers.clear"_s, u"tiers.editStandard"_s, u"tiers.removeStandard"_s};
    auto &bar = fixture.find<Segmented>(u"tierViews"_s);
    for (const auto &[key, actions] : tabs) {
        INFO(QString::fromUtf16(key).toStdString());
        fixture.press(u"tiers.show."_s + QString::fromUtf16(key));
        CHECK(bar.current() == QString::fromUtf16(key));
        CHECK(fixture.find<QAction>(u"tiers.show."_s + QString::fromUtf16(key)).text().startsWith(u"Tiers: "_s));
        for (const QString &action : all)
            CHECK(fixture.find<QAction>(action).isVisible() == actions.contains(action));
        CHECK(fixture.shell.width() == 1280);
        CHECK(bar.width() >= bar.sizeHint().width());
        for (const QString &action : actions) {
            auto *button = fixture.shell.findChild<QPushButton *>(u"head."_s + action);
            REQUIRE(button);
            CHECK(button->isVisible());
            const QRect area(button->mapTo(&fixture.shell, QPoint()), button->size());
            CHECK(fixture.shell.rect().contains(area));
            CHECK(button->width() >= button->sizeHint().width());
        }
    }
    // Beside the inspector there is room for one of the three.
    fixture.press(u"shell.inspector"_s);
    int shown = 0;
    for (const QString &action : {u"tiers.log"_s, u"tiers.override"_s, u"tiers.clear"_s}) {
        auto &button = fixture.find<QPushButton>(u"head."_s + action);
        shown += button.isVisible() ? 1 : 0;
        if (button.isVisible())
            CHECK(button.mapTo(&fixture.shell, QPoint()).x() >= bar.mapTo(&fixture.shell, QPoint(bar.width(), 0)).x());
    }
    CHECK(shown >= 1);
    CHECK(shown < 3);
    CHECK(bar.width() >= bar.sizeHint().width());
    fixture.press(u"shell.inspector"_s);
    CHECK(fixture.find<QPushButton>(u"head.tiers.clear"_s).isVisible());
}

TEST_CASE("A customer is given a tier by hand, with a reason")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.override"_s);
    REQUIRE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.digest() == before);
    fixture.find<QLineEdit>(u"tierWords"_s).setText(u"战略客户"_s);
    auto &choice = fixture.find<QComboBox>(u"tierChoice"_s);
    choice.setCurrentIndex(choice.count() - 1);
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    Reader now = fixture.reader();
    const auto overrides = overridesOn(now, usualTierScheme().scheme.id, fixture.shell.session()->today());
    REQUIRE(overrides);
    REQUIRE(overrides->size() == 1);
    CHECK(overrides->begin()->reason == u"战略客户"_s);
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("A scheme is changed in fields, counted while it is typed, saved and taken back")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.show.scheme"_s);
    fixture.press(u"tiers.edit"_s);
    REQUIRE(fixture.find<QWidget>(u"tierForm"_s).isVisible());
    auto &share = fixture.find<QLineEdit>(u"tierParam.0.share"_s);
    CHECK(share.text() == u"80%"_s);
    share.setText(u"50%"_s);
    fixture.find<QLineEdit>(u"tierBand"_s).setText(u"20%"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierSave"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"tierForm"_s).isVisible());
    const TierEvaluation made = fixture.evaluation();
    CHECK(made.scheme.scheme.band == 200'000);
    CHECK(made.scheme.tiers.front().conditions.front().params["share"] == "0.5");
    CHECK(fixture.find<Grid>(u"tierScheme"_s).gridModel()->number(0, 3) == made.counts.front().customers);
    fixture.undo();
    CHECK(fixture.digest() == before);
}
