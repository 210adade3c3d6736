#pragma once

#include "core/quotas/sheet.h"
#include "core/workspace/reader.h"

namespace weiwo::quotas {

/// Freezes the rows of a sheet that the person may not write (SYNC §4): whoever manages a part of
/// the tree changes that part, and what stands above keeps its targets: there the buffer changes.
/// Nothing is frozen for headquarters.
Status limitToRights(Reader &reader, const Id &person, Sheet &sheet);

} // namespace weiwo::quotas
