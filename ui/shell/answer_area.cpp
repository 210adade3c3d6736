#include "ui/shell/answer_area.h"

#include "ui/kit/empty_state.h"
#include "ui/shell/live_query.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LineHeight = 2;
constexpr int FrameMs = 40;
constexpr int LookMs = 150;
constexpr int FramesAcross = 30;
/// How much of the old figures is covered, of 255: dim, and still readable.
constexpr int Dimming = 130;

} // namespace

/// Lies over a widget and lets every click through.
class AnswerArea::Veil : public QWidget
{
public:
    Veil(QWidget *over, bool line) : QWidget(over), m_line(line)
    {
        setObjectName(u"answerVeil"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        over->installEventFilter(this);
        m_frames.setInterval(FrameMs);
        connect(&m_frames, &QTimer::timeout, this, [this] {
            m_frame = (m_frame + 1) % FramesAcross;
            update(0, 0, width(), LineHeight);
        });
    }

    void setShown(bool shown)
    {
        if (shown == !isHidden())
            return;
        if (shown) {
            setGeometry(parentWidget()->rect());
            raise();
        }
        setVisible(shown);
        if (shown && m_line)
            m_frames.start();
        else
            m_frames.stop();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && object == parentWidget())
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(object, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor dim = color(Token::Window);
        dim.setAlpha(Dimming);
        painter.fillRect(rect(), dim);
        if (!m_line)
            return;
        painter.fillRect(0, 0, width(), LineHeight, color(Token::AccentSoft));
        const int part = width() / 4;
        const int left = (width() + part) * m_frame / FramesAcross - part;
        painter.fillRect(left, 0, part, LineHeight, color(Token::Accent));
    }

private:
    bool m_line;
    int m_frame = FramesAcross / 3;
    QTimer m_frames;
};

/// Says how far the queries are, with a button that stops them.
class AnswerArea::Waiting : public QFrame
{
public:
    explicit Waiting(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_stop(new QPushButton(this))
    {
        setObjectName(u"answerWaiting"_s);
        m_stop->setObjectName(u"answerStop"_s);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::L, space::S, space::S, space::S);
        layout->setSpacing(space::M);
        layout->addWidget(m_text);
        layout->addWidget(m_stop);
        hide();
    }

    [[nodiscard]] QPushButton &stop() const { return *m_stop; }
    void present(qint64 millionths)
    {
        m_text->setText(AnswerArea::tr("Working… %1 %").arg(millionths / 10'000));
        m_stop->setText(AnswerArea::tr("Stop"));
        adjustSize();
        move((parentWidget()->width() - width()) / 2, parentWidget()->height() / 3);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(&painter, rect(), radius::Card, color(Token::Raised), color(Token::BorderStrong));
    }

private:
    QLabel *m_text;
    QPushButton *m_stop;
};

AnswerArea::AnswerArea(QWidget *content, QWidget *parent)
    : QWidget(parent), m_content(content), m_error(new EmptyState), m_pages(new QStackedLayout(this)), m_waiting(new Waiting(this))
{
    m_error->setObjectName(u"answerError"_s);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_error);
    m_veils.append(new Veil(this, true));
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { setBusy(true); });
    connect(m_error, &EmptyState::triggered, this, &AnswerArea::askAgain);
    connect(&m_long, &QTimer::timeout, this, &AnswerArea::showProgress);
    connect(&m_waiting->stop(), &QPushButton::clicked, this, &AnswerArea::cancelAll);
}

void AnswerArea::watch(LiveQueryBase &query)
{
    m_queries.append(&query);
    connect(&query, &LiveQueryBase::started, this, &AnswerArea::follow);
    connect(&query, &LiveQueryBase::settled, this, &AnswerArea::follow);
    connect(&query, &LiveQueryBase::answering, this, [this, query = &query] { accept(query); });
    connect(&query, &LiveQueryBase::failed, this, [this, query = &query](const Error &error) { refuse(query, error); });
    connect(&query, &QObject::destroyed, this, [this, query = &query] {
        m_queries.removeAll(query);
        m_failures.removeIf([query](const auto &failure) { return failure.first == query; });
    });
}

void AnswerArea::addCompanion(QWidget *widget)
{
    m_companions.append(widget);
    m_veils.append(new Veil(widget, false));
}

bool AnswerArea::isBusy() const
{
    return !m_veils.front()->isHidden();
}

void AnswerArea::follow()
{
    if (std::none_of(m_queries.begin(), m_queries.end(), [](const LiveQueryBase *query) { return query->isBusy(); })) {
        m_delay.stop();
        setBusy(false);
    } else if (!isBusy() && !m_delay.isActive()) {
        m_delay.start();
    }
}

void AnswerArea::refuse(LiveQueryBase *query, const Error &error)
{
    const bool cancelled = error.code == QLatin1StringView(errc::Cancelled);
    if (cancelled && !m_stopped)
        return;
    m_failures.removeIf([query](const auto &failure) { return failure.first == query; });
    m_failures.append({query, cancelled ? tr("Stopped before it was done.") : error.message});
    showFailure();
}

void AnswerArea::accept(LiveQueryBase *query)
{
    if (m_failures.removeIf([query](const auto &failure) { return failure.first == query; }) > 0)
        showFailure();
}

void AnswerArea::showFailure()
{
    const bool wasFailed = m_pages->currentWidget() == m_error;
    if (isFailed())
        m_error->setContent(u"alert-triangle"_s, m_failures.last().second, tr("Try again"));
    if (isFailed() == wasFailed)
        return;
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(window()->focusWidget());
    m_pages->setCurrentWidget(isFailed() ? static_cast<QWidget *>(m_error) : m_content);
    if (isFailed()) {
        for (QWidget *companion : std::as_const(m_companions))
            if (!companion->isHidden())
                m_hidden.append(companion);
    }
    for (QWidget *companion : std::as_const(m_hidden))
        companion->setVisible(!isFailed());
    if (!isFailed())
        m_hidden.clear();
    if (hadFocus) {
        QWidget *next = isFailed() ? m_error->findChild<QPushButton *>() : m_content;
        next->setFocus();
    }
    Q_EMIT failedChanged(isFailed());
}

void AnswerArea::setBusy(bool busy)
{
    for (Veil *veil : std::as_const(m_veils))
        veil->setShown(busy);
    if (busy) {
        m_stopped = false;
        m_long.start(LongMs - DelayMs);
    } else {
        m_long.stop();
        m_waiting->hide();
    }
}

void AnswerArea::showProgress()
{
    m_long.start(LookMs);
    std::optional<qint64> least;
    for (const LiveQueryBase *query : std::as_const(m_queries))
        if (const auto far = query->progress())
            least = std::min(least.value_or(*far), *far);
    if (least)
        m_waiting->present(*least);
    else
        m_waiting->hide();
}

void AnswerArea::cancelAll()
{
    m_stopped = true;
    for (LiveQueryBase *query : std::as_const(m_queries))
        query->cancel();
}

void AnswerArea::askAgain()
{
    // Those that answered are asked as well: what stands beside each other is of one time.
    for (LiveQueryBase *query : std::as_const(m_queries))
        query->refresh();
}

} // namespace weiwo::ui
