#include "core/exchange/import_run.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

void addTo(QCryptographicHash &hash, const Value &value)
{
    struct Visitor
    {
        QCryptographicHash &out;
        void operator()(std::monostate) const { out.addData(QByteArrayView("-", 1)); }
        void operator()(qint64 number) const { text('i', QByteArray::number(number)); }
        void operator()(const QString &value) const { text('t', value.toUtf8()); }
        void operator()(const QByteArray &bytes) const { text('b', bytes); }
        void text(char kind, const QByteArray &bytes) const
        {
            out.addData(QByteArray(1, kind) + QByteArray::number(bytes.size()) + ':');
            out.addData(bytes);
        }
    };
    std::visit(Visitor{hash}, value);
}

} // namespace

ImportRun::ImportRun(Edit &edit, const ImportTask &task, ImportResult &result)
    : m_edit(edit), m_task(task), m_result(result), m_digits(edit.settings().currency.digits),
      m_indices(edit), m_judge(*task.workspace, task.onDuplicate, *task.decisions, result),
      m_resolver(*this, m_indices, m_judge, task.plan, m_digits),
      m_sums(task.plan, m_digits), m_hash(QCryptographicHash::Blake2b_256)
{
    addTo(m_hash, task.dataset->key);
    addTo(m_hash, task.mappingHash);
}

Status ImportRun::begin()
{
    WEIWO_ASSIGN(m_batchNumber, nextBatchNumber(m_edit));
    WEIWO_ASSIGN(m_importer, m_task.dataset->importer(*this));
    if (!m_task.dataset->facts) {
        WEIWO_ASSIGN(m_matcher, RecordMatcher::make(m_edit, *m_task.dataset, m_indices,
                                                    m_task.matchKey));
    }
    return {};
}

Status ImportRun::run(ChunkReader &reader)
{
    WEIWO_TRY(begin());
    for (;;) {
        WEIWO_ASSIGN(std::unique_ptr<Chunk> chunk, reader.next());
        if (!chunk)
            break;
        WEIWO_TRY(take(*chunk));
        if (m_task.job) {
            m_task.job->progress(chunk->bytes, m_task.bytes);
            if (m_task.job->cancelled())
                return fail(errc::Cancelled, translate("exchange", "The import was cancelled. "
                                                                   "Nothing was changed."));
        }
        reader.recycle(std::move(chunk));
    }
    WEIWO_TRY(m_importer->finish());
    m_judge.finish();
    m_result.control = m_sums.stored();
    m_result.controlRaw = m_sums.raw();
    for (const auto &rounded : m_sums.rounded()) {
        const auto field = static_cast<size_t>(rounded.field);
        Finding finding;
        finding.severity = Severity::Info;
        finding.code = m_task.dataset->shape.fields[field].key + u".rounded"_s;
        finding.column = m_task.plan.headers[field];
        finding.count = rounded.count;
        finding.message = translate("exchange", "%1 values have more digits than are kept and were "
                                                "rounded, half away from zero.")
                              .arg(rounded.count);
        keep(std::move(finding));
    }
    return {};
}

Status ImportRun::take(Chunk &chunk)
{
    m_chunk = &chunk;
    const auto &sources = chunk.block.sources();
    m_outcomes.assign(chunk.count, Outcome::Bad);
    m_badSource.assign(sources.size(), 0);
    m_rowFindings.clear();
    m_leftRows.clear();
    for (size_t i = 0; i < sources.size(); ++i)
        m_badSource[i] = sources[i].bad ? 1 : 0;
    for (const Finding &finding : chunk.block.findings())
        note(finding);
    for (const Finding &finding : chunk.findings) {
        note(finding);
        for (size_t i = 0; i < sources.size(); ++i)
            if (sources[i].row == finding.row)
                m_badSource[i] = 1;
    }
    WEIWO_TRY(m_task.dataset->facts ? takeFacts(chunk) : takeRecords(chunk));
    tally(chunk);
    m_chunk = nullptr;
    return {};
}

