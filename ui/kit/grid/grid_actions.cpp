// Copy, paste, fill and edit: everything of Grid that reads or changes blocks of cells.
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_clipboard.h"
#include "ui/kit/grid/grid_editor.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/grid/grid_view_table.h"
#include "ui/kit/number_parse.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

/// Adds figures of one meaning; of several, or past 64 bits, there is no sum.
class SumOfCells
{
public:
    /// The meaning of the values that follow; it counts only if there are any.
    void begin(const NumberSpec &spec)
    {
        m_next = spec;
        m_fresh = true;
    }
    void add(const std::optional<qint64> &value)
    {
        if (!value)
            return;
        ++m_numbers;
        if (m_fresh) {
            m_mixed = m_mixed || (m_spec && *m_spec != m_next);
            m_spec = m_next;
            m_fresh = false;
        }
        constexpr qint64 Largest = std::numeric_limits<qint64>::max();
        m_mixed = m_mixed || (*value > 0 && m_sum > Largest - *value)
               || (*value < 0 && m_sum < -Largest - *value);
        if (!m_mixed)
            m_sum += *value;
    }
    [[nodiscard]] int numbers() const { return m_numbers; }
    [[nodiscard]] std::optional<qint64> sum() const
    {
        return m_mixed || m_numbers == 0 ? std::nullopt : std::optional(m_sum);
    }
    [[nodiscard]] const NumberSpec &spec() const { return *m_spec; }

private:
    std::optional<NumberSpec> m_spec;
    NumberSpec m_next;
    bool m_fresh = false;
    bool m_mixed = false;
    int m_numbers = 0;
    qint64 m_sum = 0;
};

} // namespace

bool Grid::isEditable(int row, int column) const
{
    if (!m_model || row < 0 || column < 0 || !m_model->column(column).editable)
        return false;
    return !(m_model->flags(row, column) & (GridFlag::Locked | GridFlag::ReadOnly));
}

std::vector<int> Grid::selectedRows() const
{
    std::set<int> shown = m_selection.extraRows();
    const GridBlock block = m_selection.block();
    for (int row = block.top; row <= block.bottom && !block.isEmpty(); ++row)
        shown.insert(row);
    std::vector<int> rows;
    rows.reserve(shown.size());
    for (const int row : shown) {
        if (row < m_rows.count())
            rows.push_back(m_rows.source(row));
    }
    return rows;
}

std::vector<std::pair<int, int>> Grid::selectedViewCells() const
{
    std::vector<std::pair<int, int>> cells;
    const GridBlock block = m_selection.block();
    const std::set<int> &extras = m_selection.extraRows();
    const auto addRow = [&](int row, int left, int right) {
        for (int column = left; column <= right; ++column)
            cells.emplace_back(row, column);
    };
    auto extra = extras.begin();
    const auto addExtrasBelow = [&](int limit) {
        for (; extra != extras.end() && *extra < limit; ++extra)
            addRow(*extra, 0, m_columns.count() - 1);
    };
    for (int row = block.top; row <= block.bottom && !block.isEmpty(); ++row) {
        addExtrasBelow(row);
        const bool whole = extra != extras.end() && *extra == row;
        if (whole)
            ++extra;
        addRow(row, whole ? 0 : block.left, whole ? m_columns.count() - 1 : block.right);
    }
    addExtrasBelow(std::numeric_limits<int>::max());
    return cells;
}

std::vector<GridCell> Grid::selectedCells() const
{
    std::vector<GridCell> cells;
    for (const auto &[row, column] : selectedViewCells())
        cells.push_back({m_rows.source(row), m_columns.model(column)});
    return cells;
}

bool Grid::isSelectionRead() const
{
    if (!m_model->isWindow())
        return true;
    const GridBlock block = m_selection.block();
    for (int row = block.top; row <= block.bottom; ++row)
        if (!m_model->isRead(m_rows.source(row)))
            return false;
    return std::all_of(m_selection.extraRows().begin(), m_selection.extraRows().end(),
                       [this](int row) { return m_model->isRead(m_rows.source(row)); });
}

