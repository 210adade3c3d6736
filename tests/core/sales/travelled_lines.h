#pragma once

#include "core/sales/commands.h"
#include "core/sales/line_travel.h"
#include "core/workspace/integrity.h"
#include "tests/core/sales/random_lines.h"

namespace weiwo::test {

using namespace sales;

inline constexpr char PaymentMapping[] = R"({"dataset": "sales.collections", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
    {"from": "amount", "to": "amount"}, {"from": "due", "to": "due"}]})";

/// Lines of a batch on their way.
struct Packed
{
    Id batch;
    std::vector<QByteArray> parts;
    QHash<QString, QSet<Id>> strangers;
};

inline Packed packed(ImportStore &from, const Id &batch, const sync::Scope &scope = sync::Scope::everything())
{
    Packed made{.batch = batch};
    Reader reader = from.reader();
    must(lineCarrier()->pack(reader, batch, scope,
                             [&made](QByteArray &&part) {
                                 made.parts.push_back(std::move(part));
                                 return Status();
                             },
                             made.strangers));
    return made;
}

/// All batches with facts, earliest first.
inline std::vector<Packed> packedAll(ImportStore &from, const sync::Scope &scope = sync::Scope::everything())
{
    Reader reader = from.reader();
    std::vector<Packed> all;
    for (const auto &batch : must(exchange::batches(reader)))
        if (lineCarrier()->carries(batch.dataset))
            all.push_back(packed(from, batch.id, scope));
    return all;
}

/// Another copy of the same workspace, whose rows have other local keys.
class LineCopy : public ImportStore
{
public:
    /// Founded as the other one was; what it makes itself gets ids of its own.
    LineCopy()
    {
        constexpr int ThoseOfTheOther = 20'000;
        for (int i = 0; i < ThoseOfTheOther; ++i)
            (void)ids.next();
    }

    /// All rows of the other one, dead or alive, and then what @p more does in the same edit.
    Status adopt(ImportStore &from, const std::function<Status(Edit &)> &more)
    {
        clock.advance(1000);
        Reader theirs = from.reader();
        const auto outcome = workspace->edit({u"sync.receive"_s, {}}, [&](Edit &edit) -> Status {
            for (const TableSpec &table : registry->tables.all())
                WEIWO_TRY(adoptTable(edit, theirs, table));
            return more(edit);
        });
        return outcome ? Status() : Status(tl::make_unexpected(outcome.error()));
    }
    Status receive(ImportStore &from, const std::vector<Packed> &batches)
    {
        return adopt(from, [&](Edit &edit) -> Status {
            const auto taker = lineCarrier()->taker(edit);
            for (const Packed &batch : batches)
                for (const QByteArray &part : batch.parts)
                    WEIWO_TRY(taker->take(part));
            WEIWO_TRY(taker->finish());
            // An edit that changes no row is none.
            return putProduct(edit, {.name = u"收到 %1"_s.arg(++m_received)}).map([](const ProductId &) {});
        });
    }

private:
    int m_received = 0;

    static Status adoptTable(Edit &edit, Reader &theirs, const TableSpec &table)
    {
        std::vector<Id> ids;
        must(theirs.db().each(u"SELECT id FROM %1 ORDER BY no DESC"_s.arg(table.key), {}, [&](const Row &row) {
            ids.push_back(row.id(0));
            return true;
        }));
        QHash<Id, Record> records;
        must(records::loadEach(theirs.db(), table, ids, [&](Record &&record) { records.insert(record.id, std::move(record)); }));
        std::vector<Record> living, dead;
        for (const Id &id : ids)
            (records[id].alive ? living : dead).push_back(records[id]);
        WEIWO_TRY(edit.adopt(table, living));
        std::vector<Record> stubs = dead;
        for (Record &stub : stubs)
            stub.alive = true;
        WEIWO_TRY(edit.adopt(table, stubs));
        return edit.adopt(table, dead);
    }
};

/// What stands in a table of facts, rows by their ids, by batch and row of the file.
struct StoredLine
{
    QString text;
    std::vector<Id> places;    ///< unit, person, home of the customer that it counts for
    QString order;
    bool live = false;

    bool operator==(const StoredLine &other) const { return text == other.text && live == other.live; }
    friend std::ostream &operator<<(std::ostream &out, const StoredLine &line)
    {
        return out << line.text.toStdString() << (line.live ? " counts" : " does not");
    }
};

inline std::vector<StoredLine> storedIn(ImportStore &store, const QString &table)
{
    const bool lines = table == u"order_line"_s;
    const bool shares = table == u"credit_share"_s;
    const QString sql = shares
        ? u"SELECT hex(b.id) || '|' || f.row || '|' || f.share || '|' || coalesce(f.line_no, '-') || '|' || coalesce(f.line_key, '-')"
          " || '|' || hex(p.id), f.live, f.order_no, NULL, p.id, NULL"
          " FROM credit_share f JOIN batch b ON b.no = f.batch JOIN node p ON p.no = f.person ORDER BY b.id, f.row"_s
        : u"SELECT hex(b.id) || '|' || f.row || '|' || f.day || '|' || f.month || '|' || hex(u.id) || f.member || '|'"
          " || hex(p.id) || '|' || hex(c.id) || '|' || hex(n.id) || '|' || f.amount || '|' || coalesce(f.order_key, '-')"
          " || '|' || coalesce(f.order_no, '-') || '|' || coalesce(f.line_key, '-') || '|' || %2, f.live, f.order_no, u.id, p.id, c.home"
          " FROM %1 f JOIN batch b ON b.no = f.batch JOIN node u ON u.no = f.unit LEFT JOIN node p ON p.no = f.person"
          " LEFT JOIN customer c ON c.no = f.customer LEFT JOIN customer n ON n.no = f.named %3 ORDER BY b.id, f.row"_s.arg(
              table,
              lines ? u"hex(r.id) || '|' || hex(d.id) || '|' || coalesce(f.quantity, '-') || '|'"
                      " || coalesce(f.cost, '-') || '|' || coalesce(f.price, '-') || '|' || coalesce(f.discount, '-') || '|'"
                      " || coalesce(f.line_no, '-')"_s
                    : u"coalesce(f.due, '-')"_s,
              lines ? u"LEFT JOIN node r ON r.no = f.region LEFT JOIN product d ON d.no = f.product"_s : QString());
    std::vector<StoredLine> all;
    Reader reader = store.reader();
    must(reader.db().each(sql, {}, [&](const Row &row) {
        StoredLine line{.text = row.text(0), .order = row.text(2), .live = row.integer(1) != 0};
        for (int column = 3; column < 6; ++column)
            if (!row.isNull(column))
                line.places.push_back(row.id(column));
        all.push_back(std::move(line));
        return true;
    }));
    return all;
}

