#pragma once

#include "core/reporting/view_table.h"

#include <QStringList>
#include <vector>

class QMimeData;

namespace weiwo::ui {

using TextTable = std::vector<QStringList>;

/// A table as spreadsheets, mail and this program take it: tab-separated text and HTML. The caller's.
[[nodiscard]] QMimeData *clipboardData(const reporting::ViewTable &table, bool heads);
/// Reads what Excel, WPS or a text editor puts on the clipboard. A quoted cell may hold line
/// breaks and tabs and stays one cell; the line end after the last row is no row; a ' that guards
/// a formula is taken off.
[[nodiscard]] TextTable fromTabSeparated(const QString &text);

} // namespace weiwo::ui
