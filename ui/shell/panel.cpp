#include "ui/shell/panel.h"

#include "ui/shell/live_query.h"
#include "ui/shell/panel_head.h"

#include <QEvent>
#include <QVBoxLayout>

namespace weiwo::ui {

Panel::Panel(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new PanelHead(this)), m_layout(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
}

Panel::~Panel()
{
    // What the children say while they go would reach a panel that is half gone.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
}

void Panel::arrive(const Place &)
{
    for (LiveQueryBase *query : findChildren<LiveQueryBase *>())
        query->setAwake(true);
}

void Panel::leave()
{
    for (LiveQueryBase *query : findChildren<LiveQueryBase *>())
        query->setAwake(false);
}

bool Panel::isSettled() const
{
    const auto queries = findChildren<LiveQueryBase *>();
    return std::none_of(queries.begin(), queries.end(),
                        [](const LiveQueryBase *query) { return query->isBusy(); });
}

void Panel::setTitle(const QString &title)
{
    m_head->setTitle(title);
    setAccessibleName(title);
}

void Panel::setNarrow(bool narrow)
{
    m_head->setNarrow(narrow);
}

void Panel::setBody(QWidget *body)
{
    if (m_body)
        m_body->deleteLater();
    m_body = body;
    m_layout->addWidget(body, 1);
}

void Panel::setStatus(const QString &text)
{
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusChanged();
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
