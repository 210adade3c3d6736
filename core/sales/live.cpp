#include "core/sales/live.h"

#include "core/exchange/batches.h"
#include "core/sales/content_hash.h"
#include "core/sales/repo.h"
#include "core/sales/summaries.h"
#include "core/workspace/upgrade.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

constexpr const char *FactTables[] = {repo::OrderLines, repo::Collections, repo::CreditShares};

} // namespace

Result<std::vector<repo::RankedBatch>> rankedBatches(Reader &reader)
{
    WEIWO_ASSIGN(const auto states, exchange::batchStates(reader));
    std::vector<repo::RankedBatch> ranked;
    ranked.reserve(states.size());
    for (const auto &state : states)
        ranked.push_back({state.batch.no, static_cast<qint64>(ranked.size()), state.counts});
    return ranked;
}

Status followBatches(Edit &edit)
{
    WEIWO_ASSIGN(const auto ranked, rankedBatches(edit));
    WEIWO_ASSIGN(const auto known, repo::batchLines(edit));
    QHash<qint64, bool> counts;
    for (const auto &batch : ranked)
        counts.insert(batch.batch, batch.counts);
    for (const char *table : FactTables) {
        std::vector<qint64> changed;
        for (const auto &lines : known)
            if (lines.table == QLatin1StringView(table)
                && lines.counts != counts.value(lines.batch, false))
                changed.push_back(lines.batch);
        if (!changed.empty())
            WEIWO_TRY(repo::judgeLines(edit, table, ranked, changed));
    }
    return {};
}

namespace {

Finding wrong(const QString &code, const QString &subject, const QString &message, qint64 count)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = code;
    finding.subject = subject;
    finding.message = message;
    finding.fix = translate("sales", "Restore the newest backup, or undo and redo the import.");
    finding.count = count;
    return finding;
}

Result<Findings> checkLive(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const auto ranked, rankedBatches(reader));
    for (const char *table : FactTables) {
        WEIWO_ASSIGN(const qint64 count, repo::wrongFlags(reader, table, ranked));
        if (count > 0)
            findings.push_back(
                wrong(u"sales.live"_s, QString::fromLatin1(table),
                      translate("sales", "%1 lines count that should not, or the other way round.")
                          .arg(count),
                      count));
    }
    return findings;
}

Result<Findings> checkSums(Reader &reader)
{
    WEIWO_ASSIGN(const qint64 sums, repo::wrongSums(reader));
    WEIWO_ASSIGN(const qint64 packs, repo::wrongPacks(reader));
    const qint64 count = sums + packs;
    if (count == 0)
        return Findings();
    return Findings{wrong(u"sales.sums"_s, u"order_line"_s,
                          translate("sales", "%1 kept sums are not those of the order lines.").arg(count),
                          count)};
}

Result<Findings> checkReferences(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const auto dangling, repo::dangling(reader));
    for (const auto &part : dangling)
        findings.push_back(wrong(u"sales.reference"_s, part.table,
                                 translate("sales", "%1 lines name a %2 that is not there.")
                                     .arg(part.count)
                                     .arg(part.column),
                                 part.count));
    return findings;
}

/// Hashes the lines of a batch as they are stored.
class StoredHash
{
public:
    [[nodiscard]] static Result<StoredHash> load(Reader &reader)
    {
        StoredHash hash;
        WEIWO_ASSIGN(hash.m_nodes, repo::idsByNumber(reader, u"node"_s));
        WEIWO_ASSIGN(hash.m_customers, repo::idsByNumber(reader, u"customer"_s));
        WEIWO_ASSIGN(hash.m_products, repo::idsByNumber(reader, u"product"_s));
        return hash;
    }

    [[nodiscard]] Result<QString> of(Reader &reader, const exchange::Batch &batch,
                                     const QString &table) const
    {
        ContentHash hash(batch.dataset, batch.mapping);
        if (table == QLatin1StringView(repo::OrderLines))
            WEIWO_TRY(repo::eachLineOf(reader, batch.no, [&](OrderLine &&line) {
                hash.add(line, {idBytes(m_nodes, line.person), idBytes(m_nodes, line.region),
                                idBytes(m_customers, line.customer),
                                idBytes(m_products, line.product)});
                return true;
            }));
        else if (table == QLatin1StringView(repo::Collections))
            WEIWO_TRY(repo::eachCollectionOf(reader, batch.no, [&](Collection &&line) {
                hash.add(line, {{}, {}, idBytes(m_customers, line.customer), {}});
                return true;
            }));
        else
            WEIWO_TRY(repo::eachShareOf(reader, batch.no, [&](CreditShare &&line) {
                hash.add(line, {idBytes(m_nodes, line.person), {}, {}, {}});
                return true;
            }));
        return QString::fromLatin1(hash.result());
    }

private:
    QHash<qint64, Id> m_nodes;
    QHash<qint64, Id> m_customers;
    QHash<qint64, Id> m_products;
};

Result<Findings> checkContent(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const auto hashes, StoredHash::load(reader));
    WEIWO_ASSIGN(const auto all, exchange::batches(reader));
    WEIWO_ASSIGN(const auto known, repo::batchLines(reader));
    QHash<qint64, QString> tables;
    // What a batch says of its lines is of all of them.
    for (const auto &lines : known)
        if (!lines.partial)
            tables.insert(lines.batch, lines.table);
    for (const auto &batch : all) {
        if (!tables.contains(batch.no))
            continue;
        WEIWO_ASSIGN(const QString content, hashes.of(reader, batch, tables.value(batch.no)));
        if (content != batch.content)
            findings.push_back(
                wrong(u"sales.batch"_s, batch.id.text(),
                      translate("sales", "The lines of the import \"%1\" are not what came in.")
                          .arg(batch.file),
                      1));
    }
    return findings;
}

} // namespace

void contributeLive(Registry &registry)
{
    registry.derivations.push_back(
        {u"sales.live"_s, {u"batch"_s},
         [](Edit &edit, const std::vector<const RowChange *> &) { return followBatches(edit); }});
    registry.extension<Upgrades>().all.push_back(
        {u"sales.packs"_s,
         [](Database &db) { return repo::packsComplete(db).map([](bool complete) { return !complete; }); },
         [](Database &db) {
             return repo::packMore(db).map(
                 [](const repo::PackProgress &at) { return Upgrade::Progress{at.done, at.total}; });
         }});
}

void contributeChecks(Registry &registry)
{
    registry.checks.push_back(
        {u"sales.live"_s, WEIWO_TEXT("sales", "Which order lines count"), false, checkLive});
    registry.checks.push_back({u"sales.sums"_s, WEIWO_TEXT("sales", "Sums of the order lines"), false,
                               checkSums});
    registry.checks.push_back({u"sales.references"_s,
                               WEIWO_TEXT("sales", "Records that order lines name"), false,
                               checkReferences});
    registry.checks.push_back(
        {u"sales.batches"_s, WEIWO_TEXT("sales", "Contents of the imports"), true, checkContent});
}

} // namespace weiwo::sales
