#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_table.h"
#include "core/performance/cause_text.h"
#include "core/performance/root_cause.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using performance::CauseMethod;
using performance::LeafTable;
using performance::RootCauses;

struct CauseOptions
{
    double minShare = 0.002;
    std::optional<int> exclude;
    std::optional<double> prior;
    std::string method;
};

/// The places of `real`, `predict`, and of the dimensions: all other columns.
struct CauseColumns
{
    size_t real = 0;
    size_t predict = 0;
    std::vector<size_t> dimensions;
    std::vector<std::string> names;
};

Result<CauseColumns> columnsOf(const AnalyzeTable &table)
{
    CauseColumns columns;
    WEIWO_ASSIGN(columns.real, table.column(u"real"_s));
    WEIWO_ASSIGN(columns.predict, table.column(u"predict"_s));
    for (size_t i = 0; i < static_cast<size_t>(table.headers().size()); ++i) {
        if (i == columns.real || i == columns.predict)
            continue;
        const QString &name = table.headers()[qsizetype(i)];
        if (name.isEmpty())
            return tl::make_unexpected(
                table.refusedHeader(name, translate("cli", "A column has no name.")));
        columns.dimensions.push_back(i);
        columns.names.push_back(name.toStdString());
    }
    if (columns.names.empty()) {
        return tl::make_unexpected(
            table.refusedHeader({}, translate("cli", "There is no column of a dimension.")));
    }
    if (columns.names.size() > LeafTable::MaxDimensions) {
        return tl::make_unexpected(table.refusedHeader(
            {}, translate("cli", "There are more than %1 dimensions: leave some out.")
                    .arg(LeafTable::MaxDimensions)));
    }
    return columns;
}

Result<LeafTable> readLeaves(AnalyzeTable &table)
{
    WEIWO_ASSIGN(const CauseColumns columns, columnsOf(table));
    LeafTable leaves(columns.names);
    std::vector<std::string_view> members(columns.dimensions.size());
    for (;;) {
        WEIWO_ASSIGN(const bool found, table.next());
        if (!found)
            return leaves;
        WEIWO_ASSIGN(const double real, table.realNumber(columns.real));
        WEIWO_ASSIGN(const double predict, table.realNumber(columns.predict));
        for (size_t i = 0; i < members.size(); ++i)
            members[i] = table.text(columns.dimensions[i]);
        leaves.add(members, real, predict);
    }
}

} // namespace

nlohmann::json causeJson(const performance::RootCause &cause, const QString &text)
{
    nlohmann::json where = nlohmann::json::object();
    for (const performance::Condition &condition : cause.where)
        where[condition.dimension] = condition.member;
    return {{"where", where},
            {"explains", cause.explains},
            {"share", numberOrNull(cause.share)},
            {"risk", cause.risk},
            {"real", cause.real},
            {"predict", cause.expected},
            {"text", text.toStdString()}};
}

namespace {

nlohmann::json resultJson(const RootCauses &answer)
{
    nlohmann::json causes = nlohmann::json::array();
    for (const performance::RootCause &cause : answer.causes)
        causes.push_back(causeJson(cause, causeText(cause)));
    return {{"real", answer.real},
            {"predict", answer.expected},
            {"gap", answer.gap},
            {"unexplained", answer.unexplained},
            {"causes", causes},
            {"text", textOrNull(noCauseText(answer))}};
}

performance::RootCauseOptions optionsOf(const CauseOptions &given)
{
    performance::RootCauseOptions options;
    // What to exclude and the prior are RiskLoc's own: who gives them asks for it.
    const bool risk = given.method == "riskloc"
        || (given.method.empty() && (given.exclude || given.prior));
    options.method = risk ? CauseMethod::RiskLoc : CauseMethod::Likeness;
    options.minShare = given.minShare;
    options.exclude = given.exclude;
    options.prior = given.prior;
    return options;
}

Result<int> runRootCause(Context &context, const CauseOptions &given)
{
    WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
    WEIWO_ASSIGN(const LeafTable leaves, readLeaves(*table));
    const RootCauses answer = performance::findRootCauses(leaves, optionsOf(given));
    if (answer.negative > 0) {
        Finding finding{.severity = Severity::Info, .code = u"value.negative"_s};
        finding.message = translate("cli", "Values below 0 were compared as 0.");
        finding.count = static_cast<qint64>(answer.negative);
        tellFindings(context, {finding});
    }
    context.printJson(resultJson(answer));
    return Done;
}

} // namespace

void addAnalyzeRootCause(CLI::App &analyze, Context &context)
{
    auto given = std::make_shared<CauseOptions>();
    auto *command = analyze.add_subcommand(
        "rootcause", "What explains a gap: columns real, predict, and one for each dimension");
    command->add_option("--min-share", given->minShare,
                        "What explains a smaller share of the gap is no cause (default: 0.002)")
        ->check(CLI::Range(0.0, 1.0))
        ->check(refuseNan);
    command->add_option("--exclude", given->exclude,
                        "So many extremes do not count as noise (RiskLoc; default: 5, or 0 below 200 rows)")
        ->check(CLI::Range(0, 1000000));
    command->add_option("--prior", given->prior,
                        "Evidence against a cause beforehand (RiskLoc; default: 1, or 0.25 below 200 rows)")
        ->check(CLI::Range(0.0, 1e9))
        ->check(refuseNan);
    command->add_option("--method", given->method,
                        "likeness (default), or riskloc: the default with --exclude or --prior")
        ->check(CLI::IsMember({"likeness", "riskloc"}));
    onAnalyze(command, context, [given](Context &c) { return runRootCause(c, *given); });
}

} // namespace weiwo::cli
