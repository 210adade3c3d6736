#include "core/exchange/text/value_problem.h"

#include "core/base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct Wording
{
    ValueProblem problem;
    const char *key;
    Text message;
    Text fix;
};

/// In the order of the enumeration.
constexpr std::array Wordings{
    Wording{ValueProblem::Empty, "empty", WEIWO_TEXT("exchange", "The value is missing."),
            WEIWO_TEXT("exchange", "Fill the cell.")},
    Wording{ValueProblem::NotANumber, "not-a-number",
            WEIWO_TEXT("exchange", "\"%1\" is not a number."),
            WEIWO_TEXT("exchange",
                       "Write digits only, for example 1234.50; or add this text to "
                       "null_values of the mapping if it means nothing.")},
    Wording{ValueProblem::ThousandsGroups, "thousands",
            WEIWO_TEXT("exchange", "In \"%1\" the thousands are not grouped by three digits."),
            WEIWO_TEXT("exchange",
                       "Mend the number, or set decimal and thousands of the mapping "
                       "as the file has them.")},
    Wording{ValueProblem::OtherDecimalSign, "decimal-sign",
            WEIWO_TEXT("exchange", "\"%1\" has another decimal sign than the mapping says."),
            WEIWO_TEXT("exchange",
                       "Set decimal and thousands of the mapping as the file has "
                       "them.")},
    Wording{ValueProblem::NumberTooLong, "too-long",
            WEIWO_TEXT("exchange", "\"%1\" has more than 18 digits."),
            WEIWO_TEXT("exchange", "Is this a number? If it is, round it.")},
    Wording{ValueProblem::UnexpectedPercent, "percent",
            WEIWO_TEXT("exchange", "\"%1\" is a percentage; an amount or a count belongs here."),
            WEIWO_TEXT("exchange", "Write the amount, or map the column to another field.")},
    Wording{ValueProblem::NotWhole, "not-whole",
            WEIWO_TEXT("exchange", "\"%1\" is not a whole number."),
            WEIWO_TEXT("exchange", "Write a number without a fraction.")},
    Wording{ValueProblem::NotADate, "not-a-date", WEIWO_TEXT("exchange", "\"%1\" is not a date."),
            WEIWO_TEXT("exchange", "Write it as 2026-07-18.")},
    Wording{ValueProblem::NoSuchDay, "no-such-day",
            WEIWO_TEXT("exchange", "There is no day \"%1\"."),
            WEIWO_TEXT("exchange", "Look at the day and the month.")},
    Wording{ValueProblem::AmbiguousDate, "ambiguous",
            WEIWO_TEXT("exchange", "\"%1\" can be read as two dates."),
            WEIWO_TEXT("exchange", "Set date of the mapping to d/M/yyyy or M/d/yyyy.")},
    Wording{ValueProblem::OtherDateOrder, "date-order",
            WEIWO_TEXT("exchange",
                       "\"%1\" has its parts in another order than the other dates of "
                       "the column."),
            WEIWO_TEXT("exchange", "Write it like the others, or as 2026-07-18.")},
    Wording{ValueProblem::NotAMonth, "not-a-month",
            WEIWO_TEXT("exchange", "\"%1\" is not a month."),
            WEIWO_TEXT("exchange", "Write it as 2026-07.")},
    Wording{ValueProblem::NoYear, "no-year",
            WEIWO_TEXT("exchange", "\"%1\" is a month without a year."),
            WEIWO_TEXT("exchange", "Write it as 2026-07, or map a column to the year.")},
    Wording{ValueProblem::NotAChoice, "unknown-value",
            WEIWO_TEXT("exchange", "\"%1\" is none of the values that this field takes."),
            WEIWO_TEXT("exchange", "Give its meaning in \"values\" of the column's mapping.")},
    Wording{ValueProblem::BadCharacters, "bad-characters",
            WEIWO_TEXT("exchange", "\"%1\" has characters that cannot be read."),
            WEIWO_TEXT("exchange",
                       "Mend the cell; if there are many, set the encoding of the "
                       "mapping.")},
};

const Wording &wordingOf(ValueProblem problem)
{
    return Wordings[static_cast<size_t>(problem)];
}

static_assert([] {
    for (size_t i = 0; i < Wordings.size(); ++i) {
        if (Wordings[i].problem != static_cast<ValueProblem>(i))
            return false;
    }
    return true;
}());

} // namespace

QString problemKey(ValueProblem problem)
{
    return QString::fromLatin1(wordingOf(problem).key);
}

QString problemMessage(ValueProblem problem, const QString &value)
{
    const QString message = wordingOf(problem).message.str();
    return message.contains("%1"_L1) ? message.arg(value) : message;
}

QString problemFix(ValueProblem problem)
{
    return wordingOf(problem).fix.str();
}

} // namespace weiwo
