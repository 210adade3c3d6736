#include "core/metrics/engine.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/sales/lines.h"
#include "core/sales/repo.h"
#include "tests/core/sales/random_lines.h"
#include "tests/core/sales/without_packs.h"

using namespace weiwo;
using namespace weiwo::sales;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A store of random lines, some of orders whose credit is shared, and its clock at their end.
struct RandomStore : ImportStore
{
    explicit RandomStore(quint64 seed) : dice(seed)
    {
        RandomImports imports(*this, dice);
        for (int step = 0; step < 20; ++step)
            imports.step();
        addShares(*this);
        import("order,line,date,customer,region,person,product,kind,qty,amount,cost,off,list\n"
               "OLD1,1,2018-05-06,甲,华东,张伟,轴承,传动,1,100,,,\nOLD2,1,2024-02-29,乙,华南,李静,轴承,传动,1,100,,,\n"
               "LATE,1,2126-03-04,丙,华东,张伟,轴承,传动,1,100,,,\n",
               mapping(LinesMapping), u"old.csv"_s);
        moveRegion();
    }

    /// A unit comes to stand elsewhere in the middle of a month.
    void moveRegion()
    {
        clock.advance(1000);
        must(workspace->edit({u"org.move"_s, {}}, [](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node south, org::findNode(edit, u"华南"_s));
            WEIWO_ASSIGN(const org::Node east, org::findNode(edit, u"华东"_s));
            return org::moveNode(edit, south.id, east.id, QDate(2025, 2, 14));
        }));
    }

    Dice dice;
};

metrics::Query randomQuery(RandomStore &store, const FiscalCalendar &calendar)
{
    Dice &dice = store.dice;
    metrics::Query query;
    const QStringList metrics{u"sales.amount"_s, u"sales.units"_s, u"sales.orders"_s, u"sales.cost"_s, u"sales.gross_profit"_s,
                              u"sales.lines"_s, u"sales.price_realisation"_s, u"customers.active"_s, u"customers.new"_s,
                              u"customers.retained"_s, u"customers.won_back"_s, u"customers.lost"_s};
    const QStringList dimensions{u"region"_s, u"person"_s, u"customer"_s, u"product"_s, u"product.line"_s, u"month"_s, u"quarter"_s, u"node"_s};
    const auto pick = [&dice](const QStringList &list) { return list.at(dice.roll(int(list.size()))); };
    query.metrics << pick(metrics) << pick(metrics);
    query.metrics.removeDuplicates();
    for (int count = dice.roll(3); count > 0; --count)
        query.by << pick(dimensions);
    query.by.removeDuplicates();
    const Filter filters[] = {{u"region"_s, Filter::Op::Equal, {u"华东"_s}}, {u"node"_s, Filter::Op::Equal, {u"华东"_s}},
                              {u"person"_s, Filter::Op::Equal, {u"张伟"_s}}, {u"product"_s, Filter::Op::Equal, {u"轴承"_s, u"油泵"_s}},
                              {u"customer"_s, Filter::Op::NotEqual, {u"甲"_s}}, {u"month"_s, Filter::Op::Equal, {u"2025-02"_s, u"2025-03"_s}}};
    for (int count = dice.roll(3); count > 0; --count)
        query.where.push_back(filters[dice.roll(6)]);
    query.period = must(calendar.parse(pick({u"2025-03"_s, u"2025Q1"_s, u"2025"_s, u"2025-01-17..2025-03-02"_s, u"2024-12..2025-05"_s,
                                             u"2025-06-03..2025-06-20"_s})));
    query.compare = static_cast<metrics::Compare>(dice.roll(3));
    return query;
}

void checkSame(const metrics::Table &a, const metrics::Table &b)
{
    CHECK(a.total == b.total);
    REQUIRE(a.rows.size() == b.rows.size());
    for (size_t i = 0; i < a.rows.size(); ++i) {
        CHECK(a.rows[i].labels == b.rows[i].labels);
        CHECK(a.rows[i].ids == b.rows[i].ids);
        CHECK(a.rows[i].figures == b.rows[i].figures);
    }
}

qint64 moved(const metrics::TableRow &row)
{
    return std::abs(row.figures[0].whole.value_or(0) - row.figures[1].whole.value_or(0));
}

} // namespace

TEST_CASE("Whatever is asked, packs, sums and lines give one answer")
{
    for (const quint64 seed : {21, 22}) {
        RandomStore store(seed);
        Reader reader = store.reader();
        REQUIRE(must(repo::packsComplete(reader.db())));
        for (int round = 0; round < 200; ++round) {
            const metrics::Query query = randomQuery(store, reader.calendar());
            INFO("seed " << seed << ", round " << round << ": " << query.metrics.join(u' ').toStdString() << " by " << query.by.join(u' ').toStdString());
            const metrics::Table packed = must(metrics::query(reader, query));
            const WithoutPacks lines(reader);
            const metrics::Table slow = must(metrics::query(reader, query));
            checkSame(packed, slow);
        }
    }
}

