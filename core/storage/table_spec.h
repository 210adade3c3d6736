#pragma once

#include "core/base/text.h"
#include "core/storage/value.h"

#include <vector>

namespace weiwo {

/// How a value is stored and worded: dates are julian day numbers, months year·12 + month−1, money
/// minor units, quantities 10⁻³, instants milliseconds since 1970 UTC; all integers.
enum class ColumnKind { Integer, Text, Reference, Date, Month, Money, Quantity, Flag, Instant };

/// One synced column of a table.
struct ColumnSpec
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    Text title;                ///< worded in the journal
    QString refersTo;          ///< table of a Reference
    bool key = false;          ///< part of the row's natural key: never changes
};

/// A synced table: in the store it has, beside these columns, `no` (local integer key), `id`,
/// `ver`, `home`, `alive` and `extra`. Naming a table here gives it the journal, undo, audit
/// and digest.
struct TableSpec
{
    QString key;               ///< the table's name
    Text title;
    QString policy;            ///< which line of the rights table judges its writes (access.h)
    std::vector<ColumnSpec> columns;
    QString nameColumn;        ///< the column that names a row on screen; may be empty
    bool digested = true;      ///< false: local to this copy (devices, access)

    /// Place of the column in `columns`, or -1 where there is none of that name.
    [[nodiscard]] int indexOf(const QString &column) const
    {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == column)
                return static_cast<int>(i);
        return -1;
    }
};

/// One row of a synced table. `values` has one value for each column of its TableSpec, in order.
struct Record
{
    Id id;
    qint64 ver = 0;
    std::optional<Id> home;    ///< org node that the row belongs to; absent: shared reference
    bool alive = true;
    QString extra;             ///< JSON of columns that a newer program knows, or empty
    std::vector<Value> values;

    bool operator==(const Record &) const = default;
};

} // namespace weiwo