Result<bool> ImportRun::complete(Chunk &chunk, size_t index)
{
    MappedRecord &record = chunk.records[index];
    const auto &references = m_task.plan.references;
    for (size_t which = 0; which < references.size(); ++which) {
        if (chunk.identities[index * references.size() + which] < 0)
            continue;
        const int field = references[which].field;
        WEIWO_ASSIGN(const ReferenceResolver::Answer *answer,
                     m_resolver.resolve(chunk, index, which));
        if (!*answer) {
            const Unresolved &why = answer->error();
            problem(record, field,
                    m_task.dataset->shape.fields[static_cast<size_t>(field)].key + u'.' + why.code,
                    why.message, why.fix);
            return false;
        }
        record.values[static_cast<size_t>(field)] = (*answer)->id;
        record.locals[static_cast<size_t>(field)] = (*answer)->no;
    }
    return hasRequired(record);
}

bool ImportRun::hasRequired(const MappedRecord &record)
{
    for (const size_t field : m_task.plan.required) {
        if (!isNull(record.values[field]))
            continue;
        const FieldSpec &spec = m_task.dataset->shape.fields[field];
        problem(record, static_cast<int>(field), spec.key + u".empty"_s,
                translate("exchange", "%1 is missing.").arg(spec.heading()),
                translate("exchange", "Fill it in."));
        return false;
    }
    return true;
}

Status ImportRun::takeFacts(Chunk &chunk)
{
    for (size_t index = 0; index < chunk.count; ++index) {
        char &bad = m_badSource[chunk.block.records()[index].source];
        if (bad)
            continue;
        WEIWO_ASSIGN(const bool good, complete(chunk, index));
        if (!good)
            bad = 1;
    }
    m_goodPlaces.clear();
    for (size_t index = 0; index < chunk.count; ++index)
        if (!m_badSource[chunk.block.records()[index].source])
            m_goodPlaces.push_back(index);
    if (m_goodPlaces.empty())
        return {};
    std::vector<Outcome> outcomes(m_goodPlaces.size(), Outcome::Created);
    if (m_goodPlaces.size() == chunk.count) {
        WEIWO_TRY(m_importer->takeLines(std::span(chunk.records).first(chunk.count), outcomes));
    } else {
        m_good.clear();
        for (const size_t index : m_goodPlaces)
            m_good.push_back(chunk.records[index]);
        WEIWO_TRY(m_importer->takeLines(m_good, outcomes));
    }
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_outcomes[m_goodPlaces[i]] = outcomes[i];
    return {};
}

Status ImportRun::takeRecords(Chunk &chunk)
{
    // Row by row: a row may name a record that the one before it has made.
    for (size_t index = 0; index < chunk.count; ++index) {
        char &bad = m_badSource[chunk.block.records()[index].source];
        if (bad)
            continue;
        WEIWO_ASSIGN(const bool good, complete(chunk, index));
        if (!good) {
            bad = 1;
            continue;
        }
        WEIWO_ASSIGN(m_outcomes[index], takeRecord(chunk.records[index]));
    }
    return {};
}

Result<Outcome> ImportRun::takeRecord(MappedRecord &record)
{
    hashRecord(record);
    WEIWO_ASSIGN(const Found found, m_matcher->match(m_edit, record));
    if (found.several) {
        problem(record, -1, u"record.ambiguous"_s,
                translate("exchange", "Several records fit this row."),
                translate("exchange", "Add a code or an external id that only one of them has."));
        return Outcome::Bad;
    }
    if (!found.record)
        return takeNew(record);
    if (const auto decided = takeKnown(record, found.record->id))
        return *decided;
    return store(record);
}

