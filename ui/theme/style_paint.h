#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace weiwo::ui::paint {

/// One or more whole device pixels, at least one, in logical px.
[[nodiscard]] qreal hairline(const QPainter *painter);
/// A filled box with a hairline edge inside @p rect; an invalid colour leaves its part out.
void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
         const QColor &edge = {});
/// The focus ring: 2 px of focus colour just inside @p rect.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);
/// A chevron pointing to @p direction, centred in @p rect.
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink,
             qreal size = 8);
/// A check mark (or a bar when @p partial) in @p rect.
void tick(QPainter *painter, const QRectF &rect, bool partial, const QColor &ink);

[[nodiscard]] inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace weiwo::ui::paint
