#include "core/calendar/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::calendar {

const TableSpec &dayTableSpec()
{
    static const TableSpec table{
        .key = u"day"_s,
        .title = WEIWO_TEXT("calendar", "Special day"),
        .policy = u"reference"_s,
        .columns = {{u"date"_s, ColumnKind::Date, WEIWO_TEXT("calendar", "Date"), {}, true},
                    {u"kind"_s, ColumnKind::Text, WEIWO_TEXT("calendar", "Kind"), {}, false},
                    {u"name"_s, ColumnKind::Text, WEIWO_TEXT("calendar", "Name"), {}, false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

Id dayId(QDate date)
{
    return naturalId(dayTableSpec().key, {QByteArray::number(date.toJulianDay())});
}

Record toRecord(const SpecialDay &day)
{
    Record record;
    record.id = dayId(day.date);
    record.values = {day.date.toJulianDay(), dayKindKey(day.kind), textValue(day.name)};
    return record;
}

SpecialDay dayFrom(const Record &record)
{
    return {.date = QDate::fromJulianDay(integerOf(record.values[0])),
            .kind = dayKindFromKey(textOf(record.values[1])).value_or(DayKind::Holiday),
            .name = textOf(record.values[2])};
}

namespace repo {

Result<std::vector<SpecialDay>> days(Reader &reader)
{
    std::vector<SpecialDay> days;
    WEIWO_TRY(reader.db().each(
        u"SELECT date, kind, name FROM day WHERE alive = 1 ORDER BY date"_s, {},
        [&](const Row &row) {
            // A kind that a newer program has added is neither a day off nor a make-up day here.
            if (const auto kind = dayKindFromKey(row.text(1)))
                days.push_back({.date = QDate::fromJulianDay(row.integer(0)),
                                .kind = *kind,
                                .name = row.text(2)});
            return true;
        }));
    return days;
}

Result<std::optional<SpecialDay>> day(Reader &reader, QDate date)
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), dayTableSpec(), dayId(date)));
    return record && record->alive ? std::optional<SpecialDay>(dayFrom(*record)) : std::nullopt;
}

Status put(Edit &edit, const SpecialDay &day)
{
    return edit.put(edit.table(dayTableSpec().key), toRecord(day));
}

Status remove(Edit &edit, QDate date)
{
    return edit.remove(edit.table(dayTableSpec().key), dayId(date));
}

} // namespace repo
} // namespace weiwo::calendar
