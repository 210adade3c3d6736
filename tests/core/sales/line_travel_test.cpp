#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/sales/line_part.h"
#include "tests/core/sales/travelled_lines.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Whatever was imported, replaced and undone: a copy has the same lines, the same of them count")
{
    for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
        INFO("seed " << seed);
        ImportStore from;
        Dice dice(seed);
        RandomImports imports(from, dice);
        for (int step = 0; step < 25; ++step)
            imports.step();
        from.import(randomFile(dice), from.mapping(LinesMapping), u"last.csv"_s);
        addPayments(from);
        addShares(from);
        std::vector<Packed> all = packedAll(from);
        REQUIRE(all.size() > 5);
        for (const Packed &batch : all)
            CHECK(batch.strangers.isEmpty());
        if (seed % 3 == 1)
            std::ranges::reverse(all);
        LineCopy to;
        if (seed % 3 == 2) {
            // In two packages, later batches first.
            const auto half = all.begin() + std::ptrdiff_t(all.size() / 2);
            must(to.receive(from, {half, all.end()}));
            must(to.receive(from, {all.begin(), half}));
        } else {
            must(to.receive(from, all));
        }
        checkSame(from, to);
        // The same again is passed over.
        must(to.receive(from, all));
        checkSame(from, to);
        // What becomes of batches later follows from their rows.
        for (int step = 0; step < 3; ++step) {
            if (!from.workspace->undo())
                break;
            must(to.adopt(from, [](Edit &) { return Status(); }));
            checkSame(from, to);
        }
    }
}

TEST_CASE("A copy with a scope has the lines of it, and of these the same count")
{
    qint64 few = 0;
    for (const quint64 seed : {11, 12, 13, 14, 15, 16}) {
        for (const QString &unit : {u"华东"_s, u"华南"_s}) {
            INFO("seed " << seed << " " << unit.toStdString());
            ImportStore from;
            Dice dice(seed);
            RandomImports imports(from, dice);
            from.import(randomFile(dice) + "S1,77,2025-01-02,甲,华东,张伟,,,1,5,,,\nS1,78,2025-01-02,乙,华南,李静,,,1,6,,,\n",
                        from.mapping(LinesMapping), u"first.csv"_s);
            for (int step = 0; step < 20; ++step)
                imports.step();
            addPayments(from);
            addShares(from);
            giveHomes(from);
            from.import(randomFile(dice) + "S1,79,2025-01-02,丙,华东,张伟,,,1,5,,,\nS1,78,2025-01-02,乙,华东,李静,,,1,6,,,\n",
                        from.mapping(LinesMapping), u"last.csv"_s);
            const sync::Scope scope = scopeOf(from, unit);
            std::vector<Packed> all = packedAll(from, scope);
            if (seed % 2 == 0)
                std::ranges::reverse(all);
            LineCopy to;
            must(to.receive(from, all));
            checkSeen(from, to, scope);
            few += qint64(storedIn(from, u"order_line"_s).size() > storedIn(to, u"order_line"_s).size());
            // From there to a copy of the same scope.
            LineCopy next;
            must(next.receive(to, packedAll(to, scope)));
            checkSeen(from, next, scope);
            if (from.workspace->undo()) {
                must(to.adopt(from, [](Edit &) { return Status(); }));
                checkSeen(from, to, scope);
            }
        }
    }
    CHECK(few > 6);
}

TEST_CASE("A line whose correction went to another region does not count, though the correction is not seen")
{
    ImportStore from;
    const Mapping mapping = from.mapping(RegionMapping);
    from.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华东,100\nA2,1,2025-03-01,甲,华东,7\n", mapping, u"one.csv"_s);
    from.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华南,100\n", mapping, u"two.csv"_s);
    const sync::Scope east = scopeOf(from, u"华东"_s);
    const std::vector<Packed> all = packedAll(from, east);
    REQUIRE(all.size() == 2);
    const auto second = unpackPart(all[1].parts.front());
    REQUIRE(second.has_value());
    CHECK(second->total == 0);
    CHECK(second->partial);
    CHECK(second->elsewhere.size() == 1);
    CHECK(second->customers.empty());
    for (const bool reversed : {false, true}) {
        LineCopy to;
        must(to.receive(from, reversed ? std::vector{all[1], all[0]} : all));
        CHECK(to.total(u"sales.amount"_s) == 700);
        CHECK(findingsOf(to) == QStringList());
        must(from.workspace->undo());
        must(to.adopt(from, [](Edit &) { return Status(); }));
        CHECK(to.total(u"sales.amount"_s) == 10700);
        CHECK(findingsOf(to) == QStringList());
        must(from.workspace->redo());
        must(to.adopt(from, [](Edit &) { return Status(); }));
        CHECK(to.total(u"sales.amount"_s) == 700);
        CHECK(findingsOf(to) == QStringList());
    }
}

