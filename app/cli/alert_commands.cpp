#include "app/cli/context.h"
#include "core/base/day_text.h"
#include "core/org/queries.h"
#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/queries.h"
#include "core/performance/alerts/words.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using namespace performance;

struct RuleOptions
{
    std::string rule;
    std::string metric;
    std::string level;
    std::string node;
    std::string condition;
    std::vector<std::string> params;
    std::string severity;
    std::string name;
    std::string owner;
    bool on = false;
    bool off = false;
};

struct FiringOptions
{
    std::string rule;
    std::string node;
    std::string period;
    std::string until;
    std::string reason;
    std::string person;
    std::string due;
    std::string note;
    bool nobody = false;
};

nlohmann::json dateJson(const std::optional<QDate> &date)
{
    return date ? nlohmann::json(date->toString(Qt::ISODate).toStdString()) : nlohmann::json();
}

nlohmann::json firingJson(Reader &reader, const AlertFiring &firing)
{
    const Currency &currency = reader.settings().currency;
    const auto figure = [&](const metrics::Figure &value) { return figureJson(value, firing.kind, currency); };
    return {{"rule", firing.rule.id.text().toStdString()},
            {"title", alertRuleTitle(reader, firing.rule).toStdString()},
            {"severity", alertSeverityKey(firing.rule.severity).toStdString()},
            {"metric", firing.rule.metric.toStdString()},
            {"condition", firing.rule.condition.toStdString()},
            {"node", firing.name.toStdString()},
            {"node.id", firing.key.node.text().toStdString()},
            {"level", org::levelKey(firing.level).toStdString()},
            {"period", firing.key.period.toStdString()},
            {"running", firing.running},
            {"figure", figure(firing.verdict.figure)},
            {"limit", figure(firing.verdict.limit)},
            {"base", figure(firing.verdict.base)},
            {"change", numberOrNull(firing.verdict.change)},
            {"since", firing.since.toString(Qt::ISODate).toStdString()},
            {"sentence", firing.sentence.toStdString()},
            {"state", alertStandingKey(firing.standing).toStdString()},
            {"until", dateJson(firing.state.until)},
            {"reason", textOrNull(firing.state.reason)},
            {"assignee", textOrNull(firing.assignee)},
            {"due", dateJson(firing.state.due)},
            {"note", textOrNull(firing.state.note)}};
}

nlohmann::json nodeJson(Reader &reader, const std::optional<org::NodeId> &node)
{
    const auto found = node ? org::node(reader, *node) : Result<org::Node>(org::Node());
    return found ? textOrNull(found->name) : nlohmann::json();
}

nlohmann::json ruleJson(Reader &reader, const AlertRule &rule)
{
    return {{"id", rule.id.text().toStdString()},
            {"title", alertRuleTitle(reader, rule).toStdString()},
            {"name", textOrNull(rule.name)},
            {"metric", rule.metric.toStdString()},
            {"level", rule.subject.node ? nlohmann::json() : nlohmann::json(org::levelKey(rule.subject.level).toStdString())},
            {"node", nodeJson(reader, rule.subject.node)},
            {"condition", rule.condition.toStdString()},
            {"params", rule.params},
            {"severity", alertSeverityKey(rule.severity).toStdString()},
            {"enabled", rule.enabled},
            {"owner", nodeJson(reader, rule.owner)}};
}

Result<int> listAlerts(Context &context, const std::string &node)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    AlertRequest request{.scope = {}, .today = reader.clock().today()};
    if (!node.empty()) {
        WEIWO_ASSIGN(const org::Node scope, org::findNode(reader, QString::fromStdString(node)));
        request.scope = scope.id.raw();
    }
    WEIWO_ASSIGN(const AlertBoard board, firings(reader, request));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Severity"), translate("cli", "State"), translate("cli", "Alert")}, {});
    for (const AlertFiring &firing : board.firings) {
        list.push_back(firingJson(reader, firing));
        table.add({alertSeverityTitle(firing.rule.severity), alertStandingTitle(firing.standing), firing.sentence});
    }
    nlohmann::json notes = nlohmann::json::array();
    for (const AlertNote &note : board.notes)
        notes.push_back({{"rule", note.rule.text().toStdString()}, {"subjects", note.subjects}, {"message", note.sentence.toStdString()}});
    if (context.json)
        context.printJson({{"watching", board.watching}, {"rules", board.rules}, {"firings", list}, {"notes", notes}});
    if (board.firings.empty())
        context.print(translate("alerts", "No alert fires; %n rule(s) are watching.", nullptr, board.watching));
    else
        context.print(table.text());
    for (const AlertNote &note : board.notes)
        context.print(note.sentence);
    return Done;
}

