#include "ui/kit/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

struct Look
{
    Token ink;
    Token soft;
    const char16_t *icon;
};

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Info: return {Token::Info, Token::InfoSoft, u"info-circle"};
    case Severity::Success: return {Token::Success, Token::SuccessSoft, u"circle-check"};
    case Severity::Warning: return {Token::Warn, Token::WarnSoft, u"alert-triangle"};
    case Severity::Danger: return {Token::Danger, Token::DangerSoft, u"alert-circle"};
    }
    return {Token::Info, Token::InfoSoft, u"info-circle"};
}

} // namespace

MessageBar::MessageBar(QWidget *parent) :
    QWidget(parent), m_icon(new QLabel), m_text(new QLabel),
    m_actions{new QPushButton, new QPushButton}, m_more(new QPushButton), m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageBarText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(m_more, ButtonKind::Flat);
    m_close->setIcon(icon(u"x"_s));
    m_close->setObjectName(u"messageBarClose"_s);
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::M), px(space::Xs), px(space::S), px(space::Xs));
    layout->setSpacing(px(space::S));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (int i = 0; i < 2; ++i) {
        m_actions[i]->setObjectName(u"messageBarAction%1"_s.arg(i));
        layout->addWidget(m_actions[i]);
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] { runAction(i); });
    }
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_messages.isEmpty())
            dismiss(m_messages.first().number);
    });
    // The message behind comes to the front; this one waits its turn.
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_messages.size() > 1)
            m_messages.append(m_messages.takeFirst());
        refresh();
    });
    refresh();
}

int MessageBar::post(Severity severity, const QString &text, const QList<MessageAction> &actions)
{
    m_messages.removeIf([&text](const Message &message) { return message.text == text; });
    m_messages.prepend({m_next, severity, text, actions});
    refresh();
    return m_next++;
}

void MessageBar::dismiss(int number)
{
    m_messages.removeIf([number](const Message &message) { return message.number == number; });
    refresh();
}

void MessageBar::clear()
{
    m_messages.clear();
    refresh();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.first().text;
}

void MessageBar::runAction(int index)
{
    if (m_messages.isEmpty() || index >= m_messages.first().actions.size())
        return;
    const Message message = m_messages.first();
    dismiss(message.number);
    if (message.actions[index].run)
        message.actions[index].run();
}

void MessageBar::refresh()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.first();
    const Look look = lookOf(message.severity);
    m_icon->setPixmap(iconPixmap(QString::fromUtf16(look.icon), color(look.ink), px(extent::Icon),
                                 devicePixelRatioF()));
    m_text->setText(message.text);
    setAccessibleName(message.text);
    for (int i = 0; i < 2; ++i) {
        const bool used = i < message.actions.size();
        m_actions[i]->setVisible(used);
        if (used)
            m_actions[i]->setText(message.actions[i].label);
    }
    const int others = count() - 1;
    m_more->setVisible(others > 0);
    m_more->setText(tr("+%n more", nullptr, others));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_messages.isEmpty())
        return;
    const Look look = lookOf(m_messages.first().severity);
    QPainter painter(this);
    painter.fillRect(rect(), color(look.soft));
    painter.fillRect(QRect(0, 0, 3, height()), color(look.ink));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
