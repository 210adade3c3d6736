#include "core/sync/cbor_reader.h"
#include "tests/support/catch.h"

#include <QCborStreamWriter>

using namespace weiwo;
using namespace weiwo::sync;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// What one item is read as; nothing where it cannot be.
template<class Read>
auto readAs(const QByteArray &bytes, Read &&read) -> std::optional<decltype(read(std::declval<CborReader &>()))>
{
    CborReader reader(bytes);
    auto value = read(reader);
    if (!reader.isSound())
        return {};
    return value;
}

} // namespace

TEST_CASE("Integers are read to their limits and no further")
{
    const auto integer = [](CborReader &reader) { return reader.integer(); };
    const auto number = [](CborReader &reader) { return reader.number(); };
    struct Row
    {
        const char *bytes;
        std::optional<qint64> integer;
        std::optional<qint64> number;
    };
    const Row table[] = {
        {"00", 0, 0},
        {"17", 23, 23},
        {"1818", 24, 24},
        {"20", -1, {}},
        {"1b7fffffffffffffff", std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()},
        {"1b8000000000000000", {}, {}},
        {"1bffffffffffffffff", {}, {}},
        {"3b7fffffffffffffff", std::numeric_limits<qint64>::min(), {}},
        {"3b8000000000000000", {}, {}},
        {"3bffffffffffffffff", {}, {}},
        {"f93c00", {}, {}},
        {"f5", {}, {}},
        {"f6", {}, {}},
        {"c100", {}, {}},
        {"1b00", {}, {}},
        {"", {}, {}},
    };
    for (const Row &row : table) {
        INFO(row.bytes);
        CHECK(readAs(hex(row.bytes), integer) == row.integer);
        CHECK(readAs(hex(row.bytes), number) == row.number);
    }
}

TEST_CASE("Texts and bytes are read whole, within the limit and what is left")
{
    const auto text = [](CborReader &reader) { return reader.text(3); };
    const auto bytes = [](CborReader &reader) { return reader.bytes(3); };
    const auto upTo = [](CborReader &reader) { return reader.bytesUpTo(3); };
    CHECK(readAs(hex("60"), text) == u""_s);
    CHECK(readAs(hex("63e69687"), text) == u"文"_s);
    const char *const wrongTexts[] = {"6461626364", "626197", "62ff61",     "7f6161ff",           "43616263",
                                      "63",         "6361",   "7affffffff", "7bffffffffffffffff", "18"};
    for (const char *wrong : wrongTexts) {
        INFO(wrong);
        CHECK_FALSE(readAs(hex(wrong), text));
    }
    CHECK(readAs(hex("43010203"), bytes) == hex("010203"));
    CHECK(readAs(hex("420102"), upTo) == hex("0102"));
    for (const char *wrong : {"420102", "4401020304", "5f43010203ff", "63616263", "43", "5affffffff"}) {
        INFO(wrong);
        CHECK_FALSE(readAs(hex(wrong), bytes));
    }
}

TEST_CASE("A value is null, an integer, a text or bytes")
{
    const auto value = [](CborReader &reader) { return reader.value(); };
    CHECK(readAs(hex("f6"), value) == Value());
    CHECK(readAs(hex("29"), value) == Value(-10));
    CHECK(readAs(hex("6161"), value) == Value(u"a"_s));
    CHECK(readAs(hex("4161"), value) == Value(QByteArray("a")));
    for (const char *wrong : {"f4", "f7", "f93c00", "80", "a0", "c16161", "ff", ""}) {
        INFO(wrong);
        CHECK_FALSE(readAs(hex(wrong), value));
    }
}

TEST_CASE("Arrays and maps say how long they are and end where they say")
{
    const auto sum = [](size_t most) {
        return [most](CborReader &reader) {
            qint64 result = 0;
            reader.array(most, [&] { result += reader.integer(); });
            return result;
        };
    };
    CHECK(readAs(hex("80"), sum(0)) == 0);
    CHECK(readAs(hex("83010203"), sum(3)) == 6);
    for (const char *wrong : {"83010203", "830102", "9f0102ff", "9bffffffffffffffff", "a10102", "01"}) {
        INFO(wrong);
        CHECK_FALSE(readAs(hex(wrong), sum(2)));
    }
    const auto exactly = [](CborReader &reader) {
        reader.arrayOf(2, [&] { reader.skip(); });
        return true;
    };
    CHECK(readAs(hex("820102"), exactly));
    CHECK_FALSE(readAs(hex("8101"), exactly));
    CHECK_FALSE(readAs(hex("83010203"), exactly));
    const auto keys = [](CborReader &reader) {
        QString result;
        reader.map([&](const QString &key) {
            result += key;
            reader.skip();
        });
        return result;
    };
    CHECK(readAs(hex("a261610161628201a0"), keys) == u"ab"_s);
    for (const char *wrong : {"a1616101616202", "a16161", "bf616101ff", "a10102", "a1616181"}) {
        INFO(wrong);
        // The first has something behind its end, which is the caller's to see.
        CHECK(readAs(hex(wrong), keys).has_value() == (QByteArray(wrong) == "a1616101616202"));
    }
}

TEST_CASE("Nothing is nested deeper than eight, read or passed over")
{
    const std::function<int(CborReader &)> depth = [&](CborReader &reader) {
        int below = 0;
        reader.array(1, [&] { below = reader.isArray() ? depth(reader) : int(reader.integer()); });
        return below + 1;
    };
    CHECK(readAs(QByteArray(8, '\x81') + '\0', depth) == 8);
    CHECK_FALSE(readAs(QByteArray(9, '\x81') + '\0', depth));
    const auto skip = [](CborReader &reader) {
        reader.skip();
        return true;
    };
    CHECK(readAs(QByteArray(7, '\x81') + '\0', skip));
    CHECK_FALSE(readAs(QByteArray(100'000, '\x81'), skip));
    CHECK_FALSE(readAs(hex("5bffffffffffffffff"), skip));
    CHECK_FALSE(readAs(hex("9b7fffffffffffffff"), skip));
}

TEST_CASE("Items one behind the other are read one by one")
{
    const QByteArray bytes = hex("820102") + hex("a161610a") + hex("80");
    CborReader first(bytes);
    first.array(2, [&] { first.skip(); });
    CHECK(first.isSound());
    CHECK(first.offset() == 3);
    CborReader second(bytes, first.offset());
    qint64 value = 0;
    second.map([&](const QString &) { value = second.number(); });
    CHECK(second.isSound());
    CHECK(value == 10);
    CHECK(second.offset() == 7);
    CHECK(second.left() == 1);
    CborReader third(bytes, second.offset());
    third.array(0, [] {});
    CHECK(third.isSound());
    CHECK(third.offset() == bytes.size());
    CborReader none(bytes, third.offset());
    none.skip();
    CHECK_FALSE(none.isSound());
}

TEST_CASE("After a failure everything reads as nothing")
{
    CborReader reader(hex("830161616161"));
    QString text;
    qint64 number = 5;
    reader.array(3, [&] {
        text = reader.text();
        number = reader.number();
    });
    CHECK_FALSE(reader.isSound());
    CHECK(text.isEmpty());
    CHECK(number == 0);
    CHECK_FALSE(reader.takeNull());
    CHECK_FALSE(reader.isArray());
    CHECK(isNull(reader.value()));
    CHECK(reader.id() == Id());
}
