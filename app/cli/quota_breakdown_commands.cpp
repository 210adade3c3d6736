#include "app/cli/quota_arguments.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct BreakdownOptions
{
    QuotaNames names;
    std::string total;
    std::string toLevel;
    std::string by;
    std::string method;
    std::string params;
    std::string step;
    std::string buffer;
    std::string floor;
    std::string cap;
    std::string rules;
    bool dryRun = false;
};

Result<nlohmann::json> jsonArgument(const std::string &text)
{
    if (text.empty())
        return nlohmann::json::object();
    std::string source = text;
    QString place = translate("cli", "The parameters");
    if (text.front() == '@') {
        place = QString::fromStdString(text.substr(1));
        WEIWO_ASSIGN(const QByteArray bytes, bytesOf(place));
        source = bytes.toStdString();
    }
    auto json = nlohmann::json::parse(source, nullptr, false);
    if (!json.is_object())
        return fail(errc::BadInput, translate("cli", "%1 must be a JSON object.").arg(place), place);
    return json;
}

Result<quotas::BreakdownRequest> requestOf(Reader &reader, const BreakdownOptions &options, const QuotaTable &table)
{
    quotas::BreakdownRequest request;
    request.plan = table.plan;
    request.measure = table.cells.measure;
    request.line = table.cells.line;
    if (!options.names.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, quotaNode(reader, options.names.node));
        request.node = node.id;
    }
    if (!options.total.empty()) {
        WEIWO_ASSIGN(request.total, quotaAmount(table.unit, options.total));
    }
    if (!options.toLevel.empty())
        request.toLevel = org::levelFromKey(QString::fromStdString(options.toLevel));
    request.method = QString::fromStdString(options.method);
    WEIWO_ASSIGN(request.params, jsonArgument(options.params));
    if (!options.step.empty()) {
        WEIWO_ASSIGN(request.step, quotaAmount(table.unit, options.step));
        if (*request.step <= 0)
            return fail(errc::BadInput, translate("cli", "The rounding step must be above zero."));
    }
    if (!options.buffer.empty()) {
        WEIWO_ASSIGN(request.bufferPpm, percentPpm(options.buffer));
    }
    WEIWO_ASSIGN(request.floor, quotaBound(table.unit, options.floor));
    WEIWO_ASSIGN(request.cap, quotaBound(table.unit, options.cap));
    request.byMonths = options.by == "months";
    return request;
}

/// A rule set is a JSON object with `levels`, each the options of one breakdown by name, from the
/// top down: {"total":"…","levels":[{"to":"region","method":"history","params":{},"step":"10000","buffer":"3"}]}.
Result<std::vector<BreakdownOptions>> optionsOfRules(const BreakdownOptions &given)
{
    WEIWO_ASSIGN(const nlohmann::json rules, jsonArgument("@" + given.rules));
    const QString file = QString::fromStdString(given.rules);
    if (!rules.contains("levels") || !rules["levels"].is_array() || rules["levels"].empty())
        return fail(errc::BadInput, translate("cli", "%1 has no list \"levels\".").arg(file), file);
    const auto text = [](const nlohmann::json &object, const char *key) -> std::string {
        const auto it = object.find(key);
        if (it == object.end() || it->is_null())
            return {};
        return it->is_string() ? it->get<std::string>() : it->dump();
    };
    std::vector<BreakdownOptions> steps;
    for (const nlohmann::json &level : rules["levels"]) {
        if (!level.is_object() || text(level, "method").empty() || text(level, "to").empty())
            return fail(errc::BadInput, translate("cli", "Each level of %1 needs \"to\" and \"method\".").arg(file), file);
        BreakdownOptions options = given;
        options.method = text(level, "method");
        options.toLevel = text(level, "to");
        options.params = text(level, "params");
        options.step = text(level, "step");
        options.buffer = text(level, "buffer");
        options.floor = text(level, "floor");
        options.cap = text(level, "cap");
        options.by = text(level, "by");
        if (!steps.empty())
            options.total.clear();
        else if (options.total.empty())
            options.total = text(rules, "total");
        steps.push_back(std::move(options));
    }
    return steps;
}

nlohmann::json resultJson(const quotas::BreakdownResult &result)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const quotas::BreakdownRow &row : result.rows)
        rows.push_back({{"node", row.name.toStdString()},
                        {"node_id", row.node.text().toStdString()},
                        {"level", org::levelKey(row.level).toStdString()},
                        {"target", amountJson(result.unit, row.target)},
                        {"children_total", amountJson(result.unit, row.childrenTotal)},
                        {"locked", row.locked}});
    return {{"plan", result.plan.plan.key.toStdString()},
            {"version", result.plan.version.key().toStdString()},
            {"node", result.nodeName.toStdString()},
            {"total", amountJson(result.unit, result.total)},
            {"children_total", amountJson(result.unit, result.childrenTotal)},
            {"buffer", amountJson(result.unit, result.buffer)},
            {"cells_changed", result.cellsChanged},
            {"rows", rows},
            {"findings", findingsJson(result.findings)}};
}

