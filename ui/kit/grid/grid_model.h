#pragma once

#include "core/base/error.h"
#include "ui/kit/number_format.h"

#include <QFlags>
#include <QObject>
#include <QVariant>
#include <optional>
#include <vector>

namespace weiwo::ui {

/// What a column of a grid holds and how it is drawn.
enum class GridKind {
    Text,
    Tree,      ///< text, indented by the row's depth, with an expander; one column of a grid
    Money,     ///< amounts; all money columns of a grid share one shown unit
    Count,
    Percent,
    Bar,       ///< attainment: shape of its standing, percent as track, tick at the pace, figure
    Growth,    ///< percent with arrow, sign and change colour
    Date,      ///< ISO text
    Status,    ///< number() 0 none, 1 good, 2 watch, 3 bad; text() the word
    Chip,      ///< text on a soft fill; number() tints it by rank from 0
    Spark      ///< series()
};

enum class GridTotal { None, Sum };

struct GridColumn
{
    QString key{};                     ///< stable, for saved state
    QString title{};                   ///< translated
    QString unit{};                    ///< beside the title; money columns get theirs by themselves
    QString toolTip{};                 ///< the definition of the metric
    GridKind kind = GridKind::Text;
    std::optional<Qt::Alignment> alignment{}; ///< by kind if absent
    int digits = 2;                    ///< of the stored integers: value = n · 10^-digits
    int decimals = -1;                 ///< shown; -1 by kind and unit
    int width = 0;                     ///< px at 100 %; 0 by kind
    GridTotal total = GridTotal::None;
    bool editable = false;
    bool hidden = false;               ///< at first; the column chooser shows it
    bool heat = false;                 ///< cells shaded by the sequential ramp over the column
    bool risingIsGood = true;          ///< colours of Growth
    bool fill = false;                 ///< takes the width that the others leave, while nobody gives it one
    int least = 0;                     ///< of a text, px at 100 %: so narrow it may get where columns would not fit; 0: never
};

enum class GridFlag {
    None = 0,
    Locked = 0x01,       ///< lock icon; not editable
    Typed = 0x02,        ///< typed by hand: corner mark
    ClampedLow = 0x04,   ///< held up by its floor: the mark of Floor, marked
    ClampedHigh = 0x08,  ///< held down by its cap: the mark of Cap, marked
    Changed = 0x10,      ///< since the version compared with: dot
    ReadOnly = 0x20,     ///< not editable in an editable column
    Mismatch = 0x40,     ///< differs from the sum of its parts: red bar
    Strong = 0x80,       ///< semibold (subtotals)
    Muted = 0x100,       ///< text3: leavers, future versions
    Floor = 0x200,       ///< has a floor: triangle on a bar
    Cap = 0x400          ///< has a cap: triangle under a bar
};
Q_DECLARE_FLAGS(GridFlags, GridFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(GridFlags)

/// One cell of a change; number for figures, text for Text, Tree, Chip and Date columns.
struct GridCellEdit
{
    int row = 0;
    int column = 0;
    std::optional<qint64> number{};    ///< absent: clear
    QString text{};
    /// The cell shows this already. It comes along so that it is not derived anew from what
    /// changes beside it; it is no edit of its own.
    bool same = false;
};

enum class GridEditKind { Type, Paste, Fill, Clear, Multiply };

/// The rows behind a grid: columns read by row number, whatever holds them. Rows keep their
/// order; sorting, filtering and folding are the grid's. Trees come in preorder with depths.
/// Everything is asked on the GUI thread, only for what is visible, sorted or summed.
class GridModel : public QObject
{
    Q_OBJECT

public:
    explicit GridModel(QObject *parent = nullptr);
    ~GridModel() override;

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    /// Asked after modelReset and columnsChanged, not while painting.
    [[nodiscard]] virtual GridColumn column(int column) const = 0;

    [[nodiscard]] virtual QString text(int row, int column) const;
    [[nodiscard]] virtual std::optional<qint64> number(int row, int column) const;
    [[nodiscard]] virtual GridFlags flags(int row, int column) const;
    /// The last points of a Spark column.
    [[nodiscard]] virtual std::vector<qint64> series(int row, int column) const;
    /// Where the tick of a Bar stands, in the column's percent.
    [[nodiscard]] virtual std::optional<qint64> pace(int row, int column) const;
    /// The parent's value in this column, for a typed "12%".
    [[nodiscard]] virtual std::optional<qint64> parentNumber(int row, int column) const;
    /// What a cell would hold if what is being typed were committed: drawn in its place, as
    /// something that is not yet. Absent: nothing would change.
    [[nodiscard]] virtual std::optional<qint64> ghost(int row, int column) const;
    /// More than the exact value, e.g. why a figure is missing. Empty: the grid's own.
    [[nodiscard]] virtual QString toolTip(int row, int column) const;
    /// Why a cell cannot be edited: locked by whom, published, not your node.
    [[nodiscard]] virtual QString readOnlyReason(int row, int column) const;
    /// Icon name before the text of a Tree or Text cell, or empty.
    [[nodiscard]] virtual QString iconName(int row, int column) const;

    /// A stable identity of the row: selection, folding and scroll survive a reset by it.
    [[nodiscard]] virtual QString rowKey(int row) const;
    /// The row of that identity, -1 where there is none.
    [[nodiscard]] virtual int rowOfKey(const QString &key) const;
    /// A window onto rows that are too many to be held: it knows how many there are, and reads those
    /// that are looked at. Whoever fills it sorts and filters: the grid shows its rows as they come, says
    /// by stateChanged() how they are wished sorted, and never goes through all of them.
    [[nodiscard]] virtual bool isWindow() const { return false; }
    /// Of a window: rows first…last are about to be seen or read; cellsChanged() tells when they are there.
    virtual void look(int firstRow, int lastRow);
    /// Of a window: the row has been read, so that its cells are what it says and not only blank.
    [[nodiscard]] virtual bool isRead(int row) const;
    [[nodiscard]] virtual int depth(int row) const;
    /// A row of a tree that is never shown, nor found by a filter; it has none below it.
    [[nodiscard]] virtual bool isHidden(int row) const;
    [[nodiscard]] virtual bool isTree() const;
    /// The pinned total over @p rows (null: all rows). Default: the sum by GridColumn::total,
    /// of a tree over its top level only; nothing if it overflows.
    [[nodiscard]] virtual std::optional<qint64> total(int column,
                                                      const std::vector<int> *rows) const;

    /// Takes a change as one undo step: all of it, or a refusal that names cell and limit.
    /// Emit cellsChanged for what changed with it.
    virtual Status setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind);

Q_SIGNALS:
    /// Rows or their order are others; columns too.
    void modelReset();
    /// Values of rows first…last changed, their number did not.
    void cellsChanged(int firstRow, int lastRow);
    /// Titles, units or set of columns changed; rows did not.
    void columnsChanged();
};

[[nodiscard]] bool isNumeric(GridKind kind);
/// A hundred percent in a column of percentages.
[[nodiscard]] qint64 wholeOf(const GridColumn &column);
/// The parse and format rules of a column, money in @p unit.
[[nodiscard]] NumberSpec numberSpec(const GridColumn &column, MoneyUnit unit,
                                    const QString &currency);

} // namespace weiwo::ui
