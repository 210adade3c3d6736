#include "core/base/text.h"
#include "core/exchange/text/plain_text.h"
#include "core/exchange/text/value_parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int FirstYear = 1000;
constexpr int FirstPlainSerial = 20000;
constexpr int LastPlainSerial = 79999;
constexpr int LastSerial = 2958465; // 9999-12-31

/// A part of a date: a number and with how many digits it is written.
struct Part
{
    int value = 0;
    int digits = 0;
};

struct ThreeParts
{
    std::array<Part, 3> parts;
    char32_t separator = 0;
    std::u32string_view rest;
};

bool takePrefix(std::u32string_view &text, std::u32string_view word)
{
    if (text.substr(0, word.size()) != word)
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// Up to eight digits.
std::optional<Part> takePart(std::u32string_view &text)
{
    Part part;
    while (!text.empty() && isDigit(text.front()) && part.digits < 8) {
        part.value = part.value * 10 + int(text.front() - U'0');
        ++part.digits;
        text.remove_prefix(1);
    }
    if (part.digits == 0 || (!text.empty() && isDigit(text.front())))
        return {};
    return part;
}

bool isSeparator(char32_t c)
{
    return c == U'-' || c == U'/' || c == U'.';
}

int wholeYear(Part year)
{
    if (year.digits > 2)
        return year.value;
    return year.value + (year.value < 70 ? 2000 : 1900);
}

bool isYear(Part part)
{
    return part.digits == 4 && part.value >= FirstYear;
}

bool isShort(Part part)
{
    return part.digits <= 2;
}

Parsed<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return tl::make_unexpected(ValueProblem::NoSuchDay);
    return date;
}

bool isTimeOfDay(std::u32string_view text)
{
    return text.size() <= 24 && text.find(U':') != std::u32string_view::npos
        && text.find_first_not_of(U"0123456789:.+-Z APMapm上下午") == std::u32string_view::npos;
}

/// What may stand behind a date: a time of day, with a zone or without.
bool isTime(std::u32string_view rest)
{
    return rest.empty()
        || ((takePrefix(rest, U"T") || takePrefix(rest, U" ")) && isTimeOfDay(rest));
}

/// "2026-7-18…", "18.07.2026…": three numbers with one separator.
std::optional<ThreeParts> threeParts(std::u32string_view text)
{
    ThreeParts result;
    for (size_t i = 0; i < 3; ++i) {
        if (i > 0) {
            if (text.empty() || !isSeparator(text.front())
                || (i == 2 && text.front() != result.separator))
                return {};
            result.separator = text.front();
            text.remove_prefix(1);
            takePrefix(text, U" "); // "18. 7. 2026"
        }
        const std::optional<Part> part = takePart(text);
        if (!part)
            return {};
        result.parts[i] = *part;
    }
    result.rest = text;
    return result;
}

Parsed<QDate> inOrder(const std::array<Part, 3> &p, DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return dayOf(wholeYear(p[0]), p[1].value, p[2].value);
    case DateOrder::DayFirst:
        return dayOf(wholeYear(p[2]), p[1].value, p[0].value);
    case DateOrder::MonthFirst:
        return dayOf(wholeYear(p[2]), p[0].value, p[1].value);
    }
    return tl::make_unexpected(ValueProblem::NotADate);
}

/// dd/MM/yyyy or MM/dd/yyyy.
Parsed<QDate> yearLast(const std::array<Part, 3> &p, const std::optional<DateOrder> &order)
{
    const Parsed<QDate> dayFirst = inOrder(p, DateOrder::DayFirst);
    const Parsed<QDate> monthFirst = inOrder(p, DateOrder::MonthFirst);
    if (!dayFirst && !monthFirst)
        return dayFirst;
    if (!order) {
        if (dayFirst && monthFirst && *dayFirst != *monthFirst)
            return tl::make_unexpected(ValueProblem::AmbiguousDate);
        return dayFirst ? dayFirst : monthFirst;
    }
    const Parsed<QDate> &date = *order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    if (!date || *order == DateOrder::YearFirst)
        return tl::make_unexpected(ValueProblem::OtherDateOrder);
    return date;
}

std::optional<Parsed<QDate>> numericDate(std::u32string_view text, const DateFormat &format)
{
    const std::optional<ThreeParts> found = threeParts(text);
    if (!found || !isTime(found->rest))
        return {};
    const std::array<Part, 3> &p = found->parts;
    if (isYear(p[0]) && isShort(p[1]) && isShort(p[2]))
        return inOrder(p, DateOrder::YearFirst);
    if (!isShort(p[0]) || !isShort(p[1]))
        return {};
    if (isYear(p[2]))
        return yearLast(p, format.order);
    if (!isShort(p[2]))
        return {};
    if (format.shortOrder == DateOrder::YearFirst)
        return inOrder(p, DateOrder::YearFirst);
    return yearLast(p, format.shortOrder);
}

