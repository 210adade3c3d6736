#include "tests/core/sync/packages.h"

#include <QtEndian>

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

using Frames = std::vector<PackageFrame>;

/// The frames of a body that comes in pieces of @p piece bytes.
Result<Frames> taken(const QByteArray &body, const PackageContents &announced, qsizetype piece)
{
    qsizetype at = 0;
    FrameReader reader(
        [&]() -> Result<QByteArray> {
            const QByteArray next = body.mid(at, piece);
            at += next.size();
            return next;
        },
        announced);
    Frames frames;
    for (;;) {
        WEIWO_ASSIGN(auto frame, reader.next());
        if (!frame)
            return frames;
        frames.push_back(std::move(*frame));
    }
}

QByteArray bodyOf(const Frames &frames, PackageContents &announced)
{
    QByteArray body;
    for (const PackageFrame &frame : frames) {
        const auto packed = packedFrame(frame.type, frame.bytes);
        REQUIRE(packed);
        body += *packed;
        ++announced.frames;
        announced.rawBytes += frame.bytes.size();
    }
    return body;
}

Frames sample(SeededIdSource &ids)
{
    return {{quint8(FrameType::Rows), filler(ids, 5000, true)},
            {quint8(FrameType::Entries), filler(ids, 700, false)},
            {100, "of a newer program"},
            {quint8(FrameType::Answers) | MustUnderstand, {}}};
}

QByteArray head(quint8 type, quint32 packed, quint32 raw)
{
    QByteArray bytes(FrameHead, char(type));
    qToLittleEndian(packed, bytes.data() + 1);
    qToLittleEndian(raw, bytes.data() + 5);
    return bytes;
}

QString refusalOf(const QByteArray &body, const PackageContents &announced)
{
    const auto frames = taken(body, announced, 4096);
    return frames ? QString() : frames.error().code;
}

} // namespace

TEST_CASE("Frames come out as they went in, in pieces of any length; unknown ones are passed on")
{
    SeededIdSource ids(1);
    const Frames frames = sample(ids);
    PackageContents announced;
    const QByteArray body = bodyOf(frames, announced);
    for (const qsizetype piece : {1, 2, 9, 100, 65'536})
        CHECK(taken(body, announced, piece) == frames);
}

TEST_CASE("A body holds what was announced, no more and no less")
{
    SeededIdSource ids(1);
    PackageContents announced;
    const QByteArray body = bodyOf(sample(ids), announced);
    const auto with = [&announced](qint64 frames, qint64 bytes) {
        PackageContents other = announced;
        other.frames += frames;
        other.rawBytes += bytes;
        return other;
    };
    for (const PackageContents &wrong : {with(1, 0), with(-1, 0), with(0, 1), with(0, -1)})
        CHECK(refusalOf(body, wrong) == QLatin1StringView(errc::Damaged));
    for (qsizetype size = 0; size < body.size(); ++size)
        CHECK(refusalOf(body.left(size), announced) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(body + 'x', announced) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(body + body, announced) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("No length is believed, nothing unpacks without end, and what must be understood is")
{
    PackageContents large;
    large.frames = 1'000'000;
    large.rawBytes = LargestPackage * 2;
    CHECK(refusalOf(head(3, 0xFFFFFFFF, 10), large) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(head(3, 10, 0xFFFFFFFF), large) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(head(3, 10, 10) + QByteArray(10, 'x'), large) == QLatin1StringView(errc::Damaged));
    // A frame that says another length than its head, and one with something behind its end.
    const QByteArray packed = packedFrame(3, QByteArray(1000, 'x')).value();
    QByteArray other = packed;
    qToLittleEndian(quint32(999), other.data() + 5);
    CHECK(refusalOf(other, large) == QLatin1StringView(errc::Damaged));
    QByteArray padded = packed + "xx";
    qToLittleEndian(quint32(packed.size() - FrameHead + 2), padded.data() + 1);
    CHECK(refusalOf(padded, large) == QLatin1StringView(errc::Damaged));
    // 32 MiB of nothing pack to a thousandth of a thousandth: the second of them is too much.
    const QByteArray bomb = packedFrame(3, QByteArray(LargestRaw, '\0')).value();
    CHECK(refusalOf(bomb + bomb + bomb + bomb, large) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(packedFrame(100 | MustUnderstand, "x").value(), large) == QLatin1StringView(errc::NewerStore));
}

TEST_CASE("Thousands of altered bodies behind a good signature: a clear refusal or other bytes, never a crash")
{
    // More where WEIWO_MUTATIONS says so.
    const int wanted = qEnvironmentVariableIntValue("WEIWO_MUTATIONS");
    const int rounds = wanted > 0 ? wanted : 5'000;
    SeededIdSource ids(GENERATE(1, 2));
    PackageContents announced;
    const QByteArray body = bodyOf(sample(ids), announced);
    for (int round = 0; round < rounds; ++round) {
        QByteArray altered = body;
        const auto place = [&] { return qsizetype(ids.random() % quint64(qMax<qsizetype>(1, altered.size()))); };
        switch (ids.random() % 5) {
        case 0:
            altered[place()] = char(ids.random());
            break;
        case 1:
            altered.truncate(place());
            break;
        case 2:
            altered.insert(place(), altered.mid(place(), 40));
            break;
        case 3:
            altered.replace(place(), 4, QByteArray(4, char(0xFF)));
            break;
        default:
            altered.remove(place(), 20);
        }
        const auto frames = taken(altered, announced, 1 + round % 3000);
        INFO(round);
        if (!frames)
            CHECK((frames.error().code == QLatin1StringView(errc::Damaged) || frames.error().code == QLatin1StringView(errc::NewerStore)));
        else
            CHECK(frames->size() == size_t(announced.frames));
    }
}
