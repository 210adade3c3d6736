#include "core/quotas/commands.h"
#include "core/quotas/derivation.h"
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
/// How many names a sentence gives before it counts the rest.
constexpr qsizetype MostNames = 3;

QString someOf(const QStringList &names)
{
    const QString first = names.mid(0, MostNames).join(translate("quotas", ", "));
    return names.size() <= MostNames
        ? first
        : translate("quotas", "%1 and %2 more").arg(first).arg(names.size() - MostNames);
}

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

using Said = ExplainedValue;

Said textSaid(const QString &text)
{
    return {.kind = Said::Kind::Text, .text = text, .amount = {}, .at = {}};
}

Said amountSaid(const std::optional<qint64> &amount)
{
    return {.kind = Said::Kind::Amount, .text = {}, .amount = amount, .at = {}};
}

/// As scripts read it: no grouping, `.` as decimal sign, whole units.
QString plain(const Said &value, const AmountUnit &unit)
{
    switch (value.kind) {
    case Said::Kind::Text:
    case Said::Kind::Exact:
        return value.text;
    case Said::Kind::Amount:
        return value.amount ? unit.text(*value.amount) : translate("quotas", "nothing");
    case Said::Kind::Share:
        return QString::number(value.ratio * 100, 'f', 2) + u'%';
    case Said::Kind::Growth: {
        const qint64 ppm = value.amount.value_or(0);
        return (ppm > 0 ? u"+"_s : QString()) + decimalText({.mantissa = ppm, .scale = 4}) + u'%';
    }
    case Said::Kind::Count:
        return QString::number(value.amount.value_or(0));
    case Said::Kind::Instant:
        return value.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

/// The rule that gave a child its bound: its own one, else the general one.
std::optional<BoundRule> boundRule(const nlohmann::json &params, const char *general,
                                   const char *each, const SheetTree::Entry &entry,
                                   const AmountUnit &unit)
{
    if (!params.is_object())
        return std::nullopt;
    std::optional<BoundRule> found;
    const auto take = [&](const nlohmann::json &value) {
        const QString text = QString::fromStdString(
            value.is_string() ? value.get<std::string>() : value.dump());
        if (const auto rule = BoundRule::parse(text, unit))
            found = *rule;
    };
    if (const auto it = params.find(general); it != params.end())
        take(*it);
    if (const auto it = params.find(each); it != params.end() && it->is_object())
        for (const auto &item : it->items())
            if (isNamed(entry, QString::fromStdString(item.key())))
                take(item.value());
    return found;
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
    [[nodiscard]] QString exactText(size_t place, int child) const;
    [[nodiscard]] QString namesOf(std::span<const int> nodes) const;
    void addText();
    void say(const QString &pattern, std::vector<Said> values);
    void sayMethod();
    void sayShare(const ExplainedWeight &own);
    void sayRest();
    void sayOtherwise();
    void sayLocks();
    void sayBound(const ExplainedWeight &own, bool floor);
    void sayCellBounds();
    [[nodiscard]] QString period(MonthSpan months) const;

    Reader &m_reader;
    const PlanVersion &m_plan;
    const OpenSheet &m_open;
    const Sheet &m_sheet;
    const SheetTree &m_tree;
    const int m_node;
    const int m_parent;
    const MonthSpan m_months;
    /// How the split gives the figure; absent: it does not, or not any more.
    std::optional<Derivation> m_derivation;
    Explanation m_answer;
};

QString Explainer::period(MonthSpan months) const
{
    const FiscalCalendar calendar = m_reader.calendar();
    if (months == MonthSpan{})
        return calendar.label(calendar.year(m_plan.plan.year));
    const Month first = m_sheet.month(months.first);
    const Month last = m_sheet.month(months.last);
    return months.count() == 1 ? first.key() : first.key() + u".."_s + last.key();
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

QString Explainer::namesOf(std::span<const int> nodes) const
{
    QStringList names;
    for (const int node : nodes)
        names << m_tree.at(node).name;
    return someOf(names);
}

QString Explainer::exactText(size_t place, int child) const
{
    const int digits = m_sheet.unit().digits;
    const QString year = m_derivation->allocation.exact(place).text();
    if (m_months == m_derivation->of)
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
    // What was typed is so because it was typed, whatever a split would give.
    if (!(m_sheet.typed(m_node) & m_months.mask()))
        m_derivation = derivationOf(m_sheet, m_node, m_months);
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
                               .amount = m_sheet.effective(children[i], m_months),
                               .floor = part ? part->floor : std::nullopt,
                               .cap = part ? part->cap : std::nullopt};
        if (whole > 0)
            weight.share = static_cast<double>(weight.weight) / whole;
        // A share is told only where it leads to what stands there.
        const auto stands = m_derivation ? m_sheet.own(children[i], m_derivation->of) : std::nullopt;
        if (stands && m_derivation->allocation.parts[i].amount == *stands) {
            weight.exact = exactText(i, children[i]);
            weight.clamp = m_derivation->allocation.parts[i].clamp;
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

void Explainer::say(const QString &pattern, std::vector<Said> values)
{
    m_answer.sentences.push_back({pattern, std::move(values)});
}

void Explainer::sayBound(const ExplainedWeight &own, bool floor)
{
    const auto &bound = floor ? own.floor : own.cap;
    if (!bound)
        return;
    const auto rule = boundRule(m_answer.split->params, floor ? "floor" : "cap",
                                floor ? "floors" : "caps", m_tree.at(m_node), m_sheet.unit());
    if (rule && rule->growthPpm)
        say(floor ? translate("quotas", "Its year is at least %1 (%2 on last year).")
                  : translate("quotas", "Its year is at most %1 (%2 on last year)."),
            {amountSaid(bound), {.kind = Said::Kind::Growth, .text = {}, .amount = rule->growthPpm, .at = {}}});
    else
        say(floor ? translate("quotas", "Its year is at least %1.")
                  : translate("quotas", "Its year is at most %1."),
            {amountSaid(bound)});
}

void Explainer::sayCellBounds()
{
    for (int month = m_months.first; month <= m_months.last; ++month) {
        const CellBounds bounds = m_sheet.bounds(m_node, month);
        const Said when = textSaid(m_sheet.month(month).key());
        if (bounds.floor)
            say(translate("quotas", "%1 is at least %2."), {when, amountSaid(bounds.floor)});
        if (bounds.cap)
            say(translate("quotas", "%1 is at most %2."), {when, amountSaid(bounds.cap)});
    }
}

/// Who holds what, and what is left for the others.
void Explainer::sayRest()
{
    if (!m_derivation->held.empty())
        say(translate("quotas", "Held as they are, locked or set by hand: %1."),
            {textSaid(namesOf(m_derivation->held))});
    if (!m_derivation->bounded.empty())
        say(translate("quotas", "At a floor or cap: %1."),
            {textSaid(namesOf(m_derivation->bounded))});
    say(translate("quotas", "The rest of %1, %2, is shared among the others."),
        {textSaid(period(m_derivation->of)), amountSaid(m_derivation->rest)});
}

void Explainer::sayShare(const ExplainedWeight &own)
{
    const Said name = textSaid(m_answer.name);
    const Said share{.kind = Said::Kind::Share,
                     .text = {},
                     .amount = {},
                     .ratio = m_derivation->share,
                     .at = {}};
    if (own.clamp != Clamp::None) {
        say(translate("quotas", "By its weight the share of %1 would be %2."), {name, share});
        return;
    }
    const Said exact{.kind = Said::Kind::Exact, .text = own.exact, .amount = {}, .at = {}};
    const bool some = !m_derivation->held.empty() || !m_derivation->bounded.empty();
    if (some)
        sayRest();
    say(some ? translate("quotas", "The share of %1 in it is %2, exactly %3, rounded to %4.")
             : translate("quotas", "The share of %1 is %2, exactly %3, rounded to %4."),
        {name, share, exact, amountSaid(m_answer.step)});
}

/// Why the figure is not what the split gives.
void Explainer::sayOtherwise()
{
    const Said name = textSaid(m_answer.name);
    const MonthMask months = m_months.mask();
    if (m_sheet.typed(m_node) & months)
        say(translate("quotas", "%1 was set by hand: the breakdown does not give this figure."),
            {name});
    else if (m_sheet.locked(m_node) & months)
        say(translate("quotas", "%1 is locked: it stayed when others were changed, and the "
                                "breakdown does not give this figure."),
            {name});
    else if (isHeldBelow(m_sheet, m_node, AllMonths))
        say(translate("quotas", "Targets below %1 were set by hand, and it took the difference: "
                                "the breakdown does not give this figure."),
            {name});
    else
        say(translate("quotas", "%1 stayed when what stands above or beside it was changed: the "
                                "breakdown does not give this figure any more."),
            {name});
}

void Explainer::sayLocks()
{
    if (m_answer.locks.empty())
        return;
    QStringList names;
    for (const CellMark &mark : m_answer.locks)
        if (const auto place = m_tree.indexOf(mark.node);
            place && !names.contains(m_tree.at(*place).name))
            names << m_tree.at(*place).name;
    say(translate("quotas", "Locked cells on this level: %1 (%2)."),
        {{.kind = Said::Kind::Count,
          .text = {},
          .amount = static_cast<qint64>(m_answer.locks.size()),
          .at = {}},
         textSaid(someOf(names))});
}

void Explainer::sayMethod()
{
    const QString parent = m_tree.at(m_parent).name;
    say(translate("quotas", "%1 spreads %2 over those below %3."),
        {textSaid(parent), amountSaid(m_answer.parentTarget), textSaid(m_answer.methodText)});
    if (const qint64 ppm = m_answer.split->bufferPpm; ppm != 0)
        say(translate("quotas", "A buffer of %1 is added."),
            {{.kind = Said::Kind::Growth, .text = {}, .amount = ppm, .at = {}}});
    const auto own = std::find_if(m_answer.weights.begin(), m_answer.weights.end(),
                                  [this](const auto &w) { return w.node == m_answer.node; });
    if (own == m_answer.weights.end())
        return;
    if (m_derivation)
        sayShare(*own);
    else
        sayOtherwise();
    sayBound(*own, true);
    sayBound(*own, false);
    for (const ClampKind &kind : clampKinds())
        if (kind.clamp == own->clamp && kind.clamp != Clamp::None)
            say(translate("quotas", "%1: %2."), {textSaid(m_answer.name), textSaid(kind.title.str())});
}

void Explainer::addText()
{
    say(translate("quotas", "%1 has %2 for %3."),
        {textSaid(m_answer.name), amountSaid(m_answer.target), textSaid(period(m_months))});
    if (m_answer.split)
        sayMethod();
    else if (m_parent < 0)
        say(translate("quotas", "It is the top: nothing above it is broken down."), {});
    else
        say(translate("quotas", "%1 has not been broken down by a method."),
            {textSaid(m_tree.at(m_parent).name)});
    sayCellBounds();
    if (!m_answer.split && (m_sheet.typed(m_node) & m_months.mask()))
        say(translate("quotas", "It was set by hand."), {});
    sayLocks();
    if (!m_answer.edits.empty()) {
        const ExplainedEdit &last = m_answer.edits.front();
        say(translate("quotas", "Last changed by %1 on %2, from %3 to %4."),
            {textSaid(last.authorName),
             {.kind = Said::Kind::Instant, .text = {}, .amount = {}, .at = last.at},
             amountSaid(last.before), amountSaid(last.after)});
    }
    m_answer.text = worded(m_answer.sentences,
                           [this](const Said &value) { return plain(value, m_sheet.unit()); });
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

QString worded(std::span<const ExplainedSentence> sentences,
               const std::function<QString(const ExplainedValue &)> &write)
{
    QStringList texts;
    for (const ExplainedSentence &sentence : sentences) {
        QString text;
        // Not arg(): what is filled in may have a % of its own.
        for (qsizetype i = 0; i < sentence.pattern.size(); ++i) {
            const QChar c = sentence.pattern[i];
            const int place =
                c == u'%' && i + 1 < sentence.pattern.size() ? sentence.pattern[i + 1].digitValue() : -1;
            if (place < 1 || static_cast<size_t>(place) > sentence.values.size()) {
                text += c;
                continue;
            }
            text += write(sentence.values[static_cast<size_t>(place) - 1]);
            ++i;
        }
        texts << text;
    }
    return texts.join(translate("quotas", " "));
}

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
