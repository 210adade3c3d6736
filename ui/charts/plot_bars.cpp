#include "ui/charts/upright_frame.h"

#include "core/base/text.h"

#include <cmath>

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

constexpr double GroupShare = 0.7;
constexpr double ThickestBar = 26;
constexpr double NamesShare = 0.36;    ///< of the width, at most
constexpr double TickSpacing = 64;

/// Rows below each other with a scale at the foot.
class BarFrame
{
public:
    explicit BarFrame(SceneBuilder &builder);

    [[nodiscard]] double slot() const { return m_plot.height() / double(std::max<size_t>(1, m_builder.categories())); }
    [[nodiscard]] double y(size_t category) const { return m_plot.top() + slot() * (double(category) + 0.5); }
    [[nodiscard]] double x(qint64 value) const { return m_plot.left() + m_plot.width() * m_axis.share(value); }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] bool isUsable() const
    {
        return m_plot.height() >= m_builder.line() && m_plot.width() >= m_builder.line();
    }
    [[nodiscard]] bool showsValues() const { return m_showsValues; }
    void addMarkLines();

private:
    void addGrid();
    void addNames();
    [[nodiscard]] QString nameOf(size_t category) const;

    SceneBuilder &m_builder;
    ValueAxis m_axis;
    QRectF m_plot;
    double m_axisTop = 0;
    double m_linesBottom = 0;
    bool m_showsValues = false;
};

BarFrame::BarFrame(SceneBuilder &builder) : m_builder(builder), m_plot(builder.room)
{
    SceneBuilder &b = m_builder;
    double names = 0;
    for (size_t i = 0; i < b.categories(); ++i)
        names = std::max(names, b.captionWidth(nameOf(i)));
    m_plot.setLeft(m_plot.left() + std::min(std::ceil(names), m_plot.width() * NamesShare) + b.px(space::S));
    if (!b.spec.lines.empty())
        m_plot.setTop(m_plot.top() + b.line());
    m_plot.setBottom(m_plot.bottom() - b.line() - b.px(space::Xs));
    m_axisTop = m_plot.bottom() + b.px(space::Xs);
    m_linesBottom = m_plot.top() - b.px(2);
    // Names of rows lower than a line reach beyond the first and the last.
    if (slot() < b.line())
        m_plot.adjust(0, b.line() / 2, 0, -b.line() / 2);
    const std::vector<int> shown = b.shown();
    double before = 0;
    double after = 0;
    for (const int series : shown)
        for (const auto &value : b.spec.series[size_t(series)].values)
            if (value)
                (*value < 0 ? before : after) = std::max(*value < 0 ? before : after, b.captionWidth(figure(value, b.scene.numbers)));
    m_showsValues = slot() * GroupShare / double(std::max<size_t>(1, shown.size())) >= b.line() - b.px(3)
                    && m_plot.width() > 3 * (before + after);
    if (m_showsValues) {
        m_plot.setRight(m_plot.right() - after - b.px(space::Xs));
        if (before > 0)
            m_plot.setLeft(m_plot.left() + before + b.px(space::Xs));
    } else {
        m_plot.setRight(m_plot.right() - b.px(space::M));
    }
    const auto [least, most] = valueRange(b);
    m_axis = valueAxis(least, most, true, axisIntervals(m_plot.width(), b.px(TickSpacing)), b.scene.numbers);
    if (!isUsable())
        return;
    b.scene.plot = m_plot;
    addGrid();
    addNames();
}

QString BarFrame::nameOf(size_t category) const
{
    const ChartCategory &one = m_builder.spec.categories[category];
    return one.partial ? translate("Charts", "%1, to date", "a period that is not over").arg(one.label) : one.label;
}

void BarFrame::addGrid()
{
    SceneBuilder &b = m_builder;
    double free = -1;
    for (const qint64 tick : m_axis.ticks()) {
        const double at = x(tick);
        b.segment({at, m_plot.top()}, {at, m_plot.bottom()}, b.color(tick == 0 ? Token::BorderStrong : Token::Grid), 1);
        const QString text = m_axis.label(tick);
        const double width = b.captionWidth(text) + 1;
        const double left = std::clamp(at - width / 2, 0.0, std::max(0.0, b.scene.size.width() - width - 1));
        if (left < free)
            continue;
        b.label(SceneText::Part::Axis, {left, m_axisTop, width, b.line()}, Qt::AlignHCenter, text,
                Token::Text3);
        free = left + width + b.px(space::Xs);
    }
}

