#include "tests/support/catch.h"
#include "tests/ui/kit/scripted_dialogs.h"

#include "ui/kit/chip.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/form.h"
#include "ui/kit/gallery_page.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/question_dialog.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/kit/toast.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The message bar shows the latest and keeps the others")
{
    QWidget host;
    auto *bar = new MessageBar(&host);
    host.show();
    CHECK_FALSE(bar->isVisible());
    int repaired = 0;
    bar->post(Severity::Info, u"first"_s);
    bar->post(Severity::Danger, u"second"_s, {{u"Repair"_s, [&repaired] { ++repaired; }}});
    CHECK(bar->isVisible());
    CHECK(bar->text() == u"second"_s);
    CHECK(bar->count() == 2);
    bar->post(Severity::Danger, u"first"_s);
    CHECK(bar->count() == 2);
    CHECK(bar->text() == u"first"_s);
    QTest::mouseClick(bar->findChild<QWidget *>(u"messageBarClose"_s), Qt::LeftButton);
    CHECK(bar->text() == u"second"_s);
    QTest::mouseClick(bar->findChild<QWidget *>(u"messageBarAction0"_s), Qt::LeftButton);
    CHECK(repaired == 1);
    CHECK(bar->count() == 0);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("One toast at a time, at the foot, with undo")
{
    QWidget host;
    host.resize(400, 300);
    host.show();
    int undone = 0;
    Toast::show(&host, u"one"_s);
    Toast *toast = Toast::show(&host, u"two"_s, u"Undo"_s, [&undone] { ++undone; });
    int visible = 0;
    for (const Toast *each : host.findChildren<Toast *>())
        visible += each->isVisible();
    CHECK(visible == 1);
    CHECK(toast->geometry().bottom() < 300);
    host.resize(400, 500);
    CHECK(toast->geometry().bottom() > 450);
    QTest::mouseClick(toast->findChild<QWidget *>(u"toastAction"_s), Qt::LeftButton);
    CHECK(undone == 1);
}

TEST_CASE("A question answers by its verb; Enter is safe where data is at risk")
{
    const DialogQuestion question{.title = u"Delete?"_s, .text = u"38 quotas"_s,
                                  .actions = {u"Delete"_s, u"Archive"_s}, .danger = true};
    QuestionDialog byClick(question);
    byClick.show();
    QTest::mouseClick(byClick.findChild<QWidget *>(u"dialogAction1"_s), Qt::LeftButton);
    CHECK(byClick.chosen() == 1);
    QuestionDialog byEnter(question);
    byEnter.show();
    QTest::keyClick(&byEnter, Qt::Key_Return);
    CHECK_FALSE(byEnter.chosen());
    CHECK_FALSE(byEnter.isVisible());
    DialogQuestion harmless = question;
    harmless.danger = false;
    QuestionDialog plain(harmless);
    plain.show();
    QTest::keyClick(&plain, Qt::Key_Return);
    CHECK(plain.chosen() == 0);
    QuestionDialog escaped(harmless);
    escaped.show();
    QTest::keyClick(&escaped, Qt::Key_Escape);
    CHECK_FALSE(escaped.chosen());
}

TEST_CASE("A long list in a question is seen whole by scrolling, and leaves the buttons on the screen")
{
    Theme theme;
    theme.install();
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines << u"深圳市明达商贸有限公司 %1 ← 明达商贸有限公司 %1"_s.arg(i);
    QuestionDialog dialog({.title = u"Merge?"_s, .text = lines.join(u'\n'), .actions = {u"Merge"_s}});
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QPlainTextEdit *>(u"dialogList"_s);
    REQUIRE(list);
    CHECK(list->toPlainText() == lines.join(u'\n'));
    CHECK(list->verticalScrollBar()->maximum() > 0);
    CHECK(dialog.height() < 480);
    // The keys are the buttons'.
    CHECK_FALSE(list->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.chosen() == 0);
    QuestionDialog brief({.title = u"Merge?"_s, .text = lines.mid(0, 3).join(u'\n'), .actions = {u"Merge"_s}});
    CHECK_FALSE(brief.findChild<QPlainTextEdit *>(u"dialogList"_s));
}

TEST_CASE("A name that does not fit is cut in the middle and told whole by its tool tip")
{
    Theme theme;
    theme.install();
    const QString name = u"深圳市前海明达供应链管理服务有限公司第二分公司"_s;
    QWidget row;
    auto *layout = new QHBoxLayout(&row);
    auto *label = new ElidedLabel;
    label->setText(name);
    label->setMore(u"and more"_s);
    layout->addWidget(label);
    layout->addWidget(new QPushButton(u"button"_s));
    row.resize(800, 40);
    row.show();
    CHECK_FALSE(label->isCut());
    row.resize(260, 40);
    QCoreApplication::processEvents();
    CHECK(label->isCut());
    CHECK(label->text() == name);
    CHECK(row.minimumSizeHint().width() < 260);
    QHelpEvent help(QEvent::ToolTip, {4, 4}, label->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(label, &help);
    CHECK(QToolTip::text() == name + u"\nand more"_s);
    QToolTip::hideText();
    label->setLeast(200);
    CHECK(label->minimumSizeHint().width() >= 200);
    // It cannot be selected; a menu copies the whole of it.
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, {4, 4}, label->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(label, &wanted);
    auto *menu = label->findChild<QMenu *>();
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(QGuiApplication::clipboard()->text() == name);
}

TEST_CASE("A question has one main button; a binding one starts on cancel, and Tab then Enter answers")
{
    Theme theme;
    theme.install();
    QuestionDialog dialog({.title = u"Publish?"_s, .actions = {u"Publish"_s}, .binding = true});
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *cancel = dialog.findChild<QPushButton *>(u"dialogCancel"_s);
    auto *action = dialog.findChild<QPushButton *>(u"dialogAction0"_s);
    CHECK(cancel->hasFocus());
    const auto ground = [](QWidget *button) { return button->grab().toImage().pixelColor(button->width() / 2, 4); };
    CHECK(ground(cancel) != color(Token::Accent));
    CHECK(ground(action) == color(Token::Accent));
    QTest::keyClick(cancel, Qt::Key_Tab);
    REQUIRE(action->hasFocus());
    CHECK(ground(cancel) != color(Token::Accent));
    CHECK(ground(action) == color(Token::Accent));
    QTest::keyClick(action, Qt::Key_Return);
    CHECK(dialog.chosen() == 0);

    QuestionDialog again({.title = u"Publish?"_s, .actions = {u"Publish"_s}, .binding = true});
    again.show();
    REQUIRE(QTest::qWaitForWindowActive(&again));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(again.chosen());
}

TEST_CASE("A text question stays open until the text is fine")
{
    QuestionDialog dialog({.title = u"Rename"_s, .actions = {u"Rename"_s}});
    dialog.setTextField(u"Name"_s, {}, [](const QString &text) {
        return text.isEmpty() ? u"A name is needed."_s : QString();
    });
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QLabel *>(u"dialogProblem"_s)->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"dialogField"_s), u"FY2026"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.chosen() == 0);
    CHECK(dialog.fieldText() == u"FY2026"_s);
}

