#include "app/cli/command_parts.h"

#include "core/sync/devices.h"
#include "core/sync/export.h"
#include "core/sync/import.h"
#include "core/workspace/device.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct PackageOptions
{
    std::string file;
    std::string to;
    std::string passphraseFile;
    bool full = false;
    bool dryRun = false;
    bool preview = false;
};

nlohmann::json headerJson(const sync::PackageHeader &header)
{
    return {{"id", header.id.text().toStdString()},
            {"kind", sync::packageKindKey(header.kind).toStdString()},
            {"scope", header.contents.scope ? nlohmann::json(header.contents.scope->text().toStdString()) : nlohmann::json()},
            {"from", {{"device", header.sender.text().toStdString()},
                      {"fingerprint", Device::fingerprintOf(header.senderKey).toStdString()}}},
            {"entries", header.contents.entries},
            {"rows", header.contents.rows},
            {"batches", header.contents.batches}};
}

QString sizeText(qint64 bytes)
{
    return bytes < 1024 * 1024 ? translate("cli", "%1 KB").arg((bytes + 1023) / 1024)
                               : translate("cli", "%1 MB").arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

void printHeader(Context &context, const sync::PackageHeader &header, qint64 bytes)
{
    TextTable table({translate("cli", "What"), translate("cli", "Value")}, {TextTable::Align::Left, TextTable::Align::Left});
    table.add({translate("cli", "Kind"), sync::packageKindKey(header.kind)});
    table.add({translate("cli", "From"), Device::fingerprintOf(header.senderKey)});
    table.add({translate("cli", "Entries"), QString::number(header.contents.entries)});
    table.add({translate("cli", "Rows"), QString::number(header.contents.rows)});
    table.add({translate("cli", "Imports"), QString::number(header.contents.batches)});
    table.add({translate("cli", "Size"), sizeText(bytes)});
    context.print(table.text());
}

Result<QByteArray> passphraseOf(const PackageOptions &options)
{
    if (options.passphraseFile.empty())
        return QByteArray();
    WEIWO_ASSIGN(const QByteArray bytes, bytesOf(textOf(options.passphraseFile)));
    return bytes.trimmed();
}

Result<int> exportPackage(Context &context, const PackageOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    sync::ExportRequest request;
    request.path = textOf(options.file);
    request.full = options.full;
    request.dryRun = options.dryRun;
    if (!options.to.empty()) {
        WEIWO_ASSIGN(Reader reader, workspace->reader());
        WEIWO_ASSIGN(const sync::SyncDevice to, sync::findDevice(reader, textOf(options.to)));
        request.to = to.id;
    }
    WEIWO_ASSIGN(const sync::PackageFile file, sync::exportPackage(*workspace, request));
    if (context.json) {
        nlohmann::json object = headerJson(file.header);
        object["out_path"] = options.dryRun ? nlohmann::json() : nlohmann::json(options.file);
        object["sha256"] = file.sha256.toHex().toStdString();
        object["bytes"] = file.bytes;
        context.printJson(object);
        return Done;
    }
    printHeader(context, file.header, file.bytes);
    if (!options.dryRun)
        context.print(translate("cli", "Wrote %1.").arg(request.path));
    return Done;
}

Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, file->errorString());
    return file;
}

Result<nlohmann::json> inspected(const PackageOptions &options, sync::PackageHeader &header)
{
    WEIWO_ASSIGN(const std::unique_ptr<QFile> file, opened(textOf(options.file)));
    WEIWO_ASSIGN(header, sync::inspectPackage(*file));
    nlohmann::json object = headerJson(header);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file->seek(0) || !hash.addData(file.get()))
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(file->fileName()), file->fileName(), file->errorString());
    object["out_path"] = options.file;
    object["sha256"] = hash.result().toHex().toStdString();
    object["bytes"] = file->size();
    return object;
}

Result<int> inspectPackage(Context &context, const PackageOptions &options)
{
    sync::PackageHeader header;
    WEIWO_ASSIGN(const nlohmann::json object, inspected(options, header));
    if (context.json)
        context.printJson(object);
    else
        printHeader(context, header, object["bytes"]);
    return Done;
}

