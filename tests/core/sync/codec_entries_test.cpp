#include "tests/core/sync/codecs.h"

#include "core/sync/frames.h"

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

using Entries = std::vector<LogEntry>;

std::vector<QByteArray> framesOf(const Entries &entries)
{
    std::vector<QByteArray> frames;
    EntryPacker packer([&](QByteArray &&frame) -> Status {
        frames.push_back(std::move(frame));
        return {};
    });
    for (const LogEntry &entry : entries)
        must(packer.add(entry));
    must(packer.finish());
    return frames;
}

Result<Entries> entriesOf(const std::vector<QByteArray> &frames)
{
    Entries entries;
    EntryUnpacker unpacker;
    for (const QByteArray &frame : frames)
        WEIWO_TRY(unpacker.take(frame, [&](LogEntry &&entry) -> Status {
            entries.push_back(std::move(entry));
            return {};
        }));
    WEIWO_TRY(unpacker.finish());
    return entries;
}

QCborMap mapOf(const LogEntry &entry)
{
    return QCborValue::fromCbor(framesOf({entry}).front()).toMap();
}

/// An entry with one row that changes `code`.
LogEntry sample(ValueDice &dice, ChangeOp op = ChangeOp::Update)
{
    LogEntry entry = entryOf(dice, 0);
    const bool given = op == ChangeOp::Insert || op == ChangeOp::Restore;
    entry.rows = {{u"shop"_s, dice.ids.next(), op, {{u"code"_s, given ? Value() : u"K-1"_s, op == ChangeOp::Delete ? Value() : u"K-2"_s}}}};
    return entry;
}

/// One with many rows that pack to several frames.
LogEntry large(ValueDice &dice, size_t rows)
{
    LogEntry entry = entryOf(dice, 0);
    for (size_t row = 0; row < rows; ++row) {
        const std::vector<FieldEdit> fields = {{u"m1"_s, qint64(row), dice.integer()}, {u"m2"_s, Value(), dice.integer()}};
        entry.rows.push_back({u"quota"_s, dice.ids.next(), ChangeOp::Update, fields});
    }
    return entry;
}

} // namespace

TEST_CASE("Entries come back as they went in, in their order: values of all kinds, rows of several tables")
{
    const quint64 seed = GENERATE(range(1, 40));
    ValueDice dice(seed);
    Entries entries;
    for (size_t i = dice.below(8) + 1; i > 0; --i)
        entries.push_back(entryOf(dice, dice.oneIn(6) ? 400 : dice.below(6)));
    const auto frames = framesOf(entries);
    CHECK(frames.size() == 1);
    CHECK(must(entriesOf(frames)) == entries);
}

TEST_CASE("Nothing to send is no frame; an entry without a row is an entry")
{
    CHECK(framesOf({}).empty());
    ValueDice dice(3);
    const Entries entries = {entryOf(dice, 0)};
    CHECK(must(entriesOf(framesOf(entries))) == entries);
}

