#pragma once

#include "core/base/error.h"
#include "core/period/period.h"

#include <QDate>
#include <QString>
#include <span>
#include <vector>

namespace weiwo {

/// What the table says of a day: free although it may be Monday to Friday, or worked although
/// it is a weekend (调休).
enum class DayKind { Holiday, Workday };

/// "holiday", "workday": as files and the store have it.
[[nodiscard]] QString dayKindKey(DayKind kind);
[[nodiscard]] std::optional<DayKind> dayKindFromKey(const QString &key);

/// A day that is not what its weekday says, or bears a name.
struct SpecialDay
{
    QDate date;
    DayKind kind = DayKind::Holiday;
    QString name;

    bool operator==(const SpecialDay &) const = default;
};

/// The days off and make-up days. A day that is not listed is worked from Monday to Friday.
/// A plain value; read by any thread while nobody changes it.
class DayTable
{
public:
    DayTable() = default;
    /// Of two entries of one date the later one counts. Entries without a valid date are left out.
    explicit DayTable(std::vector<SpecialDay> days);

    /// Reads CSV with a header that has `date` (ISO), `kind` and maybe `name`; other columns are
    /// ignored. bad-input names the line.
    [[nodiscard]] static Result<DayTable> fromCsv(const QByteArray &csv);
    /// The table compiled into the program: mainland China, from the State Council's notices.
    [[nodiscard]] static Result<DayTable> shipped();

    /// Puts @p day into the table in place of what it had for that date.
    void set(const SpecialDay &day);
    void remove(QDate date);

    /// The entry of that date, or null. Valid until the table changes.
    [[nodiscard]] const SpecialDay *find(QDate date) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// Whether the holidays of that calendar year are known. Without them its count is of
    /// weekdays alone, which whoever shows it must say. The last days of December do not make
    /// a year known: they come with the notice for the next one.
    [[nodiscard]] bool covers(int year) const;
    /// By date, no date twice.
    [[nodiscard]] const std::vector<SpecialDay> &all() const { return m_days; }

    bool operator==(const DayTable &) const = default;

private:
    std::vector<SpecialDay> m_days;
};

/// Working days in @p range: Monday to Friday, minus holidays, plus make-up days (METHODS.md §3).
/// 0 for an empty or invalid range.
[[nodiscard]] qint64 workingDays(const DateRange &range, const DayTable &table);
/// The same for each of @p months, in their order.
[[nodiscard]] std::vector<qint64> workingDays(std::span<const Month> months, const DayTable &table);
/// The part of @p whole that begins with it and has as many working days as @p part; the whole where
/// it has fewer. Days off at the end of @p part have those that follow there as partners, as far as
/// there are any: what is sold on them counts on both sides. May be empty.
[[nodiscard]] DateRange asManyWorkingDays(const DateRange &part, const DateRange &whole, const DayTable &table);
/// The working days of @p range, in order.
[[nodiscard]] std::vector<QDate> workingDates(const DateRange &range, const DayTable &table);

} // namespace weiwo
