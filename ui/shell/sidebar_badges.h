#pragma once

#include "ui/shell/live_query.h"
#include "ui/shell/panel_entry.h"

#include <QTimer>

namespace weiwo::ui {

class Sidebar;

/// Keeps the numbers of the sidebar right while a workspace is open: what waits in each panel
/// (PanelEntry::waiting). Counted on a worker: at first, once changes have been quiet for a second, and
/// when the day is another. A panel that cannot tell has none. GUI thread.
class SidebarBadges : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    SidebarBadges(PanelTable panels, Session &session, Sidebar &sidebar);
    ~SidebarBadges() override;

    /// A count is on its way; not, while it waits for changes to end.
    [[nodiscard]] bool isBusy() const { return m_query.isBusy(); }

private:
    using Counts = QHash<QString, int>;
    void lookAtDay();

    Session &m_session;
    Sidebar &m_sidebar;
    LiveQuery<Counts> m_query;
    QTimer m_quiet;
    QTimer m_clock;
    QDate m_day;
};

} // namespace weiwo::ui
