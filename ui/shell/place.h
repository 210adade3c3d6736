#pragma once

#include "core/metrics/engine.h"
#include "core/period/period.h"

#include <QString>
#include <optional>

namespace weiwo::ui {

/// Where the user stands: what back and forward go through, and what a link names.
struct Place
{
    QString panel;
    QString record;                  ///< an id or key that the panel understands; may be empty
    std::optional<Id> scope;         ///< org node; absent: headquarters
    std::optional<Period> period;    ///< absent until a workspace is open
    metrics::Compare compare = metrics::Compare::None;

    bool operator==(const Place &) const = default;
};

/// "none", "yoy", "pop".
[[nodiscard]] QString compareKey(metrics::Compare compare);
[[nodiscard]] QString compareTitle(metrics::Compare compare);

/// `weiwo:<panel>?id=…&node=…&period=2026Q3&cmp=yoy`.
[[nodiscard]] QString linkOf(const Place &place, const FiscalCalendar &calendar);
/// Reads a link; bad-input for anything else.
[[nodiscard]] Result<Place> placeOf(const QString &link, const FiscalCalendar &calendar);

} // namespace weiwo::ui
