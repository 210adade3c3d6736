#include "core/period/working_days.h"

#include "core/base/text.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

bool isWeekday(QDate date)
{
    return date.dayOfWeek() <= 5;
}

/// Mondays to Fridays from 1 January of the year 1 (a Monday) up to, not with, @p date.
qint64 weekdaysBefore(QDate date)
{
    const qint64 days = QDate(1, 1, 1).daysTo(date);
    return days / 7 * 5 + std::min<qint64>(days % 7, 5);
}

auto placeOf(const std::vector<SpecialDay> &days, QDate date)
{
    return std::lower_bound(days.begin(), days.end(), date,
                            [](const SpecialDay &day, QDate d) { return day.date < d; });
}

tl::unexpected<Error> badLine(qsizetype line, const QString &what)
{
    auto failure =
        fail(errc::BadInput,
             translate("calendar", "Line %1 of the table of days: %2").arg(line).arg(what));
    failure.value().more = {{"line", line}};
    return failure;
}

/// The fields of a line without quotes, trimmed; the table of days needs no more.
QStringList fieldsOf(const QString &line)
{
    QStringList fields = line.split(u',');
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(u'"') && field.endsWith(u'"'))
            field = field.mid(1, field.size() - 2);
    }
    return fields;
}

} // namespace

QString dayKindKey(DayKind kind)
{
    return kind == DayKind::Holiday ? u"holiday"_s : u"workday"_s;
}

std::optional<DayKind> dayKindFromKey(const QString &key)
{
    if (key == "holiday"_L1)
        return DayKind::Holiday;
    if (key == "workday"_L1)
        return DayKind::Workday;
    return {};
}

DayTable::DayTable(std::vector<SpecialDay> days)
{
    std::erase_if(days, [](const SpecialDay &day) { return !day.date.isValid(); });
    std::stable_sort(days.begin(), days.end(),
                     [](const SpecialDay &a, const SpecialDay &b) { return a.date < b.date; });
    for (SpecialDay &day : days) {
        if (!m_days.empty() && m_days.back().date == day.date)
            m_days.back() = std::move(day);
        else
            m_days.push_back(std::move(day));
    }
}

Result<DayTable> DayTable::fromCsv(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    const QStringList header = fieldsOf(lines.first());
    const qsizetype dateAt = header.indexOf("date"_L1);
    const qsizetype kindAt = header.indexOf("kind"_L1);
    const qsizetype nameAt = header.indexOf("name"_L1);
    if (dateAt < 0 || kindAt < 0)
        return badLine(1, translate("calendar", "the header needs the columns date and kind."));
    std::vector<SpecialDay> days;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(lines[i]);
        const QDate date = QDate::fromString(fields.value(dateAt), Qt::ISODate);
        if (!date.isValid()) {
            return badLine(i + 1,
                           translate("calendar", "\"%1\" is not a date. Write 2026-10-01.")
                               .arg(fields.value(dateAt)));
        }
        const std::optional<DayKind> kind = dayKindFromKey(fields.value(kindAt));
        if (!kind) {
            return badLine(i + 1,
                           translate("calendar",
                                     "\"%1\" is not a kind of day. Write "
                                     "holiday or workday.")
                               .arg(fields.value(kindAt)));
        }
        days.push_back({date, *kind, nameAt < 0 ? QString() : fields.value(nameAt)});
    }
    return DayTable(std::move(days));
}

Result<DayTable> DayTable::shipped()
{
    QFile file(u":/weiwo/data/cn_holidays.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(errc::Internal,
                    translate("calendar",
                              "The program's own table of holidays is missing. "
                              "Install the program again."),
                    file.fileName(), file.errorString());
    }
    return fromCsv(file.readAll());
}

void DayTable::set(const SpecialDay &day)
{
    if (!day.date.isValid())
        return;
    const auto place = m_days.begin() + (placeOf(m_days, day.date) - m_days.cbegin());
    if (place != m_days.end() && place->date == day.date)
        *place = day;
    else
        m_days.insert(place, day);
}

void DayTable::remove(QDate date)
{
    std::erase_if(m_days, [date](const SpecialDay &day) { return day.date == date; });
}

const SpecialDay *DayTable::find(QDate date) const
{
    const auto place = placeOf(m_days, date);
    return place != m_days.end() && place->date == date ? &*place : nullptr;
}

bool DayTable::isWorkingDay(QDate date) const
{
    if (const SpecialDay *day = find(date))
        return day->kind == DayKind::Workday;
    return date.isValid() && isWeekday(date);
}

bool DayTable::covers(int year) const
{
    const auto place = placeOf(m_days, QDate(year, 1, 1));
    return place != m_days.end() && place->date < QDate(year, 12, 25);
}

qint64 workingDays(const DateRange &range, const DayTable &table)
{
    if (!range.from.isValid() || !range.to.isValid() || range.isEmpty())
        return 0;
    qint64 count = weekdaysBefore(range.to) - weekdaysBefore(range.from);
    const std::vector<SpecialDay> &days = table.all();
    for (auto day = placeOf(days, range.from); day != days.end() && day->date < range.to; ++day)
        count += (day->kind == DayKind::Workday ? 1 : 0) - (isWeekday(day->date) ? 1 : 0);
    return count;
}

std::vector<qint64> workingDays(std::span<const Month> months, const DayTable &table)
{
    std::vector<qint64> counts;
    counts.reserve(months.size());
    for (const Month month : months)
        counts.push_back(workingDays(month.range(), table));
    return counts;
}

DateRange asManyWorkingDays(const DateRange &part, const DateRange &whole, const DayTable &table)
{
    qint64 working = workingDays(part, table);
    qint64 off = 0;
    for (QDate day = part.to.addDays(-1); day >= part.from && !table.isWorkingDay(day); day = day.addDays(-1))
        ++off;
    QDate end = whole.from;
    for (; working > 0 && end < whole.to; end = end.addDays(1))
        working -= table.isWorkingDay(end) ? 1 : 0;
    for (; off > 0 && end < whole.to && !table.isWorkingDay(end); end = end.addDays(1))
        --off;
    return {whole.from, end};
}

std::vector<QDate> workingDates(const DateRange &range, const DayTable &table)
{
    std::vector<QDate> dates;
    for (QDate date = range.from; date.isValid() && date < range.to; date = date.addDays(1)) {
        if (table.isWorkingDay(date))
            dates.push_back(date);
    }
    return dates;
}

} // namespace weiwo
