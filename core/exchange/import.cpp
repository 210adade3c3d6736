#include "core/exchange/import.h"

#include "core/exchange/import_run.h"
#include "core/exchange/import_source.h"
#include "core/exchange/mapping/mapping_guess.h"
#include "core/exchange/mappings.h"
#include "core/exchange/repo.h"
#include "core/storage/open_stores.h"
#include "core/workspace/access.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

// What a message names of a file's header.
constexpr qsizetype ColumnsNamed = 8;
constexpr qsizetype WidestList = 200;

/// One import from its file to its entry in the journal.
class ImportJob
{
public:
    ImportJob(Workspace &workspace, const ImportRequest &request, JobContext *job)
        : m_workspace(workspace), m_request(request), m_job(job)
    {
    }

    [[nodiscard]] Result<ImportResult> run();

private:
    Status prepare(Reader &reader);
    [[nodiscard]] Result<bool> knowsFile(Reader &reader);
    Status openRows();
    Status openBadRows();
    Status requireSameFields(Edit &edit);
    Status body(Edit &edit);
    Status putBatchRow(Edit &edit, ImportRun &run);
    [[nodiscard]] Result<std::optional<Id>> homeOfRecords(Edit &edit);
    [[nodiscard]] Result<EditOutcome> edit();
    Status closeBadRows();
    Status keepMapping(Edit &edit);
    Status keepMappingOnly();

    Workspace &m_workspace;
    const ImportRequest &m_request;
    JobContext *m_job;
    std::shared_ptr<const Catalogues> m_catalogues;
    std::unique_ptr<ImportSource> m_source;
    Mapping m_mapping;
    QStringList m_headers;
    RowSource *m_rows = nullptr;
    std::unique_ptr<RowPipeline> m_pipeline;
    std::unique_ptr<QSaveFile> m_badFile;
    std::optional<BadRowsWriter> m_badRows;
    ImportTask m_task;
    ImportResult m_result;
    bool m_changesNothing = false;
};

/// Whether a guess that nobody has looked at rests on enough: some columns, or most of the file.
bool isClear(const MappingGuess &guess)
{
    constexpr std::ptrdiff_t Enough = 3;
    const auto used = std::count_if(guess.columns.begin(), guess.columns.end(),
                                    [](const ColumnGuess &column) { return !column.to.isEmpty(); });
    return !guess.mapping.dataset.isEmpty()
        && (guess.mapping.unpivot || used >= Enough || 2 * used >= std::ssize(guess.columns));
}

Result<Mapping> guessedMapping(Reader &reader, const Catalogues &catalogues, const ImportRequest &request,
                               ImportSource &source)
{
    GuessHints hints{request.dataset, source.name(), {}};
    WEIWO_ASSIGN(hints.spaces, repo::externalSpaces(reader));
    WEIWO_ASSIGN(const MappingGuess guess, source.guessedMapping(catalogues.shapes, hints));
    const Status fits = checkMapping(guess.mapping, catalogues.shapes);
    if (request.dataset.isEmpty() && (!isClear(guess) || !fits)) {
        WEIWO_ASSIGN(const QStringList headers, source.headers());
        QString columns = headers.mid(0, ColumnsNamed).join(u", "_s);
        if (headers.size() > ColumnsNamed)
            columns += u", …"_s;
        return fail(errc::BadInput,
                    translate("exchange", "It is not clear what %1 has in it (columns: %2). Name its "
                                          "dataset, or give a mapping.")
                            .arg(source.name(), columns.left(WidestList))
                        + (fits ? QString() : u' ' + fits.error().message),
                    source.name());
    }
    return guess.mapping;
}

