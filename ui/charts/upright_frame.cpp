#include "ui/charts/upright_frame.h"

#include "core/base/text.h"

#include <cmath>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr double TickSpacing = 34;
constexpr double NarrowestName = 28;   ///< below it names of two lines are no names any more
constexpr double LabelGap = 8;
constexpr double NameGap = 4;
constexpr double SideStroke = 10;      ///< before a side label

QString toDateText()
{
    return translate("Charts", "to date");
}

} // namespace

std::pair<qint64, qint64> valueRange(const SceneBuilder &b)
{
    std::optional<qint64> least;
    std::optional<qint64> most;
    const auto take = [&least, &most](qint64 value) {
        least = std::min(least.value_or(value), value);
        most = std::max(most.value_or(value), value);
    };
    for (const int series : b.shown())
        for (const auto &value : b.spec.series[size_t(series)].values)
            if (value)
                take(*value);
    for (const ChartMarkLine &line : b.spec.lines)
        take(line.value);
    return {least.value_or(0), most.value_or(0)};
}

int axisIntervals(double length, double spacing)
{
    return std::clamp(int(length / spacing), 2, 5);
}

UprightFrame::UprightFrame(SceneBuilder &builder, qint64 least, qint64 most, bool fromZero, std::vector<SideLabel> beside)
    : m_builder(builder), m_beside(std::move(beside))
{
    SceneBuilder &b = m_builder;
    m_plot = b.room;
    if (!b.linesInLegend())
        for (const ChartMarkLine &line : b.spec.lines)
            m_beside.push_back({line.value, b.lineText(line), b.color(Token::Text2), Qt::DashLine});
    double rightRoom = 0;
    for (const SideLabel &label : m_beside)
        rightRoom = std::max(rightRoom, b.captionWidth(label.text) + b.px(SideStroke + space::S));
    const bool anyPartial = std::any_of(b.spec.categories.begin(), b.spec.categories.end(),
                                        [](const ChartCategory &category) { return category.partial; });
    m_axis = valueAxis(least, most, fromZero, axisIntervals(m_plot.height() - 2 * b.line(), b.px(TickSpacing)),
                       b.scene.numbers);
    double widest = 0;
    for (const qint64 tick : m_axis.ticks())
        widest = std::max(widest, b.captionWidth(m_axis.label(tick)));
    m_plot.setLeft(m_plot.left() + std::ceil(widest) + b.px(space::S));
    m_plot.setRight(m_plot.right() - rightRoom);
    const int lines = labelLines(slot()) + (anyPartial ? 1 : 0);
    m_plot.setBottom(m_plot.bottom() - b.px(space::Xs) - b.line() * lines);
    m_plot.setTop(m_plot.top() + b.line() / 2);
    if (!isUsable())
        return;
    b.scene.plot = m_plot;
    addGrid();
    addCategories();
    addSideLabels();
}

void UprightFrame::addSideLabels()
{
    SceneBuilder &b = m_builder;
    std::vector<double> heights;
    for (const SideLabel &label : m_beside)
        heights.push_back(y(label.value));
    heights = spreadApart(std::move(heights), b.line(), m_plot.top() - b.line() / 2, m_plot.bottom() + b.line() / 2);
    for (size_t i = 0; i < m_beside.size(); ++i) {
        const double left = m_plot.right() + b.px(space::Xs);
        const double end = left + b.px(SideStroke);
        b.segment({left, heights[i]}, {end, heights[i]}, m_beside[i].color, b.px(2), m_beside[i].dash);
        b.label(SceneText::Part::Value,
                {end + b.px(space::Xs), heights[i] - b.line() / 2, b.scene.size.width() - end - b.px(2 * space::Xs), b.line()},
                Qt::AlignLeft, m_beside[i].text, Token::Text2);
    }
}

bool UprightFrame::isUsable() const
{
    return m_plot.height() >= m_builder.line() && m_plot.width() >= m_builder.line();
}

