#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/storage/database.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"},
    {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
    {"from": "region", "to": "region"}, {"from": "person", "to": "person"},
    {"from": "product", "to": "product"}, {"from": "kind", "to": "product.line"},
    {"from": "qty", "to": "quantity"}, {"from": "amount", "to": "amount"},
    {"from": "cost", "to": "cost"}, {"from": "off", "to": "discount"}, {"from": "list", "to": "product.price"}]})";
const char Head[] = "order,line,date,customer,region,person,product,kind,qty,amount,cost,off,list\n";

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }
    int roll(int sides) { return static_cast<int>(m_source.random() % static_cast<quint64>(sides)); }
    QByteArray pick(std::initializer_list<const char *> words)
    {
        return QByteArray(std::data(words)[roll(static_cast<int>(words.size()))]);
    }

private:
    SeededIdSource m_source;
};

/// Lines of few orders, so that later files tell some of them again; some name nobody or nothing.
QByteArray randomFile(Dice &dice)
{
    QByteArray bytes(Head);
    const int rows = 1 + dice.roll(12);
    for (int i = 0; i < rows; ++i) {
        const QByteArray product = dice.pick({"轴承", "油泵", "皮带", ""});
        const QDate day = QDate(2024, 11, 1).addDays(dice.roll(300));
        const QByteArray cells[] = {
            dice.roll(5) == 0 ? QByteArray() : QByteArray("S") + QByteArray::number(dice.roll(20)),
            QByteArray::number(i), day.toString(Qt::ISODate).toUtf8(), dice.pick({"甲", "乙", "丙", ""}),
            dice.pick({"华东", "华南", ""}), dice.pick({"张伟", "李静", ""}), product,
            product.isEmpty() ? QByteArray() : QByteArray(product == "油泵" ? "液压" : "传动"),
            dice.roll(6) == 0 ? QByteArray() : QByteArray::number(dice.roll(9)), QByteArray::number(dice.roll(200000) - 20000),
            dice.roll(3) == 0 ? QByteArray() : QByteArray::number(dice.roll(9000)),
            dice.roll(2) == 0 ? QByteArray() : QByteArray::number(dice.roll(500)),
            product == "油泵" ? QByteArray("120.5") : QByteArray()};
        bytes += QByteArrayList(std::begin(cells), std::end(cells)).join(',') + '\n';
    }
    return bytes;
}

/// All figures of a query, by the labels of their row; orders are left out.
std::map<QString, QStringList> figures(ImportStore &store, const QStringList &by, const QString &period, bool orders)
{
    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = {u"sales.amount"_s, u"sales.units"_s, u"sales.lines"_s, u"sales.cost"_s, u"sales.gross_profit"_s, u"sales.list_amount"_s, u"sales.listed_amount"_s};
    // How many orders there are only the lines can tell: then all of it comes from them.
    if (orders)
        query.metrics << u"sales.orders"_s;
    query.by = by;
    query.period = must(reader.calendar().parse(period));
    std::map<QString, QStringList> all;
    for (const auto &row : must(metrics::query(reader, query)).rows) {
        QStringList texts;
        for (size_t i = 0; i < 7; ++i)
            texts << (row.figures[i].whole ? QString::number(*row.figures[i].whole) : u"-"_s);
        all[QStringList(row.labels.begin(), row.labels.end()).join(u'|')] = texts;
    }
    return all;
}

void checkAgainstLines(ImportStore &store)
{
    const QStringList groups[] = {{},
                                  {u"region"_s},
                                  {u"node"_s},
                                  {u"person"_s},
                                  {u"product"_s},
                                  {u"region"_s, u"product.line"_s},
                                  {u"person"_s, u"product"_s},
                                  {u"month"_s},
                                  {u"day"_s},
                                  {u"quarter"_s, u"person"_s},
                                  {u"month"_s, u"product.line"_s}};
    for (const QStringList &by : groups)
        for (const QString &period : {u"2025"_s, u"2025-02"_s, u"2024-11-13..2025-05-20"_s, u"2025-03-04..2025-03-09"_s}) {
            INFO(by.join(u',').toStdString() << " in " << period.toStdString());
            CHECK(figures(store, by, period, false) == figures(store, by, period, true));
        }
}

} // namespace

