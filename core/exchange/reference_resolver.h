#pragma once

#include "core/exchange/chunk_reader.h"
#include "core/exchange/likeness_judge.h"

namespace weiwo::exchange {

/// Why a row's record was not found.
struct Unresolved
{
    QString code;              ///< last part of a finding's code: not-found, ambiguous
    QString message;
    QString fix;
};

/// A record as it goes into a row.
struct Resolved
{
    QByteArray id;             ///< 16 bytes, shared by the rows that name it
    qint64 no = 0;
};

/// Looks the records up that rows name, each text once, and makes those that a flat file names and
/// nobody has.
class ReferenceResolver
{
public:
    using Answer = tl::expected<Resolved, Unresolved>;

    ReferenceResolver(ImportContext &context, RecordIndices &indices, LikenessJudge &judge,
                      const ImportPlan &plan, int currencyDigits);

    /// The record that reference @p which of record @p index of the chunk names; a failure of the
    /// store as an error. Valid until the next call.
    [[nodiscard]] Result<const Answer *> resolve(const Chunk &chunk, size_t index, size_t which);

private:

    [[nodiscard]] Result<Answer> lookUp(const Chunk &chunk, size_t index,
                                        const ReferenceCells &reference);
    [[nodiscard]] Result<Found> find(RecordIndex &records, const ReferenceCells &reference,
                                     const QString &primary, const QString &code,
                                     const QString &name);
    /// A record that nobody has by that name: one that is there after all, else it is made.
    [[nodiscard]] Result<Answer> makeOrUse(RecordIndex &records, const Chunk &chunk, size_t index,
                                           const ReferenceCells &reference, const QString &name,
                                           const QString &code, const QString &externalKey);
    [[nodiscard]] Result<Answer> make(RecordIndex &records, const ReferenceCells &reference,
                                      MappedRecord &record, const QString &name, const QString &code);
    /// Fills in what the record is called.
    void nameRecord(const RecordKind &kind, MappedRecord &record, const QString &name,
                    const QString &code) const;
    Status fileIds(RecordIndex &records, const MappedRecord &record, const Id &id);
    [[nodiscard]] Result<RecordRef> makeRecord(RecordIndex &records, const MappedRecord &record,
                                               const QString &name, const QString &code);
    [[nodiscard]] Result<std::optional<RecordRef>> named(const QString &kind, const QString &text,
                                                         int depth);
    [[nodiscard]] Result<Id> freeId(const RecordKind &kind, const MappedRecord &record,
                                    const QString &name, const QString &code);

    ImportContext &m_context;
    RecordIndices &m_indices;
    LikenessJudge &m_judge;
    const ImportPlan &m_plan;
    const Catalogues &m_catalogues;
    int m_currencyDigits;
    std::vector<std::vector<std::optional<Answer>>> m_answers;   ///< by reference and text
};

} // namespace weiwo::exchange
