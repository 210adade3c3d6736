#pragma once

#include "core/exchange/mapping/mapping.h"
#include "core/workspace/edit.h"

namespace weiwo::exchange {

/// The synced table `mapping`: saved mappings, by name.
[[nodiscard]] TableSpec mappingTable();

/// The saved mapping of that name; not-found otherwise.
[[nodiscard]] Result<Mapping> savedMapping(Reader &reader, const QString &name);
/// The newest saved mapping for files with those headers (headerSignature()).
[[nodiscard]] Result<std::optional<Mapping>> mappingForHeaders(Reader &reader,
                                                               const QString &signature);
/// All saved mappings by name.
[[nodiscard]] Result<std::vector<Mapping>> savedMappings(Reader &reader);
/// Keeps a mapping under its name; one of that name is replaced.
Status saveMapping(Edit &edit, const Mapping &mapping, const QString &signature);
/// Forgets a saved mapping; not-found where there is none.
Status removeMapping(Edit &edit, const QString &name);

/// Says whether two files were read alike: 64 hex digits over what becomes of the columns, without
/// name, file and how the text is cut. Batches of one mapping belong together by it.
[[nodiscard]] QString mappingHash(const Mapping &mapping);
/// The same with everything but name and file: the same bytes read so give the same rows.
[[nodiscard]] QString readingHash(const Mapping &mapping);

} // namespace weiwo::exchange
