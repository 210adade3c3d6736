#pragma once

#include "core/exchange/batches.h"
#include "core/sales/content_hash.h"
#include "core/sales/line_key.h"
#include "core/sales/line_rights.h"
#include "core/sales/places.h"
#include "core/sales/repo.h"

namespace weiwo::sales {

[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
lineImporter(const exchange::DatasetSpec &dataset, exchange::ImportContext &context);
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
collectionImporter(const exchange::DatasetSpec &dataset, exchange::ImportContext &context);
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
shareImporter(const exchange::DatasetSpec &dataset, exchange::ImportContext &context);

/// What the three have in common: a line that an earlier batch of the mapping has told takes that
/// one's place, and everything is inserted in blocks.
template<class Line>
class FactImporter : public exchange::Importer
{
public:
    FactImporter(const exchange::DatasetSpec &dataset, exchange::ImportContext &context,
                 const char *table)
        : m_context(context), m_table(table), m_keys(dataset, context),
          m_hash(dataset.key, context.mappingHash()), m_dataset(dataset.key)
    {
    }

    [[nodiscard]] Result<exchange::Taken> take(const exchange::MappedRecord &record) override
    {
        exchange::Taken taken;
        WEIWO_TRY(takeLines({&record, 1}, {&taken.outcome, 1}));
        return taken;
    }
    [[nodiscard]] Status takeLines(std::span<const exchange::MappedRecord> records,
                                   std::span<exchange::Outcome> outcomes) override;
    [[nodiscard]] Status finish() override;
    [[nodiscard]] QByteArray contentHash() const override { return m_content; }
    [[nodiscard]] std::optional<Id> home() const override
    {
        return m_rights ? m_rights->home() : std::nullopt;
    }
    [[nodiscard]] Status discard() override { return repo::undoLoad(m_context.edit(), m_load); }

protected:
    /// The line that a record tells; nothing where it is bad (the problem has been said).
    [[nodiscard]] virtual Result<std::optional<Line>> read(const exchange::MappedRecord &record,
                                                           LineIds &ids) = 0;
    [[nodiscard]] virtual Status insert(std::span<const Line> lines) = 0;
    [[nodiscard]] virtual Status byKey(std::span<const qint64> keys,
                                       const std::function<void(qint64, Line &&)> &each) = 0;
    [[nodiscard]] exchange::ImportContext &context() { return m_context; }
    [[nodiscard]] repo::Load &load() { return m_load; }

private:
    [[nodiscard]] Status begin();
    [[nodiscard]] Status readAll(std::span<const exchange::MappedRecord> records,
                                 std::span<exchange::Outcome> outcomes);
    /// Whether the acting person may bring the line in; else the problem has been said.
    [[nodiscard]] bool isAllowed(const exchange::MappedRecord &record, const Line &line);
    [[nodiscard]] Status findEarlier();
    [[nodiscard]] exchange::Outcome judge(const exchange::MappedRecord &record, const Line &line);

    struct Earlier
    {
        qint64 no = 0;
        Line line;
    };

    exchange::ImportContext &m_context;
    const char *m_table;
    LineKeys m_keys;
    ContentHash m_hash;
    QString m_dataset;
    bool m_begun = false;
    repo::Load m_load;
    std::optional<LineRights> m_rights;
    bool m_mayMatch = false;
    QByteArray m_content;
    std::vector<Line> m_lines;             ///< of the chunk, good ones
    std::vector<LineIds> m_ids;
    std::vector<size_t> m_of;              ///< place of each in the chunk
    QMultiHash<qint64, Earlier> m_earlier;
    std::vector<qint64> m_superseded;
};

extern template class FactImporter<OrderLine>;
extern template class FactImporter<Collection>;
extern template class FactImporter<CreditShare>;

} // namespace weiwo::sales
