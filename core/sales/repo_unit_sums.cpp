#include "core/sales/unit_sums.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

/// Beyond that the days of all units are more than is worth keeping.
constexpr qint64 MostDays = 62;
constexpr int MonthsInPiece = 12;

struct UnitSum
{
    qint64 time = 0;   ///< a month, or a day
    Place place;
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 quantity = 0;
    qint64 costed = 0;
    qint64 cost = 0;
    qint64 profit = 0;
};
using UnitSums = std::vector<UnitSum>;

qint64 monthOf(qint64 day)
{
    return Month(QDate::fromJulianDay(day)).index();
}

qint64 firstDayOf(qint64 month)
{
    return Month::fromIndex(static_cast<int>(month)).first().toJulianDay();
}

/// The sums from @p from to before @p to, as the source tells time.
Result<std::shared_ptr<const UnitSums>> unitSums(Reader &reader, const SumSource &source, qint64 from, qint64 to)
{
    const QString table = QString::fromLatin1(source.table);
    const QString time = source.monthly ? u"month"_s : u"day"_s;
    return reader.db().kept<UnitSums>(u"sales.unit_sums.%1.%2"_s.arg(table).arg(from), [&]() -> Result<UnitSums> {
        UnitSums sums;
        WEIWO_TRY(reader.db().each(
            u"SELECT %2, unit, member, sum(lines), sum(amount), sum(quantity), sum(costed), sum(cost), sum(profit)"
            " FROM %1 WHERE %2 >= ? AND %2 < ? GROUP BY %2, unit, member"_s.arg(table, time),
            {from, to}, [&](const Row &row) {
                sums.push_back({.time = row.integer(0),
                                .place = {.unit = row.integer(1), .member = row.integer(2) != 0},
                                .lines = row.integer(3), .amount = row.integer(4), .quantity = row.integer(5),
                                .costed = row.integer(6), .cost = row.integer(7), .profit = row.integer(8)});
                return true;
            }));
        return sums;
    });
}

} // namespace

bool isOfUnits(const FigureQuery &query, const SumSource &source)
{
    return source.table && query.unit && !query.person && !query.product && !query.prices
           && (source.monthly || source.to - source.from <= MostDays);
}

Status unitFigures(Reader &reader, const FigureQuery &query, const SumSource &source,
                   const std::function<void(const FigureRow &)> &each)
{
    const auto timeOf = [&](qint64 day) { return source.monthly ? monthOf(day) : day; };
    const qint64 from = timeOf(source.from);
    const qint64 to = timeOf(source.to);
    FigureRow made;
    const auto give = [&](const UnitSum &sum) {
        made.place = sum.place;
        made.segment = static_cast<int>(std::count_if(query.borders.begin(), query.borders.end(),
                                                      [&](qint64 border) { return sum.time >= timeOf(border); }));
        made.month = !query.month ? 0 : source.monthly ? sum.time : monthOf(sum.time);
        made.day = query.day ? sum.time : 0;
        made.lines = sum.lines;
        made.amount = sum.amount;
        made.quantity = sum.quantity;
        made.cost = sum.costed > 0 ? std::optional(sum.cost) : std::nullopt;
        made.profit = sum.costed > 0 ? std::optional(sum.profit) : std::nullopt;
        if (made.lines > 0)
            each(made);
    };
    for (qint64 piece = source.monthly ? from - from % MonthsInPiece : firstDayOf(monthOf(from)); piece < to;) {
        const qint64 next = source.monthly ? piece + MonthsInPiece : firstDayOf(monthOf(piece) + 1);
        WEIWO_ASSIGN(const auto sums, unitSums(reader, source, piece, next));
        for (const UnitSum &sum : *sums)
            if (from <= sum.time && sum.time < to)
                give(sum);
        piece = next;
    }
    return {};
}

} // namespace weiwo::sales::repo
