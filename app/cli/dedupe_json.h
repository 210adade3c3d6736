#pragma once

#include "core/customers/duplicates/find_duplicates.h"

#include <nlohmann/json.hpp>

namespace weiwo::cli {

/// A pair as the contract has it; `a` and `b` are ids.
[[nodiscard]] nlohmann::json pairJson(const customers::DuplicatePair &pair,
                                      const std::vector<customers::DuplicateRow> &rows);
/// `pairs` and `clusters` as the contract has them; `review`: pairs that a person should look at,
/// with what holds them apart.
[[nodiscard]] nlohmann::json duplicatesJson(const customers::Duplicates &found,
                                            const std::vector<customers::DuplicateRow> &rows);

} // namespace weiwo::cli
