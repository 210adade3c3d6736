#pragma once

#include "core/performance/standing.h"
#include "ui/kit/grid/grid_model.h"
#include "ui/shell/preferences.h"

#include <vector>

namespace weiwo::ui {

class GridStore;

/// What screens show of a row of a standing, as columns of a table: one column a key.
struct StandingColumns
{
    const performance::Standing &standing;
    metrics::Compare compare = metrics::Compare::None;

    /// Of target, actual, attainment, gap, landing, perDay, share, rank, compared, growth, status,
    /// course, linearity or name; the panel gives it a width. Of another key: without a title.
    [[nodiscard]] GridColumn column(const QString &key, int width) const;
};

/// Writes the figures that every table of a standing has. @p keys: the columns in their order; those
/// that this does not know are left alone.
void fillStandingRow(GridStore &store, int at, const performance::Standing &standing, const performance::StandingRow &row,
                     const QStringList &keys);

/// How deep a tree unfolds so that it fits into @p room rows.
[[nodiscard]] int depthThatFits(const std::vector<performance::StandingRow> &rows, int room);

/// The amounts by which the money unit of a panel's tables is chosen: those of all its rows, or its
/// total where nothing stands below it.
[[nodiscard]] std::vector<std::optional<qint64>> unitBasis(const performance::Standing &standing);

} // namespace weiwo::ui
