#include "core/customers/dependents.h"

#include "core/customers/integrity.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "core/sync/conflicts.h"

#include <algorithm>
#include <limits>

namespace weiwo::customers {

std::vector<DependentColumn> dependentColumns(const Registry &registry)
{
    std::vector<DependentColumn> columns;
    const QString &customers = customerTable().key;
    for (const TableSpec &table : registry.tables.all()) {
        if (table.key == customers)
            continue;
        for (const ColumnSpec &column : table.columns)
            if (column.kind == ColumnKind::Reference && column.refersTo == customers)
                columns.push_back({&table, column.name});
    }
    return columns;
}

Result<std::vector<Record>> rowsReferringTo(Reader &reader, const TableSpec &table,
                                            const QString &column, const Id &target)
{
    WEIWO_ASSIGN(const std::vector<Id> ids,
                 records::referring(reader.db(), table, column, target, std::numeric_limits<int>::max()));
    std::vector<Record> rows;
    WEIWO_TRY(records::loadEach(reader.db(), table, ids,
                                [&](Record &&record) { rows.push_back(std::move(record)); }));
    std::ranges::sort(rows, {}, &Record::id);
    return rows;
}

Result<std::optional<Id>> homeOf(Reader &reader, const CustomerId &id)
{
    WEIWO_ASSIGN(const Customer found, customer(reader, id));
    if (found.owner)
        return std::optional<Id>(found.owner->raw());
    return homeWithoutOwner(reader);
}

Status rehomeDependents(Edit &edit, const CustomerId &customer, const std::optional<Id> &home)
{
    // What was merged into it belongs where it does.
    std::vector<DependentColumn> columns = dependentColumns(edit.registry());
    columns.push_back({&edit.table(mergeTable().key), QStringLiteral("kept")});
    WEIWO_TRY(sync::takeConflictsAlong(edit, customerTable().key, customer.raw(), home));
    for (const DependentColumn &dependent : columns) {
        WEIWO_ASSIGN(std::vector<Record> rows,
                     rowsReferringTo(edit, *dependent.table, dependent.column, customer.raw()));
        for (Record &row : rows) {
            if (row.home != home)
                WEIWO_TRY(sync::takeConflictsAlong(edit, dependent.table->key, row.id, home));
            row.home = home;
            WEIWO_TRY(edit.putAlong(*dependent.table, row));
        }
    }
    return {};
}

namespace {

/// Rows of this edit that belong to a customer belong where that does.
Status settleWritten(Edit &edit, const std::function<bool(const RowChange &)> &which)
{
    std::vector<DependentColumn> columns = dependentColumns(edit.registry());
    columns.push_back({&edit.table(mergeTable().key), QStringLiteral("kept")});
    for (const DependentColumn &dependent : columns) {
        // What stands between two customers was put where one of them belongs, and stays there.
        const bool isBetween = std::count_if(columns.begin(), columns.end(), [&](const DependentColumn &other) { return other.table == dependent.table; }) > 1;
        if (isBetween)
            continue;
        // Writing goes on while the changes are looked at.
        std::vector<Record> written;
        for (const RowChange *change : edit.changes(*dependent.table))
            if (which(*change))
                written.push_back(change->after);
        for (Record &row : written) {
            const auto target = optionalId(row.values[static_cast<size_t>(dependent.table->indexOf(dependent.column))]);
            if (!target)
                continue;
            WEIWO_ASSIGN(const std::optional<Record> customer, records::load(edit.db(), customerTable(), *target));
            if (!customer || !customer->alive || customer->home == row.home)
                continue;
            row.home = customer->home;
            WEIWO_TRY(edit.putAlong(*dependent.table, row));
        }
    }
    return {};
}

} // namespace

Status takeAlongMoved(Edit &edit)
{
    // Writing goes on while the changes are looked at.
    std::vector<Record> moved;
    for (const RowChange *change : edit.changes(customerTable()))
        if (change->before && change->before->home != change->after.home)
            moved.push_back(change->after);
    for (const Record &customer : moved)
        WEIWO_TRY(rehomeDependents(edit, CustomerId(customer.id), customer.home));
    return {};
}

Status followCustomerHomes(Edit &edit)
{
    WEIWO_TRY(takeAlongMoved(edit));
    return settleWritten(edit, [](const RowChange &change) { return change.after.alive; });
}

Status settleRestored(Edit &edit)
{
    return settleWritten(edit, [](const RowChange &change) { return change.op() == ChangeOp::Restore; });
}

Status removeDependents(Edit &edit, const CustomerId &customer)
{
    for (const DependentColumn &dependent : dependentColumns(edit.registry())) {
        WEIWO_ASSIGN(const std::vector<Record> rows,
                     rowsReferringTo(edit, *dependent.table, dependent.column, customer.raw()));
        for (const Record &row : rows)
            WEIWO_TRY(edit.removeAlong(*dependent.table, row.id));
    }
    return {};
}

} // namespace weiwo::customers
