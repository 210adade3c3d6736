#pragma once

#include "ui/shell/live_query.h"
#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

class Sidebar;

/// Keeps the numbers of the sidebar right while a workspace is open: what waits in each panel
/// (PanelEntry::waiting). A panel that cannot tell has none. GUI thread.
class SidebarBadges : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    SidebarBadges(PanelTable panels, Session &session, Sidebar &sidebar);
    ~SidebarBadges() override;

    [[nodiscard]] bool isBusy() const { return m_query.isBusy(); }

private:
    using Counts = QHash<QString, int>;

    Sidebar &m_sidebar;
    LiveQuery<Counts> m_query;
};

} // namespace weiwo::ui
