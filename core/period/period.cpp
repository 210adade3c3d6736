#include "core/period/period.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int FirstYear = 1000;

QString fourDigits(int year)
{
    return u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
}

DateRange monthsFrom(Month first, int count)
{
    return {first.first(), first.plus(count).first()};
}

bool isWholeMonths(const DateRange &range)
{
    return !range.isEmpty() && range.from.day() == 1 && range.to.day() == 1;
}

int monthCount(const DateRange &range)
{
    return Month(range.to).index() - Month(range.from).index();
}

DateRange monthsMoved(const DateRange &range, int months)
{
    return {Month(range.from).plus(months).first(), Month(range.to).plus(months).first()};
}

/// Months of a whole period of a kind; 0 where kinds have none.
int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return 1;
    case PeriodKind::Quarter: return 3;
    case PeriodKind::Half: return 6;
    case PeriodKind::Year: return 12;
    case PeriodKind::Day:
    case PeriodKind::Range: break;
    }
    return 0;
}

/// The first part of a named period, at the same place in the one @p steps away.
DateRange partMoved(const DateRange &range, int length, int steps)
{
    const DateRange whole = monthsFrom(Month(range.from).plus(steps * length), length);
    const int months = Month(range.to).index() - Month(range.from).index();
    const QDate to = Month(whole.from).plus(months).first().addDays(range.to.day() - 1);
    return {whole.from, std::min(to, whole.to)};
}

/// The period moved by @p steps of its own length. Of a named one that is cut short the whole counts
/// as its length.
Period moved(const Period &period, int steps)
{
    Period result = period;
    if (FiscalCalendar::wholeOf(period)) {
        result.range = partMoved(period.range, monthsOf(period.kind), steps);
        return result;
    }
    if (isWholeMonths(period.range) && period.kind != PeriodKind::Day) {
        result.range = monthsMoved(period.range, steps * monthCount(period.range));
    } else {
        const qint64 days = steps * period.range.from.daysTo(period.range.to);
        result.range = {period.range.from.addDays(days), period.range.to.addDays(days)};
    }
    return result;
}

/// A part of a year by its name: the months it has and the place of the first.
struct YearPart
{
    PeriodKind kind;
    int first;
    int months;
};

std::optional<YearPart> yearPart(QStringView name)
{
    if (name.isEmpty())
        return YearPart{PeriodKind::Year, 0, 12};
    const int number = name.at(1).digitValue();
    if (name.at(0).toUpper() == u'H')
        return YearPart{PeriodKind::Half, (number - 1) * 6, 6};
    return YearPart{PeriodKind::Quarter, (number - 1) * 3, 3};
}

std::optional<Period> namedPeriod(const FiscalCalendar &calendar, const QString &text)
{
    static const QRegularExpression pattern(u"^(FY)?([0-9]{4})(H[12]|Q[1-4])?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const int year = match.capturedView(2).toInt();
    if (!match.hasMatch() || year < FirstYear)
        return {};
    const bool fiscal = match.hasCaptured(1) && match.capturedLength(1) > 0;
    const Month first = fiscal ? calendar.firstMonth(year) : Month(year, 1);
    const std::optional<YearPart> part = yearPart(match.capturedView(3));
    return Period{part->kind, monthsFrom(first.plus(part->first), part->months),
                  fiscal && calendar.startMonth() != 1};
}

std::optional<Period> singlePeriod(const FiscalCalendar &calendar, const QString &text)
{
    if (auto named = namedPeriod(calendar, text))
        return named;
    if (const auto month = Month::fromText(text))
        return Period{PeriodKind::Month, month->range(), false};
    static const QRegularExpression day(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QDate date = day.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < FirstYear)
        return {};
    return Period{PeriodKind::Day, {date, date.addDays(1)}, false};
}

/// "FY" or nothing: what stands before the year in the period's key.
QString yearPrefix(const FiscalCalendar &calendar, bool fiscal)
{
    return fiscal && calendar.startMonth() != 1 ? u"FY"_s : QString();
}

/// Where a year, half or quarter stands; nothing if its dates do not fit its kind here.
struct YearPlace
{
    int year;
    int number; ///< of the half or quarter, from 1
    bool fiscal;
};

std::optional<YearPlace> yearPlace(const FiscalCalendar &calendar, const Period &period)
{
    const int months = period.kind == PeriodKind::Year ? 12
        : period.kind == PeriodKind::Half              ? 6
                                                       : 3;
    if (!isWholeMonths(period.range) || monthCount(period.range) != months)
        return {};
    const FiscalCalendar plain;
    const FiscalCalendar &used = period.fiscal ? calendar : plain;
    const Month first(period.range.from);
    const int position = used.positionOf(first);
    if (position % months != 0)
        return {};
    return YearPlace{used.yearOf(first), position / months + 1,
                     period.fiscal && calendar.startMonth() != 1};
}

QString rangeKey(const DateRange &range)
{
    return range.from.toString(Qt::ISODate) + u".."_s + range.to.addDays(-1).toString(Qt::ISODate);
}

QString monthLabel(Month month)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("period", "Jan %1"), QT_TRANSLATE_NOOP("period", "Feb %1"),
        QT_TRANSLATE_NOOP("period", "Mar %1"), QT_TRANSLATE_NOOP("period", "Apr %1"),
        QT_TRANSLATE_NOOP("period", "May %1"), QT_TRANSLATE_NOOP("period", "Jun %1"),
        QT_TRANSLATE_NOOP("period", "Jul %1"), QT_TRANSLATE_NOOP("period", "Aug %1"),
        QT_TRANSLATE_NOOP("period", "Sep %1"), QT_TRANSLATE_NOOP("period", "Oct %1"),
        QT_TRANSLATE_NOOP("period", "Nov %1"), QT_TRANSLATE_NOOP("period", "Dec %1")};
    return translate("period", names[month.month() - 1]).arg(month.year());
}