Result<Mapping> chosenMapping(Reader &reader, const Catalogues &catalogues, const ImportRequest &request,
                              ImportSource &source)
{
    Mapping mapping;
    if (request.mapping) {
        mapping = *request.mapping;
    } else if (!request.mappingName.isEmpty()) {
        WEIWO_ASSIGN(mapping, savedMapping(reader, request.mappingName));
    } else {
        WEIWO_ASSIGN(const QStringList headers, source.headers());
        WEIWO_ASSIGN(const auto saved, mappingForHeaders(reader, headerSignature(headers)));
        if (saved && (request.dataset.isEmpty() || saved->dataset == request.dataset)) {
            mapping = *saved;
        } else {
            WEIWO_ASSIGN(mapping, guessedMapping(reader, catalogues, request, source));
        }
    }
    if (!request.dataset.isEmpty())
        mapping.dataset = request.dataset;
    // Another sheet of the same file is another file.
    if (!request.sheet.isEmpty())
        mapping.format.sheet = request.sheet;
    return mapping;
}

Status ImportJob::prepare(Reader &reader)
{
    WEIWO_ASSIGN(m_source, ImportSource::open(m_request));
    WEIWO_ASSIGN(m_catalogues, cataloguesOf(reader));
    WEIWO_ASSIGN(m_mapping, chosenMapping(reader, *m_catalogues, m_request, *m_source));
    m_task.dataset = m_catalogues->datasets.find(m_mapping.dataset);
    if (!m_task.dataset || !m_task.dataset->importer)
        return fail(errc::BadInput,
                    translate("exchange", "There is no dataset \"%1\" to import into. `dataset "
                                          "list` shows them.")
                        .arg(m_mapping.dataset),
                    m_mapping.dataset);
    m_task.mappingHash = mappingHash(m_mapping);
    m_task.matchKey = m_mapping.match.key.value_or(QStringList());
    m_task.onMatch =
        m_request.onMatch.value_or(m_mapping.match.onMatch.value_or(OnMatch::Update));
    m_task.onDuplicate =
        m_request.onDuplicate.value_or(m_mapping.match.onDuplicate.value_or(OnDuplicate::Create));
    m_task.decisions = &m_request.decisions;
    m_task.workspace = &m_workspace;
    m_task.job = m_job;
    if (!m_request.replace.isEmpty()) {
        WEIWO_ASSIGN(m_task.replaces, findBatch(reader, m_request.replace));
        if (m_task.replaces->dataset != m_mapping.dataset || !m_task.dataset->facts)
            return fail(errc::BadInput,
                        translate("exchange", "The import \"%1\" has no lines that this file could "
                                              "stand for.")
                            .arg(m_request.replace),
                        m_request.replace);
    }
    m_result.dataset = m_mapping.dataset;
    m_result.file = m_source->name();
    m_result.dryRun = m_request.dryRun;
    m_result.mapping = m_mapping;
    return {};
}

Result<bool> ImportJob::knowsFile(Reader &reader)
{
    m_source->beginHash();
    // Whoever decides of its rows wants them read: the store may have changed since they were shown.
    if (!m_request.decisions.empty())
        return false;
    // Nothing was read in that way yet: the hash may come as late as the batch's row.
    WEIWO_ASSIGN(const bool mayKnow, repo::wasReadAs(reader, readingHash(m_mapping)));
    if (!mayKnow)
        return false;
    WEIWO_ASSIGN(m_result.sha256, m_source->sha256());
    WEIWO_ASSIGN(const auto batch,
                 batchOfFile(reader, m_result.sha256, readingHash(m_mapping)));
    if (!batch)
        return false;
    m_result.batch = batch->id;
    m_result.rowsRead = batch->rows;
    m_result.rowsUnchanged = batch->rows;
    m_result.alreadyImported = true;
    return true;
}

Status ImportJob::openRows()
{
    DateForms dates;
    {
        WEIWO_ASSIGN(RowSource *first, m_source->rows(m_mapping));
        WEIWO_ASSIGN(dates, findDateForms(*first, m_mapping, m_catalogues->shapes));
    }
    WEIWO_ASSIGN(RowSource *rows, m_source->rows(m_mapping));
    m_rows = rows;
    m_task.bytes = m_source->size();
    m_headers = rows->headers();
    WEIWO_ASSIGN(m_pipeline,
                 RowPipeline::open(*rows, m_mapping, m_catalogues->shapes, dates));
    m_task.plan = importPlan(*m_task.dataset, m_pipeline->targets(), *m_catalogues);
    return m_request.badPath.isEmpty() || m_request.dryRun ? Status() : openBadRows();
}

