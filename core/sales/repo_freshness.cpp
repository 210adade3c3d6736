#include "core/sales/figures.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

Result<std::optional<qint64>> lastDayBefore(Reader &reader, qint64 before)
{
    std::optional<qint64> day;
    WEIWO_TRY(reader.db().each(u"SELECT max(day) FROM line_date WHERE day < ?"_s, {before}, [&](const Row &row) {
        day = row.optionalInteger(0);
        return false;
    }));
    return day;
}

Result<QSet<qint64>> unitsOfDay(Reader &reader, qint64 day)
{
    QSet<qint64> units;
    WEIWO_TRY(reader.db().each(u"SELECT DISTINCT unit FROM line_day WHERE day = ?"_s, {day}, [&](const Row &row) {
        units.insert(row.integer(0));
        return true;
    }));
    return units;
}

Result<QHash<qint64, qint64>> lastDays(Reader &reader, qint64 before, const QSet<qint64> &units)
{
    QMultiMap<qint64, qint64> unitsByMonth;
    const Month month(QDate::fromJulianDay(before - 1));
    WEIWO_TRY(reader.db().each(u"SELECT unit, max(month) FROM line_month WHERE month <= ? GROUP BY unit"_s,
                               {qint64(month.index())}, [&](const Row &row) {
                                   if (units.contains(row.integer(0)))
                                       unitsByMonth.insert(row.integer(1), row.integer(0));
                                   return true;
                               }));
    QHash<qint64, qint64> days;
    for (const qint64 index : unitsByMonth.uniqueKeys()) {
        const DateRange range = Month::fromIndex(static_cast<int>(index)).range();
        WEIWO_TRY(reader.db().each(
            u"SELECT unit, max(day) FROM line_day WHERE day >= ? AND day < ? GROUP BY unit"_s,
            {qint64(range.from.toJulianDay()), std::min(before, qint64(range.to.toJulianDay()))}, [&](const Row &row) {
                if (unitsByMonth.contains(index, row.integer(0)))
                    days.insert(row.integer(0), row.integer(1));
                return true;
            }));
    }
    return days;
}

Result<qint64> lastImport(Reader &reader)
{
    return reader.db().integer(u"SELECT coalesce(max(b.at), 0) FROM batch_lines l JOIN batch b ON b.no = l.batch"
                               " WHERE l.tab = 'order_line' AND l.counts = 1"_s);
}

} // namespace weiwo::sales::repo
