#pragma once

#include "core/base/error.h"

namespace weiwo {

/// Answers one allocation request in JSON, in one or two dimensions: the command line contract's
/// `allocate`. The answer is one JSON object without a line end. Fails with bad-input (subject:
/// the place, as "parts[1].weight"; or "line" and "column" where it is no JSON), or with what
/// allocate() and allocateMatrix() refuse.
[[nodiscard]] Result<std::string> answerAllocation(const QByteArray &request);

} // namespace weiwo
