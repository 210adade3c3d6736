#include "core/exchange/mapping/record_plan.h"

#include "core/base/text.h"
#include "core/exchange/text/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

/// So many rows without a date whose order is a question, and the column has none.
constexpr qint64 RowsToLookAt = 20'000;

const CellPlan *firstOf(const RecordPlan &plan, const QString &to)
{
    const auto it = std::find_if(plan.cells.begin(), plan.cells.end(),
                                 [&](const CellPlan &cell) { return cell.target.to == to; });
    return it == plan.cells.end() ? nullptr : &*it;
}

class Planner
{
public:
    Planner(const Mapping &mapping, const Catalogue<DatasetFields> &datasets,
            const QStringList &headers, const DateForms &dates)
        : m_mapping(mapping), m_datasets(datasets), m_dataset(*datasets.find(mapping.dataset)),
          m_headers(headers), m_dates(dates)
    {
    }

    Result<RecordPlan> make()
    {
        for (const ColumnMapping &column : m_mapping.columns)
            WEIWO_TRY(addColumn(column));
        for (const auto &[to, value] : m_mapping.constants)
            WEIWO_TRY(addConstant(to, value));
        if (m_mapping.unpivot)
            WEIWO_TRY(addUnpivot(*m_mapping.unpivot));
        finish();
        return std::move(m_plan);
    }

private:
    CellPlan cellFor(const QString &to, CellPlan::Source source) const
    {
        const FieldTarget target = resolveField(m_datasets, m_dataset, to).value_or(FieldTarget());
        CellPlan cell;
        cell.target = {to, target.field, target.reference, target.externalId, {}, {}, {}};
        cell.source = source;
        cell.numbers = m_mapping.format.numbers();
        return cell;
    }

    DateFormat dateFormat(const std::optional<QString> &pattern, std::optional<size_t> column) const
    {
        const std::optional<QString> &wanted = pattern ? pattern : m_mapping.format.date;
        if (wanted)
            return dateFormatOf(*wanted).value_or(DateFormat());
        const auto found = column ? m_dates.byColumn.find(*column) : m_dates.byColumn.end();
        return found == m_dates.byColumn.end() ? DateFormat() : found->second;
    }

    /// Place of the column; nothing if the file does not have it and can do without.
    Result<std::optional<size_t>> place(const ColumnRef &ref, bool required)
    {
        const std::vector<size_t> places = columnPlaces(ref, m_headers);
        if (places.size() == 1)
            return std::optional(places.front());
        const QString name = columnText(ref);
        if (places.size() > 1) {
            return fail(errc::BadInput,
                        translate("exchange",
                                  "The file has %1 columns with the header \"%2\". "
                                  "Write the number of the column in the mapping: "
                                  "%3 is the first.")
                            .arg(places.size())
                            .arg(name)
                            .arg(places.front() + 1),
                        name);
        }
        if (required) {
            return fail(errc::BadInput,
                        translate("exchange",
                                  "The file has no column \"%1\", which the mapping "
                                  "needs. It has: %2.")
                            .arg(name, m_headers.join(", "_L1)),
                        name);
        }
        Finding finding;
        finding.code = u"column.missing"_s;
        finding.column = name;
        finding.message =
            translate("exchange", "The file has no column \"%1\"; the field stays empty.")
                .arg(name);
        finding.fix = translate("exchange",
                                "Take the column out of the mapping, or choose the "
                                "right file.");
        m_plan.findings.push_back(finding);
        return std::optional<size_t>();
    }

    Status addColumn(const ColumnMapping &column)
    {
        CellPlan cell = cellFor(column.to, CellPlan::Source::Column);
        const bool required =
            cell.target.field && cell.target.field->required && !cell.target.reference;
        WEIWO_ASSIGN(const std::optional<size_t> found, place(column.from, required));
        if (!found)
            return {};
        cell.column = *found;
        cell.target.lookup = column.lookup;
        cell.target.space = column.space;
        cell.target.header = m_headers[qsizetype(*found)];
        cell.scale = column.scale;
        for (const auto &[from, to] : column.values)
            cell.values.emplace(from.trimmed().toStdString(), to.toStdString());
        cell.dates = dateFormat(column.date, found);
        m_plan.columnsNeeded = std::max(m_plan.columnsNeeded, *found + 1);
        m_plan.cells.push_back(std::move(cell));
        return {};
    }