TEST_CASE("Customers that lines name and a scope does not hold are named as strangers")
{
    ImportStore from;
    from.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华东,100\nA2,1,2025-03-01,乙,华东,7\nA3,1,2025-03-01,丙,华南,1\n",
                from.mapping(RegionMapping));
    must(from.workspace->edit({u"customers.home"_s, {}}, [&](Edit &edit) -> Status {
        const TableSpec &table = edit.table(u"customer"_s);
        std::vector<Record> homed;
        for (const auto &[customer, unit] : {std::pair{u"甲"_s, u"华南"_s}, {u"乙"_s, u"华东"_s}, {u"丙"_s, u"华南"_s}}) {
            must(records::eachLiving(edit.db(), table, [&](Record &&record) {
                if (textOf(record.values[size_t(table.indexOf(u"name"_s))]) == customer)
                    homed.push_back(record);
                return true;
            }));
            homed.back().home = scopeOf(from, unit).node();
        }
        return edit.putEach(table, homed);
    }));
    const auto all = packedAll(from, scopeOf(from, u"华东"_s));
    Reader reader = from.reader();
    const QSet<Id> expected{must(customers::findCustomer(reader, u"甲"_s)).id.raw()};
    REQUIRE(all.size() == 1);
    CHECK(all[0].strangers == QHash<QString, QSet<Id>>{{u"customer"_s, expected}});
    CHECK(must(unpackPart(all[0].parts[0]) ? Result<qint64>(unpackPart(all[0].parts[0])->total) : fail(errc::Damaged, {})) == 2);
    CHECK(packedAll(from)[0].strangers.isEmpty());
    // 甲 is a customer of the south: its line goes there, though it was earned in the east.
    CHECK(unpackPart(packedAll(from, scopeOf(from, u"华南"_s))[0].parts[0])->total == 2);
}

TEST_CASE("Lines of a customer that was merged go as they came in, and count for whom it was merged into")
{
    ImportStore from;
    const Mapping mapping = from.mapping(RegionMapping);
    from.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华东,100\nA2,1,2025-03-01,乙,华东,7\n", mapping, u"one.csv"_s);
    addPayments(from);
    LineCopy early;
    must(early.receive(from, packedAll(from)));
    from.clock.advance(1000);
    must(from.workspace->edit({u"customers.merge"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(customers::merge(edit, {.kept = must(customers::findCustomer(edit, u"甲"_s)).id,
                                          .others = {must(customers::findCustomer(edit, u"乙"_s)).id}}));
        return {};
    }));
    LineCopy to;
    must(to.receive(from, packedAll(from)));
    checkSame(from, to);
    const auto lines = storedIn(to, u"order_line"_s);
    REQUIRE(lines.size() == 2);
    must(early.adopt(from, [](Edit &) { return Status(); }));
    checkSame(from, early);
    must(from.workspace->undo());
    must(to.adopt(from, [](Edit &) { return Status(); }));
    checkSame(from, to);
}