/// The month as one end of a stretch of months; Chinese writes it 2025-04.
QString monthInRangeLabel(Month month)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("period.range", "Jan %1"), QT_TRANSLATE_NOOP("period.range", "Feb %1"),
        QT_TRANSLATE_NOOP("period.range", "Mar %1"), QT_TRANSLATE_NOOP("period.range", "Apr %1"),
        QT_TRANSLATE_NOOP("period.range", "May %1"), QT_TRANSLATE_NOOP("period.range", "Jun %1"),
        QT_TRANSLATE_NOOP("period.range", "Jul %1"), QT_TRANSLATE_NOOP("period.range", "Aug %1"),
        QT_TRANSLATE_NOOP("period.range", "Sep %1"), QT_TRANSLATE_NOOP("period.range", "Oct %1"),
        QT_TRANSLATE_NOOP("period.range", "Nov %1"), QT_TRANSLATE_NOOP("period.range", "Dec %1")};
    return translate("period.range", names[month.month() - 1]).arg(month.year());
}

QString monthsLabel(const DateRange &range)
{
    return translate("period", "%1 – %2")
        .arg(monthInRangeLabel(Month(range.from)), monthInRangeLabel(Month(range.to).plus(-1)));
}

QString rangeLabel(const DateRange &range)
{
    if (isWholeMonths(range))
        return monthCount(range) == 1 ? monthLabel(Month(range.from)) : monthsLabel(range);
    return translate("period", "%1 – %2")
        .arg(range.from.toString(Qt::ISODate), range.to.addDays(-1).toString(Qt::ISODate));
}

QString yearPartLabel(PeriodKind kind, const YearPlace &place)
{
    const QString year = QString::number(place.year);
    if (kind == PeriodKind::Quarter) {
        return (place.fiscal ? translate("period", "FY%1 Q%2") : translate("period", "Q%2 %1"))
            .arg(year)
            .arg(place.number);
    }
    if (kind == PeriodKind::Half) {
        if (place.fiscal)
            return translate("period", "FY%1 H%2").arg(year).arg(place.number);
        return (place.number == 1 ? translate("period", "H1 %1") : translate("period", "H2 %1"))
            .arg(year);
    }
    return (place.fiscal ? translate("period", "FY%1") : translate("period", "%1", "a year"))
        .arg(year);
}

} // namespace

QString Month::key() const
{
    return u"%1-%2"_s.arg(fourDigits(year())).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Month> Month::fromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([0-9]{4})(?:[-/]([0-9]{1,2})|年([0-9]{1,2})月|([0-9]{2}))$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(match.lastCapturedIndex()).toInt();
    if (!match.hasMatch() || year < FirstYear || month < 1 || month > 12)
        return {};
    return Month(year, month);
}

int FiscalCalendar::yearOf(Month month) const
{
    return month.year() + (m_start != 1 && month.month() >= m_start ? 1 : 0);
}

Month FiscalCalendar::firstMonth(int fiscalYear) const
{
    return Month(m_start == 1 ? fiscalYear : fiscalYear - 1, m_start);
}

std::vector<Month> FiscalCalendar::monthsOf(int fiscalYear) const
{
    std::vector<Month> months;
    for (int i = 0; i < 12; ++i)
        months.push_back(firstMonth(fiscalYear).plus(i));
    return months;
}

