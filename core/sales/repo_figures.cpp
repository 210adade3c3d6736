#include "core/sales/figures.h"

#include "core/sales/repo.h"
#include "core/sales/summaries.h"
#include "core/sales/kept_sums.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

const QString Shared = QStringLiteral(
    "EXISTS(SELECT 1 FROM credit_share s WHERE s.live = 1 AND s.order_key = f.order_key"
    " AND (s.line_no IS NULL OR s.line_no = f.line_no))");
/// The parts of a statement: group keys in the order of FigureRow, then the sums.
class FigureSql
{
public:
    FigureSql(const FigureQuery &query, const SumSource &source) : m_query(query), m_source(source)
    {
    }

    [[nodiscard]] QString text() const
    {
        const bool lines = m_query.of != FigureQuery::Of::Collections;
        const bool single = m_query.of == FigureQuery::Of::SharedLines;
        QString sql = u"SELECT "_s + keys().join(u", "_s) + u", "_s + sums(lines, single);
        sql += single ? u", f.line_no"_s : u", NULL"_s;
        if (!lines)
            sql += u", CASE WHEN count(f.due) > 0 THEN"
                   " coalesce(sum(CASE WHEN f.day > f.due THEN f.amount END), 0) END"_s;
        else if (m_query.prices)
            sql += prices(single);
        sql += u" FROM "_s + from() + u" WHERE "_s + where();
        const QStringList groups = used();
        if (!single && !groups.isEmpty())
            sql += u" GROUP BY "_s + groups.join(u", "_s);
        return sql;
    }

    [[nodiscard]] Database::Bindings bindings() const
    {
        switch (m_query.of) {
        case FigureQuery::Of::LastOrders:
            return {m_query.before, m_query.from, m_query.to};
        default:
            break;
        }
        Database::Bindings bindings{timeKey(m_source.from), timeKey(m_source.to)};
        if (bySeeking())
            bindings = {jsonList(timeKey(m_source.from), timeKey(m_source.to))};
        if (narrows() && m_query.units)
            bindings.push_back(jsonList(*m_query.units));
        if (narrows() && m_query.persons)
            bindings.push_back(jsonList(*m_query.persons));
        return bindings;
    }

private:
    [[nodiscard]] bool ofCustomers() const
    {
        return m_query.of == FigureQuery::Of::FirstOrders || m_query.of == FigureQuery::Of::LastOrders;
    }

    /// Where units or people that alone are wanted may be named: any row of theirs is one of the answer.
    [[nodiscard]] bool narrows() const { return m_query.of == FigureQuery::Of::Lines; }

    /// The key of the sums begins with the time and the unit: both are looked up together.
    [[nodiscard]] bool bySeeking() const { return m_source.table && narrows() && m_query.units; }

    [[nodiscard]] QString sums(bool lines, bool single) const
    {
        if (ofCustomers())
            return u"1, 0, 0, NULL, NULL"_s;
        if (single)
            return u"1, f.amount, coalesce(f.quantity, 0), f.cost, f.amount - f.cost"_s;
        if (m_source.table)
            return u"sum(f.lines), sum(f.amount), sum(f.quantity),"
                   " CASE WHEN sum(f.costed) > 0 THEN sum(f.cost) END,"
                   " CASE WHEN sum(f.costed) > 0 THEN sum(f.profit) END"_s;
        QString sums = u"count(*), sum(f.amount)"_s;
        sums += lines ? u", coalesce(sum(f.quantity), 0), sum(f.cost), sum(f.amount - f.cost)"_s
                      : u", 0, NULL, NULL"_s;
        return sums;
    }

    /// The columns of PriceFigures.
    [[nodiscard]] QString prices(bool single) const
    {
        if (m_source.table)
            return u", sum(f.marked), sum(f.discount), sum(f.plain), sum(f.pieces)"_s;
        const QString sum = single ? u", coalesce(%1, 0)"_s : u", coalesce(sum(%1), 0)"_s;
        return sum.arg(u"CASE WHEN f.discount IS NOT NULL THEN f.amount END"_s)
            + sum.arg(u"f.discount"_s)
            + sum.arg(u"CASE WHEN f.discount IS NULL AND f.quantity <> 0 THEN f.amount END"_s)
            + sum.arg(u"CASE WHEN f.discount IS NULL THEN f.quantity END"_s);
    }

    /// A day as the rows of the source tell time.
    [[nodiscard]] qint64 timeKey(qint64 day) const
    {
        return m_source.monthly ? monthOf(day) : day;
    }

    [[nodiscard]] QString timeColumn() const { return m_source.monthly ? u"f.month"_s : u"f.day"_s; }

