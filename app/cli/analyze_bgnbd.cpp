#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_purchases.h"
#include "core/customers/value/bgnbd_fit.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using customers::BgNbdFit;
using customers::BuyingGroups;
using customers::BuyingRecord;

constexpr double MostWeeks = 100'000;

struct BgNbdOptions
{
    std::string cut;
    double horizon = 52;
};

struct Buyers
{
    std::vector<BuyingRecord> records;
    std::vector<nlohmann::json> ids; ///< null where the table has none
    std::optional<qint32> cut;       ///< of tables of orders
};

/// Weeks that are not below 0.
Result<double> weeksOf(const AnalyzeTable &table, size_t column)
{
    WEIWO_ASSIGN(const double weeks, table.realNumber(column));
    if (weeks < 0)
        return tl::make_unexpected(table.refused(column, translate("cli", "The number is below 0.")));
    return weeks;
}

Result<Buyers> readRecords(AnalyzeTable &table, Findings &findings)
{
    WEIWO_ASSIGN(const size_t x, table.column(u"x"_s));
    WEIWO_ASSIGN(const size_t recency, table.column(u"t_x"_s));
    WEIWO_ASSIGN(const size_t age, table.column(u"T"_s));
    findings = table.unknownColumns({u"x"_s, u"t_x"_s, u"T"_s, u"id"_s});
    IdColumn id(table);
    Buyers buyers;
    for (;;) {
        WEIWO_ASSIGN(const bool found, table.next());
        if (!found)
            break;
        BuyingRecord record;
        WEIWO_ASSIGN(record.repeats, table.count(x));
        WEIWO_ASSIGN(record.recency, weeksOf(table, recency));
        WEIWO_ASSIGN(record.age, weeksOf(table, age));
        if (record.recency > record.age) {
            return tl::make_unexpected(table.refused(
                recency, translate("cli", "The last order (t_x) is after the end of observation (T).")));
        }
        id.read(table);
        buyers.records.push_back(record);
    }
    for (size_t i = 0; i < buyers.records.size(); ++i)
        buyers.ids.push_back(id.of(i));
    id.tellTwice(findings);
    return buyers;
}

Result<Buyers> readOrders(AnalyzeTable &table, const std::string &cutText, Findings &findings)
{
    WEIWO_ASSIGN(const OrderHistories orders, readHistories(table, AmountColumn::IfAny, cutText));
    findings = orders.rows.findings;
    Buyers buyers;
    buyers.cut = orders.cut;
    for (size_t i = 0; i < orders.list.size(); ++i) {
        if (!orders.list[i].hasBought())
            continue;
        buyers.records.push_back(customers::buyingRecord(orders.list[i], orders.cut));
        buyers.ids.emplace_back(orders.rows.customers[i]);
    }
    return buyers;
}

nlohmann::json headOf(const BgNbdFit &fit, const Buyers &buyers, double horizon)
{
    static constexpr const char *names[] = {"r", "alpha", "a", "b"};
    const double values[] = {fit.model.r, fit.model.alpha, fit.model.a, fit.model.b};
    return {{"params", namedParams(names, values, fit.atLimit)},
            {"se", namedNumbers(names, fit.standardErrors)},
            {"loglik", fit.logLikelihood},
            {"n", fit.customers},
            {"converged", fit.converged},
            {"iterations", fit.iterations},
            {"horizon", horizon},
            {"cut", buyers.cut ? nlohmann::json(dayText(*buyers.cut)) : nlohmann::json()},
            {"limit", textOrNull(customers::limitKey(fit.limit))}};
}

Result<int> runBgNbd(Context &context, const BgNbdOptions &options)
{
    WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
    Findings findings;
    WEIWO_ASSIGN(const Buyers buyers, isOfOrders(*table) ? readOrders(*table, options.cut, findings)
                                                         : readRecords(*table, findings));
    tellFindings(context, findings);
    const BuyingGroups groups(buyers.records);
    WEIWO_ASSIGN(const BgNbdFit fit, customers::fitBgNbd(groups));
    tellFindings(context, fitFindings(fit.converged, customers::limitText(fit.limit)));
    const auto outlooks = customers::outlooks(fit.model, groups, options.horizon);
    printWithCustomers(headOf(fit, buyers, options.horizon), buyers.records.size(), [&](size_t i) {
        const BuyingRecord &record = buyers.records[i];
        const customers::BuyingOutlook &outlook = outlooks[groups.groupOf(i)];
        return nlohmann::json{{"id", buyers.ids[i]},
                              {"x", record.repeats},
                              {"t_x", record.recency},
                              {"T", record.age},
                              {"expected", numberOrNull(outlook.expectedOrders)},
                              {"p_alive", outlook.probabilityAlive}};
    });
    return Done;
}

} // namespace

void addAnalyzeBgNbd(CLI::App &analyze, Context &context)
{
    auto options = std::make_shared<BgNbdOptions>();
    auto *command = analyze.add_subcommand(
        "bgnbd", "Who orders again, and who has left: columns x, t_x, T (weeks), optional id; or "
                 "customer, date, optional amount");
    command->add_option("--cut", options->cut, "The last day looked at (default: the last date)")
        ->check(refuseNoDate);
    command->add_option("--horizon", options->horizon, "Weeks to look ahead (default: 52)")
        ->check(CLI::Range(0.0, MostWeeks))
        ->check(refuseNan);
    onAnalyze(command, context, [options](Context &c) { return runBgNbd(c, *options); });
}

} // namespace weiwo::cli
