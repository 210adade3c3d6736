#pragma once

#include "core/base/text.h"

#include <QKeySequence>
#include <QObject>
#include <vector>

class QAction;

namespace weiwo::ui {

/// One command with its keys. Shell: handled by the window. Panel: by the panel that shows.
/// Grid: by tables themselves; listed so that people find them.
struct KeySpec
{
    enum class Owner { Shell, Panel, Grid };

    QString command;
    Text title;
    Owner owner = Owner::Shell;
    QList<QKeySequence> keys;
};

/// All keys of the program: the one table that menus, tooltips, the palette and the list of
/// keys are made from.
[[nodiscard]] const std::vector<KeySpec> &keySpecs();
[[nodiscard]] const KeySpec *keySpec(const QString &command);
/// The first key as people see it, or nothing.
[[nodiscard]] QString keyText(const QString &command);
/// @p text with the command's key behind it, for a tooltip.
[[nodiscard]] QString withKey(const QString &text, const QString &command);

/// Gives @p action the keys of @p command, its name, and (where it has no text) its title.
void bindKeys(QAction *action, const QString &command);

/// Keys that are never bound: Chinese input methods and messengers take them.
[[nodiscard]] bool isReserved(const QKeySequence &key);

} // namespace weiwo::ui
