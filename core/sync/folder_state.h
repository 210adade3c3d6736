#pragma once

#include "core/sync/answers.h"

#include <QHash>

namespace weiwo {
class Device;
}

/// What a copy says of itself in a shared folder, `state.weiwostate`: three lines, a mark, the signature (Ed25519 by the
/// device over "weiwo-state-v1" and the third line; base64) and a JSON object:
///
///     {"workspace", "device", "epoch", "version", "upstream": {"device", "epoch", "version", "mark", "full"} | null,
///      "pending", "answered": {DEVICE: {EPOCH: NUMBER}}}
namespace weiwo::sync {

inline constexpr qint64 LargestFolderState = 1024 * 1024;

struct FolderState
{
    Id workspace;
    Id device;
    qint64 epoch = 0;
    qint64 version = 0;
    std::optional<Id> upstream;
    UpAnswers held;                    ///< of the upstream
    bool wantsFull = false;            ///< what came from the upstream does not fit: all is needed once more
    qint64 pending = 0;                ///< entries that the upstream has not answered
    QHash<Id, QHash<qint64, qint64>> answered;   ///< of each copy below: epoch, and the number judged last

    bool operator==(const FolderState &) const = default;
};

/// The same bytes for the same state.
[[nodiscard]] QByteArray folderStateBytes(const FolderState &state, const Device &device);
/// untrusted where it is not signed by @p signKey; damaged for what is no state.
[[nodiscard]] Result<FolderState> folderStateFrom(const QByteArray &bytes, const QByteArray &signKey);

} // namespace weiwo::sync
