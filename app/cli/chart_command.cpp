#include "app/cli/context.h"

#include "core/org/queries.h"
#include "core/reporting/chart_catalogue.h"
#include "core/reporting/chart_json.h"
#include "ui/charts/chart_picture.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct ChartOptions
{
    std::string name;
    std::string node;
    std::string period;
    std::string metric;
    std::string out;
    std::string size = "1280x800";
    std::string theme = "light";
};

Result<int> listCharts(Context &context)
{
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Chart"), translate("cli", "Title"), translate("cli", "What it answers")}, {});
    for (const reporting::ChartEntry &entry : context.program().registry().extension<reporting::Charts>().entries.all()) {
        list.push_back({{"key", entry.key.toStdString()},
                        {"title", entry.title.str().toStdString()},
                        {"help", entry.help.str().toStdString()}});
        table.add({entry.key, entry.title.str(), entry.help.str()});
    }
    if (context.json)
        context.printJson({{"charts", list}});
    context.print(table.text());
    return Done;
}

/// The fiscal year in which the data ends; that of today without data.
Result<Period> lastYear(Reader &reader)
{
    const auto &catalogues = reader.registry().extension<metrics::Catalogues>();
    QDate day = reader.clock().today();
    const metrics::MetricSpec *sales = catalogues.metrics.find(u"sales.amount"_s);
    const metrics::SourceSpec *source = sales ? catalogues.sources.find(sales->source) : nullptr;
    if (source && source->extent) {
        WEIWO_ASSIGN(const std::optional<DateRange> extent, source->extent(reader));
        if (extent)
            day = std::min(day, extent->to.addDays(-1));
    }
    return reader.calendar().year(reader.calendar().yearOf(day));
}

Result<reporting::ChartRequest> requestOf(Reader &reader, const ChartOptions &options)
{
    reporting::ChartRequest request;
    request.today = reader.clock().today();
    request.metric = QString::fromStdString(options.metric);
    if (!options.node.empty()) {
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, QString::fromStdString(options.node)));
        request.node = node.id.raw();
    }
    if (options.period.empty()) {
        WEIWO_ASSIGN(request.period, lastYear(reader));
    } else {
        WEIWO_ASSIGN(request.period, reader.calendar().parse(QString::fromStdString(options.period)));
    }
    return request;
}

Result<reporting::ChartSpec> specOf(Context &context, const ChartOptions &options)
{
    const QString key = QString::fromStdString(options.name);
    const auto *entry = context.program().registry().extension<reporting::Charts>().entries.find(key);
    if (!entry)
        return fail(errc::NotFound, translate("cli", "There is no chart %1. weiwoctl chart list names all.").arg(key), key);
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const reporting::ChartRequest request, requestOf(reader, options));
    WEIWO_ASSIGN(reporting::ChartSpec spec, entry->make(reader, request));
    if (const QString problem = reporting::chartProblem(spec); !problem.isEmpty())
        return fail(errc::Internal, translate("cli", "Chart %1 could not be made.").arg(key), key, problem);
    return spec;
}

QSize sizeOf(const std::string &text)
{
    const QStringList edges = QString::fromStdString(text).split(u'x');
    return {edges.value(0).toInt(), edges.value(1).toInt()};
}

/// "1280x800", from the smallest to the largest picture that there is.
std::string sizeProblem(const std::string &text)
{
    const QSize size = sizeOf(text);
    const auto isEdge = [](int edge) { return edge >= ui::LeastPictureEdge && edge <= ui::MostPictureEdge; };
    if (text.find_first_not_of("0123456789x") == std::string::npos && isEdge(size.width()) && isEdge(size.height())
        && QString::fromStdString(text).count(u'x') == 1)
        return {};
    return "WIDTHxHEIGHT in pixels, each " + std::to_string(ui::LeastPictureEdge) + " to " + std::to_string(ui::MostPictureEdge);
}

Result<int> drawChart(Context &context, const ChartOptions &options)
{
    // "chart list" needs no file: what is missing can be told only here.
    if (options.out.empty())
        throw CLI::RequiredError("--out");
    WEIWO_ASSIGN(const reporting::ChartSpec spec, specOf(context, options));
    const QString file = QString::fromStdString(options.out);
    WEIWO_TRY(ui::savePicture(spec, file,
                              ui::PictureRequest::of(sizeOf(options.size), options.theme == "dark", QLocale().language())));
    if (context.json)
        context.printJson({{"chart", options.name}, {"out_path", options.out}, {"spec", reporting::chartJson(spec)}});
    context.print(spec.title);
    return Done;
}

} // namespace

void addChartCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ChartOptions>();
    auto *chart = app.add_subcommand("chart", "Draw a chart to a file, or list the charts: chart list");
    chart->add_option("NAME", options->name, "A chart's key, or list")->required();
    chart->add_option("--node", options->node, "A unit or person; default: headquarters");
    chart->add_option("--period", options->period, "e.g. 2026Q3; default: the last fiscal year with data");
    chart->add_option("--metric", options->metric, "A metric's key; default: the chart's own");
    chart->add_option("--out", options->out, "FILE.svg or FILE.png");
    chart->add_option("--size", options->size, "WIDTHxHEIGHT in pixels (default: 1280x800)")
        ->check(CLI::Validator(&sizeProblem, "WxH", "size"));
    chart->add_option("--theme", options->theme, "light or dark (default: light)")->check(CLI::IsMember({"light", "dark"}));
    onRun(chart, context, [options](Context &c) { return options->name == "list" ? listCharts(c) : drawChart(c, *options); });
}

} // namespace weiwo::cli
