#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <optional>

namespace weiwo::ui {

/// How a figure stands against where it should be by now. Never shown by colour alone: each has
/// its shape, filled ● ▲ ■, or an open ○ where nothing can be said.
enum class Standing { None, OnTrack, AtRisk, Behind };

/// By the pace: @p value has reached @p goal, or nine tenths of it at least, or less; both in one
/// unit, @p goal not below zero.
[[nodiscard]] Standing standing(std::optional<qint64> value, qint64 goal);
/// Its fill.
[[nodiscard]] Token tokenOf(Standing standing);
/// "On track", translated; of None empty.
[[nodiscard]] QString wordOf(Standing standing);
/// Its shape in its colour, as large as @p rect.
void drawStanding(QPainter &painter, const QRectF &rect, Standing standing);
/// Side of the shape beside a line of text, px at 100 %.
inline constexpr int StandingSide = 8;

} // namespace weiwo::ui
