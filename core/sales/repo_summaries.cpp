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

/// Gives the live lines that fit to @p full, as much at a time as is worth keeping.
Status gather(Edit &edit, const QString &where, const Database::Bindings &bindings,
              const std::function<Status(const LineDelta &)> &full)
{
    LineDelta delta;
    Status written;
    WEIWO_TRY(edit.db().each(
        u"SELECT f.day, f.month, f.unit, f.member, f.person, f.product, f.amount, f.quantity, f.cost, f.discount"
        " FROM order_line f WHERE f.live = 1 AND (%1)"_s.arg(where),
        bindings, [&](const Row &row) {
            delta.add({.day = row.integer(0), .month = row.integer(1),
                       .place = {.unit = row.integer(2), .member = row.integer(3) != 0},
                       .person = row.integer(4), .product = row.integer(5), .amount = row.integer(6),
                       .quantity = row.optionalInteger(7), .cost = row.optionalInteger(8),
                       .discount = row.optionalInteger(9)});
            if (delta.isFull()) {
                written = full(delta);
                delta.clear();
            }
            return written.has_value();
        }));
    WEIWO_TRY(written);
    return full(delta);
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
    return fold(edit, delta, 1);
}

Status addToSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    return gather(edit, where, bindings, [&](const LineDelta &delta) { return addToSums(edit, delta); });
}

Status takeFromSums(Edit &edit, const QString &where, const Database::Bindings &bindings)
{
    WEIWO_TRY(gather(edit, where, bindings, [&](const LineDelta &delta) { return fold(edit, delta, -1); }));
    for (const Sums &sums : AllSums)
        WEIWO_TRY(edit.db().run(
            u"DELETE FROM %1 WHERE lines = 0"_s.arg(QString::fromLatin1(sums.table))));
    return {};
}

Result<qint64> wrongSums(Reader &reader)
{
    qint64 wrong = 0;
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
