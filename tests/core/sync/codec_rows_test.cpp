#include "tests/core/sync/codecs.h"

#include "core/sync/frames.h"

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Registry registryOf(const TableSpec &table)
{
    Registry registry;
    registry.tables.add(table);
    return registry;
}

/// How a program that knows @p table so reads rows that another wrote.
RowsPart read(const Registry &registry, const RowsPart &part)
{
    auto result = must(unpackRows(registry, packRows(part)));
    REQUIRE(result);
    return std::move(*result);
}

/// What a frame holds: the table's pointer is another.
bool same(const RowsPart &a, const RowsPart &b)
{
    return a.table->key == b.table->key && a.rows == b.rows && a.authors == b.authors;
}

/// A frame with parts in the order that a writer has them.
QByteArray frameOf(const std::vector<std::pair<QString, QCborValue>> &parts)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(parts.size());
    for (const auto &[key, value] : parts) {
        writer.append(key);
        value.toCbor(writer);
    }
    writer.endMap();
    return bytes;
}

Record shop(ValueDice &dice, const QString &extra = {})
{
    Record record;
    record.id = dice.ids.next();
    record.extra = extra;
    record.values = {u"K-1"_s, u"一号店"_s, Value(), 5, Value(), Value()};
    return record;
}

RowsPart partOf(const TableSpec &table, std::vector<Record> rows)
{
    RowsPart part{&table, std::move(rows), {}};
    part.authors.resize(part.rows.size());
    return part;
}

/// The shops as a newer program knows them.
TableSpec newerShops()
{
    TableSpec table = shops();
    table.columns.push_back({.name = u"wechat"_s, .kind = ColumnKind::Text, .title = {}, .refersTo = {}, .key = false});
    table.columns.push_back({.name = u"parent"_s, .kind = ColumnKind::Reference, .title = {}, .refersTo = {}, .key = false});
    table.columns.push_back({.name = u"stars"_s, .kind = ColumnKind::Integer, .title = {}, .refersTo = {}, .key = false});
    return table;
}

} // namespace

TEST_CASE("Rows come back as they went in: living and dead, with homes and authors, values of all kinds")
{
    const quint64 seed = GENERATE(range(1, 40));
    ValueDice dice(seed);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    const RowsPart part = rowsOf(dice, table, dice.oneIn(4) ? 600 : dice.below(8));
    CHECK(same(read(registry, part), part));
}

TEST_CASE("Empty text is not absent, letters stay as they are, integers at their limits")
{
    ValueDice dice(2);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    std::vector<Record> rows;
    for (const Value &name : {Value(), Value(u""_s), Value(u"é"_s), Value(u"e\u0301"_s), Value(u"文"_s)}) {
        rows.push_back(shop(dice));
        rows.back().values[1] = name;
    }
    for (const qint64 limit : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), (1LL << 53) + 1}) {
        rows.push_back(shop(dice));
        rows.back().values[3] = limit;
    }
    const RowsPart part = partOf(table, rows);
    const RowsPart back = read(registry, part);
    CHECK(same(back, part));
    CHECK(isNull(back.rows[0].values[1]));
    CHECK(std::holds_alternative<QString>(back.rows[1].values[1]));
}

TEST_CASE("A frame holds as many rows as it may, and none")
{
    ValueDice dice(3);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    const RowsPart full = rowsOf(dice, table, RowsPerFrame);
    CHECK(same(read(registry, full), full));
    const RowsPart none = partOf(table, {});
    CHECK(same(read(registry, none), none));
}

