#include "core/quotas/open.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"
#include "core/quotas/weigher.h"
#include "core/workspace/journal.h"
#include "core/workspace/node_tree.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

using Months = std::array<std::optional<qint64>, MonthsPerYear>;

/// How many entries of the journal an explanation looks at.
constexpr int MostEdits = 20;

/// A decimal text with the point moved left: fen with six places as major units.
QString shifted(const QString &text, int digits)
{
    const bool negative = text.startsWith(u'-');
    const QString magnitude = negative ? text.mid(1) : text;
    const auto point = magnitude.indexOf(u'.');
    QString whole = point < 0 ? magnitude : magnitude.left(point);
    const QString rest = point < 0 ? QString() : magnitude.mid(point + 1);
    whole = whole.rightJustified(digits + 1, u'0');
    return (negative ? u"-"_s : QString()) + whole.chopped(digits) + u'.' + whole.right(digits)
        + rest;
}

std::optional<qint64> sumOf(const Months &months, MonthSpan span)
{
    std::optional<qint64> sum;
    for (int month = span.first; month <= span.last; ++month)
        if (const auto &value = months[static_cast<size_t>(month)])
            sum = sum.value_or(0) + *value;
    return sum;
}

class Explainer
{
public:
    Explainer(Reader &reader, const PlanVersion &plan, const OpenSheet &open, int node,
              MonthSpan months)
        : m_reader(reader),
          m_plan(plan),
          m_open(open),
          m_sheet(open.sheet),
          m_tree(open.sheet.tree()),
          m_node(node),
          m_parent(open.sheet.tree().at(node).parent),
          m_months(months)
    {
    }

    Result<Explanation> run();

private:
    Status addMethod();
    Status addWeights();
    Status addLocks();
    Status addEdits();
    [[nodiscard]] Status readEntry(const JournalEntry &entry, Months &state);
    [[nodiscard]] QString exactText(const Allocation &allocation, size_t place, int child) const;
    void addText();
    [[nodiscard]] QString amount(const std::optional<qint64> &value) const
    {
        return value ? m_sheet.unit().text(*value) : translate("quotas", "nothing");
    }
    [[nodiscard]] QString period() const;

    Reader &m_reader;
    const PlanVersion &m_plan;
    const OpenSheet &m_open;
    const Sheet &m_sheet;
    const SheetTree &m_tree;
    const int m_node;
    const int m_parent;
    const MonthSpan m_months;
    Explanation m_answer;
};

QString Explainer::period() const
{
    const FiscalCalendar calendar = m_reader.calendar();
    if (m_months == MonthSpan{})
        return calendar.label(calendar.year(m_plan.plan.year));
    const Month first = m_sheet.month(m_months.first);
    const Month last = m_sheet.month(m_months.last);
    return m_months.count() == 1 ? first.key() : first.key() + u".."_s + last.key();
}

Status Explainer::addMethod()
{
    const Split *split = m_parent < 0 ? nullptr : m_sheet.split(m_parent);
    if (!split)
        return {};
    m_answer.split = *split;
    m_answer.step = split->step;
    const auto &methods = m_reader.registry().extension<Methods>().all;
    m_answer.methodTitle = split->method;
    m_answer.methodText = split->method;
    if (const MethodSpec *method = methods.find(split->method)) {
        const Weigher weigher(m_reader, m_plan.plan, m_open.measure, m_tree);
        m_answer.methodTitle = method->title.str();
        m_answer.methodText = weigher.sentence(*method, split->params);
    }
    return {};
}

QString Explainer::exactText(const Allocation &allocation, size_t place, int child) const
{
    const int digits = m_sheet.unit().digits;
    const QString year = allocation.exact(place).text();
    if (m_months == MonthSpan{})
        return digits == 0 ? year : shifted(year, digits);
    // A part of the year: the exact year in the proportions of the row's months.
    const double whole = static_cast<double>(m_sheet.own(child).value_or(0));
    const double part = static_cast<double>(m_sheet.own(child, m_months).value_or(0));
    const double scale = static_cast<double>(m_sheet.unit().scale());
    const double exact = whole == 0 ? 0 : year.toDouble() * part / whole / scale;
    return QString::number(exact, 'f', digits + 6);
}

