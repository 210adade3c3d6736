#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace weiwo::ui {

/// The icon `resources/icons/NAME.svg`, drawn sharp at any size and scale in the colour of
/// @p token of the theme that is current when it is painted; disabled and selected states take
/// their own tokens. A null icon if there is no such file.
[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text2);

/// One picture of @p logicalSize px at @p devicePixelRatio; cached.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int logicalSize,
                                 qreal devicePixelRatio);

} // namespace weiwo::ui
