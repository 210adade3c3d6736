#include "core/customers/details.h"
#include "tests/ui/panels/customers_fixture.h"
#include "ui/kit/grid/grid_view.h"

#include <QRegularExpression>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts with an English word in them; names, keys and what people write in Latin letters aside.
QStringList englishAmong(const QStringList &texts)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QRegularExpression sound(u"Ctrl|Shift|Alt|Enter|Esc|Tab|Del|Ins|Home|End|PgUp|PgDown|Space|Return|Backspace|RFM|ABC|CSV|CRM|Weiwo|English|ext\\b|VIP|KPI|yyyy|Excel|xlsx|orders\\.csv|UTF|GB18030|https?|example|name@company\\.cn"_s);
    QStringList english;
    for (QString text : texts) {
        text.remove(sound);
        if (word.match(text).hasMatch())
            english << text;
    }
    english.removeDuplicates();
    return english;
}

QStringList textsOf(QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // What other panels last said is worded anew when they are shown.
        if (!widget->isVisibleTo(&window))
            continue;
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        texts << widget->toolTip() << widget->windowTitle() << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto *grid = qobject_cast<const Grid *>(widget); grid && grid->gridModel()) {
            for (int column = 0; column < grid->gridModel()->columnCount(); ++column)
                texts << grid->gridModel()->column(column).title;
        }
    }
    return texts;
}

} // namespace

TEST_CASE("No English word is left in the Chinese window on the screens of customers")
{
    CustomersFixture fixture;
    fixture.preferences.choose(u"language"_s, u"zh"_s);
    fixture.settle();
    const auto check = [&](const char *where) {
        CAPTURE(where);
        fixture.settle();
        CHECK(englishAmong(textsOf(fixture.shell)).join(u'\n').toStdString() == std::string());
    };
    fixture.openPage(u"明达商贸"_s);
    check("page");
    for (const char *name : {"contactAdd", "addressAdd", "attachmentAdd"})
        if (auto *button = fixture.shell.findChild<QPushButton *>(QString::fromLatin1(name)))
            button->click();
    check("forms of the page");
    for (const char *panel : {"customers", "customers.merge", "customers.quality"}) {
        fixture.open(QString::fromLatin1(panel));
        check(panel);
    }
    fixture.open(u"customers"_s);
    for (const char *action : {"customers.filter", "customers.bulk", "customers.handOver", "customers.fields", "panel.new"}) {
        fixture.trigger(QString::fromLatin1(action));
        check(action);
    }
    // What Qt itself says: the menu of a field.
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QStringList entries;
    for (const QAction *action : menu->actions())
        entries << action->text().section(u'\t', 0, 0);
    CHECK(englishAmong(entries).join(u'\n').toStdString() == std::string());
}
