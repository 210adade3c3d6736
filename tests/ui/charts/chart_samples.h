#pragma once

#include "core/reporting/chart_spec.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;

/// Fixed charts of every kind, for the tests of the picture and of the view.
namespace samples {

using reporting::ChartCategory;
using reporting::ChartKind;
using reporting::ChartScale;
using reporting::ChartSeries;
using reporting::ChartSpec;
using reporting::ChartTarget;
using reporting::SeriesRole;

inline ChartSpec base(ChartKind kind, const QString &title)
{
    ChartSpec spec;
    spec.key = u"test."_s + reporting::chartKindKey(kind);
    spec.kind = kind;
    spec.title = title;
    spec.subtitle = u"华东 · FY2026"_s;
    spec.source = u"订单截至 2026-07-18"_s;
    spec.measure = u"销售额"_s;
    spec.unit.currency = u"CNY"_s;
    spec.categoryTitle = u"月份"_s;
    spec.empty = u"还没有订单。导入订单后，这里显示走势。"_s;
    return spec;
}

inline void addMonths(ChartSpec &spec, int count, int partial = -1)
{
    for (int i = 0; i < count; ++i)
        spec.categories.push_back({.label = u"%1月"_s.arg(i % 12 + 1),
                                   .target = {.dimension = u"month"_s, .id = {}, .value = u"2026-%1"_s.arg(i + 1, 2, 10, QChar(u'0'))},
                                   .partial = i == partial});
}

inline ChartSpec lines()
{
    ChartSpec spec = base(ChartKind::Lines, u"华东完成全年目标的 61.8%，落后进度 2.4 个百分点"_s);
    addMonths(spec, 12, 6);
    ChartSeries actual{.label = u"实际"_s, .role = SeriesRole::Actual};
    ChartSeries target{.label = u"目标"_s, .role = SeriesRole::Target};
    ChartSeries compared{.label = u"去年同期"_s, .role = SeriesRole::Compared};
    for (qint64 i = 1; i <= 12; ++i) {
        actual.values.push_back(i <= 7 ? std::optional(i * i * 90'000'000 + i * 1'400'000'000) : std::nullopt);
        target.values.push_back(i * 2'150'000'000);
        compared.values.push_back(i * 1'890'000'000 + (i % 3) * 210'000'000);
    }
    spec.series = {actual, target, compared};
    return spec;
}

inline ChartSpec columns()
{
    ChartSpec spec = base(ChartKind::Columns, u"7 月的销售额到 18 日为止是目标的 52%"_s);
    addMonths(spec, 7, 6);
    spec.series = {{.label = u"实际"_s, .role = SeriesRole::Actual,
                    .values = {1'204'500'000, 980'000'000, 1'523'400'000, std::nullopt, 1'310'000'000, 1'478'000'000, 702'000'000}},
                   {.label = u"目标"_s, .role = SeriesRole::Target,
                    .values = {1'150'000'000, 1'050'000'000, 1'400'000'000, 1'300'000'000, 1'350'000'000, 1'400'000'000, 1'350'000'000}}};
    spec.lines = {{.label = u"月均"_s, .value = 1'180'000'000}};
    return spec;
}

inline ChartSpec bars()
{
    ChartSpec spec = base(ChartKind::Bars, u"王小明领先，三个人还没有达到 80%"_s);
    spec.unit = {.kind = metrics::Kind::Ratio, .digits = 1};
    spec.measure = u"达成率"_s;
    spec.categoryTitle = u"人员"_s;
    const std::pair<const char16_t *, qint64> people[] = {{u"王小明", 1183}, {u"李静", 1042}, {u"张伟", 987}, {u"欧阳修文（苏南大客户部）", 941},
                                                          {u"刘洋", 905}, {u"陈晨", 861}, {u"杨帆", 790}, {u"赵磊", 743}, {u"周敏", 512}};
    ChartSeries series{.label = u"达成率"_s, .role = SeriesRole::Actual};
    for (const auto &[name, value] : people) {
        spec.categories.push_back({.label = QString::fromUtf16(name), .target = {.dimension = u"person"_s, .id = {}, .value = QString::fromUtf16(name)}});
        series.values.push_back(value);
    }
    spec.series = {series};
    spec.lines = {{.label = u"应达"_s, .value = 640}};
    return spec;
}

inline ChartSpec waterfall()
{
    ChartSpec spec = base(ChartKind::Waterfall, u"缺口 1,200 万：华南和华北拖后，华东补回一半"_s);
    spec.categoryTitle = u"大区"_s;
    const std::tuple<const char16_t *, qint64, bool> steps[] = {
        {u"目标", 9'800'000'000, true}, {u"华东", 1'120'000'000, false}, {u"华南", -1'540'000'000, false}, {u"华北", -980'000'000, false},
        {u"华中", 310'000'000, false}, {u"西南大区", -240'000'000, false}, {u"西北", 130'000'000, false}, {u"实际", 8'600'000'000, true}};
    ChartSeries series{.label = u"变化"_s};
    for (const auto &[name, value, total] : steps) {
        spec.categories.push_back({.label = QString::fromUtf16(name), .target = {.dimension = u"region"_s, .id = {}, .value = QString::fromUtf16(name)}, .total = total});
        series.values.push_back(value);
    }
    spec.series = {series};
    return spec;
}

inline ChartSpec histogram()
{
    ChartSpec spec = base(ChartKind::Histogram, u"43 人中 11 人达成率不到 70%"_s);
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0};
    spec.measure = u"人数"_s;
    spec.categoryTitle = u"达成率"_s;
    ChartSeries series{.label = u"人数"_s};
    const qint64 counts[] = {2, 3, 6, 9, 12, 7, 3, 1};
    for (int i = 0; i < 8; ++i) {
        spec.categories.push_back({.label = u"%1–%2%"_s.arg(40 + 10 * i).arg(50 + 10 * i)});
        series.values.push_back(counts[i]);
    }
    spec.series = {series};
    return spec;
}

inline ChartSpec heat(ChartScale scale = ChartScale::Attainment)
{
    ChartSpec spec = base(ChartKind::HeatMap, u"西北连续三个月低于 80%"_s);
    spec.scale = scale;
    spec.unit = {.kind = metrics::Kind::Ratio, .digits = 1};
    spec.measure = u"达成率"_s;
    spec.categoryTitle = u"大区"_s;
    addMonths(spec, 12, 6);
    int seed = 7;
    for (const char16_t *name : {u"华东", u"华南", u"华北", u"华中", u"西南大区", u"西北", u"东北"}) {
        ChartSeries series{.label = QString::fromUtf16(name), .target = {.dimension = u"region"_s, .id = {}, .value = QString::fromUtf16(name)}};
        for (int i = 0; i < 12; ++i) {
            seed = (seed * 73 + 41) % 997;
            const qint64 value = scale == ChartScale::Change ? seed - 500 : 560 + seed * 9 / 10;
            series.values.push_back(i < 7 ? std::optional<qint64>(value) : std::nullopt);
        }
        spec.series.push_back(std::move(series));
    }
    return spec;
}

inline ChartSpec tiles()
{
    ChartSpec spec = base(ChartKind::TileMap, u"广东、江苏、浙江占全国的 46%"_s);
    spec.categoryTitle = u"省区"_s;
    ChartSeries series{.label = u"销售额"_s};
    int seed = 3;
    for (const reporting::ProvinceTile &tile : reporting::provinceTiles()) {
        seed = (seed * 57 + 29) % 101;
        const QString code = QString::fromLatin1(tile.code);
        if (code.startsWith(u'8'))
            continue;
        spec.categories.push_back({.label = tile.name.str(), .key = code, .target = {.dimension = u"province"_s, .id = {}, .value = code}});
        series.values.push_back(seed * qint64(seed) * 230'000 + 40'000'000);
    }
    spec.series = {series};
    return spec;
}

inline ChartSpec flow()
{
    using enum reporting::FlowWay;
    ChartSpec spec = base(ChartKind::Flow, u"52 家升级，31 家降级"_s);
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0};
    spec.measure = u"客户数"_s;
    spec.seriesTitle = u"2026-01-01"_s;
    spec.categoryTitle = u"2026-04-01"_s;
    const QStringList names{u"高价值"_s, u"潜力"_s, u"普通"_s, u"无级别"_s};
    const std::vector<std::vector<std::optional<qint64>>> rows{
        {140, 12, 9, 2}, {31, 90, 10, std::nullopt}, {6, 15, 380, 4}, {3, std::nullopt, 28, std::nullopt}};
    const std::vector<std::vector<reporting::FlowWay>> ways{{Stays, Down, Down, Leaves}, {Up, Stays, Down, Leaves}, {Up, Up, Stays, Leaves}, {Enters, Enters, Enters, Stays}};
    for (qsizetype i = 0; i < names.size(); ++i) {
        spec.categories.push_back({.label = names[i]});
        ChartSeries series{.label = names[i], .role = SeriesRole::Other, .values = rows[size_t(i)], .ways = ways[size_t(i)]};
        for (const QString &to : names)
            series.notes << u"销售额：%1 → %2"_s.arg(names[i], to);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

inline std::vector<ChartSpec> all()
{
    return {lines(), columns(), bars(), waterfall(), histogram(), heat(), heat(ChartScale::Change), tiles(), flow()};
}

} // namespace samples

} // namespace weiwo::test
