#include "core/quotas/open.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"
#include "core/quotas/rows.h"
#include "core/quotas/weigher.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// The tables of a measure: all products first, then each product line.
struct Tables
{
    Measure measure;
    std::vector<Sheet> sheets;
    QStringList lines;             ///< of the sheets; the first is empty
};

Result<Tables> loadTables(Reader &reader, const PlanVersion &plan, const QString &measureKey)
{
    Tables tables;
    WEIWO_ASSIGN(tables.measure, measureOf(reader, plan.plan, measureKey));
    WEIWO_ASSIGN(const auto tree, sheetTree(reader, plan.plan, plan.version.id));
    tables.lines << QString();
    if (plan.plan.lines) {
        WEIWO_ASSIGN(const QStringList lines, repo::lines(reader, plan.version.id));
        tables.lines << lines;
    }
    for (const QString &line : tables.lines) {
        const Slice slice{
            .version = plan.version.id, .measure = tables.measure.key, .line = line};
        WEIWO_ASSIGN(Sheet sheet, loadSheet(reader, plan.plan, slice, tables.measure, tree));
        tables.sheets.push_back(std::move(sheet));
    }
    return tables;
}

/// Without a target for all products: the sum of the product lines.
template<class Figure>
std::optional<qint64> overLines(const Tables &tables, Figure figure)
{
    std::optional<qint64> sum = figure(tables.sheets.front());
    for (size_t i = 1; i < tables.sheets.size() && !sum; ++i)
        for (size_t line = 1; line < tables.sheets.size(); ++line)
            if (const auto part = figure(tables.sheets[line]))
                sum = sum.value_or(0) + *part;
    return sum;
}

int depthOf(const SheetTree &tree, int node, int from)
{
    int depth = 0;
    for (; node != from && node >= 0; node = tree.at(node).parent)
        ++depth;
    return depth;
}

class Rows
{
public:
    Rows(const Tables &tables, const ShowRequest &request) : m_tables(tables), m_request(request) { }

    void add(int node, int depth)
    {
        if (!m_request.byLine) {
            addLine(node, depth, 0, true);
            return;
        }
        for (size_t line = 0; line < m_tables.sheets.size(); ++line)
            if (line > 0 || m_tables.sheets.size() == 1 || m_tables.sheets[0].effective(node))
                addLine(node, depth, line, false);
    }

    std::vector<ShownRow> rows;

private:
    void addLine(int node, int depth, size_t line, bool sumLines)
    {
        if (!m_request.byMonth) {
            addSpan(node, depth, line, {}, sumLines);
            return;
        }
        for (int month = 0; month < MonthsPerYear; ++month)
            addSpan(node, depth, line, {month, month}, sumLines);
    }

    void addSpan(int node, int depth, size_t line, MonthSpan span, bool sumLines)
    {
        const Sheet &sheet = m_tables.sheets[line];
        const auto &entry = sheet.tree().at(node);
        const MonthMask mask = span.mask();
        const auto target = [&](const Sheet &s) { return s.effective(node, span); };
        const auto below = [&](const Sheet &s) { return s.childrenTotal(node, span); };
        rows.push_back({.node = entry.id,
                        .name = entry.name,
                        .level = entry.level,
                        .depth = depth,
                        .month = m_request.byMonth ? std::optional(sheet.month(span.first))
                                                   : std::nullopt,
                        .line = m_tables.lines[static_cast<qsizetype>(line)],
                        .target = sumLines ? overLines(m_tables, target) : target(sheet),
                        .own = (sheet.present(node) & mask) == mask,
                        .childrenTotal = sumLines ? overLines(m_tables, below) : below(sheet),
                        .locked = (sheet.locked(node) & mask) == mask,
                        .typed = (sheet.typed(node) & mask) != 0});
    }

    const Tables &m_tables;
    const ShowRequest &m_request;
};

} // namespace

Result<std::vector<ShownRow>> show(Reader &reader, const PlanVersion &plan,
                                   const ShowRequest &request)
{
    const QString name = u"quotas.tables.%1.%2"_s.arg(plan.version.id.text(), request.measure);
    WEIWO_ASSIGN(const auto kept, reader.db().kept<Tables>(name, [&] { return loadTables(reader, plan, request.measure); }));
    const Tables &tables = *kept;
    const SheetTree &tree = tables.sheets.front().tree();
    Rows shown(tables, request);
    if (tree.size() == 0)
        return shown.rows;
    const auto top = request.node ? tree.indexOf(*request.node) : std::optional(0);
    if (!top)
        return fail(errc::NotFound,
                    translate("quotas", "This unit or person does not stand in the organization of "
                                        "the plan's year."),
                    request.node->text());
    std::vector<const Sheet *> sheets;
    for (const Sheet &sheet : tables.sheets)
        sheets.push_back(&sheet);
    WEIWO_ASSIGN(std::vector<int> nodes, rowsOf(reader, plan.plan, tables.measure, sheets));
    // Who is asked for by name is shown.
    if (!std::binary_search(nodes.begin(), nodes.end(), *top))
        nodes.insert(std::lower_bound(nodes.begin(), nodes.end(), *top), *top);
    const int end = request.byNode ? tree.at(*top).end : *top + 1;
    for (const int node : nodes) {
        if (node < *top || node >= end)
            continue;
        const int depth = depthOf(tree, node, *top);
        if (!request.depth || depth <= *request.depth)
            shown.add(node, depth);
    }
    return shown.rows;
}

Period lastYearPeriod(Reader &reader, const Plan &plan)
{
    return Weigher::contextOf(reader, plan).latestYear();
}

Result<YearFigures> lastYear(Reader &reader, const Plan &plan, const Measure &measure, const SheetTree &tree)
{
    const Period year = lastYearPeriod(reader, plan);
    WEIWO_ASSIGN(const auto figures, monthlyFigures(reader, measure.metric, year, tree));
    const int shift = Month(year.range.from).index()
        - Month(reader.calendar().year(plan.year - 1).range.from).index();
    YearFigures rows(figures.size());
    for (size_t node = 0; node < figures.size(); ++node)
        for (int month = 0; month < MonthsPerYear; ++month) {
            const int place = ((month + shift) % MonthsPerYear + MonthsPerYear) % MonthsPerYear;
            rows[node][static_cast<size_t>(place)] = figures[node][static_cast<size_t>(month)];
        }
    return rows;
}

} // namespace weiwo::quotas
