#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_purchases.h"
#include "core/customers/value/gamma_gamma.h"

#include <CLI/CLI.hpp>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using customers::GammaGammaFit;
using customers::SpendingRecord;

struct Spender
{
    nlohmann::json id; ///< null where the table has none
    SpendingRecord record;
    bool hasMean = true;
};

struct Spenders
{
    std::vector<Spender> list;
    std::optional<qint32> cut; ///< of tables of orders
};

Result<Spenders> readRecords(AnalyzeTable &table, Findings &findings)
{
    WEIWO_ASSIGN(const size_t x, table.column(u"x"_s));
    WEIWO_ASSIGN(const size_t mean, table.column(u"m"_s));
    findings = table.unknownColumns({u"x"_s, u"m"_s, u"id"_s});
    IdColumn id(table);
    Spenders spenders;
    for (;;) {
        WEIWO_ASSIGN(const bool found, table.next());
        if (!found)
            break;
        Spender spender;
        WEIWO_ASSIGN(spender.record.repeats, table.count(x));
        // Of no orders there is no mean.
        spender.hasMean = spender.record.repeats > 0 || !table.text(mean).empty();
        if (spender.hasMean) {
            WEIWO_ASSIGN(spender.record.mean, table.realNumber(mean));
        }
        id.read(table);
        spenders.list.push_back(std::move(spender));
    }
    for (size_t i = 0; i < spenders.list.size(); ++i)
        spenders.list[i].id = id.of(i);
    id.tellTwice(findings);
    return spenders;
}

Result<Spenders> readOrders(AnalyzeTable &table, const std::string &cutText, Findings &findings)
{
    WEIWO_ASSIGN(const OrderHistories orders, readHistories(table, AmountColumn::Needed, cutText));
    findings = orders.rows.findings;
    Spenders spenders;
    spenders.cut = orders.cut;
    const double unit = std::pow(10.0, orders.rows.scale);
    for (size_t i = 0; i < orders.list.size(); ++i) {
        if (!orders.list[i].hasBought())
            continue;
        const SpendingRecord record = customers::spendingRecord(orders.list[i], unit);
        spenders.list.push_back({orders.rows.customers[i], record, record.repeats > 0});
    }
    return spenders;
}

nlohmann::json headOf(const GammaGammaFit &fit, const Spenders &spenders)
{
    static constexpr const char *names[] = {"p", "q", "v"};
    const double values[] = {fit.model.p, fit.model.q, fit.model.v};
    return {{"params", namedParams(names, values, fit.atLimit)},
            {"se", namedNumbers(names, fit.standardErrors)},
            {"loglik", fit.logLikelihood},
            {"n", fit.customers},
            {"converged", fit.converged},
            {"iterations", fit.iterations},
            {"correlation", numberOrNull(fit.correlation)},
            {"population_mean", numberOrNull(customers::populationMean(fit.model))},
            {"cut", spenders.cut ? nlohmann::json(dayText(*spenders.cut)) : nlohmann::json()}};
}

Findings findingsOf(const GammaGammaFit &fit)
{
    const bool atLimit = std::any_of(fit.atLimit.begin(), fit.atLimit.end(), [](bool b) { return b; });
    Findings findings = fitFindings(
        fit.converged, customers::limitText(atLimit ? customers::FitLimit::NoHeterogeneity
                                                    : customers::FitLimit::None));
    if (fit.dependsOnFrequency()) {
        Finding finding{.severity = Severity::Warning, .code = u"value.depends-on-frequency"_s};
        finding.value = QString::number(*fit.correlation, 'f', 3);
        finding.message = translate(
            "cli", "How much customers spend goes with how often they order: the model assumes that it does not.");
        findings.push_back(std::move(finding));
    }
    if (!customers::populationMean(fit.model)) {
        Finding finding{.severity = Severity::Warning, .code = u"value.no-mean"_s};
        finding.message =
            translate("cli", "Customers differ so much that there is no mean value of an order.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<int> runGammaGamma(Context &context, const std::string &cut)
{
    WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
    Findings findings;
    WEIWO_ASSIGN(const Spenders spenders, isOfOrders(*table) ? readOrders(*table, cut, findings)
                                                             : readRecords(*table, findings));
    tellFindings(context, findings);
    std::vector<SpendingRecord> records;
    for (const Spender &spender : spenders.list)
        records.push_back(spender.record);
    WEIWO_ASSIGN(const GammaGammaFit fit, customers::fitGammaGamma(records));
    tellFindings(context, findingsOf(fit));
    printWithCustomers(headOf(fit, spenders), spenders.list.size(), [&](size_t i) {
        const Spender &spender = spenders.list[i];
        return nlohmann::json{
            {"id", spender.id},
            {"x", spender.record.repeats},
            {"m", spender.hasMean ? nlohmann::json(spender.record.mean) : nlohmann::json()},
            {"expected_value", numberOrNull(customers::expectedValue(fit.model, spender.record))}};
    });
    return Done;
}

} // namespace

void addAnalyzeGammaGamma(CLI::App &analyze, Context &context)
{
    auto cut = std::make_shared<std::string>();
    auto *command = analyze.add_subcommand(
        "gammagamma", "What an order of each customer is worth: columns x, m, optional id; or "
                      "customer, date, amount");
    command->add_option("--cut", *cut, "The last day looked at (default: the last date)")
        ->check(refuseNoDate);
    onAnalyze(command, context, [cut](Context &c) { return runGammaGamma(c, *cut); });
}

} // namespace weiwo::cli
