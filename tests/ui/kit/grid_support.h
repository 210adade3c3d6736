#pragma once

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QLineEdit>
#include <QtTest>

namespace grid_test {

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

/// A shown, focused grid of a name, two amounts and a percentage.
struct Fixture
{
    Theme theme;
    GridStore store;
    Grid grid;

    explicit Fixture(int rows = 4)
    {
        theme.install();
        store.setColumns({
            {.key = u"name"_s, .title = u"Name"_s},
            {.key = u"a"_s, .title = u"A"_s, .kind = GridKind::Money, .total = GridTotal::Sum,
             .editable = true},
            {.key = u"b"_s, .title = u"B"_s, .kind = GridKind::Money, .total = GridTotal::Sum,
             .editable = true},
            {.key = u"share"_s, .title = u"Share"_s, .kind = GridKind::Percent, .digits = 1,
             .editable = true},
            {.key = u"note"_s, .title = u"Note"_s, .editable = true},
        });
        store.setRowCount(rows);
        for (int row = 0; row < rows; ++row) {
            store.setText(row, 0, u"row %1"_s.arg(row));
            store.setNumber(row, 1, qint64(row + 1) * 1000 * 100);
            store.setNumber(row, 2, row * 100);
            store.setNumber(row, 3, row * 10);
        }
        grid.resize(900, 500);
        grid.setMoneyUnit(MoneyUnit::One);
        grid.setGridModel(&store);
        grid.show();
        grid.activateWindow();
        grid.setFocus();
        QCoreApplication::processEvents();
        grid.setCurrentCell(0, 1);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid, Qt::Key(key), modifiers);
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        // A closed editor lives on, hidden, until the event loop deletes it.
        for (auto *found : grid.viewport()->findChildren<QLineEdit *>(u"gridEditor"_s)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (QLineEdit *open = editor())
                QTest::keyClicks(open, QString(c));
            else
                QTest::keyClicks(&grid, QString(c));
        }
    }
    [[nodiscard]] qint64 amount(int row, int column) const
    {
        return store.number(row, column).value_or(-1);
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace grid_test
