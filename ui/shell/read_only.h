#pragma once

#include <QList>
#include <QString>

class QAction;

namespace weiwo::ui {

class Session;

/// Why nothing can be changed in the workspace; empty where it can be.
[[nodiscard]] QString readOnlyReason(const Session &session);
/// Of actions that change something: where the workspace is open for reading only they stay disabled, whatever
/// their panel enables, and their tool tip says why.
void disableWhereReadOnly(const Session &session, const QList<QAction *> &actions);

} // namespace weiwo::ui
