#include "core/exchange/mapping/row_pipeline.h"

#include "core/base/text.h"
#include "core/exchange/text/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr size_t BlockBytes = 8 * 1024 * 1024;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool hasBadCharacters(std::string_view text)
{
    return text.find('\0') != std::string_view::npos
        || text.find("\xef\xbf\xbd") != std::string_view::npos;
}

/// The year that a cell says, as far as a month can have it.
std::optional<int> yearOf(const CellValue &value)
{
    const Decimal *number = std::get_if<Decimal>(&value);
    const std::optional<qint64> year = number ? wholeNumber(*number) : std::nullopt;
    if (!year || *year < 1000 || *year > 9999)
        return {};
    return int(*year);
}

/// What stands before a sum.
bool isTotalWord(std::string_view text)
{
    static const QStringList words = {u"合计"_s, u"总计"_s, u"小计"_s, u"总和"_s, u"共计"_s, u"总合计"_s, u"本页合计"_s,
                                      u"total"_s, u"totals"_s, u"grand total"_s, u"subtotal"_s, u"sum"_s};
    constexpr size_t Longest = 24;
    if (text.size() > Longest)
        return false;
    QString word = qt(text).trimmed().toLower();
    while (word.endsWith(u':') || word.endsWith(u'：'))
        word.chop(1);
    // "合  计" is written apart to fill a cell.
    if (word.contains(u'计') || word.contains(u'和'))
        word.remove(u' ').remove(u'\u3000');
    return words.contains(word.trimmed());
}

} // namespace

/// Puts one row after the other into a block.
class RowPipeline::Filler
{
public:
    Filler(const RecordPlan &plan, qsizetype headers, RecordBlock &block)
        : m_plan(plan), m_headers(size_t(headers)), m_block(block)
    {
    }

    void add(const SourceRow &row)
    {
        if (isTotal(row)) {
            addTotalFinding(row);
            return;
        }
        keep(row);
        checkShape(row);
        if (m_plan.unpivot.empty())
            addRecord(nullptr);
        for (const UnpivotColumn &column : m_plan.unpivot) {
            if (!isMissing(textOf(column.column)))
                addRecord(&column);
        }
    }

    /// Of the texts so far.
    size_t bytes() const { return m_bytes; }

    /// Cells and rows were stored by place while their lists grew.
    void finish()
    {
        const std::string_view *cells = m_block.m_sourceCells.data();
        for (SourceLine &line : m_block.m_sources) {
            line.cells = {cells, line.cells.size()};
            cells += line.cells.size();
        }
        const Cell *values = m_block.m_cells.data();
        for (FileRecord &record : m_block.m_records) {
            record.cells = {values, m_plan.cells.size()};
            values += m_plan.cells.size();
        }
    }

private:
    SourceLine &line() { return m_block.m_sources.back(); }

