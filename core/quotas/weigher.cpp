#include "core/quotas/weigher.h"

#include "core/calendar/queries.h"
#include "core/metrics/engine.h"
#include "core/metrics/metric_set.h"
#include "core/org/capacity.h"
#include "core/org/queries.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// A figure as an integer; of a ratio its millionths: only proportions count.
std::optional<qint64> wholeOf(const metrics::Figure &figure)
{
    if (figure.whole || !figure.ratio)
        return figure.whole;
    return static_cast<qint64>(std::llround(*figure.ratio * 1e6));
}

Period rangePeriod(const DateRange &range)
{
    return {.kind = PeriodKind::Range, .range = range, .fiscal = false};
}

/// Whether some object in the parameters has an entry for the node.
bool names(const nlohmann::json &params, const SheetTree::Entry &entry)
{
    if (params.is_object()) {
        for (const QString &name : {entry.id.text(), entry.code, entry.name})
            if (!name.isEmpty() && params.contains(name.toStdString()))
                return true;
    }
    return params.is_structured()
        && std::any_of(params.begin(), params.end(),
                       [&entry](const nlohmann::json &inner) { return names(inner, entry); });
}

/// What figures are asked by, one question each: the level of the nodes that answer it. Those of
/// headquarters are the totals.
struct LevelDimension
{
    org::Level level;
    const char *dimension;
};
constexpr LevelDimension levelDimensions[] = {
    {org::Level::Headquarters, nullptr},  {org::Level::Region, "region"},
    {org::Level::Province, "province"},   {org::Level::Team, "team"},
    {org::Level::Person, "person"},
};

/// Asks for a metric at every level that the tree has: @p each gets the place in the tree, the
/// labels after the node's, and the figure.
Status eachFigure(Reader &reader, const SheetTree &tree, const QString &metric,
                  const Period &period, const QStringList &by,
                  const std::function<void(int, const QString &, std::optional<qint64>)> &each)
{
    for (const LevelDimension &at : levelDimensions) {
        bool any = false;
        for (int node = 0; node < tree.size() && !any; ++node)
            any = tree.at(node).level == at.level;
        if (!any)
            continue;
        metrics::Query query;
        query.metrics = QStringList{metric};
        if (at.dimension)
            query.by << QString::fromLatin1(at.dimension);
        query.by << by;
        query.period = period;
        WEIWO_ASSIGN(const metrics::Table table, metrics::query(reader, query));
        if (query.by.isEmpty() && !table.total.empty())
            each(0, QString(), wholeOf(table.total.front()));
        for (const metrics::TableRow &row : table.rows) {
            const auto node = at.dimension ? tree.indexOf(org::NodeId(row.ids.front()))
                                           : std::optional(0);
            if (!query.by.isEmpty() && node && tree.at(*node).level == at.level)
                each(*node, by.isEmpty() ? QString() : row.labels.back(),
                     wholeOf(row.figures.front()));
        }
    }
    return {};
}

MethodPart partOf(const SheetTree::Entry &entry)
{
    return {.id = entry.id.text(), .code = entry.code, .name = entry.name};
}

} // namespace

Weigher::Weigher(Reader &reader, const Plan &plan, const Measure &measure, const SheetTree &tree)
    : m_reader(reader), m_tree(tree), m_context(contextOf(reader, plan))
{
    m_context.metric = measure.metric;
    m_context.unit = unitOf(measure, reader.settings().currency);
}

MethodContext Weigher::contextOf(Reader &reader, const Plan &plan)
{
    const auto title = [reader](const QString &metric) mutable {
        const auto known = metrics::metricsOf(reader);
        const auto *spec = known ? known->find(metric) : nullptr;
        const QString called = spec ? spec->heading() : QString();
        return called.isEmpty() ? metric : called;
    };
    return {.calendar = reader.calendar(),
            .year = plan.year,
            .metric = {},
            .unit = {},
            .today = reader.clock().today(),
            .metricTitle = title};
}

bool WeighedChildren::hasWeight() const
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const SplitPart &part) { return part.weight > 0; });
}

bool takesPart(const SheetTree &tree, int child)
{
    if (tree.at(child).level != org::Level::Person || tree.at(child).parent < 0)
        return true;
    const auto siblings = tree.children(tree.at(child).parent);
    return std::all_of(siblings.begin(), siblings.end(), [&tree](int sibling) {
        return tree.at(sibling).level == org::Level::Person;
    });
}

Result<WeighedChildren> Weigher::children(int node, const MethodSpec &method,
                                          const nlohmann::json &params)
{
    WEIWO_ASSIGN(const std::vector<FigureNeed> needs, method.needs(params, m_context));
    std::vector<int> children;
    MethodInputs inputs;
    for (const int child : m_tree.children(node)) {
        if (!takesPart(m_tree, child) && !names(params, m_tree.at(child)))
            continue;
        children.push_back(child);
        inputs.parts.push_back(partOf(m_tree.at(child)));
    }
    for (const FigureNeed &need : needs) {
        WEIWO_ASSIGN(const Figures all, figures(need));
        Figures own;
        for (const int child : children)
            own.push_back(all[static_cast<size_t>(child)]);
        inputs.figures.push_back(std::move(own));
    }
    WEIWO_ASSIGN(Weights weights, method.weigh(params, inputs));
    WeighedChildren answer{.parts = {}, .findings = std::move(weights.findings)};
    for (size_t i = 0; i < children.size(); ++i)
        answer.parts.push_back({.node = m_tree.at(children[i]).id,
                                .weight = weights.weights[i],
                                .floor = {},
                                .cap = {}});
    return answer;
}

