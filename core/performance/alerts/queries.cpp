#include "core/performance/alerts/queries.h"

#include "core/money/decimal.h"
#include "core/org/queries.h"
#include "core/performance/alerts/evaluator.h"
#include "core/performance/alerts/repo.h"
#include "core/performance/alerts/words.h"

#include <set>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

bool isOfRule(const Error &error)
{
    return error.code == QLatin1StringView(errc::NotFound) || error.code == QLatin1StringView(errc::BadInput);
}

/// What one unit's figure says twice, in two grades, is one thing.
QString sameThing(const AlertFiring &firing)
{
    // Of the same question with other limits the gravest speaks; another question speaks for itself.
    nlohmann::json params = firing.rule.params;
    for (const char *limit : {"limit", "by", "below", "width"})
        params.erase(limit);
    return QStringList{firing.rule.metric, firing.rule.condition, firing.key.node.text(), firing.key.period,
                       QString::fromStdString(params.dump())}
        .join(u'|');
}

} // namespace

AlertState carriedOver(const std::vector<AlertState> &states, const AlertKey &key, QDate today)
{
    AlertState state{.key = key};
    const AlertState *newest = nullptr;
    for (const AlertState &known : states) {
        if (known.key.rule != key.rule || known.key.node != key.node)
            continue;
        if (known.key == key) {
            state.resolved = known.resolved;
            state.note = known.note;
        }
        if (known.until && *known.until >= today && (!state.until || *known.until > *state.until)) {
            state.until = known.until;
            state.reason = known.reason;
        }
        if (known.key == key || ((!newest || newest->key != key) && (!newest || known.key.period > newest->key.period)))
            newest = &known;
    }
    if (newest && (newest->key == key || !newest->resolved)) {
        state.assignee = newest->assignee;
        state.due = newest->due;
    }
    return state;
}

namespace {

class BoardBuilder
{
public:
    BoardBuilder(Reader &reader, const AlertRequest &request) : m_reader(reader), m_request(request) { }

    Result<AlertBoard> build()
    {
        WEIWO_ASSIGN(const auto rules, alertRules(m_reader));
        WEIWO_ASSIGN(m_evaluator, AlertEvaluator::make(m_reader, m_request.today));
        WEIWO_TRY(readStates());
        if (m_request.scope)
            m_scope = tree().indexOf(org::NodeId(*m_request.scope));
        m_board.rules = static_cast<int>(rules.size());
        for (const AlertRule &rule : rules) {
            if (!rule.enabled)
                continue;
            ++m_board.watching;
            WEIWO_TRY(addRule(rule));
        }
        sort();
        return std::move(m_board);
    }

private:
    [[nodiscard]] const org::Tree &tree() const { return m_evaluator->tree(); }

    Status readStates()
    {
        WEIWO_ASSIGN(const auto states, repo::alertStates(m_reader));
        for (const AlertState &state : states)
            m_states[{state.key.rule.raw(), state.key.node.raw()}].push_back(state);
        return {};
    }

    Status addRule(const AlertRule &rule)
    {
        const auto judged = m_evaluator->judge(rule);
        if (!judged && !isOfRule(judged.error()))
            return failed(judged);
        if (!judged) {
            m_board.notes.push_back({rule.id, 0, judged.error().message});
            return {};
        }
        int unjudged = 0;
        int longest = 0;
        int needed = 0;
        for (const AlertEvaluator::Judged &one : *judged) {
            if (m_request.scope && !(m_scope && tree().isWithin(*tree().indexOf(one.node), *m_scope)))
                continue;
            if (one.verdict.result == AlertVerdict::Result::Unjudged) {
                ++unjudged;
                longest = std::max(longest, one.verdict.history);
                needed = one.verdict.needed;
            }
            if (one.verdict.result == AlertVerdict::Result::Fires)
                addFiring(rule, one);
        }
        if (unjudged > 0)
            m_board.notes.push_back({rule.id, unjudged, noteText(rule, unjudged, longest, needed)});
        return {};
    }

    [[nodiscard]] QString noteText(const AlertRule &rule, int unjudged, int longest, int needed) const
    {
        const QString title = alertRuleTitle(m_reader, rule);
        if (longest >= needed)
            return translate("alerts", "%1: %n could not be judged, their months are not all above zero.", nullptr, unjudged).arg(title);
        return translate("alerts", "%1: %n could not be judged, with at most %2 months of history where %3 are needed.", nullptr,
                         unjudged)
            .arg(title)
            .arg(longest)
            .arg(needed);
    }

