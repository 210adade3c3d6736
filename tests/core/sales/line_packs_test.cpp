#include "core/sales/figures.h"
#include "core/sales/repo.h"
#include "core/storage/migrator.h"
#include "core/workspace/jobs.h"
#include "tests/core/sales/random_lines.h"
#include "tests/core/sales/without_packs.h"

using namespace weiwo;
using namespace weiwo::sales;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

using Key = std::vector<std::optional<qint64>>;

/// Rows of figures, those of the same keys added up.
std::map<Key, Key> figuresOf(Reader &reader, const repo::FigureQuery &query)
{
    std::map<Key, Key> all;
    must(repo::figures(reader, query, [&all](const repo::FigureRow &row) {
        Key &sums = all[{row.place.unit, row.place.member, row.segment, row.person, row.customer, row.product, row.month, row.day,
                         row.order}];
        sums.resize(9);
        const std::optional<qint64> values[] = {row.lines, row.amount, row.quantity, row.cost, row.profit, row.prices.marked,
                                                row.prices.discount, row.prices.plain, row.prices.pieces};
        for (size_t i = 0; i < sums.size(); ++i)
            if (values[i])
                sums[i] = sums[i].value_or(0) + *values[i];
    }));
    return all;
}

/// A question that no kept sum answers.
repo::FigureQuery randomQuery(Dice &dice)
{
    const auto day = [&dice] { return QDate(2024, 11, 1).addDays(dice.roll(330)).toJulianDay(); };
    repo::FigureQuery query;
    query.from = day();
    query.to = day();
    if (query.from > query.to)
        std::swap(query.from, query.to);
    if (dice.roll(3) == 0) {
        query.from = QDate(2024, 11 + dice.roll(2), 1).toJulianDay();
        query.to = QDate(2025, 1 + dice.roll(9), 1).toJulianDay();
    }
    for (bool *key : {&query.unit, &query.person, &query.customer, &query.product, &query.month, &query.day, &query.order,
                      &query.withoutShared, &query.prices})
        *key = dice.roll(2) == 0;
    // Who asks for prices asks for products: their list prices are told apart.
    query.product = query.product || query.prices;
    for (int border = dice.roll(3); border > 0; --border)
        query.borders.push_back(day());
    std::sort(query.borders.begin(), query.borders.end());
    return query;
}

bool figuresFail(Reader &reader, const repo::FigureQuery &query)
{
    return !repo::figures(reader, query, [](const repo::FigureRow &) {});
}

qint64 count(Reader &reader, const QString &what)
{
    return must(reader.db().integer(u"SELECT %1 FROM line_pack"_s.arg(what)));
}

/// Lines of one place and month, each of an order of its own.
QByteArray manyLines(int from, int to, const char *day = "2025-03-04")
{
    QByteArray bytes(LinesHead);
    for (int i = from; i < to; ++i)
        bytes += 'M' + QByteArray::number(i) + ",1," + day + ",甲,华东,张伟,轴承,传动,1," + QByteArray::number(i) + ",5,,\n";
    return bytes;
}

} // namespace

TEST_CASE("What packs tell is what the lines tell, after any imports, replacements and undos")
{
    for (const quint64 seed : {4, 5, 6}) {
        ImportStore store;
        Dice dice(seed);
        RandomImports imports(store, dice);
        for (int step = 0; step < 20; ++step)
            imports.step();
        addShares(store);
        Reader reader = store.reader();
        REQUIRE(must(repo::packsComplete(reader.db())));
        REQUIRE(count(reader, u"sum(lines)"_s) > 0);
        for (int round = 0; round < 150; ++round) {
            const repo::FigureQuery query = randomQuery(dice);
            INFO("seed " << seed << ", round " << round);
            const auto packed = figuresOf(reader, query);
            const WithoutPacks lines(reader);
            CHECK(packed == figuresOf(reader, query));
        }
    }
}

