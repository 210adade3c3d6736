#pragma once

#include "core/sync/conflicts.h"
#include "tests/support/copies.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/views/record_text.h"

namespace weiwo::test {

/// Headquarters (周总) with the region 华东, where 陈东 and 李静 are managers, and 明达商贸 of 李静. Copies are made as a test
/// needs them; one of them is shown in the window.
class SyncFixture : public ShellFixture
{
public:
    SyncFixture()
    {
        east = copies.unit(QStringLiteral("华东"), org::Level::Region, copies.top);
        chen = copies.person(QStringLiteral("陈东"), Role::Manager, east);
        li = copies.person(QStringLiteral("李静"), Role::Manager, east);
        mingda = add(QStringLiteral("明达商贸"));
    }

    customers::CustomerId add(const QString &name)
    {
        customers::Customer customer;
        customer.name = name;
        customer.owner = li;
        customers::CustomerId id;
        copies.edit(copies.root(), [&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, customers::addCustomer(e, customer));
            return {};
        });
        return id;
    }
    void set(Copy &copy, QString customers::Customer::*field, const QString &value)
    {
        copies.edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(customers::Customer customer, customers::customer(e, mingda));
            customer.*field = value;
            return customers::updateCustomer(e, customer);
        });
    }
    void setPhone(Copy &copy, const QString &value) { set(copy, &customers::Customer::phone, value); }

    /// The window works at the machine of that copy from now on; nothing else uses its store.
    void show(Copy &copy)
    {
        copy.reader.reset();
        copy.workspace.reset();
        QDir().mkpath(program.configDir());
        const QDir keys(copy.services.configDir);
        for (const QString &name : keys.entryList(QDir::Files)) {
            QFile::remove(QDir(program.configDir()).filePath(name));
            REQUIRE(QFile::copy(keys.filePath(name), QDir(program.configDir()).filePath(name)));
        }
        shell.workspaces().open(copy.store);
        REQUIRE(shell.session());
        REQUIRE(shell.session()->workspace().device().id() == copy.device);
        settle();
    }
    [[nodiscard]] Reader reader() { return must(shell.session()->workspace().reader()); }
    [[nodiscard]] customers::Customer shownCustomer()
    {
        Reader own = reader();
        return must(customers::customer(own, mingda));
    }
    void act(const QString &name)
    {
        REQUIRE(find<QAction>(name).isEnabled());
        trigger(name);
        settle();
    }
    void click(const QString &name)
    {
        auto &button = find<QPushButton>(name);
        REQUIRE(button.isVisible());
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        settle();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] ui::Grid &grid(const QString &name) { return find<ui::Grid>(name); }
    [[nodiscard]] static int rows(const ui::Grid &grid) { return grid.gridModel()->rowCount(); }
    [[nodiscard]] static QString cell(const ui::Grid &grid, int row, const QString &column)
    {
        for (int i = 0; i < grid.gridModel()->columnCount(); ++i)
            if (grid.gridModel()->column(i).key == column)
                return grid.displayText(row, i);
        FAIL("no column " << column.toStdString());
        return {};
    }
    [[nodiscard]] QString label(const QString &name) { return find<QLabel>(name).text(); }
    void openSync() { open(QString::fromLatin1(ui::SyncPanelKey)); }
    void openConflicts() { open(QString::fromLatin1(ui::ConflictsPanelKey)); }
    void openDevices() { open(QString::fromLatin1(ui::DevicesPanelKey)); }

    Copies copies;
    org::NodeId east, chen, li;
    customers::CustomerId mingda;
};

} // namespace weiwo::test