Status Explainer::addWeights()
{
    if (!m_answer.split)
        return {};
    const auto allocation = m_sheet.yearAllocation(m_parent);
    const auto children = m_tree.children(m_parent);
    double whole = 0;
    for (size_t i = 0; i < children.size(); ++i)
        if (const SplitPart *part = m_sheet.partOf(m_parent, i))
            whole += static_cast<double>(part->weight);
    for (size_t i = 0; i < children.size(); ++i) {
        const SplitPart *part = m_sheet.partOf(m_parent, i);
        if (!part && !m_sheet.effective(children[i]))
            continue;
        ExplainedWeight weight{.node = m_tree.at(children[i]).id,
                               .name = m_tree.at(children[i]).name,
                               .weight = part ? part->weight : 0,
                               .share = 0,
                               .exact = {},
                               .amount = m_sheet.effective(children[i], m_months)};
        if (whole > 0)
            weight.share = static_cast<double>(weight.weight) / whole;
        // Edits since may have made what the split once did impossible.
        if (allocation) {
            weight.exact = exactText(*allocation, i, children[i]);
            weight.clamp = allocation->parts[i].clamp;
        }
        m_answer.weights.push_back(std::move(weight));
    }
    return {};
}

Status Explainer::addLocks()
{
    QSet<org::NodeId> level{m_tree.at(m_node).id};
    if (m_parent >= 0)
        for (const int child : m_tree.children(m_parent))
            level.insert(m_tree.at(child).id);
    WEIWO_TRY(repo::eachRow(m_reader, markTable(), m_open.slice, [&](Record &&record) {
        CellMark mark = markFrom(record, m_sheet.month(0));
        if (mark.locked && level.contains(mark.node) && mark.month >= m_months.first
            && mark.month <= m_months.last)
            m_answer.locks.push_back(std::move(mark));
    }));
    std::sort(m_answer.locks.begin(), m_answer.locks.end(),
              [this](const CellMark &a, const CellMark &b) {
                  const int first = m_tree.indexOf(a.node).value_or(0);
                  const int second = m_tree.indexOf(b.node).value_or(0);
                  return first != second ? first < second : a.month < b.month;
              });
    return {};
}

Status Explainer::readEntry(const JournalEntry &entry, Months &state)
{
    const Id row = quotaId(m_open.slice, m_tree.at(m_node).id);
    const std::optional<qint64> after = sumOf(state, m_months);
    WEIWO_TRY(journal::changes(m_reader, entry.id, [&](JournalChange &&change) {
        if (change.row != row)
            return true;
        const int column = quotaTable().indexOf(change.field);
        const int month = column - (static_cast<int>(quotaTable().columns.size()) - MonthsPerYear);
        if (column >= 0 && month >= 0)
            state[static_cast<size_t>(month)] = optionalInteger(change.before);
        return true;
    }));
    const std::optional<qint64> before = sumOf(state, m_months);
    if (before == after)
        return {};
    ExplainedEdit edit{.at = entry.at,
                       .author = org::NodeId(entry.person),
                       .authorName = {},
                       .before = before,
                       .after = after,
                       .entry = entry.id};
    const auto &tree = m_reader.registry().nodeTree;
    edit.authorName = tree ? tree->nameOf(m_reader, entry.person).value_or(QString()) : QString();
    m_answer.edits.push_back(std::move(edit));
    return {};
}