Result<int> listRules(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::vector<AlertRule> rules, alertRules(reader));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Severity"), translate("cli", "Rule"), translate("cli", "State")}, {});
    for (const AlertRule &rule : rules) {
        list.push_back(ruleJson(reader, rule));
        table.add({alertSeverityTitle(rule.severity), alertRuleTitle(reader, rule),
                   rule.enabled ? translate("cli", "on") : translate("cli", "off")});
    }
    if (context.json)
        context.printJson({{"rules", list}});
    context.print(table.text());
    return Done;
}

Result<int> listConditions(Context &context)
{
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Condition"), translate("cli", "Title"), translate("cli", "How it works")}, {});
    for (const AlertConditionSpec &condition : alertConditions().all()) {
        list.push_back({{"key", condition.key.toStdString()},
                        {"title", condition.title.str().toStdString()},
                        {"help", condition.help.str().toStdString()},
                        {"params", paramsJson(condition.params)}});
        table.add({condition.key, condition.title.str(), condition.help.str()});
    }
    if (context.json)
        context.printJson({{"conditions", list}});
    context.print(table.text());
    return Done;
}

/// "limit=0.9" as the parameter's kind has it; what it is worth, checkAlertRule() says.
Status setParam(nlohmann::json &params, const AlertConditionSpec *condition, const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at <= 0)
        return fail(errc::BadInput, translate("cli", "A parameter is given as name=value: \"%1\" is none.").arg(text), text);
    const QString key = text.left(at);
    const QString value = text.mid(at + 1);
    ParamKind kind = ParamKind::Text;
    bool known = !condition;
    for (const ParamSpec &spec : condition ? condition->params : std::vector<ParamSpec>())
        if (spec.key == key) {
            kind = spec.kind;
            known = true;
        }
    if (!known)
        return fail(errc::BadInput, translate("cli", "The condition %1 has no parameter %2.").arg(condition->key, key), key);
    bool whole = false;
    const int number = value.toInt(&whole);
    if (kind == ParamKind::Integer && whole)
        params[key.toStdString()] = number;
    else if (kind == ParamKind::Flag && (value == "true"_L1 || value == "false"_L1))
        params[key.toStdString()] = value == "true"_L1;
    else
        params[key.toStdString()] = value.toStdString();
    return {};
}

Status apply(Reader &reader, const RuleOptions &options, AlertRule &rule)
{
    const auto take = [](const std::string &from, QString &to) {
        if (!from.empty())
            to = QString::fromStdString(from);
    };
    take(options.metric, rule.metric);
    take(options.name, rule.name);
    if (!options.condition.empty() && QString::fromStdString(options.condition) != rule.condition) {
        rule.condition = QString::fromStdString(options.condition);
        rule.params = nlohmann::json::object();
    }
    for (const std::string &param : options.params)
        WEIWO_TRY(setParam(rule.params, alertConditions().find(rule.condition), QString::fromStdString(param)));
    if (!options.level.empty())
        rule.subject = {*org::levelFromKey(QString::fromStdString(options.level)), {}};
    if (!options.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, QString::fromStdString(options.node)));
        rule.subject.node = node.id;
    }
    if (!options.owner.empty()) {
        WEIWO_ASSIGN(const org::Node owner, org::findNode(reader, QString::fromStdString(options.owner)));
        rule.owner = owner.id;
    }
    if (!options.severity.empty())
        rule.severity = *alertSeverityFromKey(QString::fromStdString(options.severity));
    if (options.on || options.off)
        rule.enabled = options.on;
    return {};
}

