#include "ui/charts/chart_view.h"

#include "tests/support/ui_pch.h"
#include "tests/ui/charts/chart_samples.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "ui/kit/grid/grid_view.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::reporting;
using namespace weiwo::test;

namespace {

/// A chart on the screen, with what it has told.
struct Shown
{
    explicit Shown(const ChartSpec &spec, const QSize &size = {640, 400})
    {
        view.resize(size);
        view.setSpec(spec);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        QObject::connect(&view, &ChartView::targetActivated, [this](const ChartTarget &target) { targets.push_back(target); });
        QObject::connect(&view, &ChartView::markChanged, [this](int series, int category) { marked = {series, category}; });
    }

    [[nodiscard]] QPoint at(int series, int category) const
    {
        const int mark = view.scene().markOf(series, category);
        REQUIRE(mark >= 0);
        return view.scene().marks[size_t(mark)].anchor.toPoint();
    }
    QAction *action(const QString &name)
    {
        auto *menu = view.findChild<QMenu *>(u"chartMenu"_s);
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction *entry : menu->actions())
            if (entry->objectName() == name)
                return entry;
        return nullptr;
    }
    void trigger(const QString &name)
    {
        QAction *entry = action(name);
        REQUIRE(entry);
        entry->trigger();
    }

    ChartView view;
    std::vector<ChartTarget> targets;
    std::pair<int, int> marked{-1, -1};
};

} // namespace

TEST_CASE("The pointer tells the value under it, and leaves no trace")
{
    Shown shown(samples::columns());
    const QImage still = shown.view.grab().toImage();
    QTest::mouseMove(&shown.view, shown.at(1, 2));
    CHECK(shown.marked == std::pair(1, 2));
    CHECK(shown.view.currentMark() == shown.view.scene().markOf(1, 2));
    CHECK(shown.view.grab().toImage() != still);
    QTest::mouseMove(&shown.view, {3, 3});
    CHECK(shown.marked == std::pair(-1, -1));
    CHECK(shown.view.grab().toImage() == still);
}

TEST_CASE("A double click on a value, or Enter on it, opens what is behind it")
{
    Shown shown(samples::waterfall());
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(0, 2));
    REQUIRE(shown.targets.size() == 1);
    CHECK(shown.targets[0].dimension == u"region"_s);
    CHECK(shown.targets[0].value == u"华南"_s);
    shown.view.setMarked(0, 3);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    REQUIRE(shown.targets.size() == 2);
    CHECK(shown.targets[1].value == u"华北"_s);
    shown.view.setMarked(0, 4);
    shown.trigger(u"chartBehind"_s);
    REQUIRE(shown.targets.size() == 3);
    CHECK(shown.targets[2].value == u"华中"_s);
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, {3, 3});
    CHECK(shown.targets.size() == 3);
}

TEST_CASE("A value that leads nowhere activates nothing and offers nothing")
{
    Shown shown(samples::histogram());
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(0, 2));
    CHECK(shown.targets.empty());
    CHECK_FALSE(shown.action(u"chartBehind"_s));
}

TEST_CASE("A cell of a heat map leads to its row")
{
    Shown shown(samples::heat());
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(2, 4));
    REQUIRE(shown.targets.size() == 1);
    CHECK(shown.targets[0].value == u"华北"_s);
}

TEST_CASE("Arrows move the marked value, over gaps and hidden series")
{
    Shown shown(samples::columns());
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.marked == std::pair(0, 0));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.marked == std::pair(0, 2));
    QTest::keyClick(&shown.view, Qt::Key_Right);   // April has no actual
    CHECK(shown.marked == std::pair(0, 4));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.marked == std::pair(1, 4));
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(shown.marked == std::pair(1, 3));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    CHECK(shown.marked == std::pair(-1, -1));
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.marked == std::pair(1, 6));
}

TEST_CASE("Rows of bars are walked downwards")
{
    Shown shown(samples::bars());
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.marked == std::pair(0, 1));
}

TEST_CASE("A swatch shows or hides its series, a name shows it alone")
{
    Shown shown(samples::lines());
    const auto entry = [&shown](size_t i) { return shown.view.scene().legend.at(i); };
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, entry(1).swatch.center().toPoint());
    CHECK(shown.view.hiddenSeries() == QSet<int>{1});
    CHECK(shown.view.scene().markOf(1, 0) == -1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, entry(1).swatch.center().toPoint());
    CHECK(shown.view.hiddenSeries().isEmpty());
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, entry(0).name.center().toPoint());
    CHECK(shown.view.hiddenSeries() == QSet<int>{1, 2});
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, entry(0).name.center().toPoint());
    CHECK(shown.view.hiddenSeries().isEmpty());
    // The last one that is hidden brings all back.
    shown.view.setHiddenSeries({1, 2});
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, entry(0).swatch.center().toPoint());
    CHECK(shown.view.hiddenSeries().isEmpty());
    CHECK(shown.targets.empty());
}

