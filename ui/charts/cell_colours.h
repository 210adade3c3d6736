#pragma once

#include "ui/charts/scene_builder.h"

namespace weiwo::ui {

/// What fills the cells of a heat map or a tile map: a ramp over the values that there are.
class CellColours
{
public:
    explicit CellColours(const SceneBuilder &builder);

    [[nodiscard]] QColor fill(qint64 value) const;
    [[nodiscard]] int steps() const { return isDiverging() ? DivergingCount : SequentialCount; }
    [[nodiscard]] QColor step(int index) const;
    /// The values that the ramp's ends stand for, and its middle.
    [[nodiscard]] qint64 low() const { return m_low; }
    [[nodiscard]] qint64 high() const { return m_high; }
    [[nodiscard]] std::optional<qint64> middle() const;
    /// Whether some values lie beyond the ends.
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    [[nodiscard]] bool isDiverging() const { return m_scale != reporting::ChartScale::Amount; }

    reporting::ChartScale m_scale;
    bool m_dark;
    bool m_cut = false;
    qint64 m_low = 0;
    qint64 m_high = 1;
};

/// The ramp with its ends in @p row, and what missing looks like.
void addRamp(SceneBuilder &builder, const CellColours &colours, bool anyMissing, const QRectF &row);
/// A cell without a value.
void addMissing(SceneBuilder &builder, const QRectF &area);

} // namespace weiwo::ui
