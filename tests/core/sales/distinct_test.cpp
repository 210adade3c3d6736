#include "core/sales/distinct.h"
#include "tests/core/sales/random_lines.h"

#include <set>

using namespace weiwo;
using namespace weiwo::sales;
using namespace weiwo::test;

TEST_CASE("Different numbers are counted as a set counts them")
{
    SeededIdSource dice(11);
    for (const quint64 range : {quint64(1), quint64(3), quint64(500), quint64(1) << 62}) {
        DistinctNumbers numbers;
        std::set<qint64> all;
        CHECK(numbers.size() == 0);
        for (int i = 0; i < 5000; ++i) {
            // Nothing, numbers below nothing and neighbours are numbers like others.
            const auto number = static_cast<qint64>(dice.random() % range) - static_cast<qint64>(range / 2);
            for (int again = 0; again <= i % 3; ++again)
                numbers.insert(number);
            all.insert(number);
            if (i % 97 == 0)
                REQUIRE(numbers.size() == static_cast<qint64>(all.size()));
        }
        CHECK(numbers.size() == static_cast<qint64>(all.size()));
    }
}

TEST_CASE("The ends of the range are numbers, too")
{
    DistinctNumbers numbers;
    for (int again = 0; again < 3; ++again)
        for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0), qint64(1), std::numeric_limits<qint64>::max()})
            numbers.insert(number);
    CHECK(numbers.size() == 5);
}
