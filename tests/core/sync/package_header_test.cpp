#include "core/base/id_source.h"
#include "core/sync/package.h"
#include "tests/support/catch.h"

#include <QCborMap>
#include <QCborArray>
#include <QCborValue>

using namespace weiwo;
using namespace weiwo::sync;
using namespace Qt::StringLiterals;

namespace {

PackageHeader sample()
{
    SeededIdSource ids(1);
    PackageHeader header;
    header.workspace = ids.next();
    header.id = ids.next();
    header.sender = ids.next();
    header.senderKey = QByteArray(KeySize, 'k');
    header.epoch = 4;
    header.kind = PackageKind::Full;
    header.writer = u"0.1.0"_s;
    header.recipients = {{ids.next(), QByteArray(80, 's')}, {ids.next(), QByteArray(80, 't')}};
    header.passphrase = PassphraseLock{QByteArray(16, 'a'), 3, 65536};
    header.contents = {ids.next(), 12, 3456, 2, 7, 99'999};
    return header;
}

QCborMap mapOf(const PackageHeader &header)
{
    return QCborValue::fromCbor(headerBytes(header)).toMap();
}

QString refusalOf(const QByteArray &bytes)
{
    const auto header = headerFrom(bytes);
    return header ? QString() : header.error().code;
}

} // namespace

TEST_CASE("A package's header comes back as it was written; what a newer program adds is passed over")
{
    PackageHeader header = sample();
    CHECK(headerFrom(headerBytes(header)) == header);
    header.contents.scope.reset();
    header.passphrase.reset();
    header.recipients.clear();
    CHECK(headerFrom(headerBytes(header)) == header);
    QCborMap more = mapOf(header);
    more[u"colour"_s] = QCborArray{1, QCborMap{{u"deep"_s, QCborArray{2}}}};
    CHECK(headerFrom(more.toCborValue().toCbor()) == header);
}

TEST_CASE("A header with anything out of its limits is refused")
{
    const QCborMap good = mapOf(sample());
    REQUIRE(headerFrom(good.toCborValue().toCbor()));
    const std::pair<QString, QCborValue> table[] = {
        {u"workspace"_s, QByteArray(15, 'x')},
        {u"workspace"_s, QByteArray(16, '\0')},
        {u"id"_s, QByteArray(17, 'x')},
        {u"sender"_s, 5},
        {u"sender_key"_s, QByteArray(31, 'x')},
        {u"epoch"_s, -1},
        {u"epoch"_s, u"1"_s},
        {u"kind"_s, u"sideways"_s},
        {u"min_reader"_s, 0},
        {u"writer"_s, QString(257, u'x')},
        {u"recipients"_s, QCborArray{1}},
        {u"recipients"_s, QCborArray{QCborArray{QByteArray(16, 'd')}}},
        {u"recipients"_s, QCborArray{QCborArray{QByteArray(16, 'd'), QByteArray(79, 's')}}},
        {u"passphrase"_s, QCborMap{{u"salt"_s, QByteArray(16, 's')}, {u"ops"_s, 5}, {u"mem"_s, 65536}}},
        {u"passphrase"_s, QCborMap{{u"salt"_s, QByteArray(16, 's')}, {u"ops"_s, 3}, {u"mem"_s, 1LL << 40}}},
        {u"passphrase"_s, QCborMap{{u"salt"_s, QByteArray(8, 's')}, {u"ops"_s, 3}, {u"mem"_s, 65536}}},
        {u"contents"_s, QCborMap{{u"rows"_s, 1.5}}},
        {u"contents"_s, QCborArray{}},
    };
    for (const auto &[key, value] : table) {
        INFO(key.toStdString());
        QCborMap bad = good;
        bad[key] = value;
        CHECK(refusalOf(bad.toCborValue().toCbor()) == QLatin1StringView(errc::Damaged));
    }
    for (const QString &key : {u"workspace"_s, u"id"_s, u"sender"_s, u"sender_key"_s, u"kind"_s, u"min_reader"_s}) {
        QCborMap bad = good;
        bad.remove(key);
        CHECK(refusalOf(bad.toCborValue().toCbor()) == QLatin1StringView(errc::Damaged));
    }
    QCborMap many = good;
    QCborArray recipients;
    for (int i = 0; i < 65; ++i)
        recipients.append(QCborArray{QByteArray(16, 'd'), QByteArray(80, 's')});
    many[u"recipients"_s] = recipients;
    CHECK(refusalOf(many.toCborValue().toCbor()) == QLatin1StringView(errc::Damaged));
    QCborMap newer = good;
    newer[u"min_reader"_s] = 2;
    newer[u"kind"_s] = u"sideways"_s;
    newer[u"recipients"_s] = recipients;
    CHECK(refusalOf(newer.toCborValue().toCbor()) == QLatin1StringView(errc::NewerStore));
}

TEST_CASE("A header that is cut, nested without end, longer than it says or no map at all is refused")
{
    const QByteArray good = headerBytes(sample());
    for (qsizetype size = 0; size < good.size(); ++size)
        CHECK(refusalOf(good.left(size)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(good + '\0') == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(QByteArray(60'000, '\x81')) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(QByteArray(60'000, '\x9f')) == QLatin1StringView(errc::Damaged));
    // A text of four gigabytes, of which nothing comes.
    CHECK(refusalOf(QByteArray("\xa1\x7a\xff\xff\xff\xff", 6)) == QLatin1StringView(errc::Damaged));
    CHECK(refusalOf(QByteArray("\xbf\x69workspace\x5b\xff\xff\xff\xff\xff\xff\xff\xff", 20)) == QLatin1StringView(errc::Damaged));
    SeededIdSource random(5);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray altered = good;
        for (int i = 0; i < 1 + round % 4; ++i)
            altered[qsizetype(random.random() % quint64(altered.size()))] = char(random.random());
        const auto header = headerFrom(altered);
        if (!header)
            CHECK((header.error().code == QLatin1StringView(errc::Damaged) || header.error().code == QLatin1StringView(errc::NewerStore)));
    }
}
