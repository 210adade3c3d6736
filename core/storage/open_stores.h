#pragma once

#include "core/base/error.h"

#include <QString>

namespace weiwo::storage {

// Which stores this process has open. On POSIX systems closing any descriptor of a file drops
// every lock that the process has on it, SQLite's too: another process then takes itself for the
// last one, removes the log beside the store, and what is written later is lost. So while a store
// is open nothing but SQLite may open its files, not even to look at their first bytes.
// Safe from any thread.

/// Counts a connection to the store at @p path in; noteClosed() of the answer counts it out, whatever
/// became of the file.
[[nodiscard]] QString noteOpened(const QString &path);
void noteClosed(const QString &opened);
/// Whether @p path is a store that is open here, or the log beside one.
[[nodiscard]] bool isOpenHere(const QString &path);
/// bad-input where it is: for whoever is about to read or write @p path as another kind of file.
[[nodiscard]] Status refuseOpenStore(const QString &path);

} // namespace weiwo::storage
