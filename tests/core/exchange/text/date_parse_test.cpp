#include "core/exchange/text/value_parse.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

DateFormat formatOf(const char *pattern)
{
    return dateFormatOf(QString::fromUtf8(pattern)).value();
}

DateFormat decided(std::initializer_list<const char *> values)
{
    DateOrderFinder finder;
    for (const char *value : values)
        finder.see(value);
    return finder.format();
}

} // namespace

TEST_CASE("A date that can be read in one way is read in any format")
{
    const QDate date(2026, 7, 18);
    for (const char *text : {"2026-07-18",
                             "2026/07/18",
                             "2026/7/18",
                             "2026.7.18",
                             "2026-7-18",
                             "2026年7月18日",
                             "2026年07月18日",
                             "26年7月18日",
                             "2026年7月18号",
                             "20260718",
                             "20260718103205",
                             "18/07/2026",
                             "07/18/2026",
                             "18.07.2026",
                             "18. 7. 2026",
                             "18-7-2026",
                             "18 Jul 2026",
                             "18-Jul-26",
                             "Jul 18, 2026",
                             "July 18 2026",
                             "18 july 2026",
                             "2026-07-18 10:32",
                             "2026-07-18T10:32:05.123Z",
                             "2026-07-18T10:32:05+08:00",
                             "2026/7/18 0:00",
                             "2026/7/18 10:32 PM",
                             "2026/7/18 下午10:32",
                             "2026年7月18日10:32",
                             "2026年7月18日 10:32",
                             "18/07/2026 10:32",
                             "２０２６－０７－１８",
                             "２０２６年７月１８日",
                             "46221",
                             "46221.5",
                             "26.7.18",
                             "26-7-18",
                             "26/07/18"}) {
        INFO(text);
        const auto parsed = parseDate(text);
        REQUIRE(parsed);
        CHECK(*parsed == date);
    }
    CHECK(parseDate("05/05/2026").value() == QDate(2026, 5, 5));
    CHECK(parseDate("29.02.2024").value() == QDate(2024, 2, 29));
    CHECK(parseDate("1.7.69").error() == ValueProblem::NoSuchDay);
    CHECK(parseDate("69.7.1").value() == QDate(2069, 7, 1));
    CHECK(parseDate("70.7.1").value() == QDate(1970, 7, 1));
}

TEST_CASE("What is no date is refused with the reason")
{
    struct Case
    {
        const char *text;
        ValueProblem problem;
    };
    const Case cases[] = {
        {"", ValueProblem::Empty},
        {"abc", ValueProblem::NotADate},
        {"2026", ValueProblem::NotADate},
        {"2026-07", ValueProblem::NotADate},
        {"7-18", ValueProblem::NotADate},
        {"7月18日", ValueProblem::NotADate},
        {"2026-07-18x", ValueProblem::NotADate},
        {"2026-07/18", ValueProblem::NotADate},
        {"2026-07-18 x", ValueProblem::NotADate},
        {"2026--07-18", ValueProblem::NotADate},
        {"12345678901", ValueProblem::NotADate},
        {"1234", ValueProblem::NotADate},
        {"19999", ValueProblem::NotADate},
        {"80000", ValueProblem::NotADate},
        {"00260718", ValueProblem::NotADate},
        {"0026-07-18", ValueProblem::NotADate},
        {"18 Xyz 2026", ValueProblem::NotADate},
        {"18 Ju 2026", ValueProblem::NotADate},
        {"-46221", ValueProblem::NotADate},
        {"2026-02-30", ValueProblem::NoSuchDay},
        {"2026-13-01", ValueProblem::NoSuchDay},
        {"2026-00-10", ValueProblem::NoSuchDay},
        {"20260230", ValueProblem::NoSuchDay},
        {"2025年2月29日", ValueProblem::NoSuchDay},
        {"30 Feb 2026", ValueProblem::NoSuchDay},
        {"31/02/2026", ValueProblem::NoSuchDay},
        {"45/45/2026", ValueProblem::NoSuchDay},
        {"03/04/2026", ValueProblem::AmbiguousDate},
        {"12.11.2026 10:00", ValueProblem::AmbiguousDate},
        {"\xff", ValueProblem::NotADate},
    };
    for (const Case &c : cases) {
        INFO(c.text);
        const auto parsed = parseDate(c.text);
        REQUIRE_FALSE(parsed);
        CHECK(int(parsed.error()) == int(c.problem));
    }
    CHECK_FALSE(parseDate(std::string(5000, '1')).has_value());
    CHECK_FALSE(parseDate(std::string_view("2026-07-18\0", 11)).has_value());
}

