#include "core/base/id_source.h"
#include "core/exchange/text/encoding.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

const QString Chinese = u"客户,金额\n华为技术,1,234.50\n𠮷野家,¥5\n"_s;

std::string decoded(const TextEncoding &encoding, std::string_view bytes, size_t piece,
                    qint64 *invalid = nullptr)
{
    Decoder decoder = Decoder::of(encoding).value();
    std::string text;
    for (size_t at = 0; at < bytes.size(); at += piece)
        decoder.decode(bytes.substr(at, piece), at + piece >= bytes.size(), text);
    if (invalid)
        *invalid = decoder.invalid();
    return text;
}

QByteArray encoded(const QString &name, bool bom, const QString &text)
{
    Encoder encoder = Encoder::of({name, bom}).value();
    return encoder.start() + encoder.encode(text.toStdString());
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

TEST_CASE("An encoding is known from the bytes, and reads back in any pieces")
{
    struct Case
    {
        const char *name;
        bool bom;
    };
    for (const Case &c : {Case{"utf-8", false}, Case{"utf-8", true}, Case{"utf-16le", false},
                          Case{"utf-16le", true}, Case{"utf-16be", false}, Case{"utf-16be", true},
                          Case{"gb18030", false}, Case{"gb18030", true}}) {
        INFO(c.name << (c.bom ? " with a mark" : ""));
        const QByteArray bytes = encoded(QString::fromLatin1(c.name), c.bom, Chinese);
        const DetectedEncoding detected = detectEncoding(viewOf(bytes), true);
        CHECK(detected.encoding == TextEncoding{QString::fromLatin1(c.name), c.bom});
        CHECK(detected.certain);
        CHECK(detected.invalid == 0);
        for (const size_t piece : {size_t(1), size_t(2), size_t(3), size_t(7), size_t(1000)}) {
            qint64 invalid = -1;
            CHECK(decoded(detected.encoding, viewOf(bytes), piece, &invalid)
                  == Chinese.toStdString());
            CHECK(invalid == 0);
        }
        QBuffer file;
        file.setData(bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(detectEncoding(file).value().encoding == detected.encoding);
        CHECK(file.pos() == 0);
    }
}

TEST_CASE("Plain ASCII and nothing are UTF-8")
{
    CHECK(detectEncoding("a,b\n1,2\n", true).encoding.name == u"utf-8"_s);
    CHECK(detectEncoding("", true).encoding.name == u"utf-8"_s);
    CHECK(detectEncoding("a", true).encoding.name == u"utf-8"_s);
}

TEST_CASE("Single faults do not make a long UTF-8 text another encoding")
{
    QByteArray bytes = Chinese.repeated(50).toUtf8();
    bytes.insert(bytes.indexOf("华") + 1, '\xff');
    const DetectedEncoding detected = detectEncoding(viewOf(bytes), true);
    CHECK(detected.encoding.name == u"utf-8"_s);
    CHECK_FALSE(detected.certain);
    CHECK(detected.invalid >= 1);
}

TEST_CASE("The whole file is looked at, not its beginning alone")
{
    QByteArray bytes =
        QByteArray("order,name,amount\n") + QByteArray("1,Good Toys,5.00\n").repeated(200'000);
    bytes += encoded(u"gb18030"_s, false, Chinese);
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(detectEncoding(file).value().encoding.name == u"gb18030"_s);
    CHECK(file.pos() == 0);
    CHECK(file.readLine() == "order,name,amount\n");
}

TEST_CASE("A character cut at the end of a sample is no fault, at the end of a file it is")
{
    const QByteArray bytes = Chinese.toUtf8().chopped(Chinese.toUtf8().size() - 4);
    CHECK(detectEncoding(viewOf(bytes), false).invalid == 0);
    CHECK(detectEncoding(viewOf(bytes), false).encoding.name == u"utf-8"_s);
    qint64 invalid = 0;
    const std::string text = decoded({u"utf-8"_s, false}, viewOf(bytes), 2, &invalid);
    CHECK(invalid == 1);
    CHECK(text == "客\xef\xbf\xbd");
    CHECK(decoded({u"gb18030"_s, false}, "a\xbb", 1, &invalid) == "a\xef\xbf\xbd");
    CHECK(invalid == 1);
    CHECK(decoded({u"utf-16le"_s, false}, std::string_view("a\0b", 3), 2, &invalid)
          == "a\xef\xbf\xbd");
    CHECK(invalid == 1);
}

TEST_CASE("Invalid UTF-8 is replaced part by part")
{
    struct Case
    {
        const char *bytes;
        const char *text;
        int invalid;
    };
    const Case cases[] = {
        {"a\xff"
         "b",
         "a\xef\xbf\xbd"
         "b",
         1},
        {"\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd", 2}, // overlong
        {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 3}, // surrogate
        {"\xf4\x90\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 4},
        {"\xe4\xb8,", "\xef\xbf\xbd,", 1},
        {"\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd", 2},
        {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80", 0},
    };
    for (const Case &c : cases) {
        for (const size_t piece : {size_t(1), size_t(2), size_t(100)}) {
            INFO(c.bytes);
            qint64 invalid = -1;
            CHECK(decoded({u"utf-8"_s, false}, c.bytes, piece, &invalid) == c.text);
            CHECK(invalid == c.invalid);
        }
    }
}

TEST_CASE("Encodings have many names, and unknown ones are refused")
{
    for (const char *name : {"GBK", "gb2312", "GB18030", "cp936", "gb-18030"})
        CHECK(encodingOf(QString::fromLatin1(name)).value().name == u"gb18030"_s);
    for (const char *name : {"UTF8", "utf-8", "ascii", "UTF-8 "})
        CHECK(encodingOf(QString::fromLatin1(name)).value() == TextEncoding{u"utf-8"_s, false});
    CHECK(encodingOf(u"utf-8-sig"_s).value() == TextEncoding{u"utf-8"_s, true});
    CHECK(encodingOf(u"UTF-16LE"_s).value().name == u"utf-16le"_s);
    CHECK(decoded(encodingOf(u"windows-1252"_s).value(), "caf\xe9", 1) == "café");
    CHECK(decoded(encodingOf(u"big5"_s).value(), "\xa4\xa4", 1) == "中");
    for (const QString &name : {u""_s, u"klingon"_s, u"utf-99"_s}) {
        CHECK(encodingOf(name).error().code == QString::fromLatin1(errc::BadInput));
        CHECK_FALSE(Decoder::of({name, false}).has_value());
        CHECK_FALSE(Encoder::of({name, false}).has_value());
    }
}

TEST_CASE("Random bytes never break a decoder, and what comes out is UTF-8")
{
    SeededIdSource random(17);
    const QStringList names{u"utf-8"_s,    u"gb18030"_s, u"utf-16le"_s,
                            u"utf-16be"_s, u"big5"_s,    u"shift_jis"_s};
    for (int round = 0; round < 200; ++round) {
        std::string bytes;
        const size_t size = random.random() % 3000;
        for (size_t i = 0; i < size; ++i)
            bytes += char(random.random() >> 13);
        for (const QString &name : names) {
            const std::string text = decoded({name, false}, bytes, 1 + random.random() % 500);
            CHECK(Utf8Check::validPrefix(text) == text.size());
            CHECK(text == decoded({name, false}, bytes, 100000));
        }
        CHECK(detectEncoding(bytes, true).invalid >= 0);
    }
}
