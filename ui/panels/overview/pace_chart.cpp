#include "ui/panels/overview/pace_chart.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int MostTicks = 5;

/// The smallest of 1, 2, 2.5, 5 · 10^n that is at least @p value.
qint64 niceStep(qint64 value)
{
    qint64 power = 1;
    while (power <= value / 10)
        power *= 10;
    for (const qint64 tenths : {10, 20, 25, 50, 100})
        if (power * tenths / 10 >= value)
            return power * tenths / 10;
    return power * 10;
}

} // namespace

PaceChart::PaceChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"paceChart"_s);
    setMouseTracking(true);
}

QSize PaceChart::minimumSizeHint() const
{
    return {px(320), px(240)};
}

void PaceChart::present(const std::vector<performance::StandingMonth> &months, const NumberSpec &spec,
                        const QString &title, const QString &subtitle)
{
    m_spec = spec;
    m_title = title;
    m_subtitle = subtitle;
    m_points.clear();
    qint64 target = 0;
    qint64 actual = 0;
    qint64 most = 1;
    for (const performance::StandingMonth &month : months) {
        Point point{month.month, {}, {}};
        if (month.target)
            point.target = target += *month.target;
        if (month.actual)
            point.actual = actual += *month.actual;
        most = std::max({most, point.target.value_or(0), point.actual.value_or(0)});
        m_points.push_back(point);
    }
    m_step = niceStep((most + MostTicks - 1) / MostTicks);
    m_top = (most + m_step - 1) / m_step * m_step;
    m_axis = m_spec;
    qint64 one = unitFactor(spec.unit);
    for (int i = 0; i < spec.digits; ++i)
        one *= 10;
    m_axis.decimals = m_step % one == 0 ? 0 : 1;
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    update();
}

QRectF PaceChart::plotArea() const
{
    const QFontMetrics caption(ui::font(TypeRole::Caption));
    const int left = caption.horizontalAdvance(figure(m_top, m_axis)) + space::M;
    const int top = px(64);
    return QRectF(space::CardPadding + left, top, width() - left - 2 * space::CardPadding - space::S,
                  height() - top - caption.height() - space::L);
}

double PaceChart::x(size_t index, const QRectF &plot) const
{
    return plot.left() + plot.width() * (double(index) + 0.5) / double(std::max<size_t>(1, m_points.size()));
}

double PaceChart::y(qint64 value, const QRectF &plot) const
{
    return plot.bottom() - plot.height() * double(value) / double(m_top);
}

void PaceChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    painter.setFont(ui::font(TypeRole::Caption));
    const int line = painter.fontMetrics().height();
    for (qint64 value = 0; value <= m_top; value += m_step) {
        const double at = y(value, plot);
        painter.setPen(QPen(color(value == 0 ? Token::BorderStrong : Token::Grid), 1));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(color(Token::Text3));
        painter.drawText(QRectF(0, at - line / 2.0, plot.left() - space::S, line),
                         Qt::AlignRight | Qt::AlignVCenter, figure(value, m_axis));
    }
    const double slot = plot.width() / double(m_points.size());
    QLocale locale;
    const int widest = painter.fontMetrics().horizontalAdvance(locale.standaloneMonthName(12, QLocale::ShortFormat));
    const size_t every = slot > widest * 1.3 ? 1 : slot * 2 > widest * 1.3 ? 2 : 3;
    painter.setPen(color(Token::Text3));
    for (size_t i = 0; i < m_points.size(); i += every)
        painter.drawText(QRectF(x(i, plot) - slot * 1.5, plot.bottom() + space::Xs, slot * 3, line),
                         Qt::AlignHCenter | Qt::AlignTop,
                         locale.standaloneMonthName(m_points[i].month.month(), QLocale::ShortFormat));
}

void PaceChart::paintLine(QPainter &painter, const QRectF &plot, std::optional<qint64> Point::*figure,
                          const QPen &pen) const
{
    QPainterPath path;
    QPointF last;
    bool begun = false;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const auto value = m_points[i].*figure;
        if (!value)
            continue;
        last = QPointF(x(i, plot), y(*value, plot));
        if (begun)
            path.lineTo(last);
        else
            path.moveTo(last);
        begun = true;
    }
    if (!begun)
        return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(last, 3.5, 3.5);
}

void PaceChart::paintHover(QPainter &painter, const QRectF &plot) const
{
    if (m_hover < 0 || m_hover >= int(m_points.size()))
        return;
    const Point &point = m_points[size_t(m_hover)];
    const double at = x(size_t(m_hover), plot);
    painter.setPen(QPen(color(Token::BorderStrong), 1));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    const QStringList lines{QLocale().standaloneMonthName(point.month.month()),
                            tr("Actual %1").arg(figureWithUnit(point.actual, m_spec)),
                            tr("Goal %1").arg(figureWithUnit(point.target, m_spec))};
    painter.setFont(ui::font(TypeRole::Caption));
    int widest = 0;
    for (const QString &text : lines)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(text));
    const int line = painter.fontMetrics().height();
    QRectF box(at + space::S, plot.top(), widest + 2 * space::S, line * lines.size() + 2 * space::Xs);
    if (box.right() > width() - space::S)
        box.moveRight(at - space::S);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(box, radius::Chip, radius::Chip);
    painter.setPen(color(Token::Text));
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(box.left() + space::S, box.top() + space::Xs + painter.fontMetrics().ascent() + i * line),
                         lines[i]);
}

void PaceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Card, radius::Card);
    if (m_points.empty())
        return;
    const int room = width() - 2 * space::CardPadding;
    painter.setFont(ui::font(TypeRole::Strong));
    painter.setPen(color(Token::Text));
    const int first = painter.fontMetrics().height();
    painter.drawText(QRect(space::CardPadding, space::M, room, first), Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(ui::font(TypeRole::Caption));
    painter.setPen(color(Token::Text3));
    painter.drawText(QRect(space::CardPadding, space::M + first, room, painter.fontMetrics().height()), Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_subtitle, Qt::ElideRight, room));
    const QRectF plot = plotArea();
    if (plot.width() < 40 || plot.height() < 40)
        return;
    paintAxes(painter, plot);
    paintLine(painter, plot, &Point::target, QPen(color(Token::Text3), 2, Qt::DashLine));
    paintLine(painter, plot, &Point::actual, QPen(color(Token::Accent), 2.5));
    paintHover(painter, plot);
}

void PaceChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = plotArea();
    const double slot = plot.width() / double(std::max<size_t>(1, m_points.size()));
    m_hover = plot.contains(event->position()) ? int((event->position().x() - plot.left()) / slot) : -1;
    update();
}

void PaceChart::leaveEvent(QEvent *event)
{
    m_hover = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace weiwo::ui
