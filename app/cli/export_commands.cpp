#include "app/cli/context.h"

#include "core/exchange/export.h"

#include <CLI/CLI.hpp>
#include <QFile>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct ExportOptions
{
    std::string dataset;
    std::string out;
    std::string format;
    std::string columns;
    std::vector<std::string> where;
    std::string period;
    std::string plan;
    std::string version;
    bool bom = false;
    bool titles = false;
};

Result<exchange::ExportFileRequest> exportOf(const ExportOptions &options, const FiscalCalendar &calendar)
{
    exchange::ExportFileRequest request;
    request.dataset = QString::fromStdString(options.dataset);
    const QString format = QString::fromStdString(options.format);
    if (format == "xlsx"_L1)
        request.format = exchange::ExportFormat::Xlsx;
    else if (format == "json"_L1)
        request.format = exchange::ExportFormat::Json;
    request.bom = options.bom;
    request.titles = options.titles;
    for (const QString &column : QString::fromStdString(options.columns).split(u',', Qt::SkipEmptyParts))
        request.columns << column.trimmed();
    for (const std::string &text : options.where) {
        WEIWO_ASSIGN(Filter filter, Filter::parse(QString::fromStdString(text)));
        request.what.where.push_back(std::move(filter));
    }
    if (!options.period.empty()) {
        WEIWO_ASSIGN(request.what.period, calendar.parse(QString::fromStdString(options.period)));
    }
    request.what.plan = QString::fromStdString(options.plan);
    request.what.version = QString::fromStdString(options.version);
    return request;
}

void sayIfEmpty(const Context &context, const exchange::ExportFileRequest &request, qint64 rows)
{
    if (rows == 0 && !request.what.where.empty())
        context.say(translate("cli", "No row fits these filters."));
}

Result<int> runExport(Context &context, const ExportOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const exchange::ExportFileRequest request, exportOf(options, reader.calendar()));
    if (options.out.empty() || options.out == "-") {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return fail(errc::Io, translate("cli", "Standard output cannot be written."));
        WEIWO_ASSIGN(const qint64 rows, exchange::exportTo(reader, request, output));
        sayIfEmpty(context, request, rows);
        return Done;
    }
    WEIWO_ASSIGN(const exchange::ExportResult result,
                 exchange::exportFile(reader, request, QString::fromStdString(options.out)));
    if (context.json)
        context.printJson({{"dataset", result.dataset.toStdString()},
                           {"rows", result.rows},
                           {"out_path", result.path.toStdString()},
                           {"sha256", result.sha256.toStdString()}});
    sayIfEmpty(context, request, result.rows);
    context.print(translate("cli", "%1 rows written to %2.").arg(result.rows).arg(result.path));
    return Done;
}

} // namespace

void addExportCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    auto *command = app.add_subcommand("export", "Give a table out; import takes it back");
    command->add_option("DATASET", options->dataset, "The table (weiwoctl dataset list)")->required();
    command->add_option("--out", options->out, "The file (default: standard output)");
    command->add_option("--format", options->format, "csv, xlsx or json")->check(CLI::IsMember({"csv", "xlsx", "json"}));
    command->add_option("--columns", options->columns, "Fields, separated by commas");
    command->add_option("--where", options->where, "A filter; may be repeated")->allow_extra_args(false);
    command->add_option("--period", options->period, "Rows of these dates only");
    command->add_option("--plan", options->plan, "The plan, for quotas");
    command->add_option("--version", options->version, "Its version");
    command->add_flag("--bom", options->bom, "Begin with a byte order mark, for Excel");
    command->add_flag("--titles", options->titles, "Headers in words");
    onRun(command, context, [options](Context &c) { return runExport(c, *options); });
}

} // namespace weiwo::cli
