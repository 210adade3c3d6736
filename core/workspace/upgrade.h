#pragma once

#include "core/base/error.h"

#include <functional>
#include <vector>

namespace weiwo {

class Database;

/// What a step of the schema leaves to be done, where SQL alone cannot: asked each time a store is
/// opened. Runs in a transaction of its own; the store does not open where it fails.
struct Upgrade
{
    QString key;
    std::function<Result<bool>(Database &)> isDue;
    std::function<Status(Database &)> apply;
};

/// Those of all slices: an extension of the registry.
struct Upgrades
{
    std::vector<Upgrade> all;
};

} // namespace weiwo