    [[nodiscard]] QString segment() const
    {
        QStringList parts;
        for (const qint64 border : m_query.borders)
            parts << u"(%1 >= %2)"_s.arg(timeColumn()).arg(timeKey(border));
        return parts.join(u" + "_s);
    }

    /// A column that names a record; the sums have 0 where a line names none.
    [[nodiscard]] QString record(const QString &column) const
    {
        return m_source.table ? u"nullif(f.%1, 0)"_s.arg(column) : u"f."_s + column;
    }

    /// The month of a row; the sums of days do not have it.
    [[nodiscard]] QString month() const
    {
        return m_source.table && !m_source.monthly
                   ? u"(12 * strftime('%Y', f.day) + strftime('%m', f.day) - 1)"_s
                   : u"f.month"_s;
    }

    [[nodiscard]] QStringList keys() const
    {
        const bool segments = m_query.unit && !m_query.borders.empty();
        return {m_query.unit ? u"f.unit"_s : u"0"_s,
                m_query.unit ? u"f.member"_s : u"0"_s,
                segments ? segment() : u"0"_s,
                m_query.person ? record(u"person"_s) : u"NULL"_s,
                m_query.customer ? u"f.customer"_s : u"NULL"_s,
                m_query.product ? record(u"product"_s) : u"NULL"_s,
                m_query.month ? month() : u"0"_s,
                m_query.day ? u"f.day"_s : u"0"_s,
                m_query.order ? u"f.order_key"_s : u"NULL"_s};
    }

    [[nodiscard]] QStringList used() const
    {
        QStringList groups;
        for (const QString &key : keys())
            if (key != u"0"_s && key != u"NULL"_s)
                groups << key;
        return groups;
    }

    [[nodiscard]] QString from() const
    {
        switch (m_query.of) {
        case FigureQuery::Of::Collections:
            return u"collection f"_s;
        case FigureQuery::Of::FirstOrders:
            return ends(u"min"_s, {});
        case FigureQuery::Of::LastOrders:
            return ends(u"max"_s, u" AND day < ?"_s);
        case FigureQuery::Of::SharedLines:
            return u"(%1) o CROSS JOIN order_line f ON f.no = o.no"_s.arg(QLatin1StringView(SharedNumbers));
        case FigureQuery::Of::Lines:
            break;
        }
        return m_source.table ? QString::fromLatin1(m_source.table) + u" f"_s : u"order_line f"_s;
    }

    /// The lines of each customer's first or last day.
    [[nodiscard]] static QString ends(const QString &which, const QString &where)
    {
        return u"(SELECT customer, %1(day) AS day FROM order_line WHERE live = 1 AND customer IS NOT NULL%2 GROUP BY customer) AS o"
               " CROSS JOIN order_line f ON f.customer = o.customer AND f.day = o.day"_s.arg(which, where);
    }

    [[nodiscard]] QString where() const
    {
        const QString listed = u" IN (SELECT value FROM json_each(?))"_s;
        QString text = wanted(listed);
        if (narrows() && m_query.units)
            text += u" AND f.unit"_s + listed;
        if (narrows() && m_query.persons)
            text += u" AND f.person"_s + listed;
        return text;
    }

    [[nodiscard]] QString wanted(const QString &listed) const
    {
        if (bySeeking())
            return timeColumn() + listed;
        if (m_source.table)
            return u"%1 >= ? AND %1 < ?"_s.arg(timeColumn());
        if (ofCustomers())
            return u"f.live = 1 AND o.day >= ? AND o.day < ?"_s;
        QString text = u"f.live = 1 AND f.day >= ? AND f.day < ?"_s;
        if (m_query.withoutShared && m_query.of == FigureQuery::Of::Lines)
            text += u" AND NOT "_s + Shared;
        return text;
    }

    const FigureQuery &m_query;
    const SumSource &m_source;
};

/// Gives packed lines as rows of figures, each by itself.
class PackedFigures
{
public:
    explicit PackedFigures(const FigureQuery &query) : m_query(query) { }

    Status run(Reader &reader, const SumSource &source, const std::function<void(const FigureRow &)> &each)
    {
        if (m_query.withoutShared) {
            WEIWO_ASSIGN(m_left, sharedNumbers(reader));
        }
        const PackQuery packs{.from = source.from, .to = source.to, .units = m_query.units, .persons = m_query.persons, .columns = columns()};
        return eachPackedLine(reader, packs, [this, &each](const PackedLine &line) {
            if (m_left.isEmpty() || !m_left.contains(line.no)) {
                set(line);
                each(m_row);
            }
        });
    }

private:
    [[nodiscard]] PackColumns columns() const
    {
        PackColumns columns = keyColumns(m_query) | PackColumn::Amount | PackColumn::Quantity | PackColumn::Cost;
        columns.setFlag(PackColumn::Discount, m_query.prices);
        columns.setFlag(PackColumn::Number, !m_left.isEmpty());
        return columns;
    }

