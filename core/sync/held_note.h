#pragma once

#include "core/sync/answers.h"
#include "core/sync/repo_state.h"

namespace weiwo {
class Transaction;
}

namespace weiwo::sync {

/// Whether what a copy below says in @p saidIn, an epoch of its own, is newer than what is known of it. Packages and states
/// come in any order: what is held only rises, but for a copy that was restored and says so by a new epoch.
[[nodiscard]] bool isNewer(const Held &known, qint64 saidIn, const UpAnswers &said);
/// Notes what @p device, a copy below, says that it holds of this one, and that it was heard of now.
Status noteHeld(Transaction &transaction, const Id &device, qint64 saidIn, const UpAnswers &said);

} // namespace weiwo::sync
