#include "ui/charts/upright_frame.h"

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

constexpr size_t MostMarkers = 60;     ///< points of a series that each wear one
constexpr size_t MostDashes = 500;     ///< dashed strokes of more points are slow
constexpr size_t MostEndLabels = 6;

/// The last value of a series, with its place.
std::optional<std::pair<size_t, qint64>> lastOf(const ChartSeries &series)
{
    for (size_t i = series.values.size(); i-- > 0;)
        if (series.values[i])
            return std::pair(i, *series.values[i]);
    return std::nullopt;
}

void addSeries(SceneBuilder &b, const UprightFrame &frame, int series)
{
    const SeriesLook &look = b.scene.looks[size_t(series)];
    const auto &values = b.spec.series[size_t(series)].values;
    const bool actual = b.spec.series[size_t(series)].role == SeriesRole::Actual;
    const double width = b.px(actual ? 2.5 : 2);
    const Qt::PenStyle dash = values.size() <= MostDashes ? look.dash : Qt::SolidLine;
    QPolygonF run;
    std::vector<std::pair<QPointF, bool>> points;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            b.polyline(run, look.color, width, dash);
            run.clear();
            continue;
        }
        const QPointF at(frame.x(i), frame.y(*values[i]));
        const bool partial = actual && b.spec.categories[i].partial;
        if (partial && !run.isEmpty()) {
            b.segment(run.last(), at, look.color, width, Qt::DotLine);
            b.polyline(run, look.color, width, dash);
            run.clear();
        }
        run << at;
        points.emplace_back(at, partial);
        b.mark(series, int(i), frame.strip(i), QRectF(at, at).adjusted(-4, -4, 4, 4), at);
    }
    b.polyline(run, look.color, width, dash);
    const bool lone = points.size() == 1;
    for (size_t i = 0; i < points.size(); ++i)
        if (lone || points.size() <= MostMarkers || i + 1 == points.size() || points[i].second)
            b.marker(look.marker, points[i].first, b.px(i + 1 == points.size() ? 3.5 : 2.5), look.color,
                     look.hollow || points[i].second);
}

/// The last value of each line beside it, moved apart where they meet.
void addEndLabels(SceneBuilder &b, const UprightFrame &frame, const std::vector<int> &shown)
{
    std::vector<double> heights;
    for (const int series : shown)
        heights.push_back(frame.y(lastOf(b.spec.series[size_t(series)])->second));
    heights = spreadApart(std::move(heights), b.line(), frame.plot().top() - b.line() / 2, frame.plot().bottom());
    for (size_t i = 0; i < shown.size(); ++i) {
        const auto last = *lastOf(b.spec.series[size_t(shown[i])]);
        const double left = frame.plot().right() + b.px(space::Xs);
        b.label(SceneText::Part::Value,
                {left, heights[i] - b.line() / 2, b.scene.size.width() - left - b.px(space::Xs), b.line()}, Qt::AlignLeft,
                figure(last.second, b.scene.numbers), Token::Text2);
    }
}

} // namespace

void addLines(SceneBuilder &b)
{
    const auto [least, most] = valueRange(b);
    std::vector<int> shown;
    for (const int series : b.shown())
        if (lastOf(b.spec.series[size_t(series)]))
            shown.push_back(series);
    double right = b.px(space::S);
    const bool endLabels = shown.size() <= MostEndLabels && b.line() * double(shown.size()) < b.room.height() / 2;
    if (endLabels)
        for (const int series : shown)
            right = std::max(right, b.captionWidth(figure(lastOf(b.spec.series[size_t(series)])->second, b.scene.numbers)) + b.px(space::Xs));
    UprightFrame frame(b, least, most, false, right);
    if (!frame.isUsable())
        return;
    frame.addMarkLines();
    // What really was is drawn last, above what should be.
    for (auto it = shown.rbegin(); it != shown.rend(); ++it)
        addSeries(b, frame, *it);
    if (endLabels)
        addEndLabels(b, frame, shown);
}

} // namespace weiwo::ui
