#include "tests/support/catch.h"
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_tip.h"
#include "ui/charts/flow_look.h"

#include <map>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::reporting;
using namespace weiwo::test;

namespace {

const ChartStyle style{.dark = false, .language = QLocale::Chinese};

ChartScene laidOut(const ChartSpec &spec, const QSizeF &size = {900, 560}, const ChartOptions &options = {})
{
    return chartScene(spec, size, style, options);
}

/// The bands: their upper edges from left to right, then their lower ones back.
std::vector<QPolygonF> bandsOf(const ChartScene &scene)
{
    std::vector<QPolygonF> bands;
    for (const SceneShape &shape : scene.shapes)
        if (shape.form == SceneShape::Form::Polygon && shape.points.size() > 4)
            bands.push_back(shape.points);
    return bands;
}

/// The nodes of the left or the right side.
std::vector<QRectF> nodesOf(const ChartScene &scene, bool left)
{
    std::vector<QRectF> nodes;
    for (const SceneShape &shape : scene.shapes) {
        const QRectF box(shape.points.first(), shape.points.last());
        if (shape.form == SceneShape::Form::Rect && std::abs((left ? box.left() - scene.plot.left() : box.right() - scene.plot.right())) < 0.01)
            nodes.push_back(box);
    }
    return nodes;
}

/// What of each end of the bands lies in a node.
double endsWithin(const std::vector<QPolygonF> &bands, const QRectF &node, bool left)
{
    double sum = 0;
    for (const QPolygonF &band : bands) {
        const qsizetype half = band.size() / 2;
        const QPointF top = left ? band.first() : band[half - 1];
        const QPointF bottom = left ? band.last() : band[half];
        if (top.y() >= node.top() - 0.01 && bottom.y() <= node.bottom() + 0.01)
            sum += bottom.y() - top.y();
    }
    return sum;
}

QStringList texts(const ChartScene &scene, SceneText::Part part)
{
    QStringList found;
    for (const SceneText &text : scene.texts)
        if (text.part == part)
            found << text.text;
    return found;
}

ChartSpec oneTier(qint64 customers)
{
    ChartSpec spec = samples::flow();
    spec.categories.resize(1);
    spec.series.resize(1);
    spec.series[0].values = {customers};
    spec.series[0].ways = {FlowWay::Stays};
    spec.series[0].notes.clear();
    return spec;
}

} // namespace

TEST_CASE("Bands are as wide as their values, and those of a node fill it without a gap")
{
    const ChartSpec spec = samples::flow();
    const ChartScene scene = laidOut(spec);
    const std::vector<QPolygonF> bands = bandsOf(scene);
    REQUIRE(bands.size() == 13);
    REQUIRE(scene.marks.size() == 13);
    for (const bool left : {true, false}) {
        const std::vector<QRectF> nodes = nodesOf(scene, left);
        REQUIRE(nodes.size() == 4);
        double height = 0;
        for (const QRectF &node : nodes) {
            CHECK(endsWithin(bands, node, left) == Approx(node.height()));
            height += node.height();
        }
        // 730 customers on both sides: one scale.
        for (size_t i = 0; i < nodes.size(); ++i) {
            qint64 sum = 0;
            for (size_t k = 0; k < spec.categories.size(); ++k)
                sum += (left ? spec.series[i].values[k] : spec.series[k].values[i]).value_or(0);
            CHECK(nodes[i].height() / height == Approx(double(sum) / 730));
        }
        CHECK(nodes.front().top() == Approx(scene.plot.top()));
        CHECK(nodes.back().bottom() == Approx(scene.plot.bottom()));
        for (size_t i = 1; i < nodes.size(); ++i)
            CHECK(nodes[i].top() > nodes[i - 1].bottom());
    }
    // Both ends of a band are as wide.
    for (const QPolygonF &band : bands) {
        const qsizetype half = band.size() / 2;
        CHECK(band.last().y() - band.first().y() == Approx(band[half].y() - band[half - 1].y()));
    }
}

TEST_CASE("Each node has its name and its sum, the days stand above")
{
    const ChartScene scene = laidOut(samples::flow(), {900, 800});
    const QStringList names = texts(scene, SceneText::Part::Category);
    for (const QString &name : {u"高价值"_s, u"潜力"_s, u"普通"_s, u"无级别"_s})
        CHECK(names.count(name) == 2);
    const QStringList values = texts(scene, SceneText::Part::Value);
    for (const QString &sum : {u"163"_s, u"131"_s, u"405"_s, u"31"_s, u"180"_s, u"117"_s, u"427"_s, u"6"_s})
        CHECK(values.contains(sum));
    CHECK(values.contains(u"▲ 31"_s));
    CHECK(values.contains(u"= 380"_s));
    CHECK(texts(scene, SceneText::Part::Axis) == QStringList{u"2026-01-01"_s, u"2026-04-01"_s});
    CHECK(texts(scene, SceneText::Part::Legend).size() == 5);
    CHECK(scene.legend.empty());
}

