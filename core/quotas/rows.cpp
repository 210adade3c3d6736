#include "core/quotas/rows.h"

#include "core/quotas/weigher.h"

namespace weiwo::quotas {

namespace {

bool hasFigure(const YearFigures &figures, int node)
{
    const auto place = static_cast<size_t>(node);
    return place < figures.size()
        && std::any_of(figures[place].begin(), figures[place].end(),
                       [](const auto &figure) { return figure.value_or(0) != 0; });
}

/// Whether the node is a row whatever it sold last year.
bool isSureRow(std::span<const Sheet *const> tables, int node)
{
    const SheetTree &tree = tables.front()->tree();
    return tree.at(node).sells || takesPart(tree, node)
        || std::any_of(tables.begin(), tables.end(),
                       [node](const Sheet *sheet) { return sheet->present(node) != 0; });
}

} // namespace

std::vector<int> rowsOf(std::span<const Sheet *const> tables, const YearFigures &lastYear)
{
    std::vector<int> rows;
    if (tables.empty())
        return rows;
    for (int node = 0; node < tables.front()->tree().size(); ++node)
        if (isSureRow(tables, node) || hasFigure(lastYear, node))
            rows.push_back(node);
    return rows;
}

Result<std::vector<int>> rowsOf(Reader &reader, const Plan &plan, const Measure &measure,
                                std::span<const Sheet *const> tables)
{
    YearFigures figures;
    const SheetTree *tree = tables.empty() ? nullptr : &tables.front()->tree();
    bool sure = true;
    for (int node = 0; tree && node < tree->size() && sure; ++node)
        sure = isSureRow(tables, node);
    if (!sure) {
        WEIWO_ASSIGN(figures, lastYear(reader, plan, measure, *tree));
    }
    return rowsOf(tables, figures);
}

} // namespace weiwo::quotas
