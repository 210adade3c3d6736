#include "tests/core/sync/packages.h"

#include <QtEndian>

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Rows = quint8(FrameType::Rows);

QString codeOf(const Result<std::vector<PackageFrame>> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("What goes into a package comes out for its receiver, and nothing of it stands in the file")
{
    Post post;
    const qsizetype size = GENERATE(0, 1, 1000, 64 * 1024 - 9, 64 * 1024, 200'000);
    const bool packs = GENERATE(true, false);
    const std::vector<PackageFrame> frames{{Rows, filler(post.ids, size, packs)},
                                           {quint8(FrameType::Entries), "华东的客户电话 13800000000"},
                                           {Rows | MustUnderstand, filler(post.ids, size / 3, !packs)}};
    const QByteArray bytes = post.write(frames);
    CHECK(opened(bytes, post.trust(&post.receiver)) == frames);
    CHECK_FALSE(bytes.contains("13800000000"));
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    const auto header = inspectPackage(file);
    REQUIRE(header);
    CHECK(header->kind == PackageKind::Down);
    CHECK(header->epoch == 3);
    CHECK(header->contents.rows == 12);
    CHECK(header->contents.frames == 3);
    CHECK(header->sender == post.sender.id());
    const auto known = verifyPackage(file, post.trust(nullptr));
    REQUIRE(known);
    CHECK(*known == *header);
}

TEST_CASE("A body that ends with a whole chunk, one of none, and one of many chunks")
{
    Post post;
    CHECK(opened(post.write({}), post.trust(&post.receiver)) == std::vector<PackageFrame>{});
    for (int frames = 1; frames < 40; ++frames) {
        std::vector<PackageFrame> all;
        for (int i = 0; i < frames; ++i)
            all.push_back({Rows, filler(post.ids, 32 * 1024 - 40 + frames, false)});
        CHECK(opened(post.write(all), post.trust(&post.receiver)) == all);
    }
}

TEST_CASE("Who is not meant opens nothing, and is told why")
{
    Post post;
    const QByteArray bytes = post.write({{Rows, "x"}});
    CHECK(codeOf(opened(bytes, post.trust(&post.stranger))) == QLatin1StringView(errc::Untrusted));
    CHECK(codeOf(opened(bytes, post.trust(nullptr))) == QLatin1StringView(errc::Untrusted));
    PackageTrust other = post.trust(&post.receiver);
    other.workspace = post.ids.next();
    CHECK(codeOf(opened(bytes, other)) == QLatin1StringView(errc::Untrusted));
    PackageTrust unknown = post.trust(&post.receiver);
    unknown.senderKey = [](const PackageHeader &) -> Result<QByteArray> { return fail(errc::Untrusted, u"revoked"_s); };
    CHECK(codeOf(opened(bytes, unknown)) == QLatin1StringView(errc::Untrusted));
    // A sender of that name who signs with another key.
    PackageTrust forged = post.trust(&post.receiver);
    forged.senderKey = [&post](const PackageHeader &) -> Result<QByteArray> { return post.stranger.publicKey(); };
    CHECK(codeOf(opened(bytes, forged)) == QLatin1StringView(errc::Untrusted));
    PackageTrust nobody = post.trust(&post.receiver);
    nobody.senderKey = {};
    CHECK(codeOf(opened(bytes, nobody)) == QLatin1StringView(errc::Untrusted));
}

TEST_CASE("A package for several opens for each; a ticket opens by its passphrase alone")
{
    Post post;
    const std::vector<PackageFrame> frames{{Rows, "rows"}};
    const QByteArray both = post.write(frames, {{{post.receiver.id(), post.receiver.receivingKey()}, {post.stranger.id(), post.stranger.receivingKey()}}, {}});
    CHECK(opened(both, post.trust(&post.receiver)) == frames);
    CHECK(opened(both, post.trust(&post.stranger)) == frames);
    const QByteArray ticket = post.write(frames, {{}, "暗号 one two"});
    CHECK(opened(ticket, post.trust(nullptr, "暗号 one two")) == frames);
    CHECK(codeOf(opened(ticket, post.trust(&post.receiver, "another"))) == QLatin1StringView(errc::Untrusted));
    CHECK(codeOf(opened(ticket, post.trust(&post.receiver))) == QLatin1StringView(errc::Untrusted));
}

TEST_CASE("A package needs somebody who may open it")
{
    Post post;
    const QString path = post.path(u"p.weiwopkg"_s);
    const auto code = [&](const PackageLock &lock, const QString &where) {
        const auto writer = PackageWriter::open(where, post.header(), post.sender, lock);
        return writer ? QString() : writer.error().code;
    };
    CHECK(code({}, path) == QLatin1StringView(errc::BadInput));
    CHECK(code({{{post.receiver.id(), "short"}}, {}}, path) == QLatin1StringView(errc::BadInput));
    CHECK(code({std::vector<PackageLock::Receiver>(65, {post.receiver.id(), post.receiver.receivingKey()}), {}}, path) == QLatin1StringView(errc::BadInput));
    CHECK(code({{{post.receiver.id(), post.receiver.receivingKey()}}, {}}, post.path(u"no/where.weiwopkg"_s)) == QLatin1StringView(errc::Io));
    CHECK(post.files().isEmpty());
}

TEST_CASE("A writer that goes before the end leaves nothing behind")
{
    Post post;
    {
        auto writer = PackageWriter::open(post.path(u"p.weiwopkg"_s), post.header(), post.sender, {{{post.receiver.id(), post.receiver.receivingKey()}}, {}});
        REQUIRE(writer);
        REQUIRE((*writer)->add(Rows, filler(post.ids, 300'000, false)));
        CHECK((*writer)->add(Rows, QByteArray(LargestRaw + 1, 'x')).error().code == QLatin1StringView(errc::BadInput));
        CHECK_FALSE(QFile::exists(post.path(u"p.weiwopkg"_s)));
    }
    CHECK(post.files().isEmpty());
}

TEST_CASE("A package that is cut short says how much has arrived; wherever it is cut, nothing is read")
{
    Post post;
    const QByteArray bytes = post.write({{Rows, filler(post.ids, 3000, false)}});
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        INFO(size);
        CHECK(codeOf(opened(bytes.left(size), post.trust(&post.receiver))) == QLatin1StringView(errc::Damaged));
    }
    CHECK(codeOf(opened(bytes + 'x', post.trust(&post.receiver))) == QLatin1StringView(errc::Damaged));
    QLocale::setDefault(QLocale(QLocale::English));
    const auto cut = opened(bytes.left(2048), post.trust(&post.receiver));
    CHECK(cut.error().message.contains(u"2.00 KiB"_s));
}

TEST_CASE("One altered bit anywhere, and nothing is taken")
{
    Post post;
    const QByteArray bytes = post.write({{Rows, "a few rows"}, {quint8(FrameType::Leaves), "and what leaves"}});
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = bytes;
            altered[at] = char(altered[at] ^ (1 << bit));
            INFO(at << " " << bit);
            const auto result = opened(altered, post.trust(&post.receiver));
            REQUIRE_FALSE(result);
            const QString code = result.error().code;
            CHECK((code == QLatin1StringView(errc::Damaged) || code == QLatin1StringView(errc::Untrusted) || code == QLatin1StringView(errc::NewerStore)));
        }
    }
}

TEST_CASE("A body cannot stand in another package, nor as somebody else's, nor its chunks in another order")
{
    Post post;
    const std::vector<PackageFrame> frames{{Rows, filler(post.ids, 300'000, false)}};
    const QByteArray one = post.write(frames);
    const auto headLength = [](const QByteArray &bytes) { return qsizetype(qFromLittleEndian<qint32>(bytes.constData() + 12)); };
    const QByteArray body = one.mid(PrefixSize + headLength(one)).chopped(TrailerSize);
    QByteArray copy = one;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    const PackageHeader own = *inspectPackage(file);
    // With another header, signed by @p signer: the cipher is what refuses.
    const auto with = [&](const PackageHeader &header, const QByteArray &content, const Device &signer) {
        const QByteArray head = headerBytes(header);
        QByteArray bytes = one.left(PrefixSize);
        qToLittleEndian(quint32(head.size()), bytes.data() + 12);
        qToLittleEndian(quint64(PrefixSize + head.size() + content.size() + TrailerSize), bytes.data() + 16);
        bytes += head + content;
        PackageHash hash;
        hash.add(bytes);
        return bytes + signer.sign(hash.message());
    };
    CHECK(opened(with(own, body, post.sender), post.trust(&post.receiver)) == frames);
    const auto altered = [&own](const std::function<void(PackageHeader &)> &change) {
        PackageHeader header = own;
        change(header);
        return header;
    };
    for (const PackageHeader &header : {altered([&](PackageHeader &h) { h.id = post.ids.next(); }), altered([](PackageHeader &h) { ++h.epoch; }),
                                        altered([](PackageHeader &h) { h.kind = PackageKind::Full; })})
        CHECK(codeOf(opened(with(header, body, post.sender), post.trust(&post.receiver))) == QLatin1StringView(errc::Damaged));
    // A device that is trusted, too, takes the body for its own.
    const PackageHeader stolen = altered([&](PackageHeader &h) {
        h.sender = post.stranger.id();
        h.senderKey = post.stranger.publicKey();
    });
    PackageTrust trust = post.trust(&post.receiver);
    trust.senderKey = [&post](const PackageHeader &) -> Result<QByteArray> { return post.stranger.publicKey(); };
    CHECK(codeOf(opened(with(stolen, body, post.stranger), trust)) == QLatin1StringView(errc::Damaged));
    const qsizetype chunk = ChunkSize + BodyCipher::ChunkOverhead;
    const qsizetype first = BodyCipher::HeaderSize + chunk;
    QByteArray swapped = body;
    swapped.replace(first, chunk, body.mid(first + chunk, chunk));
    swapped.replace(first + chunk, chunk, body.mid(first, chunk));
    CHECK(codeOf(opened(with(own, swapped, post.sender), post.trust(&post.receiver))) == QLatin1StringView(errc::Damaged));
    QByteArray without = body;
    without.remove(first, chunk);
    CHECK(codeOf(opened(with(own, without, post.sender), post.trust(&post.receiver))) == QLatin1StringView(errc::Damaged));
}

TEST_CASE("What its reader would refuse is not written")
{
    Post post;
    const PackageLock lock{{{post.receiver.id(), post.receiver.receivingKey()}}, {}};
    auto writer = PackageWriter::open(post.path(u"p.weiwopkg"_s), post.header(), post.sender, lock);
    REQUIRE(writer);
    const QByteArray nothing(LargestRaw, '\0');
    REQUIRE((*writer)->add(Rows, nothing));
    REQUIRE((*writer)->add(Rows, nothing));
    CHECK((*writer)->add(Rows, nothing).error().code == QLatin1StringView(errc::BadInput));
    PackageHeader wordy = post.header();
    wordy.writer = QString(300, u'x');
    auto other = PackageWriter::open(post.path(u"q.weiwopkg"_s), wordy, post.sender, lock);
    REQUIRE(other);
    CHECK_FALSE((*other)->finish({}));
    CHECK_FALSE(QFile::exists(post.path(u"q.weiwopkg"_s)));
}
