#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <optional>

namespace weiwo::ui {

/// How a figure stands against where it should be by now. Never shown by colour alone: each has
/// its shape, filled ● ▲ ■, or an open ○ where nothing can be said.
enum class PaceMark { None, OnTrack, AtRisk, Behind };

/// By the pace (metrics::paceStatus): @p value against @p due, what of @p whole was to be reached by
/// now; all in one unit. None without a value, and while it is too early to say.
[[nodiscard]] PaceMark paceMark(std::optional<qint64> value, qint64 due, qint64 whole);
/// Its fill.
[[nodiscard]] Token tokenOf(PaceMark mark);
/// "On track", translated; of None empty.
[[nodiscard]] QString wordOf(PaceMark mark);
/// Its shape in its colour, as large as @p rect.
void drawPaceMark(QPainter &painter, const QRectF &rect, PaceMark mark);
/// Side of the shape beside a line of text, px at 100 %.
inline constexpr int PaceMarkSide = 8;

} // namespace weiwo::ui
