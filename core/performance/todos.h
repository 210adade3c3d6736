#pragma once

#include "core/workspace/reader.h"

#include <QDate>

namespace weiwo::performance {

/// Something that waits for somebody, and where it is done.
struct Todo
{
    QString sentence;
    QString panel;             ///< key of the panel
    bool urgent = false;

    bool operator==(const Todo &) const = default;
};

/// What stands open in the workspace on @p today: no plan for the year or the next one soon, a draft
/// that nobody has published, orders that have grown old.
[[nodiscard]] Result<std::vector<Todo>> todos(Reader &reader, QDate today);

} // namespace weiwo::performance
