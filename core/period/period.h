#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>
#include <vector>

namespace weiwo {

/// Half-open range of civil dates [from, to).
struct DateRange
{
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate date) const { return from <= date && date < to; }
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    bool operator==(const DateRange &) const = default;
};

/// A calendar month; months are counted without a year border, so arithmetic is plain.
class Month
{
public:
    Month() = default;
    Month(int year, int month) : m_index(year * 12 + month - 1) { }
    explicit Month(QDate date) : Month(date.year(), date.month()) { }
    [[nodiscard]] static Month fromIndex(int index) { Month m; m.m_index = index; return m; }

    /// year·12 + month−1: what the store keeps.
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int year() const { return m_index / 12; }
    [[nodiscard]] int month() const { return m_index % 12 + 1; }
    [[nodiscard]] QDate first() const { return QDate(year(), month(), 1); }
    [[nodiscard]] DateRange range() const { return {first(), plus(1).first()}; }
    [[nodiscard]] Month plus(int months) const { return fromIndex(m_index + months); }
    /// "2026-07".
    [[nodiscard]] QString key() const;
    /// Reads "2026-07" (also "2026/7", "2026年7月", "202607"); nothing else.
    [[nodiscard]] static std::optional<Month> fromText(const QString &text);

    auto operator<=>(const Month &) const = default;

private:
    int m_index = 0;
};

enum class PeriodKind { Day, Month, Quarter, Half, Year, Range };

/// A stretch of dates with the name that the calendar gives it.
struct Period
{
    PeriodKind kind = PeriodKind::Range;
    DateRange range;
    bool fiscal = false;   ///< named by the fiscal calendar (FY2026Q3)

    bool operator==(const Period &) const = default;
};

/// A year of twelve months that may start in any month. It is named by the year in which it
/// ends; where it starts in January it is the calendar year.
class FiscalCalendar
{
public:
    /// @p startMonth 1…12.
    explicit FiscalCalendar(int startMonth = 1) : m_start(startMonth) { }

    [[nodiscard]] int startMonth() const { return m_start; }
    /// The fiscal year that a date, or a month, falls in.
    [[nodiscard]] int yearOf(QDate date) const { return yearOf(Month(date)); }
    [[nodiscard]] int yearOf(Month month) const;
    [[nodiscard]] Month firstMonth(int fiscalYear) const;
    [[nodiscard]] std::vector<Month> monthsOf(int fiscalYear) const;
    /// 0…11: place of the month in its fiscal year.
    [[nodiscard]] int positionOf(Month month) const;
    [[nodiscard]] Period year(int fiscalYear) const;
    [[nodiscard]] Period quarter(int fiscalYear, int quarter) const;

    /// Reads what the command line calls a period: 2026, 2026H1, 2026Q3, 2026-07, 2026-07-15,
    /// FY2026, FY2026H1, FY2026Q3, and A..B (start of A to end of B). bad-input otherwise.
    [[nodiscard]] Result<Period> parse(const QString &text) const;
    /// The key that parse() reads back: "2026-07", "FY2018Q1", plain where the year starts in
    /// January, "2026-07-01..2026-07-15" for a range without a name.
    [[nodiscard]] QString key(const Period &period) const;
    /// Dimension values: "FY2018Q1" / "2026Q3" and "FY2018" / "2026".
    [[nodiscard]] QString quarterKey(Month month) const;
    [[nodiscard]] QString yearKey(Month month) const;
    /// For people, in the current language: 2026年Q3 / Q3 2026, FY2026（2025-04 至 2026-03）.
    [[nodiscard]] QString label(const Period &period) const;

    /// The period of the same kind before, and the same one a year earlier. Of a named one that is
    /// cut short (wholeOf()) the part up to the same date: 29 February meets 28 February. To compare
    /// figures ask metrics::comparedRange(), which goes by working days.
    [[nodiscard]] Period previous(const Period &period) const;
    [[nodiscard]] Period next(const Period &period) const;
    [[nodiscard]] Period lastYear(const Period &period) const;
    /// The whole month, quarter, half or year of one that begins where its kind begins and ends too
    /// early; nothing for all others: days, ranges, whole ones.
    [[nodiscard]] static std::optional<Period> wholeOf(const Period &period);

    bool operator==(const FiscalCalendar &) const = default;

private:
    int m_start;
};

} // namespace weiwo