Result<Weights> Weigher::months(int node, const MethodSpec &method, const nlohmann::json &params)
{
    WEIWO_ASSIGN(const std::vector<FigureNeed> needs, method.needs(params, m_context));
    const Month first = m_context.calendar.firstMonth(m_context.year);
    MethodInputs inputs;
    inputs.january = (13 - first.month()) % MonthsPerYear;
    for (int month = 0; month < MonthsPerYear; ++month)
        inputs.parts.push_back({.id = QString::number(month), .code = {},
                                .name = first.plus(month).key()});
    for (const FigureNeed &need : needs) {
        WEIWO_ASSIGN(Figures figures, history(node, need));
        inputs.figures.push_back(std::move(figures));
    }
    if (!needs.empty()) {
        const FiscalCalendar &calendar = m_context.calendar;
        const DateRange &range = needs.front().range;
        WEIWO_ASSIGN(inputs.workingDays, workingDays(calendar.yearOf(range.from),
                                                     calendar.yearOf(range.to.addDays(-1))));
    }
    return method.weigh(params, inputs);
}

QString Weigher::sentence(const MethodSpec &method, const nlohmann::json &params) const
{
    return method.sentence(params, m_context);
}

Result<Figures> Weigher::figures(const FigureNeed &need)
{
    for (const auto &[known, values] : m_known)
        if (known == need)
            return values;
    Figures values;
    if (need.source == FigureNeed::Source::Capacity) {
        WEIWO_ASSIGN(values, capacityFigures(need));
    } else {
        WEIWO_ASSIGN(values, metricFigures(need));
    }
    m_known.emplace_back(need, values);
    return values;
}

Result<Figures> Weigher::metricFigures(const FigureNeed &need)
{
    Figures values(static_cast<size_t>(m_tree.size()));
    WEIWO_TRY(eachFigure(m_reader, m_tree, need.metric, rangePeriod(need.range), {},
                         [&](int node, const QString &, std::optional<qint64> figure) {
                             values[static_cast<size_t>(node)] = figure;
                         }));
    return values;
}

Result<Figures> Weigher::capacityFigures(const FigureNeed &need)
{
    std::vector<Month> months;
    for (Month month(need.range.from); month.first() < need.range.to; month = month.plus(1))
        months.push_back(month);
    QHash<QString, org::Ramp> ramps;
    Figures values(static_cast<size_t>(m_tree.size()));
    for (int node = m_tree.size() - 1; node >= 0; --node) {
        const SheetTree::Entry &entry = m_tree.at(node);
        auto &value = values[static_cast<size_t>(node)];
        if (entry.level == org::Level::Person) {
            if (!ramps.contains(entry.title)) {
                WEIWO_ASSIGN(const org::Ramp ramp, org::rampOf(m_reader, entry.title));
                ramps.insert(entry.title, ramp);
            }
            const org::Node person{.id = entry.id,
                                   .code = entry.code,
                                   .name = entry.name,
                                   .level = entry.level,
                                   .title = entry.title,
                                   .email = {},
                                   .hired = entry.hired,
                                   .left = entry.left,
                                   .manager = {}};
            const qint64 capacity = org::capacity(person, ramps.value(entry.title), months);
            const qint64 monthly = need.productivity.value(
                entry.title, need.productivity.value(QString()));
            const auto amount = mulDivRem(static_cast<quint64>(capacity),
                                          static_cast<quint64>(monthly), org::FullMonth);
            value = amount ? static_cast<qint64>(amount->quotient) : MaxWeight;
        }
        if (value && entry.parent >= 0) {
            auto &above = values[static_cast<size_t>(entry.parent)];
            above = std::min(above.value_or(0) + *value, MaxWeight);
        }
    }
    return values;
}

Result<Figures> Weigher::history(int node, const FigureNeed &need)
{
    WEIWO_ASSIGN(const auto all,
                 monthlyFigures(m_reader, need.metric, rangePeriod(need.range), m_tree));
    return all[static_cast<size_t>(node)];
}

Result<std::vector<std::array<qint64, MonthsPerYear>>> Weigher::workingDays(int firstYear,
                                                                                 int lastYear)
{
    WEIWO_ASSIGN(const DayTable table, calendar::dayTable(m_reader));
    std::vector<std::array<qint64, MonthsPerYear>> days;
    for (int next = firstYear; next <= lastYear + 1; ++next) {
        // The plan's own year comes last, however long ago the others were.
        const int year = next <= lastYear ? next : m_context.year;
        const auto months = m_context.calendar.monthsOf(year);
        const bool known = std::all_of(months.begin(), months.end(), [&](Month month) {
            return table.covers(month.year());
        });
        if (!known) {
            days.clear();
            continue;
        }
        std::array<qint64, MonthsPerYear> counts{};
        for (size_t month = 0; month < counts.size(); ++month)
            counts[month] = weiwo::workingDays(months[month].range(), table);
        days.push_back(counts);
    }
    // Only those without a gap up to the last are known well enough.
    return days;
}

Result<std::vector<std::vector<std::optional<qint64>>>>
monthlyFigures(Reader &reader, const QString &metric, const Period &period, const SheetTree &tree)
{
    const Month first(period.range.from);
    const int count = Month(period.range.to.addDays(-1)).index() - first.index() + 1;
    std::vector<std::vector<std::optional<qint64>>> values(
        static_cast<size_t>(tree.size()),
        std::vector<std::optional<qint64>>(static_cast<size_t>(count)));
    WEIWO_TRY(eachFigure(reader, tree, metric, period, {u"month"_s},
                         [&](int node, const QString &label, std::optional<qint64> figure) {
                             const auto month = Month::fromText(label);
                             const int place = month ? month->index() - first.index() : -1;
                             if (place >= 0 && place < count)
                                 values[static_cast<size_t>(node)][static_cast<size_t>(place)] =
                                     figure;
                         }));
    return values;
}

} // namespace weiwo::quotas
