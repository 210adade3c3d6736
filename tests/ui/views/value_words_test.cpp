#include "ui/views/value_words.h"

#include "tests/ui/panels/sync/sync_fixture.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A stored value is read as its column means it")
{
    SyncFixture fixture;
    Reader &reader = fixture.copies.read(fixture.copies.root());
    const Id row = fixture.mingda.raw();
    struct Case
    {
        ColumnKind kind;
        Value value;
        QString words;
    };
    const Case cases[] = {
        {ColumnKind::Text, u"明达"_s, u"明达"_s},
        {ColumnKind::Text, Value(), u"—"_s},
        {ColumnKind::Money, qint64(123'456'789), u"1,234,567.89"_s},
        {ColumnKind::Money, qint64(-5), u"-0.05"_s},
        {ColumnKind::Money, Value(), u"—"_s},
        {ColumnKind::Date, qint64(QDate(2026, 4, 1).toJulianDay()), u"2026-04-01"_s},
        {ColumnKind::Month, qint64(2026 * 12 + 3), u"2026-04"_s},
        {ColumnKind::Quantity, qint64(12'500), u"12.5"_s},
        {ColumnKind::Flag, qint64(1), u"yes"_s},
        {ColumnKind::Flag, qint64(0), u"no"_s},
        {ColumnKind::Integer, qint64(7), u"7"_s},
        {ColumnKind::Instant, qint64(QDateTime(QDate(2026, 4, 1), QTime(9, 5)).toMSecsSinceEpoch()), u"2026-04-01 09:05"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(int(one.kind), one.words);
        const ColumnSpec column{u"a"_s, one.kind, {}, {}, false};
        CHECK(valueWords(reader, u"customer"_s, row, &column, one.value) == one.words);
    }
    const ColumnSpec person{u"owner"_s, ColumnKind::Reference, {}, u"node"_s, false};
    CHECK(valueWords(reader, u"customer"_s, row, &person, fixture.li.raw().bytes()) == u"李静"_s);
    CHECK(fieldValueWords(reader, u"customer"_s, row, u"home"_s, fixture.east.raw().bytes()) == u"华东"_s);
    // What only a newer program knows is shown as it is stored.
    CHECK(fieldValueWords(reader, u"customer"_s, row, u"wechat"_s, u"abc"_s) == u"abc"_s);
    CHECK(fieldTitle(reader.registry(), u"customer"_s, u"phone"_s) == u"Phone"_s);
    CHECK(fieldTitle(reader.registry(), u"customer"_s, u"wechat"_s) == u"wechat"_s);
    CHECK(tableTitle(reader.registry(), u"starship"_s) == u"starship"_s);
    CHECK(nodeWords(reader, fixture.li.raw()) == u"李静"_s);
    CHECK(nodeWords(reader, row) == row.text().left(8));
}
