#pragma once

#include "core/workspace/edit.h"
#include "core/workspace/journal.h"

namespace weiwo {

/// The living entry that takes @p entry back (an undo that was not itself redone), if any.
[[nodiscard]] Result<std::optional<Id>> undoneBy(Reader &reader, const Id &entry);
/// The newest entry of @p person in this copy that is not undone, undos aside.
[[nodiscard]] Result<std::optional<JournalEntry>> undoableEntry(Reader &reader, const Id &person);
/// The last undo, while nothing but undos and redos came after it.
[[nodiscard]] Result<std::optional<JournalEntry>> redoableEntry(Reader &reader, const Id &person);
/// Whether entries of that origin can be taken back at all.
[[nodiscard]] bool isUndoableOrigin(const QString &origin);
/// Writes the befores of an entry back where its afters still stand; stale, naming who has
/// changed what since, otherwise.
Status takeBack(Edit &edit, const JournalEntry &entry);

} // namespace weiwo
