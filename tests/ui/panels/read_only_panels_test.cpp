#include "tests/support/read_only_medium.h"
#include "tests/ui/panels/customers_fixture.h"
#include "ui/kit/grid/grid_view.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

TEST_CASE("Where nothing can be written, what would write is disabled and says why")
{
    CustomersFixture fixture;
    const QString file = fixture.workspace().path();
    fixture.shell.workspaces().close();
    fixture.settle();
    openToAll(fixture.program.configDir());
    const ReadOnlyMedium medium(fixture.folder.path());
    fixture.shell.workspaces().open(file);
    fixture.settle();
    REQUIRE(fixture.shell.session());
    REQUIRE(fixture.workspace().isReadOnly());
    const auto checkActions = [&fixture](const QString &panel, const QStringList &names) {
        fixture.open(panel);
        for (const QString &name : names) {
            INFO(name.toStdString());
            QAction *action = nullptr;
            for (QAction *one : fixture.shell.stage().current()->actions())
                if (one->objectName() == name)
                    action = one;
            REQUIRE(action);
            CHECK_FALSE(action->isEnabled());
            CHECK(action->toolTip().contains(u"reading only"_s));
            // Whatever the panel thinks of it.
            action->setEnabled(true);
            CHECK_FALSE(action->isEnabled());
        }
    };
    checkActions(QString::fromLatin1(CustomersPanelKey), {u"panel.new"_s, u"customers.bulk"_s, u"customers.assign"_s, u"customers.tag"_s, u"customers.handOver"_s,
                                                          u"customers.remove"_s, u"customers.import"_s, u"customers.fields"_s, u"customers.saveView"_s});
    const auto &created = fixture.find<QPushButton>(u"head.panel.new"_s);
    CHECK_FALSE(created.isEnabled());
    auto &grid = fixture.find<Grid>(u"customerGrid"_s);
    CHECK_FALSE(grid.gridModel()->column(fixture.columnOf(grid, u"phone"_s)).editable);
    CHECK_FALSE(fixture.find<QPushButton>(u"customerViewSave"_s).isEnabled());
    fixture.activate(grid, fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s)));
    fixture.settle();
    CHECK(fixture.find<QLineEdit>(u"fact.phone"_s).isReadOnly());
    CHECK(fixture.find<QLineEdit>(u"fact.phone"_s).toolTip().contains(u"reading only"_s));
    for (const char *button : {"contactAdd", "addressAdd", "attachmentAdd"})
        CHECK_FALSE(fixture.find<QPushButton>(QString::fromLatin1(button)).isEnabled());
    CHECK_FALSE(fixture.find<QLineEdit>(u"timelineNote"_s).isEnabled());
    checkActions(u"customers.tiers"_s, {u"tiers.apply"_s, u"tiers.edit"_s, u"tiers.override"_s, u"tiers.clear"_s, u"tiers.log"_s, u"tiers.editStandard"_s, u"tiers.removeStandard"_s});
    checkActions(u"customers.merge"_s, {u"merge.merge"_s, u"merge.apart"_s, u"merge.sure"_s, u"merge.unmerge"_s});
}

#endif