    Status addConstant(const QString &to, const QString &value)
    {
        CellPlan cell = cellFor(to, CellPlan::Source::Constant);
        cell.constant = cellText(value.toStdString());
        cell.dates = dateFormat({}, {});
        if (!cell.constant.empty()) {
            const Parsed<CellValue> parsed = cellValue(cell.constant, cell, 2000);
            if (!parsed) {
                return fail(errc::BadInput,
                            translate("exchange", "The constant for \"%1\" does not fit: %2")
                                .arg(to, problemMessage(parsed.error(), value)),
                            to);
            }
        }
        m_plan.cells.push_back(std::move(cell));
        return {};
    }

    Status addUnpivot(const Unpivot &unpivot)
    {
        for (const ColumnRef &ref : unpivot.columns) {
            WEIWO_ASSIGN(const std::optional<size_t> found, place(ref, true));
            UnpivotColumn column;
            column.column = *found;
            column.header = m_headers[qsizetype(*found)];
            column.name = column.header.toStdString();
            for (const auto &[from, to] : unpivot.names) {
                if (from == column.header || from == columnText(ref))
                    column.name = to.toStdString();
            }
            m_plan.columnsNeeded = std::max(m_plan.columnsNeeded, *found + 1);
            m_plan.unpivot.push_back(std::move(column));
        }
        CellPlan name = cellFor(unpivot.nameTo, CellPlan::Source::UnpivotName);
        name.dates = dateFormat({}, {});
        m_plan.cells.push_back(std::move(name));
        CellPlan value = cellFor(unpivot.valueTo, CellPlan::Source::UnpivotValue);
        value.scale = unpivot.scale;
        value.dates = dateFormat({}, {});
        m_plan.cells.push_back(std::move(value));
        return {};
    }

    void finish()
    {
        if (const CellPlan *year = firstOf(m_plan, u"year"_s))
            m_plan.yearCell = size_t(year - m_plan.cells.data());
        for (const bool months : {false, true}) {
            for (size_t i = 0; i < m_plan.cells.size(); ++i) {
                if ((m_plan.cells[i].type() == FieldType::Month) == months)
                    m_plan.order.push_back(i);
            }
        }
        for (const QString &text : m_mapping.format.nullValues.value_or(QStringList())) {
            if (const std::string null(cellText(text.toStdString())); !null.empty())
                m_plan.nullValues.push_back(null);
        }
        const qsizetype lineNo = m_headers.indexOf(LineNoHeader);
        if (lineNo >= 0)
            m_plan.lineNoColumn = size_t(lineNo);
    }

    const Mapping &m_mapping;
    const Catalogue<DatasetFields> &m_datasets;
    const DatasetFields &m_dataset;
    const QStringList &m_headers;
    const DateForms &m_dates;
    RecordPlan m_plan;
};

Parsed<CellValue> numberValue(std::string_view text, const CellPlan &plan)
{
    const Parsed<ParsedNumber> number = parseNumber(text, plan.numbers);
    if (!number)
        return tl::make_unexpected(number.error());
    if (number->percent && plan.type() != FieldType::Ratio)
        return tl::make_unexpected(ValueProblem::UnexpectedPercent);
    Decimal value = number->value;
    if (plan.scale) {
        const std::optional<Decimal> scaled = multiplied(value, *plan.scale);
        if (!scaled)
            return tl::make_unexpected(ValueProblem::NumberTooLong);
        value = *scaled;
    }
    if (plan.type() == FieldType::Integer && !wholeNumber(value))
        return tl::make_unexpected(ValueProblem::NotWhole);
    return CellValue(value);
}

Parsed<CellValue> monthValue(std::string_view text, const CellPlan &plan, std::optional<int> year)
{
    const auto month = parseMonth(text, plan.dates);
    if (!month)
        return tl::make_unexpected(month.error());
    if (const Month *whole = std::get_if<Month>(&*month))
        return CellValue(*whole);
    if (!year)
        return tl::make_unexpected(ValueProblem::NoYear);
    return CellValue(Month(*year, std::get<MonthOfYear>(*month).month));
}

