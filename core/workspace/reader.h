#pragma once

#include "core/base/clock.h"
#include "core/money/money.h"
#include "core/period/period.h"
#include "core/storage/record_store.h"
#include "core/workspace/registry.h"

namespace weiwo {

/// Where the other side of a comparison stops when a period is not over (METHODS §3).
enum class CompareToDate { WorkingDays, SameDate };
/// "working_days", "same_date".
[[nodiscard]] QString compareToDateKey(CompareToDate by);
/// Working days for all other keys: those of newer programs.
[[nodiscard]] CompareToDate compareToDateFromKey(const QString &key);

/// What holds for the whole workspace: rows of the table `setting`.
struct WorkspaceSettings
{
    QString company;
    Currency currency;
    int fiscalStart = 1;       ///< first month of the fiscal year, 1…12
    CompareToDate compareToDate = CompareToDate::WorkingDays;

    [[nodiscard]] FiscalCalendar calendar() const { return FiscalCalendar(fiscalStart); }
    bool operator==(const WorkspaceSettings &) const = default;
};

/// Reads a store on the thread that made it. Cheap to copy.
class Reader
{
public:
    Reader(Database &db, const Registry &registry, const WorkspaceSettings &settings,
           const Clock &clock)
        : m_db(&db), m_registry(&registry), m_settings(settings), m_clock(&clock)
    {
    }
    virtual ~Reader() = default;
    Reader(const Reader &) = default;
    Reader &operator=(const Reader &) = default;

    [[nodiscard]] Database &db() const { return *m_db; }
    [[nodiscard]] const Registry &registry() const { return *m_registry; }
    [[nodiscard]] const WorkspaceSettings &settings() const { return m_settings; }
    [[nodiscard]] FiscalCalendar calendar() const { return m_settings.calendar(); }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

    /// The living record of that id; not-found (with the table's title) otherwise.
    [[nodiscard]] Result<Record> record(const TableSpec &table, const Id &id) const;
    /// The spec of a table that some slice has contributed. Asking for another is a bug.
    [[nodiscard]] const TableSpec &table(const QString &key) const;

private:
    Database *m_db;
    const Registry *m_registry;
    WorkspaceSettings m_settings;
    const Clock *m_clock;
};

} // namespace weiwo