    void set(const PackedLine &line)
    {
        setKeys(m_row, line, m_query);
        m_row.lines = 1;
        m_row.amount = line.amount;
        m_row.quantity = line.quantity.value_or(0);
        m_row.cost = line.cost;
        m_row.profit = line.cost ? std::optional(line.amount - *line.cost) : std::nullopt;
        if (m_query.prices)
            setPrices(line);
    }

    void setPrices(const PackedLine &line)
    {
        const qint64 quantity = line.quantity.value_or(0);
        m_row.prices = line.discount ? PriceFigures{.marked = line.amount, .discount = *line.discount}
                                     : PriceFigures{.plain = quantity != 0 ? line.amount : 0, .pieces = quantity};
    }

    const FigureQuery &m_query;
    QSet<qint64> m_left;       ///< numbers of the lines that are left out
    FigureRow m_row;
};

} // namespace

PackColumns keyColumns(const FigureQuery &query)
{
    PackColumns columns;
    columns.setFlag(PackColumn::Member, query.unit);
    columns.setFlag(PackColumn::Day, query.day || (query.unit && !query.borders.empty()));
    columns.setFlag(PackColumn::Person, query.person);
    columns.setFlag(PackColumn::Customer, query.customer);
    columns.setFlag(PackColumn::Product, query.product);
    columns.setFlag(PackColumn::Order, query.order);
    return columns;
}

void setKeys(FigureRow &row, const PackedLine &line, const FigureQuery &query)
{
    if (query.unit) {
        row.place = line.place;
        row.segment = static_cast<int>(std::count_if(query.borders.begin(), query.borders.end(),
                                                     [&](qint64 border) { return line.day >= border; }));
    }
    if (query.person)
        row.person = line.person;
    if (query.customer)
        row.customer = line.customer;
    if (query.product)
        row.product = line.product;
    if (query.month)
        row.month = line.month;
    if (query.day)
        row.day = line.day;
    if (query.order)
        row.order = line.order;
}

Status figures(Reader &reader, const FigureQuery &query,
               const std::function<void(const FigureRow &)> &each)
{
    for (const SumSource &source : sumSources(query))
        WEIWO_TRY(figures(reader, query, source, each));
    return {};
}

Status figures(Reader &reader, const FigureQuery &query, const SumSource &source,
               const std::function<void(const FigureRow &)> &each)
{
    if (isKept(query, source))
        return keptFigures(reader, query, source, each);
    if (!source.table && query.of == FigureQuery::Of::Lines) {
        WEIWO_ASSIGN(const bool packed, packsComplete(reader.db()));
        if (packed)
            return PackedFigures(query).run(reader, source, each);
    }
    FigureRow made;
    const FigureSql sql(query, source);
    return reader.db().each(sql.text(), sql.bindings(), [&](const Row &row) {
        made.place = {.unit = row.integer(0), .member = row.integer(1) != 0};
        made.segment = static_cast<int>(row.integer(2));
        made.person = row.optionalInteger(3);
        made.customer = row.optionalInteger(4);
        made.product = row.optionalInteger(5);
        made.month = row.integer(6);
        made.day = row.integer(7);
        made.order = row.optionalInteger(8);
        made.lines = row.integer(9);
        made.amount = row.integer(10);
        made.quantity = row.integer(11);
        made.cost = row.optionalInteger(12);
        made.profit = row.optionalInteger(13);
        made.lineNo = row.text(14);
        if (query.of == FigureQuery::Of::Collections)
            made.late = row.optionalInteger(15);
        else if (query.prices)
            made.prices = {.marked = row.integer(15), .discount = row.integer(16), .plain = row.integer(17),
                           .pieces = row.integer(18)};
        if (made.lines > 0)
            each(made);
        return true;
    });
}

Result<QHash<qint64, qint64>> listPrices(Reader &reader)
{
    QHash<qint64, qint64> prices;
    WEIWO_TRY(reader.db().each(u"SELECT no, price FROM product WHERE price IS NOT NULL"_s, {},
                               [&](const Row &row) {
                                   prices.insert(row.integer(0), row.integer(1));
                                   return true;
                               }));
    return prices;
}

namespace {

Result<QSet<qint64>> numbersBy(Reader &reader, const QString &sql, const Database::Bindings &bindings)
{
    QSet<qint64> numbers;
    WEIWO_TRY(reader.db().each(sql, bindings, [&](const Row &row) {
        numbers.insert(row.integer(0));
        return true;
    }));
    return numbers;
}

} // namespace

