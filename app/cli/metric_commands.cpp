#include "app/cli/context.h"

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
    return {{"period", {{"from", table.period.from.toString(Qt::ISODate).toStdString()},
                        {"to", table.period.to.addDays(-1).toString(Qt::ISODate).toStdString()}}},
            {"columns", columns},
            {"rows", rows},
            {"total", total},
            {"as_of", table.asOf.isValid() ? nlohmann::json(instant(table.asOf)) : nlohmann::json()}};
}

/// Rows of machine text: the head with keys, then the figures.
std::vector<QStringList> textRows(const metrics::Table &table, const Currency &currency, bool titles)
{
    std::vector<QStringList> rows(1);
    for (const metrics::Column &column : table.columns)
        rows[0] << (titles ? column.title.str() : column.key);
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

Result<int> runQuery(Context &context, const QueryOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const metrics::Query query, queryOf(options, reader.calendar()));
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(reader, query));
    const Currency &currency = workspace->settings().currency;
    if (context.json || options.format == "json") {
        context.printJson(tableJson(table, currency));
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

Result<int> listMetrics(Context &context)
{
    const auto &catalogues = context.program().registry().extension<metrics::Catalogues>();
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Metric"), translate("cli", "Title"), translate("cli", "Kind")}, {});
    for (const metrics::MetricSpec &metric : catalogues.metrics.all()) {
        const auto *source = catalogues.sources.find(metric.source);
        list.push_back({{"key", metric.key.toStdString()},
                        {"title", metric.title.str().toStdString()},
                        {"kind", metrics::kindKey(metric.kind).toStdString()},
                        {"unit", metric.kind == metrics::Kind::Money ? nlohmann::json("currency") : nlohmann::json()},
                        {"additive", metric.additive},
                        {"dimensions", textsJson(source ? source->dimensions : QStringList())},
                        {"formula", textOrNull(metric.help.str())}});
        table.add({metric.key, metric.title.str(), metrics::kindKey(metric.kind)});
    }
    if (context.json)
        context.printJson({{"metrics", list}});
    context.print(table.text());
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
}

} // namespace weiwo::cli