Status ImportJob::openBadRows()
{
    WEIWO_TRY(storage::refuseOpenStore(m_request.badPath));
    m_badFile = std::make_unique<QSaveFile>(m_request.badPath);
    if (!m_badFile->open(QIODevice::WriteOnly))
        return fail(errc::Io,
                    translate("exchange", "%1 cannot be written: %2")
                        .arg(m_request.badPath, m_badFile->errorString()),
                    m_request.badPath);
    WEIWO_ASSIGN(const CsvFormat format, m_source->format(m_mapping));
    WEIWO_ASSIGN(m_badRows, BadRowsWriter::open(*m_badFile, m_headers, format,
                                                 m_source->lineEnd()));
    m_task.badRows = &*m_badRows;
    return {};
}

Status ImportJob::closeBadRows()
{
    if (!m_badRows || m_badRows->rows() == 0)
        return {};
    WEIWO_TRY(m_badRows->finish());
    if (!m_badFile->commit())
        return fail(errc::Io,
                    translate("exchange", "%1 cannot be written: %2")
                        .arg(m_request.badPath, m_badFile->errorString()),
                    m_request.badPath);
    m_result.badPath = m_request.badPath;
    return {};
}

Status ImportJob::keepMapping(Edit &edit)
{
    if (m_request.saveMapping.isEmpty())
        return {};
    Mapping kept = m_mapping;
    kept.name = m_request.saveMapping;
    return saveMapping(edit, kept, headerSignature(m_headers));
}

/// In an edit of its own, called what it is: undoing it takes no import back.
Status ImportJob::keepMappingOnly()
{
    if (m_request.saveMapping.isEmpty() || m_request.dryRun)
        return {};
    WEIWO_ASSIGN(const EditOutcome saved,
                 m_workspace.edit({u"exchange.mapping"_s, {m_request.saveMapping}},
                                  [this](Edit &edit) { return keepMapping(edit); }));
    m_result.mappingEntry = saved.entry;
    return {};
}

/// Of a batch of records: where all of them belong, if one of their homes has the others below it;
/// else it is everybody's, or the acting person's where that is not allowed.
Result<std::optional<Id>> ImportJob::homeOfRecords(Edit &edit)
{
    const QDate today = edit.clock().today();
    const auto &tree = edit.registry().nodeTree;
    QSet<Id> homes;
    bool shared = false;
    for (const RowChange *change : edit.changes()) {
        if (change->after.home)
            homes.insert(*change->after.home);
        else
            shared = true;
    }
    for (const Id &home : homes) {
        bool all = !shared && tree;
        for (auto other = homes.cbegin(); all && other != homes.cend(); ++other) {
            WEIWO_ASSIGN(all, tree->isWithin(edit, *other, home, today));
        }
        if (all)
            return std::optional(home);
    }
    Access access(edit, edit.person(), today);
    if (!tree || access.mayWrite(batchTable().policy, {}))
        return std::optional<Id>();
    WEIWO_ASSIGN(const auto roles, tree->rolesOf(edit, edit.person(), today));
    for (const RoleAt &role : roles)
        if (access.mayWrite(batchTable().policy, role.node))
            return std::optional(role.node);
    return std::optional<Id>();
}

