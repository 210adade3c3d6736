#include "app/cli/customer_commands.h"

#include "app/cli/analyze_commands.h"
#include "app/cli/dedupe_json.h"
#include "core/customers/duplicates/queries.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct DedupeOptions
{
    double threshold = customers::MergeThreshold;
    std::optional<qint64> limit;
};

QString percentText(double probability)
{
    return QString::number(100 * probability, 'f', 2) + u'%';
}

/// The most likely @p limit pairs, and the clusters that they are of.
void shorten(customers::Duplicates &found, qint64 limit)
{
    std::stable_sort(found.pairs.begin(), found.pairs.end(),
                     [](const auto &a, const auto &b) { return a.probability > b.probability; });
    if (qint64(found.pairs.size()) > limit)
        found.pairs.resize(size_t(limit));
    if (qint64(found.review.size()) > limit)
        found.review.resize(size_t(limit));
    std::erase_if(found.clusters, [&found](const std::vector<size_t> &cluster) {
        return std::none_of(found.pairs.begin(), found.pairs.end(), [&cluster](const auto &pair) {
            return std::binary_search(cluster.begin(), cluster.end(), pair.a);
        });
    });
}

/// Adds the names to the pairs of a list.
void addNames(nlohmann::json &pairs, const std::vector<customers::DuplicatePair> &of,
              const std::vector<customers::DuplicateRow> &rows)
{
    for (size_t i = 0; i < of.size(); ++i) {
        pairs[i]["a_name"] = rows[of[i].a].name.toStdString();
        pairs[i]["b_name"] = rows[of[i].b].name.toStdString();
    }
}

Result<int> runCustomerDedupe(Context &context, const DedupeOptions &given)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(customers::BookDuplicates book,
                 customers::findDuplicatesInBook(reader, {.threshold = given.threshold}));
    if (given.limit)
        shorten(book.found, *given.limit);
    tellFindings(context, book.found.findings);
    nlohmann::json json = duplicatesJson(book.found, book.rows);
    addNames(json["pairs"], book.found.pairs, book.rows);
    addNames(json["review"], book.found.review, book.rows);
    nlohmann::json names = nlohmann::json::object();
    for (const std::vector<size_t> &cluster : book.found.clusters)
        for (const size_t row : cluster)
            names[book.rows[row].id.toStdString()] = book.rows[row].name.toStdString();
    json["names"] = std::move(names);
    if (context.json)
        context.printJson(json);
    TextTable table({translate("cli", "Probability"), translate("cli", "Customer"),
                     translate("cli", "The same as"), translate("cli", "Because")},
                    {TextTable::Align::Right});
    for (const customers::DuplicatePair &pair : book.found.pairs) {
        QStringList reasons;
        for (const customers::MatchReason &reason : pair.reasons)
            if (reason.weight > 0)
                reasons << customers::reasonText(reason);
        table.add({percentText(pair.probability), book.rows[pair.a].name, book.rows[pair.b].name,
                   reasons.join(translate("customers", ", "))});
    }
    if (book.found.pairs.empty())
        context.print(translate("cli", "No customer is there more than once."));
    else
        context.print(table.text());
    return Done;
}

} // namespace

void addCustomerDedupe(CLI::App &customer, Context &context)
{
    auto given = std::make_shared<DedupeOptions>();
    auto *command = customer.add_subcommand("dedupe", "Customers that are there more than once, with reasons");
    command->add_option("--threshold", given->threshold,
                        "From this probability on a merge is proposed (default: 0.95)")
        ->check(CLI::Range(0.0, 1.0))
        ->check(refuseNan);
    command->add_option("--limit", given->limit, "The most likely N pairs alone")
        ->check(CLI::Range(0, 1000000000));
    onRun(command, context, [given](Context &c) { return runCustomerDedupe(c, *given); });
}

} // namespace weiwo::cli
