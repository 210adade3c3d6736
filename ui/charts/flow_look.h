#pragma once

#include "ui/charts/scene_builder.h"

namespace weiwo::ui {

/// How a band of a flow is told from the others: by colour, and by its edges, strokes and sign.
struct FlowLook
{
    QColor fill;                       ///< lets what it crosses shine through
    QColor edge;
    Qt::PenStyle dash = Qt::SolidLine; ///< of its edges; NoPen: none
    bool strokes = false;              ///< upright, across it
    QString sign;                      ///< before its value: "▲"
};
[[nodiscard]] FlowLook flowLook(reporting::FlowWay way, const ChartStyle &style);
/// "▲ Up", "▼ Down", "= Stayed", "+ New", "− Left".
[[nodiscard]] QString flowWayText(reporting::FlowWay way);
/// Those that a chart has bands of, each once, in a fixed order.
[[nodiscard]] std::vector<reporting::FlowWay> flowWays(const reporting::ChartSpec &spec);

/// A band between two edges: polylines with as many points, from left to right.
void addBand(SceneBuilder &builder, const QPolygonF &top, const QPolygonF &bottom, const FlowLook &look);

} // namespace weiwo::ui
