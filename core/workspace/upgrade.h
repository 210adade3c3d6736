#pragma once

#include "core/base/error.h"

#include <functional>
#include <vector>

namespace weiwo {

class Database;

/// What a step of the schema leaves to be done, where SQL alone cannot. It makes questions fast and
/// nothing else: until it is done, or where it fails (a full disk), the store is as good as before,
/// and it is taken up again the next time. Workspace::upgrade() does it.
struct Upgrade
{
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;              ///< reached: nothing is left
    };

    QString key;
    std::function<Result<bool>(Database &)> isDue;
    /// The next part of it, about a second's, in a transaction of its own. Between two of them others
    /// read and write.
    std::function<Result<Progress>(Database &)> step;
};

/// Those of all slices: an extension of the registry.
struct Upgrades
{
    std::vector<Upgrade> all;
};

} // namespace weiwo
