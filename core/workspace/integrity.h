#pragma once

#include "core/workspace/edit.h"

namespace weiwo {

/// Runs before an edit is committed: no reference to a row that is not there, then every guard
/// that the slices contribute. The first refusal ends it.
Status judge(Edit &edit);
/// Runs every derivation whose tables changed.
Status derive(Edit &edit);

/// One line of `weiwoctl check`, done.
struct CheckResult
{
    QString key;
    Text title;
    bool ok = true;
    qint64 ms = 0;
    Findings findings;
};
/// The storage's own checks (integrity, references, digest sums), then the slices'. @p deep
/// also those that read every line.
[[nodiscard]] Result<std::vector<CheckResult>> checkStore(Reader &reader, bool deep);

} // namespace weiwo
