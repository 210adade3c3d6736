#include "core/customers/value/purchases.h"
#include "tests/support/catch.h"
#include "tests/support/cdnow.h"

#include <QDate>
#include <algorithm>
#include <map>

using namespace weiwo;
using namespace weiwo::customers;

namespace {

qint32 day(const char *text)
{
    return static_cast<qint32>(QDate::fromString(QString::fromLatin1(text), Qt::ISODate).toJulianDay());
}

} // namespace

TEST_CASE("Orders of a day are one, and the first day does not count as a repeat")
{
    std::vector<Purchase> purchases{
        {0, day("2026-01-08"), 300}, {0, day("2026-01-01"), 100}, {0, day("2026-01-01"), 50},
        {0, day("2026-01-22"), -20}, {0, day("2026-01-22"), 70},  {1, day("2026-01-29"), 0},
        {2, day("2026-02-01"), 10},  {0, day("2026-02-01"), 999}};
    const qint32 cut = day("2026-01-29");
    for (int turn = 0; turn < 2; ++turn) {
        const auto histories = purchaseHistories(purchases, 4, cut);
        REQUIRE(histories.size() == 4);
        CHECK(histories[0].days == 3);
        CHECK(histories[0].amount == Int128(500));
        CHECK(histories[0].repeatAmount == Int128(350));
        CHECK(buyingRecord(histories[0], cut) == BuyingRecord{2, 3, 4});
        CHECK(spendingRecord(histories[0], 100) == SpendingRecord{2, 1.75});
        CHECK(histories[1].hasBought());
        CHECK(buyingRecord(histories[1], cut) == BuyingRecord{0, 0, 0});
        CHECK(spendingRecord(histories[1], 100) == SpendingRecord{});
        CHECK_FALSE(histories[2].hasBought());
        CHECK_FALSE(histories[3].hasBought());
        CHECK(histories[3].firstDay == PurchaseHistory::Never);
        std::reverse(purchases.begin(), purchases.end());
    }
    CHECK(purchaseHistories({}, 0, cut).empty());
}

TEST_CASE("The orders of the CDNOW sample give its summary")
{
    const QString source = QString::fromUtf8(WEIWO_SOURCE_DIR);
    std::vector<Purchase> purchases;
    for (const QByteArray &line : test::cdnowFile(source, "CDNOW_sample.txt").split('\n')) {
        const auto cells = line.simplified().split(' ');
        if (cells.size() != 5)
            continue;
        const auto date = QDate::fromString(QString::fromLatin1(cells[2]), QStringLiteral("yyyyMMdd"));
        const qint64 cents = qRound64(cells[4].toDouble() * 100);
        purchases.push_back({cells[1].toUInt() - 1, static_cast<qint32>(date.toJulianDay()), cents});
    }
    REQUIRE(purchases.size() == 6919);
    const qint32 cut = day("1997-09-30");
    const auto histories = purchaseHistories(purchases, 2357, cut);
    const auto summary = test::cdnowCustomers(source);
    REQUIRE(summary.size() == 2357);
    for (size_t i = 0; i < histories.size(); ++i) {
        INFO(i + 1);
        const BuyingRecord buying = buyingRecord(histories[i], cut);
        const SpendingRecord spending = spendingRecord(histories[i], 100);
        CHECK(buying.repeats == summary[i].buying.repeats);
        CHECK(buying.recency == Approx(summary[i].buying.recency).margin(0.006));
        CHECK(buying.age == Approx(summary[i].buying.age).margin(0.006));
        CHECK(spending.mean == Approx(summary[i].spending.mean).margin(0.006));
    }
}
