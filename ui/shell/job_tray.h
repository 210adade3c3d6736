#pragma once

#include "core/workspace/jobs.h"
#include "ui/shell/popover.h"

#include <QToolButton>

class QVBoxLayout;

namespace weiwo::ui {

/// The list of background jobs: name, progress, rate, cancel; finished ones stay until seen.
class JobList : public Popover
{
    Q_OBJECT

public:
    JobList(JobRunner &jobs, QWidget *host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const Job &job);

    JobRunner &m_jobs;
    QVBoxLayout *m_rows;
};

/// The button in the top bar: how many jobs run; opens the list.
class JobTray : public QToolButton
{
    Q_OBJECT

public:
    JobTray(JobRunner &jobs, QWidget *host, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();

    JobRunner &m_jobs;
    JobList *m_list;
};

} // namespace weiwo::ui
