#include "tests/core/sync/codecs.h"

using namespace weiwo;
using namespace weiwo::sync;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Record recordOf(ValueDice &dice, const TableSpec &table)
{
    Record record = rowsOf(dice, table, 1).rows.front();
    record.id = Id();
    return record;
}

} // namespace

TEST_CASE("A value is worded as JSON that can be read back")
{
    const std::pair<Value, QString> table[] = {
        {Value(), u"null"_s},
        {12, u"12"_s},
        {-1, u"-1"_s},
        {std::numeric_limits<qint64>::max(), u"9223372036854775807"_s},
        {std::numeric_limits<qint64>::min(), u"-9223372036854775808"_s},
        {(1LL << 53) + 1, u"9007199254740993"_s},
        {u""_s, u"\"\""_s},
        {u"文"_s, u"\"文\""_s},
        {u"a\"b\\\n"_s, u"\"a\\\"b\\\\\\n\""_s},
        {u"null"_s, u"\"null\""_s},
        {QByteArray(), u"{\"bytes\":\"\"}"_s},
        {QByteArray("\0\xff", 2), u"{\"bytes\":\"AP8=\"}"_s},
    };
    for (const auto &[value, text] : table) {
        INFO(text.toStdString());
        CHECK(valueText(value) == text);
        CHECK(valueFromText(text) == value);
    }
    ValueDice dice(1);
    for (int round = 0; round < 2000; ++round) {
        const Value value = dice.value();
        REQUIRE(valueFromText(valueText(value)) == value);
    }
}

TEST_CASE("What no value is worded as is none")
{
    const QString table[] = {QString(),
                             u"x"_s,
                             u"\"a"_s,
                             u"1.5"_s,
                             u"1e3"_s,
                             u"9223372036854775808"_s,
                             u"-9223372036854775809"_s,
                             u"true"_s,
                             u"[]"_s,
                             u"[1]"_s,
                             u"{}"_s,
                             u"{\"bytes\":5}"_s,
                             u"{\"bytes\":\"A\"}"_s,
                             u"{\"bytes\":\"****\"}"_s,
                             u"{\"bytes\":\"AA==\",\"a\":1}"_s,
                             u"{\"other\":\"AA==\"}"_s,
                             u"12 13"_s,
                             u"\"\\ud800\""_s,
                             QString(100'000, u'['),
                             QString(100'000, u'{')};
    for (const QString &text : table) {
        INFO(text.left(60).toStdString());
        CHECK_FALSE(valueFromText(text));
    }
}

TEST_CASE("A record comes back as it went in, but for its id and version")
{
    const quint64 seed = GENERATE(range(1, 30));
    ValueDice dice(seed);
    const TableSpec table = shops();
    const Record record = recordOf(dice, table);
    CHECK(must(unpackRecord(table, packRecord(table, record))) == record);
}

TEST_CASE("A record is read by names: columns that are gone are passed over, new ones are absent")
{
    ValueDice dice(40);
    const TableSpec table = shops();
    Record record = recordOf(dice, table);
    record.values[0] = u"K"_s;
    record.values[1] = u"名"_s;
    const QByteArray bytes = packRecord(table, record);
    TableSpec other = table;
    std::swap(other.columns[0], other.columns[1]);
    other.columns.erase(other.columns.begin() + 2);
    other.columns.push_back({.name = u"wechat"_s, .kind = ColumnKind::Text, .title = {}, .refersTo = {}, .key = false});
    const Record read = must(unpackRecord(other, bytes));
    CHECK(read.values == std::vector<Value>{u"名"_s, u"K"_s, record.values[3], record.values[4], record.values[5], Value()});
    CHECK(read.home == record.home);
    CHECK(read.extra == record.extra);
    CHECK(read.alive == record.alive);
}

TEST_CASE("What is no record is damaged")
{
    const TableSpec table = shops();
    const auto taken = [&](const QCborMap &map) { return unpackRecord(table, map.toCborValue().toCbor()); };
    REQUIRE(taken({{u"values"_s, QCborMap{}}}));
    const QCborMap wrong[] = {
        {},
        {{u"values"_s, QCborArray{}}},
        {{u"values"_s, QCborMap{{u"code"_s, 5}}}},
        {{u"values"_s, QCborMap{{u"limit"_s, u"5"_s}}}},
        {{u"values"_s, QCborMap{{u"owner"_s, QByteArray(15, 'x')}}}},
        {{u"values"_s, QCborMap{{u"code"_s, 1.5}}}},
        {{u"values"_s, QCborMap{{u"gone"_s, QCborArray{}}}}},
        {{u"home"_s, QByteArray(15, 'x')}, {u"values"_s, QCborMap{}}},
        {{u"extra"_s, 5}, {u"values"_s, QCborMap{}}},
        {{u"alive"_s, -1}, {u"values"_s, QCborMap{}}},
    };
    for (const QCborMap &map : wrong) {
        INFO(map.toCborValue().toDiagnosticNotation().toStdString());
        CHECK(refusalOf(taken(map)) == QLatin1StringView(errc::Damaged));
    }
    ValueDice dice(41);
    const QByteArray bytes = packRecord(table, recordOf(dice, table));
    CHECK(refusalOf(unpackRecord(table, bytes + '\0')) == QLatin1StringView(errc::Damaged));
    eachAltered(bytes, [&](const QByteArray &other) {
        const auto record = unpackRecord(table, other);
        const bool sound = record ? must(unpackRecord(table, packRecord(table, *record))) == *record
                                  : record.error().code == QLatin1StringView(errc::Damaged);
        if (!sound)
            FAIL(other.toHex().toStdString());
    });
}