/// 2026年7月18日, 26年7月18号.
std::optional<Parsed<QDate>> chineseDate(std::u32string_view text)
{
    const std::optional<Part> year = takePart(text);
    if (!year || (!isYear(*year) && year->digits != 2) || !takePrefix(text, U"年"))
        return {};
    takePrefix(text, U" ");
    const std::optional<Part> month = takePart(text);
    if (!month || !takePrefix(text, U"月"))
        return {};
    takePrefix(text, U" ");
    const std::optional<Part> day = takePart(text);
    if (!day || !(takePrefix(text, U"日") || takePrefix(text, U"号")))
        return {};
    if (!text.empty() && !isTimeOfDay(text))
        return {};
    return dayOf(wholeYear(*year), month->value, day->value);
}

/// 20260718, with or without hhmmss behind it; days as a spreadsheet counts them.
std::optional<Parsed<QDate>> compactDate(std::u32string_view text, const DateFormat &format)
{
    const size_t digits = std::min(text.find_first_not_of(U"0123456789"), text.size());
    const bool hasFraction = digits < text.size() && text[digits] == U'.';
    std::u32string_view head = text.substr(0, std::min<size_t>(digits, 8));
    const std::u32string_view rest = text.substr(head.size());
    const std::optional<Part> part = takePart(head);
    if (!part)
        return {};
    if (part->digits == 8 && !format.serials && (digits == 8 || digits == 14)) {
        if (digits == 8 ? !isTime(rest) : rest.size() != 6)
            return {};
        return part->value / 10000 < FirstYear
            ? tl::make_unexpected(ValueProblem::NotADate)
            : dayOf(part->value / 10000, part->value / 100 % 100, part->value % 100);
    }
    const bool restIsFraction = rest.empty()
        || (hasFraction && rest.find_first_not_of(U"0123456789", 1) == std::u32string_view::npos);
    const bool plain =
        digits == 5 && part->value >= FirstPlainSerial && part->value <= LastPlainSerial;
    const bool serial =
        format.serials && digits < 8 && part->value >= 1 && part->value <= LastSerial;
    if (!restIsFraction || !(plain || serial))
        return {};
    // Spreadsheets count a 29 February 1900 that never was.
    return QDate(1899, 12, 31).addDays(part->value < 60 ? part->value : part->value - 1);
}

constexpr std::array<std::u32string_view, 12> MonthNames{
    U"january", U"february", U"march",     U"april",   U"may",      U"june",
    U"july",    U"august",   U"september", U"october", U"november", U"december"};

/// The month whose name, or its first letters (three at least), @p text begins with.
std::optional<int> takeMonthName(std::u32string_view &text)
{
    size_t length = 0;
    std::array<char32_t, 10> lower{};
    while (length < text.size() && length < lower.size()) {
        const char32_t c = text[length] | 0x20;
        if (c < U'a' || c > U'z')
            break;
        lower[length++] = c;
    }
    const std::u32string_view name(lower.data(), length);
    for (size_t i = 0; i < MonthNames.size(); ++i) {
        if (length >= 3 && MonthNames[i].substr(0, length) == name) {
            text.remove_prefix(length);
            takePrefix(text, U".");
            return int(i) + 1;
        }
    }
    return {};
}

void takeGap(std::u32string_view &text)
{
    while (takePrefix(text, U" ") || takePrefix(text, U"-") || takePrefix(text, U",")
           || takePrefix(text, U"/")) { }
}

/// 18 Jul 2026, 18-Jul-26, Jul 18, 2026.
std::optional<Parsed<QDate>> namedDate(std::u32string_view text)
{
    std::optional<Part> day = takePart(text);
    takeGap(text);
    const std::optional<int> month = takeMonthName(text);
    if (!month)
        return {};
    takeGap(text);
    if (!day)
        day = takePart(text);
    takeGap(text);
    const std::optional<Part> year = takePart(text);
    if (!day || !isShort(*day) || !year || !(isYear(*year) || year->digits == 2) || !isTime(text))
        return {};
    return dayOf(wholeYear(*year), *month, day->value);
}

