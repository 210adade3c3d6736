#pragma once

#include "core/org/types.h"
#include "core/workspace/workspace.h"
#include "tests/bench/bench.h"

#include <functional>
#include <map>

namespace weiwo {

/// GROUP BY over the order lines that gives what a screen shows, in ms.
struct GroupedTimes
{
    double byUnit = 0;
    double byProduct = 0;
    double byCustomer = 0;
};

/// What screens wait for after a change of period, scope or metric. Every question is asked of a reader
/// of its own, as screens ask; the first of a session is measured by itself. WEIWO_SCREENS=WORDS measures
/// those alone whose name contains the words.
class NationalScreens
{
public:
    NationalScreens(Workspace &workspace, BenchTable &table, const GroupedTimes &grouped);

    void run();

private:
    using Ask = std::function<bool(Reader &, const Id &scope, const Period &period)>;

    [[nodiscard]] std::vector<Period> periods() const;
    /// Of @p level: of every scope that was chosen and every period.
    void screen(const QString &name, org::Level level, double grouped, const Ask &ask);
    void screens(const QString &name, std::initializer_list<org::Level> levels, double grouped, const Ask &ask);
    [[nodiscard]] double timeOf(const std::function<bool(Reader &)> &ask);
    void standings();
    void figures();
    void causes();
    void lines();

    Workspace &m_workspace;
    BenchTable &m_table;
    GroupedTimes m_grouped;
    FiscalCalendar m_calendar;
    QDate m_today{2026, 1, 1};
    std::map<org::Level, std::vector<Id>> m_scopes;
};

} // namespace weiwo
