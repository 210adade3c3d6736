#include "core/sales/summaries.h"

#include "core/period/period.h"
#include "core/sales/figures.h"
#include "core/sales/line_delta.h"
#include "core/storage/bulk_insert.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

struct Sums
{
    const char *table;
    const char *keys;       ///< columns of the table
    const char *ofLines;    ///< what they are of a line
    bool prices = false;    ///< whether it has what list prices are told from
};
constexpr Sums ByDate{"line_date", "day", "f.day"};
constexpr Sums ByDay{"line_day", "day, unit, member, person", "f.day, f.unit, f.member, coalesce(f.person, 0)"};
constexpr Sums ByMonth{"line_month", "month, unit, member, person",
                       "f.month, f.unit, f.member, coalesce(f.person, 0)"};
constexpr Sums ByProduct{"line_product", "month, unit, member, product",
                         "f.month, f.unit, f.member, coalesce(f.product, 0)", true};
constexpr Sums AllSums[] = {ByDate, ByDay, ByMonth, ByProduct};
const QString Figures = QStringLiteral("lines, amount, quantity, costed, cost, profit");
const QString Prices = QStringLiteral(", marked, discount, plain, pieces");
const QString PricesOfLines = QStringLiteral(
    ", coalesce(sum(CASE WHEN f.discount IS NOT NULL THEN f.amount END), 0) AS marked,"
    " coalesce(sum(f.discount), 0) AS discount,"
    " coalesce(sum(CASE WHEN f.discount IS NULL AND f.quantity <> 0 THEN f.amount END), 0)"
    " AS plain, coalesce(sum(CASE WHEN f.discount IS NULL THEN f.quantity END), 0) AS pieces");
// The first and last day of each customer are no sums: they have their own statements.
const QString DaysOfLines = QStringLiteral(
    "SELECT f.customer, count(*) AS lines, min(f.day) AS first, max(f.day) AS last"
    " FROM order_line f WHERE f.live = 1 AND f.customer IS NOT NULL AND (%1) GROUP BY 1");

QString figuresOf(const Sums &sums)
{
    return sums.prices ? Figures + Prices : Figures;
}

/// The rows of a table of sums as the lines that fit have them.
QString sumsOfLines(const Sums &sums, const QString &where)
{
    const qsizetype keys = QLatin1StringView(sums.keys).count(u',') + 1;
    QStringList places;
    for (qsizetype key = 1; key <= keys; ++key)
        places << QString::number(key);
    return u"SELECT %1, count(*) AS lines, sum(f.amount) AS amount,"
           " coalesce(sum(f.quantity), 0) AS quantity, count(f.cost) AS costed,"
           " coalesce(sum(f.cost), 0) AS cost, coalesce(sum(f.amount - f.cost), 0) AS profit%4"
           " FROM order_line f WHERE f.live = 1 AND (%2) GROUP BY %3"_s.arg(
               QString::fromLatin1(sums.ofLines), where, places.join(u", "_s),
               sums.prices ? PricesOfLines : QString());
}

tl::unexpected<Error> tooMuch()
{
    return fail(errc::BadInput, translate("sales", "The lines of one day or month add up to more than the program can hold."));
}

/// What is written where a sum is kept already. SQLite would go on in floating point where it passes
/// 64 bits: then it is null, which no sum may be.
QString added(const QString &figure)
{
    return u"%1 = CASE typeof(%1 + excluded.%1) WHEN 'integer' THEN %1 + excluded.%1 END"_s.arg(figure);
}

/// Says what it means that a sum would be null.
Status orTooMuch(const Status &written)
{
    if (!written && written.error().detail.contains(u"NOT NULL constraint failed: line_"_s))
        return tooMuch();
    return written;
}

