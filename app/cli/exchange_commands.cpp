#include "app/cli/context.h"

#include "core/exchange/dataset.h"
#include "core/exchange/import.h"
#include "core/exchange/likeness_judge.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileSystemWatcher>
#include <QTimer>
#include <iostream>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct ImportOptions
{
    std::string file;
    std::string mapping;
    std::string dataset;
    std::string sheet;
    std::string bad;
    bool dryRun = false;
    std::string onMatch;
    std::string duplicates;
    std::string replace;
    std::string saveMapping;
    std::string guess;
    std::string watch;
    bool once = false;
};

/// A mapping that ships, by its name ("07-sales"); nothing where there is none.
std::optional<QString> shippedMapping(const QString &name)
{
    QDirIterator it(u":/weiwo/samples"_s, {name + u".json"_s}, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext() ? std::optional<QString>(it.next()) : std::nullopt;
}

/// The mapping of --mapping: a file, a saved one by name, or one that ships.
Status applyMapping(const QString &given, exchange::ImportRequest &request)
{
    if (given.isEmpty())
        return {};
    QString path = given;
    if (!QFile::exists(path)) {
        const auto shipped = shippedMapping(given);
        if (!shipped) {
            request.mappingName = given;
            return {};
        }
        path = *shipped;
    }
    WEIWO_ASSIGN(const QByteArray json, bytesOf(path));
    WEIWO_ASSIGN(request.mapping, mappingFromJson(json));
    return {};
}

Result<exchange::ImportRequest> requestOf(const ImportOptions &options, const QString &file)
{
    exchange::ImportRequest request;
    request.path = file;
    if (file == "-"_L1)
        request.bytes = standardInput();
    WEIWO_TRY(applyMapping(QString::fromStdString(options.mapping), request));
    request.dataset = QString::fromStdString(options.dataset);
    request.sheet = QString::fromStdString(options.sheet);
    request.badPath = QString::fromStdString(options.bad);
    request.dryRun = options.dryRun;
    if (!options.onMatch.empty())
        request.onMatch = onMatchFromKey(QString::fromStdString(options.onMatch));
    if (!options.duplicates.empty())
        request.onDuplicate = onDuplicateFromKey(QString::fromStdString(options.duplicates));
    request.replace = QString::fromStdString(options.replace);
    request.saveMapping = QString::fromStdString(options.saveMapping);
    return request;
}

/// What the rows named that was not there: how many of a kind, and the first few.
QString madeText(Context &context, const exchange::ImportResult &result, const QString &kind, qint64 count)
{
    const exchange::RecordKind *spec = context.program().registry().extension<exchange::Catalogues>().kinds.find(kind);
    const auto names = result.madeNames.find(kind);
    QStringList some = names == result.madeNames.end() ? QStringList() : names->second;
    if (count > some.size())
        some.append(u"…"_s);
    return (result.dryRun ? translate("cli", "Would be made on the way: %1 %2 (%3)") : translate("cli", "Made on the way: %1 %2 (%3)"))
        .arg(QString::number(count), spec ? spec->title.str() : kind, some.join(u", "_s));
}

QString likenessText(const exchange::LikenessOutcome &outcome, bool dryRun)
{
    using Do = exchange::LikenessDecision::Do;
    const QString text = exchange::likeMessage(outcome.record.name.isEmpty() ? outcome.record.code : outcome.record.name, outcome.like);
    switch (outcome.done) {
    case Do::Create:
        return (dryRun ? translate("cli", "Row %1: %2 Would be made as a new one.") : translate("cli", "Row %1: %2 Made as a new one."))
            .arg(outcome.row).arg(text);
    case Do::Use:
        return (dryRun ? translate("cli", "Row %1: %2 Would be taken for that one.") : translate("cli", "Row %1: %2 Taken for that one."))
            .arg(outcome.row).arg(text);
    case Do::Leave:
        break;
    }
    return {};
}

/// New records that are like ones that are there. What was left out is a finding.
void printLikenesses(Context &context, const exchange::ImportResult &result)
{
    constexpr int MostShown = 20;
    int shown = 0;
    for (const exchange::LikenessOutcome &outcome : result.likenesses) {
        const QString text = likenessText(outcome, result.dryRun);
        if (!text.isEmpty() && ++shown <= MostShown)
            context.print(text);
    }
    if (result.likenessesCount > MostShown)
        context.print(translate("cli", "%1 in all are like ones that are there.").arg(result.likenessesCount));
    if (result.notCompared > 0)
        context.print(translate("cli", "%1 new ones were not compared with those that are there: `customer dedupe` does.").arg(result.notCompared));
}

QString countsText(const exchange::ImportResult &result)
{
    const QString form = result.dryRun
        ? translate("cli", "A trial, nothing was written. %1 rows read, %2 would be imported (%3 created, %4 updated, %5 unchanged), %6 bad.")
        : translate("cli", "%1 rows read, %2 imported (%3 created, %4 updated, %5 unchanged), %6 bad.");
    return form.arg(result.rowsRead).arg(result.rowsImported).arg(result.created).arg(result.updated)
        .arg(result.rowsUnchanged).arg(result.rowsBad);
}

void printImport(Context &context, const exchange::ImportResult &result)
{
    if (context.json) {
        std::cout << exchange::toJson(result).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    if (result.alreadyImported) {
        context.print(translate("cli", "All that %1 has is here already; nothing changed.").arg(result.file));
        return;
    }
    context.print(countsText(result));
    if (result.rowsLeft > 0)
        context.print(translate("cli", "Of the bad rows %1 are only left out: what they name may be there already.").arg(result.rowsLeft));
    const DatasetFields *shape =
        context.program().registry().extension<exchange::Catalogues>().shapes.find(result.dataset);
    // Where nothing came in, sums of nothing would read as a loss.
    if (result.rowsImported > 0)
        for (const auto &[field, sum] : result.control) {
            const FieldSpec *spec = shape ? shape->find(field) : nullptr;
            context.print(translate("cli", "Sum of %1: %2").arg(spec ? spec->title.str() : field, sum));
        }
    for (const auto &[kind, count] : result.made)
        context.print(madeText(context, result, kind, count));
    printLikenesses(context, result);
    for (const Finding &finding : result.findings)
        context.print((finding.row ? translate("cli", "Row %1: ").arg(*finding.row) : QString()) + finding.message
                      + (finding.fix.isEmpty() ? QString() : u' ' + finding.fix));
    if (!result.badPath.isEmpty())
        context.print(translate("cli", "The rows that stayed out are in %1: mend them there and import that file.").arg(result.badPath));
}

Result<int> importOne(Context &context, Workspace &workspace, const ImportOptions &options, const QString &file)
{
    WEIWO_ASSIGN(const exchange::ImportRequest request, requestOf(options, file));
    WEIWO_ASSIGN(const exchange::ImportResult result, exchange::importFile(workspace, request));
    printImport(context, result);
    return result.rowsBad > 0 ? DoneWithFindings : Done;
}

Result<int> guessMapping(Context &context, const ImportOptions &options)
{
    ImportOptions named = options;
    named.file = options.guess;
    WEIWO_ASSIGN(const exchange::ImportRequest request, requestOf(named, QString::fromStdString(options.guess)));
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Mapping mapping, exchange::mappingFor(reader, request));
    std::cout << mappingText(mapping).toStdString();
    return Done;
}

/// Imports each new file of a folder and writes what came of it beside it.
Result<bool> importFolder(Workspace &workspace, const ImportOptions &options)
{
    bool findings = false;
    const QDir folder(QString::fromStdString(options.watch));
    for (const QFileInfo &info : folder.entryInfoList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
        const QString answer = info.filePath() + u".result.json"_s;
        if (QFile::exists(answer) || info.fileName().contains(u".bad."_s))
            continue;
        ImportOptions one = options;
        if (one.bad.empty())
            one.bad = folder.filePath(info.completeBaseName() + u".bad."_s
                                      + (info.suffix() == u"xlsx"_s ? u"csv"_s : info.suffix()))
                          .toStdString();
        nlohmann::ordered_json object;
        const auto request = requestOf(one, info.filePath());
        const auto result = request ? exchange::importFile(workspace, *request)
                                    : Result<exchange::ImportResult>(failed(request));
        if (result)
            object = exchange::toJson(*result);
        else
            object = nlohmann::ordered_json::parse(Context::errorJson(result.error()).dump());
        findings = findings || !result || result->rowsBad > 0;
        QFile file(answer);
        if (!file.open(QIODevice::WriteOnly))
            return fail(errc::Io, translate("cli", "%1 cannot be written.").arg(answer), answer, file.errorString());
        file.write(QByteArray::fromStdString(object.dump(2)) + '\n');
    }
    return findings;
}

Result<int> watchFolder(Context &context, const ImportOptions &options)
{
    const QString folder = QString::fromStdString(options.watch);
    if (!QDir(folder).exists())
        return fail(errc::Io, translate("cli", "There is no folder %1.").arg(folder), folder);
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(const bool findings, importFolder(*workspace, options));
    if (options.once)
        return findings ? DoneWithFindings : Done;
    QFileSystemWatcher watcher({folder});
    QTimer settle;
    settle.setSingleShot(true);
    settle.setInterval(1000);
    std::optional<Error> error;
    const auto look = [&] {
        const auto done = importFolder(*workspace, options);
        if (!done) {
            error = done.error();
            QCoreApplication::exit(Failed);
        }
    };
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &settle, [&settle] { settle.start(); });
    QObject::connect(&settle, &QTimer::timeout, &settle, look);
    QCoreApplication::exec();
    if (error)
        return tl::make_unexpected(*error);
    return Done;
}

