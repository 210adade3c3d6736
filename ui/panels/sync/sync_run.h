#pragma once

#include "ui/panels/sync/sync_panel.h"

namespace weiwo::ui {

template<class T>
std::shared_ptr<Job> SyncPanel::run(const QString &title, std::function<Result<T>(Workspace &)> work,
                                    std::function<void(const Result<T> &)> done)
{
    const auto answer = std::make_shared<Result<T>>();
    const std::shared_ptr<Job> job = context().jobs.start(title, [workspace = session().share(), work, answer](JobContext &) -> Status {
        *answer = work(*workspace);
        return *answer ? Status() : failed(*answer);
    });
    connect(job.get(), &Job::finished, this, [this, number = job->number(), answer, done] {
        done(*answer);
        // What is looked at here need not wait in the tray.
        if (isVisible())
            QMetaObject::invokeMethod(this, [this, number] { context().jobs.dismiss(number); }, Qt::QueuedConnection);
    });
    return job;
}

} // namespace weiwo::ui
