// What the screen of packages does with a folder that copies share.
#include "core/sync/folder.h"
#include "ui/kit/dialogs.h"
#include "ui/panels/sync/copy_lines.h"
#include "ui/panels/sync/sync_run.h"
#include "ui/shell/left_notice.h"

#include <QDir>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// The folder of each workspace, by the path of its file: where it lies is a matter of this computer.
const QString FolderState = u"sync.folder"_s;
constexpr int FilesInNotice = 12;

} // namespace

QString SyncPanel::sharedFolder() const
{
    return context().preferences.state(FolderState).toObject().value(session().workspace().path()).toString();
}

void SyncPanel::chooseFolder()
{
    const auto folder = dialogs().openFolder(this, {.title = tr("Choose the folder that the copies share"), .folder = sharedFolder()});
    if (!folder)
        return;
    QJsonObject folders = context().preferences.state(FolderState).toObject();
    folders.insert(session().workspace().path(), *folder);
    context().preferences.setState(FolderState, folders);
    m_exchanged.clear();
    follow();
    exchange();
}

void SyncPanel::exchange()
{
    const QString folder = sharedFolder();
    if (folder.isEmpty() || (m_folderJob && m_folderJob->state() == Job::State::Running))
        return;
    m_folderJob = run<sync::FolderReport>(
        tr("Exchange packages through %1").arg(QDir(folder).dirName()),
        [folder](Workspace &workspace) { return sync::syncFolder(workspace, {.folder = folder}); },
        [this](const Result<sync::FolderReport> &report) {
            if (report)
                presentExchange(*report);
            else
                context().notices.refuse(report.error());
            follow();
        });
    follow();
}

void SyncPanel::presentExchange(const sync::FolderReport &report)
{
    const QLocale locale;
    const QString counts = tr("%1 sent, %2 taken in, %3 wait, %4 refused", "packages")
                               .arg(locale.toString(report.sent.size()), locale.toString(report.received.size()),
                                    locale.toString(report.waiting.size()), locale.toString(report.refused.size()));
    m_exchanged = tr("%1: %2", "when, how many packages").arg(momentText(session().workspace().services().clock->now()), counts);
    presentState();
    QStringList left;
    for (const std::vector<sync::FolderLeft> *files : {&report.waiting, &report.refused})
        for (const sync::FolderLeft &file : *files)
            left << tr("%1: %2", "a file, why it is left").arg(file.file, file.reason);
    const QString text = tr("%n package(s) in the shared folder were left there", nullptr, int(left.size()));
    tellLeft(context().notices, this, u"sync.folder"_s, text, left, FilesInNotice);
    if (left.isEmpty())
        context().notices.confirm(counts);
}

} // namespace weiwo::ui
