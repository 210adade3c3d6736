#include "app/cli/context.h"
#include "app/cli/filter_check.h"

#include "core/metrics/commands.h"
#include "core/metrics/coverage.h"
#include "core/metrics/engine.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct QueryOptions
{
    std::string metrics;
    std::string by;
    std::vector<std::string> where;
    std::string period;
    std::string compare;
    std::string plan;
    std::string sort;
    int limit = 0;
    std::string format;
};

std::string columnKind(const metrics::Column &column)
{
    return column.isDimension ? "dimension" : metrics::kindKey(column.kind).toStdString();
}

/// Of three columns of one metric, each its own.
QString headingOf(const metrics::Column &column)
{
    if (column.isChange)
        return translate("cli", "%1, change").arg(column.heading());
    return !column.isDimension && column.key.endsWith(".compare"_L1) ? translate("cli", "%1, before").arg(column.heading())
                                                                     : column.heading();
}

nlohmann::json daysJson(const DateRange &days)
{
    return {{"from", days.from.toString(Qt::ISODate).toStdString()},
            {"to", days.to.addDays(-1).toString(Qt::ISODate).toStdString()}};
}

nlohmann::json tableJson(const metrics::Table &table, const Currency &currency)
{
    nlohmann::json columns = nlohmann::json::array();
    for (const metrics::Column &column : table.columns) {
        nlohmann::json entry = {{"key", column.key.toStdString()}, {"kind", columnKind(column)}};
        if (!column.isDimension && column.kind == metrics::Kind::Money)
            entry["unit"] = currency.code.toStdString();
        columns.push_back(std::move(entry));
    }
    nlohmann::json rows = nlohmann::json::array();
    for (const metrics::TableRow &row : table.rows) {
        nlohmann::json entry = nlohmann::json::object();
        size_t figure = 0;
        size_t dimension = 0;
        for (const metrics::Column &column : table.columns) {
            const std::string key = column.key.toStdString();
            if (!column.isDimension) {
                entry[key] = figureJson(row.figures[figure++], column.kind, currency);
                continue;
            }
            const QString &label = row.labels[dimension];
            entry[key] = label.isNull() ? nlohmann::json() : nlohmann::json(label.toStdString());
            if (!row.ids[dimension].isNull())
                entry[key + ".id"] = row.ids[dimension].text().toStdString();
            ++dimension;
        }
        rows.push_back(std::move(entry));
    }
    nlohmann::json total = nlohmann::json::object();
    size_t figure = 0;
    for (const metrics::Column &column : table.columns)
        if (!column.isDimension && figure < table.total.size())
            total[column.key.toStdString()] = figureJson(table.total[figure++], column.kind, currency);
    nlohmann::json json = {
        {"period", daysJson(table.period)},
        {"columns", columns},
        {"rows", rows},
        {"total", total},
        {"as_of", table.asOf.isValid() ? nlohmann::json(instant(table.asOf)) : nlohmann::json()}};
    if (table.compared)
        json["compared"] = daysJson(*table.compared);
    return json;
}

