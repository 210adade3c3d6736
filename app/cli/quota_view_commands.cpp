#include "app/cli/quota_arguments.h"

#include <CLI/CLI.hpp>
#include <iostream>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct ShowOptions
{
    QuotaNames names;
    int depth = -1;
    std::string by = "node,month";
    std::string format;
};

struct DiffOptions
{
    std::string plan;
    std::string a;
    std::string b;
    std::string format;
};

QString monthKey(const std::optional<Month> &month)
{
    return month ? month->key() : QString();
}

void printShown(Context &context, const std::string &format, const std::vector<quotas::ShownRow> &rows,
                const quotas::AmountUnit &unit)
{
    const auto amount = [&unit](const std::optional<qint64> &value) { return value ? unit.text(*value) : QString(); };
    if (format == "csv") {
        std::vector<QStringList> cells{{u"node"_s, u"node_id"_s, u"level"_s, u"month"_s, u"line"_s, u"target"_s, u"children_total"_s, u"locked"_s}};
        for (const quotas::ShownRow &row : rows)
            cells.push_back({row.name, row.node.text(), org::levelKey(row.level), monthKey(row.month), row.line,
                             amount(row.target), amount(row.childrenTotal), row.locked ? u"1"_s : u"0"_s});
        std::cout << csvOf(cells).toStdString();
        return;
    }
    TextTable table({translate("cli", "Node"), translate("cli", "Month"), translate("cli", "Line"), translate("cli", "Quota"),
                     translate("cli", "Sum below"), translate("cli", "Locked")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Right});
    for (const quotas::ShownRow &row : rows)
        table.add({QString(row.depth * 2, u' ') + row.name, monthKey(row.month), row.line, amount(row.target),
                   amount(row.childrenTotal), row.locked ? translate("cli", "locked") : QString()});
    context.print(table.text());
}

Result<int> showPlan(Context &context, const ShowOptions &options)
{
    const QStringList by = QString::fromStdString(options.by).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : by)
        if (key != "node"_L1 && key != "month"_L1 && key != "line"_L1)
            return fail(errc::BadInput, translate("cli", "--by takes node, month and line, not %1.").arg(key), key);
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const QuotaTable table, quotaTable(reader, options.names));
    quotas::ShowRequest request;
    if (!options.names.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, quotaNode(reader, options.names.node));
        request.node = node.id;
    }
    if (options.depth >= 0)
        request.depth = options.depth;
    request.measure = table.cells.measure;
    request.byNode = by.contains(u"node"_s);
    request.byMonth = by.contains(u"month"_s);
    request.byLine = by.contains(u"line"_s);
    WEIWO_ASSIGN(const std::vector<quotas::ShownRow> rows, quotas::show(reader, table.plan, request));
    if (!context.json && options.format != "json") {
        printShown(context, options.format, rows, table.unit);
        return Done;
    }
    nlohmann::json columns = textsJson(by);
    for (const char *key : {"target", "children_total", "locked"})
        columns.push_back(key);
    nlohmann::json list = nlohmann::json::array();
    for (const quotas::ShownRow &row : rows) {
        nlohmann::json entry = {{"node", row.name.toStdString()},
                                {"node_id", row.node.text().toStdString()},
                                {"level", org::levelKey(row.level).toStdString()},
                                {"target", amountJson(table.unit, row.target)},
                                {"children_total", amountJson(table.unit, row.childrenTotal)},
                                {"locked", row.locked}};
        if (request.byMonth)
            entry["month"] = row.month ? nlohmann::json(row.month->key().toStdString()) : nlohmann::json();
        if (request.byLine)
            entry["line"] = textOrNull(row.line);
        list.push_back(std::move(entry));
    }
    context.printJson({{"plan", table.plan.plan.key.toStdString()},
                       {"version", table.plan.version.key().toStdString()},
                       {"state", quotas::versionStateKey(table.plan.version.state).toStdString()},
                       {"columns", columns},
                       {"rows", list}});
    return Done;
}

nlohmann::json statusJson(Clamp clamp)
{
    const QString key = clampKey(clamp);
    return textOrNull(key);
}

