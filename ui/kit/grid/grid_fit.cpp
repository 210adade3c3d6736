// How wide the columns of Grid are, as long as nobody gives them a width.
#include "ui/kit/grid/grid_header.h"
#include "ui/kit/grid/grid_paint.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QScrollBar>
#include <cstdlib>

namespace weiwo::ui {
namespace {

/// A thousand rows tell what a million need.
constexpr int Sample = 1000;
constexpr int WidestText = 320;

/// The rows whose figures look longest in a column: the largest and the smallest, and one with marks.
/// Of a window those that show, @p first and on, tell.
std::vector<int> longestRows(const GridModel &model, int column, int first, int last)
{
    const bool window = model.isWindow();
    const int rows = window ? last : model.rowCount();
    const int step = window ? 1 : qMax(1, rows / Sample);
    int largest = -1;
    int smallest = -1;
    int marked = -1;
    std::optional<qint64> high;
    std::optional<qint64> low;
    for (int row = window ? first : 0; row < rows; row += step) {
        if (marked < 0 && model.flags(row, column))
            marked = row;
        const auto value = model.number(row, column);
        if (!value)
            continue;
        if (!high || *value > *high) {
            high = value;
            largest = row;
        }
        if (!low || *value < *low) {
            low = value;
            smallest = row;
        }
    }
    std::vector<int> result;
    for (const int row : {largest, smallest, marked})
        if (row >= 0)
            result.push_back(row);
    return result;
}

} // namespace

void Grid::fitColumn(int viewColumn)
{
    int width = m_header->neededWidth(viewColumn);
    const int first = verticalOffset() / rowExtent();
    const int last = qMin(m_rows.count() - 1, first + viewport()->height() / rowExtent() + 1);
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    const GridCellPainter cells(*this, painter);
    for (int row = first; row <= last; ++row)
        width = qMax(width, cells.neededWidth(m_rows.source(row), viewColumn));
    const QFontMetrics strong(font(), viewport());
    width = qMax(width, strong.horizontalAdvance(totalText(viewColumn)) + 24);
    resizeColumn(viewColumn, width);
}

void Grid::fitFreeColumns()
{
    if (!m_model || m_specs.empty())
        return;
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    const GridCellPainter cells(*this, painter);
    const int rows = m_rows.count();
    const int firstSeen = qBound(0, verticalOffset() / rowExtent(), qMax(0, rows - 1));
    const int lastSeen = qMin(rows, firstSeen + viewport()->height() / rowExtent() + 1);
    std::vector<int> floors;
    for (int view = 0; view < m_columns.count(); ++view) {
        floors.push_back(m_columns.width(view));
        if (!m_columns.isFree(view))
            continue;
        const GridColumn &column = m_columns.spec(view);
        const int standard = px(m_columns.standardWidth(view));
        int needed = m_header->neededWidth(view);
        int width = qMax(standard, needed);
        if (isNumeric(column.kind)) {
            for (const int row : longestRows(*m_model, m_columns.model(view), firstSeen, lastSeen))
                needed = qMax(needed, cells.neededWidth(row, view));
            if (column.total != GridTotal::None)
                needed = qMax(needed, m_header->figureWidth(totalText(view)));
            width = qMax(standard, needed);
        } else if (column.width == 0) {
            int content = 0;
            for (int row = firstSeen; row < lastSeen; ++row)
                content = qMax(content, cells.neededWidth(m_rows.source(row), view));
            width = qMax(width, qMin(content, px(WidestText)));
        }
        floors.back() = isNumeric(column.kind) ? needed : column.least > 0 ? qMin(width, px(column.least)) : width;
        m_columns.follow(view, width);
    }
    squeeze(floors);
    fillWidth();
}

void Grid::squeeze(const std::vector<int> &floors)
{
    int over = m_columns.totalWidth() - viewport()->width();
    const auto slack = [&](int view) { return m_columns.isFree(view) ? m_columns.width(view) - floors[size_t(view)] : 0; };
    int spare[2] = {0, 0};   // of figures, of texts
    for (int view = 0; view < m_columns.count(); ++view)
        spare[isNumeric(m_columns.spec(view).kind) ? 0 : 1] += slack(view);
    // What does not fit even so is scrolled to: then nothing need be cut.
    if (over <= 0 || over > spare[0] + spare[1])
        return;
    // Air goes before text is cut.
    for (const bool text : {false, true}) {
        const int given = qMin(spare[text ? 1 : 0], over);
        for (int view = 0; view < m_columns.count() && given > 0; ++view)
            if (isNumeric(m_columns.spec(view).kind) != text)
                m_columns.follow(view, m_columns.width(view) - (slack(view) * given + spare[text ? 1 : 0] - 1) / spare[text ? 1 : 0]);
        over = m_columns.totalWidth() - viewport()->width();
        if (over <= 0)
            return;
    }
}

void Grid::fillWidth()
{
    const int left = viewport()->width() - m_columns.totalWidth();
    for (int view = 0; view < m_columns.count() && left > 0; ++view) {
        if (m_columns.isFree(view) && m_columns.spec(view).fill) {
            m_columns.follow(view, m_columns.width(view) + left);
            return;
        }
    }
}

} // namespace weiwo::ui
