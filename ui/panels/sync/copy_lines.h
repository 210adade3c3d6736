#pragma once

#include "core/sync/status.h"

namespace weiwo::ui {

/// How a copy below stands, worst last but for those that do not count.
enum class CopyStanding {
    Revoked,                           ///< nothing is sent to it any more
    New,                               ///< has had no package yet, as far as it has said
    UpToDate,
    Behind,
    Silent                             ///< nothing has come from it for SilentDays
};
inline constexpr int SilentDays = 14;

/// Whole days since something came from a device; nothing where nothing ever did.
[[nodiscard]] std::optional<int> silentFor(const sync::DeviceStatus &device, const QDateTime &now);
[[nodiscard]] CopyStanding standingOf(const sync::DeviceStatus &device, const QDateTime &now);

/// A row of "who has what".
struct CopyLine
{
    sync::DeviceStatus device;
    QString person;
    std::optional<int> silent;         ///< days
    CopyStanding standing = CopyStanding::New;
};

/// What the screen of this copy shows.
struct SyncView
{
    sync::SyncStatus status;
    QString company;
    QString person;                    ///< who works here
    QString scope;                     ///< name of the node that this copy is limited to; empty: everything
    std::vector<CopyLine> copies;      ///< those that serve come first
};
[[nodiscard]] Result<SyncView> syncView(Reader &reader, const Id &ownPerson);

/// The message that asks a copy below for its package, or tells it that it has had none; in the language of the program.
[[nodiscard]] QString askingMessage(const SyncView &view, const CopyLine &copy);
/// The message that asks the upstream for an answer.
[[nodiscard]] QString askingMessage(const SyncView &view);

/// A moment for people: local, to the minute.
[[nodiscard]] QString momentText(const QDateTime &at);

} // namespace weiwo::ui
