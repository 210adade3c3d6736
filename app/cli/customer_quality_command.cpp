#include "app/cli/context.h"
#include "app/cli/customer_commands.h"
#include "core/customers/quality/queries.h"
#include "core/org/queries.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using namespace customers;

struct QualityOptions
{
    std::string node;
    int limit = 100;
};

nlohmann::json sumJson(const QualitySum &sum)
{
    return {{"right", sum.right}, {"judged", sum.judged}, {"score", numberOrNull(sum.score())}};
}

nlohmann::json aspectsJson(const std::array<QualitySum, std::size(QualityAspects)> &aspects)
{
    nlohmann::json json = nlohmann::json::object();
    for (size_t i = 0; i < aspects.size(); ++i)
        json[qualityAspectKey(QualityAspects[i]).toStdString()] = sumJson(aspects[i]);
    return json;
}

QString percentText(const QualitySum &sum)
{
    return sum.score() ? QString::number(*sum.score() * 100, 'f', 1) + u" %"_s : QString();
}

Result<int> runQuality(Context &context, const QualityOptions &options)
{
    WEIWO_ASSIGN(const auto workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    QualityTaskRequest request{.limit = options.limit};
    if (!options.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, QString::fromStdString(options.node)));
        request.scope = node.id.raw();
    }
    WEIWO_ASSIGN(const QualityReport report, qualityReport(reader, request.scope));
    WEIWO_ASSIGN(const QualityTasks tasks, qualityTasks(reader, request));
    nlohmann::json rules = nlohmann::json::array();
    TextTable table({translate("quality", "Rule"), translate("cli", "Right"), translate("cli", "To mend")},
                    {TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Right});
    for (const QualityReport::RuleLine &line : report.rules) {
        nlohmann::json rule = sumJson(line.sum);
        rule["id"] = line.rule.id.text().toStdString();
        rule["title"] = qualityRuleTitle(line.rule).toStdString();
        rule["kind"] = line.rule.kind.toStdString();
        rule["field"] = line.rule.field.toStdString();
        rule["enabled"] = line.rule.enabled;
        rules.push_back(std::move(rule));
        table.add({qualityRuleTitle(line.rule), percentText(line.sum), QString::number(line.sum.judged - line.sum.right)});
    }
    nlohmann::json owners = nlohmann::json::array();
    for (const QualityReport::OwnerLine &line : report.owners) {
        nlohmann::json owner = sumJson(line.total);
        owner["owner"] = textOrNull(line.name);
        owner["customers"] = line.customers;
        owner["aspects"] = aspectsJson(line.aspects);
        owners.push_back(std::move(owner));
    }
    nlohmann::json worklist = nlohmann::json::array();
    for (const QualityTask &task : tasks.tasks)
        worklist.push_back({{"customer", task.customer.text().toStdString()}, {"code", textOrNull(task.code)}, {"name", task.name.toStdString()},
                            {"rule", task.rule.id.text().toStdString()}, {"field", task.rule.field.toStdString()}, {"value", textOrNull(task.value)},
                            {"message", task.why.toStdString()}, {"suggestion", textOrNull(task.suggestion)}});
    if (context.json)
        context.printJson({{"customers", report.customers}, {"total", sumJson(report.total)}, {"aspects", aspectsJson(report.aspects)},
                           {"rules", rules}, {"owners", owners}, {"tasks", worklist}, {"tasks_count", tasks.all}});
    context.print(table.text());
    return Done;
}

} // namespace

void addCustomerQuality(CLI::App &customer, Context &context)
{
    auto options = std::make_shared<QualityOptions>();
    auto *command = customer.add_subcommand("quality", "How far the data can be trusted, and what is to mend");
    command->add_option("--node", options->node, "Customers of a unit or person (default: all)");
    command->add_option("--limit", options->limit, "So many of what is to mend (default: 100)")->check(CLI::Range(0, 100000));
    onRun(command, context, [options](Context &c) { return runQuality(c, *options); });
}

} // namespace weiwo::cli