/// Rows of machine text: the head with keys, then the figures.
std::vector<QStringList> textRows(const metrics::Table &table, const Currency &currency, bool titles)
{
    std::vector<QStringList> rows(1);
    for (const metrics::Column &column : table.columns)
        rows[0] << (titles ? headingOf(column) : column.key);
    for (const metrics::TableRow &row : table.rows) {
        QStringList cells;
        size_t figure = 0;
        size_t dimension = 0;
        for (const metrics::Column &column : table.columns) {
            if (column.isDimension)
                cells << row.labels[dimension++];
            else
                cells << metrics::figureText(row.figures[figure++], column.kind, currency);
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

nlohmann::json regionsJson(const std::vector<metrics::Coverage::Region> &regions)
{
    nlohmann::json list = nlohmann::json::array();
    for (const auto &region : regions)
        list.push_back({{"region", region.name.toStdString()},
                        {"id", region.id.text().toStdString()},
                        {"last", region.lastDay ? textOrNull(region.lastDay->toString(Qt::ISODate)) : nlohmann::json()},
                        {"days_behind", region.daysBehind}});
    return list;
}

nlohmann::json coverageJson(const metrics::Coverage &coverage)
{
    return {{"last", coverage.lastDay ? textOrNull(coverage.lastDay->toString(Qt::ISODate)) : nlohmann::json()},
            {"imported_at", coverage.importedAt.isValid() ? nlohmann::json(instant(coverage.importedAt)) : nlohmann::json()},
            {"regions", coverage.regions},
            {"missing", regionsJson(coverage.missing)},
            {"late", regionsJson(coverage.late)},
            {"sentences", textsJson(coverage.sentences())}};
}

Result<metrics::Query> queryOf(const QueryOptions &options, const FiscalCalendar &calendar)
{
    metrics::Query query;
    query.metrics = listOf(options.metrics);
    query.by = listOf(options.by);
    for (const std::string &text : options.where) {
        using Condition = decltype(metrics::Query::where)::value_type;
        WEIWO_ASSIGN(Condition filter, Condition::parse(QString::fromStdString(text)));
        query.where.push_back(std::move(filter));
    }
    if (!options.period.empty()) {
        WEIWO_ASSIGN(query.period, calendar.parse(QString::fromStdString(options.period)));
    }
    if (options.compare == "prev_year")
        query.compare = metrics::Compare::PreviousYear;
    else if (options.compare == "prev_period")
        query.compare = metrics::Compare::PreviousPeriod;
    query.plan = QString::fromStdString(options.plan);
    query.sort = QString::fromStdString(options.sort);
    query.limit = options.limit;
    return query;
}

/// Whether no figure says anything: none is there, or all are 0.
bool isEmpty(const metrics::Table &table)
{
    return std::all_of(table.total.begin(), table.total.end(), [](const metrics::Figure &figure) {
        return figure.whole.value_or(0) == 0 && figure.ratio.value_or(0) == 0;
    }) && std::all_of(table.rows.begin(), table.rows.end(), [](const metrics::TableRow &row) {
        return std::all_of(row.figures.begin(), row.figures.end(), [](const metrics::Figure &figure) {
            return figure.whole.value_or(0) == 0 && figure.ratio.value_or(0) == 0;
        });
    });
}

Result<int> runQuery(Context &context, const QueryOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const metrics::Query query, queryOf(options, reader.calendar()));
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(reader, query));
    // After the query: what it refuses, it refuses with its own words.
    WEIWO_TRY(checkFilterNames(reader, query.where));
    if (!query.where.empty() && isEmpty(table))
        context.say(translate("cli", "There are no figures with these filters in this period."));
    const Currency &currency = workspace->settings().currency;
    if (context.json || options.format == "json") {
        nlohmann::json json = tableJson(table, currency);
        WEIWO_ASSIGN(const metrics::Coverage coverage, metrics::coverageOf(reader, query));
        json["coverage"] = coverageJson(coverage);
        context.printJson(json);
    } else if (options.format == "csv") {
        std::cout << csvOf(textRows(table, currency, false)).toStdString();
    } else {
        std::vector<TextTable::Align> align;
        for (const metrics::Column &column : table.columns)
            align.push_back(column.isDimension ? TextTable::Align::Left : TextTable::Align::Right);
        auto rows = textRows(table, currency, true);
        TextTable text(rows.front(), align);
        for (size_t i = 1; i < rows.size(); ++i)
            text.add(rows[i]);
        context.print(text.text());
    }
    return Done;
}

/// Those of the store, where one is named; else those that ship.
Result<metrics::MetricSet> knownMetrics(Context &context)
{
    if (context.store.isEmpty() && qEnvironmentVariableIsEmpty("WEIWO_STORE"))
        return metrics::MetricSet(std::as_const(context.program().registry()).extension<metrics::Catalogues>(), {});
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    return metrics::metricsOf(reader);
}

Result<int> listMetrics(Context &context)
{
    WEIWO_ASSIGN(const metrics::MetricSet known, knownMetrics(context));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Metric"), translate("cli", "Title"), translate("cli", "Kind")}, {});
    for (const metrics::MetricSpec *metric : known.all()) {
        list.push_back({{"key", metric->key.toStdString()},
                        {"title", metric->heading().toStdString()},
                        {"kind", metrics::kindKey(metric->kind).toStdString()},
                        {"unit", metric->kind == metrics::Kind::Money ? nlohmann::json("currency") : nlohmann::json()},
                        {"additive", metric->additive},
                        {"dimensions", textsJson(known.dimensionsOf(*metric))},
                        {"formula", textOrNull(metric->isOwn() ? metric->formula : metric->help.str())},
                        {"own", metric->isOwn()}});
        table.add({metric->key, metric->heading(), metrics::kindKey(metric->kind)});
    }
    for (const metrics::MetricSet::Broken &broken : known.broken())
        context.say(translate("cli", "%1: %2").arg(broken.metric.key, broken.error.message));
    if (context.json)
        context.printJson({{"metrics", list}});
    context.print(table.text());
    return Done;
}

struct DefineOptions
{
    std::string key;
    std::string formula;
    std::string title;
};

/// A new title alone leaves the formula as it is, and the other way round.
Result<int> runDefine(Context &context, const DefineOptions &options, bool hasFormula, bool hasTitle)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    metrics::OwnMetric metric{.key = QString::fromStdString(options.key), .title = {}, .formula = {}};
    WEIWO_ASSIGN(Reader before, workspace->reader());
    WEIWO_ASSIGN(const auto own, metrics::ownMetrics(before));
    for (const metrics::OwnMetric &known : own)
        if (known.key == metric.key)
            metric = known;
    if (hasFormula)
        metric.formula = QString::fromStdString(options.formula);
    if (hasTitle)
        metric.title = QString::fromStdString(options.title);
    WEIWO_TRY(workspace->edit({u"metrics.define"_s, {metric.key}},
                              [&](Edit &edit) { return metrics::defineMetric(edit, metric); }));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(const metrics::MetricSpec *spec, known.get(metric.key));
    if (!context.json)
        return Done;
    context.printJson({{"metric", metric.key.toStdString()},
                       {"title", spec->heading().toStdString()},
                       {"formula", metric.formula.toStdString()},
                       {"kind", metrics::kindKey(spec->kind).toStdString()},
                       {"additive", spec->additive},
                       {"dimensions", textsJson(known.dimensionsOf(*spec))}});
    return Done;
}