    void addFiring(const AlertRule &rule, const AlertEvaluator::Judged &judged)
    {
        const org::Node &node = tree().at(*tree().indexOf(judged.node)).node;
        const metrics::MetricSpec *metric = m_evaluator->known().find(rule.metric);
        AlertFiring firing{.rule = rule,
                           .key = {rule.id, judged.node, judged.key},
                           .name = node.name,
                           .level = node.level,
                           .period = judged.period,
                           .running = judged.running,
                           .kind = metric ? metric->kind : metrics::Kind::Count,
                           .metric = metric ? metric->heading() : rule.metric,
                           .verdict = judged.verdict,
                           .sentence = {},
                           .series = judged.series,
                           .since = judged.since,
                           .state = {},
                           .assignee = {},
                           .cause = {{u"performance.diagnosis"_s, u"performance"_s, u"overview"_s}, judged.node, judged.period}};
        const QString thing = sameThing(firing);
        // Rules come the gravest first.
        if (m_said.contains(thing))
            return;
        m_said.insert(thing);
        firing.sentence = alertSentence(m_reader, firing);
        addState(firing);
        m_board.firings.push_back(std::move(firing));
    }

    /// A snooze holds for later periods too, and who has the alert keeps it; settled is one period.
    void addState(AlertFiring &firing)
    {
        const auto it = m_states.find({firing.key.rule.raw(), firing.key.node.raw()});
        firing.state.key = firing.key;
        if (it == m_states.end())
            return;
        AlertState &state = firing.state;
        state = carriedOver(it->second, firing.key, m_request.today);
        if (state.assignee)
            if (const auto node = org::node(m_reader, *state.assignee))
                firing.assignee = node->name;
        firing.standing = state.resolved ? AlertStanding::Resolved : state.until ? AlertStanding::Snoozed : AlertStanding::Open;
    }

    void sort()
    {
        const auto place = [this](const AlertFiring &firing) { return tree().indexOf(firing.key.node).value_or(0); };
        std::stable_sort(m_board.firings.begin(), m_board.firings.end(), [&](const AlertFiring &a, const AlertFiring &b) {
            if (a.rule.severity != b.rule.severity)
                return a.rule.severity > b.rule.severity;
            return place(a) < place(b);
        });
    }

    Reader &m_reader;
    AlertRequest m_request;
    std::unique_ptr<AlertEvaluator> m_evaluator;
    std::optional<int> m_scope;
    std::map<std::pair<Id, Id>, std::vector<AlertState>> m_states;
    QSet<QString> m_said;
    AlertBoard m_board;
};

Status checkMetric(Reader &reader, const QString &metric, org::Level level, const QString &time)
{
    metrics::Query query;
    query.metrics = {metric};
    if (const QString dimension = alertDimension(level); !dimension.isEmpty())
        query.by << dimension;
    query.by << time;
    // What goes together shows without any figure.
    const QDate day(1900, 1, 1);
    query.period = Period{PeriodKind::Day, {day, day.addDays(1)}, false};
    const auto table = metrics::query(reader, query);
    return table ? Status() : failed(table);
}

Status checkNumbers(const AlertConditionSpec &condition, const nlohmann::json &params, metrics::Kind kind, const Currency &currency)
{
    for (const ParamSpec &spec : condition.params) {
        const nlohmann::json &value = params.at(spec.key.toStdString());
        if (spec.kind != ParamKind::Decimal || value.is_null())
            continue;
        const bool own = spec.key == condition.figureParam;
        if (!alertFigure(value, own ? kind : metrics::Kind::Ratio, currency))
            return fail(errc::BadInput, translate("alerts", "%1 is no number that this metric can have.").arg(spec.title.str()), spec.key);
    }
    return {};
}

} // namespace

Result<std::vector<AlertRule>> alertRules(Reader &reader)
{
    WEIWO_ASSIGN(std::vector<AlertRule> rules, repo::alertRules(reader));
    // Those that ship keep the order of their list, before those that people made.
    QHash<Id, int> places;
    for (const AlertRule &rule : usualAlertRules())
        places.insert(rule.id.raw(), static_cast<int>(places.size()));
    std::stable_sort(rules.begin(), rules.end(), [&](const AlertRule &a, const AlertRule &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        const int first = places.value(a.id.raw(), static_cast<int>(places.size()));
        const int second = places.value(b.id.raw(), static_cast<int>(places.size()));
        return first != second ? first < second : a.id < b.id;
    });
    return rules;
}

Result<AlertRule> findAlertRule(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const auto rules, alertRules(reader));
    std::vector<AlertRule> found;
    for (const AlertRule &rule : rules)
        if (rule.id.text() == name || alertRuleTitle(reader, rule) == name)
            found.push_back(rule);
    if (found.empty())
        return fail(errc::NotFound, translate("alerts", "There is no alert rule \"%1\".").arg(name), name);
    if (found.size() > 1)
        return fail(errc::Ambiguous, translate("alerts", "Several alert rules are called \"%1\". Name one by its id.").arg(name), name);
    return found.front();
}

