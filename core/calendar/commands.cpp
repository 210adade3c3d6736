#include "core/calendar/commands.h"

#include "core/base/text.h"
#include "core/calendar/repo.h"

namespace weiwo::calendar {

Status setDay(Edit &edit, const SpecialDay &day)
{
    if (!day.date.isValid())
        return fail(errc::BadInput, translate("calendar", "A special day needs a date."), day.name);
    return repo::put(edit, day);
}

Status resetDay(Edit &edit, QDate date)
{
    return repo::remove(edit, date);
}

} // namespace weiwo::calendar
