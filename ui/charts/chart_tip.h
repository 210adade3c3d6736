#pragma once

#include "ui/charts/chart_scene.h"

namespace weiwo::ui {

/// What is said of the value under the pointer.
struct ChartTip
{
    struct Row
    {
        QColor color = {};             ///< of the swatch; invalid: none
        QString label;
        QString value;
        QString difference = {};       ///< of the value pointed at to this one
        bool strong = false;           ///< the value pointed at
    };
    QString heading;
    std::vector<Row> rows;
    QString note = {};                 ///< what the mark stands for; wrapped
    QString hint = {};
};

/// Of mark @p mark of @p scene, which was laid out from @p spec.
[[nodiscard]] ChartTip chartTip(const reporting::ChartSpec &spec, const ChartScene &scene, const ChartOptions &options,
                                int mark);
/// The same in one line, for screen readers.
[[nodiscard]] QString tipText(const ChartTip &tip);
/// Where a click on the mark leads; no dimension: nowhere.
[[nodiscard]] reporting::ChartTarget markTarget(const reporting::ChartSpec &spec, const SceneMark &mark);

/// Paints it beside @p at, inside @p bounds.
void paintTip(QPainter &painter, const ChartTip &tip, const QPointF &at, const QRectF &bounds, const ChartStyle &style);

} // namespace weiwo::ui
