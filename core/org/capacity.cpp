#include "core/org/capacity.h"

#include <algorithm>

namespace weiwo::org {

namespace {

int rampPercent(const Node &person, const Ramp &ramp, Month month)
{
    constexpr int full = 100;
    if (!person.hired)
        return full;
    const int tenure = month.index() - Month(*person.hired).index();
    if (tenure < 0)
        return 0;
    const auto place = static_cast<size_t>(tenure);
    return place < ramp.percent.size() ? ramp.percent[place] : full;
}

} // namespace

int activeDays(const Node &person, Month month)
{
    const DateRange range = month.range();
    const QDate from = person.hired ? std::max(*person.hired, range.from) : range.from;
    const QDate to = person.left ? std::min(*person.left, range.to) : range.to;
    return static_cast<int>(std::max<qint64>(0, from.daysTo(to)));
}

qint64 capacity(const Node &person, const Ramp &ramp, Month month)
{
    constexpr qint64 percents = 100;
    const qint64 daysInMonth = month.first().daysInMonth();
    return activeDays(person, month) * (FullMonth / percents / daysInMonth)
        * rampPercent(person, ramp, month);
}

qint64 capacity(const Node &person, const Ramp &ramp, std::span<const Month> months)
{
    qint64 sum = 0;
    for (const Month month : months)
        sum += capacity(person, ramp, month);
    return sum;
}

} // namespace weiwo::org
