#include "ui/charts/chart_scene.h"

#include "tests/ui/charts/chart_samples.h"
#include "tests/support/catch.h"
#include "ui/charts/chart_table.h"

#include <QPainter>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::reporting;
using namespace weiwo::test;

namespace {

constexpr QSize Sizes[] = {{240, 160}, {360, 240}, {480, 260}, {640, 400}, {1280, 800}};

ChartStyle styleOf(bool dark, QLocale::Language language = QLocale::Chinese)
{
    return {.dark = dark, .language = language, .zoom = 100};
}

/// The samples, and what is hard to lay out.
std::vector<ChartSpec> specs()
{
    std::vector<ChartSpec> all = samples::all();
    ChartSpec many = samples::columns();
    many.categories.clear();
    for (ChartSeries &series : many.series)
        series.values.clear();
    samples::addMonths(many, 36, 35);
    for (ChartSeries &series : many.series)
        for (qint64 i = 0; i < 36; ++i)
            series.values.push_back((i - 12) * 130'000'000);
    all.push_back(many);
    many.kind = ChartKind::Lines;
    all.push_back(many);
    many.kind = ChartKind::Bars;
    all.push_back(many);
    ChartSpec fallen = samples::waterfall();
    fallen.series[0].values = {100'000, -250'000, 30'000, 20'000, 0, 0, 0, -100'000};
    all.push_back(fallen);
    ChartSpec wordy = samples::bars();
    wordy.title = u"一个很长的标题：本季度所有大区的达成率都低于预期，其中西北大区尤其明显，需要在下个月之前补上缺口"_s;
    for (ChartCategory &category : wordy.categories)
        category.label += u"（某某省某某市某某区第三销售部）"_s;
    all.push_back(wordy);
    wordy.kind = ChartKind::Columns;
    all.push_back(wordy);
    return all;
}

/// Every sample in every size, theme and language.
template<class Check>
void forEachScene(Check check)
{
    for (const ChartSpec &spec : specs())
        for (const QSize &size : Sizes)
            for (const bool dark : {false, true})
                for (const QLocale::Language language : {QLocale::Chinese, QLocale::English}) {
                    INFO(spec.key.toStdString() << " " << size.width() << "x" << size.height() << (dark ? " dark" : " light"));
                    check(spec, chartScene(spec, size, styleOf(dark, language)));
                }
}

} // namespace

TEST_CASE("Nothing of a chart reaches beyond its size")
{
    forEachScene([](const ChartSpec &, const ChartScene &scene) {
        const QRectF bounds(QPointF(0, 0), scene.size);
        for (const SceneText &text : scene.texts) {
            INFO(text.text.toStdString());
            CHECK(bounds.adjusted(-0.6, -0.6, 0.6, 0.6).contains(text.area));
        }
        for (const SceneShape &shape : scene.shapes)
            for (const QPointF &point : shape.points)
                CHECK(bounds.adjusted(-0.6, -0.6, 0.6, 0.6).contains(point));
    });
}

TEST_CASE("No two texts of a chart overlap")
{
    forEachScene([](const ChartSpec &, const ChartScene &scene) {
        for (size_t i = 0; i < scene.texts.size(); ++i)
            for (size_t k = i + 1; k < scene.texts.size(); ++k) {
                const QRectF a = scene.texts[i].area.adjusted(0.6, 1, -0.6, -1);
                INFO(scene.texts[i].text.toStdString() << " / " << scene.texts[k].text.toStdString());
                CHECK_FALSE(a.intersects(scene.texts[k].area.adjusted(0.6, 1, -0.6, -1)));
            }
    });
}

TEST_CASE("Every value can be pointed at where it is drawn")
{
    for (const ChartSpec &spec : samples::all()) {
        INFO(spec.key.toStdString());
        const ChartScene scene = chartScene(spec, {640, 400}, styleOf(false));
        size_t values = 0;
        for (const ChartSeries &series : spec.series)
            for (const auto &value : series.values)
                values += value ? 1 : 0;
        CHECK(scene.marks.size() == values);
        for (size_t i = 0; i < scene.marks.size(); ++i) {
            const int hit = scene.markAt(scene.marks[i].anchor);
            REQUIRE(hit >= 0);
            // Points of two lines may fall together; the category is never in doubt.
            CHECK(scene.marks[size_t(hit)].category == scene.marks[i].category);
            CHECK(scene.markOf(scene.marks[i].series, scene.marks[i].category) == int(i));
        }
        CHECK(scene.markAt({-5, -5}) == -1);
    }
}

TEST_CASE("Columns stand on zero, and as high as their values")
{
    const ChartScene scene = chartScene(samples::columns(), {640, 400}, styleOf(false));
    const auto &first = scene.marks[size_t(scene.markOf(0, 0))].shape;
    const auto &second = scene.marks[size_t(scene.markOf(1, 0))].shape;
    CHECK(first.bottom() == Approx(second.bottom()));
    CHECK(first.height() / second.height() == Approx(1204.5 / 1150.0).epsilon(0.001));
    CHECK(scene.markOf(0, 3) == -1);   // missing is not zero
}

TEST_CASE("The bars of a bridge lead from one total to the next")
{
    const ChartScene scene = chartScene(samples::waterfall(), {640, 400}, styleOf(false));
    const auto shape = [&scene](int category) { return scene.marks[size_t(scene.markOf(0, category))].shape; };
    CHECK(shape(1).bottom() == Approx(shape(0).top()));   // up from the goal
    CHECK(shape(2).top() == Approx(shape(1).top()));      // down from there
    CHECK(shape(6).top() == Approx(shape(7).top()));      // the last change ends at the actual
    CHECK(shape(7).bottom() == Approx(shape(0).bottom()));
}

TEST_CASE("A hidden series is neither drawn nor pointed at, and its legend stays")
{
    const ChartSpec spec = samples::lines();
    const ChartScene all = chartScene(spec, {640, 400}, styleOf(false));
    const ChartScene one = chartScene(spec, {640, 400}, styleOf(false), {.hidden = {1, 2}});
    CHECK(all.legend.size() == 3);
    CHECK(one.legend.size() == 3);
    CHECK(one.marks.size() == 7);
    CHECK(one.shapes.size() < all.shapes.size());
    const ChartScene none = chartScene(spec, {640, 400}, styleOf(false), {.hidden = {0, 1, 2}});
    CHECK(none.marks.empty());
}

TEST_CASE("Text on cells can be read in both themes")
{
    for (const bool dark : {false, true})
        for (const ChartSpec &spec : {samples::heat(), samples::heat(ChartScale::Change), samples::tiles()}) {
            const ChartScene scene = chartScene(spec, {1280, 800}, styleOf(dark));
            int cells = 0;
            for (const SceneText &text : scene.texts) {
                if (text.part != SceneText::Part::Cell)
                    continue;
                ++cells;
                // The last figure that was filled below the middle of the text.
                QColor under = scene.ground;
                for (const SceneShape &shape : scene.shapes)
                    if (shape.form == SceneShape::Form::Rect && shape.fill.isValid()
                        && QRectF(shape.points.first(), shape.points.last()).contains(text.area.center()))
                        under = shape.fill;
                INFO(text.text.toStdString());
                CHECK(contrastRatio(text.color, under) >= 4.5);
            }
            CHECK(cells > 20);
        }
}

TEST_CASE("A role has its colour on every chart, and no two series look alike")
{
    const ChartStyle style = styleOf(false);
    ChartSpec reversed = samples::lines();
    std::reverse(reversed.series.begin(), reversed.series.end());
    CHECK(seriesLooks(samples::lines(), style)[0].color == seriesLooks(reversed, style)[2].color);
    CHECK(seriesLooks(samples::columns(), style)[1].color == seriesLooks(samples::lines(), style)[1].color);
    ChartSpec many = samples::lines();
    while (many.series.size() < 12)
        many.series.push_back({.label = u"x"_s, .role = SeriesRole::Other, .values = many.series.front().values});
    const auto looks = seriesLooks(many, style);
    for (size_t i = 0; i < looks.size(); ++i)
        for (size_t k = i + 1; k < looks.size(); ++k)
            CHECK((looks[i].color != looks[k].color || looks[i].dash != looks[k].dash));
}

TEST_CASE("Every kind paints in both themes, inside its picture")
{
    for (const ChartSpec &spec : specs())
        for (const bool dark : {false, true}) {
            INFO(spec.key.toStdString());
            const ChartScene scene = chartScene(spec, {400, 260}, styleOf(dark));
            // A frame of untouched pixels around the chart stays untouched.
            QImage image(440, 300, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            painter.translate(20, 20);
            paintScene(painter, scene);
            painter.end();
            int outside = 0;
            int inside = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const bool touched = image.pixelColor(x, y) != QColor(Qt::magenta);
                    (QRect(19, 19, 402, 262).contains(x, y) ? inside : outside) += touched ? 1 : 0;
                }
            CHECK(outside == 0);
            CHECK(inside > 500);
        }
}

TEST_CASE("An empty chart says what to do, and one that does not hold together draws no plot")
{
    ChartSpec spec = samples::lines();
    for (ChartSeries &series : spec.series)
        series.values.assign(series.values.size(), std::nullopt);
    const ChartScene scene = chartScene(spec, {640, 400}, styleOf(false));
    CHECK(scene.marks.empty());
    CHECK(std::any_of(scene.texts.begin(), scene.texts.end(), [](const SceneText &text) { return text.part == SceneText::Part::Empty; }));
    ChartSpec broken = samples::waterfall();
    broken.series[0].values.pop_back();
    CHECK(chartScene(broken, {640, 400}, styleOf(false)).marks.empty());
}

TEST_CASE("The table of a chart has all its numbers, a heat map's as it is seen")
{
    const ChartRows lines = chartRows(samples::lines());
    CHECK(lines.heads == QStringList{u"月份"_s, u"实际"_s, u"目标"_s, u"去年同期"_s});
    REQUIRE(lines.rows.size() == 12);
    CHECK(lines.rows[6].first.startsWith(u"7月"_s));
    CHECK(lines.rows[6].first != u"7月"_s);   // to date
    CHECK_FALSE(lines.rows[8].second[0]);
    const ChartRows heat = chartRows(samples::heat());
    CHECK(heat.rows.size() == 7);
    CHECK(heat.heads.size() == 13);
    const NumberSpec wan{.kind = NumberKind::Money, .digits = 2, .unit = MoneyUnit::Wan};
    CHECK(chartTsv(samples::waterfall(), wan).contains(u"华南\t-1540\n"_s));
    CHECK(chartHtml(samples::waterfall(), wan).contains(u"<td align=\"right\">-1540</td>"_s));
    CHECK(chartWords(samples::waterfall(), wan).contains(u"华南"_s));
}
