#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::exchange {

/// An external id as stored: a synced row, named by space and key.
struct ExternalId
{
    ExternalKey name;
    QString table;             ///< of the record
    Id record;

    bool operator==(const ExternalId &) const = default;
};

/// The synced table `external_id`.
[[nodiscard]] TableSpec externalIdTable();
/// Adds this layer's tables (external ids, mappings) and journal titles.
void contribute(Registry &registry);

/// Reads "SPACE:KEY" (the last colon divides); nothing where there is no colon inside.
[[nodiscard]] std::optional<ExternalKey> externalKeyFromText(const QString &text);

/// The record that a space names so; nothing where there is none.
[[nodiscard]] Result<std::optional<ExternalId>> findExternalId(Reader &reader,
                                                               const ExternalKey &name);
/// Every external id of a record, by space and key.
[[nodiscard]] Result<std::vector<ExternalKey>> externalIdsOf(Reader &reader, const Id &record);
/// Every key of a space whose record is in @p table.
Status eachExternalId(Reader &reader, const QString &space, const QString &table,
                      const std::function<void(const QString &key, const Id &record)> &each);

/// Files the external id for the record; one that named another record names this one now.
Status fileExternalId(Edit &edit, const ExternalId &external,
                      const std::optional<Id> &home = {});

} // namespace weiwo::exchange
