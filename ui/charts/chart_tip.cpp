#include "ui/charts/chart_tip.h"

#include "core/base/text.h"
#include "ui/charts/flow_look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Longer notes are wrapped.
constexpr int NoteWidth = 280;

QString differenceText(qint64 value, qint64 other, const NumberSpec &numbers)
{
    const QString change = changeText(value - other, numbers, true);
    if (numbers.kind == NumberKind::Percent)
        return change;
    const auto share = shareOf(value - other, other);
    if (!share)
        return change;
    const QString percent = figure(share, {.kind = NumberKind::Percent, .digits = 1, .decimals = -1});
    return translate("Charts", "%1 (%2)", "difference, in percent").arg(change, *share > 0 ? u'+' + percent : percent);
}

void addComparedRows(ChartTip &tip, const ChartSpec &spec, const ChartScene &scene, const ChartOptions &options,
                     const SceneMark &mark)
{
    const qint64 value = *spec.series[size_t(mark.series)].values[size_t(mark.category)];
    for (int i = 0; i < int(spec.series.size()); ++i) {
        if (options.hidden.contains(i))
            continue;
        const auto other = spec.series[size_t(i)].values[size_t(mark.category)];
        tip.rows.push_back({.color = scene.looks[size_t(i)].color,
                            .label = spec.series[size_t(i)].label,
                            .value = figureWithUnit(other, scene.numbers),
                            .difference = i != mark.series && other ? differenceText(value, *other, scene.numbers) : QString(),
                            .strong = i == mark.series && spec.series.size() > 1});
    }
    for (const ChartMarkLine &line : spec.lines)
        tip.rows.push_back({.label = line.label,
                            .value = figureWithUnit(line.value, scene.numbers),
                            .difference = differenceText(value, line.value, scene.numbers)});
}

void addStep(ChartTip &tip, const ChartSpec &spec, const ChartScene &scene, const SceneMark &mark)
{
    qint64 level = 0;
    for (int i = 0; i <= mark.category; ++i) {
        const qint64 value = spec.series.front().values[size_t(i)].value_or(0);
        level = spec.categories[size_t(i)].total ? value : level + value;
    }
    if (!spec.categories[size_t(mark.category)].total) {
        const qint64 change = *spec.series.front().values[size_t(mark.category)];
        tip.rows.push_back({.label = translate("Charts", "Change"), .value = changeText(change, scene.numbers, true), .strong = true});
    }
    tip.rows.push_back({.label = translate("Charts", "Up to here"), .value = figureWithUnit(level, scene.numbers)});
}

/// What flows, and which part of all that comes from there.
void addFlowRows(ChartTip &tip, const ChartSpec &spec, const ChartScene &scene, const SceneMark &mark)
{
    const ChartSeries &series = spec.series[size_t(mark.series)];
    const qint64 value = series.values[size_t(mark.category)].value_or(0);
    qint64 all = 0;
    for (const auto &one : series.values)
        all += one.value_or(0);
    const FlowLook look = flowLook(series.ways[size_t(mark.category)], ChartStyle::current());
    tip.heading = translate("Charts", "%1 to %2", "from, to").arg(series.label, spec.categories[size_t(mark.category)].label);
    tip.rows.push_back({.color = look.edge, .label = spec.measure, .value = figureWithUnit(value, scene.numbers), .strong = true});
    tip.rows.push_back({.label = translate("Charts", "Of all from %1").arg(series.label),
                        .value = figure(shareOf(value, all), {.kind = NumberKind::Percent, .digits = 1, .decimals = 1})});
    if (!series.notes.isEmpty())
        tip.note = series.notes[mark.category];
}

} // namespace

ChartTip chartTip(const ChartSpec &spec, const ChartScene &scene, const ChartOptions &options, int at)
{
    const SceneMark &mark = scene.marks[size_t(at)];
    const ChartCategory &category = spec.categories[size_t(mark.category)];
    const ChartSeries &series = spec.series[size_t(mark.series)];
    ChartTip tip;
    tip.heading = category.partial ? translate("Charts", "%1, to date", "a period that is not over").arg(category.label)
                                   : category.label;
    switch (spec.kind) {
    case ChartKind::Waterfall: addStep(tip, spec, scene, mark); break;
    case ChartKind::HeatMap:
        tip.heading = series.label + u" · "_s + tip.heading;
        [[fallthrough]];
    case ChartKind::TileMap:
        tip.rows.push_back({.label = spec.measure.isEmpty() ? series.label : spec.measure,
                            .value = figureWithUnit(series.values[size_t(mark.category)], scene.numbers)});
        break;
    case ChartKind::Flow: addFlowRows(tip, spec, scene, mark); break;
    default: addComparedRows(tip, spec, scene, options, mark); break;
    }
    if (tip.note.isEmpty())
        tip.note = category.note;
    if (!markTarget(spec, mark).dimension.isEmpty())
        tip.hint = translate("Charts", "Double-click: see what is behind");
    return tip;
}

