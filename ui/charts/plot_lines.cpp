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

/// How often lines of the shown series run through @p area.
int crossings(SceneBuilder &b, const UprightFrame &frame, const QRectF &area, const std::vector<int> &shown)
{
    constexpr int Samples = 16;
    int count = 0;
    for (const int series : shown)
        for (size_t i = 1; i < b.categories(); ++i) {
            const auto from = b.value(series, i - 1);
            const auto to = b.value(series, i);
            if (!from || !to || frame.x(i) < area.left() || frame.x(i - 1) > area.right())
                continue;
            const QLineF line(frame.x(i - 1), frame.y(*from), frame.x(i), frame.y(*to));
            for (int k = 0; k <= Samples; ++k)
                count += area.contains(line.pointAt(double(k) / Samples)) ? 1 : 0;
        }
    return count;
}

/// The value of a line that ends inside the plot, beside its end, where the fewest lines pass.
void addOwnEnd(SceneBuilder &b, const UprightFrame &frame, int series, const std::vector<int> &shown)
{
    const auto [category, value] = *lastOf(b.spec.series[size_t(series)]);
    const QString text = figure(value, b.scene.numbers);
    const QSizeF size(b.captionWidth(text), b.line());
    const QPointF end(frame.x(category), frame.y(value));
    const double gap = b.px(space::S);
    const QPointF corners[] = {{gap, gap / 2},
                               {-size.width() - gap / 2, -size.height() - gap / 2},
                               {gap, -size.height() - gap / 2},
                               {-size.width() / 2, gap},
                               {-size.width() / 2, -size.height() - gap}};
    std::optional<QRectF> best;
    int least = 0;
    for (const QPointF &corner : corners) {
        const QRectF area(end + corner, size);
        if (!frame.plot().contains(area))
            continue;
        const int count = crossings(b, frame, area, shown);
        if (!best || count < least) {
            best = area;
            least = count;
        }
    }
    if (!best)
        return;
    QColor veil = b.scene.ground;
    veil.setAlphaF(0.8f);
    b.rect(*best, veil);
    b.label(SceneText::Part::Value, best->adjusted(-1, 0, 1, 0), Qt::AlignHCenter, text, Token::Text);
}

} // namespace

void addLines(SceneBuilder &b)
{
    const auto [least, most] = valueRange(b);
    std::vector<int> shown;
    for (const int series : b.shown())
        if (lastOf(b.spec.series[size_t(series)]))
            shown.push_back(series);
    const bool endLabels = shown.size() <= MostEndLabels && b.line() * double(shown.size()) < b.room.height() / 2;
    std::vector<SideLabel> beside;
    std::vector<int> early;
    for (const int series : shown) {
        const auto last = *lastOf(b.spec.series[size_t(series)]);
        const SeriesLook &look = b.scene.looks[size_t(series)];
        if (last.first + 1 < b.categories())
            early.push_back(series);
        else if (endLabels)
            beside.push_back({last.second, figure(last.second, b.scene.numbers), look.color, look.dash});
    }
    UprightFrame frame(b, least, most, false, std::move(beside));
    if (!frame.isUsable())
        return;
    frame.addMarkLines();
    // What really was is drawn last, above what should be.
    for (auto it = shown.rbegin(); it != shown.rend(); ++it)
        addSeries(b, frame, *it);
    // More than one would stand in each other's way.
    if (endLabels && early.size() == 1)
        addOwnEnd(b, frame, early.front(), shown);
}

} // namespace weiwo::ui