TEST_CASE("Lines that are scanned come from packs as from the table")
{
    ImportStore store;
    Dice dice(9);
    RandomImports imports(store, dice);
    for (int step = 0; step < 12; ++step)
        imports.step();
    Reader reader = store.reader();
    const auto scanned = [&reader](const DateRange &range) {
        std::map<qint64, Key> all;
        must(repo::scanLines(reader, range, {}, {}, [&all](const repo::ScannedLine &line) {
            CHECK(all.try_emplace(line.no, Key{line.day, line.month, line.place.unit, line.place.member, line.person, line.customer,
                                               line.product, line.amount, line.quantity}).second);
        }));
        return all;
    };
    for (const DateRange &range : {DateRange{QDate(2024, 1, 1), QDate(2026, 1, 1)}, {QDate(2025, 1, 17), QDate(2025, 3, 2)},
                                   {QDate(2025, 2, 1), QDate(2025, 2, 2)}, {QDate(2025, 2, 1), QDate(2025, 2, 1)}}) {
        const auto packed = scanned(range);
        const WithoutPacks lines(reader);
        CHECK(packed == scanned(range));
    }
}

TEST_CASE("Lines whose credit is shared and the others are all lines, each once")
{
    ImportStore store;
    Dice dice(8);
    RandomImports imports(store, dice);
    for (int step = 0; step < 12; ++step)
        imports.step();
    addShares(store);
    Reader reader = store.reader();
    repo::FigureQuery query{.from = QDate(2024, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .customer = true,
                            .day = true, .order = true};
    const auto all = figuresOf(reader, query);
    query.withoutShared = true;
    auto parts = figuresOf(reader, query);
    CHECK(parts != all);
    query.of = repo::FigureQuery::Of::SharedLines;
    const auto shared = figuresOf(reader, query);
    CHECK_FALSE(shared.empty());
    for (const auto &[key, sums] : shared) {
        Key &whole = parts[key];
        whole.resize(sums.size());
        for (size_t i = 0; i < sums.size(); ++i)
            if (sums[i])
                whole[i] = whole[i].value_or(0) + *sums[i];
    }
    CHECK(parts == all);
}

TEST_CASE("Only the units that can be wanted are read")
{
    ImportStore store;
    Dice dice(3);
    RandomImports imports(store, dice);
    for (int step = 0; step < 12; ++step)
        imports.step();
    Reader reader = store.reader();
    repo::FigureQuery query{.from = QDate(2024, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .unit = true, .customer = true};
    std::map<Key, Key> all = figuresOf(reader, query);
    REQUIRE_FALSE(all.empty());
    const qint64 unit = all.begin()->first[0].value_or(0);
    query.units = {unit};
    std::erase_if(all, [unit](const auto &entry) { return entry.first[0] != unit; });
    CHECK(figuresOf(reader, query) == all);
    query.units = std::vector<qint64>{};
    CHECK(figuresOf(reader, query).empty());

    query.units.reset();
    query.person = true;
    const auto everybody = figuresOf(reader, query);
    const qint64 person = must(reader.db().integer(u"SELECT max(person) FROM order_line WHERE live = 1"_s));
    REQUIRE(person > 0);
    query.persons = {person};
    const auto of = [person](std::map<Key, Key> rows) {
        std::erase_if(rows, [person](const auto &entry) { return entry.first[3] != person; });
        return rows;
    };
    CHECK_FALSE(of(everybody).empty());
    CHECK(of(figuresOf(reader, query)) == of(everybody));
}

TEST_CASE("Many lines of a place and month are several packs, few ones join those that are there")
{
    ImportStore store;
    const Mapping mapping = store.mapping(LinesMapping);
    store.import(manyLines(0, 9000), mapping);
    Reader reader = store.reader();
    CHECK(count(reader, u"count(*)"_s) == 3);
    CHECK(count(reader, u"max(lines)"_s) == MostPackedLines);
    for (int day = 0; day < 5; ++day)
        store.import(manyLines(10000 + 100 * day, 10100 + 100 * day), mapping, u"day%1.csv"_s.arg(day));
    CHECK(count(reader, u"sum(lines)"_s) == 9500);
    CHECK(count(reader, u"count(*)"_s) == 4);
    CHECK(store.checks().empty());
    while (store.workspace->undo()) { }
    CHECK(count(reader, u"count(*)"_s) == 0);
    while (store.workspace->redo()) { }
    CHECK(count(reader, u"sum(lines)"_s) == 9500);
    CHECK(store.checks().empty());
    // Of two packs of the same lines most go: what is left is one.
    store.import(manyLines(300, 8700, "2025-03-05"), mapping, u"again.csv"_s);
    CHECK(count(reader, u"sum(lines)"_s) == 9500);
    CHECK(count(reader, u"count(*)"_s) <= 5);
    CHECK(store.checks().empty());
}

TEST_CASE("A damaged pack is an error, not a figure")
{
    ImportStore store;
    store.import(manyLines(0, 40), store.mapping(LinesMapping));
    Reader reader = store.reader();
    const repo::FigureQuery query{.from = QDate(2025, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .customer = true};
    for (const QString &damage : {u"amounts = x''"_s, u"amounts = substr(amounts, 1, length(amounts) - 1)"_s, u"lines = 41"_s, u"lines = 0"_s,
                                  u"lines = 9000000000"_s, u"customers = x'09'"_s, u"customers = numbers || numbers"_s}) {
        must(reader.db().run(u"SAVEPOINT damage"_s));
        must(reader.db().run(u"UPDATE line_pack SET "_s + damage));
        const auto failed = repo::figures(reader, query, [](const repo::FigureRow &) { });
        INFO(damage.toStdString());
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == QLatin1StringView(errc::Damaged));
        must(reader.db().run(u"ROLLBACK TO damage"_s));
        must(reader.db().run(u"RELEASE damage"_s));
    }
    CHECK(figuresOf(reader, query).size() == 1);
}

TEST_CASE("A store from before there were packs gets them when it is opened")
{
    ImportStore store;
    Dice dice(2);
    RandomImports imports(store, dice);
    for (int step = 0; step < 12; ++step)
        imports.step();
    const repo::FigureQuery query{.from = QDate(2024, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .unit = true,
                                  .person = true, .customer = true, .product = true};
    Reader reader = store.reader();
    const auto expected = figuresOf(reader, query);
    REQUIRE_FALSE(expected.empty());

    // The same rows as a program of schema 9 would have left them.
    const QString path = store.folder.filePath(u"old.weiwo"_s);
    {
        const auto steps = must(shippedMigrations());
        const auto old = must(Database::open(path, Database::Mode::Create));
        CHECK(must(migrate(*old, {steps.begin(), steps.begin() + 9})) == 9);
        must(old->run(u"ATTACH '%1' AS made"_s.arg(store.workspace->path())));
        must(old->run(u"PRAGMA foreign_keys=OFF"_s));
        std::map<QString, QStringList> tables;
        must(old->each(u"SELECT m.name, c.name FROM main.sqlite_master m JOIN pragma_table_info(m.name) c"
                       " WHERE m.type = 'table' AND m.name <> 'schema_step' AND m.name NOT LIKE 'sqlite%'"
                       " AND m.name IN (SELECT name FROM made.sqlite_master)"_s,
                       {}, [&tables](const Row &row) {
                           tables[row.text(0)] << u'"' + row.text(1) + u'"';
                           return true;
                       }));
        for (const auto &[table, columns] : tables)
            must(old->run(u"INSERT OR REPLACE INTO main.\"%1\"(%2) SELECT %2 FROM made.\"%1\""_s.arg(table, columns.join(u','))));
    }
    const auto opened = must(Workspace::open(path, store.services()));
    Reader now = must(opened->reader());
    // Opening does not wait for the packs: until they are made, figures come from the lines.
    CHECK_FALSE(must(repo::packsComplete(now.db())));
    CHECK(must(opened->isUpgradeDue()));
    CHECK(figuresOf(now, query) == expected);
    must(opened->upgrade());
    CHECK_FALSE(must(opened->isUpgradeDue()));
    CHECK(must(repo::packsComplete(now.db())));
    CHECK(count(now, u"sum(lines)"_s) > 0);
    CHECK(must(repo::wrongPacks(now)) == 0);
    CHECK(figuresOf(now, query) == expected);
}

TEST_CASE("Packs that are not complete are neither read nor written")
{
    ImportStore store;
    store.import(manyLines(0, 10), store.mapping(LinesMapping));
    Reader reader = store.reader();
    must(reader.db().run(u"UPDATE line_pack_state SET complete = 0"_s));
    store.import(manyLines(10, 30), store.mapping(LinesMapping), u"b.csv"_s);
    CHECK(count(reader, u"sum(lines)"_s) == 10);
    const repo::FigureQuery query{.from = QDate(2025, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .customer = true};
    CHECK(figuresOf(reader, query).begin()->second[0] == 30);
    CHECK(store.checks().empty());
    must(store.workspace->upgrade());
    CHECK(count(reader, u"sum(lines)"_s) == 30);
    CHECK(store.checks().empty());
}

TEST_CASE("A damaged pack is no loss: what is written next goes to the lines, and the packs are made anew")
{
    for (const bool undo : {false, true}) {
        ImportStore store;
        store.import(manyLines(0, 10), store.mapping(LinesMapping));
        const repo::FigureQuery query{.from = QDate(2025, 1, 1).toJulianDay(), .to = QDate(2026, 1, 1).toJulianDay(), .customer = true};
        Reader reader = store.reader();
        must(reader.db().run(u"UPDATE line_pack SET amounts = x'80', numbers = x'80'"_s));
        CHECK(figuresFail(reader, query));
        if (undo)
            REQUIRE(store.workspace->undo());
        else
            store.import(manyLines(10, 30), store.mapping(LinesMapping), u"b.csv"_s);
        CHECK_FALSE(must(repo::packsComplete(reader.db())));
        CHECK(store.checks().empty());
        const auto expected = figuresOf(reader, query);
        CHECK(expected.empty() == undo);
        must(store.workspace->upgrade());
        CHECK(must(repo::packsComplete(reader.db())));
        CHECK(figuresOf(reader, query) == expected);
        CHECK(store.checks().empty());
    }
}

TEST_CASE("Packs that somebody else wrote lines beside are not read")
{
    ImportStore store;
    store.import(manyLines(0, 10), store.mapping(LinesMapping));
    Reader reader = store.reader();
    must(reader.db().run(u"UPDATE line_pack_state SET lines = lines - 1"_s));
    CHECK_FALSE(must(repo::packsComplete(reader.db())));
    must(store.workspace->upgrade());
    CHECK(must(repo::packsComplete(reader.db())));
}

namespace {

/// The next few lines into the packs, as the job does it.
bool packSome(Reader &reader, qint64 most)
{
    must(reader.db().begin());
    const repo::PackProgress at = must(repo::packMore(reader.db(), most));
    must(reader.db().commit());
    return at.done < at.total;
}

} // namespace

TEST_CASE("While packs are made, imports, replacements and undos keep them and figures right")
{
    for (const quint64 seed : {11, 12, 13, 14}) {
        ImportStore store;
        Dice dice(seed);
        RandomImports imports(store, dice);
        for (int step = 0; step < 12; ++step)
            imports.step();
        Reader reader = store.reader();
        must(reader.db().run(u"UPDATE line_pack_state SET complete = 0"_s));
        INFO("seed " << seed);
        int rounds = 0;
        while (packSome(reader, 1 + dice.roll(12))) {
            CHECK_FALSE(must(repo::packsComplete(reader.db())));
            if (++rounds < 40)
                imports.step();
            else
                break;
        }
        while (packSome(reader, 1000)) { }
        CHECK(rounds > 3);
        REQUIRE(must(repo::packsComplete(reader.db())));
        CHECK(must(repo::wrongPacks(reader)) == 0);
        imports.step();
        CHECK(must(repo::packsComplete(reader.db())));
        CHECK(store.checks().empty());
    }
}

TEST_CASE("What stops half-way goes on where it stopped")
{
    ImportStore store;
    store.import(manyLines(0, 30), store.mapping(LinesMapping));
    Reader reader = store.reader();
    must(reader.db().run(u"UPDATE line_pack_state SET complete = 0"_s));
    CHECK(packSome(reader, 10));
    const auto numbers = [&] { return count(reader, u"coalesce(sum(lines), 0)"_s); };
    CHECK(numbers() == 10);
    // Switched off and on again: those that are packed leave the packs and come back, the others wait.
    REQUIRE(store.workspace->undo());
    CHECK(numbers() == 0);
    REQUIRE(store.workspace->redo());
    CHECK(numbers() == 10);
    store.import(manyLines(30, 40), store.mapping(LinesMapping), u"b.csv"_s);
    CHECK(numbers() == 10);
    CHECK(packSome(reader, 10));
    CHECK(numbers() == 20);
    must(store.workspace->upgrade());
    CHECK(numbers() == 40);
    CHECK(store.checks().empty());

    class Stopped : public JobContext
    {
    public:
        void progress(qint64, qint64) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    must(store.workspace->upgrade(&stopped));
    must(reader.db().run(u"UPDATE line_pack_state SET complete = 0"_s));
    const Status status = store.workspace->upgrade(&stopped);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == QLatin1StringView(errc::Cancelled));
    CHECK(must(store.workspace->isUpgradeDue()));
}
