#include "core/reporting/chart_json.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace weiwo;
using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

TEST_CASE("All 34 province-level units have a tile of their own, by adcode")
{
    const auto tiles = provinceTiles();
    REQUIRE(tiles.size() == 34);
    QSet<QString> codes;
    QSet<QString> names;
    QSet<QPair<int, int>> places;
    QString before;
    for (const ProvinceTile &tile : tiles) {
        const QString code = QString::fromLatin1(tile.code);
        INFO(code.toStdString());
        CHECK(before < code);
        before = code;
        codes << code;
        names << QString::fromLatin1(tile.name.source);
        places << QPair(tile.row, tile.column);
        CHECK((tile.row >= 0 && tile.row < 8 && tile.column >= 0 && tile.column < 7));
        CHECK(provinceCode(QString::fromLatin1(tile.name.source)) == code);
        CHECK(provinceCode(code) == code);
    }
    CHECK(codes.size() == 34);
    CHECK(names.size() == 34);
    CHECK(places.size() == 34);
}

TEST_CASE("The map keeps its neighbours: north above south, west before east")
{
    const auto at = [](const char *code) {
        for (const ProvinceTile &tile : provinceTiles())
            if (qstrcmp(tile.code, code) == 0)
                return tile;
        FAIL(code);
        return provinceTiles().front();
    };
    CHECK(at("23").row < at("22").row);
    CHECK(at("22").row == at("21").row);
    CHECK(at("65").column < at("62").column);
    CHECK(at("46").row > at("44").row);
    CHECK(at("71").column > at("35").column);
    CHECK((at("81").row == 7 && at("81").column == 4));
    CHECK((at("82").row == 7 && at("82").column == 3));
}

TEST_CASE("What names a province")
{
    const auto [text, code] = GENERATE(table<QString, QString>(
        {{u"北京"_s, u"11"_s}, {u"北京市"_s, u"11"_s}, {u"京"_s, u"11"_s}, {u"Beijing"_s, u"11"_s}, {u"bj"_s, u"11"_s},
         {u"11"_s, u"11"_s}, {u"110000"_s, u"11"_s}, {u"110105"_s, u"11"_s}, {u"CN-BJ"_s, u"11"_s},
         {u"广西壮族自治区"_s, u"45"_s}, {u"广西"_s, u"45"_s}, {u"Guangxi Zhuang Autonomous Region"_s, u"45"_s},
         {u"内蒙古"_s, u"15"_s}, {u"内蒙古自治区"_s, u"15"_s}, {u"Inner Mongolia"_s, u"15"_s}, {u"蒙"_s, u"15"_s},
         {u"新疆维吾尔自治区"_s, u"65"_s}, {u"宁夏回族自治区"_s, u"64"_s}, {u"西藏"_s, u"54"_s}, {u"Tibet"_s, u"54"_s},
         {u"香港特别行政区"_s, u"81"_s}, {u"Hong Kong SAR"_s, u"81"_s}, {u"澳门"_s, u"82"_s}, {u"Macau"_s, u"82"_s},
         {u"台湾省"_s, u"71"_s}, {u"陕西省"_s, u"61"_s}, {u"Shaanxi"_s, u"61"_s}, {u"山西"_s, u"14"_s}, {u"Shanxi"_s, u"14"_s},
         {u" 江 苏 "_s, u"32"_s}, {u"Jiangsu Province"_s, u"32"_s}, {u"HEILONGJIANG"_s, u"23"_s}}));
    INFO(text.toStdString());
    CHECK(provinceCode(text) == code);
}

TEST_CASE("What names none")
{
    const QString text = GENERATE(QString(), u" "_s, u"全国"_s, u"华东"_s, u"南京市"_s, u"京市"_s, u"10"_s, u"99"_s, u"990000"_s,
                                  u"1100"_s, u"ZZ"_s, u"省"_s, u"江苏省南京市"_s, u"CN-ZZ"_s, u"Province"_s);
    INFO(text.toStdString());
    CHECK_FALSE(provinceCode(text));
}

namespace {

ChartSpec specOf(ChartKind kind, std::vector<ChartCategory> categories, std::vector<std::optional<qint64>> values)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.categories = std::move(categories);
    spec.series = {{.label = u"a"_s, .values = std::move(values)}};
    return spec;
}

ChartCategory change(const QString &label)
{
    return {.label = label};
}
ChartCategory total(const QString &label)
{
    return {.label = label, .total = true};
}
ChartCategory tile(const QString &code)
{
    return {.label = code, .key = code};
}

} // namespace

TEST_CASE("A chart that holds together has no problem")
{
    CHECK(chartProblem({}).isEmpty());
    CHECK(chartProblem(specOf(ChartKind::Columns, {change(u"x"_s), change(u"y"_s)}, {1, std::nullopt})).isEmpty());
    CHECK(chartProblem(specOf(ChartKind::Waterfall, {total(u"a"_s), change(u"b"_s), change(u"c"_s), total(u"d"_s)},
                              {100, -30, std::nullopt, 70})).isEmpty());
    // Without a first total the changes start at nothing; a total in the middle agrees, too.
    CHECK(chartProblem(specOf(ChartKind::Waterfall, {change(u"a"_s), total(u"b"_s), change(u"c"_s)}, {5, 5, 2})).isEmpty());
    CHECK(chartProblem(specOf(ChartKind::TileMap, {tile(u"32"_s), tile(u"11"_s)}, {1, 2})).isEmpty());
}

