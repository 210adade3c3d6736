#include "core/performance/alerts/evaluator.h"

#include "core/calendar/queries.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// Data that lack the last days of a month that is over still tell how it went.
constexpr qint64 MissingDays = 2;

std::vector<std::optional<qint64>> seriesOf(const std::vector<metrics::Figure> &course, int most)
{
    std::vector<std::optional<qint64>> series;
    const size_t first = course.size() - std::min(course.size(), static_cast<size_t>(most));
    for (size_t i = first; i < course.size(); ++i)
        series.push_back(course[i].ratio ? std::optional<qint64>(std::llround(*course[i].ratio * 10'000)) : course[i].whole);
    return series;
}

} // namespace

Result<std::unique_ptr<AlertEvaluator>> AlertEvaluator::make(Reader &reader, QDate today)
{
    std::unique_ptr<AlertEvaluator> made(new AlertEvaluator(reader, today));
    WEIWO_ASSIGN(made->m_known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(made->m_days, calendar::dayTable(reader));
    WEIWO_ASSIGN(made->m_tree, org::Tree::shared(reader, today));
    const Id top = made->m_tree->size() > 0 ? made->m_tree->at(0).node.id.raw() : Id();
    made->m_figures = std::make_unique<AlertFigureReader>(reader, made->m_known, top, today, made->m_days);
    return made;
}

Result<AlertEvaluator::Task> AlertEvaluator::taskOf(const AlertRule &rule, std::optional<QDate> end, bool over)
{
    Task task{.rule = &rule, .condition = alertConditions().find(rule.condition), .params = {}, .needs = {}, .end = {}, .over = over};
    if (!task.condition)
        return fail(errc::NotFound, translate("alerts", "There is no condition %1.").arg(rule.condition), rule.condition);
    WEIWO_ASSIGN(task.params, checkParams(task.condition->params, rule.params));
    task.needs = task.condition->needs(task.params);
    WEIWO_ASSIGN(const metrics::MetricSpec *metric, m_known.get(rule.metric));
    WEIWO_ASSIGN(task.end, m_figures->endOf(rule.metric));
    task.kind = metric->kind;
    if (!task.needs.other.isEmpty()) {
        WEIWO_ASSIGN(const QDate other, m_figures->endOf(task.needs.other));
        task.end = std::min(task.end, other);
    }
    if (end)
        task.end = std::min(task.end, *end);
    task.level = rule.subject.level;
    if (rule.subject.node) {
        const auto place = m_tree->indexOf(*rule.subject.node);
        if (!place)
            return fail(errc::NotFound, translate("alerts", "Whom the rule looks at is not in the organization today."),
                        rule.subject.node->text());
        task.level = m_tree->at(*place).node.level;
    }
    return task;
}

bool AlertEvaluator::isSubject(const Task &task, const Id &node) const
{
    const auto &only = task.rule->subject.node;
    if (only && only->raw() != node)
        return false;
    const auto place = m_tree->indexOf(org::NodeId(node));
    return place && m_tree->at(*place).node.level == task.level;
}

bool AlertEvaluator::isOver(const Period &period, QDate end) const
{
    if (period.range.to <= end)
        return true;
    return period.range.to <= m_today && m_figures->workingDaysIn({end, period.range.to}) <= MissingDays;
}

Result<std::vector<AlertEvaluator::Judged>> AlertEvaluator::judge(const AlertRule &rule, std::optional<QDate> end, bool over)
{
    if (m_tree->size() == 0)
        return std::vector<Judged>();
    WEIWO_ASSIGN(const Task task, taskOf(rule, end, over));
    return task.needs.silent > 0 ? judgeSilence(task) : judgePeriods(task);
}

QDate AlertEvaluator::sinceOf(const Task &task, AlertFigures figures, const std::vector<Period> &periods)
{
    QDate since = periods.back().range.from;
    for (size_t i = periods.size() - 1; i > 0; --i) {
        figures.course.pop_back();
        if (!figures.other.empty())
            figures.other.pop_back();
        figures.compared.reset();
        if (task.condition->judge(figures, task.params).result != AlertVerdict::Result::Fires)
            break;
        since = periods[i - 1].range.from;
    }
    return since;
}

Result<std::vector<AlertEvaluator::Judged>> AlertEvaluator::judgePeriods(const Task &task)
{
    const AlertNeeds &needs = task.needs;
    Period last = m_figures->periodOf(task.end.addDays(-1), needs.by);
    bool running = !isOver(last, task.end);
    if (running && (task.over || !needs.running || m_figures->workingDaysIn({last.range.from, task.end}) < needs.after)) {
        last = m_figures->calendar().previous(last);
        running = false;
    }
    const std::vector<Period> periods = m_figures->periodsTo(last, needs.periods);
    WEIWO_ASSIGN(const auto *courses, m_figures->courses(task.rule->metric, task.level, periods));
    const QHash<Id, AlertFigureReader::Course> *others = nullptr;
    if (!needs.other.isEmpty()) {
        WEIWO_ASSIGN(others, m_figures->courses(needs.other, task.level, periods));
    }
    const QHash<Id, AlertFigureReader::Pair> *pairs = nullptr;
    if (needs.against != metrics::Compare::None) {
        const Period stretch = running ? Period{last.kind, {last.range.from, task.end}, last.fiscal} : last;
        WEIWO_ASSIGN(pairs, m_figures->compared(task.rule->metric, task.level, stretch, needs.against));
    }
    const QString key = m_figures->calendar().key(last);
    std::vector<Judged> all;
    QSet<Id> subjects(courses->keyBegin(), courses->keyEnd());
    if (others)
        subjects += QSet<Id>(others->keyBegin(), others->keyEnd());
    for (const Id &node : std::as_const(subjects)) {
        if (!isSubject(task, node))
            continue;
        AlertFigures figures{.kind = task.kind, .currency = m_reader.settings().currency, .course = courses->value(node)};
        figures.course.resize(periods.size());
        if (others) {
            figures.other = others->value(node);
            figures.other.resize(periods.size());
            // Who has orders and has never collected has collected nothing; where nobody ever has,
            // nothing is known of it.
            for (metrics::Figure &figure : figures.course)
                if (figure.isNull() && task.kind != metrics::Kind::Ratio && !courses->isEmpty())
                    figure.whole = 0;
        }
        if (pairs && pairs->contains(node))
            figures.compared = pairs->value(node);
        figures.lag = lagOf(needs);
        Judged judged{.node = org::NodeId(node), .period = last, .key = key, .running = running,
                      .verdict = task.condition->judge(figures, task.params),
                      .series = seriesOf(figures.course, courseOf(needs.by) + 1), .since = last.range.from};
        if (judged.verdict.result == AlertVerdict::Result::Fires)
            judged.since = sinceOf(task, std::move(figures), periods);
        all.push_back(std::move(judged));
    }
    return all;
}

Result<std::vector<AlertEvaluator::Judged>> AlertEvaluator::judgeSilence(const Task &task)
{
    // That nobody at all has figures may be for want of an import, which somebody ought to know.
    const QDate end = task.level == org::Level::Headquarters && !task.over ? m_today : task.end;
    const QDate quiet = m_figures->daysBefore(end, task.needs.silent);
    const QDate active = m_figures->daysBefore(quiet, task.needs.active);
    std::vector<Judged> all;
    WEIWO_ASSIGN(const QSet<Id> before, m_figures->present(task.rule->metric, task.level, {active, quiet}));
    WEIWO_ASSIGN(const QSet<Id> now, m_figures->present(task.rule->metric, task.level, {quiet, end}));
    QSet<Id> silent;
    for (const Id &node : before)
        if (!now.contains(node) && isSubject(task, node))
            silent.insert(node);
    const std::vector<Period> months = m_figures->periodsTo(m_figures->periodOf(end.addDays(-1), PeriodKind::Month), task.needs.periods);
    QHash<Id, QDate> days;
    const QHash<Id, AlertFigureReader::Course> *courses = nullptr;
    if (!silent.isEmpty()) {
        WEIWO_ASSIGN(days, m_figures->lastDays(task.rule->metric, task.level, {active, quiet}));
        WEIWO_ASSIGN(courses, m_figures->courses(task.rule->metric, task.level, months));
    }
    for (const Id &node : before) {
        if (!isSubject(task, node))
            continue;
        const QDate last = silent.contains(node) ? days.value(node) : end.addDays(-1);
        AlertFigures figures{.kind = task.kind, .currency = m_reader.settings().currency};
        figures.silentDays = m_figures->workingDaysIn({last.addDays(1), end});
        Judged judged{.node = org::NodeId(node), .period = months.back(), .key = last.toString(Qt::ISODate), .running = false,
                      .verdict = task.condition->judge(figures, task.params), .series = {}, .since = last};
        if (courses && silent.contains(node))
            judged.series = seriesOf(courses->value(node), courseOf(PeriodKind::Month) + 1);
        all.push_back(std::move(judged));
    }
    return all;
}

} // namespace weiwo::performance
