#include "app/cli/quota_arguments.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct CreateOptions
{
    std::string key;
    std::string year;
    std::string measures;
    bool lines = false;
    std::string from;
};

QString personName(Reader &reader, const org::NodeId &person)
{
    const auto &tree = reader.registry().nodeTree;
    return tree && !person.isNull() ? tree->nameOf(reader, person.raw()).value_or(QString()) : QString();
}

Result<int> listPlans(Context &context)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const auto plans, quotas::plans(reader));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Plan"), translate("cli", "Year"), translate("cli", "State"), translate("cli", "Versions")}, {});
    for (const quotas::PlanEntry &entry : plans) {
        nlohmann::json versions = nlohmann::json::array();
        QStringList names;
        for (const quotas::Version &version : entry.versions) {
            versions.push_back({{"key", version.key().toStdString()},
                                {"state", quotas::versionStateKey(version.state).toStdString()},
                                {"at", instant(version.at)},
                                {"author", personName(reader, version.author).toStdString()}});
            names << version.key() + u' ' + quotas::versionStateTitle(version.state);
        }
        const QString year = reader.calendar().key(reader.calendar().year(entry.plan.year));
        list.push_back({{"key", entry.plan.key.toStdString()},
                        {"year", year.toStdString()},
                        {"state", quotas::versionStateKey(entry.state).toStdString()},
                        {"versions", versions},
                        {"measures", textsJson(entry.plan.measures)}});
        table.add({entry.plan.key, year, quotas::versionStateTitle(entry.state), names.join(u", "_s)});
    }
    if (context.json)
        context.printJson({{"plans", list}});
    context.print(table.text());
    return Done;
}

Result<int> createPlan(Context &context, const CreateOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    quotas::NewPlan request;
    request.key = QString::fromStdString(options.key);
    request.lines = options.lines;
    request.from = QString::fromStdString(options.from);
    if (!options.measures.empty())
        request.measures = QString::fromStdString(options.measures).split(u',', Qt::SkipEmptyParts);
    if (!options.year.empty()) {
        const FiscalCalendar calendar = workspace->settings().calendar();
        WEIWO_ASSIGN(const Period period, calendar.parse(QString::fromStdString(options.year)));
        request.year = calendar.yearOf(period.range.from);
        if (period.range != calendar.year(request.year).range)
            return fail(errc::BadInput, translate("cli", "%1 is not a fiscal year like FY2026.").arg(QString::fromStdString(options.year)));
    }
    quotas::PlanVersion made;
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({u"quotas.createPlan"_s, {request.key}}, [&](Edit &edit) -> Status {
                     WEIWO_ASSIGN(made, quotas::createPlan(edit, request));
                     return {};
                 }));
    if (context.json)
        context.printJson({{"plan", made.plan.key.toStdString()}, {"version", made.version.key().toStdString()}});
    context.print(translate("cli", "Plan %1 has the draft %2.").arg(made.plan.key, made.version.key()));
    return Done;
}

Result<int> deletePlan(Context &context, const std::string &key)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    const QString name = QString::fromStdString(key);
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({u"quotas.deletePlan"_s, {name}}, [&](Edit &edit) -> Status {
                     WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(edit, name));
                     return quotas::deletePlan(edit, plan);
                 }));
    if (context.json)
        context.printJson({{"plan", key}, {"deleted", true}});
    context.print(translate("cli", "Plan %1 is deleted.").arg(name));
    return Done;
}

Result<int> listMethods(Context &context)
{
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Method"), translate("cli", "Title"), translate("cli", "How it works")}, {});
    for (const quotas::MethodSpec &method : context.program().registry().extension<quotas::Methods>().all.all()) {
        list.push_back({{"key", method.key.toStdString()},
                        {"title", method.title.str().toStdString()},
                        {"help", method.help.str().toStdString()},
                        {"params", paramsJson(method.params)}});
        table.add({method.key, method.title.str(), method.help.str()});
    }
    if (context.json)
        context.printJson({{"methods", list}});
    context.print(table.text());
    return Done;
}

Result<int> publishPlan(Context &context, const QuotaNames &names, const std::string &note)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    quotas::Published published;
    const QString plan = QString::fromStdString(names.plan);
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                 workspace->edit({u"quotas.publish"_s, {plan}}, [&](Edit &edit) -> Status {
                     const QString version = QString::fromStdString(names.version);
                     WEIWO_ASSIGN(const quotas::PlanVersion found,
                                  quotas::findPlanVersion(edit, version.isEmpty() ? plan : plan + u'@' + version));
                     WEIWO_ASSIGN(published, quotas::publish(edit, found, QString::fromStdString(note)));
                     return {};
                 }));
    if (context.json)
        context.printJson({{"plan", published.plan.plan.key.toStdString()},
                           {"version", published.plan.version.key().toStdString()},
                           {"state", "published"},
                           {"findings", findingsJson(published.findings)}});
    context.print(translate("cli", "%1 %2 is published.").arg(published.plan.plan.key, published.plan.version.key()));
    for (const Finding &finding : published.findings)
        context.print(finding.message);
    return published.findings.empty() ? Done : DoneWithFindings;
}

} // namespace

void addQuotaPlanCommands(CLI::App &quota, Context &context)
{
    auto *plan = quota.add_subcommand("plan", "Plans and their versions");
    plan->require_subcommand(1);
    onRun(plan->add_subcommand("list", "The plans that there are"), context, &listPlans);
    auto options = std::make_shared<CreateOptions>();
    auto *create = plan->add_subcommand("create", "Make a plan, or the next draft of one");
    create->add_option("KEY", options->key, "Name of the plan")->required();
    create->add_option("--year", options->year, "Fiscal year, e.g. FY2026");
    create->add_option("--measures", options->measures, "Measures, separated by commas");
    create->add_flag("--lines", options->lines, "Targets by product line too");
    create->add_option("--from", options->from, "PLAN or PLAN@VERSION to copy");
    onRun(create, context, [options](Context &c) { return createPlan(c, *options); });
    auto key = std::make_shared<std::string>();
    auto *drop = plan->add_subcommand("delete", "Delete a plan that was never published");
    drop->add_option("KEY", *key, "Name of the plan")->required();
    onRun(drop, context, [key](Context &c) { return deletePlan(c, *key); });

    auto *method = quota.add_subcommand("method", "Breakdown methods");
    method->require_subcommand(1);
    onRun(method->add_subcommand("list", "The methods that there are"), context, &listMethods);

    auto names = std::make_shared<QuotaNames>();
    auto note = std::make_shared<std::string>();
    auto *publish = quota.add_subcommand("publish", "Publish a version; it never changes again");
    publish->add_option("PLAN", names->plan, "The plan")->required();
    publish->add_option("--version", names->version, "The version (default: the draft)");
    publish->add_option("--note", *note, "A word on it");
    onRun(publish, context, [names, note](Context &c) { return publishPlan(c, *names, *note); });
}

} // namespace weiwo::cli
