#include "core/base/day_text.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

TEST_CASE("A day is read as files write it, and a day that does not exist is told apart from no date")
{
    CHECK(dayFromText(u"2026-07-18"_s) == QDate(2026, 7, 18));
    CHECK(dayFromText(u" 2024-02-29 "_s) == QDate(2024, 2, 29));
    const std::pair<QString, bool> none[] = {
        {u"2026-02-30"_s, true}, {u"2025-02-29"_s, true}, {u"2026-13-01"_s, true}, {u"2026-4-31"_s, true},
        {u"2026-4-1"_s, false}, {u"2026-07-18xyz"_s, false}, {u"2026/07/18"_s, false}, {u"2026-07-18T10:00"_s, false}, {u"30.2.2026"_s, false}, {u"soon"_s, false}, {u""_s, false},
    };
    for (const auto &[text, noSuchDay] : none) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(dayFromText(text).has_value());
        CHECK(noDayText(text).contains(text));
        CHECK(noDayText(text).startsWith(u"There is no day"_s) == noSuchDay);
        // What is no date at all is shown how to write one.
        CHECK(noDayText(text).contains(u"2026-07-18"_s) == !noSuchDay);
    }
}
