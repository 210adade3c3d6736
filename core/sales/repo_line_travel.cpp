#include "core/sales/fact_rows.h"
#include "core/sales/travel_lines.h"
#include "core/storage/json_list.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

// What is asked for, once: each of these is looked at in several places.
const QString Given = QStringLiteral("WITH given(batch, nodes) AS (SELECT ?, ?),"
                                     " seen(no) AS (SELECT j.value FROM given, json_each(given.nodes) j) ");
const QString NodeSeen = QStringLiteral("IN (SELECT no FROM seen)");

/// Whether a line (an order's, or a collection) @p of is seen.
QString lineSeen(const QString &of)
{
    return u"(%1.unit %2 OR %1.person %2 OR EXISTS(SELECT 1 FROM customer c WHERE c.no = %1.customer"
           " AND c.home IN (SELECT n.id FROM node n WHERE n.no %2)))"_s.arg(of, NodeSeen);
}

QString seen(const QString &table, const QString &of)
{
    if (table != QLatin1StringView(CreditShares))
        return lineSeen(of);
    return u"(%1.person %2 OR EXISTS(SELECT 1 FROM order_line o WHERE o.order_key = %1.order_key AND %3))"_s.arg(
        of, NodeSeen, lineSeen(u"o"_s));
}

/// The lines `f` of the batch that is given, where some nodes are those that are seen.
QString fromBatch(const QString &table, const SeenNodes &nodes)
{
    const QString all = u" FROM %1 f JOIN batch_lines b ON f.no BETWEEN b.first AND b.last WHERE b.batch = (SELECT batch FROM given)"
                        " AND b.tab = '%1'"_s.arg(table);
    return nodes ? all + u" AND "_s + seen(table, u"f"_s) : all;
}

Database::Bindings bindings(qint64 batch, const SeenNodes &nodes)
{
    return {batch, nodes.value_or(u"[]"_s)};
}

template<class Line>
Status eachSeenLine(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(Line &&)> &each)
{
    const QString table = QString::fromLatin1(FactRow<Line>::Table);
    const QString sql = Given + u"SELECT %1%2 ORDER BY f.no"_s.arg(asImported<Line>(u"f."_s), fromBatch(table, nodes));
    return reader.db().each(sql, bindings(batch, nodes), [&](const Row &row) { return each(FactRow<Line>::from(row, 0)); });
}

} // namespace

Result<std::optional<TravelBatch>> travelBatch(Reader &reader, const Id &id)
{
    std::optional<TravelBatch> found;
    WEIWO_TRY(reader.db().each(u"SELECT no, dataset, file, mapping FROM batch WHERE id = ?"_s, {id.bytes()}, [&](const Row &row) {
        found = TravelBatch{.no = row.integer(0), .id = id, .dataset = row.text(1), .file = row.text(2), .mapping = row.text(3)};
        return false;
    }));
    return found;
}

Result<SeenNodes> seenNodes(Reader &reader, const sync::Scope &scope)
{
    if (scope.isEverything())
        return SeenNodes();
    const std::vector<Id> ids(scope.nodes().begin(), scope.nodes().end());
    WEIWO_ASSIGN(const auto numbers, numbersById(reader, u"node"_s, ids));
    const QList<qint64> values = numbers.values();
    return SeenNodes(jsonList(std::vector<qint64>(values.begin(), values.end())));
}

Result<SeenLines> seenLines(Reader &reader, const char *table, qint64 batch, const SeenNodes &nodes)
{
    SeenLines lines;
    qint64 all = 0;
    WEIWO_TRY(reader.db().each(u"SELECT last - first + 1, partial FROM batch_lines WHERE batch = ? AND tab = ?"_s,
                               {batch, QString::fromLatin1(table)}, [&](const Row &row) {
                                   all = row.integer(0);
                                   lines.partial = row.integer(1) != 0;
                                   return false;
                               }));
    lines.count = all;
    if (nodes && all > 0) {
        WEIWO_ASSIGN(lines.count, reader.db().integer(Given + u"SELECT count(*)"_s + fromBatch(QString::fromLatin1(table), nodes),
                                                      bindings(batch, nodes)));
    }
    lines.partial = lines.partial || lines.count < all;
    return lines;
}

Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(OrderLine &&)> &each)
{
    return eachSeenLine(reader, batch, nodes, each);
}

Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(Collection &&)> &each)
{
    return eachSeenLine(reader, batch, nodes, each);
}

Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(CreditShare &&)> &each)
{
    return eachSeenLine(reader, batch, nodes, each);
}