/// Adds rows to the sums that are kept, or takes them out.
template<class Figures>
Status fold(Edit &edit, const Sums &sums, const std::optional<LineDelta::Sorted<Figures>> &found, qint64 sign)
{
    if (!found)
        return tooMuch();
    const LineDelta::Sorted<Figures> &rows = *found;
    const QStringList keys = QString::fromLatin1(sums.keys).split(u", "_s);
    const QStringList figures = figuresOf(sums).split(u", "_s);
    QStringList updates;
    for (const QString &figure : figures)
        updates << added(figure);
    WEIWO_ASSIGN(const auto insert,
                 BulkInsert::open(edit.db(), QString::fromLatin1(sums.table), keys + figures, qsizetype(rows.size()),
                                  BulkInsert::Mode::Insert,
                                  u"ON CONFLICT(%1) DO UPDATE SET %2"_s.arg(keys.join(u", "_s), updates.join(u", "_s))));
    for (const auto &[key, values] : rows) {
        insert->add(key[0]);
        if (keys.size() > 1) {
            insert->add(key[1] / 2);
            insert->add(key[1] % 2);
            insert->add(key[2]);
        }
        for (const qint64 value : values) {
            if (sign < 0 && value == std::numeric_limits<qint64>::min())
                return tooMuch();
            insert->add(sign * value);
        }
        WEIWO_TRY(orTooMuch(insert->endRow()));
    }
    return orTooMuch(insert->flush());
}

Status fold(Edit &edit, const LineDelta &delta, qint64 sign)
{
    WEIWO_TRY(fold(edit, ByDate, delta.byDate(), sign));
    WEIWO_TRY(fold(edit, ByDay, delta.byDayAndPerson(), sign));
    WEIWO_TRY(fold(edit, ByMonth, delta.byMonthAndPerson(), sign));
    return fold(edit, ByProduct, delta.byMonthAndProduct(), sign);
}

Status addDays(Edit &edit, const LineDelta &delta)
{
    const auto rows = delta.daysOfCustomers();
    WEIWO_ASSIGN(const auto insert,
                 BulkInsert::open(edit.db(), u"line_customer"_s, {u"customer"_s, u"lines"_s, u"first"_s, u"last"_s},
                                  qsizetype(rows.size()), BulkInsert::Mode::Insert,
                                  u"ON CONFLICT(customer) DO UPDATE SET lines = lines + excluded.lines,"
                                  " first = min(first, excluded.first), last = max(last, excluded.last)"_s));
    for (const auto &[customer, days] : rows) {
        insert->add(customer);
        insert->add(days.lines);
        insert->add(days.first);
        insert->add(days.last);
        WEIWO_TRY(insert->endRow());
    }
    return insert->flush();
}

/// Gives the live lines that fit to @p full, as much at a time as is worth keeping.
Status gather(Edit &edit, const QString &where, const Database::Bindings &bindings,
              const std::function<Status(const LineDelta &)> &full)
{
    LineDelta delta;
    Status written;
    WEIWO_TRY(edit.db().each(
        u"SELECT f.day, f.month, f.unit, f.member, f.person, f.product, f.customer, f.amount, f.quantity, f.cost, f.discount"
        " FROM order_line f WHERE f.live = 1 AND (%1)"_s.arg(where),
        bindings, [&](const Row &row) {
            delta.add({.day = row.integer(0), .month = row.integer(1),
                       .place = {.unit = row.integer(2), .member = row.integer(3) != 0},
                       .person = row.integer(4), .product = row.integer(5), .customer = row.integer(6),
                       .amount = row.integer(7), .quantity = row.optionalInteger(8),
                       .cost = row.optionalInteger(9), .discount = row.optionalInteger(10)});
            if (delta.isFull()) {
                written = full(delta);
                delta.clear();
            }
            return written.has_value();
        }));
    WEIWO_TRY(written);
    return full(delta);
}