QString tipText(const ChartTip &tip)
{
    QStringList parts;
    for (const ChartTip::Row &row : tip.rows) {
        const QString value = row.label.isEmpty() ? row.value : row.label + u' ' + row.value;
        parts << (row.difference.isEmpty() ? value : value + u" ("_s + row.difference + u')');
    }
    if (!tip.note.isEmpty())
        parts << tip.note;
    return tip.heading + u": "_s + parts.join(u"; ");
}

ChartTarget markTarget(const ChartSpec &spec, const SceneMark &mark)
{
    const ChartTarget &own = spec.series[size_t(mark.series)].target;
    const ChartTarget &category = spec.categories[size_t(mark.category)].target;
    // A row of a heat map is the subject; its column only says when.
    if (spec.kind == ChartKind::HeatMap && !own.dimension.isEmpty())
        return own;
    return category.dimension.isEmpty() ? own : category;
}

void paintTip(QPainter &painter, const ChartTip &tip, const QPointF &at, const QRectF &bounds, const ChartStyle &style)
{
    const QFont plain = style.font(TypeRole::Caption);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double line = metrics.height() + style.px(2);
    const double gap = style.px(space::S);
    const double swatch = style.px(8);
    double labels = 0;
    double values = 0;
    double differences = 0;
    for (const ChartTip::Row &row : tip.rows) {
        labels = std::max(labels, metrics.horizontalAdvance(row.label) + (row.color.isValid() ? swatch + gap : 0));
        values = std::max(values, metrics.horizontalAdvance(row.value));
        differences = std::max(differences, metrics.horizontalAdvance(row.difference));
    }
    const double hintWidth = QFontMetricsF(plain).horizontalAdvance(tip.hint);
    const QSizeF note = tip.note.isEmpty() ? QSizeF()
                                           : QFontMetricsF(plain).boundingRect(QRectF(0, 0, style.px(NoteWidth), 10 * style.px(NoteWidth)),
                                                                               Qt::TextWordWrap, tip.note).size();
    double width = labels + 2 * gap + values + (differences > 0 ? 2 * gap + differences : 0);
    width = std::max({width, metrics.horizontalAdvance(tip.heading), hintWidth, std::ceil(note.width())}) + 2 * gap;
    const double lines = 1 + double(tip.rows.size()) + (tip.hint.isEmpty() ? 0 : 1);
    QRectF box(at.x() + style.px(12), at.y() - lines * line / 2, width, lines * line + note.height() + style.px(10));
    if (box.right() > bounds.right())
        box.moveRight(at.x() - style.px(12));
    box.moveLeft(std::max(bounds.left(), std::min(box.left(), bounds.right() - width)));
    box.moveTop(std::max(bounds.top(), std::min(box.top(), bounds.bottom() - box.height())));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.color(Token::BorderStrong));
    painter.setBrush(style.color(Token::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::Field, radius::Field);
    double y = box.top() + style.px(5) + metrics.ascent() + 1;
    const auto write = [&painter, &y](double x, const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(x, y), text);
    };
    write(box.left() + gap, tip.heading, bold, style.color(Token::Text));
    for (const ChartTip::Row &row : tip.rows) {
        y += line;
        double x = box.left() + gap;
        const QFont &font = row.strong ? bold : plain;
        if (row.color.isValid()) {
            painter.fillRect(QRectF(x, y - swatch, swatch, swatch), row.color);
            x += swatch + gap;
        }
        write(x, row.label, font, style.color(row.strong ? Token::Text : Token::Text2));
        const double right = box.left() + gap + labels + 2 * gap + values;
        write(right - QFontMetricsF(font).horizontalAdvance(row.value), row.value, font, style.color(Token::Text));
        write(right + 2 * gap, row.difference, plain, style.color(Token::Text2));
    }
    if (!tip.note.isEmpty()) {
        painter.setFont(plain);
        painter.setPen(style.color(Token::Text2));
        painter.drawText(QRectF(box.left() + gap, y + metrics.descent() + style.px(2), width - 2 * gap, note.height()), Qt::TextWordWrap, tip.note);
        y += note.height();
    }
    if (!tip.hint.isEmpty()) {
        y += line;
        write(box.left() + gap, tip.hint, plain, style.color(Token::Text3));
    }
}

} // namespace weiwo::ui
