#pragma once

#include "core/base/error.h"

#include <functional>
#include <vector>

namespace weiwo {

class Database;

/// What a step of the schema leaves to be done, where SQL alone cannot: asked each time a store is
/// opened. Runs in a transaction of its own. It makes questions fast and nothing else: where it fails (a
/// full disk, another program that writes) the store opens as it is, and it is tried the next time.
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
