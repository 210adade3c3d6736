#pragma once

#include "ui/kit/grid/grid_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>


namespace weiwo::ui {

/// The field over a cell. Shows how it reads what is typed, and under it why it cannot.
class GridEditor : public QLineEdit
{
    Q_OBJECT

public:
    GridEditor(Grid *grid, int viewRow, int column, QWidget *parent);
    ~GridEditor() override;

    void setInitialText(const QString &text);
    /// Takes the text into the grid; on refusal shows why and returns false.
    bool commit(bool wholeSelection = false);
    void placeNote();

Q_SIGNALS:
    /// Commit or cancel is done.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void commitAndMove(int rows, int columns, bool wholeSelection = false);
    void showReading();
    void showNote(const QString &text, bool problem);

    QPointer<Grid> m_grid;
    int m_viewRow;
    int m_column;
    QString m_initial;
    bool m_composing = false;
    bool m_replacing = true;  ///< opened by typing: arrows commit, as in Excel
    QPointer<QLabel> m_note; ///< a sibling: the viewport may delete it first
};

/// Opens GridEditors for QAbstractItemView; painting is the grid's own.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GridDelegate(Grid *grid);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Grid *m_grid;
};

} // namespace weiwo::ui
