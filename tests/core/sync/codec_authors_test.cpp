#include "tests/core/sync/codecs.h"

#include <zstd.h>

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Known
{
    std::vector<Id> rows;
    std::vector<RowAuthors> authors;
};

Known sample(ValueDice &dice, size_t count)
{
    Known known;
    const auto all = people(dice);
    for (size_t row = 0; row < count; ++row) {
        known.rows.push_back(dice.ids.next());
        known.authors.push_back(authorsOf(dice, all));
    }
    return known;
}

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), 1)));
    return packed;
}

/// As packAuthors() has them, of two rows a and b.
QByteArray packedOf(const std::vector<std::pair<QString, QCborValue>> &parts)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    QByteArray ids;
    for (int byte = 0; byte < 16; ++byte)
        ids += "ab";
    writer.append(ids);
    writer.startMap(parts.size());
    for (const auto &[key, value] : parts) {
        writer.append(key);
        value.toCbor(writer);
    }
    writer.endMap();
    writer.endArray();
    return zstd(bytes);
}

const Id rowA = *Id::fromBytes(QByteArray(16, 'a'));
const Id rowB = *Id::fromBytes(QByteArray(16, 'b'));

} // namespace

TEST_CASE("Authors come back row by row; a row that is not among them has none")
{
    const quint64 seed = GENERATE(range(1, 20));
    ValueDice dice(seed);
    const Known known = sample(dice, dice.oneIn(4) ? 700 : dice.below(6));
    const QByteArray packed = packAuthors(known.rows, known.authors);
    for (size_t row = 0; row < known.rows.size(); row += 1 + known.rows.size() / 20)
        CHECK(must(unpackAuthors(packed, known.rows[row])) == known.authors[row]);
    CHECK(must(unpackAuthors(packed, dice.ids.next())) == std::nullopt);
}

TEST_CASE("Stamps of all sizes in any order come back")
{
    ValueDice dice(30);
    Known known;
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 stamp : {Limits::max(), Limits::min(), qint64(0), Limits::max(), stampAt(1'790'000'000'000), qint64(-1)}) {
        known.rows.push_back(dice.ids.next());
        known.authors.push_back({Author{dice.ids.next(), stamp}, {}});
    }
    const QByteArray packed = packAuthors(known.rows, known.authors);
    for (size_t row = 0; row < known.rows.size(); ++row)
        CHECK(must(unpackAuthors(packed, known.rows[row])) == known.authors[row]);
}

TEST_CASE("A field that is named twice has its first author")
{
    ValueDice dice(32);
    const Author first{dice.ids.next(), 1};
    const Author second{dice.ids.next(), 2};
    const std::vector<Id> rows = {dice.ids.next()};
    const std::vector<RowAuthors> authors = {{{}, {{u"code"_s, first}, {u"code"_s, second}}}};
    CHECK(must(unpackAuthors(packAuthors(rows, authors), rows[0])) == RowAuthors{{}, {{u"code"_s, first}}});
}

TEST_CASE("Authors that no writer packs are damaged")
{
    using Parts = std::vector<std::pair<QString, QCborValue>>;
    const auto field = [](const QCborValue &rows, const QCborValue &authors) { return QCborMap{{u"code"_s, QCborArray{rows, authors}}}; };
    const Parts good = {{u"people"_s, QByteArray(16, 'p')},
                        {u"stamps"_s, QCborArray{100, -1}},
                        {u"by"_s, QByteArray(2, '\0')},
                        {u"all"_s, QByteArray("\0\1", 2)},
                        {u"fields"_s, field(QByteArray("\0", 1), QByteArray("\2", 1))}};
    const Id person = *Id::fromBytes(QByteArray(16, 'p'));
    CHECK(must(unpackAuthors(packedOf(good), rowA)) == RowAuthors{{}, {{u"code"_s, {person, 99}}}});
    CHECK(must(unpackAuthors(packedOf(good), rowB)) == RowAuthors{Author{person, 100}, {}});
    const std::pair<QString, QCborValue> wrong[] = {
        {u"people"_s, QByteArray(15, 'p')},
        {u"people"_s, QByteArray()},
        {u"stamps"_s, QCborArray{100}},
        {u"stamps"_s, QCborArray{100, u"1"_s}},
        {u"stamps"_s, QCborArray{100, -1, 5}},
        {u"by"_s, QByteArray("\0\1", 2)},
        {u"by"_s, QByteArray("\0", 1)},
        {u"all"_s, QByteArray("\0\3", 2)},
        {u"all"_s, QByteArray("\0", 1)},
        {u"fields"_s, QCborArray{}},
        {u"fields"_s, QCborMap{{QString(), QCborArray{QByteArray("\0", 1), QByteArray("\1", 1)}}}},
        {u"fields"_s, field(QByteArray("\0", 1), QByteArray("\0", 1))},
        {u"fields"_s, field(QByteArray("\0", 1), QByteArray("\3", 1))},
        {u"fields"_s, field(QByteArray("\0", 1), QByteArray("\1\1", 2))},
        {u"fields"_s, field(QByteArray("\2", 1), QByteArray("\1", 1))},
        {u"fields"_s, field(QByteArray("\0\0", 2), QByteArray("\1\1", 2))},
        {u"fields"_s, field(QByteArray("\1\0", 2), QByteArray("\1\1", 2))},
        {u"fields"_s, field(QByteArray(), QByteArray())},
        {u"fields"_s, field(nullptr, QByteArray("\1", 1))},
    };
    for (const auto &[key, value] : wrong) {
        INFO(key.toStdString() << ' ' << value.toDiagnosticNotation().toStdString());
        Parts bad = good;
        std::find_if(bad.begin(), bad.end(), [&](const auto &part) { return part.first == key; })->second = value;
        for (const Id &row : {rowA, rowB})
            CHECK(refusalOf(unpackAuthors(packedOf(bad), row)) == QLatin1StringView(errc::Damaged));
    }
    Parts late = good;
    std::swap(late[0], late[4]);
    CHECK(refusalOf(unpackAuthors(packedOf(late), rowA)) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Bytes that unpack to far more than they may, or to nothing, are damaged")
{
    CHECK(refusalOf(unpackAuthors({}, rowA)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackAuthors("no zstd", rowA)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackAuthors(zstd({}), rowA)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(unpackAuthors(zstd(QByteArray(40 * 1024 * 1024, '\0')), rowA)) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("Altered authors are refused clearly or are other authors, never a crash")
{
    ValueDice dice(31);
    const Known known = sample(dice, 6);
    const QByteArray packed = packAuthors(known.rows, known.authors);
    eachAltered(packed, [&](const QByteArray &bytes) {
        const auto authors = unpackAuthors(bytes, known.rows[2]);
        if (!authors && authors.error().code != QLatin1StringView(errc::Damaged))
            FAIL(authors.error().code.toStdString());
    });
    // The same behind zstd.
    QByteArray plain(qsizetype(ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()))), Qt::Uninitialized);
    REQUIRE(ZSTD_decompress(plain.data(), size_t(plain.size()), packed.constData(), size_t(packed.size())) == size_t(plain.size()));
    size_t read = 0;
    eachAltered(plain, [&](const QByteArray &bytes) {
        const auto authors = unpackAuthors(zstd(bytes), known.rows[2]);
        read += authors ? 1 : 0;
        if (!authors && authors.error().code != QLatin1StringView(errc::Damaged))
            FAIL(authors.error().code.toStdString());
    });
    CHECK(read > 0);
}