TEST_CASE("Figures read from sums are those of the lines, after any imports, replacements and undos")
{
    for (const quint64 seed : {1, 2, 3}) {
        ImportStore store;
        Dice dice(seed);
        const Mapping mapping = store.mapping(LineMapping);
        QString last;
        for (int step = 0; step < 30; ++step) {
            INFO("seed " << seed << ", step " << step);
            store.clock.advance(1000);
            const int what = dice.roll(6);
            if (what == 0) {
                (void)store.workspace->undo();
            } else if (what == 1) {
                (void)store.workspace->redo();
            } else {
                auto request = store.request(randomFile(dice), mapping, u"%1.csv"_s.arg(step));
                if (what == 2)
                    request.replace = last;
                if (const auto result = exchange::importFile(*store.workspace, request); result && result->batch)
                    last = result->batch->text();
            }
            const Findings findings = store.checks();
            for (const Finding &finding : findings)
                UNSCOPED_INFO(finding.message.toStdString());
            REQUIRE(findings.empty());
        }
        checkAgainstLines(store);
    }
}

TEST_CASE("A unit that moves inside a month is counted where it stood")
{
    ImportStore store;
    must(store.workspace->edit({u"org.add"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        std::optional<org::NodeId> south;
        for (const QString &name : {u"华东"_s, u"华南"_s}) {
            org::Node region;
            region.name = name;
            region.level = org::Level::Region;
            WEIWO_ASSIGN(south, org::addNode(edit, region, top.id, {}));
        }
        org::Node team;
        team.name = u"一队"_s;
        team.level = org::Level::Team;
        WEIWO_ASSIGN([[maybe_unused]] const org::NodeId made, org::addNode(edit, team, south, {}));
        return {};
    }));
    store.import(QByteArray(Head) + "A,1,2025-03-02,甲,一队,,轴承,传动,1,100,,,\nA,2,2025-03-20,甲,一队,,轴承,传动,1,10,,,\n"
                                    "A,3,2025-05-20,甲,一队,,轴承,传动,1,1,,,\n",
                 store.mapping(LineMapping));
    store.import(QByteArray(Head) + "B,1,2025-03-02,甲,华东,,轴承,传动,1,1000,,,\n", store.mapping(LineMapping), u"b.csv"_s);
    const auto move = [&](const QDate &from) {
        must(store.workspace->edit({u"org.move"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node team, org::findNode(edit, u"一队"_s));
            WEIWO_ASSIGN(const org::Node east, org::findNode(edit, u"华东"_s));
            return org::moveNode(edit, team.id, east.id, from);
        }));
    };
    move(QDate(2025, 3, 10));
    CHECK(figures(store, {u"region"_s}, u"2025"_s, false)[u"华东"_s].value(0) == u"101100"_s);
    CHECK(figures(store, {u"region"_s}, u"2025"_s, false)[u"华南"_s].value(0) == u"10000"_s);
    checkAgainstLines(store);
    move(QDate(2025, 5, 1));
    checkAgainstLines(store);
}

TEST_CASE("A sum that is not that of its lines is found")
{
    ImportStore store;
    store.import(QByteArray(Head) + "A,1,2025-03-02,甲,华东,张伟,轴承,传动,1,100,,,\n", store.mapping(LineMapping));
    REQUIRE(store.checks().empty());
    for (const QString &damage : {u"UPDATE line_month SET amount = amount + 1"_s, u"DELETE FROM line_day"_s, u"UPDATE line_date SET cost = 1"_s,
                                  u"INSERT INTO line_product VALUES(24300, 1, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0)"_s,
                                  u"UPDATE line_product SET plain = plain + 1"_s, u"UPDATE line_customer SET first = first - 1"_s, u"DELETE FROM line_customer"_s}) {
        Reader reader = store.reader();
        REQUIRE(reader.db().run(u"SAVEPOINT damage"_s));
        REQUIRE(reader.db().run(damage));
        bool found = false;
        for (const StoreCheck &check : store.registry->checks)
            if (check.key == u"sales.sums"_s)
                found = must(check.run(reader)).size() == 1;
        CHECK(found);
        REQUIRE(reader.db().run(u"ROLLBACK TO damage"_s));
        REQUIRE(reader.db().run(u"RELEASE damage"_s));
    }
}
