#pragma once

#include "core/workspace/edit.h"

#include <QDateTime>

namespace weiwo::exchange {

/// An import: a synced row, named by the hash of its canonical content. Facts (order lines …) are
/// the lines of a batch and never change; whether they count follows from the living batches.
struct Batch
{
    Id id;
    qint64 no = 0;             ///< local key
    QString dataset;
    QString file;              ///< name without folders
    QString sha256;            ///< of the file's bytes
    QString content;           ///< hash of dataset, mapping and canonical rows
    QString mapping;           ///< mappingHash() of what it was read with
    QString readAs;            ///< readingHash() of that
    qint64 rows = 0;           ///< good rows in it
    qint64 at = 0;             ///< when it came in, ms since 1970: later batches go before earlier
    std::optional<Id> replaces;
    std::optional<Id> home;    ///< node whose managers it belongs to; absent: everybody's
    bool alive = true;

    bool operator==(const Batch &) const = default;
};

/// The synced table `batch`.
[[nodiscard]] TableSpec batchTable();
/// What the id of a batch is made from.
[[nodiscard]] Id batchId(const QString &content);
/// Makes the row of a batch, or brings it back. `no` and `alive` are ignored.
Status putBatch(Edit &edit, const Batch &batch);

/// Living and deleted batches, earliest first.
[[nodiscard]] Result<std::vector<Batch>> batches(Reader &reader);
/// The living batch of these bytes read in that way; nothing where there is none.
[[nodiscard]] Result<std::optional<Batch>> batchOfFile(Reader &reader, const QString &sha256,
                                                       const QString &readAs);
/// A living batch by its id, or a beginning of it that only one has.
[[nodiscard]] Result<Batch> findBatch(Reader &reader, const QString &name);
/// The local key that the next new batch will get.
[[nodiscard]] Result<qint64> nextBatchNumber(Reader &reader);

/// When a batch that comes in now came in: the clock, but after all that are there.
[[nodiscard]] Result<qint64> nextBatchTime(Reader &reader);

/// Whether a batch counts: it lives and no batch that counts stands for it. One that was replaced
/// stays so while what replaced it, or what replaced that, counts.
struct BatchState
{
    Batch batch;
    bool counts = false;
};
/// States of all batches, earliest first; `rank` of a batch is its place here.
[[nodiscard]] Result<std::vector<BatchState>> batchStates(Reader &reader);
/// The rule of batchStates() for a given list.
[[nodiscard]] std::vector<BatchState> judgeBatches(std::vector<Batch> all);

} // namespace weiwo::exchange