Parsed<CellValue> choiceValue(std::string_view text, const CellPlan &plan)
{
    const QString wanted = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const QString &choice : plan.target.field->choices) {
        if (choice == wanted)
            return CellValue(text);
    }
    return tl::make_unexpected(ValueProblem::NotAChoice);
}

Finding dateFinding(Severity severity, const char *code, const QString &header,
                    const std::string &example, const QString &message, const QString &fix)
{
    Finding finding;
    finding.severity = severity;
    finding.code = QString::fromLatin1(code);
    finding.column = header;
    finding.value = QString::fromStdString(example);
    finding.message = message;
    finding.fix = fix;
    return finding;
}

void report(const DateOrderFinder &finder, const QString &header, Findings &findings)
{
    const DateFormat format = finder.format();
    const QString fix = translate("exchange", "Set date of the mapping to d/M/yyyy or M/d/yyyy.");
    if (finder.isContradictory()) {
        findings.push_back(dateFinding(Severity::Warning, "date.mixed", header, finder.example(),
                                       translate("exchange",
                                                 "In the column \"%1\" some dates have the day "
                                                 "first and some the month. Those that can be read "
                                                 "in two ways are refused.")
                                           .arg(header),
                                       fix));
    } else if (finder.isAmbiguous()) {
        findings.push_back(
            dateFinding(Severity::Warning, "date.ambiguous", header, finder.example(),
                        translate("exchange",
                                  "No date of the column \"%1\" shows whether the day "
                                  "or the month comes first. Those that can be read "
                                  "in two ways are refused.")
                            .arg(header),
                        fix));
    } else {
        findings.push_back(
            dateFinding(Severity::Info, "date.order", header, finder.example(),
                        translate("exchange", "The dates of the column \"%1\" are read as %2.")
                            .arg(header, datePattern(format)),
                        translate("exchange", "If that is wrong, set date of the mapping.")));
    }
}

} // namespace

Result<RecordPlan> planRecords(const Mapping &mapping, const Catalogue<DatasetFields> &datasets,
                               const QStringList &headers, const DateForms &dates)
{
    WEIWO_TRY(checkMapping(mapping, datasets));
    return Planner(mapping, datasets, headers, dates).make();
}

Parsed<CellValue> cellValue(std::string_view text, const CellPlan &plan, std::optional<int> year)
{
    switch (plan.type()) {
    case FieldType::Text:
    case FieldType::Reference:
        return CellValue(text);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Ratio:
        return numberValue(text, plan);
    case FieldType::Date: {
        const Parsed<QDate> date = parseDate(text, plan.dates);
        if (!date)
            return tl::make_unexpected(date.error());
        return CellValue(*date);
    }
    case FieldType::Month:
        return monthValue(text, plan, year);
    case FieldType::Choice:
        return choiceValue(text, plan);
    }
    return CellValue();
}

Result<DateForms> findDateForms(RowSource &source, const Mapping &mapping,
                                const Catalogue<DatasetFields> &datasets)
{
    WEIWO_ASSIGN(const RecordPlan plan, planRecords(mapping, datasets, source.headers(), {}));
    std::map<size_t, DateOrderFinder> finders;
    for (const ColumnMapping &column : mapping.columns) {
        const CellPlan *cell = firstOf(plan, column.to);
        const bool isDate =
            cell && (cell->type() == FieldType::Date || cell->type() == FieldType::Month);
        if (isDate && !column.date && !mapping.format.date)
            finders.emplace(cell->column, DateOrderFinder());
    }
    SourceRow row;
    for (qint64 rows = 0; !finders.empty(); ++rows) {
        WEIWO_ASSIGN(const bool found, source.next(row));
        if (!found)
            break;
        bool open = false;
        for (auto &[column, finder] : finders) {
            if (column < row.cells.size())
                finder.see(cellText(row.cells[column]));
            open = open || (finder.concerned() ? !finder.isDecided() : rows < RowsToLookAt);
        }
        if (!open)
            break;
    }
    DateForms forms;
    for (const auto &[column, finder] : finders) {
        if (!finder.concerned())
            continue;
        forms.byColumn[column] = finder.format();
        report(finder, source.headers()[qsizetype(column)], forms.findings);
    }
    return forms;
}

} // namespace weiwo
