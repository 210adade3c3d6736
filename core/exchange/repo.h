#pragma once

#include "core/exchange/dataset.h"

/// The only SQL of this layer.
namespace weiwo::exchange::repo {

[[nodiscard]] Result<std::vector<ExternalKey>> externalIdsOf(Reader &reader, const Id &record);
Status eachExternalId(Reader &reader, const QString &space, const QString &table,
                      const std::function<void(const QString &key, const Id &record)> &each);

} // namespace weiwo::exchange::repo
