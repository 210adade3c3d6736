#include "core/sales/fact_rows.h"
#include "core/sales/repo.h"
#include "core/sales/summaries.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

/// Longer chains of customers that were merged one into another are damaged.
constexpr int LongestChain = 100;

/// Fills temp.merged with every customer that is one of @p changed or was merged into one of them, over
/// however many, and the one that it counts for now.
Status fillMerged(Database &db, std::span<const Id> changed)
{
    WEIWO_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS merged(customer INTEGER PRIMARY KEY, root INTEGER NOT NULL)"_s));
    WEIWO_TRY(db.run(u"DELETE FROM temp.merged"_s));
    for (const Id &id : changed)
        WEIWO_TRY(db.run(
            u"INSERT OR IGNORE INTO temp.merged"
            " WITH RECURSIVE part(no, id, depth) AS (SELECT no, id, 0 FROM customer WHERE id = ?1"
            "  UNION SELECT c.no, c.id, p.depth + 1 FROM part p JOIN customer_merge m ON m.kept = p.id AND m.alive = 1"
            "   JOIN customer c ON c.id = m.merged WHERE p.depth < %1)"
            " SELECT no, no FROM part"_s.arg(LongestChain),
            {id.bytes()}));
    return db.run(
        u"UPDATE temp.merged SET root = ("
        " WITH RECURSIVE up(no, alive, id, depth) AS ("
        "  SELECT no, alive, id, 0 FROM customer WHERE no = merged.customer"
        "  UNION ALL SELECT c.no, c.alive, c.id, u.depth + 1 FROM up u JOIN customer_merge m ON m.merged = u.id AND m.alive = 1"
        "   JOIN customer c ON c.id = m.kept WHERE u.alive = 0 AND u.depth < %1)"
        " SELECT no FROM up ORDER BY depth DESC LIMIT 1)"_s.arg(LongestChain));
}

} // namespace

Status followMerged(Edit &edit, std::span<const Id> changed)
{
    Database &db = edit.db();
    WEIWO_TRY(fillMerged(db, changed));
    for (const char *table : {OrderLines, Collections}) {
        const QString name = QString::fromLatin1(table);
        WEIWO_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS touched(no INTEGER PRIMARY KEY)"_s));
        WEIWO_TRY(db.run(u"DELETE FROM temp.touched"_s));
        WEIWO_TRY(db.run(u"INSERT INTO temp.touched SELECT f.no FROM temp.merged m JOIN %1 f ON f.customer = m.customer"
                         " WHERE f.named IS NULL AND m.root <> m.customer"_s.arg(name)));
        WEIWO_TRY(db.run(u"INSERT OR IGNORE INTO temp.touched SELECT f.no FROM temp.merged m JOIN %1 f ON f.named = m.customer"
                         " WHERE f.customer <> m.root"_s.arg(name)));
        // Kept sums do not know customers; packs do.
        const bool packed = name == QLatin1StringView(OrderLines);
        const QString touched = u"f.no IN (SELECT no FROM temp.touched)"_s;
        if (packed)
            WEIWO_TRY(takeFromPacks(db, touched, {}));
        WEIWO_TRY(db.run(
            u"UPDATE %1 SET named = coalesce(named, customer),"
            " customer = (SELECT root FROM temp.merged m WHERE m.customer = coalesce(%1.named, %1.customer))"
            " WHERE no IN (SELECT no FROM temp.touched)"_s.arg(name)));
        WEIWO_TRY(db.run(u"UPDATE %1 SET named = NULL WHERE named = customer AND no IN (SELECT no FROM temp.touched)"_s.arg(name)));
        if (packed)
            WEIWO_TRY(addToPacks(db, touched, {}));
    }
    return {};
}

Result<std::vector<Id>> mergedCustomers(Reader &reader)
{
    std::vector<Id> merged;
    WEIWO_TRY(reader.db().each(u"SELECT DISTINCT merged FROM customer_merge WHERE alive = 1 ORDER BY merged"_s, {}, [&](const Row &row) {
        merged.push_back(row.id(0));
        return true;
    }));
    return merged;
}

namespace {

Status eachFactOf(Reader &reader, const char *table, const QString &columns, const Id &customer,
                  const std::optional<DateRange> &range, const std::function<void(const Row &)> &each)
{
    QString sql = u"SELECT %1 FROM %2 WHERE customer = (SELECT no FROM customer WHERE id = ?) AND live = 1"_s.arg(
        columns, QString::fromLatin1(table));
    Database::Bindings bindings{customer.bytes()};
    if (range) {
        sql += u" AND day >= ? AND day < ?"_s;
        bindings.insert(bindings.end(), {qint64(range->from.toJulianDay()), qint64(range->to.toJulianDay())});
    }
    return reader.db().each(sql + u" ORDER BY day"_s, bindings, [&](const Row &row) {
        each(row);
        return true;
    });
}

} // namespace

Status eachLineOfCustomer(Reader &reader, const Id &customer, const std::optional<DateRange> &range,
                          const std::function<void(const CustomerLine &)> &each)
{
    return eachFactOf(reader, OrderLines, u"day, product, order_key, amount, quantity, cost"_s, customer, range, [&](const Row &row) {
        each({row.integer(0), row.optionalInteger(1), row.optionalInteger(2), row.integer(3), row.optionalInteger(4),
              row.optionalInteger(5)});
    });
}

Status eachPaymentOfCustomer(Reader &reader, const Id &customer, const std::optional<DateRange> &range,
                             const std::function<void(const CustomerPayment &)> &each)
{
    return eachFactOf(reader, Collections, u"day, amount"_s, customer, range,
                      [&](const Row &row) { each({row.integer(0), row.integer(1)}); });
}

Result<CustomerFacts> customerFacts(Reader &reader, const Id &customer, const char *column)
{
    const auto count = [&](const char *table) {
        return reader.db().integer(
            u"SELECT count(*) FROM %1 WHERE live = 1"
            " AND %2 = (SELECT no FROM customer WHERE id = ?)"_s.arg(QString::fromLatin1(table), QString::fromLatin1(column)),
            {customer.bytes()});
    };
    CustomerFacts facts;
    WEIWO_ASSIGN(facts.orderLines, count(OrderLines));
    WEIWO_ASSIGN(facts.collections, count(Collections));
    return facts;
}

} // namespace weiwo::sales::repo
