#pragma once

#include "core/workspace/transaction.h"

namespace weiwo::sync {

/// What every entry leaves behind for other copies: in one that has an upstream, what that last said of the rows which an
/// entry of the own log changes; and where a row belonged before it was moved.
Status followEntry(const Reader &reader, const RecordedEntry &entry);

} // namespace weiwo::sync
