#include "ui/kit/grid/grid_view.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/grid/grid_accessible.h"
#include "ui/kit/grid/grid_adapter.h"
#include "ui/kit/grid/grid_editor.h"
#include "ui/kit/grid/grid_header.h"
#include "ui/kit/grid/grid_sorter.h"
#include "ui/kit/pace_mark.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <utility>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

Grid::Grid(QWidget *parent) :
    QAbstractItemView(parent), m_adapter(new GridAdapter(this)),
    m_cellDelegate(new GridDelegate(this)), m_header(new GridHeader(this)),
    m_footer(new GridFooter(this)), m_filterRow(new GridFilterRow(this)),
    m_sorter(new GridSorter(this)),
    m_empty(new EmptyState(viewport())), m_currency(u"CNY"_s)
{
    installGridAccessibility();
    QAbstractItemView::setModel(m_adapter);
    setItemDelegate(m_cellDelegate);
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_filterRow->hide();
    m_empty->hide();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_rows.isFiltered())
            clearFilters();
        else
            Q_EMIT emptyActionTriggered();
    });
    connect(m_sorter, &GridSorter::done, this, &Grid::takeSorted);
    // Its text is taken first: that may be what is sorted by.
    connect(this, &Grid::editorClosed, this, &Grid::takeSorted, Qt::QueuedConnection);
    if (Theme::current())
        connect(Theme::current(), &Theme::changed, this, &Grid::themeChanged);
}

Grid::~Grid() = default;

void Grid::setGridModel(GridModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_sorter->cancel();
    m_model = model;
    m_rows.setModel(model);
    m_filterTexts.clear();
    m_filterErrors.clear();
    m_selection.setCurrent(-1, -1);
    if (model) {
        connect(model, &GridModel::modelReset, this, &Grid::takeModel);
        connect(model, &GridModel::cellsChanged, this, &Grid::onCellsChanged);
        connect(model, &GridModel::columnsChanged, this, &Grid::takeColumns);
        connect(model, &QObject::destroyed, this, [this] { setGridModel(nullptr); });
    }
    m_currentKey.clear();
    takeModel();
}

void Grid::takeModel()
{
    m_loading = false;
    m_filling = false;
    m_fillTarget = {};
    const Anchor before = anchor();
    m_heat.clear();
    m_totals.clear();
    m_columns.load(m_model);
    resolveUnit();
    applyFilters();
    m_sorter->cancel();
    m_rows.forgetCells();
    m_rows.rebuild();
    sortElsewhere();
    m_adapter->refresh();
    fitFreeColumns();
    restoreAnchor(before);
    updateState();
}

void Grid::takeColumns()
{
    m_columns.load(m_model);
    m_totals.clear();
    resolveUnit();
    fitFreeColumns();
    updateState();
}

void Grid::onCellsChanged(int firstRow, int lastRow)
{
    Q_UNUSED(firstRow)
    Q_UNUSED(lastRow)
    m_rows.forgetCells();
    // What is being sorted was read before.
    if (m_sorter->isBusy()) {
        m_sorter->cancel();
        sortElsewhere();
    }
    m_heat.clear();
    m_totals.clear();
    m_footer->update();
    viewport()->update();
    Q_EMIT summaryChanged(summary());
}

void Grid::resolveUnit()
{
    const MoneyUnit before = m_unit;
    const int columns = m_model ? m_model->columnCount() : 0;
    if (m_unitSetting != MoneyUnit::Auto) {
        m_unit = m_unitSetting;
    } else {
        // A thousand rows tell the magnitude as well as a million do.
        constexpr int Sample = 1000;
        const int rows = m_model ? m_model->rowCount() : 0;
        const int step = qMax(1, rows / Sample);
        std::vector<qint64> amounts;
        int digits = 2;
        for (int column = 0; column < columns; ++column) {
            const GridColumn spec = m_model->column(column);
            if (spec.kind != GridKind::Money)
                continue;
            digits = spec.digits;
            for (int row = 0; row < rows; row += step) {
                if (const auto value = m_model->number(row, column))
                    amounts.push_back(*value);
            }
        }
        m_unit = autoMoneyUnit(amounts, digits, defaultUnitFamily());
    }
    m_specs.clear();
    for (int column = 0; column < columns; ++column)
        m_specs.push_back(numberSpec(m_model->column(column), m_unit, m_currency));
    m_totals.clear();
    if (m_unit != before)
        Q_EMIT moneyUnitChanged(m_unit);
}