/// 2026-07-18 in ASCII, as almost every file that a program wrote has it.
std::optional<QDate> plainDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != text[7] || (text[4] != '-' && text[4] != '/'))
        return {};
    int numbers[3] = {0, 0, 0};
    size_t at = 0;
    for (size_t i = 0; i < 10; ++i) {
        if (i == 4 || i == 7) {
            ++at;
            continue;
        }
        const unsigned digit = static_cast<unsigned char>(text[i]) - unsigned('0');
        if (digit > 9)
            return {};
        numbers[at] = numbers[at] * 10 + int(digit);
    }
    const QDate date(numbers[0], numbers[1], numbers[2]);
    if (!date.isValid() || numbers[0] < FirstYear)
        return {};
    return date;
}

} // namespace

Parsed<QDate> parseDate(std::string_view text, const DateFormat &format)
{
    if (const auto date = plainDate(text))
        return *date;
    if (text.empty())
        return tl::make_unexpected(ValueProblem::Empty);
    const PlainText normal(text);
    if (!normal.fits())
        return tl::make_unexpected(ValueProblem::NotADate);
    const std::u32string_view letters = normal.view();
    if (auto date = numericDate(letters, format))
        return *date;
    if (auto date = chineseDate(letters))
        return *date;
    if (auto date = compactDate(letters, format))
        return *date;
    if (auto date = namedDate(letters))
        return *date;
    return tl::make_unexpected(ValueProblem::NotADate);
}

Result<DateFormat> dateFormatOf(const QString &pattern)
{
    const QString wanted = pattern.trimmed();
    if (wanted.compare("excel"_L1, Qt::CaseInsensitive) == 0)
        return DateFormat{{}, DateOrder::YearFirst, true};
    const qsizetype year = wanted.indexOf(u'y', 0, Qt::CaseInsensitive);
    const qsizetype month = wanted.indexOf(u'm', 0, Qt::CaseInsensitive);
    const qsizetype day = wanted.indexOf(u'd', 0, Qt::CaseInsensitive);
    const bool known = std::all_of(wanted.begin(), wanted.end(), [](QChar c) {
        return u"yYmMdD-/. 年月日号HhsStTZaAzp:'"_s.contains(c);
    });
    const bool ordered = (year < month && month < day) || (day < month && month < year)
        || (month < day && day < year);
    if (!known || year < 0 || month < 0 || day < 0 || !ordered) {
        return fail(errc::BadInput,
                    translate("exchange",
                              "\"%1\" is not a form of dates. Write for example "
                              "yyyy-MM-dd, d/M/yyyy, M/d/yyyy or excel.")
                        .arg(pattern),
                    pattern);
    }
    if (year < month && year < day)
        return DateFormat{DateOrder::YearFirst, DateOrder::YearFirst, false};
    const DateOrder order = day < month ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return DateFormat{order, order, false};
}

QString datePattern(const DateFormat &format)
{
    if (format.serials)
        return u"excel"_s;
    switch (format.order.value_or(format.shortOrder.value_or(DateOrder::YearFirst))) {
    case DateOrder::YearFirst:
        return u"yyyy-MM-dd"_s;
    case DateOrder::DayFirst:
        return u"d/M/yyyy"_s;
    case DateOrder::MonthFirst:
        return u"M/d/yyyy"_s;
    }
    return {};
}

namespace {

/// 7, 07, 7月, M07, Jul.
std::optional<MonthOfYear> monthAlone(std::u32string_view text)
{
    if (const auto named = takeMonthName(text))
        return text.empty() ? std::optional(MonthOfYear{*named}) : std::nullopt;
    if (!takePrefix(text, U"M"))
        takePrefix(text, U"m");
    const std::optional<Part> part = takePart(text);
    takePrefix(text, U"月");
    takePrefix(text, U"份");
    if (!part || !text.empty() || !isShort(*part) || part->value < 1 || part->value > 12)
        return {};
    return MonthOfYear{part->value};
}

std::optional<Month> checkedMonth(Part year, Part month)
{
    if (!(isYear(year) || year.digits == 2) || !isShort(month) || month.value < 1
        || month.value > 12)
        return {};
    return Month(wholeYear(year), month.value);
}

/// 2026-07, 2026.7, 2026年7月, 26年7月, 07/2026.
std::optional<Month> twoParts(std::u32string_view text)
{
    const std::optional<Part> first = takePart(text);
    if (!first || text.empty())
        return {};
    const bool chinese = takePrefix(text, U"年");
    if (!chinese) {
        if (!isSeparator(text.front()))
            return {};
        text.remove_prefix(1);
    }
    takePrefix(text, U" ");
    const std::optional<Part> second = takePart(text);
    if (!second)
        return {};
    takePrefix(text, U"月");
    takePrefix(text, U"份");
    if (!text.empty())
        return {};
    if (isShort(*first) && isYear(*second) && !chinese)
        return checkedMonth(*second, *first);
    return isYear(*first) || chinese ? checkedMonth(*first, *second) : std::nullopt;
}

/// Jul 2026, Jul-26, 2026 July.
std::optional<Month> namedMonth(std::u32string_view text)
{
    std::optional<Part> year = takePart(text);
    takeGap(text);
    const std::optional<int> month = takeMonthName(text);
    takeGap(text);
    if (!year)
        year = takePart(text);
    if (!month || !year || !text.empty())
        return {};
    return checkedMonth(*year, Part{*month, 2});
}

} // namespace