/// A level of a rule set is broken down from every node that stands on the level above it.
Status runSteps(Edit &edit, const std::vector<BreakdownOptions> &steps, quotas::BreakdownResult &result)
{
    std::vector<org::NodeId> parents;
    qint64 changed = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        WEIWO_ASSIGN(const QuotaTable table, quotaTable(edit, steps[i].names));
        WEIWO_ASSIGN(quotas::BreakdownRequest request, requestOf(edit, steps[i], table));
        std::vector<org::NodeId> next;
        const size_t rounds = i == 0 ? 1 : parents.size();
        for (size_t round = 0; round < rounds; ++round) {
            if (i > 0)
                request.node = parents[round];
            WEIWO_ASSIGN(quotas::BreakdownResult step, quotas::breakdown(edit, request));
            changed += step.cellsChanged;
            for (size_t row = 1; row < step.rows.size(); ++row)
                if (!request.toLevel || step.rows[row].level == *request.toLevel)
                    next.push_back(step.rows[row].node);
            if (i == 0)
                result = std::move(step);
            else
                result.rows.insert(result.rows.end(), step.rows.begin() + 1, step.rows.end());
        }
        parents = std::move(next);
    }
    result.cellsChanged = changed;
    return {};
}

Result<int> runBreakdown(Context &context, const BreakdownOptions &options)
{
    std::vector<BreakdownOptions> steps{options};
    if (!options.rules.empty()) {
        WEIWO_ASSIGN(steps, optionsOfRules(options));
    }
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    quotas::BreakdownResult result;
    const auto commit = options.dryRun ? Workspace::Commit::DryRun : Workspace::Commit::Yes;
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({u"quotas.breakdown"_s, {QString::fromStdString(options.names.plan)}},
                                 [&](Edit &edit) { return runSteps(edit, steps, result); }, commit));
    if (context.json)
        context.printJson(resultJson(result));
    TextTable table({translate("cli", "Node"), translate("cli", "Level"), translate("cli", "Quota"),
                     translate("cli", "Sum below")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Right});
    for (const quotas::BreakdownRow &row : result.rows)
        table.add({row.name, org::levelTitle(row.level), row.target ? result.unit.text(*row.target) : QString(),
                   row.childrenTotal ? result.unit.text(*row.childrenTotal) : QString()});
    context.print(table.text());
    for (const Finding &finding : result.findings)
        context.say(finding.message);
    return Done;
}

} // namespace

void addQuotaBreakdownCommands(CLI::App &quota, Context &context)
{
    auto options = std::make_shared<BreakdownOptions>();
    auto *breakdown = quota.add_subcommand("breakdown", "Break a node's quota down to those below");
    breakdown->add_option("PLAN", options->names.plan, "The plan")->required();
    breakdown->add_option("--version", options->names.version, "The version (default: the draft)");
    breakdown->add_option("--node", options->names.node, "The node (default: headquarters)");
    breakdown->add_option("--measure", options->names.measure, "The measure (default: the plan's first)");
    breakdown->add_option("--line", options->names.line, "The product line");
    breakdown->add_option("--total", options->total, "Becomes the node's own quota");
    breakdown->add_option("--to-level", options->toLevel, "How far down")->check(CLI::IsMember({"region", "province", "team", "person"}));
    breakdown->add_option("--by", options->by, "Hold the months too")->check(CLI::IsMember({"months"}));
    auto *method = breakdown->add_option("--method", options->method, "The method (quota method list)");
    breakdown->add_option("--params", options->params, "Its parameters: JSON or @FILE");
    breakdown->add_option("--step", options->step, "Rounding step in major units, e.g. 1000");
    breakdown->add_option("--buffer", options->buffer, "Over-assignment in percent");
    breakdown->add_option("--floor", options->floor, "At least: an amount, or -5% against last year");
    breakdown->add_option("--cap", options->cap, "At most: an amount, or +20% against last year");
    auto *rules = breakdown->add_option("--rules", options->rules, "A file with a method for each level");
    method->excludes(rules);
    breakdown->add_flag("--dry-run", options->dryRun, "Show it, change nothing");
    onRun(breakdown, context, [options](Context &c) -> Result<int> {
        if (options->method.empty() && options->rules.empty()) {
            c.say(translate("cli", "Name a method with --method, or a file with --rules (weiwoctl quota breakdown --help)."));
            return Usage;
        }
        return runBreakdown(c, *options);
    });
}

} // namespace weiwo::cli