TEST_CASE("New numbers keep what is hidden; another chart does not")
{
    Shown shown(samples::lines());
    shown.view.setHiddenSeries({2});
    ChartSpec next = samples::lines();
    next.series[0].values[0] = 77;
    shown.view.setSpec(next);
    CHECK(shown.view.hiddenSeries() == QSet<int>{2});
    shown.view.setSpec(samples::columns());
    CHECK(shown.view.hiddenSeries().isEmpty());
}

TEST_CASE("The copied chart is a picture, a table and text at once")
{
    Shown shown(samples::waterfall());
    shown.trigger(u"chartCopy"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->hasImage());
    const auto image = qvariant_cast<QImage>(data->imageData());
    CHECK(image.width() == 2 * 640);
    CHECK(data->html().contains(u"<table"_s));
    CHECK(data->html().contains(shown.view.spec().title));
    CHECK(data->text().contains(u"华南\t"_s));
}

TEST_CASE("Pictures are saved where the dialog says, and a refusal is told")
{
    Shown shown(samples::columns());
    ScriptedDialogs dialogs;
    const QTemporaryDir folder;
    const QSignalSpy saved(&shown.view, &ChartView::pictureSaved);
    QString refusal;
    QObject::connect(&shown.view, &ChartView::pictureRefused, [&refusal](const Error &error) { refusal = error.code; });
    dialogs.texts = {folder.filePath(u"a.png"_s), folder.filePath(u"a.svg"_s), std::nullopt, folder.filePath(u"none/a.png"_s)};
    shown.trigger(u"chartSavePng"_s);
    CHECK(QImage(folder.filePath(u"a.png"_s)).size() == QSize(1280, 800));
    shown.trigger(u"chartSaveSvg"_s);
    QFile svg(folder.filePath(u"a.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(svg.readAll()).contains(u'>' + shown.view.spec().title + u"</text>"_s));
    shown.trigger(u"chartSavePng"_s);   // cancelled
    CHECK(saved.count() == 2);
    CHECK(refusal.isEmpty());
    shown.trigger(u"chartSavePng"_s);
    CHECK(refusal == u"io"_s);
    CHECK(saved.count() == 2);
}

TEST_CASE("The table takes the plot's place and gives it back")
{
    Shown shown(samples::lines());
    shown.trigger(u"chartTableSwitch"_s);
    CHECK(shown.view.showsTable());
    auto *table = shown.view.findChild<Grid *>(u"chartTable"_s);
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK(table->height() > 200);
    ChartSpec next = samples::lines();
    next.series.pop_back();
    shown.view.setSpec(next);
    CHECK(table->isVisible());
    shown.trigger(u"chartTableSwitch"_s);
    CHECK_FALSE(table->isVisible());
    CHECK_FALSE(shown.view.showsTable());
}

TEST_CASE("A screen reader gets the finding and every number")
{
    Shown shown(samples::waterfall());
    CHECK(shown.view.accessibleName() == shown.view.spec().title);
    for (const ChartCategory &category : shown.view.spec().categories)
        CHECK(shown.view.accessibleDescription().contains(category.label));
    ChartSpec empty = samples::lines();
    for (ChartSeries &series : empty.series)
        series.values.assign(series.values.size(), std::nullopt);
    shown.view.setSpec(empty);
    CHECK(shown.view.accessibleDescription() == empty.empty);
    shown.trigger(u"chartTableSwitch"_s);
    CHECK_FALSE(shown.view.showsTable());
    CHECK_FALSE(shown.action(u"chartCopy"_s)->isEnabled());
}

TEST_CASE("Every kind is shown at any size, with the pointer anywhere")
{
    for (const ChartSpec &spec : samples::all())
        for (const QSize &size : {QSize(120, 80), QSize(240, 160), QSize(360, 240), QSize(900, 500)}) {
            INFO(spec.key.toStdString() << " " << size.width());
            Shown shown(spec, size);
            for (const SceneMark &mark : shown.view.scene().marks) {
                QTest::mouseMove(&shown.view, mark.anchor.toPoint());
                REQUIRE(shown.view.currentMark() >= 0);
            }
            CHECK_FALSE(shown.view.grab().isNull());
        }
}