/// A first or last day that goes with the lines is looked for again among those that stay.
Status takeDays(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    const QString remaining = u"(SELECT %2(f.day) FROM order_line f"
                         " WHERE f.customer = line_customer.customer AND f.live = 1 AND NOT (%1))"_s;
    Database::Bindings thrice = bindings;
    thrice.insert(thrice.end(), bindings.begin(), bindings.end());
    thrice.insert(thrice.end(), bindings.begin(), bindings.end());
    return edit.db().run(
        u"WITH gone(customer, lines, first, last) AS (%1) UPDATE line_customer SET lines = line_customer.lines - gone.lines,"
        " first = CASE WHEN line_customer.first < gone.first THEN line_customer.first ELSE %2 END,"
        " last = CASE WHEN line_customer.last > gone.last THEN line_customer.last ELSE %3 END"
        " FROM gone WHERE gone.customer = line_customer.customer"_s.arg(
            DaysOfLines.arg(where), remaining.arg(where, u"min"_s), remaining.arg(where, u"max"_s)),
        thrice);
}

/// How many rows of either statement the other does not have.
Result<qint64> differences(Reader &reader, const QString &right, const QString &kept)
{
    qint64 wrong = 0;
    for (const auto &[one, other] : {std::pair(right, kept), std::pair(kept, right)}) {
        WEIWO_ASSIGN(const qint64 count,
                     reader.db().integer(u"SELECT count(*) FROM (SELECT * FROM (%1) EXCEPT"
                                         " SELECT * FROM (%2))"_s.arg(one, other)));
        wrong += count;
    }
    return wrong;
}

} // namespace

Status addToSums(Edit &edit, const LineDelta &delta)
{
    if (delta.isEmpty())
        return {};
    WEIWO_TRY(addDays(edit, delta));
    return fold(edit, delta, 1);
}

Status addToSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    return gather(edit, where, bindings, [&](const LineDelta &delta) { return addToSums(edit, delta); });
}

Status takeFromSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    WEIWO_TRY(takeDays(edit, where, bindings));
    WEIWO_TRY(edit.db().run(u"DELETE FROM line_customer WHERE lines = 0"_s));
    WEIWO_TRY(gather(edit, where, bindings, [&](const LineDelta &delta) { return fold(edit, delta, -1); }));
    for (const Sums &sums : AllSums)
        WEIWO_TRY(edit.db().run(
            u"DELETE FROM %1 WHERE lines = 0"_s.arg(QString::fromLatin1(sums.table))));
    return {};
}

Result<qint64> wrongSums(Reader &reader)
{
    WEIWO_ASSIGN(qint64 wrong, differences(reader, DaysOfLines.arg(u"true"_s),
                                           u"SELECT customer, lines, first, last FROM line_customer"_s));
    for (const Sums &sums : AllSums) {
        WEIWO_ASSIGN(const qint64 count,
                     differences(reader, sumsOfLines(sums, u"true"_s),
                                 u"SELECT %2, %3 FROM %1"_s.arg(QString::fromLatin1(sums.table),
                                                               QString::fromLatin1(sums.keys),
                                                               figuresOf(sums))));
        wrong += count;
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
    // A month in whole, unless its days themselves are asked for or a unit moved inside it.
    const auto isWhole = [&](qint64 first, qint64 last) {
        return !query.day && query.from <= first && last <= query.to
               && (!query.unit || std::none_of(query.borders.begin(), query.borders.end(),
                               [&](qint64 border) { return first < border && border < last; }));
    };
    std::vector<SumSource> sources;
    for (Month month(QDate::fromJulianDay(query.from)); month.first().toJulianDay() < query.to; month = month.plus(1)) {
        const qint64 first = month.first().toJulianDay();
        const qint64 last = month.plus(1).first().toJulianDay();
        const bool whole = isWhole(first, last);
        const qint64 from = std::max(first, query.from);
        const qint64 to = std::min(last, query.to);
        if (!sources.empty() && sources.back().monthly == whole) {
            sources.back().to = to;
            continue;
        }
        const char *table = whole ? (query.product ? "line_product" : "line_month") : (query.product ? nullptr : "line_day");
        sources.push_back({.table = table, .monthly = whole, .from = from, .to = to});
    }
    return sources;
}

} // namespace weiwo::sales::repo
