#include "ui/shell/job_tray.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ListWidth = 360;

QString stateText(const Job &job)
{
    switch (job.state()) {
    case Job::State::Running:
        if (job.total() > 0)
            return JobList::tr("%1 of %2").arg(QLocale().toString(job.done()), QLocale().toString(job.total()));
        return job.done() > 0 ? QLocale().toString(job.done()) : JobList::tr("Running");
    case Job::State::Done: return JobList::tr("Done");
    case Job::State::Cancelled: return JobList::tr("Cancelled; nothing was changed");
    case Job::State::Failed: return job.error().message;
    }
    return {};
}

} // namespace

JobList::JobList(JobRunner &jobs, QWidget *host)
    : Popover(host), m_jobs(jobs), m_rows(new QVBoxLayout(content()))
{
    setObjectName(u"jobList"_s);
    m_rows->setContentsMargins(space::L, space::M, space::L, space::M);
    m_rows->setSpacing(space::M);
    connect(&jobs, &JobRunner::changed, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(this, &Popover::opened, this, &JobList::rebuild);
}

void JobList::rebuild()
{
    qDeleteAll(content()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    content()->setMinimumWidth(px(ListWidth));
    for (const auto &job : m_jobs.jobs())
        addRow(*job);
    if (m_jobs.jobs().empty())
        m_rows->addWidget(new QLabel(tr("No jobs are running."), content()));
    setAccessibleName(tr("Jobs"));
    adjustSize();
}

void JobList::addRow(const Job &job)
{
    auto *row = new QWidget(content());
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Xs);
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(job.title(), row);
    setTypeRole(title, TypeRole::Strong);
    line->addWidget(title, 1);
    auto *button = new QPushButton(row);
    const qint64 number = job.number();
    if (job.state() == Job::State::Running) {
        button->setText(tr("Cancel"));
        connect(button, &QPushButton::clicked, this, [this, number] {
            for (const auto &one : m_jobs.jobs())
                if (one->number() == number)
                    one->cancel();
        });
    } else {
        button->setText(tr("Dismiss"));
        connect(button, &QPushButton::clicked, this, [this, number] {
            QMetaObject::invokeMethod(&m_jobs, [this, number] { m_jobs.dismiss(number); }, Qt::QueuedConnection);
        });
    }
    line->addWidget(button);
    layout->addLayout(line);
    if (job.state() == Job::State::Running) {
        auto *bar = new QProgressBar(row);
        bar->setTextVisible(false);
        bar->setRange(0, job.total() > 0 ? 1000 : 0);
        if (job.total() > 0)
            bar->setValue(int(job.done() * 1000 / job.total()));
        layout->addWidget(bar);
    }
    auto *state = new QLabel(stateText(job), row);
    state->setWordWrap(true);
    setTypeRole(state, TypeRole::Caption);
    setTextToken(state, job.state() == Job::State::Failed ? Token::Danger : Token::Text2);
    layout->addWidget(state);
    m_rows->addWidget(row);
}

void JobList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        rebuild();
    Popover::changeEvent(event);
}

JobTray::JobTray(JobRunner &jobs, QWidget *host, QWidget *parent)
    : QToolButton(parent), m_jobs(jobs), m_list(new JobList(jobs, host))
{
    setObjectName(u"jobTray"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(u"loader-2"_s));
    connect(this, &QToolButton::clicked, this, [this] { m_list->openUnder(this); });
    connect(&jobs, &JobRunner::changed, this, &JobTray::present);
    present();
}

void JobTray::present()
{
    int running = 0;
    bool failed = false;
    for (const auto &job : m_jobs.jobs()) {
        running += job->state() == Job::State::Running ? 1 : 0;
        failed = failed || job->state() == Job::State::Failed;
    }
    setVisible(!m_jobs.jobs().empty());
    setIcon(failed ? ui::icon(u"alert-circle"_s, Token::Danger)
            : running > 0 ? ui::icon(u"loader-2"_s, Token::Accent)
                          : ui::icon(u"circle-check"_s, Token::Success));
    setText(running > 0 ? QLocale().toString(running) : QString());
    setToolTip(running > 0 ? tr("%n job(s) running", nullptr, running) : tr("Jobs are finished"));
    setAccessibleName(toolTip());
}

void JobTray::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    QToolButton::changeEvent(event);
}

} // namespace weiwo::ui
