#pragma once

#include "core/org/commands.h"
#include "core/org/queries.h"
#include "tests/support/catch.h"
#include "ui/panels/panel_list.h"
#include "ui/shell/appearance.h"
#include "ui/shell/panel.h"
#include "ui/shell/panel_stage.h"
#include "ui/shell/shell.h"
#include "ui/theme/wheel_guard.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

namespace weiwo::test {

/// The time that the program of the fixture sees.
inline const bool fixedNow = qputenv("WEIWO_NOW", "2026-04-01T09:00:00+08:00");

/// A window on a folder of its own, without what the user has.
class ShellFixture
{
public:
    ShellFixture()
        : program(folder.filePath(QStringLiteral("config"))), preferences(program.configDir()),
          appearance(preferences, theme), shell(program, preferences, ui::panelList())
    {
        theme.install();
        preferences.choose(QStringLiteral("language"), QStringLiteral("en"));
        preferences.choose(QStringLiteral("theme"), QStringLiteral("light"));
        shell.navigator().restart({.panel = QStringLiteral("welcome")});
        shell.show();
        shell.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shell));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// Opens a new workspace: headquarters, two regions, a person in the first.
    void openWorkspace()
    {
        const QString file = path(QStringLiteral("a.weiwo"));
        NewWorkspace request;
        request.settings.company = QStringLiteral("帷幄电器");
        request.person = QStringLiteral("王小明");
        shell.workspaces().create(file, request);
        REQUIRE(shell.session());
        const auto made = shell.session()->workspace().edit(
            {QStringLiteral("org.addNode"), {QStringLiteral("华东大区")}}, [this](Edit &edit) -> Status {
                const QDate from(2020, 1, 1);
                WEIWO_ASSIGN(east, org::addNode(edit, unit(QStringLiteral("华东大区")), {}, from));
                WEIWO_ASSIGN(north, org::addNode(edit, unit(QStringLiteral("华北大区")), {}, from));
                org::Node person;
                person.name = QStringLiteral("李静");
                person.level = org::Level::Person;
                WEIWO_ASSIGN(seller, org::addNode(edit, person, east, from));
                return {};
            });
        REQUIRE(made.has_value());
        settle();
    }

    /// Until nothing is on its way.
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        for (int quiet = 0; quiet < 3;) {
            QTest::qWait(5);
            quiet = shell.isSettled() ? quiet + 1 : 0;
            REQUIRE(timer.elapsed() < 20'000);
        }
    }

    void open(const QString &panel)
    {
        shell.navigator().openPanel(panel);
        settle();
    }

    /// The child of that name; a failed test where there is none.
    template<class T>
    [[nodiscard]] T &find(const QString &name)
    {
        T *found = shell.findChild<T *>(name);
        INFO("looking for " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void trigger(const QString &command) { find<QAction>(command).trigger(); }

    [[nodiscard]] static org::Node unit(const QString &name)
    {
        org::Node node;
        node.name = name;
        node.level = org::Level::Region;
        return node;
    }

    QTemporaryDir folder;
    Program program;
    ui::Preferences preferences;
    ui::WheelGuard wheelGuard;
    ui::Theme theme;
    ui::Appearance appearance;
    ui::Shell shell;
    org::NodeId east;
    org::NodeId north;
    org::NodeId seller;
};

} // namespace weiwo::test