    /// A sum below the rows that it sums up: says so in its first filled cell, and has no day.
    bool isTotal(const SourceRow &row) const
    {
        const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                        [](std::string_view cell) { return !cellText(cell).empty(); });
        if (first == row.cells.end() || !isTotalWord(cellText(*first)))
            return false;
        return std::any_of(m_plan.cells.begin(), m_plan.cells.end(), [&](const CellPlan &plan) {
            const bool isTime = plan.type() == FieldType::Date || plan.type() == FieldType::Month;
            if (!isTime || !plan.target.field->required || plan.source != CellPlan::Source::Column)
                return false;
            const std::string_view text =
                plan.column < row.cells.size() ? cellText(row.cells[plan.column]) : std::string_view();
            return isMissing(text) || isTotalWord(text);
        });
    }

    void addTotalFinding(const SourceRow &row)
    {
        Finding finding;
        finding.severity = Severity::Info;
        finding.code = u"row.total"_s;
        finding.row = row.row;
        finding.message = translate("exchange", "The row is a total of the others, and does not count.");
        m_block.m_findings.push_back(std::move(finding));
    }

    void keep(const SourceRow &row)
    {
        m_firstCell = m_block.m_sourceCells.size();
        m_width = row.cells.size();
        m_damaged = row.damaged;
        size_t bytes = 0;
        for (const std::string_view cell : row.cells)
            bytes += cell.size();
        m_bytes += bytes;
        char *to = m_block.m_texts.take(bytes);
        for (const std::string_view cell : row.cells) {
            m_block.m_sourceCells.emplace_back(to, cell.size());
            to = std::copy(cell.begin(), cell.end(), to);
        }
        m_block.m_sources.push_back({row.row, row.line, row.cells, false, {}});
        if (m_plan.lineNoColumn) {
            const auto number = parseNumber(textOf(*m_plan.lineNoColumn));
            if (number)
                line().lineNo = wholeNumber(number->value);
        }
    }

    /// The cell of the present row, ends trimmed; empty where the row is too short.
    std::string_view textOf(size_t column) const
    {
        return column < m_width ? cellText(m_block.m_sourceCells[m_firstCell + column])
                                : std::string_view();
    }

    bool isMissing(std::string_view text) const
    {
        return text.empty()
            || std::find(m_plan.nullValues.begin(), m_plan.nullValues.end(), text)
            != m_plan.nullValues.end();
    }

    void checkShape(const SourceRow &row)
    {
        if (row.cells.size() < m_plan.columnsNeeded) {
            addRowFinding(Severity::Error, u"row.short"_s,
                          translate("exchange", "The row has %1 cells, the header has %2.")
                              .arg(row.cells.size())
                              .arg(m_headers),
                          translate("exchange",
                                    "Fill the missing cells; perhaps a line end "
                                    "stands in the middle of the row."));
        }
        const auto extra = row.cells.subspan(std::min(row.cells.size(), m_headers));
        if (std::any_of(extra.begin(), extra.end(),
                        [](std::string_view cell) { return !cellText(cell).empty(); })) {
            addRowFinding(Severity::Error, u"row.long"_s,
                          translate("exchange", "The row has %1 cells, the header has %2.")
                              .arg(row.cells.size())
                              .arg(m_headers),
                          translate("exchange",
                                    "Put the cell that contains a separator into "
                                    "quotes."));
        }
        if (row.strayText) {
            addRowFinding(Severity::Warning, u"row.quote"_s,
                          translate("exchange", "Text stands behind a closing quote."),
                          translate("exchange", "Double the quotes inside a cell."));
        }
    }

    void addRecord(const UnpivotColumn *column)
    {
        const size_t first = m_block.m_cells.size();
        m_block.m_cells.resize(first + m_plan.cells.size());
        m_cells = {m_block.m_cells.data() + first, m_plan.cells.size()};
        m_column = column;
        for (const size_t place : m_plan.order)
            fill(place);
        m_block.m_records.push_back({m_block.m_sources.size() - 1, {}});
    }

    std::string_view sourceText(const CellPlan &plan) const
    {
        switch (plan.source) {
        case CellPlan::Source::Column:
            return textOf(plan.column);
        case CellPlan::Source::Constant:
            return plan.constant;
        case CellPlan::Source::UnpivotName:
            return m_column->name;
        case CellPlan::Source::UnpivotValue:
            return textOf(m_column->column);
        }
        return {};
    }

    void fill(size_t place)
    {
        const CellPlan &plan = m_plan.cells[place];
        Cell &cell = m_cells[place];
        cell.text = sourceText(plan);
        std::string_view text = cell.text;
        if (!plan.values.empty()) {
            const auto found = plan.values.find(text);
            if (found != plan.values.end())
                text = found->second;
        }
        if (m_damaged && hasBadCharacters(text)) {
            addProblem(plan, text, ValueProblem::BadCharacters);
            return;
        }
        if (isMissing(text)) {
            if (plan.target.field && plan.target.field->required && !plan.target.reference)
                addProblem(plan, cell.text, ValueProblem::Empty);
            return;
        }
        const std::optional<int> year = plan.type() == FieldType::Month && m_plan.yearCell
            ? yearOf(m_cells[*m_plan.yearCell].value)
            : std::nullopt;
        const Parsed<CellValue> value = cellValue(text, plan, year);
        if (value)
            cell.value = *value;
        else
            addProblem(plan, cell.text, value.error());
    }

    void addProblem(const CellPlan &plan, std::string_view text, ValueProblem problem)
    {
        Finding finding;
        finding.severity = Severity::Error;
        finding.code = plan.target.to + u'.' + problemKey(problem);
        finding.row = line().row;
        const bool unpivoted = plan.source == CellPlan::Source::UnpivotName
            || plan.source == CellPlan::Source::UnpivotValue;
        finding.column = unpivoted ? m_column->header : plan.target.header;
        finding.value = qt(text);
        finding.message = problemMessage(problem, finding.value);
        finding.fix = problemFix(problem);
        m_block.m_findings.push_back(std::move(finding));
        line().bad = true;
    }

    void addRowFinding(Severity severity, const QString &code, const QString &message,
                       const QString &fix)
    {
        Finding finding;
        finding.severity = severity;
        finding.code = code;
        finding.row = line().row;
        finding.message = message;
        finding.fix = fix;
        m_block.m_findings.push_back(std::move(finding));
        line().bad = line().bad || severity == Severity::Error;
    }

    const RecordPlan &m_plan;
    size_t m_headers;
    RecordBlock &m_block;
    size_t m_bytes = 0;
    size_t m_firstCell = 0;
    size_t m_width = 0;
    bool m_damaged = false;
    std::span<Cell> m_cells;
    const UnpivotColumn *m_column = nullptr;
};

RowPipeline::RowPipeline(RowSource &source, RecordPlan plan, Findings findings)
    : m_source(source), m_plan(std::move(plan)), m_findings(std::move(findings))
{
    for (const CellPlan &cell : m_plan.cells)
        m_targets.push_back(cell.target);
}

Result<std::unique_ptr<RowPipeline>> RowPipeline::open(RowSource &source, const Mapping &mapping,
                                                       const Catalogue<DatasetFields> &datasets,
                                                       const DateForms &dates)
{
    WEIWO_ASSIGN(RecordPlan plan, planRecords(mapping, datasets, source.headers(), dates));
    Findings findings = plan.findings;
    findings.insert(findings.end(), dates.findings.begin(), dates.findings.end());
    return std::unique_ptr<RowPipeline>(
        new RowPipeline(source, std::move(plan), std::move(findings)));
}

std::optional<size_t> RowPipeline::placeOf(const QString &to) const
{
    for (size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].to == to)
            return i;
    }
    return {};
}

Result<bool> RowPipeline::next(RecordBlock &block)
{
    block.clear();
    Filler filler(m_plan, m_source.headers().size(), block);
    SourceRow row;
    while (block.m_sources.size() < BlockRows && block.m_records.size() < BlockRows * 4
           && filler.bytes() < BlockBytes) {
        WEIWO_ASSIGN(const bool found, m_source.next(row));
        if (!found)
            break;
        filler.add(row);
        ++m_rowsRead;
    }
    filler.finish();
    return !block.m_sources.empty();
}

} // namespace weiwo