Parsed<std::variant<Month, MonthOfYear>> parseMonth(std::string_view text, const DateFormat &format)
{
    if (text.empty())
        return tl::make_unexpected(ValueProblem::Empty);
    const PlainText normal(text);
    if (!normal.fits())
        return tl::make_unexpected(ValueProblem::NotAMonth);
    const std::u32string_view letters = normal.view();
    if (const auto alone = monthAlone(letters))
        return *alone;
    if (const auto month = twoParts(letters))
        return *month;
    if (const auto month = namedMonth(letters))
        return *month;
    std::u32string_view digits = letters;
    if (const auto part = takePart(digits); part && part->digits == 6 && digits.empty()) {
        if (const auto month = checkedMonth(Part{part->value / 100, 4}, Part{part->value % 100, 2}))
            return *month;
    }
    const Parsed<QDate> date = parseDate(text, format);
    if (date)
        return Month(*date);
    return tl::make_unexpected(date.error() == ValueProblem::NotADate ? ValueProblem::NotAMonth
                                                                      : date.error());
}

void DateOrderFinder::see(std::string_view text)
{
    const PlainText normal(text);
    const auto found = normal.fits() ? threeParts(normal.view()) : std::nullopt;
    if (!found || !isTime(found->rest))
        return;
    const std::array<Part, 3> &p = found->parts;
    if (!isShort(p[0]) || !isShort(p[1]))
        return;
    const bool isLong = isYear(p[2]);
    if (!isLong && !isShort(p[2]))
        return;
    const bool dayFirst = inOrder(p, DateOrder::DayFirst).has_value();
    const bool monthFirst = inOrder(p, DateOrder::MonthFirst).has_value();
    const bool yearFirst = !isLong && inOrder(p, DateOrder::YearFirst).has_value();
    if (!dayFirst && !monthFirst && !yearFirst)
        return;
    Evidence &evidence = isLong ? m_long : m_short;
    if (evidence.count++ == 0 && m_example.empty())
        m_example = text;
    evidence.dayFirst = evidence.dayFirst && dayFirst;
    evidence.monthFirst = evidence.monthFirst && monthFirst;
    evidence.yearFirst = evidence.yearFirst && yearFirst;
    if (p[0].value != p[1].value && !evidence.differing) {
        evidence.differing = true;
        m_example = text;
    }
    if (!isLong) {
        for (size_t i = 0; i < 3; ++i)
            m_seen[i] |= quint64(1) << std::min(p[i].value, 63);
    }
}

bool DateOrderFinder::isAmbiguous(const Evidence &evidence)
{
    return evidence.count > 0 && evidence.dayFirst && evidence.monthFirst && evidence.differing;
}

bool DateOrderFinder::isDecided() const
{
    return m_long.count > 0 && m_short.count == 0 && m_long.dayFirst != m_long.monthFirst;
}

bool DateOrderFinder::isAmbiguous() const
{
    return isAmbiguous(m_long) || (!shortYearFirst() && isAmbiguous(m_short));
}

bool DateOrderFinder::isContradictory() const
{
    return (m_long.count > 0 && !m_long.dayFirst && !m_long.monthFirst)
        || (m_short.count > 0 && !m_short.dayFirst && !m_short.monthFirst && !m_short.yearFirst);
}

/// Where several orders are possible, the year is the number that varies least.
bool DateOrderFinder::shortYearFirst() const
{
    const auto distinct = [this](size_t place) {
        int count = 0;
        for (quint64 bits = m_seen[place]; bits; bits &= bits - 1)
            ++count;
        return count;
    };
    const bool yearLast = m_short.dayFirst || m_short.monthFirst;
    return m_short.yearFirst && (!yearLast || distinct(0) <= distinct(2));
}

std::optional<DateOrder> DateOrderFinder::orderOf(const Evidence &evidence)
{
    if (evidence.count == 0 || evidence.dayFirst == evidence.monthFirst)
        return {};
    return evidence.dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

DateFormat DateOrderFinder::format() const
{
    DateFormat result;
    result.order = orderOf(m_long);
    if (m_short.count > 0 && !shortYearFirst())
        result.shortOrder = orderOf(m_short);
    return result;
}

} // namespace weiwo