void UprightFrame::addGrid()
{
    SceneBuilder &b = m_builder;
    double free = b.scene.size.height();
    for (const qint64 tick : m_axis.ticks()) {
        const double at = y(tick);
        const bool base = tick == 0 || (tick == m_axis.from && m_axis.from > 0);
        b.segment({m_plot.left(), at}, {m_plot.right(), at}, b.color(base ? Token::BorderStrong : Token::Grid), 1);
        if (at + b.line() / 2 > free)
            continue;
        free = at - b.line() / 2;
        b.label(SceneText::Part::Axis, {b.room.left(), at - b.line() / 2, m_plot.left() - b.room.left() - b.px(space::S), b.line()},
                Qt::AlignRight | Qt::AlignVCenter, m_axis.label(tick), Token::Text3);
    }
}

int UprightFrame::labelLines(double slot) const
{
    const SceneBuilder &b = m_builder;
    // Points in time are told by their neighbours; anything else needs its own name.
    const bool ordered = b.spec.kind == ChartKind::Lines || b.spec.kind == ChartKind::Histogram;
    double widest = 0;
    for (const ChartCategory &category : b.spec.categories)
        widest = std::max(widest, b.captionWidth(category.label));
    if (widest <= slot - b.px(LabelGap) || ordered || slot < b.px(NarrowestName))
        return 1;
    return 2;
}

void UprightFrame::addCategories()
{
    SceneBuilder &b = m_builder;
    const int lines = labelLines(slot());
    if (lines > 1)
        addWholeNames(lines);
    else
        addEveryName();
    addToDate(m_plot.bottom() + b.px(space::Xs) + b.line() * lines);
}

void UprightFrame::addWholeNames(int lines)
{
    SceneBuilder &b = m_builder;
    const double width = slot() - b.px(NameGap);
    for (size_t i = 0; i < b.categories(); ++i) {
        double top = m_plot.bottom() + b.px(space::Xs);
        for (const QString &line : SceneBuilder::wrapped(b.spec.categories[i].label, b.caption(), width, lines)) {
            b.label(SceneText::Part::Category, {x(i) - width / 2, top, width, b.line()}, Qt::AlignHCenter, line, Token::Text2);
            top += b.line();
        }
    }
}

void UprightFrame::addEveryName()
{
    SceneBuilder &b = m_builder;
    std::vector<double> widths;
    for (const ChartCategory &category : b.spec.categories)
        widths.push_back(b.captionWidth(category.label));
    const int stride = labelStride(widths, slot(), b.px(LabelGap));
    const double top = m_plot.bottom() + b.px(space::Xs);
    // A name wider than its place leans inwards at the edges, and is cut where even that fails;
    // left of the plot the scale's own labels stand.
    double free = m_plot.left() - b.px(space::Xs);
    const double most = b.scene.size.width() - free - 2;
    for (size_t i = 0; i < b.categories(); i += size_t(stride)) {
        const double width = std::min(widths[i] + 1, most);
        const double left = std::clamp(x(i) - width / 2, free, std::max(free, b.scene.size.width() - width - 1));
        if (i > 0 && left + width > b.scene.size.width())
            break;
        b.label(SceneText::Part::Category, {left, top, width, b.line()}, Qt::AlignLeft, b.spec.categories[i].label,
                Token::Text3);
        free = left + width + b.px(space::Xs);
    }
}

void UprightFrame::addToDate(double top)
{
    SceneBuilder &b = m_builder;
    const double width = b.captionWidth(toDateText()) + 1;
    double free = 0;
    for (size_t i = 0; i < b.categories(); ++i) {
        if (!b.spec.categories[i].partial)
            continue;
        const double left = std::min(x(i) - width / 2, b.scene.size.width() - width - 1);
        if (left < free)
            continue;
        b.label(SceneText::Part::Category, {left, top, width, b.line()}, Qt::AlignLeft, toDateText(), Token::Text3);
        free = left + width + b.px(space::Xs);
    }
}

void UprightFrame::addMarkLines()
{
    SceneBuilder &b = m_builder;
    for (const ChartMarkLine &line : b.spec.lines) {
        const double at = y(line.value);
        b.markLine({m_plot.left(), at}, {m_plot.right(), at});
    }
}

} // namespace weiwo::ui
