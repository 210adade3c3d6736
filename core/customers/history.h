#pragma once

#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <QDateTime>

namespace weiwo::customers {

/// A line of the journal that speaks of a customer, or of what belongs to it.
struct HistoryLine
{
    Id entry;
    QDateTime at;                      ///< UTC
    QString author;
    QString label;                     ///< of the entry as a whole
    QStringList changes;               ///< what of this customer is another since, for people: "Phone: — → 139 1234 5678"
    bool told = false;                 ///< `changes` say all that there is to say: it did nothing but edit fields
    bool undone = false;               ///< it took such an edit back
    bool logged = false;               ///< here it did no more than log visits, calls and notes, which pages list themselves
    bool merged = false;               ///< of one that was merged into it; each of its changes begins with the name of that
};
/// The newest @p limit, newest first; those of customers that were merged into it among them, on lines of their own. What
/// belonged to it and was deleted since is told, and that it was.
[[nodiscard]] Result<std::vector<HistoryLine>> historyOf(Reader &reader, const CustomerId &id, int limit);
/// A line as it stands on the customer's page: what changed here, however many others the entry changed; behind what was
/// done where that says more.
[[nodiscard]] QString historyText(const HistoryLine &line);

} // namespace weiwo::customers