GridSummary Grid::summary() const
{
    GridSummary result;
    const GridBlock block = m_selection.block();
    if (!m_model || block.isEmpty())
        return result;
    SumOfCells total;
    // The sum of a part would pass for that of all.
    const bool summed = isSelectionRead();
    // Column by column: a million rows are a usual selection.
    for (int column = block.left; column <= block.right; ++column) {
        result.cells += block.rows();
        if (!summed || !isNumeric(m_columns.spec(column).kind))
            continue;
        const int own = m_columns.model(column);
        total.begin(m_specs[size_t(own)]);
        for (int row = block.top; row <= block.bottom; ++row)
            total.add(m_model->number(m_rows.source(row), own));
    }
    for (const int row : m_selection.extraRows()) {
        for (int column = 0; column < m_columns.count(); ++column) {
            if (block.contains(row, column))
                continue;
            ++result.cells;
            if (!summed || !isNumeric(m_columns.spec(column).kind))
                continue;
            total.begin(m_specs[size_t(m_columns.model(column))]);
            total.add(m_model->number(m_rows.source(row), m_columns.model(column)));
        }
    }
    result.numbers = total.numbers();
    QStringList parts{tr("%n cell(s) selected", nullptr, result.cells)};
    if (const auto sum = total.sum()) {
        const NumberSpec &shown = total.spec();
        result.sum = sum;
        result.average = Exact{*sum, 1}.over({result.numbers, 1}).value_or(Exact{}).rounded();
        if (shown.kind != NumberKind::Percent)
            parts << tr("Sum %1").arg(figureWithUnit(sum, shown));
        parts << tr("Average %1").arg(figureWithUnit(result.average, shown));
    }
    if (result.numbers > 0)
        parts << tr("Count %1").arg(result.numbers);
    result.text = parts.join(u" \u00B7 "_s);
    return result;
}

void Grid::copy(bool withHeaders)
{
    if (!m_model || !m_selection.hasCurrent())
        return;
    if (!isSelectionRead()) {
        Q_EMIT refused(tr("The selection is longer than what has been read so far. Export the view to take all of it."));
        return;
    }
    const bool wholeRows = !m_selection.extraRows().empty();
    const GridBlock block = m_selection.block();
    const int left = wholeRows || m_rowSelection ? 0 : block.left;
    const int right = wholeRows || m_rowSelection ? m_columns.count() - 1 : block.right;
    QApplication::clipboard()->setMimeData(clipboardData(viewTable(*this, selectedRows(), left, right), withHeaders));
}

bool Grid::changes(const GridCellEdit &edit) const
{
    return isNumeric(m_model->column(edit.column).kind)
        ? edit.number != m_model->number(edit.row, edit.column)
        : edit.text != m_model->text(edit.row, edit.column);
}

bool Grid::markSame(std::vector<GridCellEdit> &edits) const
{
    for (GridCellEdit &edit : edits)
        edit.same = !changes(edit);
    return std::any_of(edits.begin(), edits.end(), [](const GridCellEdit &edit) { return !edit.same; });
}

bool Grid::submit(std::vector<GridCellEdit> edits, GridEditKind kind, int skipped)
{
    if (edits.empty()) {
        if (skipped > 0)
            Q_EMIT refused(tr("%n cell(s) cannot be edited here.", nullptr, skipped));
        return false;
    }
    const bool given = kind == GridEditKind::Fill || kind == GridEditKind::Paste
                    || kind == GridEditKind::Multiply;
    if (!given || markSame(edits)) {
        if (const Status status = m_model->setCells(edits, kind); !status) {
            Q_EMIT refused(status.error().message);
            return false;
        }
    }
    if (skipped > 0)
        Q_EMIT noticed(tr("%n locked or read-only cell(s) skipped.", nullptr, skipped));
    return true;
}

Result<GridCellEdit> Grid::editFor(GridCell cell, const QString &typed) const
{
    GridCellEdit edit{.row = cell.row, .column = cell.column};
    if (!isNumeric(m_model->column(cell.column).kind)) {
        edit.text = typed;
        return edit;
    }
    WEIWO_ASSIGN(const NumberReading reading, parseNumber(typed, m_specs[size_t(cell.column)]));
    WEIWO_ASSIGN(edit.number, applied(reading, m_model->number(cell.row, cell.column),
                                      m_model->parentNumber(cell.row, cell.column)));
    return edit;
}

void Grid::fill(bool down)
{
    GridBlock block = m_selection.block();
    if (!m_model || block.isEmpty())
        return;
    // One row or column alone takes what stands before it, as in Excel.
    if (down && block.rows() == 1)
        --block.top;
    if (!down && block.columns() == 1)
        --block.left;
    if (block.top < 0 || block.left < 0)
        return;
    std::vector<GridCellEdit> edits;
    int skipped = 0;
    for (int r = block.top + (down ? 1 : 0); r <= block.bottom; ++r) {
        for (int c = block.left + (down ? 0 : 1); c <= block.right; ++c) {
            const int row = m_rows.source(r);
            const int column = m_columns.model(c);
            const int fromRow = m_rows.source(down ? block.top : r);
            const int fromColumn = m_columns.model(down ? c : block.left);
            const bool number = isNumeric(m_columns.spec(c).kind);
            const GridColumn source = m_model->column(fromColumn);
            if (!isEditable(row, column) || isNumeric(source.kind) != number
                || (number && m_specs[size_t(column)] != m_specs[size_t(fromColumn)])) {
                ++skipped;
                continue;
            }
            GridCellEdit edit{.row = row, .column = column};
            if (number)
                edit.number = m_model->number(fromRow, fromColumn);
            else
                edit.text = m_model->text(fromRow, fromColumn);
            edits.push_back(std::move(edit));
        }
    }
    submit(std::move(edits), GridEditKind::Fill, skipped);
}

void Grid::fillDown()
{
    fill(true);
}