void Grid::setMoneyUnit(MoneyUnit unit)
{
    m_unitSetting = unit;
    resolveUnit();
    applyFilters();
    rebuildRows();
    fitFreeColumns();
    Q_EMIT stateChanged();
}

void Grid::setCurrency(const QString &code)
{
    m_currency = code;
    resolveUnit();
    fitFreeColumns();
    updateState();
}

void Grid::setUnitInHeads(bool shown)
{
    m_unitInHeads = shown;
    fitFreeColumns();
    updateState();
}

NumberSpec Grid::spec(int column) const
{
    return column >= 0 && size_t(column) < m_specs.size() ? m_specs[size_t(column)] : NumberSpec{};
}

void Grid::setRowSelection(bool rows)
{
    m_rowSelection = rows;
    viewport()->update();
}

Grid::Anchor Grid::anchor() const
{
    Anchor result;
    if (!m_selection.hasCurrent())
        return result;
    result.viewRow = m_selection.row();
    result.rowKey = m_currentKey;
    if (m_selection.row() < m_rows.count())
        result.sourceRow = m_rows.source(m_selection.row());
    if (m_selection.column() < m_columns.count())
        result.columnKey = m_columns.spec(m_selection.column()).key;
    result.visible = cellRect(m_selection.row(), 0).intersects(viewport()->rect());
    return result;
}

void Grid::restoreAnchor(const Anchor &anchor)
{
    updateGeometries();
    if (anchor.viewRow < 0 || m_rows.count() == 0 || m_columns.count() == 0) {
        m_selection.setCurrent(-1, -1);
        selectionMoved(false);
        return;
    }
    int source = -1;
    const int rows = m_model->rowCount();
    if (anchor.sourceRow >= 0 && anchor.sourceRow < rows
        && m_model->rowKey(anchor.sourceRow) == anchor.rowKey)
        source = anchor.sourceRow;
    if (source < 0)
        source = m_model->rowOfKey(anchor.rowKey);
    const int fallback = qMin(anchor.viewRow, m_rows.count() - 1);
    const int viewRow = m_rows.view(source).value_or(fallback);
    m_selection.setCurrent(viewRow, m_columns.viewOf(anchor.columnKey).value_or(0));
    selectionMoved(anchor.visible);
}

void Grid::rebuildRows()
{
    const Anchor before = anchor();
    m_rows.rebuild();
    sortElsewhere();
    m_totals.clear();
    m_adapter->refresh();
    restoreAnchor(before);
    updateState();
}

bool Grid::isSorting() const
{
    return m_sorter->isBusy() && m_rows.sortWaits();
}

void Grid::sortElsewhere()
{
    if (m_rows.sortWaits() && !m_sorter->isSortingBy(m_rows.sort()))
        m_sorter->start(*m_model, m_rows, m_rows.sort());
}

/// Rows do not move under an open editor: the order waits until that is closed.
void Grid::takeSorted()
{
    if (!m_sorter->isReady() || openEditor())
        return;
    m_sorter->deliver(m_rows);
    rebuildRows();
}

void Grid::updateState()
{
    updateGeometries();
    const bool empty = m_rows.count() == 0 && !m_loading && m_model;
    if (empty && m_rows.isFiltered() && !m_model->isWindow()) {
        m_empty->setContent(u"filter-off"_s, tr("No row matches the filter."), tr("Clear filter"));
    } else if (empty) {
        const bool own = !m_emptySentence.isEmpty();
        m_empty->setContent(own ? m_emptyIcon : u"table"_s,
                            own ? m_emptySentence : tr("Nothing here yet."), m_emptyAction);
    }
    m_empty->setVisible(empty);
    m_empty->setGeometry(viewport()->rect());
    m_header->update();
    m_footer->update();
    viewport()->update();
}

void Grid::setLoading(bool loading)
{
    m_loading = loading;
    updateState();
}

