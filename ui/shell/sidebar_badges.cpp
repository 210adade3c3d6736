#include "ui/shell/sidebar_badges.h"

#include "ui/shell/sidebar.h"

namespace weiwo::ui {

SidebarBadges::SidebarBadges(PanelTable panels, Session &session, Sidebar &sidebar)
    : m_sidebar(sidebar), m_query(session, {}, this, [this](const Counts &counts) { m_sidebar.setWaiting(counts); })
{
    m_query.ask([panels](Reader &reader) -> Result<Counts> {
        const QDate today = reader.clock().today();
        Counts counts;
        for (const PanelEntry &entry : panels)
            if (const auto waiting = entry.waiting ? entry.waiting(reader, today) : Result<int>(0); waiting && *waiting > 0)
                counts.insert(entry.key, *waiting);
        return counts;
    });
}

SidebarBadges::~SidebarBadges()
{
    m_sidebar.setWaiting({});
}

} // namespace weiwo::ui
