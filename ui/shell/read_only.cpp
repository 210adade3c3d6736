#include "ui/shell/read_only.h"

#include "ui/shell/session.h"

#include <QAction>
#include <QFileInfo>

namespace weiwo::ui {

QString readOnlyReason(const Session &session)
{
    const Workspace &workspace = session.workspace();
    return workspace.isReadOnly() ? translate("ReadOnly", "%1 is open for reading only: nothing can be changed here.").arg(QFileInfo(workspace.path()).fileName())
                                  : QString();
}

void disableWhereReadOnly(const Session &session, const QList<QAction *> &actions)
{
    if (!session.workspace().isReadOnly())
        return;
    const auto hold = [&session](QAction *action) {
        // Each call that changes nothing says nothing, so this comes to rest.
        action->setEnabled(false);
        action->setToolTip(readOnlyReason(session));
    };
    for (QAction *action : actions) {
        QObject::connect(action, &QAction::changed, &session, [action, hold] { hold(action); });
        hold(action);
    }
}

} // namespace weiwo::ui
