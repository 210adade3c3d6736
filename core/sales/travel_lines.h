#pragma once

#include "core/sales/repo.h"
#include "core/sync/scope.h"

#include <QSet>

/// What the store knows of lines on their way to another copy.
namespace weiwo::sales::repo {

/// A batch as its lines need it.
struct TravelBatch
{
    qint64 no = 0;
    Id id;
    QString dataset;
    QString file;
    QString mapping;
};
/// Living or deleted; nothing where there is none of that id.
[[nodiscard]] Result<std::optional<TravelBatch>> travelBatch(Reader &reader, const Id &id);

/// Local keys of the nodes that a copy sees, as a JSON list; nothing where it sees everything. A line is seen where it is
/// earned by one of them, or of a customer whose home is one of them (the customer that it counts for); a share where its
/// person is one, or a line of its order is seen.
using SeenNodes = std::optional<QString>;
[[nodiscard]] Result<SeenNodes> seenNodes(Reader &reader, const sync::Scope &scope);

/// How many lines of a batch are seen, and whether it has others, here or elsewhere.
struct SeenLines
{
    qint64 count = 0;
    bool partial = false;
};
[[nodiscard]] Result<SeenLines> seenLines(Reader &reader, const char *table, qint64 batch, const SeenNodes &nodes);
/// Those lines in order, as they came in.
Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(OrderLine &&)> &each);
Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(Collection &&)> &each);
Status eachSeen(Reader &reader, qint64 batch, const SeenNodes &nodes, const std::function<bool(CreditShare &&)> &each);
/// Keys of lines of the batch that are not seen, of which lines are seen that other batches have, in order.
[[nodiscard]] Result<std::vector<qint64>> keysElsewhere(Reader &reader, const char *table, qint64 batch, const SeenNodes &nodes);
Status noteElsewhere(Edit &edit, const char *table, qint64 batch, std::span<const qint64> keys);

/// Calls @p each with the id and home of rows of a synced table, in no order; those that are not there are left out.
Status eachNamed(Reader &reader, const QString &table, std::span<const qint64> numbers,
                 const std::function<void(qint64 no, const Id &id, const std::optional<Id> &home)> &each);
/// Local keys of rows, living or dead; ids that are not there are left out.
[[nodiscard]] Result<QHash<Id, qint64>> numbersById(Reader &reader, const QString &table, std::span<const Id> ids);
/// Local keys of the batches whose lines are here, be it none of them.
[[nodiscard]] Result<QSet<qint64>> batchesWithLines(Reader &reader);

} // namespace weiwo::sales::repo