TEST_CASE("As many rows go into a frame as it can hold, packed or not")
{
    ValueDice dice(9);
    const TableSpec table = shops();
    std::vector<Record> rows;
    CHECK(rowsForFrame(rows) == 0);
    for (size_t row = 0; row < RowsPerFrame + 10; ++row)
        rows.push_back(shop(dice));
    CHECK(rowsForFrame(rows) == RowsPerFrame);
    CHECK(rowsForFrame(std::span(rows).first(7)) == 7);
    // Texts that do not pack.
    const auto noise = [&dice](qsizetype letters) {
        QString text(letters, u' ');
        for (QChar &letter : text)
            letter = QChar(char16_t(0x4e00 + dice.below(0x5000)));
        return text;
    };
    rows.resize(600);
    for (Record &row : rows)
        row.values[1] = noise(10'000);
    const size_t count = rowsForFrame(rows);
    CHECK(count > 100);
    CHECK(count < 300);
    const std::vector<Record> first(rows.begin(), rows.begin() + qsizetype(count));
    CHECK(packedFrame(quint8(FrameType::Rows), packRows(partOf(table, first))));
    rows[0].values[1] = noise(3'000'000);
    CHECK(rowsForFrame(rows) == 1);
}

TEST_CASE("A table that is not known is nothing, and no damage")
{
    ValueDice dice(4);
    const TableSpec table = shops();
    TableSpec other = table;
    other.key = u"other"_s;
    const auto part = unpackRows(registryOf(other), packRows(rowsOf(dice, table, 5)));
    REQUIRE(part);
    CHECK_FALSE(part->has_value());
}

TEST_CASE("A newer program's columns go into extra and come out of it again")
{
    ValueDice dice(5);
    const TableSpec older = shops();
    const TableSpec newer = newerShops();
    const Registry olderRegistry = registryOf(older);
    const Registry newerRegistry = registryOf(newer);
    const Id parent = dice.ids.next();
    std::vector<Record> rows;
    for (int i = 0; i < 3; ++i) {
        rows.push_back(shop(dice, i == 1 ? u"{\"z\":[1,{\"b\":2}]}"_s : QString()));
        rows.back().values.resize(newer.columns.size());
    }
    rows[0].values[6] = u"微\"信"_s;
    rows[1].values[7] = parent.bytes();
    rows[1].values[8] = (1LL << 60) + 1;
    const RowsPart part = partOf(newer, rows);

    const RowsPart kept = read(olderRegistry, part);
    CHECK(kept.rows[0].extra == u"{\"wechat\":\"微\\\"信\"}"_s);
    const QString base64 = QString::fromLatin1(parent.bytes().toBase64());
    CHECK(kept.rows[1].extra == u"{\"parent\":{\"bytes\":\"%1\"},\"stars\":1152921504606846977,\"z\":[1,{\"b\":2}]}"_s.arg(base64));
    CHECK(kept.rows[2].extra.isEmpty());
    // What the older one sends on is whole where it is known.
    CHECK(same(read(newerRegistry, kept), part));
    CHECK(same(read(olderRegistry, kept), kept));
}

TEST_CASE("What extra has of a column goes there only where it fits and nothing is")
{
    ValueDice dice(6);
    const TableSpec table = newerShops();
    const Registry registry = registryOf(table);
    struct Row
    {
        QString extra;
        Value wechat;          ///< that the row has
        QString left;
        Value becomes;
    };
    const Row rows[] = {
        {u"{\"wechat\":\"a\"}"_s, {}, {}, u"a"_s},
        {u"{\"wechat\":\"a\"}"_s, u"b"_s, u"{\"wechat\":\"a\"}"_s, u"b"_s},
        {u"{\"wechat\":5}"_s, {}, u"{\"wechat\":5}"_s, {}},
        {u"{\"wechat\":{\"bytes\":\"AA==\"}}"_s, {}, u"{\"wechat\":{\"bytes\":\"AA==\"}}"_s, {}},
        {u"{\"wechat\":null}"_s, {}, {}, {}},
        {u" { \"wechat\" : \"a\", \"b\" : 1.50 , \"a\":[ ] } "_s, {}, u"{\"a\":[],\"b\":1.50}"_s, u"a"_s},
        {u"{\"stars\":1.5}"_s, {}, u"{\"stars\":1.5}"_s, {}},
        {u"{\"stars\":9223372036854775808}"_s, {}, u"{\"stars\":9223372036854775808}"_s, {}},
        {u"{\"parent\":{\"bytes\":\"AA==\"}}"_s, {}, u"{\"parent\":{\"bytes\":\"AA==\"}}"_s, {}},
        {u"{}"_s, {}, {}, {}},
    };
    for (const Row &row : rows) {
        INFO(row.extra.toStdString());
        Record record = shop(dice, row.extra);
        record.values.resize(table.columns.size());
        record.values[6] = row.wechat;
        const Record back = read(registry, partOf(table, {record})).rows[0];
        CHECK(back.extra == row.left);
        CHECK(back.values[6] == row.becomes);
        CHECK(isNull(back.values[7]));
        CHECK(isNull(back.values[8]));
    }
}

TEST_CASE("An extra that is no object, nested without end or of keys without number is damaged")
{
    ValueDice dice(7);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    QString many = u"{"_s;
    for (int i = 0; i < 600; ++i)
        many += u"\"k%1\":1,"_s.arg(i);
    many.back() = u'}';
    const QString wrong[] = {u"[]"_s,
                             u"5"_s,
                             u"x"_s,
                             u"{"_s,
                             u"{\"a\":1,\"a\":2}"_s,
                             u"{\"a\":"_s + QString(100'000, u'['),
                             QString(100'000, u'{'),
                             u"{\"a\":"_s + QString(100, u'[') + QString(100, u']') + u'}',
                             many};
    for (const QString &extra : wrong) {
        INFO(extra.left(60).toStdString());
        CHECK(refusalOf(unpackRows(registry, packRows(partOf(table, {shop(dice, extra)})))) == QLatin1StringView(errc::Damaged));
    }
}

TEST_CASE("Short columns do not come to long texts: what is shared is short, and extra has a limit")
{
    ValueDice dice(8);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    const size_t count = RowsPerFrame;
    QByteArray ids;
    for (size_t byte = 0; byte < 16; ++byte)
        for (size_t row = 0; row < count; ++row)
            ids += char(byte == 0 ? 1 : byte == 1 ? row % 256 : row / 256);
    const auto with = [&](int columns, qsizetype letters) {
        QCborMap all;
        const QCborMap shared = {{u"values"_s, QCborArray{QString(letters, u'x')}}, {u"at"_s, QByteArray(qsizetype(count), '\1')}};
        for (int column = 0; column < columns; ++column)
            all[u"new%1"_s.arg(column)] = shared;
        return unpackRows(registry, frameOf({{u"table"_s, u"shop"_s}, {u"ids"_s, ids}, {u"columns"_s, all}}));
    };
    CHECK(with(1, 256));
    CHECK(refusalOf(with(1, 257)) == QLatin1StringView(errc::Damaged));
    CHECK(with(20, 256));
    CHECK(refusalOf(with(40, 256)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(with(257, 1)) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("A frame of rows that no writer makes is damaged")
{
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    using Parts = std::vector<std::pair<QString, QCborValue>>;
    const QByteArray two = QByteArray(16, 'a') + QByteArray(16, 'b');
    const auto columns = [](const QString &name, const QCborValue &value) { return QCborMap{{name, value}}; };
    const Parts good = {{u"table"_s, u"shop"_s},
                        {u"ids"_s, two},
                        {u"dead"_s, QByteArray("\0\1", 2)},
                        {u"homes"_s, QCborArray{QByteArray(16, 'h'), nullptr}},
                        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, u"b"_s})}};
    // In a frame ids lie byte by byte.
    const auto spread = [](Parts parts) {
        for (auto &[key, value] : parts)
            if (key == "ids"_L1 && value.isByteArray() && value.toByteArray().size() == 32) {
                const QByteArray whole = value.toByteArray();
                QByteArray byBytes;
                for (qsizetype byte = 0; byte < 32; ++byte)
                    byBytes += whole[byte / 2 + 16 * (byte % 2)];
                value = byBytes;
            }
        return parts;
    };
    const auto taken = [&](const Parts &parts) { return unpackRows(registry, frameOf(spread(parts))); };
    const auto read = must(taken(good));
    REQUIRE(read);
    CHECK(read->rows[0].id == *Id::fromBytes(QByteArray(16, 'a')));
    CHECK(read->rows[0].alive);
    CHECK_FALSE(read->rows[1].alive);
    const QCborMap dictionary = {{u"values"_s, QCborArray{u"a"_s}}, {u"at"_s, QByteArray(2, '\1')}};
    const std::pair<QString, QCborValue> wrong[] = {
        {u"table"_s, QString()},
        {u"table"_s, 7},
        {u"table"_s, QString(200, u't')},
        {u"ids"_s, QByteArray(31, 'x')},
        {u"ids"_s, QByteArray(16, 'a') + QByteArray(16, 'a')},
        {u"ids"_s, QByteArray(16, 'a') + QByteArray(16, '\0')},
        {u"ids"_s, QByteArray(16, 'a')},
        {u"ids"_s, QByteArray(48, 'a')},
        {u"ids"_s, QByteArray(16 * 4097, 'a')},
        {u"ids"_s, u"x"_s},
        {u"dead"_s, QByteArray("\0\2", 2)},
        {u"dead"_s, QByteArray("\0", 1)},
        {u"dead"_s, QByteArray("\0\0\0", 3)},
        {u"homes"_s, QCborArray{QByteArray(15, 'h'), nullptr}},
        {u"homes"_s, QCborArray{5, nullptr}},
        {u"homes"_s, QCborArray{nullptr}},
        {u"columns"_s, QCborArray{}},
        {u"columns"_s, columns(QString(), QCborArray{1, 2})},
        {u"columns"_s, columns(QString(129, u'c'), QCborArray{1, 2})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, u"b"_s, u"c"_s})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, 5})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, QByteArray("b")})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, 1.5})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, true})},
        {u"columns"_s, columns(u"code"_s, QCborArray{u"a"_s, QCborArray{}})},
        {u"columns"_s, columns(u"limit"_s, QCborArray{u"5"_s, 5})},
        {u"columns"_s, columns(u"since"_s, QCborArray{QByteArray("x"), 5})},
        {u"columns"_s, columns(u"open"_s, QCborArray{u"1"_s, 1})},
        {u"columns"_s, columns(u"owner"_s, QCborArray{QByteArray(15, 'o'), nullptr})},
        {u"columns"_s, columns(u"owner"_s, QCborArray{u"o"_s, nullptr})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"at"_s, QByteArray(2, '\1')}, {u"values"_s, QCborArray{u"a"_s}}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{u"a"_s}}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{}}, {u"at"_s, QByteArray(2, '\0')}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{u"a"_s, nullptr}}, {u"at"_s, QByteArray(2, '\1')}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{u"a"_s}}, {u"at"_s, QByteArray(2, '\2')}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{u"a"_s}}, {u"at"_s, QByteArray(3, '\1')}})},
        {u"columns"_s, columns(u"code"_s, QCborMap{{u"values"_s, QCborArray{u"a"_s, u"b"_s, u"c"_s}}, {u"at"_s, QByteArray(2, '\1')}})},
        {u"columns"_s, columns(u"owner"_s, QCborMap{{u"ids"_s, QByteArray(17, 'i')}, {u"at"_s, QByteArray(2, '\1')}})},
        {u"extra"_s, QCborArray{5, nullptr}},
        {u"authors"_s, 5},
    };
    for (const auto &[key, value] : wrong) {
        INFO(key.toStdString() << ' ' << value.toDiagnosticNotation().left(200).toStdString());
        Parts bad = good;
        const auto at = std::find_if(bad.begin(), bad.end(), [&](const auto &part) { return part.first == key; });
        if (at == bad.end())
            bad.emplace_back(key, value);
        else
            at->second = value;
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
    Parts shared = good;
    shared.back().second = columns(u"code"_s, dictionary);
    CHECK(taken(shared));
    for (const size_t part : {0, 1}) {
        Parts bad = good;
        bad.erase(bad.begin() + qsizetype(part));
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
    Parts late = good;
    std::swap(late[1], late[4]);
    CHECK(refusalOf(taken(late)) == QLatin1StringView(errc::Damaged));
    Parts again = good;
    again.push_back(good[1]);
    CHECK(refusalOf(taken(again)) == QLatin1StringView(errc::Damaged));
    Parts more = good;
    more.emplace_back(u"colour"_s, QCborArray{1, QCborMap{{u"deep"_s, 1.5}}});
    CHECK(taken(more));
    CHECK(refusalOf(unpackRows(registry, frameOf(spread(good)) + '\0')) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackRows(registry, {})) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("No length is believed and nothing without one is read")
{
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    const QByteArray head = QByteArray("\xa3\x65table\x64shop\x63ids\x50") + QByteArray(16, 'i') + "\x67" "columns\xa1\x64" "code";
    REQUIRE(unpackRows(registry, head + "\x81\x61" "a"));
    const QByteArray wrong[] = {
        QByteArray::fromHex("7bffffffffffffffff"),
        QByteArray::fromHex("817affffffff"),
        QByteArray::fromHex("9bffffffffffffffff"),
        QByteArray::fromHex("9affffffff"),
        QByteArray::fromHex("9f6161ff"),
        QByteArray::fromHex("817f6161ff"),
        QByteArray::fromHex("bfff"),
        QByteArray::fromHex("8162fffe"),
        QByteArray::fromHex("81c16161"),
        QByteArray(60'000, '\x81'),
        QByteArray(60'000, '\x9f'),
    };
    for (const QByteArray &value : wrong) {
        INFO(value.left(12).toHex().toStdString());
        CHECK(refusalOf(unpackRows(registry, head + value)) == QLatin1StringView(errc::Damaged));
    }
}

TEST_CASE("Rows that leave come back as they went in")
{
    ValueDice dice(10);
    for (const size_t count : {0, 1, 5000}) {
        LeavesPart part{u"shop"_s, {}};
        for (size_t i = 0; i < count; ++i)
            part.rows.push_back(dice.ids.next());
        CHECK(must(unpackLeaves(packLeaves(part))) == part);
    }
    const Id id = dice.ids.next();
    CHECK(refusalOf(unpackLeaves(packLeaves({u"shop"_s, {id, id}}))) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackLeaves(packLeaves({u"shop"_s, {Id()}}))) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackLeaves(packLeaves({QString(), {id}}))) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackLeaves(frameOf({{u"table"_s, u"shop"_s}, {u"ids"_s, QByteArray(16 * (qsizetype(LeavesPerFrame) + 1), 'x')}})))
          == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackLeaves(frameOf({{u"table"_s, u"shop"_s}}))) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackLeaves(frameOf({{u"table"_s, u"shop"_s}, {u"ids"_s, QByteArray(15, 'x')}}))) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Altered rows are refused clearly or are other rows, never a crash")
{
    ValueDice dice(11);
    const TableSpec table = shops();
    const Registry registry = registryOf(table);
    const QByteArray frame = packRows(rowsOf(dice, newerShops(), 6));
    size_t read = 0;
    size_t refused = 0;
    eachAltered(frame, [&](const QByteArray &bytes) {
        const auto part = unpackRows(registry, bytes);
        if (!part) {
            ++refused;
            if (part.error().code != QLatin1StringView(errc::Damaged))
                FAIL(part.error().code.toStdString());
            return;
        }
        ++read;
        // What was taken is well-formed: it can be sent on.
        if (*part && !same(*must(unpackRows(registry, packRows(**part))), **part))
            FAIL(bytes.toHex().toStdString());
    });
    CHECK(read > 0);
    CHECK(refused > read);
    eachAltered(packLeaves({u"shop"_s, {dice.ids.next(), dice.ids.next()}}), [&](const QByteArray &bytes) {
        const auto part = unpackLeaves(bytes);
        if (part && must(unpackLeaves(packLeaves(*part))) != *part)
            FAIL(bytes.toHex().toStdString());
    });
}
