#pragma once

#include "ui/kit/grid/grid_columns.h"
#include "ui/kit/grid/grid_model.h"
#include "ui/kit/grid/grid_rows.h"
#include "ui/kit/grid/grid_selection.h"

#include <QAbstractItemView>
#include <QPointer>
#include <memory>

class QMenu;

namespace weiwo::ui {

class EmptyState;
class GridAdapter;
class GridDelegate;
class GridEditor;
class GridFilterRow;
class GridFooter;
class GridHeader;
class GridSorter;
struct GridPasteCell;
struct GridPastePlan;
struct GridSeries;

/// A cell of the model.
struct GridCell
{
    int row = -1;
    int column = -1;

    [[nodiscard]] bool isValid() const { return row >= 0 && column >= 0; }
    bool operator==(const GridCell &) const = default;
};

/// What the status line says of the selection. Sum and average of the figures of the current
/// column's kind, in its stored unit; absent if there are none or the kinds differ.
struct GridSummary
{
    int cells = 0;
    int numbers = 0;
    std::optional<qint64> sum;
    std::optional<qint64> average;   ///< rounded half away from zero
    QString text;                    ///< worded and translated, for the status line

    bool operator==(const GridSummary &) const = default;
};

/// The table and tree of every screen: Excel's keys, blocks, copy, paste and fill, a frozen
/// column, a filter row, pinned totals, over a GridModel of any length. One row height, no
/// per-row state. Rows and columns in its API are the model's unless called view rows.
class Grid : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit Grid(QWidget *parent = nullptr);
    ~Grid() override;

    /// Not owned; may be null. Keeps column state, selection and folding by key where they fit.
    void setGridModel(GridModel *model);
    [[nodiscard]] GridModel *gridModel() const { return m_model; }

    /// Unit of all money columns; Auto picks by the median of the rows.
    void setMoneyUnit(MoneyUnit unit);
    [[nodiscard]] MoneyUnit moneyUnitSetting() const { return m_unitSetting; }
    [[nodiscard]] MoneyUnit moneyUnit() const { return m_unit; } ///< never Auto
    /// ISO code named in headers and tool tips.
    void setCurrency(const QString &code);
    [[nodiscard]] NumberSpec spec(int column) const;
    /// Money columns name their unit in their heads. Off where the screen says it once.
    void setUnitInHeads(bool shown);
    /// Clicks select whole rows, as lists do. Off at first.
    void setRowSelection(bool rows);
    [[nodiscard]] bool rowSelection() const { return m_rowSelection; }

    // Rows
    void setSort(const QString &key, bool descending = false);
    void addSort(const QString &key, bool descending);
    void clearSort();
    /// A long table is being sorted; until then its rows stand as before.
    [[nodiscard]] bool isSorting() const;
    [[nodiscard]] const std::vector<GridSort> &sort() const { return m_rows.sort(); }
    void setFilterRowVisible(bool visible);
    [[nodiscard]] bool isFilterRowVisible() const;
    /// As typed into the filter row; empty removes. A text that cannot be read is shown in red
    /// and filters nothing.
    void setColumnFilter(const QString &key, const QString &text);
    [[nodiscard]] QString columnFilter(const QString &key) const;
    /// A further condition of the panel, e.g. its search field. Null removes it.
    void setRowPredicate(std::function<bool(int row)> accepts);
    void clearFilters();
    [[nodiscard]] int viewRowCount() const { return m_rows.count(); }
    [[nodiscard]] int rowAtView(int viewRow) const { return m_rows.source(viewRow); }
    [[nodiscard]] std::optional<int> viewOfRow(int row) const { return m_rows.view(row); }

    /// What the totals row is called while no filter hides rows; empty: "Total".
    void setTotalTitle(const QString &title);

    // Tree
    void setExpanded(int row, bool expanded);
    [[nodiscard]] bool isExpanded(int row) const { return m_rows.isExpanded(row); }
    /// Opens everything less deep: 0 shows the top level alone.
    void expandToDepth(int depth);
    void expandAll();
    void collapseAll();

    // Columns
    [[nodiscard]] const GridColumns &columns() const { return m_columns; }
    void setColumnVisible(const QString &key, bool visible);
    void setFrozenColumns(int count);
    void moveColumn(int fromView, int beforeView);
    void resizeColumn(int viewColumn, int width);
    /// As wide as header and visible rows need.
    void fitColumn(int viewColumn);
    /// Free columns as wide as their heads and contents need, within reason.
    void fitFreeColumns();
    void resetColumns();
    /// Columns, sort and filters; keep it per view and user.
    [[nodiscard]] QJsonObject saveState() const;
    bool restoreState(const QJsonObject &state);
    /// Named views: a name → what saveState() gave. Kept by whoever hears viewsChanged().
    void setViews(const QJsonObject &views) { m_views = views; }
    [[nodiscard]] const QJsonObject &views() const { return m_views; }
    /// Saves the present state under a name; one that is there is replaced.
    void saveView(const QString &name);
    /// False if there is no such view.
    bool openView(const QString &name);
    void removeView(const QString &name);

