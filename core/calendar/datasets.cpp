#include "core/calendar/datasets.h"

#include "core/base/text.h"
#include "core/calendar/commands.h"
#include "core/calendar/queries.h"
#include "core/calendar/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::calendar {

using exchange::ImportContext;
using exchange::MappedRecord;
using exchange::Outcome;
using exchange::Taken;

namespace {

enum Field { Date, Kind, Name };

std::vector<FieldSpec> fields()
{
    return {
        {u"date"_s, WEIWO_TEXT("calendar", "Date"), FieldType::Date, true, {},
         {u"day"_s, u"日期"_s}, {}},
        {u"kind"_s, WEIWO_TEXT("calendar", "Kind"), FieldType::Choice, true, {},
         {u"type"_s, u"类型"_s, u"类别"_s},
         {dayKindKey(DayKind::Holiday), dayKindKey(DayKind::Workday)}},
        {u"name"_s, WEIWO_TEXT("calendar", "Name"), FieldType::Text, false, {},
         {u"holiday"_s, u"名称"_s, u"节日"_s}, {}},
    };
}

class DayImporter : public exchange::Importer
{
public:
    DayImporter(ImportContext &context, DayTable table)
        : m_context(context), m_table(std::move(table))
    {
    }

    Result<Taken> take(const MappedRecord &record) override
    {
        const QDate date = QDate::fromJulianDay(record.integer(Date));
        const SpecialDay *known = m_table.find(date);
        const auto kind = dayKindFromKey(record.text(Kind));
        if (!kind) {
            m_context.problem(record, Kind, u"calendar.kind.unknown"_s,
                              translate("calendar", "A day is a holiday or a workday."));
            return Taken{Outcome::Bad, {}};
        }
        SpecialDay wanted{date, *kind, known ? known->name : QString()};
        if (record.has(Name))
            wanted.name = record.text(Name);
        if (known && (*known == wanted || m_context.onMatch() == OnMatch::Skip))
            return Taken{Outcome::Unchanged, dayId(date)};
        if (known && m_context.onMatch() == OnMatch::Refuse) {
            m_context.problem(record, Date, u"calendar.day.exists"_s,
                              translate("calendar", "This day is in the table already."));
            return Taken{Outcome::Bad, {}};
        }
        const Outcome outcome = known ? Outcome::Updated : Outcome::Created;
        WEIWO_TRY(setDay(m_context.edit(), wanted));
        m_table.set(wanted);
        return Taken{outcome, dayId(date)};
    }

private:
    ImportContext &m_context;
    DayTable m_table;
};

Status exportDays(Reader &reader, const exchange::ExportRequest &request,
                  const exchange::RowSink &sink)
{
    WEIWO_ASSIGN(const DayTable table, dayTable(reader));
    for (const SpecialDay &day : table.all()) {
        if (request.period && !request.period->range.contains(day.date))
            continue;
        if (!sink({day.date.toJulianDay(), dayKindKey(day.kind), textValue(day.name)}))
            break;
    }
    return {};
}

} // namespace

void contributeDatasets(exchange::Catalogues &catalogues)
{
    exchange::DatasetSpec spec;
    spec.key = u"calendar.days"_s;
    spec.shape = {spec.key, WEIWO_TEXT("calendar", "Holidays and make-up days"), fields(), false};
    spec.importer = [](ImportContext &context) -> Result<std::unique_ptr<exchange::Importer>> {
        WEIWO_ASSIGN(DayTable table, dayTable(context.edit()));
        return std::make_unique<DayImporter>(context, std::move(table));
    };
    spec.rows = exportDays;
    catalogues.add(std::move(spec));
}

} // namespace weiwo::calendar