int FiscalCalendar::positionOf(Month month) const
{
    return (month.month() - m_start + 12) % 12;
}

Period FiscalCalendar::year(int fiscalYear) const
{
    return {PeriodKind::Year, monthsFrom(firstMonth(fiscalYear), 12), m_start != 1};
}

Period FiscalCalendar::quarter(int fiscalYear, int quarter) const
{
    return {PeriodKind::Quarter, monthsFrom(firstMonth(fiscalYear).plus((quarter - 1) * 3), 3),
            m_start != 1};
}

Result<Period> FiscalCalendar::parse(const QString &text) const
{
    const QString wanted = text.trimmed();
    const auto bad = [&wanted] {
        return fail(errc::BadInput,
                    translate("period",
                              "\"%1\" is not a period. Write for example 2026, 2026H1, 2026Q3, "
                              "2026-07, 2026-07-15, FY2026Q3 or 2026-01..2026-06.")
                        .arg(wanted),
                    wanted);
    };
    const qsizetype dots = wanted.indexOf(".."_L1);
    if (dots < 0) {
        const std::optional<Period> period = singlePeriod(*this, wanted);
        if (!period)
            return bad();
        return *period;
    }
    const std::optional<Period> a = singlePeriod(*this, wanted.left(dots));
    const std::optional<Period> b = singlePeriod(*this, wanted.mid(dots + 2));
    if (!a || !b)
        return bad();
    if (b->range.to <= a->range.from) {
        return fail(errc::BadInput,
                    translate("period",
                              "The period \"%1\" ends before it begins. Write the "
                              "earlier one first.")
                        .arg(wanted),
                    wanted);
    }
    if (a->range == b->range)
        return *a;
    return Period{PeriodKind::Range, {a->range.from, b->range.to}, false};
}

QString FiscalCalendar::key(const Period &period) const
{
    switch (period.kind) {
    case PeriodKind::Day:
        if (period.range.from.addDays(1) == period.range.to)
            return period.range.from.toString(Qt::ISODate);
        break;
    case PeriodKind::Month:
        if (Month(period.range.from).range() == period.range)
            return Month(period.range.from).key();
        break;
    case PeriodKind::Quarter:
    case PeriodKind::Half:
    case PeriodKind::Year:
        if (const auto place = yearPlace(*this, period)) {
            const QString year = yearPrefix(*this, place->fiscal) + fourDigits(place->year);
            if (period.kind == PeriodKind::Year)
                return year;
            return year + (period.kind == PeriodKind::Half ? u'H' : u'Q')
                + QString::number(place->number);
        }
        break;
    case PeriodKind::Range:
        break;
    }
    return rangeKey(period.range);
}

QString FiscalCalendar::quarterKey(Month month) const
{
    return yearKey(month) + u'Q' + QString::number(positionOf(month) / 3 + 1);
}

QString FiscalCalendar::yearKey(Month month) const
{
    return yearPrefix(*this, true) + fourDigits(yearOf(month));
}

QString FiscalCalendar::label(const Period &period) const
{
    switch (period.kind) {
    case PeriodKind::Day:
        return period.range.from.toString(Qt::ISODate);
    case PeriodKind::Month:
    case PeriodKind::Range:
        break;
    case PeriodKind::Quarter:
    case PeriodKind::Half:
    case PeriodKind::Year:
        if (const auto place = yearPlace(*this, period)) {
            const QString name = yearPartLabel(period.kind, *place);
            if (!place->fiscal)
                return name;
            return translate("period", "%1 (%2)").arg(name, monthsLabel(period.range));
        }
        break;
    }
    return rangeLabel(period.range);
}

Period FiscalCalendar::previous(const Period &period) const
{
    return moved(period, -1);
}

Period FiscalCalendar::next(const Period &period) const
{
    return moved(period, 1);
}

std::optional<Period> FiscalCalendar::wholeOf(const Period &period)
{
    const int length = weiwo::monthsOf(period.kind);
    if (length == 0 || period.range.from.day() != 1 || period.range.isEmpty())
        return {};
    const Period whole{period.kind, monthsFrom(Month(period.range.from), length), period.fiscal};
    return period.range.to < whole.range.to ? std::optional(whole) : std::nullopt;
}

Period FiscalCalendar::lastYear(const Period &period) const
{
    Period result = period;
    if (isWholeMonths(period.range) && period.kind != PeriodKind::Day) {
        result.range = monthsMoved(period.range, -12);
    } else {
        // The last day moves, not the day after it: 29 February meets 28 February.
        result.range = {period.range.from.addYears(-1),
                        period.range.to.addDays(-1).addYears(-1).addDays(1)};
    }
    return result;
}

} // namespace weiwo