TEST_CASE("A pattern decides the order and refuses the other one")
{
    CHECK(parseDate("03/04/2026", formatOf("d/M/yyyy")).value() == QDate(2026, 4, 3));
    CHECK(parseDate("03/04/2026", formatOf("dd/MM/yyyy")).value() == QDate(2026, 4, 3));
    CHECK(parseDate("03.04.2026", formatOf("dd.MM.yyyy")).value() == QDate(2026, 4, 3));
    CHECK(parseDate("03/04/2026", formatOf("M/d/yyyy")).value() == QDate(2026, 3, 4));
    CHECK(parseDate("03/04/2026", formatOf("mm/dd/yyyy")).value() == QDate(2026, 3, 4));
    CHECK(parseDate("2026-04-03", formatOf("M/d/yyyy")).value() == QDate(2026, 4, 3));
    CHECK(parseDate("03/04/26", formatOf("dd/MM/yy")).value() == QDate(2026, 4, 3));
    CHECK(parseDate("26.7.18", formatOf("yy.M.d")).value() == QDate(2026, 7, 18));
    CHECK(parseDate("2", formatOf("excel")).value() == QDate(1900, 1, 2));
    CHECK(parseDate("61", formatOf("excel")).value() == QDate(1900, 3, 1));
    CHECK(parseDate("100000", formatOf("excel")).value() == QDate(2173, 10, 14));
    CHECK(parseDate("13/04/2026", formatOf("M/d/yyyy")).error() == ValueProblem::OtherDateOrder);
    CHECK(parseDate("04/13/2026", formatOf("d/M/yyyy")).error() == ValueProblem::OtherDateOrder);
    CHECK(parseDate("13/04/2026", formatOf("yyyy/MM/dd")).error() == ValueProblem::OtherDateOrder);
    for (const char *pattern :
         {"yyyy/MM/dd", "yyyy-MM-dd", "yyyyMMdd", "yyyy年M月d日", "yyyy-MM-dd HH:mm:ss"})
        CHECK(formatOf(pattern).order == DateOrder::YearFirst);
    for (const char *pattern : {"d/M/yyyy", "M/d/yyyy", "excel", "yyyy-MM-dd"})
        CHECK(dateFormatOf(datePattern(formatOf(pattern))).value() == formatOf(pattern));
    for (const char *pattern :
         {"", "yyyy", "dd/MM", "yyyy/dd/MM", "dd/yyyy/MM", "hello", "yyyy-MM-dd;"}) {
        INFO(pattern);
        const auto format = dateFormatOf(QString::fromUtf8(pattern));
        REQUIRE_FALSE(format);
        CHECK(format.error().code == QString::fromLatin1(errc::BadInput));
    }
}

TEST_CASE("The order is decided for the whole column")
{
    CHECK(decided({"03/04/2026", "13/04/2026"}).order == DateOrder::DayFirst);
    CHECK(decided({"03/04/2026", "04/13/2026", "x", ""}).order == DateOrder::MonthFirst);
    CHECK_FALSE(decided({"03/04/2026"}).order.has_value());
    CHECK_FALSE(decided({"2026-04-03"}).order.has_value());

    DateOrderFinder finder;
    CHECK_FALSE(finder.concerned());
    finder.see("2026-04-03");
    CHECK_FALSE(finder.concerned());
    finder.see("04/04/2026");
    CHECK(finder.concerned());
    CHECK_FALSE(finder.isAmbiguous());
    finder.see("03/04/2026");
    CHECK(finder.isAmbiguous());
    CHECK(finder.example() == "03/04/2026");
    finder.see("13/04/2026");
    CHECK_FALSE(finder.isAmbiguous());
    CHECK(finder.isDecided());
    finder.see("04/13/2026");
    CHECK(finder.isContradictory());
    CHECK_FALSE(finder.format().order.has_value());
}

TEST_CASE("In dates with short years, the year is what varies least")
{
    CHECK(decided({"26.7.18"}).shortOrder == DateOrder::YearFirst);
    CHECK(decided({"26.7.18", "26.7.19", "26.8.1"}).shortOrder == DateOrder::YearFirst);
    CHECK(decided({"01/06/20", "15/06/20", "28/06/20"}).shortOrder == DateOrder::DayFirst);
    CHECK(decided({"06/01/20", "06/15/20", "07/28/20"}).shortOrder == DateOrder::MonthFirst);
    CHECK(decided({"31.12.99", "30.12.99"}).shortOrder == DateOrder::DayFirst);
    DateOrderFinder unclear;
    for (const char *value : {"01/06/20", "02/07/20", "03/08/20"})
        unclear.see(value);
    CHECK(unclear.isAmbiguous());
    CHECK_FALSE(unclear.format().shortOrder.has_value());
    CHECK(parseDate("01/06/20", unclear.format()).error() == ValueProblem::AmbiguousDate);
}

TEST_CASE("A month is read with its year or alone")
{
    const Month july(2026, 7);
    for (const char *text :
         {"2026-07",    "2026-7",   "2026/07",      "2026/7",     "2026.07",        "2026年7月",
          "2026年07月", "26年7月",  "2026年7月份",  "202607",     "07/2026",        "7-2026",
          "Jul 2026",   "Jul-26",   "July 2026",    "2026 Jul",   "2026-07-01",     "2026/07/01",
          "2026/7/1",   "20260701", "2026年7月1日", "1 Jul 2026", "２０２６－０７", "46204"}) {
        INFO(text);
        const auto month = parseMonth(text);
        REQUIRE(month);
        REQUIRE(std::holds_alternative<Month>(*month));
        CHECK(std::get<Month>(*month) == july);
    }
    for (const char *text : {"7", "07", "7月", "7月份", "M07", "m7", "Jul", "july", "７月"}) {
        INFO(text);
        const auto month = parseMonth(text);
        REQUIRE(month);
        CHECK(std::get<MonthOfYear>(*month).month == 7);
    }
    for (const char *text : {"", "0", "13", "M13", "2026", "2026-13", "2026-0", "202613", "Ju",
                             "2026Q3", "2026-07-", "x", "abc 2026", "0-2026"}) {
        INFO(text);
        CHECK_FALSE(parseMonth(text).has_value());
    }
    CHECK(parseMonth("03/04/2026").error() == ValueProblem::AmbiguousDate);
    CHECK(parseMonth("x").error() == ValueProblem::NotAMonth);
}