std::optional<Outcome> ImportRun::takeKnown(MappedRecord &record, const Id &id)
{
    switch (m_task.onMatch) {
    case OnMatch::Skip:
        ++m_skipped;
        return Outcome::Unchanged;
    case OnMatch::Refuse:
        problem(record, -1, u"record.exists"_s,
                translate("exchange", "This record is there already."),
                translate("exchange", "Leave it out, or have what is there updated."));
        return Outcome::Bad;
    case OnMatch::Update:
        record.existing = id;
        break;
    case OnMatch::Create:
        break;
    }
    return {};
}

Result<Outcome> ImportRun::takeNew(MappedRecord &record)
{
    WEIWO_ASSIGN(RecordIndex *index, m_indices.of(m_task.dataset->key));
    if (!index || !index->kind().likeness || m_task.onMatch == OnMatch::Create)
        return store(record);
    const int codeField = m_task.dataset->indexOf(u"code"_s);
    const int nameField = m_task.dataset->indexOf(u"name"_s);
    const QString code = codeField >= 0 ? record.text(codeField) : QString();
    const QString name = nameField >= 0 ? record.text(nameField) : QString();
    WEIWO_ASSIGN(const LikenessJudge::Verdict verdict, m_judge.judge(*index, record, code, name));
    if (verdict.what == LikenessJudge::Do::Leave) {
        problem(record, nameField, u"record."_s + LikeCode, likeMessage(name.isEmpty() ? code : name, verdict.like), likeFix(verdict.like));
        return Outcome::Bad;
    }
    if (verdict.what == LikenessJudge::Do::Use) {
        if (const auto decided = takeKnown(record, verdict.record.id))
            return *decided;
        // The one that is there keeps what it is called by.
        const RecordEntry entry = index->entryOf(verdict.record.id);
        if (!entry.name.isEmpty() && nameField >= 0)
            record.values[static_cast<size_t>(nameField)] = {};
        if (!entry.code.isEmpty() && codeField >= 0)
            record.values[static_cast<size_t>(codeField)] = {};
        WEIWO_ASSIGN(const Outcome outcome, store(record));
        if (outcome != Outcome::Bad)
            WEIWO_TRY(m_judge.remember(m_edit, *index, verdict, code, name));
        return outcome;
    }
    WEIWO_ASSIGN(const Outcome outcome, store(record));
    if (outcome == Outcome::Created)
        if (const Found made = code.isEmpty() ? index->byName(name) : index->byCode(code); made.record)
            m_judge.made(index->kind(), made.record->id, record);
    return outcome;
}

Result<Outcome> ImportRun::store(const MappedRecord &record)
{
    WEIWO_ASSIGN(const Taken taken, m_importer->take(record));
    if (taken.outcome == Outcome::Bad)
        return taken.outcome;
    WEIWO_ASSIGN(const bool filed, m_matcher->noteTaken(m_edit, record, taken.record));
    return filed && taken.outcome == Outcome::Unchanged ? Outcome::Updated : taken.outcome;
}

void ImportRun::tally(const Chunk &chunk)
{
    const auto &sources = chunk.block.sources();
    std::vector<char> changed(sources.size(), 0);
    std::vector<char> same(sources.size(), 0);
    for (size_t index = 0; index < chunk.count; ++index) {
        const size_t source = chunk.block.records()[index].source;
        if (m_outcomes[index] == Outcome::Bad)
            m_badSource[source] = 1;
        else if (m_outcomes[index] == Outcome::Unchanged)
            same[source] = 1;
        else
            changed[source] = 1;
        countOutcome(chunk, index);
    }
    for (size_t source = 0; source < sources.size(); ++source) {
        ++m_result.rowsRead;
        if (m_badSource[source]) {
            ++m_result.rowsBad;
            if (m_leftRows.contains(sources[source].row))
                ++m_result.rowsLeft;
            writeBad(chunk, source);
        } else if (same[source] && !changed[source]) {
            ++m_result.rowsUnchanged;
        } else {
            ++m_result.rowsImported;
        }
    }
}