Result<std::vector<qint64>> keysElsewhere(Reader &reader, const char *table, qint64 batch, const SeenNodes &nodes)
{
    const QString name = QString::fromLatin1(table);
    std::vector<qint64> keys;
    const auto add = [&keys](const Row &row) {
        keys.push_back(row.integer(0));
        return true;
    };
    const QString other = u"EXISTS(SELECT 1 FROM %1 other WHERE other.line_key = %2.line_key AND other.batch <> %2.batch%3)"_s;
    if (!nodes) {
        WEIWO_TRY(reader.db().each(u"SELECT line_key FROM line_elsewhere WHERE batch = ? AND tab = ? ORDER BY line_key"_s,
                                   {batch, name}, add));
        return keys;
    }
    const QString seenOther = u" AND "_s + seen(name, u"other"_s);
    WEIWO_TRY(reader.db().each(
        Given + u"SELECT f.line_key%1 AND f.line_key IS NOT NULL AND %2 IS NOT 1 AND %3"
        " UNION SELECT e.line_key FROM line_elsewhere e WHERE e.batch = (SELECT batch FROM given) AND e.tab = '%4' AND %5 ORDER BY 1"_s.arg(
            fromBatch(name, {}), seen(name, u"f"_s), other.arg(name, u"f"_s, seenOther), name, other.arg(name, u"e"_s, seenOther)),
        bindings(batch, nodes), add));
    return keys;
}

Status noteElsewhere(Edit &edit, const char *table, qint64 batch, std::span<const qint64> keys)
{
    std::vector<Value> cells;
    cells.reserve(keys.size() * 3);
    for (const qint64 key : keys)
        cells.insert(cells.end(), {QString::fromLatin1(table), key, batch});
    return edit.db().replaceMany(u"line_elsewhere"_s, {u"tab"_s, u"line_key"_s, u"batch"_s}, cells);
}

Status eachNamed(Reader &reader, const QString &table, std::span<const qint64> numbers,
                 const std::function<void(qint64, const Id &, const std::optional<Id> &)> &each)
{
    return reader.db().each(u"SELECT no, id, home FROM %1 WHERE no IN (SELECT value FROM json_each(?))"_s.arg(table), {jsonList(numbers)},
                            [&](const Row &row) {
                                each(row.integer(0), row.id(1), row.optionalId(2));
                                return true;
                            });
}

Result<QHash<Id, qint64>> numbersById(Reader &reader, const QString &table, std::span<const Id> ids)
{
    constexpr size_t Most = 512;
    QHash<Id, qint64> numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (size_t first = 0; first < ids.size(); first += Most) {
        const auto part = ids.subspan(first, std::min(Most, ids.size() - first));
        Database::Bindings values;
        for (const Id &id : part)
            values.push_back(id.bytes());
        // Few lengths of the list: each is a statement that stays prepared. No id is null.
        values.resize(std::bit_ceil(part.size()));
        QStringList marks;
        marks.fill(u"?"_s, static_cast<qsizetype>(values.size()));
        WEIWO_TRY(reader.db().each(u"SELECT id, no FROM %1 WHERE id IN (%2)"_s.arg(table, marks.join(u',')), values, [&](const Row &row) {
            numbers.insert(row.id(0), row.integer(1));
            return true;
        }));
    }
    return numbers;
}

Result<QSet<qint64>> batchesWithLines(Reader &reader)
{
    QSet<qint64> batches;
    WEIWO_TRY(reader.db().each(u"SELECT batch FROM batch_lines"_s, {}, [&](const Row &row) {
        batches.insert(row.integer(0));
        return true;
    }));
    return batches;
}

} // namespace weiwo::sales::repo
