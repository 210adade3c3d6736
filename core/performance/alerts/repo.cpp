#include "core/performance/alerts/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

std::optional<org::NodeId> nodeOf(const Value &value)
{
    const auto id = optionalId(value);
    return id ? std::optional(org::NodeId(*id)) : std::nullopt;
}

Value valueOfNode(const std::optional<org::NodeId> &node)
{
    return node ? toValue(node->raw()) : Value();
}

std::optional<QDate> dateOf(const Value &value)
{
    const auto day = optionalInteger(value);
    return day ? std::optional(QDate::fromJulianDay(*day)) : std::nullopt;
}

Value valueOfDate(const std::optional<QDate> &date)
{
    return date ? Value(date->toJulianDay()) : Value();
}

} // namespace

const TableSpec &alertRuleTable()
{
    static const TableSpec table{
        .key = u"alert_rule"_s,
        .title = WEIWO_TEXT("alerts", "Alert rule"),
        .policy = u"alert.rule"_s,
        .columns = {{u"name"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Name"), {}, false},
                    {u"metric"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Metric"), {}, false},
                    {u"level"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Level"), {}, false},
                    {u"node"_s, ColumnKind::Reference, WEIWO_TEXT("alerts", "Unit or person"), u"node"_s, false},
                    {u"condition"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Condition"), {}, false},
                    {u"params"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Parameters"), {}, false},
                    {u"severity"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Severity"), {}, false},
                    {u"enabled"_s, ColumnKind::Flag, WEIWO_TEXT("alerts", "Watching"), {}, false},
                    {u"owner"_s, ColumnKind::Reference, WEIWO_TEXT("alerts", "Owner"), u"node"_s, false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

const TableSpec &alertStateTable()
{
    static const TableSpec table{
        .key = u"alert_state"_s,
        .title = WEIWO_TEXT("alerts", "State of an alert"),
        .policy = u"alert.state"_s,
        .columns = {{u"rule"_s, ColumnKind::Reference, WEIWO_TEXT("alerts", "Alert rule"), u"alert_rule"_s, true},
                    {u"node"_s, ColumnKind::Reference, WEIWO_TEXT("alerts", "Unit or person"), u"node"_s, true},
                    {u"period"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Period"), {}, true},
                    {u"until"_s, ColumnKind::Date, WEIWO_TEXT("alerts", "Snoozed until"), {}, false},
                    {u"reason"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Reason"), {}, false},
                    {u"assignee"_s, ColumnKind::Reference, WEIWO_TEXT("alerts", "Assignee"), u"node"_s, false},
                    {u"due"_s, ColumnKind::Date, WEIWO_TEXT("alerts", "Due"), {}, false},
                    {u"resolved"_s, ColumnKind::Instant, WEIWO_TEXT("alerts", "Resolved at"), {}, false},
                    {u"note"_s, ColumnKind::Text, WEIWO_TEXT("alerts", "Note"), {}, false}},
        .nameColumn = u"period"_s,
        .digested = true};
    return table;
}

Id alertStateId(const AlertKey &key)
{
    return naturalId(alertStateTable().key, {key.rule.raw().bytes(), key.node.raw().bytes(), key.period.toUtf8()});
}

Record toRecord(const AlertRule &rule)
{
    Record record;
    record.id = rule.id.raw();
    // Whose it is decides who may change it; what nobody owns is headquarters'.
    if (rule.owner)
        record.home = rule.owner->raw();
    record.values = {textValue(rule.name),
                     textValue(rule.metric),
                     rule.subject.node ? Value() : Value(org::levelKey(rule.subject.level)),
                     valueOfNode(rule.subject.node),
                     textValue(rule.condition),
                     Value(QString::fromStdString(rule.params.dump())),
                     Value(alertSeverityKey(rule.severity)),
                     Value(qint64(rule.enabled ? 1 : 0)),
                     valueOfNode(rule.owner)};
    return record;
}

AlertRule alertRuleFrom(const Record &record)
{
    AlertRule rule;
    rule.id = AlertRuleId(record.id);
    rule.name = textOf(record.values[0]);
    rule.metric = textOf(record.values[1]);
    rule.subject.level = org::levelFromKey(textOf(record.values[2])).value_or(org::Level::Headquarters);
    rule.subject.node = nodeOf(record.values[3]);
    rule.condition = textOf(record.values[4]);
    rule.params = nlohmann::json::parse(textOf(record.values[5]).toStdString(), nullptr, false);
    if (!rule.params.is_object())
        rule.params = nlohmann::json::object();
    rule.severity = alertSeverityFromKey(textOf(record.values[6])).value_or(AlertSeverity::Info);
    rule.enabled = integerOf(record.values[7]) != 0;
    rule.owner = nodeOf(record.values[8]);
    return rule;
}

Record toRecord(const AlertState &state)
{
    Record record;
    record.id = alertStateId(state.key);
    record.home = state.key.node.raw();
    record.values = {toValue(state.key.rule.raw()),
                     toValue(state.key.node.raw()),
                     Value(state.key.period),
                     valueOfDate(state.until),
                     textValue(state.reason),
                     valueOfNode(state.assignee),
                     valueOfDate(state.due),
                     state.resolved ? Value(state.resolved->toMSecsSinceEpoch()) : Value(),
                     textValue(state.note)};
    return record;
}

AlertState alertStateFrom(const Record &record)
{
    AlertState state;
    state.key = {AlertRuleId(idOf(record.values[0])), org::NodeId(idOf(record.values[1])), textOf(record.values[2])};
    state.until = dateOf(record.values[3]);
    state.reason = textOf(record.values[4]);
    state.assignee = nodeOf(record.values[5]);
    state.due = dateOf(record.values[6]);
    if (const auto at = optionalInteger(record.values[7]))
        state.resolved = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
    state.note = textOf(record.values[8]);
    return state;
}

namespace repo {

Result<std::vector<AlertRule>> alertRules(Reader &reader)
{
    std::vector<AlertRule> rules;
    WEIWO_TRY(records::eachLiving(reader.db(), alertRuleTable(), [&](Record &&record) {
        rules.push_back(alertRuleFrom(record));
        return true;
    }));
    return rules;
}

Result<std::vector<AlertState>> alertStates(Reader &reader)
{
    std::vector<AlertState> states;
    WEIWO_TRY(records::eachLiving(reader.db(), alertStateTable(), [&](Record &&record) {
        states.push_back(alertStateFrom(record));
        return true;
    }));
    return states;
}

Result<std::optional<AlertRule>> alertRule(Reader &reader, const AlertRuleId &id)
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), alertRuleTable(), id.raw()));
    return record && record->alive ? std::optional(alertRuleFrom(*record)) : std::nullopt;
}

Result<std::optional<AlertState>> alertState(Reader &reader, const AlertKey &key)
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), alertStateTable(), alertStateId(key)));
    return record && record->alive ? std::optional(alertStateFrom(*record)) : std::nullopt;
}

} // namespace repo
} // namespace weiwo::performance
