#pragma once

#include "ui/shell/preferences.h"

class QComboBox;
class QWidget;

namespace weiwo::ui {

/// A combo box that shows and sets one preference, in whatever language is spoken.
[[nodiscard]] QComboBox *makePreferenceBox(Preferences &preferences, const QString &key,
                                           QWidget *parent = nullptr);

} // namespace weiwo::ui
