#pragma once

#include "core/reporting/chart_spec.h"
#include "ui/kit/number_format.h"

namespace weiwo::ui {

class GridStore;

/// The numbers of a chart as a table: a row for each category and a column for each series; of a
/// heat map and a flow a row for each series.
struct ChartRows
{
    QStringList heads;                 ///< one more than values in a row
    std::vector<std::pair<QString, std::vector<std::optional<qint64>>>> rows;
};
[[nodiscard]] ChartRows chartRows(const reporting::ChartSpec &spec);

/// Fills and publishes @p store; amounts keep all their digits.
void fillChartTable(GridStore &store, const reporting::ChartSpec &spec);
/// To paste beside the picture: title, table, source.
[[nodiscard]] QString chartHtml(const reporting::ChartSpec &spec, const NumberSpec &numbers);
/// Lines of cells parted by tabs, machine numbers.
[[nodiscard]] QString chartTsv(const reporting::ChartSpec &spec, const NumberSpec &numbers);
/// For screen readers: every row in words.
[[nodiscard]] QString chartWords(const reporting::ChartSpec &spec, const NumberSpec &numbers);

} // namespace weiwo::ui
