#include "ui/charts/upright_frame.h"

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

constexpr double GroupShare = 0.72;    ///< of a slot; the rest parts the groups
constexpr double WidestColumn = 56;
constexpr double ThinnestStroke = 1;

/// A column from zero to a value, never thinner than a stroke: 0 is drawn, missing is not.
QRectF columnOf(double left, double width, double zero, double end)
{
    const double height = std::max(std::abs(end - zero), ThinnestStroke);
    return {left, end <= zero ? zero - height : zero, width, height};
}

/// Values above columns that rise and below those that fall, where no two would touch.
void addValues(SceneBuilder &b, const QRectF &plot, const std::vector<std::pair<QRectF, qint64>> &columns, bool asChange)
{
    std::vector<std::pair<QRectF, QString>> labels;
    for (const auto &[shape, value] : columns) {
        const QString text = asChange ? changeText(value, b.scene.numbers, false) : figure(value, b.scene.numbers);
        const double width = b.captionWidth(text);
        const double top = value >= 0 ? shape.top() - b.line() - b.px(1) : shape.bottom() + b.px(1);
        const QRectF area(shape.center().x() - width / 2, top, width, b.line());
        if (area.left() < plot.left() - b.px(4) || area.right() > b.scene.size.width() - 1
            || area.bottom() > plot.bottom() + b.line() * 2)
            return;
        if (!labels.empty() && labels.back().first.adjusted(0, 0, b.px(4), 0).intersects(area))
            return;
        labels.emplace_back(area, text);
    }
    for (const auto &[area, text] : labels) {
        const bool taken = std::any_of(b.scene.texts.begin(), b.scene.texts.end(),
                                       [&area = area](const SceneText &other) { return other.area.intersects(area); });
        if (!taken)
            b.label(SceneText::Part::Value, area.adjusted(-1, 0, 1, 0), Qt::AlignHCenter, text, Token::Text2);
    }
}

} // namespace

void addColumns(SceneBuilder &b)
{
    const auto [least, most] = valueRange(b);
    UprightFrame frame(b, least, most, true);
    const std::vector<int> shown = b.shown();
    if (shown.empty() || !frame.isUsable())
        return;
    const bool touching = b.spec.kind == ChartKind::Histogram;
    const double slot = frame.slot();
    const double count = double(shown.size());
    const double group = touching ? std::max(1.0, slot - b.px(1)) : std::min(slot * GroupShare, b.px(WidestColumn) * count);
    const double step = group / count;
    const double width = std::max(1.0, step - (shown.size() > 1 && step > 6 ? b.px(1.5) : 0));
    std::vector<std::pair<QRectF, qint64>> columns;
    for (size_t i = 0; i < b.categories(); ++i) {
        for (size_t k = 0; k < shown.size(); ++k) {
            const auto value = b.value(shown[k], i);
            if (!value)
                continue;
            const double left = frame.x(i) - group / 2 + step * double(k);
            const QRectF shape = columnOf(left, width, frame.y(0), frame.y(*value));
            const SeriesLook &look = b.scene.looks[size_t(shown[k])];
            b.bar(shape, look, b.spec.categories[i].partial && b.spec.series[size_t(shown[k])].role == SeriesRole::Actual);
            const QRectF strip = frame.strip(i);
            const double area = strip.width() / count;
            b.mark(shown[k], int(i), {strip.left() + area * double(k), strip.top(), area, strip.height()}, shape,
                   {shape.center().x(), *value >= 0 ? shape.top() : shape.bottom()});
            columns.emplace_back(shape, *value);
        }
    }
    frame.addMarkLines();
    addValues(b, frame.plot(), columns, false);
}

void addWaterfall(SceneBuilder &b)
{
    const auto &values = b.spec.series.front().values;
    qint64 level = 0;
    qint64 least = 0;
    qint64 most = 0;
    std::vector<std::pair<qint64, qint64>> spans;
    for (size_t i = 0; i < values.size(); ++i) {
        const bool total = b.spec.categories[i].total;
        const qint64 before = total ? 0 : level;
        level = total ? values[i].value_or(0) : level + values[i].value_or(0);
        spans.emplace_back(before, level);
        least = std::min({least, before, level});
        most = std::max({most, before, level});
    }
    UprightFrame frame(b, least, most, true);
    if (!frame.isUsable())
        return;
    const double width = std::min(frame.slot() * GroupShare, b.px(WidestColumn) * 1.4);
    std::vector<std::pair<QRectF, qint64>> columns;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto [before, after] = spans[i];
        const bool total = b.spec.categories[i].total;
        const QRectF shape = columnOf(frame.x(i) - width / 2, width, frame.y(before), frame.y(after));
        const QColor fill = total ? b.scene.looks.front().color : b.style.changeFill(after > before ? 1 : after < before ? -1 : 0);
        if (i + 1 < values.size())
            b.segment({shape.left(), frame.y(after)}, {frame.x(i + 1) + width / 2, frame.y(after)},
                      b.color(Token::BorderStrong), 1);
        if (values[i])
            b.bar(shape, {.color = fill}, b.spec.categories[i].partial);
        if (!values[i])
            continue;
        b.mark(0, int(i), frame.strip(i), shape, {shape.center().x(), after >= before ? shape.top() : shape.bottom()});
        columns.emplace_back(shape, *values[i]);
    }
    frame.addMarkLines();
    // Totals carry no sign: labelled apart from the changes, one after the other in order.
    std::vector<std::pair<QRectF, qint64>> totals;
    std::vector<std::pair<QRectF, qint64>> changes;
    size_t next = 0;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            (b.spec.categories[i].total ? totals : changes).push_back(columns[next++]);
    addValues(b, frame.plot(), changes, true);
    addValues(b, frame.plot(), totals, false);
}

} // namespace weiwo::ui
