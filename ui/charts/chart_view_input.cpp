#include "ui/charts/chart_view.h"

#include "ui/charts/chart_tip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace weiwo::reporting;

namespace weiwo::ui {

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        painter.setPen(color(Token::Border));
        painter.setBrush(color(Token::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Card, radius::Card);
    }
    if (m_showsTable) {
        ChartScene words = scene();
        words.shapes.clear();
        std::erase_if(words.texts, [](const SceneText &text) {
            return text.part != SceneText::Part::Title && text.part != SceneText::Part::Subtitle
                   && text.part != SceneText::Part::Source;
        });
        paintScene(painter, words);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::transparent);
        QPainter once(&m_drawn);
        paintScene(once, scene());
    }
    painter.drawPixmap(0, 0, m_drawn);
    paintOverlay(painter);
}

void ChartView::paintOverlay(QPainter &painter) const
{
    const ChartStyle style = ChartStyle::current();
    if (hasFocus()) {
        painter.setPen(QPen(style.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::Card, radius::Card);
    }
    const int current = currentMark();
    if (current < 0)
        return;
    const ChartScene &drawn = scene();
    const SceneMark &mark = drawn.marks[size_t(current)];
    painter.setBrush(Qt::NoBrush);
    if (m_spec.kind == ChartKind::Lines) {
        painter.setPen(QPen(style.color(Token::BorderStrong), 1, Qt::DashLine));
        painter.drawLine(QPointF(mark.anchor.x(), drawn.plot.top()), QPointF(mark.anchor.x(), drawn.plot.bottom()));
        painter.drawLine(QPointF(drawn.plot.left(), mark.anchor.y()), QPointF(drawn.plot.right(), mark.anchor.y()));
        for (const SceneMark &other : drawn.marks) {
            if (other.category != mark.category)
                continue;
            painter.setPen(QPen(drawn.looks[size_t(other.series)].color, 2));
            painter.setBrush(style.color(Token::Base));
            const double size = style.px(other.series == mark.series ? 5.5 : 4);
            painter.drawEllipse(other.anchor, size, size);
        }
    } else {
        painter.setPen(QPen(style.color(Token::Text), 2));
        if (mark.outline.isEmpty())
            painter.drawRect(mark.shape.adjusted(-1, -1, 1, 1));
        else
            painter.drawPolygon(mark.outline);
    }
    paintTip(painter, chartTip(m_spec, drawn, m_options, current), mark.anchor, QRectF(rect()).adjusted(4, 4, -4, -4), style);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        invalidate();
}

void ChartView::point(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool leads = mark >= 0 && !markTarget(m_spec, scene().marks[size_t(mark)]).dimension.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    const SceneMark at = mark >= 0 ? scene().marks[size_t(mark)] : SceneMark{-1, -1, {}, {}, {}, {}};
    Q_EMIT markChanged(at.series, at.category);
}

const SceneLegend *ChartView::legendAt(const QPointF &at, bool *onSwatch) const
{
    for (const SceneLegend &entry : scene().legend) {
        const QRectF swatch = entry.swatch.adjusted(0, -2, 0, 2);
        if (swatch.contains(at) || entry.name.contains(at)) {
            *onSwatch = swatch.contains(at);
            return &entry;
        }
    }
    return nullptr;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        bool onSwatch = false;
        const auto *help = static_cast<QHelpEvent *>(event);
        const SceneLegend *entry = m_showsTable ? nullptr : legendAt(help->pos(), &onSwatch);
        setToolTip(!entry ? QString() : onSwatch ? tr("Show or hide") : tr("Show alone"));
    }
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_showsTable)
        return;
    bool onSwatch = false;
    const bool onLegend = legendAt(event->position(), &onSwatch);
    point(onLegend ? -1 : scene().markAt(event->position()));
    if (onLegend)
        setCursor(Qt::PointingHandCursor);
    else if (m_hovered < 0)
        setCursor(Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (m_showsTable || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    bool onSwatch = false;
    if (const SceneLegend *entry = legendAt(event->position(), &onSwatch)) {
        onSwatch ? toggle(entry->series) : solo(entry->series);
        return;
    }
    const int mark = scene().markAt(event->position());
    if (mark >= 0) {
        const SceneMark &at = scene().marks[size_t(mark)];
        m_marked = std::pair(at.series, at.category);
    } else {
        m_marked.reset();
    }
    update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    bool onSwatch = false;
    if (m_showsTable || event->button() != Qt::LeftButton || legendAt(event->position(), &onSwatch))
        return;
    activate(scene().markAt(event->position()));
}

void ChartView::moveMark(int categories, int series)
{
    const auto &marks = scene().marks;
    if (marks.empty())
        return;
    if (!m_marked || scene().markOf(m_marked->first, m_marked->second) < 0) {
        setMarked(marks.front().series, marks.front().category);
        return;
    }
    const auto [fromSeries, fromCategory] = *m_marked;
    // The next value in that direction; gaps and hidden series are stepped over.
    for (int k = 1; k <= int(std::max(m_spec.categories.size(), m_spec.series.size())); ++k) {
        const int toSeries = fromSeries + k * series;
        const int toCategory = fromCategory + k * categories;
        if (scene().markOf(toSeries, toCategory) >= 0) {
            setMarked(toSeries, toCategory);
            return;
        }
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // Categories run across, those of bars down; series the other way.
    const bool down = m_spec.kind == ChartKind::Bars;
    const auto go = [this, down](int across, int below) { down ? moveMark(below, across) : moveMark(across, below); };
    switch (m_showsTable ? 0 : event->key()) {
    case Qt::Key_Left: go(-1, 0); break;
    case Qt::Key_Right: go(1, 0); break;
    case Qt::Key_Up: go(0, -1); break;
    case Qt::Key_Down: go(0, 1); break;
    case Qt::Key_Home:
        if (!scene().marks.empty())
            setMarked(scene().marks.front().series, scene().marks.front().category);
        break;
    case Qt::Key_End:
        if (!scene().marks.empty())
            setMarked(scene().marks.back().series, scene().marks.back().category);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(currentMark()); break;
    case Qt::Key_Escape:
        if (m_marked) {
            setMarked(-1, -1);
            break;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event); return;
    }
    if (const int mark = currentMark(); mark >= 0 && m_hovered < 0) {
        QAccessibleValueChangeEvent change(this, tipText(chartTip(m_spec, scene(), m_options, mark)));
        QAccessible::updateAccessibility(&change);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

void ChartView::leaveEvent(QEvent *event)
{
    point(-1);
    QWidget::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace weiwo::ui
