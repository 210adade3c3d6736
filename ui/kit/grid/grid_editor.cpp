#include "ui/kit/grid/grid_editor.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/kit/number_parse.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

GridEditor::GridEditor(Grid *grid, int viewRow, int column, QWidget *parent) :
    QLineEdit(parent), m_grid(grid), m_viewRow(viewRow), m_column(column),
    m_note(new QLabel(parent))
{
    setObjectName(u"gridEditor"_s);
    m_note->setObjectName(u"gridEditorNote"_s);
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::Box);
    m_note->setMargin(px(4));
    m_note->hide();
    if (isNumeric(grid->gridModel()->column(column).kind))
        setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &GridEditor::showReading);
}

GridEditor::~GridEditor()
{
    delete m_note;
}

void GridEditor::setInitialText(const QString &text)
{
    m_initial = text;
    setText(text);
}

void GridEditor::placeNote()
{
    m_note->adjustSize();
    const QRect area = parentWidget()->rect();
    QPoint place = geometry().bottomLeft() + QPoint(0, 2);
    if (place.y() + m_note->height() > area.bottom())
        place.setY(geometry().top() - m_note->height() - 2);
    place.setX(qBound(0, place.x(), qMax(0, area.right() - m_note->width())));
    m_note->move(place);
    m_note->raise();
}

void GridEditor::showNote(const QString &text, bool problem)
{
    QPalette look = Theme::current() ? Theme::current()->palette() : palette();
    look.setColor(QPalette::Window, color(problem ? Token::DangerSoft : Token::Raised));
    look.setColor(QPalette::WindowText, color(problem ? Token::Danger : Token::Text2));
    m_note->setPalette(look);
    m_note->setText(text);
    setProperty("weiwoInvalid", problem);
    setAccessibleDescription(text);
    m_note->setVisible(!text.isEmpty());
    placeNote();
    update();
}

void GridEditor::showReading()
{
    if (!isNumeric(m_grid->gridModel()->column(m_column).kind))
        return;
    const int row = m_grid->rowAtView(m_viewRow);
    if (text() == m_initial) {
        showNote({}, false);
        Q_EMIT m_grid->numberTyped(row, m_column, std::nullopt);
        return;
    }
    const NumberSpec spec = m_grid->spec(m_column);
    const auto reading = parseNumber(text(), spec);
    if (!reading) {
        showNote(reading.error().message, true);
        Q_EMIT m_grid->numberTyped(row, m_column, std::nullopt);
        return;
    }
    const auto value = applied(*reading, m_grid->gridModel()->number(row, m_column),
                               m_grid->gridModel()->parentNumber(row, m_column));
    if (value)
        showNote(readingText(*value, spec), false);
    else
        showNote(value.error().message, true);
    Q_EMIT m_grid->numberTyped(row, m_column, value ? *value : std::nullopt);
}

bool GridEditor::commit(bool wholeSelection)
{
    if (text() == m_initial && !wholeSelection)
        return true;
    QString why;
    if (m_grid->commitEdit(m_viewRow, m_column, text(), wholeSelection, &why))
        return true;
    showNote(why, true);
    return false;
}

void GridEditor::commitAndMove(int rows, int columns, bool wholeSelection)
{
    Grid *grid = m_grid;
    if (!commit(wholeSelection))
        return;
    Q_EMIT finished();
    grid->moveAfterEdit(rows, columns);
}

bool GridEditor::event(QEvent *event)
{
    // Tab would move the focus before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_composing || key == Qt::Key_Escape || key == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool GridEditor::handleKey(QKeyEvent *event)
{
    // While an input method composes, its keys are its own.
    if (m_composing)
        return false;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            commitAndMove(0, 0, true);
        else
            commitAndMove(shift ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab: commitAndMove(0, 1); return true;
    case Qt::Key_Backtab: commitAndMove(0, -1); return true;
    case Qt::Key_Escape:
        Q_EMIT finished();
        m_grid->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_F2: m_replacing = !m_replacing; return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        commitAndMove(event->key() == Qt::Key_Up ? -1 : 1, 0);
        return true;
    default: return false;
    }
}

void GridEditor::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
}

void GridEditor::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    // A grid that is being taken apart is none any more.
    const QWidget *viewport = parentWidget();
    if (auto *grid = viewport ? qobject_cast<Grid *>(viewport->parentWidget()) : nullptr)
        Q_EMIT grid->editorClosed();
}

void GridEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

GridDelegate::GridDelegate(Grid *grid) : QStyledItemDelegate(grid), m_grid(grid) {}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new GridEditor(m_grid, index.row(), index.column(), parent);
    auto *self = const_cast<GridDelegate *>(this);
    connect(editor, &GridEditor::finished, self,
            [self, editor] { Q_EMIT self->closeEditor(editor, NoHint); });
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const int row = m_grid->rowAtView(index.row());
    const GridModel *model = m_grid->gridModel();
    const bool number = isNumeric(model->column(index.column()).kind);
    const QString text = number ? plainText(model->number(row, index.column()),
                                            m_grid->spec(index.column()))
                                : model->text(row, index.column());
    qobject_cast<GridEditor *>(editor)->setInitialText(text);
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    qobject_cast<GridEditor *>(editor)->commit();
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect area = option.rect;
    // Room for a longer figure than the column shows.
    area.setWidth(qMax(area.width(), px(96)));
    editor->setGeometry(area);
    qobject_cast<GridEditor *>(editor)->placeNote();
}

bool GridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<GridEditor *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool staying = reason == Qt::ActiveWindowFocusReason
                          || reason == Qt::PopupFocusReason || QApplication::activePopupWidget();
        // A bad value stays in the editor with the message under it.
        if (!staying && editor->isVisible() && editor->commit())
            Q_EMIT closeEditor(editor, NoHint);
    }
    return false;
}

} // namespace weiwo::ui
