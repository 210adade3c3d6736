#include "ui/kit/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

Toast::Toast(QWidget *host, const QString &text, const QString &action,
             std::function<void()> undo) :
    QFrame(host), m_label(new QLabel(text))
{
    setObjectName(u"toast"_s);
    setAccessibleName(text);
    auto *mark = new QLabel;
    mark->setPixmap(iconPixmap(u"circle-check"_s, color(Token::Success), px(extent::Icon),
                               devicePixelRatioF()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(space::M), px(space::S), px(space::S), px(space::S));
    layout->addWidget(mark);
    layout->addWidget(m_label);
    if (action.isEmpty()) {
        layout->addSpacing(px(space::Xs));
    } else {
        auto *button = new QPushButton(action);
        button->setObjectName(u"toastAction"_s);
        setButtonKind(button, ButtonKind::Flat);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, undo = std::move(undo)] {
            hide();
            deleteLater();
            if (undo)
                undo();
        });
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(Milliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        hide();
        deleteLater();
    });
    m_timer.start();
    host->installEventFilter(this);
    place();
    QFrame::show();
    raise();
}

Toast *Toast::show(QWidget *host, const QString &text, const QString &action,
                   std::function<void()> undo)
{
    const auto before = host->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *toast : before) {
        toast->hide();
        toast->deleteLater();
    }
    return new Toast(host, text, action, std::move(undo));
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::place()
{
    adjustSize();
    const int margin = px(space::L);
    move(margin, parentWidget()->height() - height() - margin);
}

bool Toast::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(object, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), radius::Card, color(Token::Raised), color(Token::BorderStrong));
}

} // namespace weiwo::ui