TEST_CASE("Ways are told apart without colours")
{
    std::map<QString, FlowWay> seen;
    for (const FlowWay way : {FlowWay::Up, FlowWay::Down, FlowWay::Stays, FlowWay::Enters, FlowWay::Leaves}) {
        const FlowLook look = flowLook(way, style);
        const QString key = u"%1 %2"_s.arg(int(look.dash)).arg(look.strokes);
        INFO(key.toStdString());
        CHECK(seen.emplace(key, way).second);
        CHECK(flowWayText(way).startsWith(look.sign));
        // Letters on a band are read as on the ground that shines through.
        for (const bool dark : {false, true}) {
            const ChartStyle other{.dark = dark, .language = QLocale::Chinese};
            const FlowLook drawn = flowLook(way, other);
            QColor solid = drawn.fill;
            solid.setAlpha(255);
            CHECK(contrastRatio(other.color(Token::Text), mixed(other.color(Token::Base), solid, drawn.fill.alphaF())) >= 4.5);
        }
    }
    ChartStyle market = style;
    market.changes = ChangeColours::MarketCn;
    CHECK(flowLook(FlowWay::Up, market).edge == flowLook(FlowWay::Down, style).edge);
}

TEST_CASE("The pointer is within a band, not in the box around it")
{
    const ChartScene scene = laidOut(samples::flow());
    const int up = scene.markOf(1, 0);
    REQUIRE(up >= 0);
    const SceneMark &mark = scene.marks[size_t(up)];
    CHECK(mark.isWithin(mark.anchor));
    CHECK(scene.markAt(mark.anchor) == up);
    // It leads up: the corner of its box at the top left is none of it.
    CHECK_FALSE(mark.isWithin(mark.area.topLeft() + QPointF(2, 2)));
    CHECK(scene.markAt(mark.area.topLeft() + QPointF(2, 2)) != up);
    // However few flow there.
    ChartSpec thin = samples::flow();
    thin.series[2].values[2] = 1'000'000;
    const ChartScene scene2 = laidOut(thin);
    const SceneMark &hair = scene2.marks[size_t(scene2.markOf(3, 0))];
    CHECK(hair.isWithin(hair.anchor + QPointF(0, 2)));
}

TEST_CASE("A band says how many, which part of those before, and what they came to")
{
    const ChartSpec spec = samples::flow();
    const ChartScene scene = laidOut(spec);
    const ChartTip tip = chartTip(spec, scene, {}, scene.markOf(1, 0));
    CHECK(tip.heading.contains(u"潜力"_s));
    CHECK(tip.heading.contains(u"高价值"_s));
    REQUIRE(tip.rows.size() == 2);
    CHECK(tip.rows[0].value == u"31"_s);
    CHECK(tip.rows[1].value == u"23.7%"_s);
    CHECK(tip.note == u"销售额：潜力 → 高价值"_s);
}

TEST_CASE("One tier, none, and no customers")
{
    const ChartScene one = laidOut(oneTier(7));
    CHECK(one.marks.size() == 1);
    REQUIRE(nodesOf(one, true).size() == 1);
    CHECK(nodesOf(one, true)[0].height() == Approx(one.plot.height()));
    CHECK(endsWithin(bandsOf(one), nodesOf(one, true)[0], true) == Approx(one.plot.height()));
    const ChartScene nobody = laidOut(oneTier(0));
    CHECK(nobody.marks.empty());
    CHECK(bandsOf(nobody).empty());
    ChartSpec none = samples::flow();
    none.series.clear();
    const ChartScene empty = laidOut(none);
    CHECK(empty.marks.empty());
    CHECK(texts(empty, SceneText::Part::Empty).size() == 1);
    // Where everybody comes from nowhere one side has a single node, the other keeps its gaps.
    ChartSpec first = samples::flow();
    for (size_t i = 0; i < 3; ++i)
        first.series[i].values.assign(4, 0);
    const ChartScene scene = laidOut(first);
    REQUIRE(nodesOf(scene, true).size() == 1);
    CHECK(nodesOf(scene, false).size() == 2);
    CHECK(endsWithin(bandsOf(scene), nodesOf(scene, true)[0], true) == Approx(nodesOf(scene, true)[0].height()));
}

TEST_CASE("A hidden source flows nowhere")
{
    const ChartScene scene = laidOut(samples::flow(), {900, 560}, {.hidden = {2}});
    CHECK(nodesOf(scene, true).size() == 3);
    CHECK(scene.markOf(2, 0) == -1);
    CHECK(scene.markOf(1, 0) >= 0);
}

TEST_CASE("The table of a flow is its matrix")
{
    const ChartRows table = chartRows(samples::flow());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.heads.size() == 5);
    CHECK(table.heads.front().contains(u"2026-01-01"_s));
    CHECK(table.heads[2] == u"潜力"_s);
    CHECK(table.rows[1].second[0] == 31);
    CHECK_FALSE(table.rows[1].second[3]);
}
