#include "ui/kit/grid/grid_header.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/kit/search_field.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr int GrabWidth = 5;
constexpr int SortMark = 16;
constexpr int DragDistance = 8;

Qt::Alignment alignmentOf(const GridColumn &column)
{
    if (column.alignment)
        return *column.alignment;
    return isNumeric(column.kind) && column.kind != GridKind::Bar ? Qt::AlignRight : Qt::AlignLeft;
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

/// Calls @p draw(viewColumn, rect) for scrolled columns, then for frozen ones above them.
template<class Draw>
void drawColumns(const Grid &grid, QPainter &painter, const QRect &area, Draw draw)
{
    const GridColumns &columns = grid.columns();
    const int frozen = columns.frozenWidth();
    painter.save();
    painter.setClipRect(area.adjusted(frozen, 0, 0, 0));
    for (int i = columns.frozen(); i < columns.count(); ++i) {
        const QRect rect(grid.columnX(i), area.top(), columns.width(i), area.height());
        if (rect.intersects(area))
            draw(i, rect);
    }
    painter.restore();
    for (int i = 0; i < columns.frozen(); ++i)
        draw(i, QRect(grid.columnX(i), area.top(), columns.width(i), area.height()));
}

} // namespace

GridHeader::GridHeader(Grid *grid) : QWidget(grid), m_grid(grid)
{
    setObjectName(u"gridHeader"_s);
    setMouseTracking(true);
}

int GridHeader::neededWidth(int viewColumn) const
{
    return figureWidth(m_grid->headerTitle(viewColumn)) + px(SortMark);
}

int GridHeader::figureWidth(const QString &text) const
{
    return textWidth(ui::font(TypeRole::Strong), text) + 2 * px(space::CellPadding) + 2;
}

void GridHeader::paintSection(QPainter &painter, int viewColumn, const QRect &rect) const
{
    painter.fillRect(rect, color(viewColumn == m_hover ? Token::Hover : Token::Header));
    const GridColumn &column = m_grid->columns().spec(viewColumn);
    QRect text = rect.adjusted(px(space::CellPadding), 0, -px(space::CellPadding), 0);
    const std::vector<GridSort> &sort = m_grid->sort();
    for (size_t i = 0; i < sort.size(); ++i) {
        if (sort[i].column != m_grid->columns().model(viewColumn))
            continue;
        QRect mark = text;
        mark.setLeft(text.right() - px(10));
        paint::chevron(&painter, mark, sort[i].descending ? Qt::DownArrow : Qt::UpArrow,
                       color(Token::Accent), px(8));
        text.setRight(mark.left() - px(4));
        if (sort.size() > 1) {
            const QString place = QString::number(i + 1);
            painter.setPen(color(Token::Text3));
            painter.setFont(ui::font(TypeRole::Caption));
            painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, place);
            text.setRight(text.right() - textWidth(painter.font(), place) - px(4));
        }
    }
    painter.setFont(ui::font(TypeRole::Strong));
    painter.setPen(color(Token::Text2));
    const QString title = QFontMetricsF(painter.font())
                              .elidedText(m_grid->headerTitle(viewColumn), Qt::ElideRight,
                                          text.width());
    painter.drawText(text, int(alignmentOf(column) | Qt::AlignVCenter) | Qt::TextSingleLine, title);
    painter.fillRect(QRect(rect.right(), rect.top() + px(7), 1, rect.height() - 2 * px(7)),
                     color(Token::Border));
}

void GridHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Header));
    drawColumns(*m_grid, painter, rect(), [&](int column, const QRect &area) {
        paintSection(painter, column, area);
    });
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
    if (m_drag == Drag::Move && m_dropBefore >= 0) {
        const int x = m_dropBefore < m_grid->columns().count()
                        ? m_grid->columnX(m_dropBefore)
                        : m_grid->columnX(m_dropBefore - 1)
                              + m_grid->columns().width(m_dropBefore - 1);
        painter.fillRect(QRect(x - 1, 0, 2, height()), color(Token::Accent));
    }
}

int GridHeader::edgeAt(int x) const
{
    const GridColumns &columns = m_grid->columns();
    for (int i = 0; i < columns.count(); ++i) {
        const int right = m_grid->columnX(i) + columns.width(i);
        const bool hidden = i >= columns.frozen() && right < columns.frozenWidth();
        if (!hidden && std::abs(x - right) <= GrabWidth)
            return i;
    }
    return -1;
}

int GridHeader::dropTarget(int x) const
{
    const GridColumns &columns = m_grid->columns();
    for (int i = 0; i < columns.count(); ++i) {
        if (x < m_grid->columnX(i) + columns.width(i) / 2)
            return i;
    }
    return columns.count();
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressX = event->position().toPoint().x();
    m_column = edgeAt(m_pressX);
    m_drag = m_column >= 0 ? Drag::Resize : Drag::Click;
    if (m_drag == Drag::Click)
        m_column = m_grid->columnAtX(m_pressX).value_or(-1);
    m_startWidth = m_column >= 0 ? m_grid->columns().width(m_column) : 0;
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_drag == Drag::Resize && m_column >= 0)
        m_grid->resizeColumn(m_column, m_startWidth + x - m_pressX);
    if (m_drag == Drag::Click && m_column >= 0 && std::abs(x - m_pressX) > DragDistance)
        m_drag = Drag::Move;
    if (m_drag == Drag::Move)
        m_dropBefore = dropTarget(x);
    if (m_drag == Drag::None) {
        setCursor(edgeAt(x) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
        m_hover = m_grid->columnAtX(x).value_or(-1);
    }
    update();
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Click && m_column >= 0)
        m_grid->toggleSort(m_column, event->modifiers() & Qt::ShiftModifier);
    else if (drag == Drag::Move && m_dropBefore >= 0)
        m_grid->moveColumn(m_column, m_dropBefore);
    m_dropBefore = -1;
    update();
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int edge = edgeAt(event->position().toPoint().x());
    if (edge >= 0)
        m_grid->fitColumn(edge);
    else
        mousePressEvent(event);
}