void Grid::setEmptyState(const QString &iconName, const QString &sentence, const QString &action)
{
    m_emptyIcon = iconName;
    m_emptySentence = sentence;
    m_emptyAction = action;
    updateState();
}

void Grid::setTotalsVisible(bool visible)
{
    m_totalsWanted = visible;
    updateState();
}

bool Grid::hasTotalsRow() const
{
    bool summed = false;
    for (int i = 0; i < m_columns.count(); ++i)
        summed = summed || m_columns.spec(i).total != GridTotal::None;
    return summed && m_totalsWanted && m_rows.count() > 0;
}

void Grid::themeChanged()
{
    fitFreeColumns();
    updateState();
    if (m_filterRow->isVisible())
        m_filterRow->arrange();
}

int Grid::rowExtent() const
{
    return rowHeight();
}

int Grid::columnX(int viewColumn) const
{
    const int left = m_columns.left(viewColumn);
    return viewColumn < m_columns.frozen() ? left : left - horizontalOffset();
}

std::optional<int> Grid::columnAtX(int x) const
{
    const int frozen = m_columns.frozenWidth();
    return m_columns.viewAt(x < frozen ? x : x + horizontalOffset());
}

QRect Grid::cellRect(int viewRow, int viewColumn) const
{
    return {columnX(viewColumn), viewRow * rowExtent() - verticalOffset(),
            m_columns.width(viewColumn), rowExtent()};
}

QRect Grid::visualRect(const QModelIndex &index) const
{
    const auto column = m_columns.view(index.column());
    return index.isValid() && column ? cellRect(index.row(), *column) : QRect();
}

QModelIndex Grid::indexAt(const QPoint &point) const
{
    const auto column = columnAtX(point.x());
    const int y = point.y() + verticalOffset();
    const int row = y / rowExtent();
    if (!column || y < 0 || row >= m_rows.count())
        return {};
    return m_adapter->index(row, m_columns.model(*column));
}

void Grid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const auto column = m_columns.view(index.column());
    if (!index.isValid() || !column)
        return;
    const int height = viewport()->height();
    const int top = index.row() * rowExtent();
    QScrollBar *vertical = verticalScrollBar();
    if (hint == PositionAtCenter)
        vertical->setValue(top - (height - rowExtent()) / 2);
    else if (hint == PositionAtTop || top < vertical->value())
        vertical->setValue(top);
    else if (hint == PositionAtBottom || top + rowExtent() > vertical->value() + height)
        vertical->setValue(top + rowExtent() - height);
    if (*column < m_columns.frozen())
        return;
    const int frozen = m_columns.frozenWidth();
    const int left = m_columns.left(*column) - frozen;
    const int room = viewport()->width() - frozen;
    QScrollBar *horizontal = horizontalScrollBar();
    if (left < horizontal->value() || m_columns.width(*column) > room)
        horizontal->setValue(left);
    else if (left + m_columns.width(*column) > horizontal->value() + room)
        horizontal->setValue(left + m_columns.width(*column) - room);
}

int Grid::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int Grid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool Grid::isIndexHidden(const QModelIndex &index) const
{
    return !m_columns.view(index.column());
}

// The grid keeps its own selection: one rectangle and a set of rows, not a list of ranges.
void Grid::setSelection(const QRect &, QItemSelectionModel::SelectionFlags) {}

QRegion Grid::visualRegionForSelection(const QItemSelection &) const
{
    return {};
}

void Grid::pageGeometry(int top, int bottom)
{
    const QMargins margins(0, top, 0, bottom);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect area = viewport()->geometry();
    const int head = px(extent::GridHeader);
    m_header->setGeometry(area.left(), area.top() - top, area.width(), head);
    m_filterRow->setGeometry(area.left(), area.top() - top + head, area.width(), top - head);
    m_footer->setGeometry(area.left(), area.bottom() + 1, area.width(), bottom);
    m_empty->setGeometry(viewport()->rect());
}

