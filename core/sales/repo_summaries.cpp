#include "core/sales/summaries.h"

#include "core/period/period.h"
#include "core/sales/figures.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

struct Sums
{
    const char *table;
    const char *keys;       ///< columns of the table
    const char *ofLines;    ///< what they are of a line
};
constexpr Sums AllSums[] = {
    {"line_date", "day", "f.day"},
    {"line_day", "day, unit, member, person", "f.day, f.unit, f.member, coalesce(f.person, 0)"},
    {"line_month", "month, unit, member, person",
     "f.month, f.unit, f.member, coalesce(f.person, 0)"},
    {"line_product", "month, unit, member, product",
     "f.month, f.unit, f.member, coalesce(f.product, 0)"},
};
const QString Figures = QStringLiteral("lines, amount, quantity, costed, cost, profit");

/// The rows of a table of sums as the lines that fit have them.
QString sumsOfLines(const Sums &sums, const QString &where)
{
    const qsizetype keys = QLatin1StringView(sums.keys).count(u',') + 1;
    QStringList places;
    for (qsizetype key = 1; key <= keys; ++key)
        places << QString::number(key);
    return u"SELECT %1, count(*) AS lines, sum(f.amount) AS amount,"
           " coalesce(sum(f.quantity), 0) AS quantity, count(f.cost) AS costed,"
           " coalesce(sum(f.cost), 0) AS cost, coalesce(sum(f.amount - f.cost), 0) AS profit"
           " FROM order_line f WHERE f.live = 1 AND (%2) GROUP BY %3"_s.arg(
               QString::fromLatin1(sums.ofLines), where, places.join(u", "_s));
}

Status fold(Edit &edit, const QString &sign, const QString &where,
            const Database::Bindings &bindings)
{
    QStringList signedFigures;
    QStringList updates;
    for (const QString &figure : Figures.split(u", "_s)) {
        signedFigures << sign + figure;
        updates << u"%1 = %1 + excluded.%1"_s.arg(figure);
    }
    for (const Sums &sums : AllSums) {
        const QString table = QString::fromLatin1(sums.table);
        const QString keys = QString::fromLatin1(sums.keys);
        // The columns of the inner statement have no names of their own: they go by place.
        WEIWO_TRY(edit.db().run(
            u"WITH delta(%2, %3) AS (%4) INSERT INTO %1(%2, %3) SELECT %2, %5 FROM delta"
            " WHERE true ON CONFLICT(%2) DO UPDATE SET %6"_s.arg(
                table, keys, Figures, sumsOfLines(sums, where), signedFigures.join(u", "_s),
                updates.join(u", "_s)),
            bindings));
    }
    return {};
}

bool isFirstOfMonth(qint64 day)
{
    return QDate::fromJulianDay(day).day() == 1;
}

/// The first day of a month on or after a day.
qint64 nextMonth(qint64 day)
{
    return isFirstOfMonth(day) ? day
                               : Month(QDate::fromJulianDay(day)).plus(1).first().toJulianDay();
}

qint64 lastMonthStart(qint64 day)
{
    return Month(QDate::fromJulianDay(day)).first().toJulianDay();
}

} // namespace

Status addToSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    return fold(edit, {}, where, bindings);
}

Status takeFromSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    WEIWO_TRY(fold(edit, u"-"_s, where, bindings));
    for (const Sums &sums : AllSums)
        WEIWO_TRY(edit.db().run(
            u"DELETE FROM %1 WHERE lines = 0"_s.arg(QString::fromLatin1(sums.table))));
    return {};
}

Result<qint64> wrongSums(Reader &reader)
{
    qint64 wrong = 0;
    for (const Sums &sums : AllSums) {
        const QString right = sumsOfLines(sums, u"true"_s);
        const QString kept = u"SELECT %2, %3 FROM %1"_s.arg(QString::fromLatin1(sums.table),
                                                           QString::fromLatin1(sums.keys), Figures);
        for (const auto &[one, other] : {std::pair(right, kept), std::pair(kept, right)}) {
            WEIWO_ASSIGN(const qint64 count,
                         reader.db().integer(u"SELECT count(*) FROM (SELECT * FROM (%1) EXCEPT"
                                             " SELECT * FROM (%2))"_s.arg(one, other)));
            wrong += count;
        }
    }
    return wrong;
}

std::vector<SumSource> sumSources(const FigureQuery &query)
{
    const SumSource all{.from = query.from, .to = query.to};
    const bool summed = query.of == FigureQuery::Of::Lines && !query.customer && !query.order
        && !query.withoutShared && !(query.product && query.person);
    if (!summed || query.from >= query.to)
        return {all};
    if (!query.unit && !query.person && !query.product)
        return {{.table = "line_date", .monthly = false, .from = query.from, .to = query.to}};
    // Where the days themselves are asked for, or a unit moved inside a month, months are too much.
    const bool days = query.day
        || std::any_of(query.borders.begin(), query.borders.end(),
                       [](qint64 border) { return !isFirstOfMonth(border); });
    const char *daily = query.product ? nullptr : "line_day";
    const qint64 first = nextMonth(query.from);
    const qint64 last = lastMonthStart(query.to);
    if (days || first >= last)
        return {{.table = daily, .monthly = false, .from = query.from, .to = query.to}};
    std::vector<SumSource> sources;
    if (query.from < first)
        sources.push_back({.table = daily, .monthly = false, .from = query.from, .to = first});
    sources.push_back({.table = query.product ? "line_product" : "line_month",
                       .monthly = true,
                       .from = first,
                       .to = last});
    if (last < query.to)
        sources.push_back({.table = daily, .monthly = false, .from = last, .to = query.to});
    return sources;
}

} // namespace weiwo::sales::repo
