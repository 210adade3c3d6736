#pragma once

#include "core/quotas/bounds.h"
#include "core/workspace/journal.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/quotas/quota_model.h"
#include "ui/shell/grid_memory.h"

namespace weiwo::test {

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

inline constexpr qint64 Goal = 1'200'000'00;

/// A workspace with a plan for 2026, broken down equally, on the screen.
class QuotaFixture : public ShellFixture
{
public:
    explicit QuotaFixture(bool lines = false)
    {
        openWorkspace();
        write([this, lines](Edit &edit) -> Status {
            WEIWO_ASSIGN(plan, quotas::createPlan(edit, {u"2026"_s, 2026, {}, lines, {}}));
            quotas::BreakdownRequest request;
            request.plan = plan;
            request.total = Goal;
            request.toLevel = org::Level::Person;
            request.method = u"equal"_s;
            return done(quotas::breakdown(edit, request));
        });
        open(u"quotas"_s);
        grid().expandAll();
        grid().setFocus();
    }

    void write(const std::function<Status(Edit &)> &body)
    {
        const auto outcome = shell.session()->workspace().edit({u"quotas.set"_s, {}}, body);
        REQUIRE(outcome.has_value());
        settle();
    }
    template<class T>
    [[nodiscard]] static Status done(const Result<T> &result)
    {
        return result ? Status() : failed(result);
    }

    [[nodiscard]] Grid &grid() { return find<Grid>(u"quotaGrid"_s); }
    [[nodiscard]] QuotaModel &model() { return *static_cast<QuotaModel *>(grid().gridModel()); }
    [[nodiscard]] int row(const QString &name)
    {
        for (int i = 0; i < model().rowCount(); ++i)
            if (model().text(i, 0) == name)
                return i;
        FAIL("no row " << name.toStdString());
        return -1;
    }
    [[nodiscard]] int column(const QString &key)
    {
        for (int i = 0; i < model().columnCount(); ++i)
            if (model().column(i).key == key)
                return i;
        FAIL("no column " << key.toStdString());
        return -1;
    }
    [[nodiscard]] qint64 shown(const QString &name, int column = 1) { return model().number(row(name), column).value_or(-1); }
    /// What is stored, whatever the screen shows.
    [[nodiscard]] qint64 stored(const org::NodeId &node, const QString &line = {})
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        const auto live = quotas::loadLive(*reader, {plan, {}, line}, shell.session()->workspace().person());
        REQUIRE(live);
        return live->sheet->own(*live->sheet->tree().indexOf(node)).value_or(-1);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QLineEdit *editor = this->editor();
            QTest::keyClicks(editor ? static_cast<QWidget *>(editor) : &grid(), QString(c));
        }
    }
    static void retype(QLineEdit &field, const QString &text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    /// What the journal calls the last step.
    [[nodiscard]] QString lastTitle()
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        JournalFilter filter;
        filter.limit = 1;
        const auto page = journal::list(*reader, filter);
        REQUIRE(page);
        REQUIRE(page->entries.size() == 1);
        return page->entries.front().titleKey;
    }
    [[nodiscard]] QLineEdit *editor()
    {
        for (auto *found : grid().viewport()->findChildren<QLineEdit *>(u"gridEditor"_s))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void enter(const QString &text)
    {
        type(text);
        REQUIRE(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        settle();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }

    quotas::PlanVersion plan;
};

} // namespace weiwo::test