TEST_CASE("Tests answer dialogs")
{
    ScriptedDialogs script;
    script.answers = {0, std::nullopt};
    script.texts = {u"/a/b.csv"_s};
    CHECK(dialogs().ask(nullptr, {.title = u"one"_s}) == 0);
    CHECK_FALSE(dialogs().ask(nullptr, {.title = u"two"_s}));
    CHECK(dialogs().openFile(nullptr, {.title = u"file"_s}) == u"/a/b.csv"_s);
    CHECK(script.asked == QStringList{u"one"_s, u"two"_s, u"file"_s});
}

TEST_CASE("A form checks on leave and before it is submitted")
{
    Form form;
    auto *name = new QLineEdit;
    auto *goal = new QLineEdit;
    FormField *field = form.addField(u"name"_s, u"Name"_s, name, true);
    form.addField(u"goal"_s, u"Goal"_s, goal);
    field->setCheck([name] { return name->text().isEmpty() ? u"Missing"_s : QString(); });
    form.resize(600, 200);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    goal->setFocus();
    CHECK_FALSE(form.validate());
    CHECK(field->problem() == u"Missing"_s);
    CHECK(name->property("weiwoInvalid").toBool());
    CHECK(name->hasFocus());
    QTest::keyClicks(name, u"FY"_s);
    goal->setFocus();
    QCoreApplication::processEvents();
    CHECK(field->problem().isEmpty());
    CHECK(form.validate());
    // Labels beside on wide, above on narrow.
    CHECK(name->mapTo(&form, QPoint()).x() >= 100);
    form.resize(300, 300);
    QCoreApplication::processEvents();
    CHECK(name->mapTo(&form, QPoint()).x() == 0);
}

TEST_CASE("Ctrl+Enter anywhere in a form and Enter in a field of one line press its button, once")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *form = new Form;
    auto *field = new QLineEdit;
    auto *spin = new QSpinBox;
    auto *box = new QComboBox;
    auto *check = new QCheckBox;
    auto *text = new QPlainTextEdit;
    auto *inner = new Form;
    auto *deep = new QLineEdit;
    inner->addField(u"deep"_s, u"Deep"_s, deep);
    for (QWidget *control : std::initializer_list<QWidget *>{field, spin, box, check, text, inner})
        form->addField(QString::number(layout->count()), u"x"_s, control);
    auto *primary = new QPushButton;
    auto *cancel = new QPushButton;
    for (QWidget *part : std::initializer_list<QWidget *>{form, primary, cancel})
        layout->addWidget(part);
    submitByKeys(&page, primary);
    QSignalSpy pressed(primary, &QPushButton::clicked);
    QSignalSpy cancelled(cancel, &QPushButton::clicked);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto presses = [&](QWidget *widget, Qt::Key key, Qt::KeyboardModifiers held = {}) {
        widget->setFocus();
        pressed.clear();
        QTest::keyClick(widget, key, held);
        return pressed.count();
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{field, spin, box, check, text, deep, cancel}) {
        INFO(widget->metaObject()->className());
        CHECK(presses(widget, Qt::Key_Return, Qt::ControlModifier) == 1);
        CHECK(presses(widget, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier) == 1);
        CHECK(presses(widget, Qt::Key_Return, Qt::ShiftModifier) == 0);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{field, spin, deep})
        CHECK(presses(widget, Qt::Key_Return) == 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{box, check, cancel})
        CHECK(presses(widget, Qt::Key_Return) == 0);
    text->clear();
    CHECK(presses(text, Qt::Key_Return) == 0);
    CHECK(text->toPlainText() == u"\n"_s);
    CHECK(cancelled.isEmpty());

    primary->setEnabled(false);
    CHECK(presses(field, Qt::Key_Return, Qt::ControlModifier) == 0);
    primary->setEnabled(true);
    primary->hide();
    CHECK(presses(field, Qt::Key_Return) == 0);
}

