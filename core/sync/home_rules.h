#pragma once

#include "core/workspace/edit.h"

namespace weiwo::sync {

/// What belongs to a record belongs where that does, wherever it is judged and whatever an entry from elsewhere says: its
/// author may not have known that the record was moved, or what others have added to it (SYNC §2). An extension of the
/// registry: each rule looks at the changes of an edit, and writes what has to follow.
struct HomeRules
{
    std::vector<std::function<Status(Edit &)>> all;
};

} // namespace weiwo::sync
