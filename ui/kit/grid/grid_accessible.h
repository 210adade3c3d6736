#pragma once

namespace weiwo::ui {

/// Teaches QAccessible to show a Grid as a table with rows, columns, values and states; Qt gives
/// a QAbstractItemView subclass none. May be called any number of times.
void installGridAccessibility();

} // namespace weiwo::ui
