#include "core/calendar/contribute.h"

#include "core/base/text.h"
#include "core/calendar/datasets.h"
#include "core/calendar/queries.h"
#include "core/calendar/repo.h"
#include "core/metrics/metric.h"

using namespace Qt::StringLiterals;

namespace weiwo::calendar {

namespace {

Status judgeDay(Edit &, const RowChange &change)
{
    const auto date = optionalInteger(change.after.values[0]);
    if (!change.after.alive || (date && QDate::fromJulianDay(*date).isValid()))
        return {};
    return fail(errc::BadInput, translate("calendar", "A special day needs a date."),
                change.row.text());
}

} // namespace

void contribute(Registry &registry)
{
    registry.tables.add(dayTableSpec());
    registry.titles.add({u"calendar.setDay"_s, WEIWO_TEXT("calendar", "Change the day %1")});
    registry.titles.add({u"calendar.resetDay"_s, WEIWO_TEXT("calendar", "Reset the day %1")});
    registry.guards.push_back({u"calendar.day"_s, {dayTableSpec().key}, &judgeDay});
    registry.extension<metrics::Catalogues>().days = &dayTable;
    contributeDatasets(registry.extension<exchange::Catalogues>());
}

} // namespace weiwo::calendar