    // Selection
    [[nodiscard]] GridCell currentCell() const;
    void setCurrentCell(int row, int column);
    [[nodiscard]] const GridSelection &selection() const { return m_selection; }
    void selectBlock(const GridBlock &viewBlock);
    /// Model rows of the selection, in shown order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Cells of the selection, row by row.
    [[nodiscard]] std::vector<GridCell> selectedCells() const;
    [[nodiscard]] GridSummary summary() const;
    void selectAll() override;

    // Editing; each is one setCells of the model, none where nothing would change. Paste and fill
    // hand over cells that show the value already as the same: they are held, not edited.
    [[nodiscard]] bool isEditable(int row, int column) const;
    /// How a cell would read what is typed into it; refuses what it cannot take.
    [[nodiscard]] Result<GridCellEdit> editFor(GridCell cell, const QString &typed) const;
    [[nodiscard]] QString displayText(int row, int column) const;
    /// Of a Bar in a word, for those who do not see its shape; else empty.
    [[nodiscard]] QString paceMarkText(int row, int column) const;
    /// Rows of a window that have not been read are refused: a blank would pass for their value.
    void copy(bool withHeaders = false);
    void paste();
    void pasteText(const QString &tabSeparated);
    /// Shows what a paste would do and leave out; does it when told to (Ctrl+Shift+V).
    void previewPaste();
    /// What pasting this at the selection would do.
    [[nodiscard]] GridPastePlan planPaste(const QString &tabSeparated) const;
    void fillDown();
    void fillRight();
    void clearCells();
    /// Fills @p target, which the selection is the top left part of, downwards or to the right:
    /// series go on, or cells are repeated where @p copyOnly. One change.
    void fillFromSelection(const GridBlock &target, bool copyOnly = false);
    /// Applies what a cell would accept ("*1.05", "+5%", "1200") to the whole selection.
    bool applyToSelection(const QString &typed, GridEditKind kind = GridEditKind::Multiply);
    /// Asks what to do to every figure of the selection (Ctrl+Shift+M).
    void askMultiply();
    bool beginEdit();

    // States
    /// Header and skeleton rows while the first answer is awaited.
    void setLoading(bool loading);
    void setEmptyState(const QString &iconName, const QString &sentence,
                       const QString &action = {});
    void setTotalsVisible(bool visible);
    /// The pinned totals show.
    [[nodiscard]] bool hasTotalsRow() const;

