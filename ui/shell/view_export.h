#pragma once

#include "core/workspace/jobs.h"
#include "ui/shell/notices.h"

#include "core/reporting/view_table.h"

namespace weiwo::ui {

class Grid;

/// What stands above a table that goes out.
struct TableHead
{
    QString title;             ///< of the panel
    QString subtitle{};        ///< what is shown: scope · period · comparison, plan and version …
    QString source{};          ///< how fresh it is: "orders up to 2026-03-29"
};

/// Takes the table that a panel shows out of the program as it is seen: into a file that is asked
/// for, or onto the clipboard. The window goes on meanwhile. GUI thread.
class ViewExport : public QObject
{
    Q_OBJECT

public:
    ViewExport(JobRunner &jobs, Notices &notices, QObject *parent = nullptr);

    /// Asks for a file (.xlsx or .csv) and writes it; says where it is, or what was wrong.
    void save(Grid &grid, const TableHead &head);
    /// The whole table with its heads and totals.
    void copy(Grid &grid, const TableHead &head);
    /// Something is being read or written.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

private:
    void write(const reporting::ViewTable &table, const QString &path);
    void finish(const Job &job, const QString &path, int rows);
    void takeTable(Grid &grid, const TableHead &head, const std::function<void(const reporting::ViewTable &)> &then);

    JobRunner &m_jobs;
    Notices &m_notices;
    QString m_folder;          ///< of the last file
    int m_busy = 0;
};

/// A name for the file of a table: its title and what it shows, without letters that file systems
/// refuse.
[[nodiscard]] QString proposedFileName(const TableHead &head);

} // namespace weiwo::ui