void GridHeader::contextMenuEvent(QContextMenuEvent *event)
{
    m_grid->showColumnMenu(event->globalPos(), m_grid->columnAtX(event->pos().x()).value_or(-1));
}

void GridHeader::leaveEvent(QEvent *event)
{
    m_hover = -1;
    update();
    QWidget::leaveEvent(event);
}

bool GridHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = m_grid->columnAtX(help->pos().x()).value_or(-1);
        if (column >= 0) {
            const QString title = m_grid->headerTitle(column);
            const QString more = m_grid->columns().spec(column).toolTip;
            QToolTip::showText(help->globalPos(), more.isEmpty() ? title : title + u'\n' + more,
                               this);
        }
        return true;
    }
    return QWidget::event(event);
}

GridFooter::GridFooter(Grid *grid) : QWidget(grid), m_grid(grid)
{
    setObjectName(u"gridFooter"_s);
}

void GridFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Header));
    painter.setFont(ui::font(TypeRole::Strong));
    drawColumns(*m_grid, painter, rect(), [&](int column, const QRect &area) {
        painter.fillRect(area, color(Token::Header));
        const QRect inside = area.adjusted(px(space::CellPadding), 0, -px(space::CellPadding), 0);
        QString text = m_grid->totalText(column);
        const bool figures = isNumeric(m_grid->columns().spec(column).kind);
        painter.setPen(color(Token::Text));
        const QFontMetricsF metrics(painter.font());
        if (figures && metrics.horizontalAdvance(text) > inside.width()) {
            painter.setPen(color(Token::Text3));
            text = u"###"_s;
        } else if (!figures) {
            text = metrics.elidedText(text, Qt::ElideRight, inside.width());
        }
        painter.drawText(inside, int((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                         text);
    });
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

GridFilterRow::GridFilterRow(Grid *grid) :
    QWidget(grid), m_grid(grid), m_frozenPane(new QWidget(this))
{
    setObjectName(u"gridFilterRow"_s);
    setGroundToken(m_frozenPane, Token::Header);
}

LiveLineEdit *GridFilterRow::fieldFor(const QString &key)
{
    LiveLineEdit *&field = m_fields[key];
    if (!field) {
        field = new LiveLineEdit(this);
        field->setObjectName(u"gridFilter.%1"_s.arg(key));
        field->installEventFilter(this);
        connect(field, &LiveLineEdit::liveTextChanged, this,
                [this, key](const QString &text) { m_grid->setColumnFilter(key, text); });
    }
    return field;
}

void GridFilterRow::arrange()
{
    const GridColumns &columns = m_grid->columns();
    m_frozenPane->setGeometry(0, 0, columns.frozenWidth(), height() - 1);
    m_frozenPane->raise();
    for (LiveLineEdit *field : std::as_const(m_fields))
        field->hide();
    for (int i = 0; i < columns.count(); ++i) {
        const GridColumn &column = columns.spec(i);
        if (column.kind == GridKind::Spark)
            continue;
        const QRect area(m_grid->columnX(i) + 2, 2, columns.width(i) - 4, height() - 5);
        if (area.right() < 0 || area.left() > width())
            continue;
        LiveLineEdit *field = fieldFor(column.key);
        QWidget *home = i < columns.frozen() ? m_frozenPane : this;
        if (field->parentWidget() != home)
            field->setParent(home);
        field->setGeometry(area);
        field->setPlaceholderText(isNumeric(column.kind)          ? tr("> 100, 10-20")
                                  : column.kind == GridKind::Date ? tr("this month, 2026Q3")
                                                                  : tr("Filter"));
        field->setAccessibleName(tr("Filter by %1").arg(m_grid->headerTitle(i)));
        const QString error = m_grid->filterError(column.key);
        field->setProperty("weiwoInvalid", !error.isEmpty());
        field->setToolTip(error);
        if (!field->isComposing() && field->text() != m_grid->columnFilter(column.key))
            field->setText(m_grid->columnFilter(column.key));
        field->show();
        field->update();
    }
    m_frozenPane->raise();
}

void GridFilterRow::focusColumn(int viewColumn)
{
    arrange();
    if (viewColumn >= 0 && viewColumn < m_grid->columns().count())
        fieldFor(m_grid->columns().spec(viewColumn).key)->setFocus(Qt::ShortcutFocusReason);
}

void GridFilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

bool GridFilterRow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return
                       || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
        if (back) {
            if (key->key() == Qt::Key_Escape)
                qobject_cast<LiveLineEdit *>(object)->clear();
            m_grid->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace weiwo::ui
