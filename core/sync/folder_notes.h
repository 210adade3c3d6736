#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <map>

/// What a device remembers of a shared folder beside its store, never in the folder: which packages could not be read, and
/// what is in its own. Where it is lost, packages are tried and written again.
namespace weiwo::sync {

struct TriedPackage
{
    QByteArray hash;                   ///< of the file as it was tried
    int tries = 0;
    QString reason;

    bool operator==(const TriedPackage &) const = default;
};

/// A package of this copy's own.
struct SentPackage
{
    Id to;
    bool up = false;
    bool full = false;
    qint64 epoch = 0;                  ///< of this copy
    qint64 first = 0;                  ///< up: journal numbers of its entries
    qint64 last = 0;                   ///< up: the last of them; down: the version that its receiver has then
    QByteArray mark;                   ///< down: Scope::mark()

    bool operator==(const SentPackage &) const = default;
};

struct FolderNotes
{
    std::map<QString, TriedPackage> tried;     ///< by path
    std::map<QString, SentPackage> sent;       ///< by path

    bool operator==(const FolderNotes &) const = default;
};

/// Nothing where there is none, or none that can be read.
[[nodiscard]] FolderNotes folderNotes(const QString &configDir, const Id &workspace);
/// io.
Status saveFolderNotes(const QString &configDir, const Id &workspace, const FolderNotes &notes);

} // namespace weiwo::sync
