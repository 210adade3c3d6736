#include "core/calendar/queries.h"

#include "core/calendar/repo.h"

namespace weiwo::calendar {

Result<DayTable> dayTable(Reader &reader)
{
    // Compiled into the program: read once.
    static const Result<DayTable> shipped = DayTable::shipped();
    if (!shipped)
        return failed(shipped);
    WEIWO_ASSIGN(const auto own, repo::days(reader));
    // Of two entries of one date the later one counts.
    std::vector<SpecialDay> days = shipped->all();
    days.insert(days.end(), own.begin(), own.end());
    return DayTable(std::move(days));
}

Result<std::vector<SpecialDay>> ownDays(Reader &reader)
{
    return repo::days(reader);
}

} // namespace weiwo::calendar