TEST_CASE("A button that cannot be pressed by key is scrolled into sight, with the reason above it")
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *field = new QLineEdit;
    auto *reason = new QLabel(u"Too much"_s);
    auto *primary = new QPushButton;
    primary->setEnabled(false);
    layout->addWidget(field);
    layout->addSpacing(1000);
    for (QWidget *part : std::initializer_list<QWidget *>{reason, primary})
        layout->addWidget(part);
    submitByKeys(page, primary);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    field->setFocus();
    REQUIRE(primary->visibleRegion().isEmpty());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(primary->visibleRegion().boundingRect() == primary->rect());
    CHECK(reason->visibleRegion().boundingRect() == reason->rect());
}

TEST_CASE("Segments choose by key, click and arrow, and say so once")
{
    Segmented segments;
    segments.addSegment(u"a"_s, u"Amount"_s);
    segments.addSegment(u"b"_s, u"Units"_s);
    QSignalSpy changed(&segments, &Segmented::currentChanged);
    segments.resize(segments.sizeHint());
    segments.show();
    CHECK(segments.current() == u"a"_s);
    segments.setCurrent(u"a"_s);
    segments.setCurrent(u"none"_s);
    CHECK(changed.count() == 0);
    QTest::mouseClick(&segments, Qt::LeftButton, {},
                      QPoint(segments.width() - 10, segments.height() / 2));
    CHECK(segments.current() == u"b"_s);
    QTest::keyClick(&segments, Qt::Key_Left);
    QTest::keyClick(&segments, Qt::Key_Left);
    CHECK(segments.current() == u"a"_s);
    CHECK(changed.count() == 2);
}

TEST_CASE("A live field reports what an input method composes")
{
    SearchField field;
    QSignalSpy live(&field, &LiveLineEdit::liveTextChanged);
    field.setText(u"ab"_s);
    field.setCursorPosition(1);
    QInputMethodEvent compose(u"hua"_s, {});
    QCoreApplication::sendEvent(&field, &compose);
    CHECK(field.liveText() == u"ahuab"_s);
    CHECK(field.text() == u"ab"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text() == u"ab"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"\u534E"_s);
    QCoreApplication::sendEvent(&field, &commit);
    CHECK(field.liveText() == u"a\u534Eb"_s);
    CHECK(live.count() >= 3);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
}

TEST_CASE("Short names of people")
{
    CHECK(Avatar::shortName(u"\u738B\u5C0F\u660E"_s) == u"\u5C0F\u660E"_s);
    CHECK(Avatar::shortName(u"\u674E\u5A1C"_s) == u"\u5A1C"_s);
    CHECK(Avatar::shortName(u"Wang Xiaoming"_s) == u"WX"_s);
    CHECK(Avatar::shortName(u"cher"_s) == u"C"_s);
    CHECK(Avatar::shortName(u" "_s).isEmpty());
}

TEST_CASE("A card opens by click and by Enter and reads out its figure")
{
    KpiCard card;
    card.setContent({.label = u"Sales"_s, .value = u"12"_s, .unit = u"M"_s, .barText = u"61.8%"_s});
    CHECK(card.accessibleName() == u"Sales, 12M, 61.8%"_s);
    card.resize(card.sizeHint());
    card.show();
    QSignalSpy clicked(&card, &KpiCard::clicked);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(clicked.count() == 2);
}

TEST_CASE("The whole gallery paints in both themes, at every zoom, without unreadable text")
{
    Theme theme;
    theme.install();
    GalleryPage page;
    page.resize(1280, 800);
    page.show();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        for (const int zoom : {100, 150}) {
            theme.setMode(mode);
            theme.setZoom(zoom);
            QCoreApplication::processEvents();
            page.grab();
            for (const QWidget *widget : page.findChildren<QWidget *>()) {
                const QPalette palette = widget->palette();
                INFO(widget->metaObject()->className()
                     << " " << widget->objectName().toStdString());
                if (!widget->isEnabled())
                    continue;
                CHECK(contrastRatio(palette.color(QPalette::Active, QPalette::WindowText),
                                    palette.color(QPalette::Active, QPalette::Window)) >= 4.5);
                CHECK(contrastRatio(palette.color(QPalette::Active, QPalette::Text),
                                    palette.color(QPalette::Active, QPalette::Base)) >= 4.5);
            }
        }
    }
}
