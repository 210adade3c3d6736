#include "ui/charts/cell_colours.h"

#include "core/base/text.h"

#include <cmath>

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

/// 100 % in thousandths.
constexpr qint64 Whole = 1000;
/// Ratios further from the middle than this look alike, so that one outlier does not pale the rest.
constexpr qint64 WidestRatio = 500;
constexpr qint64 NarrowestRatio = 50;
constexpr double MissingStrokes = 6;

} // namespace

CellColours::CellColours(const SceneBuilder &b) : m_scale(b.spec.scale), m_dark(b.style.dark)
{
    std::optional<qint64> least;
    std::optional<qint64> most;
    for (const ChartSeries &series : b.spec.series)
        for (const auto &value : series.values)
            if (value) {
                least = std::min(least.value_or(*value), *value);
                most = std::max(most.value_or(*value), *value);
            }
    // Amounts on both sides of nothing are told apart like changes.
    if (m_scale == ChartScale::Amount && least.value_or(0) < 0)
        m_scale = ChartScale::Change;
    if (!isDiverging()) {
        m_high = std::max<qint64>(1, most.value_or(1));
        return;
    }
    const qint64 centre = *middle();
    qint64 reach = std::max(std::abs(least.value_or(centre) - centre), std::abs(most.value_or(centre) - centre));
    if (b.spec.unit.kind == metrics::Kind::Ratio) {
        m_cut = reach > WidestRatio;
        reach = std::clamp(reach, NarrowestRatio, WidestRatio);
    }
    reach = std::max<qint64>(1, reach);
    m_low = centre - reach;
    m_high = centre + reach;
}

std::optional<qint64> CellColours::middle() const
{
    switch (m_scale) {
    case ChartScale::Amount: return std::nullopt;
    case ChartScale::Attainment: return Whole;
    case ChartScale::Change: return 0;
    }
    return std::nullopt;
}

QColor CellColours::step(int index) const
{
    return isDiverging() ? divergingColor(index, m_dark) : sequentialColor(index, m_dark);
}

QColor CellColours::fill(qint64 value) const
{
    const double share = (double(value) - double(m_low)) / (double(m_high) - double(m_low));
    if (isDiverging())
        return step(int(std::lround(std::clamp(share, 0.0, 1.0) * (steps() - 1))));
    return step(std::clamp(int(share * steps()), 0, steps() - 1));
}

void addMissing(SceneBuilder &b, const QRectF &area)
{
    b.rect(area.adjusted(0.5, 0.5, -0.5, -0.5), b.color(Token::Alt), b.color(Token::Border));
    b.hatch(area.adjusted(1, 1, -1, -1), b.color(Token::Border), b.px(MissingStrokes));
}

void addRamp(SceneBuilder &b, const CellColours &colours, bool anyMissing, const QRectF &row)
{
    const double height = b.px(10);
    const double cell = std::min(b.px(22), row.width() / 3 / colours.steps());
    const double gap = b.px(space::S);
    const auto word = [&b, &row](double left, const QString &text) {
        return b.label(SceneText::Part::Legend, {left, row.top(), std::max(0.0, row.right() - left), row.height()},
                       Qt::AlignLeft | Qt::AlignVCenter, text, Token::Text3).right();
    };
    const auto end = [&b, &colours](const char16_t *sign, qint64 value) {
        const QString text = figure(value, b.scene.numbers);
        return colours.isCut() ? QString::fromUtf16(sign) + u' ' + text : text;
    };
    double x = word(row.left(), end(u"\u2264", colours.low())) + gap;
    for (int i = 0; i < colours.steps(); ++i) {
        const QRectF box(x, row.center().y() - height / 2, cell, height);
        b.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), colours.step(i), mixed(colours.step(i), b.color(Token::BorderStrong), 0.25));
        x += cell;
    }
    x = word(x + gap, end(u"\u2265", colours.high()));
    if (anyMissing) {
        x += 2 * gap;
        const QRectF box(x, row.center().y() - height / 2, b.px(16), height);
        const QString text = translate("Charts", "no data");
        if (box.right() + gap + b.captionWidth(text) < row.right()) {
            addMissing(b, box);
            word(box.right() + gap, text);
        }
    }
}

} // namespace weiwo::ui
