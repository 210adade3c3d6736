#pragma once

#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/standards.h"
#include "core/exchange/import.h"
#include "core/workspace/digest.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;
using namespace weiwo::customers;
using namespace weiwo::ui;

/// A workspace with thirty customers whose orders grow.
class TierFixture : public ShellFixture
{
public:
    static constexpr int Customers = 30;

    TierFixture()
    {
        openWorkspace();
        QString lines = u"订单号,日期,客户,大区,产品,数量,金额\n"_s;
        for (int i = 0; i < Customers; ++i)
            for (int order = 0; order <= i % 5; ++order)
                lines += u"S-%1-%2,2026-0%3-1%4,客户%5,华东大区,电饭煲,1,%6.00\n"_s.arg(i).arg(order).arg(1 + (i + order) % 3).arg(i % 9).arg(i + 10).arg((i + 1) * (i + 1) * 10);
        exchange::ImportRequest request;
        request.path = u"orders.csv"_s;
        request.bytes = lines.toUtf8();
        REQUIRE(exchange::importFile(shell.session()->workspace(), request));
        settle();
        open(u"customers.tiers"_s);
    }

    [[nodiscard]] Reader reader()
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        return std::move(*reader);
    }
    [[nodiscard]] TierEvaluation evaluation()
    {
        Reader now = reader();
        const auto scheme = findTierScheme(now);
        REQUIRE(scheme);
        auto made = evaluateTiers(now, {*scheme, shell.session()->today()});
        REQUIRE(made);
        return std::move(*made);
    }
    [[nodiscard]] QString digest()
    {
        Reader now = reader();
        const auto digest = storeDigest(now, DigestSource::Kept);
        REQUIRE(digest);
        return digest->hex();
    }
    [[nodiscard]] StandardsOverview standards()
    {
        Reader now = reader();
        auto made = standardsOverview(now, usualTierScheme(), shell.session()->today());
        REQUIRE(made);
        return std::move(*made);
    }
    /// The problem that stands under a field.
    [[nodiscard]] QString problemAt(const QString &control)
    {
        auto *field = qobject_cast<FormField *>(find<QLineEdit>(control).parentWidget());
        REQUIRE(field);
        return field->problem();
    }
    void save()
    {
        QTest::mouseClick(&find<QPushButton>(u"standardAccept"_s), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] size_t runs()
    {
        Reader now = reader();
        const auto all = tierRuns(now, usualTierScheme().scheme.id);
        REQUIRE(all);
        return all->size();
    }
    void press(const QString &action)
    {
        trigger(action);
        settle();
    }
    /// Types over what stands in a field.
    void type(const QString &control, const QString &text)
    {
        auto &edit = find<QLineEdit>(control);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    void click(const QString &button)
    {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString status() { return find<QLabel>(u"statusText"_s).text(); }
    [[nodiscard]] int messages() { return find<MessageBar>(u"messageBar"_s).count(); }
    [[nodiscard]] QString toast()
    {
        const auto *shown = shell.findChild<QWidget *>(u"toast"_s);
        return shown && shown->isVisible() ? shown->accessibleName() : QString();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
};

} // namespace weiwo::test