nlohmann::json explanationJson(Reader &reader, const QuotaTable &table, const quotas::Explanation &why)
{
    nlohmann::json weights = nlohmann::json::array();
    for (const quotas::ExplainedWeight &weight : why.weights)
        weights.push_back({{"id", weight.node.text().toStdString()},
                           {"name", weight.name.toStdString()},
                           {"weight", std::to_string(weight.weight)},
                           {"share", weight.share},
                           {"exact", weight.exact.toStdString()},
                           {"amount", amountJson(table.unit, weight.amount)},
                           {"floor", amountJson(table.unit, weight.floor)},
                           {"cap", amountJson(table.unit, weight.cap)},
                           {"status", statusJson(weight.clamp)}});
    const Month first = reader.calendar().firstMonth(table.plan.plan.year);
    nlohmann::json locks = nlohmann::json::array();
    for (const quotas::CellMark &lock : why.locks)
        locks.push_back({{"node", lock.node.text().toStdString()},
                         {"month", first.plus(lock.month).key().toStdString()},
                         {"reason", textOrNull(lock.reason)}});
    nlohmann::json edits = nlohmann::json::array();
    for (const quotas::ExplainedEdit &edit : why.edits)
        edits.push_back({{"at", instant(edit.at)},
                         {"author", edit.authorName.toStdString()},
                         {"before", amountJson(table.unit, edit.before)},
                         {"after", amountJson(table.unit, edit.after)},
                         {"entry", edit.entry.text().toStdString()}});
    nlohmann::json method;
    if (why.split)
        method = {{"key", why.split->method.toStdString()},
                  {"title", why.methodTitle.toStdString()},
                  {"params", why.split->params}};
    return {{"cell", {{"node", why.name.toStdString()},
                      {"node_id", why.node.text().toStdString()},
                      {"period", spanKey(reader.calendar(), table.plan.plan, why.months).toStdString()},
                      {"measure", table.cells.measure.toStdString()},
                      {"line", textOrNull(table.cells.line)}}},
            {"target", amountJson(table.unit, why.target)},
            {"parent_target", amountJson(table.unit, why.parentTarget)},
            {"method", method},
            {"weights", weights},
            {"rounding", table.unit.text(why.step).toStdString()},
            {"locks", locks},
            {"edits", edits},
            {"text", why.text.toStdString()}};
}

Result<int> explainCell(Context &context, const QuotaNames &names)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const QuotaTable table, quotaTable(reader, names));
    WEIWO_ASSIGN(const org::Node node, quotaNode(reader, names.node));
    WEIWO_ASSIGN(const quotas::MonthSpan months, quotaMonths(reader, table.plan.plan, names.period));
    WEIWO_ASSIGN(const quotas::Explanation why,
                 quotas::explain(reader, table.plan, table.measure, table.cells.line, node.id, months));
    if (context.json)
        context.printJson(explanationJson(reader, table, why));
    context.print(why.text);
    return Done;
}