void BarFrame::addNames()
{
    SceneBuilder &b = m_builder;
    const std::vector<double> heights(b.categories(), b.line());
    const auto stride = size_t(labelStride(heights, slot(), 0));
    for (size_t i = 0; i < b.categories(); i += stride)
        b.label(SceneText::Part::Category,
                {b.room.left(), y(i) - b.line() / 2, m_builder.scene.plot.left() - b.room.left() - b.px(space::S), b.line()},
                Qt::AlignRight | Qt::AlignVCenter, nameOf(i), Token::Text2);
}

void BarFrame::addMarkLines()
{
    SceneBuilder &b = m_builder;
    double free = 0;
    for (const ChartMarkLine &line : b.spec.lines) {
        const double at = x(line.value);
        b.markLine({at, m_linesBottom}, {at, m_plot.bottom()});
        const QString text = b.lineText(line);
        const double width = b.captionWidth(text) + 1;
        const double left = std::clamp(at - width / 2, 0.0, std::max(0.0, b.scene.size.width() - width - 1));
        if (left < free)
            continue;
        b.label(SceneText::Part::Value, {left, m_linesBottom - b.line(), width, b.line()}, Qt::AlignHCenter, text,
                Token::Text2);
        free = left + width + b.px(space::S);
    }
}

} // namespace

namespace {

/// A value beside its bar, on a veil where a line across runs through it.
void addValueOf(SceneBuilder &b, const BarFrame &frame, const QRectF &shape, qint64 value)
{
    const QString text = figure(value, b.scene.numbers);
    const double width = b.captionWidth(text) + 1;
    const double gap = b.px(space::Xs);
    const QRectF letters(value >= 0 ? shape.right() + gap : shape.left() - gap - width, shape.center().y() - b.line() / 2,
                         width, b.line());
    for (const ChartMarkLine &line : b.spec.lines)
        if (const double at = frame.x(line.value); at > letters.left() - 1 && at < letters.right() + 1)
            b.rect(letters, b.scene.ground);
    b.label(SceneText::Part::Value, letters, Qt::AlignLeft | Qt::AlignVCenter, text, Token::Text2);
}

} // namespace

void addBars(SceneBuilder &b)
{
    BarFrame frame(b);
    const std::vector<int> shown = b.shown();
    if (shown.empty() || !frame.isUsable())
        return;
    const double count = double(shown.size());
    const double group = std::min(frame.slot() * GroupShare, b.px(ThickestBar) * count);
    const double step = group / count;
    const double height = std::max(1.0, step - (shown.size() > 1 && step > 5 ? b.px(1) : 0));
    std::vector<std::pair<QRectF, qint64>> bars;
    for (size_t i = 0; i < b.categories(); ++i) {
        for (size_t k = 0; k < shown.size(); ++k) {
            const auto value = b.value(shown[k], i);
            if (!value)
                continue;
            const double zero = frame.x(0);
            const double end = frame.x(*value);
            const double top = frame.y(i) - group / 2 + step * double(k);
            const double width = std::max(1.0, std::abs(end - zero));
            const QRectF shape(end >= zero ? zero : zero - width, top, width, height);
            b.bar(shape, b.scene.looks[size_t(shown[k])],
                  b.spec.categories[i].partial && b.spec.series[size_t(shown[k])].role == SeriesRole::Actual);
            const double area = frame.slot() / count;
            b.mark(shown[k], int(i),
                   {b.room.left(), frame.y(i) - frame.slot() / 2 + area * double(k), b.room.width(), area}, shape,
                   {end >= zero ? shape.right() : shape.left(), shape.center().y()});
            bars.emplace_back(shape, *value);
        }
    }
    frame.addMarkLines();
    if (frame.showsValues())
        for (const auto &[shape, value] : bars)
            addValueOf(b, frame, shape, value);
}

} // namespace weiwo::ui