Result<int> writeRule(Context &context, const RuleOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    const bool isNew = options.rule.empty();
    AlertRule rule;
    if (!isNew) {
        WEIWO_ASSIGN(rule, findAlertRule(reader, QString::fromStdString(options.rule)));
    }
    WEIWO_TRY(apply(reader, options, rule));
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({isNew ? u"alerts.addRule"_s : u"alerts.setRule"_s, {alertRuleTitle(reader, rule)}},
                                 [&](Edit &edit) -> Status {
                                     if (!isNew)
                                         return setAlertRule(edit, rule);
                                     WEIWO_ASSIGN(rule.id, addAlertRule(edit, rule));
                                     return {};
                                 }));
    // What is not known here can be switched, but not rehearsed.
    const auto rehearsal = wouldHaveFired(reader, rule, reader.clock().today());
    nlohmann::json would;
    if (rehearsal)
        would = {{"period", reader.calendar().key(rehearsal->period).toStdString()},
                 {"fired", rehearsal->fired},
                 {"judged", rehearsal->judged},
                 {"unjudged", rehearsal->unjudged}};
    if (context.json)
        context.printJson({{"rule", ruleJson(reader, rule)}, {"would_have_fired", would}});
    context.print(alertRuleTitle(reader, rule));
    if (rehearsal)
        context.print(translate("cli", "It would have fired %n time(s) in %1.", nullptr, rehearsal->fired)
                          .arg(reader.calendar().label(rehearsal->period)));
    return Done;
}

Result<int> deleteRule(Context &context, const std::string &name)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const AlertRule rule, findAlertRule(reader, QString::fromStdString(name)));
    const QString title = alertRuleTitle(reader, rule);
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({u"alerts.removeRule"_s, {title}}, [&](Edit &edit) { return removeAlertRule(edit, rule.id); }));
    if (context.json)
        context.printJson({{"rule", rule.id.text().toStdString()}, {"deleted", true}});
    context.print(translate("cli", "The rule \"%1\" is deleted.").arg(title));
    return Done;
}

Result<std::optional<QDate>> dateOf(const std::string &text)
{
    const QString given = QString::fromStdString(text);
    const auto date = dayFromText(given);
    if (!text.empty() && !date)
        return fail(errc::BadInput, noDayText(given), given);
    return date;
}

/// The firing that is meant: of that rule and node, now; or of the period named.
Result<AlertKey> keyOf(Reader &reader, const FiringOptions &options)
{
    WEIWO_ASSIGN(const AlertRule rule, findAlertRule(reader, QString::fromStdString(options.rule)));
    WEIWO_ASSIGN(const org::Node node, org::findNode(reader, QString::fromStdString(options.node)));
    if (!options.period.empty())
        return AlertKey{rule.id, node.id, QString::fromStdString(options.period)};
    WEIWO_ASSIGN(const AlertBoard board, firings(reader, {{}, reader.clock().today()}));
    for (const AlertFiring &firing : board.firings)
        if (firing.key.rule == rule.id && firing.key.node == node.id)
            return firing.key;
    return fail(errc::NotFound, translate("cli", "\"%1\" does not fire for %2 now.").arg(alertRuleTitle(reader, rule), node.name), node.name);
}

using Act = std::function<Status(Edit &, const AlertKey &)>;

Result<int> act(Context &context, const FiringOptions &options, const QString &title, const QStringList &more, const Act &what)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const AlertKey key, keyOf(reader, options));
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({title, QStringList{EditTitle::record(u"node"_s, key.node.raw())} + more},
                                 [&](Edit &edit) { return what(edit, key); }));
    if (context.json)
        context.printJson({{"rule", key.rule.text().toStdString()},
                           {"node.id", key.node.text().toStdString()},
                           {"period", key.period.toStdString()},
                           {"entry", outcome.entry ? nlohmann::json(outcome.entry->text().toStdString()) : nlohmann::json()}});
    context.print(outcome.label);
    return Done;
}

Result<int> snooze(Context &context, const FiringOptions &options)
{
    WEIWO_ASSIGN(const std::optional<QDate> until, dateOf(options.until));
    return act(context, options, u"alerts.snooze"_s, {QString::fromStdString(options.until)}, [&](Edit &edit, const AlertKey &key) {
        return snoozeAlert(edit, key, until.value_or(QDate()), QString::fromStdString(options.reason));
    });
}

Result<int> assign(Context &context, const FiringOptions &options)
{
    WEIWO_ASSIGN(const std::optional<QDate> due, dateOf(options.due));
    if (options.nobody)
        return act(context, options, u"alerts.unassign"_s, {}, [](Edit &edit, const AlertKey &key) { return assignAlert(edit, key, {}); });
    return act(context, options, u"alerts.assign"_s, {QString::fromStdString(options.person)},
               [&](Edit &edit, const AlertKey &key) -> Status {
                   WEIWO_ASSIGN(const org::Node person, org::findNode(edit, QString::fromStdString(options.person)));
                   return assignAlert(edit, key, person.id, due);
               });
}