Result<QSet<qint64>> newCustomers(Reader &reader, qint64 from, qint64 to)
{
    return numbersBy(reader, u"SELECT customer FROM order_line WHERE live = 1 AND customer IS NOT NULL"
                             " GROUP BY customer HAVING min(day) >= ? AND min(day) < ?"_s,
                       {from, to});
}

Result<QSet<qint64>> returningCustomers(Reader &reader, qint64 earliest, qint64 from)
{
    return numbersBy(reader,
                       u"SELECT DISTINCT customer FROM order_line WHERE live = 1 AND customer IS NOT NULL"
                       " AND day >= ? AND day < ?"_s,
                       {earliest, from});
}

Result<std::optional<qint64>> lastOrderBefore(Reader &reader, qint64 customer, qint64 before)
{
    std::optional<qint64> day;
    WEIWO_TRY(reader.db().each(u"SELECT max(day) FROM order_line WHERE customer = ? AND live = 1 AND day < ?"_s,
                               {customer, before}, [&day](const Row &row) {
                                   day = row.optionalInteger(0);
                                   return true;
                               }));
    return day;
}

Result<QMultiHash<qint64, StoredShare>> liveShares(Reader &reader)
{
    QMultiHash<qint64, StoredShare> shares;
    WEIWO_TRY(reader.db().each(
        u"SELECT order_key, person, share, line_no FROM credit_share WHERE live = 1 ORDER BY no"_s,
        {}, [&](const Row &row) {
            shares.insert(row.integer(0), {row.integer(1), row.integer(2), row.text(3)});
            return true;
        }));
    return shares;
}

Result<bool> hasShares(Reader &reader)
{
    WEIWO_ASSIGN(const qint64 any, reader.db().integer(
                                       u"SELECT EXISTS(SELECT 1 FROM credit_share WHERE live = 1)"_s));
    return any != 0;
}

Result<QSet<qint64>> sharedNumbers(Reader &reader)
{
    return numbersBy(reader, QString::fromLatin1(SharedNumbers), {});
}

Result<std::optional<DateRange>> extent(Reader &reader, const char *table)
{
    // Of the lines, the first and the last day stand at the ends of their sums.
    const bool lines = QLatin1StringView(table) == QLatin1StringView(OrderLines);
    const QString ends = lines ? u"SELECT (SELECT min(day) FROM line_date),"
                                 " (SELECT max(day) FROM line_date)"_s
                               : u"SELECT min(day), max(day) FROM %1 WHERE live = 1"_s.arg(
                                     QString::fromLatin1(table));
    std::optional<DateRange> range;
    WEIWO_TRY(reader.db().each(ends, {}, [&](const Row &row) {
        if (!row.isNull(0))
            range = DateRange{QDate::fromJulianDay(row.integer(0)),
                              QDate::fromJulianDay(row.integer(1) + 1)};
        return false;
    }));
    return range;
}

Result<QHash<qint64, Member>> members(Reader &reader, const QString &table)
{
    QHash<qint64, Member> all;
    WEIWO_TRY(reader.db().each(u"SELECT no, id, name, code FROM %1"_s.arg(table), {},
                               [&](const Row &row) {
                                   all.insert(row.integer(0),
                                              {row.id(1), row.text(2), row.text(3)});
                                   return true;
                               }));
    return all;
}

namespace {

Result<QHash<Id, QString>> textsBy(Reader &reader, const QString &sql)
{
    QHash<Id, QString> texts;
    WEIWO_TRY(reader.db().each(sql, {}, [&](const Row &row) {
        texts.insert(row.id(0), row.text(1));
        return true;
    }));
    return texts;
}

} // namespace

Result<QHash<qint64, Member>> members(Reader &reader, const QString &table, std::span<const qint64> numbers)
{
    QHash<qint64, Member> some;
    WEIWO_TRY(reader.db().each(
        u"SELECT no, id, name, code FROM %1 WHERE no IN (SELECT value FROM json_each(?))"_s.arg(table),
        {jsonList(numbers)}, [&](const Row &row) {
            some.insert(row.integer(0), {row.id(1), row.text(2), row.text(3)});
            return true;
        }));
    return some;
}

Result<QHash<Id, QString>> textsOf(Reader &reader, const QString &table, const QString &column)
{
    return textsBy(reader, u"SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(table, column));
}

Result<QHash<Id, QString>> nodeNamesOf(Reader &reader, const QString &table, const QString &column)
{
    return textsBy(reader,
                   u"SELECT t.id, n.name FROM %1 t JOIN node n ON n.id = t.%2"_s.arg(table, column));
}

} // namespace weiwo::sales::repo
