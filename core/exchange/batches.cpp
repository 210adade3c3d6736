#include "core/exchange/batches.h"

#include "core/base/text.h"
#include "core/exchange/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

TableSpec batchTable()
{
    const auto text = [](const QString &name, Text title) {
        return ColumnSpec{name, ColumnKind::Text, title, {}};
    };
    return {.key = u"batch"_s,
            .title = WEIWO_TEXT("exchange", "Import"),
            .policy = u"fact"_s,
            .columns = {text(u"dataset"_s, WEIWO_TEXT("exchange", "Dataset")),
                        text(u"file"_s, WEIWO_TEXT("exchange", "File")),
                        text(u"sha256"_s, WEIWO_TEXT("exchange", "Hash of the file")),
                        {u"content"_s, ColumnKind::Text, WEIWO_TEXT("exchange", "Hash of the lines"),
                         {}, true},
                        text(u"mapping"_s, WEIWO_TEXT("exchange", "Mapping")),
                        text(u"read_as"_s, WEIWO_TEXT("exchange", "Read as")),
                        {u"rows"_s, ColumnKind::Integer, WEIWO_TEXT("exchange", "Rows"), {}},
                        {u"at"_s, ColumnKind::Instant, WEIWO_TEXT("exchange", "Came in at"), {}},
                        {u"replaces"_s, ColumnKind::Reference, WEIWO_TEXT("exchange", "Stands for"),
                         u"batch"_s}},
            .nameColumn = u"file"_s};
}

Id batchId(const QString &content)
{
    return naturalId(u"batch"_s, {content.toUtf8()});
}

Status putBatch(Edit &edit, const Batch &batch)
{
    Record record;
    record.id = batch.id;
    record.home = batch.home;
    record.values = {textValue(batch.dataset), textValue(batch.file), textValue(batch.sha256),
                     textValue(batch.content), textValue(batch.mapping), textValue(batch.readAs),
                     batch.rows, batch.at, toValue(batch.replaces)};
    return edit.put(edit.table(u"batch"_s), record);
}

Result<std::vector<Batch>> batches(Reader &reader)
{
    return repo::batches(reader);
}

Result<std::optional<Batch>> batchOfFile(Reader &reader, const QString &sha256,
                                         const QString &readAs)
{
    return repo::batchOfFile(reader, sha256, readAs);
}

Result<Batch> findBatch(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const std::vector<Batch> all, repo::batches(reader));
    std::vector<Batch> found;
    for (const Batch &batch : all)
        if (batch.alive && name.size() >= 4
            && batch.id.text().startsWith(name, Qt::CaseInsensitive))
            found.push_back(batch);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(errc::NotFound,
                    translate("exchange", "There is no import \"%1\". `journal` lists the imports.")
                        .arg(name),
                    name);
    auto failure = fail(errc::Ambiguous,
                        translate("exchange", "Several imports begin with \"%1\".").arg(name), name);
    for (const Batch &batch : found)
        failure.value().more["candidates"].push_back(batch.id.text().toStdString());
    return failure;
}

Result<qint64> nextBatchNumber(Reader &reader)
{
    return repo::nextBatchNumber(reader);
}

Result<qint64> nextBatchTime(Reader &reader)
{
    WEIWO_ASSIGN(const qint64 latest, repo::latestBatchTime(reader));
    return std::max(latest + 1, reader.clock().milliseconds());
}

std::vector<BatchState> judgeBatches(std::vector<Batch> all)
{
    QHash<Id, QList<qsizetype>> standIns;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].replaces)
            standIns[*all[i].replaces].append(static_cast<qsizetype>(i));

    enum class Known : char { No, Busy, Yes, Not };
    // Whether the batch, or one that stands for it, is there.
    std::vector<Known> present(all.size(), Known::No);
    const std::function<bool(qsizetype)> isPresent = [&](qsizetype index) {
        Known &known = present[static_cast<size_t>(index)];
        if (known == Known::Yes || known == Known::Not)
            return known == Known::Yes;
        if (known == Known::Busy)
            return false;
        known = Known::Busy;
        const Batch &batch = all[static_cast<size_t>(index)];
        const auto stand = standIns.value(batch.id);
        const bool yes = batch.alive || std::any_of(stand.begin(), stand.end(), isPresent);
        present[static_cast<size_t>(index)] = yes ? Known::Yes : Known::Not;
        return yes;
    };

    std::vector<BatchState> states;
    states.reserve(all.size());
    for (Batch &batch : all) {
        const auto stand = standIns.value(batch.id);
        const bool replaced = std::any_of(stand.begin(), stand.end(), isPresent);
        const bool counts = batch.alive && !replaced;
        states.push_back({batch, counts});
    }
    return states;
}

Result<std::vector<BatchState>> batchStates(Reader &reader)
{
    WEIWO_ASSIGN(std::vector<Batch> all, repo::batches(reader));
    return judgeBatches(std::move(all));
}

} // namespace weiwo::exchange
