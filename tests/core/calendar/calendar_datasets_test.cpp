#include "core/calendar/queries.h"
#include "tests/core/org/table_import.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Outcome = TableImport::Outcome;

namespace {

const QString key = u"calendar.days"_s;
const QStringList columns{u"date"_s, u"kind"_s, u"name"_s};

} // namespace

TEST_CASE("Days come in over the table that ships; what holds already is not kept")
{
    OrgStore store;
    CHECK(importRows(store, key, columns,
                     {{u"2026-06-15"_s, u"holiday"_s, u"厂庆"_s},
                      {u"2026-10-01"_s, u"holiday"_s, {}},
                      {u"2026-10-02"_s, u"workday"_s, u"赶工"_s},
                      {u"2026-06-16"_s, u"half"_s, {}}})
          == Outcome{1, 1, 1, {u"4:calendar.kind.unknown"_s}});
    Reader reader = store.reader();
    const DayTable table = must(calendar::dayTable(reader));
    CHECK_FALSE(table.isWorkingDay(QDate(2026, 6, 15)));
    CHECK(table.isWorkingDay(QDate(2026, 10, 2)));
    CHECK(must(calendar::ownDays(reader)).size() == 2);
}

TEST_CASE("What the file says of a day that is known is skipped or refused on demand")
{
    OrgStore store;
    const std::vector<QStringList> rows{{u"2026-10-02"_s, u"workday"_s, u"赶工"_s}};
    CHECK(importRows(store, key, columns, rows, OnMatch::Skip) == Outcome{0, 0, 1, {}});
    CHECK(importRows(store, key, columns, rows, OnMatch::Refuse)
          == Outcome{0, 0, 0, {u"1:calendar.day.exists"_s}});
}

TEST_CASE("What export writes of days, import takes back unchanged, and into an empty store the same")
{
    OrgStore store;
    importRows(store, key, columns,
               {{u"2026-06-15"_s, u"holiday"_s, u"厂庆"_s}, {u"2026-10-02"_s, u"workday"_s, {}}});
    const QString before = store.digest();
    const auto rows = exportRows(store, key);
    CHECK(importRows(store, key, columns, rows)
          == Outcome{0, 0, static_cast<int>(rows.size()), {}});
    CHECK(store.digest() == before);
    OrgStore copy;
    CHECK(importRows(copy, key, columns, rows).problems.isEmpty());
    CHECK(exportRows(copy, key) == rows);
    exchange::ExportRequest june;
    june.period = must(FiscalCalendar().parse(u"2026-06"_s));
    for (const QStringList &row : exportRows(store, key, june))
        CHECK(row[0].startsWith(u"2026-06-"_s));
}
