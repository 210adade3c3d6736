#include "ui/shell/sidebar_badges.h"

#include "ui/shell/sidebar.h"

namespace weiwo::ui {

namespace {

/// What changes in one go, an import's steps or a row of edits, is counted once.
constexpr int QuietMs = 1000;
/// So soon after midnight, or after the computer woke up, the day is seen to be another.
constexpr int LookAtDayEveryMs = 1000;

} // namespace

SidebarBadges::SidebarBadges(PanelTable panels, Session &session, Sidebar &sidebar)
    : m_session(session), m_sidebar(sidebar),
      m_query(session, LiveQueryBase::noTables(), this, [this](const Counts &counts) { m_sidebar.setWaiting(counts); }),
      m_day(session.today())
{
    m_query.ask([panels](Reader &reader) -> Result<Counts> {
        const QDate today = reader.clock().today();
        Counts counts;
        for (const PanelEntry &entry : panels)
            if (const auto waiting = entry.waiting ? entry.waiting(reader, today) : Result<int>(0); waiting && *waiting > 0)
                counts.insert(entry.key, *waiting);
        return counts;
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMs);
    connect(&m_quiet, &QTimer::timeout, &m_query, &LiveQueryBase::refresh);
    connect(&session, &Session::changed, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_clock, &QTimer::timeout, this, &SidebarBadges::lookAtDay);
    m_clock.start(LookAtDayEveryMs);
}

SidebarBadges::~SidebarBadges()
{
    m_sidebar.setWaiting({});
}

void SidebarBadges::lookAtDay()
{
    if (m_session.today() == m_day)
        return;
    m_day = m_session.today();
    m_query.refresh();
}

} // namespace weiwo::ui
