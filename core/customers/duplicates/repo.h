#pragma once

#include "core/customers/duplicates/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// The synced table `customer_not_same`.
[[nodiscard]] const TableSpec &notSameTable();
/// The id of the row that two people who say the same of the same two make, in either order.
[[nodiscard]] Id notSameId(const CustomerId &a, const CustomerId &b);

namespace repo {

/// Living pairs of two customers, by the ids of their rows. A pair that a merge made one is left out.
[[nodiscard]] Result<std::vector<std::pair<Id, NotSame>>> notSame(Reader &reader);
/// Living customers as duplicates are looked for, by id.
[[nodiscard]] Result<std::vector<DuplicateRow>> duplicateRows(Reader &reader);
/// A customer as a hint needs it, with its row's version.
struct HintRow
{
    Id id;
    bool alive = true;
    qint64 version = 0;
    DuplicateRow row;
};
/// Customers whose rows were written after version @p after, deleted ones too; all for −1.
Status eachChanged(Reader &reader, qint64 after, const std::function<bool(HintRow &&)> &each);

Status putNotSame(Edit &edit, const NotSame &pair, const std::optional<Id> &home);

} // namespace repo
} // namespace weiwo::customers
