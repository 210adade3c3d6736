#include "ui/kit/segmented.h"

#include "ui/theme/style_paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace weiwo::ui {

Segmented::Segmented(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::addSegment(const QString &key, const QString &text)
{
    m_segments.append({key, text});
    if (m_current < 0)
        m_current = 0;
    updateGeometry();
    update();
}

void Segmented::setSegmentText(const QString &key, const QString &text)
{
    for (Segment &segment : m_segments) {
        if (segment.key == key)
            segment.text = text;
    }
    updateGeometry();
    update();
}

void Segmented::clear()
{
    m_segments.clear();
    m_current = -1;
    updateGeometry();
}

QString Segmented::current() const
{
    return m_current >= 0 ? m_segments[m_current].key : QString();
}

void Segmented::setCurrent(const QString &key)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].key == key)
            choose(i);
    }
}

void Segmented::choose(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(m_segments[index].text);
    update();
    Q_EMIT currentChanged(m_segments[index].key);
}

QRect Segmented::segmentRect(int index) const
{
    int left = 2;
    for (int i = 0; i <= index; ++i) {
        const int width = fontMetrics().horizontalAdvance(m_segments[i].text) + px(space::Xl);
        if (i == index)
            return {left, 2, width, height() - 4};
        left += width;
    }
    return {};
}

int Segmented::segmentAt(const QPoint &position) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(position))
            return i;
    }
    return -1;
}

QSize Segmented::sizeHint() const
{
    int width = 4;
    for (const Segment &segment : m_segments)
        width += fontMetrics().horizontalAdvance(segment.text) + px(space::Xl);
    return {width, qMax(px(extent::Field), fontMetrics().height() + px(10))};
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), radius::Field, color(Token::Header), color(Token::Border));
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRect area = segmentRect(i);
        if (i == m_current)
            paint::box(&painter, area, radius::Field - 2, color(Token::Raised),
                       color(Token::BorderStrong));
        else if (i == m_hover)
            paint::box(&painter, area, radius::Field - 2, color(Token::Hover));
        painter.setPen(color(!isEnabled()     ? Token::Disabled
                             : i == m_current ? Token::Text
                                              : Token::Text2));
        painter.drawText(area, Qt::AlignCenter, m_segments[i].text);
    }
    if (hasFocus())
        paint::focusRing(&painter, rect(), radius::Field);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    choose(segmentAt(event->position().toPoint()));
}

void Segmented::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = segmentAt(event->position().toPoint());
    update();
}

void Segmented::leaveEvent(QEvent *event)
{
    m_hover = -1;
    update();
    QWidget::leaveEvent(event);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace weiwo::ui