Result<int> resolve(Context &context, const FiringOptions &options)
{
    return act(context, options, u"alerts.resolve"_s, {}, [&](Edit &edit, const AlertKey &key) {
        return resolveAlert(edit, key, QString::fromStdString(options.note));
    });
}

void addRuleOptions(CLI::App *command, RuleOptions &options)
{
    command->add_option("--metric", options.metric, "A metric, e.g. quota.pace");
    command->add_option("--level", options.level, "Look at each unit of a level")
        ->check(CLI::IsMember({"headquarters", "region", "province", "team", "person"}));
    command->add_option("--node", options.node, "Look at one unit or person alone");
    command->add_option("--condition", options.condition, "A key of `alert conditions`");
    command->add_option("--param", options.params, "A parameter of it: limit=0.9 (repeatable)");
    command->add_option("--severity", options.severity, "info, warning or critical")->check(CLI::IsMember({"info", "warning", "critical"}));
    command->add_option("--name", options.name, "A name (default: what the rule says)");
    command->add_option("--owner", options.owner, "The unit or person that looks after it");
}

CLI::App *addFiringCommand(CLI::App &alert, const char *name, const char *help, FiringOptions &options)
{
    auto *command = alert.add_subcommand(name, help);
    command->add_option("RULE", options.rule, "The rule, by id or title")->required();
    command->add_option("--node", options.node, "The unit or person")->required();
    command->add_option("--period", options.period, "The period of the firing (default: the one that fires now)");
    return command;
}

void addActions(CLI::App &alert, Context &context)
{
    auto options = std::make_shared<FiringOptions>();
    auto *later = addFiringCommand(alert, "snooze", "Silence a rule for a unit or person for some time", *options);
    later->add_option("--until", options->until, "The last silent day")->required();
    later->add_option("--reason", options->reason, "Why")->required();
    onRun(later, context, [options](Context &c) { return snooze(c, *options); });
    auto *give = addFiringCommand(alert, "assign", "Give an alert to a person", *options);
    auto *person = give->add_option("--person", options->person, "Who takes it");
    give->add_option("--due", options->due, "Until when");
    auto *nobody = give->add_flag("--nobody", options->nobody, "Take it back");
    person->excludes(nobody);
    onRun(give, context, [options](Context &c) { return assign(c, *options); });
    auto *settle = addFiringCommand(alert, "resolve", "Settle an alert", *options);
    settle->add_option("--note", options->note, "What was done")->required();
    onRun(settle, context, [options](Context &c) { return resolve(c, *options); });
    auto *again = addFiringCommand(alert, "reopen", "Take snooze and settlement back", *options);
    onRun(again, context, [options](Context &c) { return act(c, *options, u"alerts.reopen"_s, {}, &reopenAlert); });
}

} // namespace

void addAlertCommands(CLI::App &app, Context &context)
{
    auto *alert = app.add_subcommand("alert", "What turned bad, and the rules that watch it");
    alert->require_subcommand(1);
    auto node = std::make_shared<std::string>();
    auto *list = alert->add_subcommand("list", "What fires today");
    list->add_option("--node", *node, "A unit and those below it (default: everything)");
    onRun(list, context, [node](Context &c) { return listAlerts(c, *node); });
    onRun(alert->add_subcommand("rules", "The rules that there are"), context, &listRules);
    onRun(alert->add_subcommand("conditions", "The conditions that a rule can have"), context, &listConditions);

    auto *rule = alert->add_subcommand("rule", "Add, change and delete rules");
    rule->require_subcommand(1);
    auto options = std::make_shared<RuleOptions>();
    auto *add = rule->add_subcommand("add", "Add a rule");
    addRuleOptions(add, *options);
    onRun(add, context, [options](Context &c) { return writeRule(c, *options); });
    auto *set = rule->add_subcommand("set", "Change a rule");
    set->add_option("RULE", options->rule, "The rule, by id or title")->required();
    addRuleOptions(set, *options);
    auto *on = set->add_flag("--on", options->on, "Switch it on");
    on->excludes(set->add_flag("--off", options->off, "Switch it off"));
    onRun(set, context, [options](Context &c) { return writeRule(c, *options); });
    auto name = std::make_shared<std::string>();
    auto *drop = rule->add_subcommand("delete", "Delete a rule with what was done about its alerts");
    drop->add_option("RULE", *name, "The rule, by id or title")->required();
    onRun(drop, context, [name](Context &c) { return deleteRule(c, *name); });
    addActions(*alert, context);
}

} // namespace weiwo::cli