TEST_CASE("What is wrong with a chart is said")
{
    CHECK(chartProblem(specOf(ChartKind::Columns, {change(u"x"_s)}, {1, 2})).contains(u"2 values for 1"_s));
    CHECK(chartProblem(specOf(ChartKind::Waterfall, {total(u"a"_s), change(u"b"_s), total(u"c"_s)}, {100, -30, 71}))
              .contains(u"71"_s));
    CHECK_FALSE(chartProblem(specOf(ChartKind::Waterfall, {total(u"a"_s), total(u"c"_s)}, {100, std::nullopt})).isEmpty());
    ChartSpec two = specOf(ChartKind::Waterfall, {total(u"a"_s)}, {1});
    two.series.push_back(two.series.front());
    CHECK_FALSE(chartProblem(two).isEmpty());
    CHECK(chartProblem(specOf(ChartKind::TileMap, {tile(u"99"_s)}, {1})).contains(u"99"_s));
    CHECK_FALSE(chartProblem(specOf(ChartKind::TileMap, {tile(u"32"_s), tile(u"32"_s)}, {1, 2})).isEmpty());
}

TEST_CASE("A flow has a way for each value, and none below nothing")
{
    ChartSpec flow = specOf(ChartKind::Flow, {change(u"x"_s), change(u"y"_s)}, {3, 0});
    CHECK(chartProblem(flow).contains(u"0 ways for 2"_s));
    flow.series[0].ways = {FlowWay::Stays, FlowWay::Down};
    CHECK(chartProblem(flow).isEmpty());
    flow.series[0].notes = QStringList{u"one"_s};
    CHECK(chartProblem(flow).contains(u"1 notes for 2"_s));
    flow.series[0].notes = QStringList{u"one"_s, {}};
    CHECK(chartProblem(flow).isEmpty());
    flow.series[0].values = {3, -1};
    CHECK(chartProblem(flow).contains(u"-1"_s));
    flow.series[0].values = {3, std::nullopt};
    const nlohmann::json json = chartJson(flow);
    CHECK(json["kind"] == "flow");
    CHECK(json["series"][0]["ways"] == nlohmann::json::array({"stays", "down"}));
    CHECK(json["series"][0]["notes"] == nlohmann::json::array({"one", ""}));
    CHECK_FALSE(json.contains("series_title"));
    flow.seriesTitle = u"2026-01-31"_s;
    CHECK(chartJson(flow)["series_title"] == "2026-01-31");
}

TEST_CASE("A chart without any value is empty, whatever names it has")
{
    CHECK(ChartSpec{}.isEmpty());
    CHECK(specOf(ChartKind::Lines, {change(u"a"_s)}, {std::nullopt}).isEmpty());
    CHECK_FALSE(specOf(ChartKind::Lines, {change(u"a"_s)}, {0}).isEmpty());
}

TEST_CASE("Values are written as the contract of the command line has them")
{
    ChartSpec spec = specOf(ChartKind::Columns, {change(u"x"_s), change(u"y"_s)}, {-120450, std::nullopt});
    spec.categories[0].target = {.dimension = u"month"_s, .id = {}, .value = u"2026-07"_s};
    spec.lines = {{.label = u"goal"_s, .value = 5}};
    spec.unit.currency = u"CNY"_s;
    nlohmann::json json = chartJson(spec);
    CHECK(json["kind"] == "columns");
    CHECK(json["unit"]["kind"] == "money");
    CHECK(json["unit"]["currency"] == "CNY");
    CHECK(json["series"][0]["values"] == nlohmann::json::array({"-1204.50", nullptr}));
    CHECK(json["series"][0]["role"] == "actual");
    CHECK(json["lines"][0]["value"] == "0.05");
    CHECK(json["categories"][0]["target"]["value"] == "2026-07");
    CHECK(json["categories"][0]["target"]["id"].is_null());
    CHECK(json["categories"][1]["target"].is_null());

    spec.unit = {.kind = metrics::Kind::Ratio, .digits = 1};
    spec.series[0].values = {942, 1000};
    CHECK(chartJson(spec)["series"][0]["values"] == nlohmann::json::array({0.942, 1.0}));
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0};
    CHECK(chartJson(spec)["series"][0]["values"] == nlohmann::json::array({942, 1000}));
    spec.unit = {.kind = metrics::Kind::Quantity, .digits = 3};
    CHECK(chartJson(spec)["series"][0]["values"] == nlohmann::json::array({"0.942", "1"}));
    spec.unit = {.kind = metrics::Kind::Money, .digits = 0, .currency = u"JPY"_s};
    CHECK(chartJson(spec)["series"][0]["values"] == nlohmann::json::array({"942", "1000"}));
}

TEST_CASE("Kinds, roles and scales have keys of their own")
{
    QSet<QString> keys;
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::Bars, ChartKind::Lines, ChartKind::Waterfall,
                                 ChartKind::Histogram, ChartKind::HeatMap, ChartKind::TileMap, ChartKind::Flow})
        keys << chartKindKey(kind);
    CHECK(keys.size() == 8);
    keys.clear();
    for (const FlowWay way : {FlowWay::Stays, FlowWay::Up, FlowWay::Down, FlowWay::Enters, FlowWay::Leaves})
        keys << flowWayKey(way);
    CHECK(keys.size() == 5);
    keys.clear();
    for (const SeriesRole role : {SeriesRole::Actual, SeriesRole::Target, SeriesRole::Expected, SeriesRole::Compared, SeriesRole::Other})
        keys << seriesRoleKey(role);
    CHECK(keys.size() == 5);
    keys.clear();
    for (const ChartScale scale : {ChartScale::Amount, ChartScale::Attainment, ChartScale::Change})
        keys << chartScaleKey(scale);
    CHECK(keys.size() == 3);
}
