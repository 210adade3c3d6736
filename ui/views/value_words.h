#pragma once

#include "core/workspace/reader.h"

namespace weiwo::ui {

/// A value of a field of a row as people read it: references by name, dates, amounts in the row's currency; "—" for
/// none. Without a column (a newer program's field) as it is stored.
[[nodiscard]] QString valueWords(Reader &reader, const QString &table, const Id &row, const ColumnSpec *column, const Value &value);
/// The same of a field by its name; "home" is the node that a row belongs to.
[[nodiscard]] QString fieldValueWords(Reader &reader, const QString &table, const Id &row, const QString &field, const Value &value);
/// What a field is called: the title of its column, else its name.
[[nodiscard]] QString fieldTitle(const Registry &registry, const QString &table, const QString &field);
/// What a table is called; its key where only a newer program knows it.
[[nodiscard]] QString tableTitle(const Registry &registry, const QString &table);
/// The name of a person or unit; the beginning of its id where it is not in this copy.
[[nodiscard]] QString nodeWords(Reader &reader, const Id &node);

} // namespace weiwo::ui