void ImportRun::countOutcome(const Chunk &chunk, size_t index)
{
    const Outcome outcome = m_outcomes[index];
    if (outcome == Outcome::Bad)
        return;
    ++m_batchRows;
    if (outcome == Outcome::Unchanged)
        return;
    ++(outcome == Outcome::Created ? m_result.created : m_result.updated);
    m_sums.add(chunk.records[index], chunk.block.records()[index]);
}

void ImportRun::writeBad(const Chunk &chunk, size_t source)
{
    if (!m_task.badRows)
        return;
    const auto &line = chunk.block.sources()[source];
    std::optional<qint64> lineNo;
    const auto position = m_task.plan.position;
    if (position && !m_task.plan.isMapped(*position))
        for (size_t index = 0; index < chunk.count; ++index)
            if (chunk.block.records()[index].source == source
                && chunk.positions[index] != 0)
                lineNo = chunk.positions[index];
    m_task.badRows->add(line, problemText(m_rowFindings, line.row), lineNo);
}

QString ImportRun::contentHash() const
{
    if (m_task.dataset->facts)
        return QString::fromLatin1(m_importer->contentHash());
    return QString::fromLatin1(m_hash.result().toHex());
}

void ImportRun::hashRecord(const MappedRecord &record)
{
    for (const Value &value : record.values)
        addTo(m_hash, value);
    for (const ExternalKey &key : record.externalIds) {
        addTo(m_hash, key.space);
        addTo(m_hash, key.key);
    }
}

const QStringList &ImportRun::matchKey() const
{
    return m_task.matchKey.isEmpty() ? m_task.dataset->matchKey : m_task.matchKey;
}

std::optional<qint64> ImportRun::replaces() const
{
    return m_task.replaces ? std::optional(m_task.replaces->no) : std::nullopt;
}

Result<std::optional<Id>> ImportRun::find(const QString &kind, const QString &text)
{
    WEIWO_ASSIGN(RecordIndex *index, m_indices.of(kind));
    if (!index)
        return std::optional<Id>();
    WEIWO_ASSIGN(const Found found, index->byAny(m_edit, text));
    if (found.several)
        return fail(errc::Ambiguous,
                    translate("exchange", "Several records are called \"%1\".").arg(text), text);
    return found.record ? std::optional(found.record->id) : std::nullopt;
}

void ImportRun::problem(const MappedRecord &record, int field, const QString &code,
                        const QString &message, const QString &fix)
{
    Finding finding;
    const bool left = code.endsWith(u'.' + LikeCode);
    if (left)
        m_leftRows.insert(record.row);
    finding.severity = left ? Severity::Warning : Severity::Error;
    finding.code = code;
    finding.row = record.row;
    finding.message = message;
    finding.fix = fix;
    if (field >= 0) {
        finding.column = m_task.plan.headers[static_cast<size_t>(field)];
        const auto cell = m_task.plan.cellOf[static_cast<size_t>(field)];
        const auto &records = m_chunk->block.records();
        const auto at = std::lower_bound(records.begin(), records.end(), record.row,
                                         [this](const FileRecord &candidate, qint64 row) {
                                             return m_chunk->block.source(candidate).row < row;
                                         });
        if (cell && at != records.end()) {
            const std::string_view text = at->cells[*cell].text;
            finding.value = QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
    }
    note(std::move(finding));
}

void ImportRun::note(Finding finding)
{
    const bool staysOut = finding.severity == Severity::Error || (finding.row && m_leftRows.contains(*finding.row));
    if (staysOut && finding.row)
        m_rowFindings.push_back(finding);
    keep(std::move(finding));
}

void ImportRun::keep(Finding finding)
{
    ++m_result.findingsCount;
    if (m_result.findings.size() < ImportResult::MostFindings)
        m_result.findings.push_back(std::move(finding));
}

void ImportRun::made(const QString &kind, const QString &name)
{
    m_result.made[kind] += 1;
    QStringList &names = m_result.madeNames[kind];
    if (names.size() < ImportResult::MostMadeNames)
        names << name;
}

} // namespace weiwo::exchange