Result<int> runImport(Context &context, const ImportOptions &options)
{
    if (!options.guess.empty())
        return guessMapping(context, options);
    if (!options.watch.empty())
        return watchFolder(context, options);
    if (options.file.empty()) {
        context.say(translate("cli", "Name the file to import, or - for standard input (weiwoctl import --help)."));
        return Usage;
    }
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    return importOne(context, *workspace, options, QString::fromStdString(options.file));
}

Result<int> listDatasets(Context &context)
{
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Dataset"), translate("cli", "Title")}, {});
    for (const auto &dataset : context.program().registry().extension<exchange::Catalogues>().datasets.all()) {
        list.push_back({{"key", dataset.key.toStdString()}, {"title", dataset.shape.title.str().toStdString()}});
        table.add({dataset.key, dataset.shape.title.str()});
    }
    if (context.json)
        context.printJson({{"datasets", list}});
    context.print(table.text());
    return Done;
}

/// With the fields of the workspace's own, where one is named: fields can be looked up without.
Result<std::shared_ptr<const exchange::Catalogues>> cataloguesShown(Context &context)
{
    const exchange::Catalogues &shipped = context.program().registry().extension<exchange::Catalogues>();
    const auto workspace = context.open();
    if (!workspace && workspace.error().code != QLatin1StringView(errc::NoStore))
        return failed(workspace);
    if (!workspace)
        return std::shared_ptr<const exchange::Catalogues>(std::shared_ptr<const exchange::Catalogues>(), &shipped);
    WEIWO_ASSIGN(Reader reader, (*workspace)->reader());
    WEIWO_ASSIGN(auto own, exchange::cataloguesOf(reader));
    // The workspace is closed behind this: what ships stays, a copy does so by itself.
    return own;
}

