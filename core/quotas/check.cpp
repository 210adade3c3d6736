#include "core/money/readable.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"
#include "core/quotas/weigher.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// What is noticed in one table of a version.
class TableCheck
{
public:
    TableCheck(const Sheet &sheet, const Measure &measure, const QString &line)
        : m_sheet(sheet), m_tree(sheet.tree()), m_measure(measure), m_line(line)
    {
    }

    Findings run()
    {
        for (int node = 0; node < m_tree.size(); ++node) {
            checkBounds(node);
            checkShortfall(node);
            checkMissing(node);
            checkPlace(node);
        }
        return std::move(m_findings);
    }

private:
    Finding &add(Severity severity, const QString &code, int node, const QString &message,
                 const QString &fix)
    {
        m_findings.push_back({.severity = severity,
                              .code = code,
                              .subject = m_tree.at(node).name,
                              .column = m_line.isEmpty() ? m_measure.key
                                                         : m_measure.key + u'/' + m_line,
                              .message = message,
                              .fix = fix});
        return m_findings.back();
    }

    void checkBounds(int node)
    {
        if (!m_sheet.hasBounds(node))
            return;
        for (int month = 0; month < MonthsPerYear; ++month) {
            const CellBounds bounds = m_sheet.bounds(node, month);
            const qint64 value = m_sheet.value(node, month);
            const bool low = bounds.floor && value < *bounds.floor;
            const bool high = bounds.cap && value > *bounds.cap;
            if (!m_sheet.has(node, month) || (!low && !high))
                continue;
            const qint64 bound = low ? *bounds.floor : *bounds.cap;
            add(Severity::Error, u"quota.out-of-bounds"_s, node,
                (low ? translate("quotas", "%1 has %2 in %3, below its floor of %4.")
                     : translate("quotas", "%1 has %2 in %3, above its cap of %4."))
                    .arg(m_tree.at(node).name, grouped(m_sheet.unit().text(value)),
                         m_sheet.month(month).key(), grouped(m_sheet.unit().text(bound))),
                translate("quotas", "Change the target or the bound."))
                .value = m_sheet.unit().text(value);
        }
    }

    void checkShortfall(int node)
    {
        const auto own = m_sheet.own(node);
        const auto below = m_sheet.childrenTotal(node);
        if (!own || !below || *below >= *own)
            return;
        add(Severity::Warning, u"quota.shortfall"_s, node,
            translate("quotas", "Those below %1 sum to %2, which is %3 less than its target.")
                .arg(m_tree.at(node).name, grouped(m_sheet.unit().text(*below)),
                     grouped(m_sheet.unit().text(*own - *below))),
            translate("quotas", "Spread the target again or lower it."))
            .value = m_sheet.unit().text(*below - *own);
    }

    void checkMissing(int node)
    {
        const int parent = m_tree.at(node).parent;
        // Not everybody sells every product line.
        if (!m_line.isEmpty() || parent < 0 || m_sheet.effective(node) || !takesPart(m_tree, node)
            || m_tree.at(node).elsewhere)
            return;
        const auto siblings = m_tree.children(parent);
        const bool others = std::any_of(siblings.begin(), siblings.end(), [this](int sibling) {
            return m_sheet.effective(sibling).has_value();
        });
        if (others)
            add(Severity::Warning, u"quota.no-target"_s, node,
                translate("quotas", "%1 has no target, but others of %2 have.")
                    .arg(m_tree.at(node).name, m_tree.at(parent).name),
                translate("quotas", "Set a target, or 0."));
    }

    void checkPlace(int node)
    {
        if (m_tree.at(node).elsewhere && m_sheet.own(node))
            add(Severity::Warning, u"quota.elsewhere"_s, node,
                translate("quotas", "%1 has a target but stands nowhere in the plan's year.")
                    .arg(m_tree.at(node).name),
                translate("quotas", "Place it in the organization, or clear the target."));
    }

    const Sheet &m_sheet;
    const SheetTree &m_tree;
    const Measure &m_measure;
    const QString m_line;
    Findings m_findings;
};

/// Where a unit has a target for all products and for single ones, they should agree.
void checkLines(const std::vector<Sheet> &sheets, const Measure &measure, Findings &findings)
{
    const Sheet &all = sheets.front();
    for (int node = 0; node < all.tree().size(); ++node) {
        std::optional<qint64> sum;
        for (size_t line = 1; line < sheets.size(); ++line)
            if (const auto part = sheets[line].own(node))
                sum = sum.value_or(0) + *part;
        const auto whole = all.own(node);
        if (!sum || !whole || *sum == *whole)
            continue;
        findings.push_back(
            {.severity = Severity::Warning,
             .code = u"quota.lines-differ"_s,
             .subject = all.tree().at(node).name,
             .column = measure.key,
             .value = all.unit().text(*sum),
             .message = translate("quotas", "The product lines of %1 sum to %2, its target is %3.")
                            .arg(all.tree().at(node).name, grouped(all.unit().text(*sum)),
                                 grouped(all.unit().text(*whole))),
             .fix = translate("quotas", "Change the lines or the target of all products.")});
    }
}

} // namespace

Result<Findings> check(Reader &reader, const PlanVersion &plan)
{
    Findings findings;
    WEIWO_ASSIGN(const auto tree, sheetTree(reader, plan.plan, plan.version.id));
    WEIWO_ASSIGN(QStringList lines, repo::lines(reader, plan.version.id));
    lines.prepend(QString());
    qint64 rows = 0;
    for (const QString &key : plan.plan.measures) {
        WEIWO_ASSIGN(const Measure of, measure(reader, key));
        WEIWO_ASSIGN(const qint64 count, repo::countRows(reader, plan.version.id, key));
        rows += count;
        if (count == 0) {
            findings.push_back({.severity = Severity::Warning,
                                .code = u"quota.no-measure"_s,
                                .subject = key,
                                .message = translate("quotas", "Nobody has a target for %1.").arg(of.title),
                                .fix = translate("quotas", "Break a total down, or plan without "
                                                           "this measure.")});
            continue;
        }
        std::vector<Sheet> sheets;
        for (const QString &line : lines) {
            const Slice slice{.version = plan.version.id, .measure = key, .line = line};
            WEIWO_ASSIGN(Sheet sheet, loadSheet(reader, plan.plan, slice, of, tree));
            Findings own = TableCheck(sheet, of, line).run();
            std::move(own.begin(), own.end(), std::back_inserter(findings));
            sheets.push_back(std::move(sheet));
        }
        checkLines(sheets, of, findings);
    }
    if (rows == 0)
        findings = {{.severity = Severity::Error,
                     .code = u"quota.empty"_s,
                     .subject = plan.plan.key,
                     .message = translate("quotas", "The plan %1 has no targets.").arg(plan.plan.key),
                     .fix = translate("quotas", "Break a total down or import targets.")}};
    return findings;
}

} // namespace weiwo::quotas
