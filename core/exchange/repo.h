#pragma once

#include "core/exchange/batches.h"
#include "core/exchange/dataset.h"

/// The only SQL of this layer.
namespace weiwo::exchange::repo {

[[nodiscard]] Result<std::vector<ExternalKey>> externalIdsOf(Reader &reader, const Id &record);
Status eachExternalId(Reader &reader, const QString &space, const QString &table,
                      const std::function<void(const QString &key, const Id &record)> &each);

[[nodiscard]] Result<std::vector<Batch>> batches(Reader &reader);
[[nodiscard]] Result<std::optional<Batch>> batchOfFile(Reader &reader, const QString &sha256,
                                                       const QString &readAs);
/// Whether any living batch was read in that way.
[[nodiscard]] Result<bool> wasReadAs(Reader &reader, const QString &readAs);
/// The spaces that external ids are in, by name.
[[nodiscard]] Result<QStringList> externalSpaces(Reader &reader);
/// Of the mapping for those headers that was saved last.
[[nodiscard]] Result<std::optional<QString>> mappingBody(Reader &reader, const QString &signature);
/// Keeps pages of a big import in memory until the connection's next use of a smaller cache.
Status useLargeCache(Reader &reader);
[[nodiscard]] Result<qint64> nextBatchNumber(Reader &reader);
[[nodiscard]] Result<qint64> latestBatchTime(Reader &reader);

} // namespace weiwo::exchange::repo
