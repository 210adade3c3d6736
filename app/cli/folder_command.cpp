#include "app/cli/folder_command.h"

#include "app/cli/command_parts.h"

#include "core/sync/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileSystemWatcher>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct FolderOptions
{
    std::string folder;
    bool once = false;
    bool watch = false;
    int every = 60;
};

/// Somebody wants the program to end.
volatile std::sig_atomic_t ended = 0;

void noteEnd(int /*signal*/)
{
    ended = 1;
}

nlohmann::json leftJson(const std::vector<sync::FolderLeft> &files)
{
    nlohmann::json list = nlohmann::json::array();
    for (const sync::FolderLeft &left : files)
        list.push_back({{"file", left.file.toStdString()}, {"reason", left.reason.toStdString()}});
    return list;
}

nlohmann::json folderJson(const sync::FolderReport &report)
{
    nlohmann::json sent = nlohmann::json::array();
    for (const sync::FolderSent &one : report.sent)
        sent.push_back({{"file", one.file.toStdString()},
                        {"to", one.to.text().toStdString()},
                        {"kind", sync::packageKindKey(one.package.header.kind).toStdString()},
                        {"entries", one.package.header.contents.entries},
                        {"rows", one.package.header.contents.rows},
                        {"bytes", one.package.bytes}});
    nlohmann::json received = nlohmann::json::array();
    for (const sync::FolderReceived &one : report.received)
        received.push_back({{"file", one.file.toStdString()},
                            {"from", one.report.sender.toStdString()},
                            {"kind", sync::packageKindKey(one.report.header.kind).toStdString()},
                            {"entries", one.report.entries},
                            {"changes", one.report.changes},
                            {"refused", one.report.refused.size()},
                            {"conflicts", one.report.conflicts},
                            {"already_imported", one.report.alreadyImported}});
    return {{"folder", report.folder.toStdString()},
            {"sent", sent},
            {"received", received},
            {"waiting", leftJson(report.waiting)},
            {"refused", leftJson(report.refused)}};
}

void show(Context &context, const sync::FolderReport &report)
{
    if (context.json)
        return context.printJson(folderJson(report));
    context.print(translate("cli", "Sent %1, received %2, %3 wait, %4 were refused.")
                      .arg(report.sent.size())
                      .arg(report.received.size())
                      .arg(report.waiting.size())
                      .arg(report.refused.size()));
    for (const sync::FolderLeft &left : report.refused)
        context.say(u"%1: %2"_s.arg(left.file, left.reason));
}

bool hasFindings(const sync::FolderReport &report)
{
    return !report.refused.empty()
        || std::any_of(report.received.begin(), report.received.end(),
                       [](const sync::FolderReceived &one) { return !one.report.refused.empty() || one.report.conflicts > 0; });
}

/// The folders in which something may come, besides what the timer finds.
QStringList watchedFolders(const QString &folder)
{
    QStringList folders{folder};
    for (const QFileInfo &workspace : QDir(folder).entryInfoList({u"weiwo-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        folders << workspace.filePath();
        for (const QFileInfo &device : QDir(workspace.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
            folders << device.filePath();
    }
    return folders;
}

/// One pass after another until somebody ends it. A pass that fails is said, and the next one tries again: a network drive
/// comes back.
class FolderWatch
{
public:
    FolderWatch(Context &context, Workspace &workspace, const FolderOptions &options)
        : m_context(context), m_workspace(workspace), m_folder(textOf(options.folder))
    {
        std::signal(SIGTERM, &noteEnd);
        std::signal(SIGINT, &noteEnd);
        m_soon.setSingleShot(true);
        m_soon.setInterval(1000);
        m_poll.setInterval(options.every * 1000);
        m_look.setInterval(200);
        QObject::connect(&m_poll, &QTimer::timeout, &m_poll, [this] { pass(); });
        QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { pass(); });
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, [this] {
            // Own files make a noise as well: what is under way is not put off.
            if (!m_soon.isActive())
                m_soon.start();
        });
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [] {
            if (ended)
                QCoreApplication::quit();
        });
    }

    /// After a first pass.
    int run(const sync::FolderReport &first)
    {
        tell(first);
        m_poll.start();
        m_look.start();
        QCoreApplication::exec();
        return Done;
    }

private:
    void pass()
    {
        const auto report = sync::syncFolder(m_workspace, {.folder = m_folder});
        if (report)
            return tell(*report);
        if (m_failed != report.error().message)
            m_context.say(report.error().message);
        m_failed = report.error().message;
    }
    /// Only where something happened.
    void tell(const sync::FolderReport &report)
    {
        m_failed.clear();
        m_watcher.addPaths(watchedFolders(m_folder));
        if (!report.sent.empty() || !report.received.empty() || report.refused != m_refused)
            show(m_context, report);
        std::fflush(stdout);
        std::cout.flush();
        m_refused = report.refused;
    }

    Context &m_context;
    Workspace &m_workspace;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_soon;
    QTimer m_look;
    std::vector<sync::FolderLeft> m_refused;
    QString m_failed;
};

Result<int> runFolder(Context &context, const FolderOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(const sync::FolderReport report, sync::syncFolder(*workspace, {.folder = textOf(options.folder)}));
    if (options.watch)
        return FolderWatch(context, *workspace, options).run(report);
    show(context, report);
    return hasFindings(report) ? DoneWithFindings : Done;
}

} // namespace

void addFolderCommand(CLI::App &syncing, Context &context)
{
    auto options = std::make_shared<FolderOptions>();
    auto *command = addCommand(syncing, context, "folder", "Exchange packages through a folder that others share", options, &runFolder);
    command->add_option("DIR", options->folder, "The shared folder")->required();
    auto *once = command->add_flag("--once", options->once, "One pass, then end (the default)");
    auto *watch = command->add_flag("--watch", options->watch, "Go on until the program is ended")->excludes(once);
    command->add_option("--every", options->every, "With --watch: seconds between two passes")->needs(watch)->check(CLI::Range(1, 86400));
}

} // namespace weiwo::cli
