#pragma once

#include "core/customers/duplicates/find_duplicates.h"
#include "core/customers/types.h"

namespace weiwo::customers {

/// Two customers that a person has called different.
struct NotSame
{
    CustomerId first;
    CustomerId second;
    QString reason;     ///< may be empty

    bool operator==(const NotSame &) const = default;
};

/// Duplicates of the book. The rows' ids are those of customers, as text.
struct BookDuplicates
{
    std::vector<DuplicateRow> rows;     ///< every living customer, by id
    Duplicates found;

    [[nodiscard]] CustomerId customer(size_t row) const
    {
        return CustomerId(Id::fromText(rows[row].id).value_or(Id()));
    }
};

} // namespace weiwo::customers
