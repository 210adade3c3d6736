#include "ui/shell/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ToastMs = 5000;

struct KindLook
{
    QString icon;
    Token ink;
    Token ground;
};

KindLook lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return {u"info-circle"_s, Token::Info, Token::InfoSoft};
    case Notice::Kind::Success: return {u"circle-check"_s, Token::Success, Token::SuccessSoft};
    case Notice::Kind::Warning: return {u"alert-triangle"_s, Token::Warn, Token::WarnSoft};
    case Notice::Kind::Error: return {u"alert-circle"_s, Token::Danger, Token::DangerSoft};
    }
    return {u"info-circle"_s, Token::Info, Token::InfoSoft};
}

} // namespace

MessageBar::MessageBar(Notices &notices, QWidget *parent)
    : QWidget(parent), m_notices(notices), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_more(new QLabel(this)), m_repairs(new QHBoxLayout), m_details(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L, space::Xs, space::S, space::Xs);
    layout->setSpacing(space::S);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setIcon(icon(u"copy"_s));
    m_details->setAutoRaise(true);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    setTextToken(m_more, Token::Text2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addLayout(m_repairs);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, &notices, &Notices::dismissNewest);
    connect(m_details, &QToolButton::clicked, this, [this] {
        if (!m_notices.all().empty())
            QGuiApplication::clipboard()->setText(m_notices.all().front().text + u'\n'
                                                  + m_notices.all().front().detail);
    });
    connect(&notices, &Notices::changed, this, [this] { present(m_notices.all()); });
    present(notices.all());
}

void MessageBar::present(const std::vector<Notice> &notices)
{
    setVisible(!notices.empty());
    while (QLayoutItem *item = m_repairs->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (notices.empty())
        return;
    const Notice &notice = notices.front();
    m_kind = notice.kind;
    const KindLook look = lookOf(notice.kind);
    const int size = px(extent::Icon);
    m_icon->setPixmap(iconPixmap(look.icon, color(look.ink), size, devicePixelRatioF()));
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    const auto others = static_cast<int>(notices.size()) - 1;
    m_more->setText(others > 0 ? tr("+%n more", nullptr, others) : QString());
    m_more->setVisible(others > 0);
    m_details->setVisible(!notice.detail.isEmpty());
    m_details->setToolTip(tr("Copy the message with its details"));
    m_details->setAccessibleName(m_details->toolTip());
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
    for (const Notice::Repair &repair : notice.repairs) {
        auto *button = new QPushButton(repair.text, this);
        button->setObjectName(u"repair"_s);
        connect(button, &QPushButton::clicked, this, [this, run = repair.run] {
            m_notices.dismissNewest();
            run();
        });
        m_repairs->addWidget(button);
    }
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const KindLook look = lookOf(m_kind);
    painter.fillRect(rect(), color(look.ground));
    painter.fillRect(QRect(0, 0, 3, height()), color(look.ink));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        present(m_notices.all());
    QWidget::changeEvent(event);
}

Toast::Toast(Notices &notices, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this)), m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L, space::S, space::S, space::S);
    layout->setSpacing(space::M);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    setButtonKind(m_undo, ButtonKind::Flat);
    m_timer->setSingleShot(true);
    hide();
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    connect(&notices, &Notices::confirmed, this, &Toast::confirm);
    parent->installEventFilter(this);
}

void Toast::confirm(const QString &text, const Notice::Repair &undo)
{
    m_text->setText(text);
    m_undo->setText(undo.text);
    m_undo->setVisible(!undo.text.isEmpty());
    m_run = undo.run;
    show();
    raise();
    place();
    m_timer->start(ToastMs);
}

void Toast::place()
{
    adjustSize();
    move(space::L, parentWidget()->height() - height() - px(40));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Card, radius::Card);
}

bool Toast::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(object, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(ToastMs);
    QWidget::leaveEvent(event);
}

} // namespace weiwo::ui
