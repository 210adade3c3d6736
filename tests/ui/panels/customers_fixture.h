#pragma once

#include "core/customers/commands.h"
#include "core/customers/details.h"
#include "core/customers/queries.h"
#include "core/workspace/digest.h"
#include "tests/ui/panels/performance_fixture.h"
#include "ui/shell/scope_picker.h"
#include "ui/views/record_text.h"

namespace weiwo::test {

/// A window on a book of six customers: three that have ordered (明达商贸 and 远方家电 of 李静, 中恒电器 of
/// nobody), and three that have not.
class CustomersFixture : public PerformanceFixture
{
public:
    CustomersFixture() : PerformanceFixture(false)
    {
        const auto made = workspace().edit({QStringLiteral("customers.bulk"), {QStringLiteral("6")}}, [this](Edit &edit) -> Status {
            WEIWO_TRY(change(edit, QStringLiteral("明达商贸"), QStringLiteral("广东"), seller));
            WEIWO_TRY(change(edit, QStringLiteral("远方家电"), QStringLiteral("福建"), seller));
            WEIWO_TRY(change(edit, QStringLiteral("中恒电器"), QStringLiteral("广东"), {}));
            for (const char *name : {"华为技术", "浙江苏泊尔", "重庆长安"}) {
                customers::Customer customer;
                customer.name = QString::fromUtf8(name);
                customer.phone = QStringLiteral("0755-2878080") + QString::number(m_made);
                customer.province = QStringLiteral("浙江");
                customer.code = QStringLiteral("K-%1").arg(++m_made);
                customer.owner = org::NodeId(workspace().person());
                WEIWO_TRY(customers::addCustomer(edit, customer).map([](const auto &) {}));
            }
            return {};
        });
        REQUIRE(made);
        settle();
    }

    [[nodiscard]] Workspace &workspace() { return shell.session()->workspace(); }
    [[nodiscard]] ui::Grid &openList()
    {
        open(QString::fromLatin1(ui::CustomersPanelKey));
        return find<ui::Grid>(QStringLiteral("customerGrid"));
    }
    [[nodiscard]] customers::Customer customer(const QString &name)
    {
        auto reader = workspace().reader();
        REQUIRE(reader);
        const auto found = customers::findCustomer(*reader, name);
        REQUIRE(found);
        return *found;
    }
    /// The page of a customer of the list, opened by Enter.
    void openPage(const QString &name)
    {
        ui::Grid &grid = openList();
        activate(grid, rowOf(grid, name, columnOf(grid, QStringLiteral("name"))));
        settle();
    }
    /// The names in the order shown.
    [[nodiscard]] static QStringList names(const ui::Grid &grid)
    {
        QStringList all;
        for (int view = 0; view < grid.viewRowCount(); ++view)
            all << grid.gridModel()->text(grid.rowAtView(view), columnOf(grid, QStringLiteral("name")));
        return all;
    }
    [[nodiscard]] QString digest()
    {
        auto reader = workspace().reader();
        REQUIRE(reader);
        const auto digest = storeDigest(*reader, DigestSource::Rows);
        REQUIRE(digest);
        return digest->hex();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    /// Chooses an item of a box by its data or text, as a person does.
    static void choose(QComboBox &box, const QVariant &data)
    {
        const int at = box.findData(data);
        const int index = at >= 0 ? at : box.findText(data.toString());
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    /// Chooses a person in the picker that a button opens.
    void pick(QPushButton &button, const QString &name)
    {
        button.click();
        ui::ScopePicker *open = nullptr;
        for (ui::ScopePicker *one : shell.findChildren<ui::ScopePicker *>())
            if (one->isVisible())
                open = one;
        REQUIRE(open);
        auto *search = open->findChild<QLineEdit *>(QStringLiteral("scopeSearch"));
        search->setText(name);
        QTest::keyClick(search, Qt::Key_Return);
    }
    /// Until what is typed has been looked at.
    void pause()
    {
        QTest::qWait(300);
        settle();
    }

private:
    Status change(Edit &edit, const QString &name, const QString &province, const std::optional<org::NodeId> &owner)
    {
        WEIWO_ASSIGN(const customers::Customer before, customers::findCustomer(edit, name));
        customers::Customer after = before;
        after.province = province;
        after.owner = owner;
        return customers::updateCustomer(edit, after);
    }

    int m_made = 0;
};

} // namespace weiwo::test