Result<int> runDelete(Context &context, const std::string &name)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    const QString key = QString::fromStdString(name);
    WEIWO_TRY(workspace->edit({u"metrics.delete"_s, {key}},
                              [&](Edit &edit) { return metrics::deleteMetric(edit, key); }));
    if (context.json)
        context.printJson({{"metric", name}});
    return Done;
}

} // namespace

void addMetricCommands(CLI::App &app, Context &context)
{
    auto *metric = app.add_subcommand("metric", "Figures by key");
    metric->require_subcommand(1);
    onRun(metric->add_subcommand("list", "The metrics that there are"), context, &listMetrics);
    auto options = std::make_shared<QueryOptions>();
    auto *query = metric->add_subcommand("query", "Figures grouped by dimensions");
    query->add_option("--metric", options->metrics, "Keys, separated by commas")->required();
    query->add_option("--by", options->by, "Dimensions, separated by commas");
    query->add_option("--where", options->where, "A filter, e.g. region=North; may be repeated")->allow_extra_args(false);
    query->add_option("--period", options->period, "e.g. 2026Q3, FY2026, 2026-01..2026-06");
    query->add_option("--compare", options->compare, "Compare with")->check(CLI::IsMember({"prev_year", "prev_period"}));
    query->add_option("--plan", options->plan, "PLAN or PLAN@VERSION for quota figures");
    query->add_option("--sort", options->sort, "A column; - before it: falling");
    query->add_option("--limit", options->limit, "At most so many rows")->check(CLI::NonNegativeNumber);
    query->add_option("--format", options->format, "table, csv or json")->check(CLI::IsMember({"table", "csv", "json"}));
    onRun(query, context, [options](Context &c) { return runQuery(c, *options); });
    auto defined = std::make_shared<DefineOptions>();
    auto *define = metric->add_subcommand("define", "Define or change a metric of your own");
    define->add_option("KEY", defined->key, "e.g. own.margin")->required();
    auto *formula = define->add_option("--formula", defined->formula, "e.g. \"sales.gross_profit / sales.amount\"");
    auto *title = define->add_option("--title", defined->title, "What it is called");
    onRun(define, context, [=](Context &c) { return runDefine(c, *defined, formula->count() > 0, title->count() > 0); });
    auto key = std::make_shared<std::string>();
    auto *remove = metric->add_subcommand("delete", "Delete a metric of your own");
    remove->add_option("KEY", *key, "Its key")->required();
    onRun(remove, context, [key](Context &c) { return runDelete(c, *key); });
}

} // namespace weiwo::cli
