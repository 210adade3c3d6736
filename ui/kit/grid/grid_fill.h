#pragma once

#include "ui/kit/grid/grid_model.h"

namespace weiwo::ui {

/// What a filled stretch of cells continues: some cells of a row or a column, and how many follow.
/// As Excel does it: figures in even steps go on in these steps, one figure alone is copied; a
/// text that ends in digits counts on, dates go on by their step (one alone: by a day); all else
/// is repeated, and so is what would leave the figures that there are (64 bits), the years 1 to
/// 9999, or fall below zero in a text. Digits at the end of a text are exact at any length: they
/// are added as decimal strings.
struct GridSeries
{
    GridKind kind = GridKind::Text;
    std::vector<std::optional<qint64>> numbers;   ///< of numeric kinds
    QStringList texts;                            ///< of the others

    /// The figure at @p place, counted from the first given cell; @p copy repeats them only.
    [[nodiscard]] std::optional<qint64> numberAt(int place, bool copy) const;
    [[nodiscard]] QString textAt(int place, bool copy) const;
    [[nodiscard]] int count() const;
};

} // namespace weiwo::ui
