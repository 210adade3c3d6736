#pragma once

#include "core/workspace/reader.h"

namespace weiwo {

/// A living row that refers to another one.
struct Referrer
{
    const TableSpec *table = nullptr;
    Id row;
};
/// Any that refers to @p row of the table @p target; nothing where none does, and the row may be deleted.
[[nodiscard]] Result<std::optional<Referrer>> referrerOf(Reader &reader, const QString &target, const Id &row);

} // namespace weiwo