/// Those that a copy with that scope is to have.
inline std::vector<StoredLine> seenOf(ImportStore &store, const QString &table, const sync::Scope &scope)
{
    const auto isSeen = [&](const StoredLine &line) {
        return std::ranges::any_of(line.places, [&](const Id &place) { return scope.nodes().contains(place); });
    };
    QSet<QString> orders;
    if (table == u"credit_share"_s)
        for (const StoredLine &line : storedIn(store, u"order_line"_s))
            if (isSeen(line))
                orders.insert(line.order);
    std::vector<StoredLine> all = storedIn(store, table);
    std::erase_if(all, [&](const StoredLine &line) { return !isSeen(line) && !orders.contains(line.order); });
    return all;
}

inline const QStringList FactTables{u"order_line"_s, u"collection"_s, u"credit_share"_s};

inline QStringList findingsOf(ImportStore &store)
{
    QStringList found;
    Reader reader = store.reader();
    for (const CheckResult &result : must(checkStore(reader, true)))
        for (const Finding &finding : result.findings)
            if (finding.severity == Severity::Error)
                found.append(finding.code + u": "_s + finding.message);
    return found;
}

/// Figures by all that lines name, as text.
inline QStringList figuresOf(ImportStore &store)
{
    QStringList all;
    for (const QString &by : {u"customer"_s, u"product"_s, u"person"_s, u"month"_s, u"region"_s}) {
        const auto table = store.query({u"sales.amount"_s, u"sales.units"_s, u"sales.lines"_s, u"sales.orders"_s}, {by});
        for (const auto &row : table.rows) {
            QStringList cells = row.labels.empty() ? QStringList() : QStringList(row.labels.front());
            for (const auto &figure : row.figures)
                cells.append(figure.whole ? QString::number(*figure.whole) : u"-"_s);
            all.append(cells.join(u'|'));
        }
    }
    all.sort();
    return all;
}

inline void checkSame(ImportStore &from, LineCopy &to)
{
    for (const QString &table : FactTables) {
        INFO(table.toStdString());
        CHECK(storedIn(to, table) == storedIn(from, table));
    }
    CHECK(figuresOf(to) == figuresOf(from));
    CHECK(findingsOf(to) == QStringList());
}

inline void checkSeen(ImportStore &from, LineCopy &to, const sync::Scope &scope)
{
    for (const QString &table : FactTables) {
        INFO(table.toStdString());
        CHECK(storedIn(to, table) == seenOf(from, table, scope));
    }
    CHECK(findingsOf(to) == QStringList());
}

inline sync::Scope scopeOf(ImportStore &store, const QString &unit)
{
    Reader reader = store.reader();
    Id node;
    must(reader.db().each(u"SELECT id FROM node WHERE name = ? AND alive = 1"_s, {unit}, [&](const Row &row) {
        node = row.id(0);
        return false;
    }));
    REQUIRE_FALSE(node.isNull());
    return must(sync::Scope::of(reader, node, QDate(2026, 4, 1)));
}

inline void addPayments(ImportStore &store)
{
    store.import("order,date,customer,amount,due\nS1,2025-03-02,甲,12.50,2025-04-01\n,2025-03-03,乙,99,\n"
                 "S4,2025-05-02,丙,-3,2025-05-01\n",
                 store.mapping(PaymentMapping), u"payments.csv"_s);
}

inline void giveHomes(ImportStore &store)
{
    // Customers that belong to a unit, so that their lines are seen there wherever they were earned.
    must(store.workspace->edit({u"customers.home"_s, {}}, [&](Edit &edit) -> Status {
        const TableSpec &table = edit.table(u"customer"_s);
        Id node;
        must(edit.db().each(u"SELECT id FROM node WHERE name = '华东' AND alive = 1"_s, {}, [&](const Row &row) {
            node = row.id(0);
            return false;
        }));
        std::vector<Record> homed;
        must(records::eachLiving(edit.db(), table, [&](Record &&record) {
            if (textOf(record.values[size_t(table.indexOf(u"name"_s))]) == u"乙"_s) {
                record.home = node;
                homed.push_back(record);
            }
            return true;
        }));
        return edit.putEach(table, homed);
    }));
}

inline constexpr char RegionMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"}, {"from": "date", "to": "date"},
    {"from": "customer", "to": "customer"}, {"from": "region", "to": "region"}, {"from": "amount", "to": "amount"}]})";
inline constexpr char RegionHead[] = "order,line,date,customer,region,amount\n";

} // namespace weiwo::test
