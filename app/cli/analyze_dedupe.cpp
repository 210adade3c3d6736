#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_table.h"
#include "app/cli/dedupe_json.h"
#include "core/customers/duplicates/credit_code.h"
#include "core/exchange/text/value_problem.h"

#include <CLI/CLI.hpp>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using customers::DuplicateRow;

/// More findings of one kind than this are counted in one.
constexpr qint64 MostCodeFindings = 20;

struct DedupeColumn
{
    const char *name;
    QString DuplicateRow::*field;
    bool required;
};
constexpr DedupeColumn dedupeColumns[] = {
    {"id", &DuplicateRow::id, true},
    {"name", &DuplicateRow::name, true},
    {"phone", &DuplicateRow::phone, false},
    {"email", &DuplicateRow::email, false},
    {"credit_code", &DuplicateRow::creditCode, false},
    {"address", &DuplicateRow::address, false},
    {"province", &DuplicateRow::province, false},
    {"city", &DuplicateRow::city, false},
};

struct DedupeInput
{
    std::vector<DuplicateRow> rows;
    Findings findings;
};

/// Where each column stands in the table; nothing for one that is not there.
Result<std::vector<std::optional<size_t>>> placesOf(const AnalyzeTable &table)
{
    std::vector<std::optional<size_t>> places;
    for (const DedupeColumn &column : dedupeColumns) {
        const QString name = QString::fromLatin1(column.name);
        auto place = table.columnIfAny(name);
        if (column.required && !place) {
            WEIWO_ASSIGN(place, table.column(name));
        }
        places.push_back(place);
    }
    return places;
}

Result<DuplicateRow> readRow(const AnalyzeTable &table,
                             const std::vector<std::optional<size_t>> &places)
{
    DuplicateRow row;
    for (size_t i = 0; i < places.size(); ++i) {
        const DedupeColumn &column = dedupeColumns[i];
        if (!places[i])
            continue;
        const std::string_view cell = table.text(*places[i]);
        row.*column.field = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        if (column.required && (row.*column.field).trimmed().isEmpty())
            return tl::make_unexpected(
                table.refused(*places[i], problemMessage(ValueProblem::Empty, {})));
    }
    return row;
}

/// Warnings about credit codes whose check fails; all beyond a few in one.
Findings codeFindings(const std::vector<DuplicateRow> &rows)
{
    Findings findings;
    qint64 further = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        auto finding = customers::creditCodeFinding(rows[i].creditCode);
        if (!finding)
            continue;
        if (qint64(findings.size()) >= MostCodeFindings) {
            ++further;
            continue;
        }
        finding->row = qint64(i) + 1;
        finding->column = u"credit_code"_s;
        findings.push_back(*std::move(finding));
    }
    if (further > 0) {
        Finding finding{.severity = Severity::Warning, .code = u"credit-code.more"_s};
        finding.column = u"credit_code"_s;
        finding.message = translate("cli", "More credit codes are not in order.");
        finding.count = further;
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<DedupeInput> readInput()
{
    WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
    WEIWO_ASSIGN(const auto places, placesOf(*table));
    QStringList known;
    for (const DedupeColumn &column : dedupeColumns)
        known << QString::fromLatin1(column.name);
    DedupeInput input;
    input.findings = table->unknownColumns(known);
    QSet<QString> ids;
    for (;;) {
        WEIWO_ASSIGN(const bool found, table->next());
        if (!found)
            break;
        WEIWO_ASSIGN(DuplicateRow row, readRow(*table, places));
        if (ids.contains(row.id))
            return tl::make_unexpected(table->refused(
                *places[0], translate("cli", "The id %1 is there twice.").arg(row.id)));
        ids.insert(row.id);
        input.rows.push_back(std::move(row));
    }
    const Findings codes = codeFindings(input.rows);
    input.findings.insert(input.findings.end(), codes.begin(), codes.end());
    return input;
}

Result<int> runDedupe(Context &context, double threshold)
{
    WEIWO_ASSIGN(const DedupeInput input, readInput());
    WEIWO_ASSIGN(const customers::Duplicates found,
                 customers::findDuplicates(input.rows, {.threshold = threshold}));
    tellFindings(context, input.findings);
    tellFindings(context, found.findings);
    context.printJson(duplicatesJson(found, input.rows));
    return Done;
}

} // namespace

nlohmann::json reasonsJson(const std::vector<customers::MatchReason> &reasons)
{
    nlohmann::json list = nlohmann::json::array();
    for (const customers::MatchReason &reason : reasons)
        list.push_back({{"field", customers::matchFieldKey(reason.field).toStdString()},
                        {"weight", reason.weight},
                        {"text", customers::reasonText(reason).toStdString()}});
    return list;
}

nlohmann::json pairJson(const customers::DuplicatePair &pair, const std::vector<DuplicateRow> &rows)
{
    return {{"a", rows[pair.a].id.toStdString()},
            {"b", rows[pair.b].id.toStdString()},
            {"score", pair.score},
            {"probability", pair.probability},
            {"reasons", reasonsJson(pair.reasons)}};
}

nlohmann::json duplicatesJson(const customers::Duplicates &found,
                              const std::vector<DuplicateRow> &rows)
{
    nlohmann::json pairs = nlohmann::json::array();
    for (const customers::DuplicatePair &pair : found.pairs)
        pairs.push_back(pairJson(pair, rows));
    nlohmann::json clusters = nlohmann::json::array();
    for (const std::vector<size_t> &cluster : found.clusters) {
        nlohmann::json ids = nlohmann::json::array();
        for (const size_t row : cluster)
            ids.push_back(rows[row].id.toStdString());
        clusters.push_back(std::move(ids));
    }
    nlohmann::json review = nlohmann::json::array();
    for (const customers::DuplicatePair &pair : found.review) {
        nlohmann::json one = pairJson(pair, rows);
        one["apart"] = textOrNull(customers::apartKey(pair.apart));
        one["text"] = textOrNull(customers::apartText(pair.apart));
        review.push_back(std::move(one));
    }
    return {{"pairs", std::move(pairs)}, {"clusters", std::move(clusters)}, {"review", std::move(review)}};
}

void addAnalyzeDedupe(CLI::App &analyze, Context &context)
{
    auto threshold = std::make_shared<double>(customers::MergeThreshold);
    auto *command = analyze.add_subcommand(
        "dedupe", "Customers that are there more than once: columns id, name, and any of phone, "
                  "email, credit_code, address, province, city");
    command->add_option("--threshold", *threshold,
                        "From this probability on a merge is proposed (default: 0.95)")
        ->check(CLI::Range(0.0, 1.0))
        ->check(refuseNan);
    onAnalyze(command, context, [threshold](Context &c) { return runDedupe(c, *threshold); });
}

} // namespace weiwo::cli
