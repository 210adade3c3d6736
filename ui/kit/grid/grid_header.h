#pragma once

#include <QHash>
#include <QWidget>

namespace weiwo::ui {

class Grid;
class LiveLineEdit;

/// The column heads: click sorts (Shift adds), drag moves, edge resizes, double click fits.
class GridHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GridHeader(Grid *grid);
    /// The width that the head of a view column needs.
    [[nodiscard]] int neededWidth(int viewColumn) const;
    /// The width that a cell needs for @p text in the font of heads and totals.
    [[nodiscard]] int figureWidth(const QString &text) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// The view column whose right edge is grabbed at @p x, or -1.
    [[nodiscard]] int edgeAt(int x) const;
    [[nodiscard]] int dropTarget(int x) const;
    void paintSection(QPainter &painter, int viewColumn, const QRect &rect) const;

    enum class Drag { None, Click, Resize, Move };
    Grid *m_grid;
    Drag m_drag = Drag::None;
    int m_column = -1;
    int m_pressX = 0;
    int m_startWidth = 0;
    int m_dropBefore = -1;
    int m_hover = -1;
};

/// The pinned totals under the rows.
class GridFooter : public QWidget
{
    Q_OBJECT

public:
    explicit GridFooter(Grid *grid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Grid *m_grid;
};

/// One field per column, under the heads.
class GridFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit GridFilterRow(Grid *grid);
    /// Places the fields under their columns and shows the grid's filter texts.
    void arrange();
    void focusColumn(int viewColumn);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] LiveLineEdit *fieldFor(const QString &key);

    Grid *m_grid;
    QWidget *m_frozenPane;
    QHash<QString, LiveLineEdit *> m_fields;
};

} // namespace weiwo::ui