    // For the parts of the grid
    [[nodiscard]] int rowExtent() const;
    /// x in the viewport of a view column's left edge.
    [[nodiscard]] int columnX(int viewColumn) const;
    [[nodiscard]] std::optional<int> columnAtX(int x) const;
    [[nodiscard]] QRect cellRect(int viewRow, int viewColumn) const;
    [[nodiscard]] QString headerTitle(int viewColumn) const;
    [[nodiscard]] QString totalText(int viewColumn) const;
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> heatRange(int column) const;
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const GridRows &rows() const { return m_rows; }
    [[nodiscard]] QString filterError(const QString &key) const
    {
        return m_filterErrors.value(key);
    }
    void toggleSort(int viewColumn, bool add);
    void showColumnMenu(const QPoint &globalPosition, int viewColumn);
    /// Takes the editor's text. On refusal false and @p why; the editor stays.
    bool commitEdit(int viewRow, int column, const QString &typed, bool wholeSelection,
                    QString *why);
    void moveAfterEdit(int rows, int columns);
    /// The square at the selection's corner, in the viewport; invalid where there is none.
    [[nodiscard]] QRect fillHandle() const;
    /// What the fill handle is dragged over, in shown cells; empty while it is not dragged.
    [[nodiscard]] const GridBlock &fillTarget() const { return m_fillTarget; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    void currentCellChanged(int row, int column);
    void summaryChanged(const GridSummary &summary);
    /// Enter or double click on a cell that is not edited: open the record.
    void cellActivated(int row, int column);
    /// Refused by the model or unreadable: for the message bar.
    void refused(const QString &message);
    /// Done, with something to say ("3 locked cells skipped").
    void noticed(const QString &message);
    /// Add actions before the context menu opens.
    void menuAboutToShow(QMenu *menu, int row, int column);
    void lockToggleRequested();
    /// Add actions before the menu of a head, or of the columns, opens.
    void columnMenuAboutToShow(QMenu *menu);
    /// While a figure is typed: what the cell would get. Absent: what stands there is none.
    void numberTyped(int row, int column, std::optional<qint64> value);
    /// The editor has gone, whether its text was taken or not.
    void editorClosed();
    void stateChanged();
    void viewsChanged();
    /// The table is a window: its filter is the panel's, and is wanted.
    void filterWanted();
    /// Filter row and predicate are gone: empty the panel's search field.
    void filtersCleared();
    void moneyUnitChanged(MoneyUnit unit);
    void emptyActionTriggered();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The current record and column, to be found again after rows moved.
    struct Anchor
    {
        int sourceRow = -1;
        int viewRow = -1;
        QString rowKey;
        QString columnKey;
        bool visible = false;
    };
    void takeModel();
    void takeColumns();
    void onCellsChanged(int firstRow, int lastRow);
    void rebuildRows();
    void sortElsewhere();
    void takeSorted();
    void applyFilters();
    void resolveUnit();
    void themeChanged();
    [[nodiscard]] Anchor anchor() const;
    void restoreAnchor(const Anchor &anchor);
    void setCurrentView(int viewRow, int viewColumn, bool extend, bool show = true);
    void selectionMoved(bool show);
    void updateState();
    void pageGeometry(int top, int bottom);

    bool handleNavigation(QKeyEvent *event);
    bool handleCommand(QKeyEvent *event);
    bool handleTree(QKeyEvent *event);
    void moveBy(int rows, int columns, bool extend);
    void jump(int rows, int columns, bool extend);
    [[nodiscard]] bool isFilled(int viewRow, int viewColumn) const;
    void pressCell(int viewRow, int viewColumn, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] GridEditor *openEditor() const;
    [[nodiscard]] bool commitOpenEditor();
    void fillWidth();
    /// Free columns give up what they do not need where that lets all of them fit.
    void squeeze(const std::vector<int> &floors);
    void addViewActions(QMenu *menu);
    void askViewName();
    [[nodiscard]] bool hasFillHandle() const;
    [[nodiscard]] bool isOnFillHandle(const QPoint &position) const;
    void dragFill(const QPoint &position);
    void finishFill(bool copyOnly);
    [[nodiscard]] GridSeries seriesOf(const GridBlock &block, int line, bool down) const;
    void setHoverRow(int viewRow);
    void showCellToolTip(const QPoint &position, const QPoint &globalPosition);
    void addStandardActions(QMenu *menu, int viewRow, int viewColumn);
    [[nodiscard]] bool isExpander(const QPoint &position, int viewRow, int viewColumn) const;
    [[nodiscard]] GridPasteCell plannedCell(const GridCell &cell, const QString &typed) const;
    void applyPaste(const GridPastePlan &plan);
    /// Whether it would be another value than what the cell shows.
    [[nodiscard]] bool changes(const GridCellEdit &edit) const;
    /// All that is selected has been read.
    [[nodiscard]] bool isSelectionRead() const;
    bool submit(std::vector<GridCellEdit> edits, GridEditKind kind, int skipped);
    /// Marks what is the same; whether anything is not.
    [[nodiscard]] bool markSame(std::vector<GridCellEdit> &edits) const;
    void fill(bool down);
    [[nodiscard]] std::vector<std::pair<int, int>> selectedViewCells() const;

    QPointer<GridModel> m_model;
    GridAdapter *m_adapter;
    GridDelegate *m_cellDelegate;
    GridHeader *m_header;
    GridFooter *m_footer;
    GridFilterRow *m_filterRow;
    GridSorter *m_sorter;
    EmptyState *m_empty;
    GridColumns m_columns;
    GridRows m_rows;
    GridSelection m_selection;
    QHash<QString, QString> m_filterTexts;
    QHash<QString, QString> m_filterErrors;
    std::vector<NumberSpec> m_specs;
    QString m_currentKey;
    mutable QHash<int, std::pair<qint64, qint64>> m_heat;
    mutable QHash<int, QString> m_totals;
    QString m_totalTitle;
    QJsonObject m_views;
    MoneyUnit m_unitSetting = MoneyUnit::Auto;
    MoneyUnit m_unit = MoneyUnit::One;
    bool m_unitInHeads = true;
    QString m_currency;
    QString m_emptyIcon;
    QString m_emptySentence;
    QString m_emptyAction;
    int m_hoverRow = -1;
    bool m_rowSelection = false;
    bool m_dragging = false;
    int m_fittedFor = -1;      ///< width of the viewport
    bool m_filling = false;
    GridBlock m_fillTarget;
    bool m_loading = false;
    bool m_totalsWanted = true;
    bool m_adjusting = false;
};

} // namespace weiwo::ui
