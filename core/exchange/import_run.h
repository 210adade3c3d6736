#pragma once

#include "core/exchange/chunk_reader.h"
#include "core/exchange/control_sums.h"
#include "core/exchange/import.h"
#include "core/exchange/likeness_judge.h"
#include "core/exchange/mapping/bad_rows.h"
#include "core/exchange/record_matcher.h"
#include "core/exchange/reference_resolver.h"

#include <QCryptographicHash>
#include <QSet>

namespace weiwo::exchange {

/// What an import works on, all found out before its edit begins.
struct ImportTask
{
    const DatasetSpec *dataset = nullptr;
    ImportPlan plan;
    QString mappingHash;
    QStringList matchKey;              ///< the mapping's own; empty: the dataset's
    OnMatch onMatch = OnMatch::Update;
    OnDuplicate onDuplicate = OnDuplicate::Create;
    const LikenessDecisions *decisions = nullptr;
    Workspace *workspace = nullptr;
    std::optional<Batch> replaces;
    BadRowsWriter *badRows = nullptr;
    qint64 bytes = 0;                  ///< of the file
    JobContext *job = nullptr;
};

/// Takes the chunks of one file in, inside an edit.
class ImportRun : public ImportContext
{
public:
    ImportRun(Edit &edit, const ImportTask &task, ImportResult &result);

    /// Everything: to the last row, then finish() of the importer.
    Status run(ChunkReader &reader);
    /// Hash of what came in: names the batch.
    [[nodiscard]] QString contentHash() const;
    [[nodiscard]] qint64 batchRows() const { return m_batchRows; }
    /// Records that were passed over because they are there; nobody has compared them.
    [[nodiscard]] qint64 skipped() const { return m_skipped; }
    [[nodiscard]] Importer &importer() { return *m_importer; }

    [[nodiscard]] Edit &edit() override { return m_edit; }
    [[nodiscard]] bool isMapped(int field) const override { return m_task.plan.isMapped(field); }
    [[nodiscard]] const QString &mappingHash() const override { return m_task.mappingHash; }
    [[nodiscard]] const QStringList &matchKey() const override;
    [[nodiscard]] OnMatch onMatch() const override { return m_task.onMatch; }
    [[nodiscard]] qint64 batchNumber() const override { return m_batchNumber; }
    [[nodiscard]] std::optional<qint64> replaces() const override;
    [[nodiscard]] Result<std::optional<Id>> find(const QString &kind, const QString &text) override;
    void problem(const MappedRecord &record, int field, const QString &code,
                 const QString &message, const QString &fix) override;
    void note(Finding finding) override;
    void made(const QString &kind, const QString &name) override;

private:
    Status begin();
    Status take(Chunk &chunk);
    Status takeFacts(Chunk &chunk);
    Status takeRecords(Chunk &chunk);
    [[nodiscard]] Result<Outcome> takeRecord(MappedRecord &record);
    /// What `on_match` says of a row whose record is there; nothing: it is to be stored.
    [[nodiscard]] std::optional<Outcome> takeKnown(MappedRecord &record, const Id &id);
    [[nodiscard]] Result<Outcome> takeNew(MappedRecord &record);
    [[nodiscard]] Result<Outcome> store(const MappedRecord &record);
    /// False where the row turns out bad.
    [[nodiscard]] Result<bool> complete(Chunk &chunk, size_t index);
    [[nodiscard]] bool hasRequired(const MappedRecord &record);
    void tally(const Chunk &chunk);
    void countOutcome(const Chunk &chunk, size_t index);
    void writeBad(const Chunk &chunk, size_t source);
    void keep(Finding finding);
    void hashRecord(const MappedRecord &record);

    Edit &m_edit;
    const ImportTask &m_task;
    ImportResult &m_result;
    int m_digits;
    RecordIndices m_indices;
    LikenessJudge m_judge;
    ReferenceResolver m_resolver;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<RecordMatcher> m_matcher;
    ControlSums m_sums;
    QCryptographicHash m_hash;
    qint64 m_batchNumber = 0;
    qint64 m_batchRows = 0;
    qint64 m_skipped = 0;

    const Chunk *m_chunk = nullptr;
    std::vector<Outcome> m_outcomes;       ///< of the chunk's records
    std::vector<char> m_badSource;         ///< of the chunk's rows
    Findings m_rowFindings;                ///< why rows of the chunk stay out
    QSet<qint64> m_leftRows;               ///< of the chunk: what they name is like one that is there
    std::vector<MappedRecord> m_good;      ///< facts that go in together
    std::vector<size_t> m_goodPlaces;
};

} // namespace weiwo::exchange
