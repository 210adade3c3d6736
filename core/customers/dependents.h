#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

// Rows of any slice that belong to a customer are found through the tables' own specs: whoever adds a
// table with a reference to `customer` needs no line here.

/// A column by which the rows of a table name a customer that they belong to. Other customers (those
/// that are part of this one) are no dependents: they have homes of their own.
struct DependentColumn
{
    const TableSpec *table = nullptr;
    QString column;
};
[[nodiscard]] std::vector<DependentColumn> dependentColumns(const Registry &registry);

/// The living rows of @p table whose reference @p column names @p target, by id.
[[nodiscard]] Result<std::vector<Record>> rowsReferringTo(Reader &reader, const TableSpec &table,
                                                          const QString &column, const Id &target);
/// The node to which a customer and all that belongs to it belong: its owner, else headquarters.
/// not-found where the customer does not live.
[[nodiscard]] Result<std::optional<Id>> homeOf(Reader &reader, const CustomerId &customer);
/// Takes all that belongs to a customer along to another home.
Status rehomeDependents(Edit &edit, const CustomerId &customer, const std::optional<Id> &home);
/// After an entry of another copy: what belongs to customers that it moved goes along, and what it wrote belongs where
/// its customer does here.
Status followCustomerHomes(Edit &edit);
/// All that belongs to customers that this edit moved goes along, also what it did not know of.
Status takeAlongMoved(Edit &edit);
/// What an undo brings back belongs where its customer does now.
Status settleRestored(Edit &edit);
/// Deletes all that belongs to a customer.
Status removeDependents(Edit &edit, const CustomerId &customer);

} // namespace weiwo::customers