Result<int> showDataset(Context &context, const std::string &name)
{
    const QString key = QString::fromStdString(name);
    WEIWO_ASSIGN(const auto catalogues, cataloguesShown(context));
    const auto *dataset = catalogues->datasets.find(key);
    if (!dataset)
        return fail(errc::NotFound, translate("cli", "There is no dataset %1. weiwoctl dataset list names them.").arg(key), key);
    nlohmann::json fields = nlohmann::json::array();
    TextTable table({translate("cli", "Field"), translate("cli", "Title"), translate("cli", "Type"), translate("cli", "Required")}, {});
    for (const FieldSpec &field : dataset->shape.fields) {
        fields.push_back({{"key", field.key.toStdString()},
                          {"title", field.heading().toStdString()},
                          {"type", fieldTypeKey(field.type).toStdString()},
                          {"required", field.required},
                          {"refers_to", textOrNull(field.refersTo)},
                          {"synonyms", textsJson(field.synonyms)}});
        table.add({field.key, field.heading(), fieldTypeKey(field.type), field.required ? translate("cli", "required") : QString()});
    }
    if (context.json)
        context.printJson({{"key", name}, {"title", dataset->shape.title.str().toStdString()}, {"fields", fields}});
    context.print(table.text());
    return Done;
}

void addImport(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ImportOptions>();
    auto *command = app.add_subcommand("import", "Take a file in");
    command->add_option("FILE", options->file, "The file, or - for standard input");
    command->add_option("--mapping", options->mapping, "A mapping file, or the name of a saved or shipped one");
    command->add_option("--dataset", options->dataset, "What the rows are (weiwoctl dataset list)");
    command->add_option("--sheet", options->sheet, "Which sheet of a spreadsheet (default: the first)");
    command->add_option("--bad", options->bad, "Where bad rows go");
    command->add_flag("--dry-run", options->dryRun, "Judge everything, write nothing");
    command->add_option("--on-match", options->onMatch, "A row that is there already")
        ->check(CLI::IsMember({"update", "skip", "create", "refuse"}));
    command->add_option("--duplicates", options->duplicates, "A new customer that is like one that is there: make it and tell (create), take it for that one where that is sure (update), leave the row out (ask)")
        ->check(CLI::IsMember({"create", "update", "ask"}));
    command->add_option("--replace", options->replace, "The batch that the file stands for");
    command->add_option("--save-mapping", options->saveMapping, "Keep the mapping under this name");
    command->add_option("--guess", options->guess, "Write the guessed mapping of this file");
    command->add_option("--watch", options->watch, "Import each file of a folder once");
    command->add_flag("--once", options->once, "With --watch: what is there now, then end");
    onRun(command, context, [options](Context &c) { return runImport(c, *options); });
}

} // namespace

void addExchangeCommands(CLI::App &app, Context &context)
{
    addImport(app, context);
    auto *dataset = app.add_subcommand("dataset", "Tables that can be imported and exported");
    dataset->require_subcommand(1);
    onRun(dataset->add_subcommand("list", "The tables that there are"), context, &listDatasets);
    auto key = std::make_shared<std::string>();
    auto *show = dataset->add_subcommand("show", "The fields of a table");
    show->add_option("KEY", *key, "The table")->required();
    onRun(show, context, [key](Context &c) { return showDataset(c, *key); });
}

} // namespace weiwo::cli
