#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDateTime>
#include <optional>
#include <vector>

/// How the files of a shared folder are called (SYNC §8):
///
///     <folder>/weiwo-<workspace 8>/<device 8>/state.weiwostate
///                                 /<device 8>/out/<recipient 8>/<utc yyyymmdd-hhmmss>-<package 16>.weiwopkg
///
/// "8" and "16" are the last hex digits of an id: its first ones are a time, and those of two devices may be the same.
namespace weiwo::sync {

[[nodiscard]] QString shortName(const Id &id);
[[nodiscard]] QString packageFileName(const QDateTime &at, const Id &package);
/// When a package was written, by its name; nothing for any other name, also of what a program that carries the folder has
/// renamed, copied aside, or not finished.
[[nodiscard]] std::optional<QDateTime> packageTime(const QString &fileName);
[[nodiscard]] bool isShortName(const QString &name);

/// The folder of one workspace in a shared folder.
class FolderPlaces
{
public:
    FolderPlaces(QString folder, const Id &workspace) : m_folder(std::move(folder)), m_workspace(workspace) {}

    [[nodiscard]] QString root() const;
    [[nodiscard]] QString of(const QString &device) const { return root() + u'/' + device; }
    [[nodiscard]] QString of(const Id &device) const { return of(shortName(device)); }
    [[nodiscard]] QString state(const Id &device) const;
    [[nodiscard]] QString out(const QString &from, const Id &to) const;
    /// Short names of all that have a place there, in order.
    [[nodiscard]] QStringList devices() const;
    /// Names of the packages from one to another, in order.
    [[nodiscard]] QStringList packages(const QString &from, const Id &to) const;
    /// A path as it is shown and remembered: within the shared folder.
    [[nodiscard]] QString shown(const QString &path) const;

private:
    QString m_folder;
    Id m_workspace;
};

/// How long a package says that it is; nothing while even that is not there. damaged for what is no package; io.
[[nodiscard]] Result<std::optional<qint64>> announcedLength(const QString &path);

} // namespace weiwo::sync