Status Explainer::addEdits()
{
    JournalFilter filter;
    filter.limit = MostEdits;
    filter.record = quotaId(m_open.slice, m_tree.at(m_node).id);
    WEIWO_ASSIGN(const journal::Page page, journal::list(m_reader, filter));
    // From what stands there now back to what each entry found.
    Months state;
    for (int month = 0; month < MonthsPerYear; ++month)
        if (m_sheet.has(m_node, month))
            state[static_cast<size_t>(month)] = m_sheet.value(m_node, month);
    for (const JournalEntry &entry : page.entries)
        WEIWO_TRY(readEntry(entry, state));
    return {};
}

void Explainer::addText()
{
    QStringList sentences;
    sentences << translate("quotas", "%1 has %2 for %3.")
                     .arg(m_answer.name, amount(m_answer.target), period());
    if (m_answer.split) {
        const auto own = std::find_if(m_answer.weights.begin(), m_answer.weights.end(),
                                      [this](const auto &w) { return w.node == m_answer.node; });
        const QString parent = m_tree.at(m_parent).name;
        sentences << translate("quotas", "%1 spreads %2 over those below %3.")
                         .arg(parent, amount(m_answer.parentTarget), m_answer.methodText);
        if (const qint64 ppm = m_answer.split->bufferPpm; ppm != 0)
            sentences << translate("quotas", "A buffer of %1 % is added.")
                             .arg(decimalText({.mantissa = ppm, .scale = 4}));
        if (own != m_answer.weights.end()) {
            sentences << translate("quotas", "The share of %1 is %2 %, exactly %3, rounded to %4.")
                             .arg(m_answer.name)
                             .arg(own->share * 100, 0, 'f', 2)
                             .arg(own->exact.isEmpty() ? u"?"_s : own->exact,
                                  m_sheet.unit().text(m_answer.step));
            for (const ClampKind &kind : clampKinds())
                if (kind.clamp == own->clamp && kind.clamp != Clamp::None)
                    sentences << translate("quotas", "%1: %2.").arg(m_answer.name, kind.title.str());
        }
    } else if (m_parent < 0) {
        sentences << translate("quotas", "It is the top: nothing above it is broken down.");
    } else {
        sentences << translate("quotas", "%1 has not been broken down by a method.")
                         .arg(m_tree.at(m_parent).name);
    }
    if (m_sheet.typed(m_node) & m_months.mask())
        sentences << translate("quotas", "It was set by hand.");
    if (!m_answer.locks.empty())
        sentences << translate("quotas", "Locked cells on this level: %1.").arg(m_answer.locks.size());
    if (!m_answer.edits.empty()) {
        const ExplainedEdit &last = m_answer.edits.front();
        sentences << translate("quotas", "Last changed by %1 on %2, from %3 to %4.")
                         .arg(last.authorName, last.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                              amount(last.before), amount(last.after));
    }
    m_answer.text = sentences.join(translate("quotas", " "));
}

Result<Explanation> Explainer::run()
{
    m_answer.node = m_tree.at(m_node).id;
    m_answer.name = m_tree.at(m_node).name;
    m_answer.months = m_months;
    m_answer.target = m_sheet.effective(m_node, m_months);
    if (m_parent >= 0)
        m_answer.parentTarget = m_sheet.effective(m_parent, m_months);
    m_answer.step = m_sheet.unit().defaultStep();
    WEIWO_TRY(addMethod());
    WEIWO_TRY(addWeights());
    WEIWO_TRY(addLocks());
    WEIWO_TRY(addEdits());
    addText();
    return std::move(m_answer);
}

} // namespace

Result<Explanation> explain(Reader &reader, const PlanVersion &plan, const Measure &measure,
                            const QString &line, const org::NodeId &node, MonthSpan months)
{
    WEIWO_ASSIGN(const OpenSheet open, readSheet(reader, {plan, measure.key, line}));
    const auto place = open.sheet.tree().indexOf(node);
    if (!place)
        return fail(errc::NotFound,
                    translate("quotas", "This unit or person does not stand in the organization of "
                                        "the plan's year."),
                    node.text());
    return Explainer(reader, plan, open, *place, months).run();
}

} // namespace weiwo::quotas
