#include "core/sales/line_part.h"
#include "tests/core/sales/travelled_lines.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with one batch of each kind.
void importOfEach(ImportStore &store)
{
    Dice dice(5);
    store.import(randomFile(dice) + "S1,77,2025-01-02,甲,华东,张伟,轴承,传动,1,5,3,1,9\n",
                 store.mapping(LinesMapping), u"lines.csv"_s);
    addPayments(store);
    addShares(store);
}

} // namespace

TEST_CASE("Keys of lines do not go along where they are made of what does")
{
    ImportStore from;
    importOfEach(from);
    for (const Packed &batch : packedAll(from)) {
        const auto part = unpackPart(batch.parts[0]);
        REQUIRE(part.has_value());
        CHECK(part->keyed == QStringList{u"order_no"_s, part->table == u"collection"_s ? u"date"_s : u"line_no"_s});
        CHECK_FALSE(part->numbers.contains(u"key"_s));
    }
    // Keys of other fields do.
    ImportStore other;
    auto request = other.request("date,customer,amount\n2025-01-01,甲,5\n2025-01-02,甲,6\n",
                                 other.mapping(R"({"dataset": "sales.lines", "match": {"key": ["customer", "date"]}, "columns": [
        {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"}, {"from": "amount", "to": "amount"}]})"));
    must(exchange::importFile(*other.workspace, request));
    const auto all = packedAll(other);
    const auto part = unpackPart(all[0].parts[0]);
    CHECK(part->keyed.isEmpty());
    REQUIRE(part->numbers.at(u"key"_s).size() == 2);
    CHECK(part->numbers.at(u"key"_s)[0].has_value());
    LineCopy to;
    must(to.receive(other, all));
    checkSame(other, to);
}

TEST_CASE("Parts with what no line can have are damaged")
{
    using Change = std::function<void(LinePart &)>;
    const auto first = [](const char *column, std::optional<qint64> value) {
        return [=](LinePart &part) { part.numbers[QString::fromLatin1(column)].front() = value; };
    };
    const auto without = [](const char *column) { return [=](LinePart &part) { part.numbers.erase(QString::fromLatin1(column)); }; };
    const qint64 max = std::numeric_limits<qint64>::max();
    const qint64 min = std::numeric_limits<qint64>::min();
    struct Case
    {
        const char *what;
        const char *table;
        Change change;
        bool fits = false;
    };
    const Case cases[] = {
        {"as it is", "order_line", [](LinePart &) {}, true},
        {"a column of a newer program", "order_line", [](LinePart &part) { part.numbers[u"tax"_s] = part.numbers[u"amount"_s]; }, true},
        {"without a column that may be empty", "order_line", without("cost"), true},
        {"a large amount", "order_line", first("amount", max / 4), true},
        {"row 0", "order_line", first("row", 0)},
        {"a row far below 0", "order_line", first("row", min)},
        {"a row far above", "order_line", first("row", max)},
        {"no row", "order_line", first("row", {})},
        {"a day before the calendar", "order_line", first("day", 1'721'425)},
        {"a day after the calendar", "order_line", first("day", 5'373'485)},
        {"a day that no number holds", "collection", first("day", max)},
        {"due before the calendar", "collection", first("due", -1)},
        {"member 2", "order_line", first("member", 2)},
        {"no unit", "order_line", first("unit", {})},
        {"a unit that was not named", "order_line", first("unit", 1000)},
        {"a unit before the first", "order_line", first("unit", -1)},
        {"a customer that was not named", "order_line", first("customer", max)},
        {"a product that was not named", "order_line", first("product", min)},
        {"no amount", "order_line", first("amount", {})},
        {"no amounts", "order_line", without("amount")},
        {"no customer of a payment", "collection", first("customer", {})},
        {"no person of a share", "credit_share", first("person", {})},
        {"a share below zero", "credit_share", first("share", -1)},
        {"no order of a share", "credit_share", [](LinePart &part) { part.texts[u"order_no"_s].front().clear(); }},
        {"no orders of shares", "credit_share", [](LinePart &part) { part.texts.erase(u"order_no"_s); }},
        {"keys of fields that are not known", "order_line", [](LinePart &part) { part.keyed = QStringList{u"colour"_s}; }},
        {"a key below zero", "order_line",
         [](LinePart &part) {
             part.keyed.clear();
             part.numbers[u"key"_s] = LinePart::Numbers(size_t(part.lines), -5);
         }},
        {"another table", "order_line", [](LinePart &part) { part.table = u"credit_share"_s; }},
        {"a table of another slice", "order_line", [](LinePart &part) { part.table = u"node"_s; }},
        // It was refused where it is not: its lines are passed over.
        {"a batch that is not there", "order_line", [](LinePart &part) { part.batch = Id({1, 2, 3}); }, true},
        {"no batch", "order_line", [](LinePart &part) { part.batch = Id(); }},
        {"a node that is not there", "order_line", [](LinePart &part) { part.nodes.front() = Id({9}); }},
        {"a customer that is not there", "collection", [](LinePart &part) { part.customers.push_back(Id({9})); }},
        {"the second part", "order_line", [](LinePart &part) { part.part = 1; }},
        {"more lines than it says", "order_line", [](LinePart &part) { part.total = part.lines - 1; }},
        {"fewer lines than it says", "order_line", [](LinePart &part) { part.total = part.lines + 1; }},
        {"very many lines", "order_line",
         [](LinePart &part) {
             part.lines = MostLinesOfPart + 1;
             part.total = part.lines;
             for (auto &[key, column] : part.numbers)
                 column.assign(size_t(part.lines), column.front());
             part.texts.clear();
         }},
        {"no lines where there are some", "order_line",
         [](LinePart &part) {
             part.lines = 0;
             for (auto &[key, column] : part.numbers)
                 column.clear();
             for (auto &[key, column] : part.texts)
                 column.clear();
         }},
    };
    ImportStore from;
    importOfEach(from);
    const auto all = packedAll(from);
    REQUIRE(all.size() == 3);
    for (const Case &c : cases) {
        INFO(c.what);
        const auto it = std::ranges::find_if(
            all, [&](const Packed &batch) { return unpackPart(batch.parts[0])->table == QLatin1StringView(c.table); });
        REQUIRE(it != all.end());
        LinePart part = *unpackPart(it->parts[0]);
        c.change(part);
        LineCopy to;
        const Status status = to.receive(from, {Packed{.batch = it->batch, .parts = {packPart(part)}}});
        CHECK(status.has_value() == c.fits);
        if (!status) {
            INFO(status.error().message.toStdString());
            CHECK(status.error().code == QLatin1StringView(errc::Damaged));
            for (const QString &table : FactTables)
                CHECK(storedIn(to, table).empty());
        }
    }
}

TEST_CASE("Whatever bytes come, they are lines or damage")
{
    ImportStore from;
    importOfEach(from);
    const auto all = packedAll(from);
    LineCopy to;
    must(to.adopt(from, [](Edit &) { return Status(); }));
    const auto take = [&](const QByteArray &bytes) {
        Status taken;
        const auto outcome = to.workspace->edit({u"sync.receive"_s, {}}, [&](Edit &edit) -> Status {
            const auto taker = lineCarrier()->taker(edit);
            taken = taker->take(bytes);
            if (taken)
                taken = taker->finish();
            return fail(errc::Cancelled, {});
        });
        CHECK_FALSE(outcome.has_value());
        return taken;
    };
    for (const Packed &batch : all) {
        const QByteArray whole = batch.parts[0];
        CHECK(take(whole));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Status status = take(whole.left(size));
            REQUIRE_FALSE(status);
            REQUIRE(status.error().code == QLatin1StringView(errc::Damaged));
        }
        CHECK_FALSE(take(whole + '\0'));
        Dice dice(7);
        for (int i = 0; i < 1500; ++i) {
            QByteArray changed = whole;
            for (int flips = 1 + dice.roll(3); flips > 0; --flips)
                changed[dice.roll(int(changed.size()))] = char(dice.roll(256));
            const Status status = take(changed);
            if (!status)
                CHECK(status.error().code == QLatin1StringView(errc::Damaged));
        }
    }
    for (const QString &table : FactTables)
        CHECK(storedIn(to, table).empty());
    CHECK(findingsOf(to) == QStringList());
}

TEST_CASE("A part reads back as it was")
{
    LinePart part{.batch = Id({1}), .table = u"t"_s, .part = 3, .total = 9, .partial = true, .lines = 4, .nodes = {Id({2}), Id({3})}};
    part.elsewhere = {1, std::numeric_limits<qint64>::max()};
    part.keyed = QStringList{u"a"_s, u"b"_s};
    part.numbers[u"same"_s] = {5, 5, 5, 5};
    part.numbers[u"none"_s] = {{}, {}, {}, {}};
    part.numbers[u"ends"_s] = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0, {}};
    part.texts[u"words"_s] = {u"ab😀"_s, u"ab😁"_s, QString(300, u'x'), QString(301, u'x')};
    part.texts[u"empty"_s] = {QString(u""_s), QString(u""_s), QString(u""_s), QString(u""_s)};
    const auto back = unpackPart(packPart(part));
    REQUIRE(back.has_value());
    CHECK(*back == part);
}
