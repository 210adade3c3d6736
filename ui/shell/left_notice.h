#pragma once

#include "ui/shell/notices.h"

#include <QStringList>

class QWidget;

namespace weiwo::ui {

/// Says that some of what was to be done was left: @p text in the message bar, and behind its button which, and why,
/// @p shown of them at once and the rest on demand. Nothing left takes the notice of @p topic away. @p over outlives it.
void tellLeft(Notices &notices, QWidget *over, const QString &topic, const QString &text, const QStringList &left, qsizetype shown);

} // namespace weiwo::ui
