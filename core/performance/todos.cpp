#include "core/performance/todos.h"

#include "core/base/text.h"
#include "core/quotas/pace.h"
#include "core/quotas/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// Orders older than this are worth a word.
constexpr int OldAfterDays = 7;
/// The plan of the next year is missed from so many months before it on.
constexpr int MonthsAhead = 3;

bool hasPlan(const std::vector<quotas::PlanEntry> &plans, int year)
{
    return std::any_of(plans.begin(), plans.end(), [year](const quotas::PlanEntry &entry) { return entry.plan.year == year; });
}

void addPlanTodos(std::vector<Todo> &list, const std::vector<quotas::PlanEntry> &plans, const FiscalCalendar &calendar, QDate today)
{
    const int year = calendar.yearOf(today);
    const QString panel = u"quotas"_s;
    if (!hasPlan(plans, year))
        list.push_back({translate("performance", "There is no plan for %1 yet: set its goal.").arg(calendar.label(calendar.year(year))), panel, true});
    if (calendar.positionOf(Month(today)) >= 12 - MonthsAhead && !hasPlan(plans, year + 1))
        list.push_back({translate("performance", "%1 begins on %2 and has no plan yet.")
                            .arg(calendar.label(calendar.year(year + 1)), calendar.year(year + 1).range.from.toString(Qt::ISODate)),
                        panel, false});
    for (const quotas::PlanEntry &entry : plans)
        for (const quotas::Version &version : entry.versions)
            if (entry.plan.year >= year && (version.state == quotas::VersionState::Draft || version.state == quotas::VersionState::Review))
                list.push_back({translate("performance", "%1 %2 is a draft: publish it when it is agreed.").arg(entry.plan.key, version.key()),
                                panel, false});
}

} // namespace

Result<std::vector<Todo>> todos(Reader &reader, QDate today)
{
    std::vector<Todo> list;
    WEIWO_ASSIGN(const auto plans, quotas::plans(reader));
    addPlanTodos(list, plans, reader.calendar(), today);
    WEIWO_ASSIGN(const auto data, quotas::dataOf(reader, u"sales.amount"_s));
    if (data && data->to.addDays(-1).daysTo(today) > OldAfterDays)
        list.push_back({translate("performance", "The newest order is of %1: import what came since.").arg(data->to.addDays(-1).toString(Qt::ISODate)),
                        u"import"_s, true});
    std::stable_partition(list.begin(), list.end(), [](const Todo &todo) { return todo.urgent; });
    return list;
}

} // namespace weiwo::performance