Result<int> diffVersions(Context &context, const DiffOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(reader, QString::fromStdString(options.plan)));
    WEIWO_ASSIGN(const quotas::Version a, quotas::findVersion(reader, plan, QString::fromStdString(options.a)));
    WEIWO_ASSIGN(const quotas::Version b, quotas::findVersion(reader, plan, QString::fromStdString(options.b)));
    WEIWO_ASSIGN(const quotas::Difference difference, quotas::difference(reader, plan, a, b));
    const Month first = reader.calendar().firstMonth(plan.year);
    const Currency &currency = workspace->settings().currency;
    nlohmann::json changed = nlohmann::json::array();
    TextTable table({translate("cli", "Node"), translate("cli", "Month"), translate("cli", "Before"), translate("cli", "After")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Right});
    for (const quotas::DiffRow &row : difference.changed) {
        WEIWO_ASSIGN(const quotas::Measure measure, quotas::measure(reader, row.measure));
        const quotas::AmountUnit unit = quotas::unitOf(measure, currency);
        const qint64 delta = row.after.value_or(0) - row.before.value_or(0);
        const QString month = first.plus(row.month).key();
        changed.push_back({{"node", row.name.toStdString()},
                           {"period", month.toStdString()},
                           {"measure", row.measure.toStdString()},
                           {"line", textOrNull(row.line)},
                           {"before", amountJson(unit, row.before)},
                           {"after", amountJson(unit, row.after)},
                           {"delta", unit.text(delta).toStdString()},
                           {"author", textOrNull(row.author)},
                           {"reason", textOrNull(row.reason)}});
        table.add({row.name, month, row.before ? unit.text(*row.before) : QString(), row.after ? unit.text(*row.after) : QString()});
    }
    WEIWO_ASSIGN(const quotas::Measure main, quotas::measure(reader, plan.measures.value(0)));
    const quotas::AmountUnit unit = quotas::unitOf(main, currency);
    nlohmann::json bridge = nlohmann::json::array();
    for (const quotas::BridgePart &part : difference.bridge)
        bridge.push_back({{"label", part.label.toStdString()}, {"amount", unit.text(part.amount).toStdString()}});
    if (context.json || options.format == "json")
        context.printJson({{"a", a.key().toStdString()},
                           {"b", b.key().toStdString()},
                           {"changed", changed},
                           {"bridge", bridge},
                           {"total", {{"a", unit.text(difference.totalBefore).toStdString()},
                                      {"b", unit.text(difference.totalAfter).toStdString()},
                                      {"delta", unit.text(difference.totalAfter - difference.totalBefore).toStdString()}}}});
    else
        context.print(table.text());
    return Done;
}

Result<int> checkPlan(Context &context, const QuotaNames &names)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const QuotaTable table, quotaTable(reader, names));
    WEIWO_ASSIGN(const Findings findings, quotas::check(reader, table.plan));
    if (context.json)
        context.printJson({{"findings", findingsJson(findings)}});
    for (const Finding &finding : findings)
        context.print(finding.message + (finding.fix.isEmpty() ? QString() : u' ' + finding.fix));
    return findings.empty() ? Done : DoneWithFindings;
}

void addTable(CLI::App *command, QuotaNames &names)
{
    command->add_option("PLAN", names.plan, "The plan")->required();
    command->add_option("--version", names.version, "The version (default: the draft, else the published one)");
    command->add_option("--measure", names.measure, "The measure (default: the plan's first)");
}

} // namespace

void addQuotaViewCommands(CLI::App &quota, Context &context)
{
    auto showing = std::make_shared<ShowOptions>();
    auto *show = quota.add_subcommand("show", "The quotas of a plan");
    addTable(show, showing->names);
    show->add_option("--node", showing->names.node, "The node to begin with (default: headquarters)");
    show->add_option("--depth", showing->depth, "So many levels below it")->check(CLI::NonNegativeNumber);
    show->add_option("--by", showing->by, "node, month, line");
    show->add_option("--format", showing->format, "table, csv or json")->check(CLI::IsMember({"table", "csv", "json"}));
    onRun(show, context, [showing](Context &c) { return showPlan(c, *showing); });

    auto explaining = std::make_shared<QuotaNames>();
    auto *explain = quota.add_subcommand("explain", "Why a cell is what it is");
    addTable(explain, *explaining);
    explain->add_option("--node", explaining->node, "The node")->required();
    explain->add_option("--period", explaining->period, "A month, quarter or year of the plan")->required();
    explain->add_option("--line", explaining->line, "The product line");
    onRun(explain, context, [explaining](Context &c) { return explainCell(c, *explaining); });

    auto differing = std::make_shared<DiffOptions>();
    auto *diff = quota.add_subcommand("diff", "What differs between two versions");
    diff->add_option("PLAN", differing->plan, "The plan")->required();
    diff->add_option("A", differing->a, "A version, e.g. v1")->required();
    diff->add_option("B", differing->b, "Another version")->required();
    diff->add_option("--format", differing->format, "table or json")->check(CLI::IsMember({"table", "json"}));
    onRun(diff, context, [differing](Context &c) { return diffVersions(c, *differing); });

    auto checking = std::make_shared<QuotaNames>();
    auto *check = quota.add_subcommand("check", "What stands in the way of publishing");
    addTable(check, *checking);
    onRun(check, context, [checking](Context &c) { return checkPlan(c, *checking); });
}

} // namespace weiwo::cli
