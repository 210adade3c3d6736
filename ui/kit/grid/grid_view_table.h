#pragma once

#include "core/reporting/view_table.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace weiwo::ui {

class Grid;

/// The table that a grid shows, as it stands: the visible columns in their order, the rows that
/// show (filtered, sorted, folded), the totals; units at the heads; what shapes and marks say as
/// words in columns behind. Without title. For tables of an ordinary size.
[[nodiscard]] reporting::ViewTable viewTable(const Grid &grid);
/// A block of it for the clipboard: these model rows, view columns @p left to @p right, nothing
/// else.
[[nodiscard]] reporting::ViewTable viewTable(const Grid &grid, const std::vector<int> &rows, int left, int right);

/// Reads the table of a grid slice by slice, so that the window goes on while a long one is read.
class GridTableReader
{
public:
    /// Which columns and rows is settled here; the cells are read later, from the model as it is then.
    explicit GridTableReader(const Grid &grid);

    /// Reads the next rows, at most @p count; whether all are read. Of a window it stops at a row that is
    /// not there yet, and asks for it and those behind it.
    bool read(int count);
    /// The table; once, when all is read.
    [[nodiscard]] reporting::ViewTable take();

private:
    [[nodiscard]] QString marksOf(int row) const;
    void addWords(const QString &key, const QString &title, std::vector<QString> &words);

    const Grid &m_grid;
    std::vector<int> m_columns;               ///< of the model
    std::vector<int> m_bars;                  ///< of those, that have a shape
    std::vector<int> m_rows;
    std::vector<std::vector<QString>> m_standings;   ///< of each bar, of each row
    std::vector<QString> m_marks;
    reporting::ViewTable m_table;
};

/// Takes the table that a grid shows without holding the window up: at once where it is short,
/// else between other events; anew where the model changes meanwhile. GUI thread.
class GridSnapshot : public QObject
{
    Q_OBJECT

public:
    explicit GridSnapshot(Grid &grid, QObject *parent = nullptr);
    ~GridSnapshot() override;

    void start();

Q_SIGNALS:
    /// Never if the grid goes away before.
    void ready(const weiwo::reporting::ViewTable &table);

private:
    void readSlice();
    void again();

    QPointer<Grid> m_grid;
    std::unique_ptr<GridTableReader> m_reader;
    QTimer m_slices;
};

} // namespace weiwo::ui
