#include "ui/shell/view_export.h"

#include "core/reporting/view_table_file.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_clipboard.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/grid/grid_view_table.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr qsizetype LongestName = 80;

int rowsOf(const reporting::ViewTable &table)
{
    return int(std::count_if(table.rows.begin(), table.rows.end(), [](const reporting::ViewRow &row) { return !row.total; }));
}

} // namespace

QString proposedFileName(const TableHead &head)
{
    QString name;
    for (const QChar c : head.subtitle.isEmpty() ? head.title : head.title + u' ' + head.subtitle)
        name += c < u' ' || u"\\/:*?\"<>|·,"_s.contains(c) ? u' ' : c;
    name = name.simplified().left(LongestName).trimmed();
    // A name that begins with a point is hidden, one that ends with it is cut by Windows.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"weiwo"_s : name;
}

ViewExport::ViewExport(JobRunner &jobs, Notices &notices, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_notices(notices)
{
}

void ViewExport::takeTable(Grid &grid, const TableHead &head, const std::function<void(const reporting::ViewTable &)> &then)
{
    auto *snapshot = new GridSnapshot(grid, this);
    ++m_busy;
    // Counted down however it ends: read, or gone with its grid.
    connect(snapshot, &QObject::destroyed, this, [this] { --m_busy; });
    connect(&grid, &QObject::destroyed, snapshot, &QObject::deleteLater);
    connect(snapshot, &GridSnapshot::ready, this, [snapshot, head, then](reporting::ViewTable table) {
        table.title = head.title;
        table.subtitle = head.subtitle;
        table.source = head.source;
        then(table);
        snapshot->deleteLater();
    });
    snapshot->start();
}

void ViewExport::save(Grid &grid, const TableHead &head)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = dialogs().saveFile(grid.window(), {.title = tr("Export this view"),
                                                         .folder = QDir(m_folder).filePath(proposedFileName(head) + u".xlsx"_s),
                                                         .filter = tr("Spreadsheets (*.xlsx)") + u";;"_s + tr("Text tables (*.csv)"),
                                                         .suffix = u"xlsx"_s});
    if (!path)
        return;
    // Before anything is read: a name that cannot be written to need not wait for a long table.
    if (const auto format = reporting::viewFormatOf(*path); !format)
        return m_notices.refuse(format.error());
    m_folder = QFileInfo(*path).absolutePath();
    takeTable(grid, head, [this, path = *path](const reporting::ViewTable &table) { write(table, path); });
}

void ViewExport::copy(Grid &grid, const TableHead &head)
{
    takeTable(grid, head, [this](const reporting::ViewTable &table) {
        QApplication::clipboard()->setMimeData(clipboardData(table, true));
        m_notices.confirm(tr("Table of %n rows copied", nullptr, rowsOf(table)));
    });
}

void ViewExport::write(const reporting::ViewTable &table, const QString &path)
{
    const int rows = rowsOf(table);
    ++m_busy;
    const auto job = m_jobs.start(tr("Export %1").arg(QFileInfo(path).fileName()),
                                  [table, path](JobContext &context) { return reporting::saveViewTable(table, path, &context); });
    connect(job.get(), &Job::finished, this, [this, number = job->number(), path, rows] {
        const auto &jobs = m_jobs.jobs();
        const auto done = std::find_if(jobs.begin(), jobs.end(), [number](const auto &one) { return one->number() == number; });
        --m_busy;
        if (done == jobs.end())
            return;
        finish(**done, path, rows);
        // What is said here need not wait in the tray.
        QMetaObject::invokeMethod(this, [this, number] { m_jobs.dismiss(number); }, Qt::QueuedConnection);
    });
}

void ViewExport::finish(const Job &job, const QString &path, int rows)
{
    if (job.state() != Job::State::Done)
        return m_notices.refuse(job.error());
    m_notices.post({Notice::Kind::Success,
                    tr("%n rows written to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)),
                    {{tr("Open folder"),
                      [folder = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}},
                    u"export"_s});
}

} // namespace weiwo::ui
