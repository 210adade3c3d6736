#include "core/quotas/pace.h"

#include "core/quotas/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "amount", "to": "amount"}]})";

/// A thousand on every working day of [from, to).
QByteArray everyWorkingDay(QDate from, QDate to)
{
    QByteArray csv = "order,date,amount\n";
    for (const QDate day : workingDates({from, to}, must(DayTable::shipped())))
        csv += day.toString(Qt::ISODate).toUtf8() + ',' + day.toString(Qt::ISODate).toUtf8() + ",1000\n";
    return csv;
}

Pacer pacerOf(ImportStore &store, QDate today)
{
    Reader reader = store.reader();
    return must(Pacer::make(reader, must(measure(reader, u"sales.amount"_s)), today));
}

} // namespace

TEST_CASE("A first month that the data do not cover says nothing of the shape of a month")
{
    const QDate begin = GENERATE(QDate(2025, 1, 1), QDate(2025, 1, 20));
    ImportStore store;
    store.import(everyWorkingDay(begin, QDate(2025, 12, 11)), ImportStore::mapping(LineMapping));
    const Pacer pacer = pacerOf(store, QDate(2025, 12, 31));
    CHECK(pacer.lastDay() == QDate(2025, 12, 10));
    CHECK(pacer.upTo() == QDate(2025, 12, 11));
    CHECK(pacer.profile().months() == (begin.day() == 1 ? 11 : 10));
    // With sales that are even, what is due is the share of working days.
    const qint64 all = workingDays(Month(2025, 12).range(), pacer.days());
    const qint64 gone = workingDays({QDate(2025, 12, 1), QDate(2025, 12, 11)}, pacer.days());
    CHECK(pacer.due(1'000'000, Month(2025, 12)) == Approx(1e6 * double(gone) / double(all)).epsilon(0.02));
    CHECK(pacer.due(1'000'000, Month(2025, 11)) == 1'000'000);
    CHECK(pacer.due(1'000'000, Month(2026, 1)) == 0);
}

TEST_CASE("Data beyond today count up to today, and today is one of the days that are gone")
{
    ImportStore store;
    store.import(everyWorkingDay(QDate(2025, 1, 1), QDate(2026, 1, 1)), ImportStore::mapping(LineMapping));
    CHECK(pacerOf(store, QDate(2025, 10, 15)).upTo() == QDate(2025, 10, 16));
    CHECK(pacerOf(store, QDate(2026, 2, 1)).upTo() == QDate(2026, 1, 1));
}

TEST_CASE("Without data nothing is learnt, and today is the end")
{
    ImportStore store;
    const Pacer pacer = pacerOf(store, QDate(2025, 10, 15));
    CHECK_FALSE(pacer.lastDay());
    CHECK(pacer.upTo() == QDate(2025, 10, 15));
    CHECK(pacer.profile().months() == 0);
}