void Grid::fillRight()
{
    fill(false);
}

void Grid::clearCells()
{
    std::vector<GridCellEdit> edits;
    int skipped = 0;
    for (const GridCell &cell : selectedCells()) {
        if (isEditable(cell.row, cell.column))
            edits.push_back({.row = cell.row, .column = cell.column});
        else
            ++skipped;
    }
    submit(std::move(edits), GridEditKind::Clear, skipped);
}

bool Grid::applyToSelection(const QString &typed, GridEditKind kind)
{
    if (!m_model || !m_selection.hasCurrent())
        return false;
    std::vector<GridCellEdit> edits;
    int skipped = 0;
    bool multiplies = true;
    for (const GridCell &cell : selectedCells()) {
        if (!isEditable(cell.row, cell.column)
            || !isNumeric(m_model->column(cell.column).kind)) {
            ++skipped;
            continue;
        }
        const auto reading = parseNumber(typed, m_specs[size_t(cell.column)]);
        const bool relative = reading
                           && (reading->op == NumberReading::Op::Add
                               || reading->op == NumberReading::Op::Multiply);
        multiplies = multiplies && reading && reading->op == NumberReading::Op::Multiply;
        if (relative && !m_model->number(cell.row, cell.column))
            continue; // an empty cell has nothing to change
        auto edit = editFor(cell, typed);
        if (!edit) {
            Q_EMIT refused(edit.error().message);
            return false;
        }
        edits.push_back(std::move(*edit));
    }
    if (kind == GridEditKind::Multiply && !multiplies)
        kind = GridEditKind::Fill; // a new value, or so much more
    return submit(std::move(edits), kind, skipped);
}

void Grid::askMultiply()
{
    const GridCell cell = currentCell();
    if (!cell.isValid() || !isNumeric(m_model->column(cell.column).kind))
        return;
    const NumberSpec own = m_specs[size_t(cell.column)];
    const auto typed = dialogs().askText(
        this, {.title = tr("Change the selected figures"),
               .label = tr("*1.05, +5%, /12, +=300 or a new value"),
               .value = u"*1"_s,
               .action = tr("Apply"),
               .problem = [own](const QString &text) {
                   const auto reading = parseNumber(text, own);
                   return reading ? QString() : reading.error().message;
               }});
    if (typed)
        applyToSelection(*typed);
}

bool Grid::beginEdit()
{
    if (!m_selection.hasCurrent())
        return false;
    const GridCell cell = currentCell();
    if (!isEditable(cell.row, cell.column)) {
        const QString why = m_model->readOnlyReason(cell.row, cell.column);
        if (!why.isEmpty())
            Q_EMIT refused(why);
        return false;
    }
    return edit(currentIndex(), EditKeyPressed, nullptr);
}

bool Grid::commitEdit(int viewRow, int column, const QString &typed, bool wholeSelection,
                      QString *why)
{
    std::vector<GridCell> cells{{m_rows.source(viewRow), column}};
    if (wholeSelection)
        cells = selectedCells();
    const bool number = isNumeric(m_model->column(column).kind);
    std::vector<GridCellEdit> edits;
    int skipped = 0;
    const auto reading = parseNumber(typed, m_specs[size_t(column)]);
    const bool multiplies = number && reading && reading->op == NumberReading::Op::Multiply;
    const GridEditKind kind = !wholeSelection ? GridEditKind::Type
        : multiplies                          ? GridEditKind::Multiply
                                              : GridEditKind::Fill;
    for (const GridCell &cell : cells) {
        const bool sameKind = isNumeric(m_model->column(cell.column).kind) == number;
        if (!isEditable(cell.row, cell.column) || !sameKind) {
            ++skipped;
            continue;
        }
        auto edit = editFor(cell, typed);
        if (!edit) {
            *why = edit.error().message;
            return false;
        }
        edits.push_back(std::move(*edit));
    }
    if (!edits.empty() && (!wholeSelection || markSame(edits))) {
        const Status status = m_model->setCells(edits, kind);
        if (!status) {
            *why = status.error().message;
            return false;
        }
    }
    if (skipped > 0)
        Q_EMIT noticed(tr("%n locked or read-only cell(s) skipped.", nullptr, skipped));
    return true;
}

void Grid::moveAfterEdit(int rows, int columns)
{
    setFocus(Qt::OtherFocusReason);
    if (rows != 0 || columns != 0)
        moveBy(rows, columns, false);
}

GridEditor *Grid::openEditor() const
{
    // A closed editor lives on, hidden, until the event loop deletes it.
    const auto editors = viewport()->findChildren<GridEditor *>(QString(),
                                                                Qt::FindDirectChildrenOnly);
    for (GridEditor *editor : editors) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

bool Grid::commitOpenEditor()
{
    GridEditor *editor = openEditor();
    if (!editor)
        return true;
    if (!editor->commit())
        return false;
    Q_EMIT editor->finished();
    return true;
}

} // namespace weiwo::ui
