#pragma once

#include "ui/charts/scene_builder.h"

namespace weiwo::ui {

/// A value named beside the plot, at its height.
struct SideLabel
{
    qint64 value = 0;
    QString text;
    QColor color;                      ///< of the stroke before it
    Qt::PenStyle dash = Qt::SolidLine;
};

/// Axes of a chart whose categories stand side by side: lays the plot out in the builder's room,
/// draws grid, labels and the lines across.
class UprightFrame
{
public:
    /// @p beside: named right of the plot, with the lines across the chart where there is room.
    UprightFrame(SceneBuilder &builder, qint64 least, qint64 most, bool fromZero, std::vector<SideLabel> beside = {});

    [[nodiscard]] double slot() const { return m_plot.width() / double(std::max<size_t>(1, m_builder.categories())); }
    [[nodiscard]] double x(size_t category) const { return m_plot.left() + slot() * (double(category) + 0.5); }
    [[nodiscard]] double y(qint64 value) const { return m_plot.bottom() - m_plot.height() * m_axis.share(value); }
    [[nodiscard]] QRectF strip(size_t category) const
    {
        return {m_plot.left() + slot() * double(category), m_plot.top(), slot(), m_plot.height()};
    }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    /// Whether there is room to draw anything in.
    [[nodiscard]] bool isUsable() const;
    /// Lines across the chart.
    void addMarkLines();

private:
    void addSideLabels();
    void addGrid();
    void addCategories();
    [[nodiscard]] int labelLines(double slot) const;
    void addWholeNames(int lines);
    void addEveryName();
    void addToDate(double top);

    SceneBuilder &m_builder;
    ValueAxis m_axis;
    QRectF m_plot;
    std::vector<SideLabel> m_beside;
};

/// Least and most of the values shown, and of the lines across; 0 and 0 without any.
[[nodiscard]] std::pair<qint64, qint64> valueRange(const SceneBuilder &builder);
/// How many steps an axis of @p length may have.
[[nodiscard]] int axisIntervals(double length, double spacing);

} // namespace weiwo::ui
