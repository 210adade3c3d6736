#include "tests/support/catch.h"
#include "ui/kit/form_saves.h"

#include <QtTest>
#include <QtWidgets>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fields
{
    Fields()
    {
        auto *layout = new QVBoxLayout(&form);
        for (QWidget *part : std::initializer_list<QWidget *>{edit, box, other, accept, cancel})
            layout->addWidget(part);
        box->addItems({u"a"_s, u"b"_s});
        saves = new FormSaves(&form, accept);
    }
    /// Started and refused.
    int refused() const
    {
        REQUIRE(saves->start());
        const int number = saves->number();
        REQUIRE(saves->refuse(number));
        return number;
    }

    QWidget form;
    QLineEdit *edit = new QLineEdit;
    QComboBox *box = new QComboBox;
    QPushButton *other = new QPushButton;
    QPushButton *accept = new QPushButton;
    QPushButton *cancel = new QPushButton;
    FormSaves *saves = nullptr;
};

} // namespace

TEST_CASE("A form asks for one thing at a time; the button that accepts is disabled meanwhile")
{
    Fields fields;
    FormSaves &saves = *fields.saves;
    REQUIRE(saves.start());
    const int first = saves.number();
    CHECK(saves.isSaving());
    CHECK_FALSE(fields.accept->isEnabled());
    CHECK_FALSE(saves.start());
    // Not before it is known what becomes of it.
    saves.setAcceptable(true);
    CHECK_FALSE(fields.accept->isEnabled());
    CHECK_FALSE(saves.canTryAgain(first));
    CHECK(saves.finish(first));
    CHECK_FALSE(saves.isSaving());
    CHECK(fields.accept->isEnabled());
    CHECK_FALSE(saves.finish(first));
    saves.setAcceptable(false);
    CHECK_FALSE(fields.accept->isEnabled());
}

TEST_CASE("What was refused is tried again once at a time, and then stored or refused")
{
    Fields fields;
    FormSaves &saves = *fields.saves;
    const int number = fields.refused();
    CHECK(fields.accept->isEnabled());
    CHECK(saves.canTryAgain(number));
    REQUIRE(saves.tryAgain(number));
    CHECK_FALSE(saves.tryAgain(number));
    CHECK_FALSE(saves.start());
    CHECK(saves.refuse(number));
    REQUIRE(saves.tryAgain(number));
    QSignalSpy moved(&saves, &FormSaves::movedOn);
    CHECK(saves.finish(number));
    CHECK(moved.size() == 1);
    CHECK_FALSE(saves.tryAgain(number));
}

TEST_CASE("A form that says something else is nothing of what it asked for before")
{
    struct Case
    {
        const char *what;
        std::function<void(Fields &)> run;
    };
    const std::vector<Case> cases{
        {"typed into", [](Fields &fields) { QTest::keyClicks(fields.edit, u"x"_s); }},
        {"chosen", [](Fields &fields) { Q_EMIT fields.box->activated(1); }},
        {"another button", [](Fields &fields) { fields.other->click(); }},
        {"begun anew, or cancelled", [](Fields &fields) { fields.saves->moveOn(); }},
        {"accepted again", [](Fields &fields) { REQUIRE(fields.saves->start()); }},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        Fields fields;
        const int number = fields.refused();
        QSignalSpy moved(fields.saves, &FormSaves::movedOn);
        one.run(fields);
        CHECK(moved.size() == 1);
        CHECK_FALSE(fields.saves->canTryAgain(number));
        CHECK_FALSE(fields.saves->tryAgain(number));
        CHECK_FALSE(fields.saves->finish(number));
        CHECK_FALSE(fields.saves->refuse(number));
    }
}

TEST_CASE("What is typed while it is on its way is not tried again in its place")
{
    Fields fields;
    REQUIRE(fields.saves->start());
    const int number = fields.saves->number();
    QTest::keyClicks(fields.edit, u"x"_s);
    CHECK(fields.saves->refuse(number));
    CHECK_FALSE(fields.saves->canTryAgain(number));
    CHECK_FALSE(fields.saves->isSaving());
}

TEST_CASE("Who waits for a form hears that it is gone")
{
    auto fields = std::make_unique<Fields>();
    int moved = 0;
    (void)fields->refused();
    QObject::connect(fields->saves, &FormSaves::movedOn, [&moved] { ++moved; });
    fields.reset();
    CHECK(moved == 1);
}

TEST_CASE("The keyboard does not fall to the button that cancels, and comes back")
{
    Fields fields;
    fields.form.show();
    REQUIRE(QTest::qWaitForWindowActive(&fields.form));
    fields.accept->setFocus();
    REQUIRE(fields.saves->start());
    CHECK_FALSE(fields.cancel->hasFocus());
    CHECK(fields.saves->refuse(fields.saves->number()));
    CHECK(fields.accept->hasFocus());
}
