#include "ui/panels/import/step_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ListWidth = 148;
constexpr int StepHeight = 40;
constexpr int MarkSize = 22;

} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    setFixedWidth(px(ListWidth));
}

void StepList::setTitles(const QStringList &titles)
{
    m_titles = titles;
    setAccessibleName(titles.value(m_current));
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(m_titles.value(step));
    update();
}

void StepList::setReached(int step)
{
    m_reached = step;
    update();
}

int StepList::stepHeight() const
{
    return px(StepHeight);
}

QSize StepList::sizeHint() const
{
    return {px(ListWidth), stepHeight() * int(m_titles.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = px(MarkSize);
    for (int i = 0; i < m_titles.size(); ++i) {
        const QRect row(0, i * stepHeight(), width(), stepHeight());
        const bool current = i == m_current;
        const bool done = i < m_current;
        const QRectF mark(space::L, row.center().y() - size / 2.0, size, size);
        painter.setPen(QPen(color(current || done ? Token::Accent : Token::BorderStrong), 1.5));
        painter.setBrush(current ? color(Token::Accent) : color(Token::Base));
        painter.drawEllipse(mark);
        if (done) {
            const int inner = size - px(8);
            const QRect check(int(mark.left()) + (size - inner) / 2, int(mark.top()) + (size - inner) / 2, inner, inner);
            painter.drawPixmap(check, iconPixmap(u"check"_s, color(Token::Accent), inner, devicePixelRatioF()));
        } else {
            painter.setFont(ui::font(TypeRole::Caption));
            painter.setPen(color(current ? Token::OnAccent : Token::Text3));
            painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(ui::font(current ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(color(current ? Token::Text : i <= m_reached ? Token::Text2 : Token::Text3));
        const QRect text(int(mark.right()) + space::S, row.top(), width() - int(mark.right()) - space::M, row.height());
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_titles[i], Qt::ElideRight, text.width()));
    }
}

void StepList::mousePressEvent(QMouseEvent *event)
{
    const int step = int(event->position().y()) / stepHeight();
    if (step >= 0 && step <= m_reached && step < m_titles.size() && step != m_current)
        Q_EMIT chosen(step);
}

} // namespace weiwo::ui
