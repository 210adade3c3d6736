#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/live_query.h"

#include <QSemaphore>
#include <QThread>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

/// Says that it is at 42 % until somebody ends it.
Result<int> endless(JobContext &job)
{
    while (!job.cancelled()) {
        job.progress(42, 100);
        QThread::msleep(2);
    }
    return fail(errc::Cancelled, u"ended"_s);
}

} // namespace

TEST_CASE("A question that takes seconds says how far it is, and can be stopped and asked again")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    int answered = 0;
    AnswerArea area(new QLabel(u"figures of before"_s));
    area.resize(640, 480);
    LiveQuery<int> query(*fixture.shell.session(), LiveQueryBase::noTables(), nullptr, [&](int value) { answered = value; });
    area.watch(query);
    area.show();
    const auto asked = std::make_shared<std::atomic<int>>(0);
    query.ask([asked](Reader &, JobContext &job) { return ++*asked == 1 ? endless(job) : Result<int>(7); });
    auto *waiting = area.findChild<QWidget *>(u"answerWaiting"_s);
    REQUIRE(waiting);
    CHECK_FALSE(waiting->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return waiting->isVisible(); }, Patience));
    CHECK(query.progress() == 420'000);
    CHECK(waiting->findChild<QLabel *>()->text().contains(u"42"_s));
    CHECK(area.rect().contains(waiting->geometry()));

    QTest::mouseClick(area.findChild<QPushButton *>(u"answerStop"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return area.isFailed(); }, Patience));
    CHECK_FALSE(waiting->isVisible());
    CHECK(answered == 0);
    auto *error = area.findChild<QWidget *>(u"answerError"_s);
    REQUIRE(error->isVisible());
    QTest::mouseClick(error->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return answered == 7; }, Patience));
    CHECK_FALSE(area.isFailed());
    CHECK_FALSE(query.progress());
}

TEST_CASE("A question that another one replaces is ended, and nothing is said of it")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    int answered = 0;
    AnswerArea area(new QLabel(u"figures of before"_s));
    LiveQuery<int> query(*fixture.shell.session(), LiveQueryBase::noTables(), nullptr, [&](int value) { answered = value; });
    area.watch(query);
    const auto begun = std::make_shared<QSemaphore>();
    query.ask([begun](Reader &, JobContext &job) {
        begun->release();
        return endless(job);
    });
    REQUIRE(QTest::qWaitFor([&] { return begun->tryAcquire(); }, Patience));
    query.ask([](Reader &) { return Result<int>(3); });
    REQUIRE(QTest::qWaitFor([&] { return answered == 3; }, Patience));
    CHECK_FALSE(area.isFailed());
}

TEST_CASE("Of a question that is forgotten neither its failure nor an answer shows")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    int answered = 0;
    AnswerArea area(new QLabel(u"figures of before"_s));
    LiveQuery<int> query(*fixture.shell.session(), LiveQueryBase::noTables(), nullptr, [&](int value) { answered = value; });
    area.watch(query);
    query.ask([](Reader &) { return Result<int>(fail(errc::BadInput, u"wrong"_s)); });
    REQUIRE(QTest::qWaitFor([&] { return area.isFailed(); }, Patience));
    query.forget();
    CHECK_FALSE(area.isFailed());

    const auto begun = std::make_shared<QSemaphore>();
    query.ask([begun](Reader &, JobContext &job) {
        begun->release();
        return endless(job);
    });
    REQUIRE(QTest::qWaitFor([&] { return begun->tryAcquire(); }, Patience));
    query.forget();
    REQUIRE(QTest::qWaitFor([&] { return !query.isBusy(); }, Patience));
    CHECK_FALSE(area.isFailed());
    CHECK_FALSE(area.isBusy());
    CHECK(answered == 0);
    query.refresh();
    CHECK_FALSE(query.isBusy());

    // Before it has begun.
    query.ask([](Reader &) { return Result<int>(5); });
    query.forget();
    REQUIRE(QTest::qWaitFor([&] { return !query.isBusy(); }, Patience));
    QTest::qWait(50);
    CHECK(answered == 0);
}
