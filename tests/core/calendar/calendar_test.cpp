#include "core/calendar/commands.h"
#include "core/calendar/queries.h"
#include "core/calendar/repo.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::calendar;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate nationalDay(2026, 10, 1);
const QDate plainMonday(2026, 6, 15);

bool isWorked(OrgStore &store, QDate date)
{
    Reader reader = store.reader();
    return must(dayTable(reader)).isWorkingDay(date);
}

} // namespace

TEST_CASE("Days are set, reset, undone and redone")
{
    OrgStore store;
    store.doUndoRedo([](Edit &edit) {
        return setDay(edit, {plainMonday, DayKind::Holiday, u"厂庆"_s});
    });
    store.doUndoRedo([](Edit &edit) {
        return setDay(edit, {plainMonday, DayKind::Holiday, u"建厂纪念"_s});
    });
    store.doUndoRedo([](Edit &edit) { return resetDay(edit, plainMonday); });
    CHECK(store.findings().isEmpty());
}

TEST_CASE("What the workspace keeps counts before the table that ships")
{
    OrgStore store;
    CHECK_FALSE(isWorked(store, nationalDay));
    CHECK(isWorked(store, plainMonday));
    store.edit([](Edit &edit) -> Status {
        WEIWO_TRY(setDay(edit, {nationalDay, DayKind::Workday, {}}));
        return setDay(edit, {plainMonday, DayKind::Holiday, u"厂庆"_s});
    });
    CHECK(isWorked(store, nationalDay));
    CHECK_FALSE(isWorked(store, plainMonday));
    Reader reader = store.reader();
    const DayTable table = must(dayTable(reader));
    CHECK(table.all().size() == must(DayTable::shipped()).all().size() + 1);
    CHECK(table.find(plainMonday)->name == u"厂庆"_s);
    CHECK(must(ownDays(reader)).size() == 2);
    store.edit([](Edit &edit) { return resetDay(edit, nationalDay); });
    CHECK_FALSE(isWorked(store, nationalDay));
}

TEST_CASE("A year's working days follow")
{
    OrgStore store;
    Reader reader = store.reader();
    const DateRange year{QDate(2026, 1, 1), QDate(2027, 1, 1)};
    CHECK(workingDays(year, must(dayTable(reader))) == 248);
    store.edit([](Edit &edit) {
        return setDay(edit, {plainMonday, DayKind::Holiday, u"厂庆"_s});
    });
    CHECK(workingDays(year, must(dayTable(reader))) == 247);
}

TEST_CASE("A day without a date is refused, and so is resetting what is not kept")
{
    OrgStore store;
    CHECK(store.refusal([](Edit &edit) { return setDay(edit, {}); }) == u"bad-input"_s);
    CHECK(store.refusal([](Edit &edit) { return resetDay(edit, plainMonday); }) == u"not-found"_s);
    CHECK(store.refusal([](Edit &edit) {
        Record record = toRecord({plainMonday, DayKind::Holiday, {}});
        record.values[0] = Value();
        return edit.put(edit.table(u"day"_s), record);
    }) == u"bad-input"_s);
}