void Grid::updateGeometries()
{
    if (m_adjusting)
        return;
    m_adjusting = true;
    const int filter = m_filterRow->isVisibleTo(this) ? px(extent::Field) + 4 : 0;
    const bool totals = hasTotalsRow();
    m_footer->setVisible(totals);
    pageGeometry(px(extent::GridHeader) + filter, totals ? px(extent::GridHeader) : 0);
    const int height = viewport()->height();
    const int width = viewport()->width();
    if (std::exchange(m_fittedFor, width) != width)
        fitFreeColumns();
    verticalScrollBar()->setSingleStep(rowExtent());
    verticalScrollBar()->setPageStep(qMax(rowExtent(), height - rowExtent()));
    verticalScrollBar()->setRange(0, qMax(0, m_rows.count() * rowExtent() - height));
    horizontalScrollBar()->setSingleStep(px(40));
    horizontalScrollBar()->setPageStep(qMax(1, width - m_columns.frozenWidth()));
    horizontalScrollBar()->setRange(0, qMax(0, m_columns.totalWidth() - width));
    m_adjusting = false;
    pageGeometry(px(extent::GridHeader) + filter, totals ? px(extent::GridHeader) : 0);
    if (filter > 0)
        m_filterRow->arrange();
    QAbstractItemView::updateGeometries();
}

void Grid::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (dx != 0) {
        m_header->update();
        m_footer->update();
        if (m_filterRow->isVisible())
            m_filterRow->arrange();
    }
    updateEditorGeometries();
}

QString Grid::headerTitle(int viewColumn) const
{
    const GridColumn &column = m_columns.spec(viewColumn);
    const bool money = column.kind == GridKind::Money && column.unit.isEmpty();
    const QString unit = !money         ? column.unit
                         : m_unitInHeads ? unitTitle(m_unit, m_currency)
                                         : QString();
    return unit.isEmpty() ? column.title
                          : tr("%1 (%2)", "column title, unit").arg(column.title, unit);
}

QString Grid::totalText(int viewColumn) const
{
    if (!m_model)
        return {};
    const int column = m_columns.model(viewColumn);
    const auto known = m_totals.constFind(column);
    if (known != m_totals.cend())
        return *known;
    QString text;
    const GridColumn &spec = m_columns.spec(viewColumn);
    const std::vector<int> *passing = m_rows.passing();
    if (spec.total != GridTotal::None) {
        if (const auto value = m_model->total(column, passing))
            text = figure(value, m_specs[size_t(column)]);
    } else if (viewColumn == 0 && !isNumeric(spec.kind)) {
        text = passing ? tr("Total of %n shown", nullptr, int(passing->size()))
               : m_totalTitle.isEmpty() ? tr("Total")
                                        : m_totalTitle;
    }
    m_totals.insert(column, text);
    return text;
}

void Grid::setTotalTitle(const QString &title)
{
    m_totalTitle = title;
    m_totals.clear();
    viewport()->update();
}

std::optional<std::pair<qint64, qint64>> Grid::heatRange(int column) const
{
    const auto view = m_columns.view(column);
    if (!view || !m_columns.spec(*view).heat)
        return std::nullopt;
    const auto known = m_heat.constFind(column);
    if (known != m_heat.cend())
        return *known;
    std::optional<std::pair<qint64, qint64>> range;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto value = m_model->number(row, column);
        if (value && range)
            range = std::pair(qMin(range->first, *value), qMax(range->second, *value));
        else if (value)
            range = std::pair(*value, *value);
    }
    if (range)
        m_heat.insert(column, *range);
    return range;
}

QString Grid::displayText(int row, int column) const
{
    if (!m_model || row < 0 || column < 0 || row >= m_model->rowCount())
        return {};
    const GridColumn spec = m_model->column(column);
    if (spec.kind == GridKind::Growth)
        return growthText(m_model->number(row, column), spec.digits);
    return isNumeric(spec.kind) ? figure(m_model->number(row, column), m_specs[size_t(column)])
                                : m_model->text(row, column);
}

QString Grid::paceMarkText(int row, int column) const
{
    const GridColumn spec = m_model->column(column);
    if (spec.kind != GridKind::Bar)
        return {};
    const qint64 whole = wholeOf(spec);
    return wordOf(paceMark(m_model->number(row, column), m_model->pace(row, column).value_or(whole), whole));
}

void Grid::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        takeColumns();
        if (m_filterRow->isVisible())
            m_filterRow->arrange();
    }
}

} // namespace weiwo::ui
