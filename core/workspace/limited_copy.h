#pragma once

#include "core/workspace/reader.h"

namespace weiwo {

/// Tells whether a copy has a part of the workspace only. The slice that makes such copies fills it; an extension of the
/// registry.
struct LimitedCopy
{
    std::function<Result<bool>(Reader &)> judge;
};

/// What is worked out from the whole workspace, and references to records that a copy may not see, cannot be checked where
/// this is true.
[[nodiscard]] inline Result<bool> isLimitedCopy(Reader &reader)
{
    const auto &judge = reader.registry().extension<LimitedCopy>().judge;
    return judge ? judge(reader) : Result<bool>(false);
}

} // namespace weiwo