TEST_CASE("The total is that of the question without groups")
{
    RandomStore store(23);
    Reader reader = store.reader();
    for (int round = 0; round < 200; ++round) {
        metrics::Query query = randomQuery(store, reader.calendar());
        INFO("round " << round << ": " << query.metrics.join(u' ').toStdString() << " by " << query.by.join(u' ').toStdString());
        const metrics::Table parts = must(metrics::query(reader, query));
        query.by.clear();
        CHECK(parts.total == must(metrics::query(reader, query)).total);
    }
}

TEST_CASE("The largest customers are the first of all customers")
{
    for (const quint64 seed : {24, 25}) {
        RandomStore store(seed);
        Reader reader = store.reader();
        for (int round = 0; round < 60; ++round) {
            metrics::Query query = randomQuery(store, reader.calendar());
            const QString metric = QStringList{u"sales.amount"_s, u"sales.units"_s, u"sales.gross_profit"_s}.at(round % 3);
            query.metrics = {metric};
            query.by = {u"customer"_s};
            const QString compared = query.compare == metrics::Compare::None ? metric : metric + (round % 2 == 0 ? u".compare"_s : u".difference"_s);
            query.sort = u'-' + (round % 4 == 0 ? metric : compared);
            metrics::Query limited = query;
            limited.limit = 1 + store.dice.roll(5);
            INFO("seed " << seed << ", round " << round << ", " << query.sort.toStdString() << ", limit " << limited.limit);
            const metrics::Table all = must(metrics::query(reader, query));
            const metrics::Table first = must(metrics::query(reader, limited));
            CHECK(first.total == all.total);
            CHECK(first.groups == qint64(all.rows.size()));
            CHECK(all.groups == qint64(all.rows.size()));
            REQUIRE(first.rows.size() == std::min(all.rows.size(), size_t(limited.limit)));
            // Of customers of one figure any may stand last: what counts is the figure.
            const size_t place = query.sort.endsWith(u".compare"_s) ? 1 : 0;
            for (size_t i = 0; i < first.rows.size(); ++i) {
                if (query.sort.endsWith(u".difference"_s))
                    CHECK(moved(first.rows[i]) == moved(all.rows[i]));
                else
                    CHECK(first.rows[i].figures[place] == all.rows[i].figures[place]);
                const auto same = std::find_if(all.rows.begin(), all.rows.end(), [&](const metrics::TableRow &row) { return row.ids == first.rows[i].ids; });
                REQUIRE(same != all.rows.end());
                CHECK(same->figures == first.rows[i].figures);
                CHECK(same->labels == first.rows[i].labels);
            }
        }
    }
}

TEST_CASE("Sorted by difference, what moved most stands first, whichever way")
{
    RandomStore store(26);
    Reader reader = store.reader();
    metrics::Query query{.metrics = {u"sales.amount"_s}, .by = {u"product"_s}};
    query.period = must(reader.calendar().parse(u"2025-03"_s));
    query.compare = metrics::Compare::PreviousPeriod;
    query.sort = u"-sales.amount.difference"_s;
    const metrics::Table table = must(metrics::query(reader, query));
    REQUIRE(table.rows.size() > 1);
    CHECK(std::is_sorted(table.rows.begin(), table.rows.end(), [&](const auto &a, const auto &b) { return moved(a) > moved(b); }));
    query.compare = metrics::Compare::None;
    const auto refused = metrics::query(reader, query);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
}

TEST_CASE("Lines that are counted from sums are those that are seen one by one")
{
    RandomStore store(27);
    Reader reader = store.reader();
    for (int round = 0; round < 80; ++round) {
        const metrics::Query query = randomQuery(store, reader.calendar());
        const LineQuery asked{.range = query.period->range, .where = query.where, .limit = 1 + store.dice.roll(6)};
        INFO("round " << round);
        const LineList packed = must(lines(reader, asked));
        const WithoutPacks slow(reader);
        const LineList seen = must(lines(reader, asked));
        CHECK(packed.lines == seen.lines);
        CHECK(packed.amount == seen.amount);
        CHECK(packed.quantity == seen.quantity);
        REQUIRE(packed.rows.size() == seen.rows.size());
        for (size_t i = 0; i < seen.rows.size(); ++i) {
            CHECK(packed.rows[i].day == seen.rows[i].day);
            CHECK(packed.rows[i].amount == seen.rows[i].amount);
            CHECK(packed.rows[i].share == seen.rows[i].share);
        }
    }
}
