#pragma once

#include "core/base/error.h"
#include "core/exchange/text/value_problem.h"
#include "core/money/decimal.h"
#include "core/period/period.h"

#include <QDate>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace weiwo {

template<class T>
using Parsed = tl::expected<T, ValueProblem>;

/// How a file writes numbers.
struct NumberFormat
{
    char decimal = '.';
    /// Between groups of three. Blanks and apostrophes between them are understood in any case.
    char thousands = ',';

    bool operator==(const NumberFormat &) const = default;
};

/// A number as written, exactly; without zeros at the end of its fraction.
struct ParsedNumber
{
    Decimal value;
    bool percent = false; ///< was written with % or ‰; the value has them in it: 5% is 0.05
};

/// Reads a number in the forms that people write: 1,234.50; ¥ 1,234; (123) and 123- as negative;
/// full-width digits; 1.2万, 3亿, 120k, 3m, 1200元; 1.5E+03; 5%. Never through double. The text is
/// UTF-8 with its ends trimmed.
[[nodiscard]] Parsed<ParsedNumber> parseNumber(std::string_view text, NumberFormat format = {});

/// a·b, exactly; nothing beyond 18 digits.
[[nodiscard]] std::optional<Decimal> multiplied(Decimal a, Decimal b);
/// The whole number that @p value is, nothing if it has a fraction or does not fit.
[[nodiscard]] std::optional<qint64> wholeNumber(Decimal value);

/// Which part comes first in a date of three numbers.
enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// How a column writes dates. Dates that can be read in one way only (2026-07-18, 18 Jul 2026,
/// 2026年7月18日, 20260718) are understood whatever it says.
struct DateFormat
{
    /// Of dates with the year of four digits at the end; nothing: a date is refused that can be
    /// read in two ways.
    std::optional<DateOrder> order;
    /// The same of dates with a year of two digits (26.7.18).
    std::optional<DateOrder> shortOrder = DateOrder::YearFirst;
    /// Numbers are days as a spreadsheet counts them (45123). Without it only those from 20000
    /// to 79999 are (1954 to 2119).
    bool serials = false;

    bool operator==(const DateFormat &) const = default;
};

/// The format of a pattern like yyyy/MM/dd, d/M/yyyy, M/d/yyyy, dd.MM.yy, yyyyMMdd, "excel".
/// bad-input for anything else.
[[nodiscard]] Result<DateFormat> dateFormatOf(const QString &pattern);
/// The pattern that stands for an order in a mapping file: "d/M/yyyy".
[[nodiscard]] QString datePattern(const DateFormat &format);

/// Reads a date; a time behind it is passed over. The text is UTF-8 with its ends trimmed.
[[nodiscard]] Parsed<QDate> parseDate(std::string_view text, const DateFormat &format = {});

/// 1–12 where a year stands elsewhere.
struct MonthOfYear
{
    int month = 0;
    bool operator==(const MonthOfYear &) const = default;
};
/// Reads a month: 2026-07, 2026/7, 2026年7月, 202607, Jul 2026, Jul-26, any date (its month); or
/// without a year: 7, 07, 7月, Jul, M07.
[[nodiscard]] Parsed<std::variant<Month, MonthOfYear>> parseMonth(std::string_view text,
                                                                  const DateFormat &format = {});

/// Decides the order of day and month for a whole column from its values.
class DateOrderFinder
{
public:
    /// Looks at one value; those that are no date of three numbers say nothing.
    void see(std::string_view text);

    /// Some value was seen whose order is a question.
    [[nodiscard]] bool concerned() const { return m_long.count > 0 || m_short.count > 0; }
    /// Nothing more can be learnt as long as the years have four digits: one order is out.
    [[nodiscard]] bool isDecided() const;
    /// Values can be read in two ways, and no value says in which.
    [[nodiscard]] bool isAmbiguous() const;
    /// Some values fit one order only, some the other only.
    [[nodiscard]] bool isContradictory() const;
    /// A value that shows what the above say; empty if there is none.
    [[nodiscard]] const std::string &example() const { return m_example; }
    /// What the values say: an order stays empty where they are ambiguous or contradict.
    [[nodiscard]] DateFormat format() const;

private:
    struct Evidence
    {
        qint64 count = 0;
        bool dayFirst = true; ///< no value speaks against it
        bool monthFirst = true;
        bool yearFirst = true;
        bool differing = false; ///< some value has day ≠ month
    };
    static bool isAmbiguous(const Evidence &evidence);
    static std::optional<DateOrder> orderOf(const Evidence &evidence);
    bool shortYearFirst() const;

    Evidence m_long; ///< dd/MM/yyyy
    Evidence m_short; ///< three numbers of two digits
    std::array<quint64, 3> m_seen{}; ///< of short dates: which numbers stood in each place
    std::string m_example;
};

} // namespace weiwo
