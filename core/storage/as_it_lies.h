#pragma once

#include "core/base/error.h"

#include <QString>

namespace weiwo::storage {

// A store in a folder where this user may make no file is read as it lies: SQLite then uses neither log
// nor locks and takes the file for one that nobody changes. That another user, or another computer,
// may write there all the same cannot be ruled out (a medium that is read-only here may be a share that
// is not so elsewhere), so the file is looked at now and then. Safe from any thread.

/// Whether this user can make files in @p folder, found out by making one: access lists and shares say no
/// to the attempt only.
[[nodiscard]] bool takesFiles(const QString &folder);

enum class Reading { Shared, AsItLies };

/// How to read a store: @p mediumReadOnly, @p folderTakesFiles: where it lies; @p hasLog: whether changes
/// stand, or may stand, in a log beside it, which reading as it lies would miss.
[[nodiscard]] Reading readingOf(bool mediumReadOnly, bool folderTakesFiles, bool hasLog);
/// The same of the store at @p path, as it is now.
[[nodiscard]] Reading readingOf(const QString &path);

/// Notes what the store at @p path looks like, before the connection @p name opens it; forget() it at
/// the end, also where none is watched.
void watch(const QString &name, const QString &path);
void forget(const QString &name);
/// io once the file, or the log beside it, has changed since watch(): what is read may be of two states.
/// Looks at most every 200 ms. Costs next to nothing where nothing is watched.
[[nodiscard]] Status unchanged(const QString &name);

} // namespace weiwo::storage