Result<AlertBoard> firings(Reader &reader, const AlertRequest &request)
{
    return BoardBuilder(reader, request).build();
}

Result<int> alertCount(Reader &reader, const AlertRequest &request)
{
    WEIWO_ASSIGN(const AlertBoard board, firings(reader, request));
    return static_cast<int>(std::count_if(board.firings.begin(), board.firings.end(), [](const AlertFiring &firing) {
        return firing.standing == AlertStanding::Open;
    }));
}

std::vector<AlertGroup> grouped(const std::vector<AlertFiring> &firings, size_t most)
{
    QHash<Id, size_t> open;
    for (const AlertFiring &firing : firings)
        open[firing.rule.id.raw()] += firing.standing == AlertStanding::Open ? 1 : 0;
    std::vector<AlertGroup> groups;
    QHash<Id, size_t> places;
    for (size_t i = 0; i < firings.size(); ++i) {
        const AlertFiring &firing = firings[i];
        const Id rule = firing.rule.id.raw();
        const bool folded = open.value(rule) > most && firing.standing == AlertStanding::Open;
        if (folded && places.contains(rule)) {
            groups[places.value(rule)].firings.push_back(i);
            continue;
        }
        if (folded)
            places.insert(rule, groups.size());
        groups.push_back({firing.rule, {i}, folded});
    }
    return groups;
}

Result<AlertRehearsal> wouldHaveFired(Reader &reader, const AlertRule &rule, QDate today)
{
    WEIWO_TRY(checkAlertRule(reader, rule));
    WEIWO_ASSIGN(const auto evaluator, AlertEvaluator::make(reader, today));
    const AlertConditionSpec *condition = alertConditions().find(rule.condition);
    WEIWO_ASSIGN(const nlohmann::json params, checkParams(condition->params, rule.params));
    AlertFigureReader &figures = evaluator->figures();
    const PeriodKind by = condition->needs(params).by;
    const PeriodKind stretch = by == PeriodKind::Year ? PeriodKind::Year : PeriodKind::Quarter;
    AlertRehearsal rehearsal{.period = reader.calendar().previous(figures.periodOf(today, stretch))};
    std::vector<QDate> ends{rehearsal.period.range.to};
    if (by == PeriodKind::Month)
        ends = {rehearsal.period.range.from.addMonths(1), rehearsal.period.range.from.addMonths(2), rehearsal.period.range.to};
    std::set<std::pair<Id, QString>> seen;
    for (const QDate end : ends) {
        WEIWO_ASSIGN(const auto judged, evaluator->judge(rule, end, true));
        for (const AlertEvaluator::Judged &one : judged) {
            if (!seen.insert({one.node.raw(), one.key}).second)
                continue;
            ++rehearsal.judged;
            rehearsal.fired += one.verdict.result == AlertVerdict::Result::Fires ? 1 : 0;
            rehearsal.unjudged += one.verdict.result == AlertVerdict::Result::Unjudged ? 1 : 0;
        }
    }
    return rehearsal;
}

Status checkAlertRule(Reader &reader, const AlertRule &rule)
{
    const AlertConditionSpec *condition = alertConditions().find(rule.condition);
    if (!condition)
        return fail(errc::NotFound, translate("alerts", "There is no condition %1.").arg(rule.condition), rule.condition);
    WEIWO_ASSIGN(const nlohmann::json params, checkParams(condition->params, rule.params));
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(const metrics::MetricSpec *metric, known.get(rule.metric));
    WEIWO_TRY(checkNumbers(*condition, params, metric->kind, reader.settings().currency));
    org::Level level = rule.subject.level;
    if (rule.subject.node) {
        WEIWO_ASSIGN(const org::Node node, org::node(reader, *rule.subject.node));
        level = node.level;
    }
    const AlertNeeds needs = condition->needs(params);
    const QString time = needs.silent > 0                ? u"day"_s
                         : needs.by == PeriodKind::Month ? u"month"_s
                         : needs.by == PeriodKind::Year  ? u"year"_s
                                                         : u"quarter"_s;
    WEIWO_TRY(checkMetric(reader, rule.metric, level, time));
    if (needs.other.isEmpty())
        return {};
    WEIWO_TRY(checkMetric(reader, needs.other, level, time));
    WEIWO_ASSIGN(const metrics::MetricSpec *other, known.get(needs.other));
    if (other->kind != metric->kind)
        return fail(errc::BadInput,
                    translate("alerts", "%1 and %2 have different units: no part of one is the other.")
                        .arg(alertMetricTitle(reader, rule.metric), alertMetricTitle(reader, needs.other)),
                    needs.other);
    return {};
}

} // namespace weiwo::performance
