#include "app/cli/quota_arguments.h"
#include "core/quotas/bounds.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct CellOptions
{
    QuotaNames names;
    std::string amount;
    std::string method;
    std::string reason;
    std::string floor;
    std::string cap;
    bool unlock = false;
    bool clear = false;
};

void addNames(CLI::App *command, QuotaNames &names)
{
    command->add_option("PLAN", names.plan, "The plan")->required();
    command->add_option("--version", names.version, "The version (default: the draft)");
    command->add_option("--node", names.node, "The node")->required();
    command->add_option("--measure", names.measure, "The measure (default: the plan's first)");
    command->add_option("--line", names.line, "The product line");
}

Result<int> setCell(Context &context, const CellOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const org::Node node, quotaNode(reader, options.names.node));
    quotas::CellsResult result;
    const EditTitle title{u"quotas.set"_s,
                          {EditTitle::record(u"node"_s, node.id.raw()), QString::fromStdString(options.names.plan)}};
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome, workspace->edit(title, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const QuotaTable table, quotaTable(edit, options.names));
        WEIWO_ASSIGN(const quotas::MonthSpan months, quotaMonths(edit, table.plan.plan, options.names.period));
        WEIWO_ASSIGN(const qint64 amount, quotaAmount(table.unit, options.amount));
        WEIWO_ASSIGN(result, quotas::setCells(edit, table.cells, {{node.id, months, amount}},
                                              QString::fromStdString(options.method)));
        return {};
    }));
    if (context.json)
        context.printJson({{"cells_changed", result.cellsChanged}});
    context.print(translate("cli", "%1 cells changed.").arg(result.cellsChanged));
    return Done;
}

Result<int> lockCell(Context &context, const CellOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const org::Node node, quotaNode(reader, options.names.node));
    int cells = 0;
    const EditTitle title{options.unlock ? u"quotas.unlock"_s : u"quotas.lock"_s,
                          {EditTitle::record(u"node"_s, node.id.raw()), QString::fromStdString(options.names.plan)}};
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome, workspace->edit(title, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const QuotaTable table, quotaTable(edit, options.names));
        WEIWO_ASSIGN(const quotas::MonthSpan months, quotaMonths(edit, table.plan.plan, options.names.period));
        WEIWO_ASSIGN(cells, quotas::lockCells(edit, table.cells, {{node.id, months}}, !options.unlock,
                                              QString::fromStdString(options.reason)));
        return {};
    }));
    if (context.json)
        context.printJson({{"cells", cells}, {"locked", !options.unlock}});
    context.print(options.unlock ? translate("cli", "%1 cells unlocked.").arg(cells)
                                 : translate("cli", "%1 cells locked.").arg(cells));
    return Done;
}

Result<int> boundCell(Context &context, const CellOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const org::Node node, quotaNode(reader, options.names.node));
    quotas::BoundsResult result;
    int cells = 0;
    const EditTitle title{u"quotas.bound"_s,
                          {EditTitle::record(u"node"_s, node.id.raw()), QString::fromStdString(options.names.plan)}};
    WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome, workspace->edit(title, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const QuotaTable table, quotaTable(edit, options.names));
        WEIWO_ASSIGN(const quotas::MonthSpan months, quotaMonths(edit, table.plan.plan, options.names.period));
        quotas::BoundsRequest request{.table = table.cells, .cells = {{node.id, months}}, .floor = {}, .cap = {}};
        WEIWO_ASSIGN(request.floor, quotaBound(table.unit, options.floor));
        WEIWO_ASSIGN(request.cap, quotaBound(table.unit, options.cap));
        request.floor.keep = !options.clear && options.floor.empty();
        request.cap.keep = !options.clear && options.cap.empty();
        cells = months.count();
        WEIWO_ASSIGN(result, quotas::boundSpans(edit, request));
        return {};
    }));
    const int code = result.outside.empty() ? Done : DoneWithFindings;
    if (context.json)
        context.printJson({{"cells", cells},
                           {"bounded", !options.clear},
                           {"cells_changed", result.cellsChanged},
                           {"findings", findingsJson(result.outside)}});
    for (const Finding &finding : result.outside)
        context.say(finding.message);
    context.print(options.clear ? translate("cli", "%1 cells without bounds.").arg(cells)
                                : translate("cli", "%1 cells bounded.").arg(cells));
    return code;
}

} // namespace

void addQuotaCellCommands(CLI::App &quota, Context &context)
{
    auto setting = std::make_shared<CellOptions>();
    auto *set = quota.add_subcommand("set", "Set a cell; what is below and above follows");
    addNames(set, setting->names);
    set->add_option("--period", setting->names.period, "A month, quarter or year of the plan")->required();
    set->add_option("--method", setting->method, "How the children follow");
    set->add_option("AMOUNT", setting->amount, "The new amount in major units")->required();
    onRun(set, context, [setting](Context &c) { return setCell(c, *setting); });

    auto locking = std::make_shared<CellOptions>();
    auto *lock = quota.add_subcommand("lock", "Lock a node's own cells");
    addNames(lock, locking->names);
    lock->add_option("--period", locking->names.period, "Which months (default: the year)");
    lock->add_option("--reason", locking->reason, "Why");
    lock->add_flag("--unlock", locking->unlock, "Take the lock away");
    onRun(lock, context, [locking](Context &c) { return lockCell(c, *locking); });

    auto bounding = std::make_shared<CellOptions>();
    auto *bound = quota.add_subcommand("bound", "Set floor and cap of a node's own cells");
    addNames(bound, bounding->names);
    bound->add_option("--period", bounding->names.period, "Which months, together (default: the year)");
    auto *floor = bound->add_option("--floor", bounding->floor, "At least: an amount, or -5% against the same months of last year");
    auto *cap = bound->add_option("--cap", bounding->cap, "At most: an amount, or +20% against the same months of last year");
    bound->add_flag("--clear", bounding->clear, "Take both away")->excludes(floor)->excludes(cap);
    onRun(bound, context, [bounding](Context &c) -> Result<int> {
        if (!bounding->clear && bounding->floor.empty() && bounding->cap.empty()) {
            c.say(translate("cli", "Name a bound with --floor or --cap, or --clear (weiwoctl quota bound --help)."));
            return Usage;
        }
        return boundCell(c, *bounding);
    });
}

} // namespace weiwo::cli
