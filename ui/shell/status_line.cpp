#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LineHeight = 28;
constexpr int StressMs = 2000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_saved(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    setMinimumHeight(px(LineHeight));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, 0);
    m_text->setObjectName(u"statusText"_s);
    m_saved->setObjectName(u"savedText"_s);
    for (QLabel *label : {m_text, m_saved}) {
        setTypeRole(label, TypeRole::Caption);
        setTextToken(label, Token::Text2);
    }
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_saved);
}

void StatusLine::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &StatusLine::present);
        connect(session, &Session::writingChanged, this, &StatusLine::present);
    }
    present();
}

void StatusLine::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
}

void StatusLine::stressSaved()
{
    present();
    setTypeRole(m_saved, TypeRole::Strong);
    QTimer::singleShot(StressMs, this, [this] { setTypeRole(m_saved, TypeRole::Caption); });
}

void StatusLine::present()
{
    if (!m_session)
        m_saved->clear();
    else if (!m_session->waitsFor().isEmpty())
        m_saved->setText(tr("Not saved yet: waiting until %1 has finished writing…").arg(m_session->waitsFor()));
    else if (m_session->isWriting())
        m_saved->setText(tr("Saving…"));
    else
        m_saved->setText(tr("All saved %1").arg(m_session->savedAt().toString(u"HH:mm"_s)));
    setTextToken(m_saved, m_session && !m_session->waitsFor().isEmpty() ? Token::Warn : Token::Text2);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace weiwo::ui