TEST_CASE("An entry of very many rows goes on in the next frame; others follow it")
{
    ValueDice dice(5);
    Entries entries = {sample(dice), large(dice, 300'000), sample(dice), sample(dice)};
    const auto frames = framesOf(entries);
    CHECK(frames.size() >= 2);
    for (const QByteArray &frame : frames) {
        CHECK(frame.size() <= 8 * 1024 * 1024);
        CHECK(packedFrame(quint8(FrameType::Entries), frame));
    }
    CHECK(must(entriesOf(frames)) == entries);

    // One lost, one twice, two that changed places, the last one missing.
    auto lost = frames;
    lost.erase(lost.begin() + 1);
    CHECK(refusalOf(entriesOf(lost)) == QLatin1StringView(errc::Damaged));
    auto twice = frames;
    twice.insert(twice.begin() + 1, twice[1]);
    CHECK(refusalOf(entriesOf(twice)) == QLatin1StringView(errc::Damaged));
    auto swapped = frames;
    std::swap(swapped[0], swapped[1]);
    CHECK(refusalOf(entriesOf(swapped)) == QLatin1StringView(errc::Damaged));
    auto cut = frames;
    cut.pop_back();
    CHECK(refusalOf(entriesOf(cut)) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Rows of two tables in turn make no larger frames")
{
    ValueDice dice(16);
    LogEntry entry = entryOf(dice, 0);
    for (int row = 0; row < 120'000; ++row) {
        const std::vector<FieldEdit> fields = {{u"a_field_with_a_long_name"_s, u"a"_s, u"b"_s}};
        entry.rows.push_back({row % 2 == 0 ? u"shop"_s : u"visit"_s, dice.ids.next(), ChangeOp::Update, fields});
    }
    const auto frames = framesOf({entry});
    CHECK(frames.size() >= 2);
    for (const QByteArray &frame : frames)
        CHECK(frame.size() <= 8 * 1024 * 1024);
    CHECK(must(entriesOf(frames)) == Entries{entry});
}

TEST_CASE("What goes on is the same entry: another's rows are not taken for it")
{
    ValueDice dice(6);
    const auto first = framesOf({large(dice, 300'000)});
    const auto second = framesOf({large(dice, 300'000)});
    REQUIRE(first.size() == second.size());
    CHECK(refusalOf(entriesOf({first[0], second[1]})) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(entriesOf({second[1]})) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(entriesOf({first[0], framesOf({sample(dice)}).front()})) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("A frame that does not pack at all is still sent")
{
    ValueDice dice(7);
    LogEntry entry = entryOf(dice, 0);
    for (int row = 0; row < 40; ++row) {
        QByteArray noise(512 * 1024, Qt::Uninitialized);
        for (qsizetype at = 0; at < noise.size(); at += 8) {
            const quint64 random = dice.ids.random();
            memcpy(noise.data() + at, &random, 8);
        }
        entry.rows.push_back({u"photo"_s, dice.ids.next(), ChangeOp::Insert, {{u"image"_s, Value(), noise}}});
    }
    const auto frames = framesOf({entry});
    CHECK(frames.size() >= 3);
    for (const QByteArray &frame : frames)
        CHECK(packedFrame(quint8(FrameType::Entries), frame));
    CHECK(must(entriesOf(frames)) == Entries{entry});
}

TEST_CASE("What no field has changed is not sent: no name, nothing before and after, what an operation has not")
{
    ValueDice dice(8);
    LogEntry entry = sample(dice);
    const Entries clean = {entry};
    entry.rows[0].fields.push_back({QString(), 1, 2});
    entry.rows[0].fields.push_back({u"name"_s, Value(), Value()});
    entry.rows[0].fields.push_back({u"code"_s, 1, 2});
    CHECK(must(entriesOf(framesOf({entry}))) == clean);
    LogEntry made = sample(dice, ChangeOp::Insert);
    const Entries cleanMade = {made};
    made.rows[0].fields[0].before = u"K-0"_s;
    CHECK(must(entriesOf(framesOf({made}))) == cleanMade);
    LogEntry gone = sample(dice, ChangeOp::Delete);
    const Entries cleanGone = {gone};
    gone.rows[0].fields[0].after = u"K-0"_s;
    CHECK(must(entriesOf(framesOf({gone}))) == cleanGone);
}

TEST_CASE("An entry that nobody could take is not sent")
{
    ValueDice dice(9);
    EntryPacker packer([](QByteArray &&) -> Status { return {}; });
    const auto refused = [&](const std::function<void(LogEntry &)> &spoil) {
        LogEntry entry = sample(dice);
        spoil(entry);
        return refusalOf(packer.add(entry)) == QLatin1StringView(errc::Internal);
    };
    CHECK_FALSE(refused([](LogEntry &) {}));
    CHECK(refused([](LogEntry &entry) { entry.id = Id(); }));
    CHECK(refused([](LogEntry &entry) { entry.originId.chop(1); }));
    CHECK(refused([](LogEntry &entry) { entry.originId += 'x'; }));
    CHECK(refused([](LogEntry &entry) { entry.epoch = -1; }));
    CHECK(refused([](LogEntry &entry) { entry.seq = -1; }));
    CHECK(refused([](LogEntry &entry) { entry.stamp = -1; }));
    CHECK(refused([](LogEntry &entry) { entry.origin.clear(); }));
}

TEST_CASE("A failure of who takes frames or entries ends it")
{
    ValueDice dice(10);
    EntryPacker packer([](QByteArray &&) -> Status { return fail(errc::Io, u"full"_s); });
    must(packer.add(sample(dice)));
    CHECK(refusalOf(packer.finish()) == QLatin1StringView(errc::Io));
    EntryUnpacker unpacker;
    int taken = 0;
    const auto stop = [&](LogEntry &&) -> Status {
        ++taken;
        return fail(errc::Cancelled, u"stop"_s);
    };
    CHECK(refusalOf(unpacker.take(framesOf({sample(dice), sample(dice)}).front(), stop)) == QLatin1StringView(errc::Cancelled));
    CHECK(taken == 1);
}

TEST_CASE("Keys of a newer program are passed over; a head with anything missing or of another type is damaged")
{
    ValueDice dice(11);
    const LogEntry entry = sample(dice);
    const QCborMap good = mapOf(entry);
    const auto taken = [](const QCborMap &map) { return entriesOf({map.toCborValue().toCbor()}); };
    CHECK(must(taken(good)) == Entries{entry});
    QCborMap more = good;
    more[u"colour"_s] = QCborArray{1, QCborMap{{u"deep"_s, 1.5}}};
    CHECK(must(taken(more)) == Entries{entry});
    const QString needed[] = {u"id"_s,     u"origin_id"_s, u"epoch"_s, u"seq"_s,   u"stamp"_s, u"person"_s,
                              u"device"_s, u"origin"_s,    u"title"_s, u"count"_s, u"rows"_s};
    for (const QString &key : needed) {
        INFO(key.toStdString());
        QCborMap bad = good;
        bad.remove(key);
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
        bad[key] = 1.5;
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
    const std::pair<QString, QCborValue> table[] = {
        {u"id"_s, QByteArray(15, 'x')},        {u"id"_s, QByteArray(16, '\0')}, {u"origin_id"_s, QByteArray(27, 'x')},
        {u"origin_id"_s, QByteArray(29, 'x')}, {u"epoch"_s, -1},                {u"seq"_s, -1},
        {u"stamp"_s, u"1"_s},                  {u"person"_s, QByteArray()},     {u"undoes"_s, QByteArray(4, 'x')},
        {u"origin"_s, QString()},              {u"origin"_s, 7},                {u"title"_s, QString(300, u't')},
        {u"args"_s, QCborArray{1}},            {u"args"_s, u"x"_s},             {u"atomic"_s, u"yes"_s},
        {u"count"_s, 0},                       {u"count"_s, 2},                 {u"count"_s, -1},
        {u"rows"_s, QCborMap()},               {u"rows"_s, QCborArray{1}},      {u"rows"_s, QCborArray()},
    };
    for (const auto &[key, value] : table) {
        INFO(key.toStdString() << ' ' << value.toDiagnosticNotation().toStdString());
        QCborMap bad = good;
        bad[key] = value;
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
    CHECK(refusalOf(entriesOf({QByteArray()})) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(entriesOf({framesOf({entry}).front() + '\0'})) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Rows of an entry that no writer makes are damaged")
{
    ValueDice dice(12);
    const QByteArray id = dice.ids.next().bytes();
    const auto column = [](const QCborValue &value) { return QCborArray{value}; };
    const QCborMap fields = {{u"code"_s, QCborArray{nullptr, column(u"a"_s), column(u"b"_s)}}};
    const QByteArray update(1, char(ChangeOp::Update));
    const QCborMap block = {{u"table"_s, u"shop"_s}, {u"ids"_s, id}, {u"ops"_s, update}, {u"fields"_s, fields}};
    const QCborMap head = mapOf(sample(dice));
    const auto ordered = [](const QCborMap &map) {
        // As a writer has them: what a part is about, then its values.
        QByteArray bytes;
        QCborStreamWriter writer(&bytes);
        writer.startMap(quint64(map.size()));
        for (const QString &key : {u"table"_s, u"ids"_s, u"ops"_s, u"fields"_s})
            if (map.contains(key)) {
                writer.append(key);
                map.value(key).toCbor(writer);
            }
        writer.endMap();
        return bytes;
    };
    const auto taken = [&](const QCborMap &one) {
        QCborMap map = head;
        map.remove(u"rows"_s);
        QByteArray bytes = map.toCborValue().toCbor();
        // A map of a few keys: its head is one byte.
        bytes[0] = char(bytes[0] + 1);
        return entriesOf({bytes + QByteArray("\x64rows\x81") + ordered(one)});
    };
    REQUIRE(taken(block));
    const RowEdit row{u"shop"_s, *Id::fromBytes(id), ChangeOp::Update, {{u"code"_s, u"a"_s, u"b"_s}}};
    CHECK(taken(block)->front().rows == std::vector{row});
    const auto op = [](int value) { return QByteArray(1, char(value)); };
    const auto field = [&](const QCborValue &rows, const QCborValue &before, const QCborValue &after) {
        return QCborMap{{u"code"_s, QCborArray{rows, before, after}}};
    };
    const auto dictionary = [](const QCborArray &values, const QByteArray &at) { return QCborMap{{u"at"_s, at}, {u"values"_s, values}}; };
    const std::pair<QString, QCborValue> table[] = {
        {u"table"_s, QString()},
        {u"table"_s, 5},
        {u"table"_s, QString(200, u't')},
        {u"ids"_s, QByteArray()},
        {u"ids"_s, QByteArray(15, 'x')},
        {u"ids"_s, QByteArray(16, '\0')},
        {u"ids"_s, QByteArray(32, 'x')},
        {u"ops"_s, op(4)},
        {u"ops"_s, op('0')},
        {u"ops"_s, op(-1)},
        {u"ops"_s, QByteArray()},
        {u"ops"_s, QByteArray(2, '\0')},
        {u"ops"_s, op(int(ChangeOp::Insert))},      // with a before
        {u"ops"_s, op(int(ChangeOp::Restore))},
        {u"ops"_s, op(int(ChangeOp::Delete))},      // with an after
        {u"fields"_s, QCborArray()},
        {u"fields"_s, QCborMap{{QString(), QCborArray{nullptr, column(1), column(2)}}}},
        {u"fields"_s, QCborMap{{u"code"_s, QCborArray{nullptr, column(1)}}}},
        {u"fields"_s, QCborMap{{u"code"_s, QCborArray{nullptr, column(1), column(2), column(3)}}}},
        {u"fields"_s, field(nullptr, nullptr, nullptr)},
        {u"fields"_s, field(nullptr, column(nullptr), column(nullptr))},
        {u"fields"_s, field(nullptr, QCborArray{1, 2}, column(1))},
        {u"fields"_s, field(nullptr, column(1), QCborArray())},
        {u"fields"_s, field(nullptr, column(1.5), column(1))},
        {u"fields"_s, field(nullptr, column(true), column(1))},
        {u"fields"_s, field(nullptr, column(QCborArray{1}), column(1))},
        {u"fields"_s, field(QByteArray(), column(1), column(1))},
        {u"fields"_s, field(op(1), column(1), column(1))},
        {u"fields"_s, field(QByteArray(2, '\0'), QCborArray{1, 2}, QCborArray{1, 2})},
        {u"fields"_s, field(nullptr, column(1), dictionary({1}, QByteArray(1, '\1')))},   // "at" comes before what it points to
    };
    for (const auto &[key, value] : table) {
        INFO(key.toStdString() << ' ' << value.toDiagnosticNotation().toStdString());
        QCborMap bad = block;
        bad[key] = value;
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
    for (const QString &key : {u"table"_s, u"ids"_s, u"ops"_s, u"fields"_s}) {
        INFO(key.toStdString());
        QCborMap bad = block;
        bad.remove(key);
        CHECK(refusalOf(taken(bad)) == QLatin1StringView(errc::Damaged));
    }
}

TEST_CASE("A row changes once in an entry")
{
    ValueDice dice(13);
    LogEntry entry = sample(dice);
    LogEntry other = entry;
    other.rows.push_back(entry.rows[0]);
    CHECK(refusalOf(entriesOf(framesOf({other}))) == QLatin1StringView(errc::Damaged));
    // The same id in another table is another row.
    other.rows[1].table = u"visit"_s;
    CHECK(must(entriesOf(framesOf({other}))) == Entries{other});
    other.rows.push_back(entry.rows[0]);
    CHECK(refusalOf(entriesOf(framesOf({other}))) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Altered entries are refused clearly or are other entries, never a crash")
{
    ValueDice dice(14);
    const QByteArray frame = framesOf({entryOf(dice, 7), entryOf(dice, 2)}).front();
    size_t read = 0;
    size_t refused = 0;
    eachAltered(frame, [&](const QByteArray &bytes) {
        const auto entries = entriesOf({bytes});
        if (!entries) {
            ++refused;
            if (entries.error().code != QLatin1StringView(errc::Damaged))
                FAIL(entries.error().code.toStdString());
            return;
        }
        ++read;
        // What was taken is well-formed: it can be sent on.
        if (must(entriesOf(framesOf(*entries))) != *entries)
            FAIL(bytes.toHex().toStdString());
    });
    CHECK(read > 0);
    CHECK(refused > read);
}
