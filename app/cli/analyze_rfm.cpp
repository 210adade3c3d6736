#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_purchases.h"
#include "core/customers/value/rfm.h"

#include <CLI/CLI.hpp>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using customers::PurchaseHistory;
using customers::RfmFigures;
using customers::RfmScore;

struct RfmOptions
{
    std::string reference;
    std::string rule;
};

/// The customers that ordered, in the order of their ids, and what RFM looks at.
struct Ranked
{
    std::vector<size_t> customers;
    RfmFigures figures;
};

/// Different orders of each customer up to @p last.
std::vector<qint32> orderCounts(const PurchaseRows &rows, qint32 last)
{
    std::vector<quint64> seen;
    for (size_t i = 0; i < rows.purchases.size(); ++i)
        if (rows.purchases[i].day <= last)
            seen.push_back((quint64(rows.purchases[i].customer) << 32) | rows.orders[i]);
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    std::vector<qint32> counts(rows.customers.size());
    for (const quint64 order : seen)
        ++counts[static_cast<size_t>(order >> 32)];
    return counts;
}

Ranked rankedOf(const PurchaseRows &rows, qint32 reference)
{
    const auto histories =
        customers::purchaseHistories(rows.purchases, rows.customers.size(), reference);
    std::vector<qint32> orders;
    if (!rows.orders.empty())
        orders = orderCounts(rows, reference);
    Ranked ranked;
    ranked.customers.resize(histories.size());
    std::iota(ranked.customers.begin(), ranked.customers.end(), 0);
    std::erase_if(ranked.customers, [&](size_t i) { return !histories[i].hasBought(); });
    std::sort(ranked.customers.begin(), ranked.customers.end(),
              [&rows](size_t a, size_t b) { return rows.customers[a] < rows.customers[b]; });
    for (const size_t customer : ranked.customers) {
        const PurchaseHistory &history = histories[customer];
        ranked.figures.recency.push_back(reference - history.lastDay);
        ranked.figures.frequency.push_back(orders.empty() ? history.days : orders[customer]);
        ranked.figures.monetary.push_back(history.amount);
    }
    return ranked;
}

nlohmann::json countsJson(const std::array<qint64, customers::Scores> &counts)
{
    nlohmann::json object = nlohmann::json::object();
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            object[std::to_string(i + 1)] = counts[i];
    return object;
}

Result<int> runRfm(Context &context, const RfmOptions &options)
{
    WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
    WEIWO_ASSIGN(PurchaseRows rows, readPurchases(*table, AmountColumn::Needed, OrderColumn::IfAny));
    const qint32 reference =
        dayOfOption(options.reference).value_or(rows.lastDay ? *rows.lastDay + 1 : 0);
    tellLeftOut(rows, reference);
    tellFindings(context, rows.findings);
    const Ranked ranked = rankedOf(rows, reference);
    const bool isNtile = options.rule == "ntile";
    WEIWO_ASSIGN(const std::vector<RfmScore> scores,
                 customers::rfmScores(ranked.figures, isNtile ? customers::ScoreRule::Ntile
                                                              : customers::ScoreRule::Share));
    const customers::RfmCounts counts = customers::rfmCounts(scores);
    // Told as they came, not by id.
    std::vector<size_t> told(scores.size());
    std::iota(told.begin(), told.end(), 0);
    std::sort(told.begin(), told.end(),
              [&ranked](size_t a, size_t b) { return ranked.customers[a] < ranked.customers[b]; });
    const nlohmann::json head{{"reference", dayText(reference)},
                              {"n", scores.size()},
                              {"counts",
                               {{"r", countsJson(counts.r)},
                                {"f", countsJson(counts.f)},
                                {"m", countsJson(counts.m)}}}};
    printWithCustomers(head, told.size(), [&](size_t place) {
        const size_t i = told[place];
        return nlohmann::json{{"id", rows.customers[ranked.customers[i]]},
                              {"recency", ranked.figures.recency[i]},
                              {"frequency", ranked.figures.frequency[i]},
                              {"monetary", amountText(ranked.figures.monetary[i], rows.scale)},
                              {"r", scores[i].r},
                              {"f", scores[i].f},
                              {"m", scores[i].m}};
    });
    return Done;
}

} // namespace

void addAnalyzeRfm(CLI::App &analyze, Context &context)
{
    auto options = std::make_shared<RfmOptions>();
    auto *command = analyze.add_subcommand(
        "rfm", "Recency, frequency and monetary scores: columns customer, date, amount, optional order");
    command
        ->add_option("--reference", options->reference,
                     "The day that recency is counted to (default: the day after the last date)")
        ->check(refuseNoDate);
    command
        ->add_option("--rule", options->rule,
                     "share (default): equal values score equal; ntile: five groups as equal as can be")
        ->check(CLI::IsMember({"share", "ntile"}));
    onAnalyze(command, context, [options](Context &c) { return runRfm(c, *options); });
}

} // namespace weiwo::cli
