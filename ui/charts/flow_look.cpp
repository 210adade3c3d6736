#include "ui/charts/flow_look.h"

#include "core/base/text.h"

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr FlowWay Ways[] = {FlowWay::Up, FlowWay::Down, FlowWay::Stays, FlowWay::Enters, FlowWay::Leaves};
constexpr int EntersColour = 0;
constexpr double StrongTint = 0.38;
constexpr double PaleTint = 0.28;
constexpr double FaintTint = 0.14;
constexpr double StrokeSpacing = 6;
/// Of a lower band strokes would be a smear.
constexpr double LeastStroked = 3;

QColor tint(QColor color, double share)
{
    color.setAlphaF(float(share));
    return color;
}

QString signOf(FlowWay way)
{
    switch (way) {
    case FlowWay::Up: return u"\u25b2"_s;
    case FlowWay::Down: return u"\u25bc"_s;
    case FlowWay::Stays: return u"="_s;
    case FlowWay::Enters: return u"+"_s;
    case FlowWay::Leaves: return u"\u2212"_s;
    }
    return {};
}

} // namespace

FlowLook flowLook(FlowWay way, const ChartStyle &style)
{
    const QColor quiet = style.color(Token::Text3);
    switch (way) {
    case FlowWay::Up: return {tint(style.changeFill(1), StrongTint), style.changeFill(1), Qt::SolidLine, false, signOf(way)};
    case FlowWay::Down: return {tint(style.changeFill(-1), StrongTint), style.changeFill(-1), Qt::SolidLine, true, signOf(way)};
    case FlowWay::Stays: return {tint(quiet, PaleTint), quiet, Qt::NoPen, false, signOf(way)};
    case FlowWay::Enters: {
        const QColor color = categoricalColor(EntersColour, style.dark);
        return {tint(color, PaleTint), color, Qt::DashLine, false, signOf(way)};
    }
    case FlowWay::Leaves: break;
    }
    return {tint(quiet, FaintTint), quiet, Qt::DotLine, true, signOf(way)};
}

QString flowWayText(FlowWay way)
{
    switch (way) {
    case FlowWay::Up: return translate("Charts", "%1 Up").arg(signOf(way));
    case FlowWay::Down: return translate("Charts", "%1 Down").arg(signOf(way));
    case FlowWay::Stays: return translate("Charts", "%1 Stayed").arg(signOf(way));
    case FlowWay::Enters: return translate("Charts", "%1 New").arg(signOf(way));
    case FlowWay::Leaves: break;
    }
    return translate("Charts", "%1 Left").arg(signOf(way));
}

std::vector<FlowWay> flowWays(const ChartSpec &spec)
{
    const auto has = [&spec](FlowWay way) {
        for (const ChartSeries &series : spec.series)
            for (size_t i = 0; i < series.ways.size() && i < series.values.size(); ++i)
                if (series.ways[i] == way && series.values[i].value_or(0) > 0)
                    return true;
        return false;
    };
    std::vector<FlowWay> ways;
    std::copy_if(std::begin(Ways), std::end(Ways), std::back_inserter(ways), has);
    return ways;
}

void addBand(SceneBuilder &b, const QPolygonF &top, const QPolygonF &bottom, const FlowLook &look)
{
    QPolygonF area = top;
    std::copy(bottom.rbegin(), bottom.rend(), std::back_inserter(area));
    b.scene.shapes.push_back({SceneShape::Form::Polygon, area, look.fill});
    const double height = std::min(bottom.front().y() - top.front().y(), bottom.back().y() - top.back().y());
    if (look.strokes && height >= b.px(LeastStroked)) {
        double next = top.front().x() + b.px(StrokeSpacing);
        for (qsizetype i = 0; i + 1 < top.size(); ++i)
            for (; next < top[i + 1].x(); next += b.px(StrokeSpacing)) {
                const double share = (next - top[i].x()) / (top[i + 1].x() - top[i].x());
                b.segment({next, top[i].y() + share * (top[i + 1].y() - top[i].y())}, {next, bottom[i].y() + share * (bottom[i + 1].y() - bottom[i].y())},
                          look.edge, b.px(1));
            }
    }
    if (look.dash == Qt::NoPen)
        return;
    b.polyline(top, look.edge, b.px(1.25), look.dash);
    // The edges of a hairline are one.
    if (height >= 1)
        b.polyline(bottom, look.edge, b.px(1.25), look.dash);
}

} // namespace weiwo::ui
