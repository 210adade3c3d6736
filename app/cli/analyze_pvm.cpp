#include "app/cli/analyze_commands.h"
#include "app/cli/analyze_table.h"
#include "core/exchange/text/value_problem.h"
#include "core/performance/price_volume_mix.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using performance::PvmRow;
using performance::Side;

constexpr int AmountDigits = 2;

struct PvmFiles
{
    std::string base;
    std::string current;
    bool gross = false;
};

struct PvmInput
{
    std::vector<PvmRow> rows;
    qint64 rounded = 0; ///< amounts that had more digits than a fen
    Findings findings;
};

struct PvmColumns
{
    std::optional<size_t> period;
    size_t product = 0;
    size_t quantity = 0;
    size_t amount = 0;
};

Result<PvmColumns> columnsOf(const AnalyzeTable &table, bool withPeriod)
{
    PvmColumns columns;
    if (withPeriod) {
        WEIWO_ASSIGN(columns.period, table.column(u"period"_s));
    }
    WEIWO_ASSIGN(columns.product, table.column(u"product"_s));
    WEIWO_ASSIGN(columns.quantity, table.column(u"quantity"_s));
    WEIWO_ASSIGN(columns.amount, table.column(u"amount"_s));
    return columns;
}

Result<Side> sideOf(const AnalyzeTable &table, size_t column)
{
    const std::string_view text = table.text(column);
    if (text == "base")
        return Side::Base;
    if (text == "current")
        return Side::Current;
    return tl::make_unexpected(
        table.refused(column, translate("cli", "The period is base or current.")));
}

/// Takes the rows of a table in; each is of @p side, or says itself of which where that is not
/// given.
Status readRows(AnalyzeTable &table, std::optional<Side> side, PvmInput &input)
{
    WEIWO_ASSIGN(const PvmColumns columns, columnsOf(table, !side));
    QStringList known{u"product"_s, u"quantity"_s, u"amount"_s};
    if (!side)
        known << u"period"_s;
    const Findings unknown = table.unknownColumns(known);
    input.findings.insert(input.findings.end(), unknown.begin(), unknown.end());
    for (;;) {
        WEIWO_ASSIGN(const bool found, table.next());
        if (!found)
            return {};
        PvmRow row{.product = std::string(table.text(columns.product))};
        if (row.product.empty())
            return tl::make_unexpected(
                table.refused(columns.product, problemMessage(ValueProblem::Empty, {})));
        if (side) {
            row.side = *side;
        } else {
            WEIWO_ASSIGN(row.side, sideOf(table, *columns.period));
        }
        WEIWO_ASSIGN(row.quantity, table.number(columns.quantity));
        WEIWO_ASSIGN(const Decimal amount, table.number(columns.amount));
        const auto fen = rescaled(amount, AmountDigits);
        if (!fen)
            return tl::make_unexpected(table.refused(
                columns.amount, problemMessage(ValueProblem::NumberTooLong, decimalText(amount))));
        row.amount = {*fen};
        input.rounded += amount.scale > AmountDigits ? 1 : 0;
        input.rows.push_back(std::move(row));
    }
}

Result<PvmInput> readInput(const PvmFiles &files)
{
    PvmInput input;
    if (files.base.empty()) {
        WEIWO_ASSIGN(const auto table, AnalyzeTable::open(u"-"_s));
        WEIWO_TRY(readRows(*table, std::nullopt, input));
    } else {
        for (const auto &[name, side] : {std::pair(&files.base, Side::Base),
                                         std::pair(&files.current, Side::Current)}) {
            WEIWO_ASSIGN(const auto table, AnalyzeTable::open(QString::fromStdString(*name)));
            WEIWO_TRY(readRows(*table, side, input));
        }
    }
    if (input.rounded > 0) {
        Finding finding{.severity = Severity::Info, .code = u"amount.rounded"_s};
        finding.column = u"amount"_s;
        finding.message = translate("cli", "Amounts with more than two decimals were rounded.");
        finding.count = input.rounded;
        input.findings.push_back(std::move(finding));
    }
    return input;
}

nlohmann::json productJson(const performance::PvmProduct &product, const Currency &currency)
{
    const auto text = [&currency](Money amount) { return moneyText(amount, currency).toStdString(); };
    return {{"product", product.product},
            {"kind", pvmKindKey(product.kind).toStdString()},
            {"base", text(product.base)},
            {"current", text(product.current)},
            {"price", text(product.effects.price)},
            {"mix", text(product.effects.mix)},
            {"new", text(product.effects.fresh)},
            {"lost", text(product.effects.lost)},
            {"other", text(product.effects.other)}};
}

} // namespace

nlohmann::json pvmJson(const performance::PriceVolumeMix &result, const Currency &currency)
{
    const auto text = [&currency](Money amount) { return moneyText(amount, currency).toStdString(); };
    nlohmann::json products = nlohmann::json::array();
    for (const performance::PvmProduct &product : result.products)
        products.push_back(productJson(product, currency));
    return {{"base", text(result.base)},
            {"current", text(result.current)},
            {"change", text(result.change)},
            {"volume", text(result.effects.volume)},
            {"price", text(result.effects.price)},
            {"mix", text(result.effects.mix)},
            {"new", text(result.effects.fresh)},
            {"lost", text(result.effects.lost)},
            {"other", text(result.effects.other)},
            {"continuing", numberOrNull(result.continuing)},
            {"sentences", textsJson(pvmSentences(result, currency))},
            {"products", products}};
}

namespace {

Result<int> runPvm(Context &context, const PvmFiles &files)
{
    WEIWO_ASSIGN(const PvmInput input, readInput(files));
    WEIWO_ASSIGN(const performance::PriceVolumeMix result,
                 performance::priceVolumeMix(input.rows, {.gross = files.gross}));
    tellFindings(context, input.findings);
    context.printJson(pvmJson(result, {}));
    return Done;
}

} // namespace

void addAnalyzePvm(CLI::App &analyze, Context &context)
{
    auto files = std::make_shared<PvmFiles>();
    auto *pvm = analyze.add_subcommand(
        "pvm", "A change of sales by volume, price and mix: columns period (base or current), "
               "product, quantity, amount");
    auto *base = pvm->add_option("--base", files->base,
                                 "The base's rows, a file of its own without the column period");
    auto *current = pvm->add_option("--current", files->current, "The current rows, likewise");
    base->needs(current);
    current->needs(base);
    pvm->add_flag("--gross", files->gross,
                  "Volume, price and mix of products in both periods alone; new and lost whole");
    onAnalyze(pvm, context, [files](Context &c) { return runPvm(c, *files); });
}

} // namespace weiwo::cli
