#pragma once

#include "core/workspace/journal.h"

namespace weiwo {

/// Who gave a value that came in with a package, and when: the entry by which it came in does not say. The slice that
/// takes packages in fills it; an extension of the registry.
struct ReceivedValues
{
    struct Author
    {
        Id person;
        QDateTime at;
    };
    /// The latest of a row's; nothing where the package did not say.
    std::function<Result<std::optional<Author>>(Reader &, const JournalEntry &entry, const QString &table, const Id &row)> author;
};

} // namespace weiwo