Status ImportJob::putBatchRow(Edit &edit, ImportRun &run)
{
    if (run.batchRows() == 0)
        return run.importer().discard();
    if (!m_task.dataset->facts && m_result.rowsBad == 0 && edit.changes().empty()) {
        // No record is other than it was: nothing to undo, nothing to tell.
        m_result.alreadyImported = run.skipped() == 0;
        return {};
    }
    Batch batch;
    batch.content = run.contentHash();
    batch.id = batchId(batch.content);
    WEIWO_ASSIGN(const auto all, batches(edit));
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Batch &other) { return other.id == batch.id; });
    if (known != all.end() && m_task.dataset->facts) {
        if (known->alive) {
            m_result.alreadyImported = true;
            m_changesNothing = true;
            m_result.batch = batch.id;
            return fail(errc::Exists, QString());
        }
        // It was undone: its lines are there and count again with its row.
        WEIWO_TRY(run.importer().discard());
    }
    batch.dataset = m_mapping.dataset;
    batch.file = m_result.file;
    batch.sha256 = m_result.sha256;
    batch.mapping = m_task.mappingHash;
    // A file of which rows wait for an answer is not known: the same bytes bring them with another answer.
    batch.readAs = m_result.likenessesLeft > 0 ? QString() : readingHash(m_mapping);
    batch.rows = run.batchRows();
    WEIWO_ASSIGN(batch.at, nextBatchTime(edit));
    if (m_task.replaces)
        batch.replaces = m_task.replaces->id;
    WEIWO_ASSIGN(batch.home, m_task.dataset->facts ? Result<std::optional<Id>>(run.importer().home())
                                                   : homeOfRecords(edit));
    WEIWO_TRY(putBatch(edit, batch));
    if (!m_request.dryRun)
        m_result.batch = batch.id;
    return {};
}

/// Fields of the workspace's own may have changed while the file was looked at: the plan is by their places.
Status ImportJob::requireSameFields(Edit &edit)
{
    WEIWO_ASSIGN(const auto catalogues, cataloguesOf(edit));
    const DatasetSpec *now = catalogues->datasets.find(m_mapping.dataset);
    const auto key = [](const FieldSpec &field) { return field.key; };
    if (now && std::ranges::equal(now->shape.fields, m_task.dataset->shape.fields, {}, key, key))
        return {};
    return fail(errc::Stale, translate("exchange", "The fields of %1 were changed meanwhile. Import the file again.").arg(m_mapping.dataset),
                m_mapping.dataset);
}

Status ImportJob::body(Edit &edit)
{
    WEIWO_TRY(requireSameFields(edit));
    WEIWO_TRY(repo::useLargeCache(edit));
    ChunkReader reader(*m_pipeline, *m_rows, m_task.plan,
                       edit.settings().currency.digits);
    ImportRun run(edit, m_task, m_result);
    for (const Finding &finding : m_pipeline->findings())
        run.note(finding);
    WEIWO_TRY(run.run(reader));
    WEIWO_ASSIGN(m_result.sha256, m_source->sha256());
    WEIWO_TRY(putBatchRow(edit, run));
    m_changesNothing = edit.changes().empty();
    if (!m_changesNothing)
        WEIWO_TRY(keepMapping(edit));
    return closeBadRows();
}

Result<EditOutcome> ImportJob::edit()
{
    EditTitle title;
    title.key = u"exchange.import"_s;
    title.args = {m_result.file, m_result.dataset};
    title.origin = u"import"_s;
    return m_workspace.edit(title, [this](Edit &edit) { return body(edit); },
                            m_request.dryRun ? Workspace::Commit::DryRun : Workspace::Commit::Yes);
}

Result<ImportResult> ImportJob::run()
{
    WEIWO_ASSIGN(Reader reader, m_workspace.reader());
    WEIWO_TRY(prepare(reader));
    WEIWO_ASSIGN(const bool known, knowsFile(reader));
    if (known) {
        WEIWO_ASSIGN(m_headers, m_source->headers(m_mapping));
        WEIWO_TRY(keepMappingOnly());
        return m_result;
    }
    WEIWO_TRY(openRows());
    const auto outcome = edit();
    if (!outcome && !(m_result.alreadyImported && outcome.error().code == QLatin1StringView(
                                                      errc::Exists)))
        return failed(outcome);
    if (!outcome) {
        // Other bytes, the same lines: nothing has changed.
        m_result.rowsUnchanged += m_result.rowsImported;
        m_result.rowsImported = m_result.created = m_result.updated = 0;
        m_result.made.clear();
        m_result.madeNames.clear();
        m_result.likenesses.clear();
        m_result.likenessesCount = m_result.likenessesLeft = m_result.notCompared = 0;
    } else {
        m_result.entry = outcome->entry;
    }
    if (m_changesNothing)
        WEIWO_TRY(keepMappingOnly());
    return m_result;
}