TEST_CASE("A batch of which nothing is seen is known as such")
{
    ImportStore from;
    from.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华东,100\n", from.mapping(RegionMapping), u"one.csv"_s);
    from.import(QByteArray(RegionHead) + "A3,1,2025-03-01,丙,华南,1\n", from.mapping(RegionMapping), u"two.csv"_s);
    const auto all = packedAll(from, scopeOf(from, u"华东"_s));
    REQUIRE(all.size() == 2);
    REQUIRE(all[1].parts.size() == 1);
    CHECK(unpackPart(all[1].parts[0])->total == 0);
    LineCopy to;
    must(to.receive(from, all));
    CHECK(to.total(u"sales.amount"_s) == 10000);
    CHECK(findingsOf(to) == QStringList());
    Reader reader = to.reader();
    CHECK(must(reader.db().integer(u"SELECT count(*) FROM batch_lines WHERE partial = 1 AND last < first"_s)) == 1);
    // What comes in later stands beside it; taking it back leaves the note.
    auto request = to.request(QByteArray(RegionHead) + "A9,1,2025-03-01,甲,华东,x\n", to.mapping(RegionMapping), u"bad.csv"_s);
    (void)exchange::importFile(*to.workspace, request);
    to.import(QByteArray(RegionHead) + "A9,1,2025-03-01,甲,华东,5\n", to.mapping(RegionMapping), u"mine.csv"_s);
    CHECK(to.total(u"sales.amount"_s) == 10500);
    CHECK(findingsOf(to) == QStringList());
    CHECK(must(reader.db().integer(u"SELECT count(*) FROM batch_lines"_s)) == 3);
    // A copy below learns the same of it.
    const auto below = packedAll(to);
    CHECK(unpackPart(below[1].parts[0])->partial);
    CHECK_FALSE(unpackPart(below[0].parts[0])->partial);
}

TEST_CASE("Many lines come in several parts, each of which must be there")
{
    ImportStore from;
    QByteArray bytes(RegionHead);
    for (int i = 0; i < 20000; ++i)
        bytes += "S" + QByteArray::number(100000 + i / 3) + ',' + QByteArray::number(i % 3) + ",2025-0" + QByteArray::number(1 + i % 9)
                 + "-11,客户" + QByteArray::number(i % 700)
                 + (i % 2 == 0 ? ",华东," : ",华南,") + QByteArray::number(i * 7 % 9999) + ".5\n";
    from.import(bytes, from.mapping(RegionMapping));
    const auto all = packedAll(from);
    REQUIRE(all.size() == 1);
    const std::vector<QByteArray> &parts = all[0].parts;
    REQUIRE(parts.size() == 3);
    for (const QByteArray &part : parts)
        CHECK(part.size() < 600 * 1024);
    CHECK(unpackPart(parts[0])->keyed == QStringList{u"order_no"_s, u"line_no"_s});
    {
        LineCopy to;
        must(to.receive(from, all));
        checkSame(from, to);
    }
    LineCopy to;
    const std::vector<std::vector<QByteArray>> wrong = {
        {parts[0]}, {parts[1]}, {parts[0], parts[1]}, {parts[1], parts[0], parts[2]}, {parts[0], parts[2]},
        {parts[0], parts[0], parts[1], parts[2]},
        {parts[0], parts[1], parts[2], parts[2]}};
    for (size_t i = 0; i < wrong.size(); ++i) {
        INFO(i);
        const Status status = to.receive(from, {Packed{.batch = all[0].batch, .parts = wrong[i]}});
        REQUIRE_FALSE(status);
        CHECK(status.error().code == QLatin1StringView(errc::Damaged));
        CHECK(storedIn(to, u"order_line"_s).empty());
    }
    must(to.receive(from, all));
    checkSame(from, to);
}

TEST_CASE("Lines that come in and lines that are here with their keys: the later batch's count")
{
    for (const bool ownIsLater : {false, true}) {
        INFO("own is later " << ownIsLater);
        ImportStore from;
        LineCopy to;
        (ownIsLater ? to.clock : from.clock).advance(60'000);
        const Mapping mapping = from.mapping(RegionMapping);
        to.import(QByteArray(RegionHead) + "A1,1,2025-03-01,甲,华东,100\nA2,1,2025-03-01,甲,华东,7\n", mapping, u"own.csv"_s);
        from.import(QByteArray(RegionHead) + "A1,1,2025-03-02,甲,华东,150\nA3,1,2025-03-01,甲,华东,1\n", mapping, u"theirs.csv"_s);
        must(to.receive(from, packedAll(from)));
        CHECK(to.total(u"sales.amount"_s) == (ownIsLater ? 10800 : 15800));
        CHECK(to.total(u"sales.lines"_s) == 3);
        CHECK(findingsOf(to) == QStringList());
    }
}