Result<int> verifyPackage(Context &context, const PackageOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(const sync::PackageHeader verified, sync::checkPackage(*workspace, textOf(options.file)));
    sync::PackageHeader header;
    WEIWO_ASSIGN(nlohmann::json object, inspected(options, header));
    object["signature"] = "good";
    object["known"] = true;
    if (context.json)
        context.printJson(object);
    else
        printHeader(context, verified, object["bytes"]);
    context.print(translate("cli", "The signature is good, and the sender is known."));
    return Done;
}

nlohmann::json reportJson(const sync::ImportReport &report)
{
    nlohmann::json refused = nlohmann::json::array();
    for (const sync::RefusedValue &value : report.refused)
        refused.push_back({{"table", value.table.toStdString()},
                           {"id", value.row.text().toStdString()},
                           {"record", value.record.toStdString()},
                           {"field", textOrNull(value.field)},
                           {"reason", value.reason.toStdString()}});
    nlohmann::json tables = nlohmann::json::object();
    for (const sync::TableChangeCount &count : report.tables)
        tables[count.table.toStdString()] = {{"inserted", count.inserted}, {"updated", count.updated}, {"deleted", count.deleted}};
    return {{"id", report.header.id.text().toStdString()},
            {"kind", sync::packageKindKey(report.header.kind).toStdString()},
            {"from", report.sender.toStdString()},
            {"already_imported", report.alreadyImported},
            {"entries", report.entries},
            {"changes", report.changes},
            {"tables", tables},
            {"refused", refused},
            {"conflicts", report.conflicts},
            {"pending", report.pending},
            {"contested", report.contested},
            {"findings", findingsJson(report.findings)},
            {"backup_path", textOrNull(report.backupPath)}};
}

void printReport(Context &context, const sync::ImportReport &report, bool preview)
{
    if (report.alreadyImported)
        return context.print(translate("cli", "There is nothing new in this package."));
    TextTable table({translate("cli", "What"), translate("cli", "Value")}, {TextTable::Align::Left, TextTable::Align::Right});
    table.add({translate("cli", "Entries"), QString::number(report.entries)});
    table.add({translate("cli", "Changed rows"), QString::number(report.changes)});
    table.add({translate("cli", "Refused"), QString::number(report.refused.size())});
    table.add({translate("cli", "Conflicts"), QString::number(report.conflicts)});
    context.print(table.text());
    for (const sync::RefusedValue &value : report.refused)
        context.print(u"%1: %2"_s.arg(value.record, value.reason));
    if (preview)
        context.print(translate("cli", "This is a preview: nothing was changed."));
}

Result<int> importPackage(Context &context, const PackageOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(const QByteArray passphrase, passphraseOf(options));
    WEIWO_ASSIGN(const sync::ImportReport report,
                 sync::importPackage(*workspace, {.path = textOf(options.file), .passphrase = passphrase, .preview = options.preview}));
    if (context.json)
        context.printJson(reportJson(report));
    else
        printReport(context, report, options.preview);
    return report.refused.empty() && report.conflicts == 0 ? Done : DoneWithFindings;
}

} // namespace

void addPackageCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<PackageOptions>();
    auto *package = app.add_subcommand("package", "Exchange packages with other copies of the workspace");
    package->require_subcommand(1);
    auto *writing = addCommand(*package, context, "export", "Submit to the upstream, or send to a device below", options, &exportPackage);
    writing->add_option("--out", options->file, "The package to write")->required();
    auto *to = writing->add_option("--to", options->to, "The device to send to (default: submit to the upstream)");
    writing->add_flag("--full", options->full, "Everything that the device may see")->needs(to);
    writing->add_flag("--dry-run", options->dryRun, "Say what would be in it, and write nothing");
    auto *inspecting = addCommand(*package, context, "inspect", "Say what a package says of itself", options, &inspectPackage);
    inspecting->add_option("FILE", options->file, "The package")->required();
    auto *verifying = addCommand(*package, context, "verify", "Check who signed a package", options, &verifyPackage);
    verifying->add_option("FILE", options->file, "The package")->required();
    auto *reading = addCommand(*package, context, "import", "Take a package in", options, &importPackage);
    reading->add_option("FILE", options->file, "The package")->required();
    reading->add_flag("--preview", options->preview, "Say what would happen, and change nothing");
    reading->add_option("--passphrase-file", options->passphraseFile, "A file with the passphrase of the package");
}

} // namespace weiwo::cli
