#pragma once

#include "core/exchange/likeness.h"

namespace weiwo::customers {

/// Compares customers that an import is about to make with the book as it was before the import, and with those
/// that the same import has made (METHODS.md §6.4). Reads the book when first asked: a moment for some ten thousand.
/// Not @p thorough, a book of more than 300,000 is only looked through where the window has it in memory.
[[nodiscard]] std::unique_ptr<exchange::LikenessFinder> customerLikeness(Workspace &workspace, bool thorough);

} // namespace weiwo::customers
