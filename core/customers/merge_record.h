#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// A row of another table that went along when its customer was merged.
struct MovedRow
{
    QString table;
    Id row;
    QString column;                        ///< that names the customer
    /// The row that has it now: the same one, or where the customer is part of what names a row, another.
    /// Absent: `kept` had the same already (or it is history of the other alone), and the row is deleted.
    std::optional<Id> went = {};

    bool operator==(const MovedRow &) const = default;
};

/// What one merge did to one customer, so that it can be taken back. Kept as a row.
struct MergeRecord
{
    struct Field
    {
        QString key;
        Value before;                      ///< of `kept`
        Value after;
    };
    Id id;
    CustomerId kept;
    CustomerId merged;
    QDateTime at;
    std::vector<Field> fields;
    /// What `merged` was, by column: a tombstone is not journaled, and may say something else by then.
    std::map<QString, Value> own;
    std::vector<MovedRow> moved;
};

Status putMergeRecord(Edit &edit, MergeRecord record, const std::optional<Id> &home);
/// The newest of a customer that is merged now; not-found otherwise.
[[nodiscard]] Result<MergeRecord> mergeRecordOf(Reader &reader, const CustomerId &merged);
Status removeMergeRecord(Edit &edit, const Id &id);
/// The living customer that @p customer is, or was merged into, over however many.
[[nodiscard]] Result<Customer> livingRoot(Reader &reader, const CustomerId &customer);

/// Gives a row to another customer.
[[nodiscard]] Result<MovedRow> moveRow(Edit &edit, const TableSpec &table, const Record &row, const QString &column,
                                       const Id &customer, const std::optional<Id> &home);
/// Gives it back to @p owner; false where it is gone, or with another customer than @p holder, since.
[[nodiscard]] Result<bool> moveBack(Edit &edit, const MovedRow &moved, const Id &owner, const Id &holder,
                                    const std::optional<Id> &home);

} // namespace weiwo::customers
