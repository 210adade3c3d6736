#pragma once

#include <QStringList>
#include <vector>

namespace weiwo::ui {

using TextTable = std::vector<QStringList>;

/// As Excel writes it: TAB and CRLF; a cell with TAB, quote or line break is quoted.
[[nodiscard]] QString toTabSeparated(const TextTable &rows);
/// Reads what Excel, WPS or a text editor puts on the clipboard. A quoted cell may hold line
/// breaks and tabs and stays one cell; the line end after the last row is no row.
[[nodiscard]] TextTable fromTabSeparated(const QString &text);
/// A table for spreadsheets and mail; texts are marked as text so that leading zeros stay.
/// @p numeric has a value for each column.
[[nodiscard]] QString toHtmlTable(const TextTable &rows, const std::vector<bool> &numeric,
                                  bool firstRowIsHead);

} // namespace weiwo::ui