nlohmann::ordered_json findingJson(const Finding &finding)
{
    nlohmann::ordered_json json;
    json["severity"] = severityKey(finding.severity).toStdString();
    json["code"] = finding.code.toStdString();
    const auto put = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text.toStdString();
    };
    put("subject", finding.subject);
    if (finding.row)
        json["row"] = *finding.row;
    put("column", finding.column);
    if (finding.row && !finding.column.isEmpty())
        json["value"] = finding.value.toStdString();
    put("message", finding.message);
    put("fix", finding.fix);
    if (finding.count)
        json["count"] = *finding.count;
    return json;
}

nlohmann::ordered_json likenessJson(const LikenessOutcome &outcome)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(value.toStdString()); };
    nlohmann::ordered_json json;
    json["row"] = outcome.row;
    json["kind"] = outcome.record.kind.toStdString();
    json["code"] = text(outcome.record.code);
    json["name"] = text(outcome.record.name);
    json["like"] = {{"id", outcome.like.id.text().toStdString()}, {"code", text(outcome.like.code)}, {"name", text(outcome.like.name)}};
    json["same"] = outcome.like.same;
    json["reason"] = text(outcome.like.reason);
    json["done"] = doneKey(outcome.done).toStdString();
    return json;
}

nlohmann::ordered_json sumsJson(const std::vector<std::pair<QString, QString>> &sums)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto &[field, sum] : sums)
        json[field.toStdString()] = sum.toStdString();
    return json;
}

} // namespace

Result<ImportResult> importFile(Workspace &workspace, const ImportRequest &request, JobContext *job)
{
    return ImportJob(workspace, request, job).run();
}

Result<Mapping> mappingFor(Reader &reader, const ImportRequest &request)
{
    WEIWO_ASSIGN(const auto source, ImportSource::open(request));
    WEIWO_ASSIGN(const auto catalogues, cataloguesOf(reader));
    return chosenMapping(reader, *catalogues, request, *source);
}

nlohmann::ordered_json toJson(const ImportResult &result)
{
    nlohmann::ordered_json json;
    json["batch"] = result.batch ? nlohmann::ordered_json(result.batch->text().toStdString())
                                 : nlohmann::ordered_json();
    json["dataset"] = result.dataset.toStdString();
    json["file"] = result.file.toStdString();
    json["sha256"] = result.sha256.toStdString();
    json["rows_read"] = result.rowsRead;
    json["rows_imported"] = result.rowsImported;
    json["rows_bad"] = result.rowsBad;
    json["rows_left"] = result.rowsLeft;
    json["rows_unchanged"] = result.rowsUnchanged;
    json["created"] = result.created;
    json["updated"] = result.updated;
    json["already_imported"] = result.alreadyImported;
    json["bad_path"] = result.badPath.isEmpty()
                           ? nlohmann::ordered_json()
                           : nlohmann::ordered_json(result.badPath.toStdString());
    json["control"] = sumsJson(result.control);
    if (!result.controlRaw.empty())
        json["control_raw"] = sumsJson(result.controlRaw);
    nlohmann::ordered_json made = nlohmann::ordered_json::object();
    for (const auto &[kind, count] : result.made)
        made[kind.toStdString()] = count;
    json["made"] = std::move(made);
    nlohmann::ordered_json names = nlohmann::ordered_json::object();
    for (const auto &[kind, first] : result.madeNames)
        for (const QString &name : first)
            names[kind.toStdString()].push_back(name.toStdString());
    json["made_names"] = std::move(names);
    json["duplicates"] = nlohmann::ordered_json::array();
    for (size_t i = 0; i < std::min(result.likenesses.size(), ImportResult::MostFindings); ++i)
        json["duplicates"].push_back(likenessJson(result.likenesses[i]));
    json["duplicates_count"] = result.likenessesCount;
    json["not_compared"] = result.notCompared;
    json["mapping"] = mappingJson(result.mapping);
    json["findings"] = nlohmann::ordered_json::array();
    for (const Finding &finding : result.findings)
        json["findings"].push_back(findingJson(finding));
    json["findings_count"] = result.findingsCount;
    return json;
}

} // namespace weiwo::exchange
