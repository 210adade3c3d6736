#include "tests/support/import_store.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebar_badges.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <atomic>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> asked = 0;
std::atomic<bool> onWindowThread = false;

/// As many as the day of the month, so that another day is another number.
Result<int> countDays(Reader &, QDate today)
{
    ++asked;
    if (QThread::currentThread() == QCoreApplication::instance()->thread())
        onWindowThread = true;
    return today.day();
}

const PanelEntry Panels[] = {{.key = u"days"_s, .group = PanelGroup::Top, .title = WEIWO_TEXT("test", "Days"),
                              .icon = u"bell"_s, .waiting = &countDays}};

struct Badges
{
    Badges()
    {
        asked = 0;
        onWindowThread = false;
        theme.install();
        badges = std::make_unique<SidebarBadges>(Panels, session, sidebar);
    }
    void rename(const QString &company)
    {
        must(session.workspace().edit({u"workspace.settings"_s, {}}, [&](Edit &edit) {
            WorkspaceSettings settings = edit.settings();
            settings.company = company;
            return writeSettings(edit, settings);
        }));
    }
    [[nodiscard]] bool askedSoon(int times)
    {
        return QTest::qWaitFor([times] { return asked >= times; }, 10'000);
    }

    ImportStore store;
    Theme theme;
    Session session{std::shared_ptr<Workspace>(std::move(store.workspace))};
    Sidebar sidebar{Panels};
    std::unique_ptr<SidebarBadges> badges;
};

} // namespace

TEST_CASE("What waits is counted beside the window, once after many changes")
{
    Badges all;
    REQUIRE(all.askedSoon(1));
    for (int i = 0; i < 10; ++i)
        all.rename(QString::number(i));
    CHECK(asked == 1);
    REQUIRE(all.askedSoon(2));
    QTest::qWait(1500);
    CHECK(asked == 2);
    CHECK_FALSE(onWindowThread);
}

TEST_CASE("What waits is counted again when the day is another")
{
    Badges all;
    REQUIRE(all.askedSoon(1));
    QTest::qWait(1500);
    CHECK(asked == 1);
    all.store.clock.set(QDateTime::fromString(u"2026-04-02T00:00:01+08:00"_s, Qt::ISODate));
    REQUIRE(all.askedSoon(2));
    QTest::qWait(1500);
    CHECK(asked == 2);
}
