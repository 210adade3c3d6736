#include "tests/ui/panels/performance_fixture.h"

#include "ui/charts/chart_view.h"
#include "ui/shell/answer_area.h"
#include "ui/views/record_text.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// What shows in place of figures that failed; null where none has.
QWidget *shownError(PerformanceFixture &fixture)
{
    const auto errors = fixture.shell.findChildren<QWidget *>(u"answerError"_s);
    const auto shown = std::find_if(errors.begin(), errors.end(), [](const QWidget *error) { return error->isVisible(); });
    return shown == errors.end() ? nullptr : *shown;
}

/// Takes every table of the open store away while it lives: whatever is asked then fails.
class MissingTables
{
public:
    explicit MissingTables(const QString &path) : m_path(path) { rename(u"%1"_s, u"gone_%1"_s); }
    ~MissingTables() { giveBack(); }
    Q_DISABLE_COPY_MOVE(MissingTables)

    void giveBack()
    {
        if (m_tables.isEmpty())
            return;
        rename(u"gone_%1"_s, u"%1"_s);
        m_tables.clear();
    }

private:
    void rename(const QString &from, const QString &to)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"missing"_s);
            database.setDatabaseName(m_path);
            REQUIRE(database.open());
            QSqlQuery query(database);
            if (m_tables.isEmpty()) {
                REQUIRE(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s));
                while (query.next())
                    m_tables << query.value(0).toString();
            }
            REQUIRE(query.exec(u"PRAGMA busy_timeout = 5000"_s));
            for (const QString &table : std::as_const(m_tables))
                REQUIRE(query.exec(u"ALTER TABLE \"%1\" RENAME TO \"%2\""_s.arg(from.arg(table), to.arg(table))));
        }
        QSqlDatabase::removeDatabase(u"missing"_s);
    }

    QString m_path;
    QStringList m_tables;
};

} // namespace

TEST_CASE("A query that fails leaves no figure of before under the new heading, and is asked again")
{
    struct Case
    {
        const char16_t *panel;
        const char16_t *record;
        const char16_t *shown;         ///< what showed the old figures
    };
    const auto at = GENERATE(Case{u"performance", u"", u"performanceGrid"}, Case{u"performance", u"", u"performanceHeadline"},
                             Case{u"performance", u"heat", u"performanceChart"}, Case{u"performance", u"leaders", u"leaderGrid"},
                             Case{u"performance", u"table/customer", u"breakdownGrid"}, Case{u"performance.diagnosis", u"", u"diagnosisCauses"},
                             Case{u"performance.diagnosis", u"", u"diagnosisHeadline"}, Case{u"performance.map", u"", u"mapGrid"},
                             Case{u"sales.orders", u"", u"ordersGrid"}, Case{u"overview", u"", u"overviewGrid"}, Case{u"overview", u"", u"headline"},
                             Case{u"performance.alerts", u"", u"alertGrid"});
    const QString panel = QString::fromUtf16(at.panel);
    const QString shown = QString::fromUtf16(at.shown);
    INFO(panel.toStdString() << ' ' << shown.toStdString());
    PerformanceFixture fixture;
    fixture.shell.navigator().openPanel(panel, QString::fromUtf16(at.record));
    fixture.settle();
    REQUIRE(fixture.find<QWidget>(shown).isVisible());
    CHECK_FALSE(shownError(fixture));

    MissingTables missing(fixture.path(u"a.weiwo"_s));
    fixture.shell.navigator().setPeriod(FiscalCalendar().quarter(2025, 1));
    fixture.shell.navigator().setScope(fixture.east.raw());
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(shown).isVisible());
    REQUIRE(shownError(fixture));
    auto *again = shownError(fixture)->findChild<QPushButton *>();
    REQUIRE(again);
    CHECK(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    fixture.settle();
    CHECK(shownError(fixture));

    missing.giveBack();
    // Each area is asked again by itself.
    for (int round = 0; round < 6 && shownError(fixture); ++round) {
        QTest::mouseClick(shownError(fixture)->findChild<QPushButton *>(), Qt::LeftButton);
        fixture.settle();
    }
    CHECK_FALSE(shownError(fixture));
    CHECK(fixture.find<QWidget>(shown).isVisible());
}

TEST_CASE("While an answer is awaited for longer, what shows is marked as of before")
{
    const auto panel = GENERATE(u"performance"_s, u"performance.diagnosis"_s, u"sales.orders"_s, u"performance.alerts"_s, u"overview"_s, u"performance.map"_s);
    INFO(panel.toStdString());
    PerformanceFixture fixture;
    fixture.open(panel);
    const auto veils = [&fixture] {
        const auto all = fixture.shell.findChildren<QWidget *>(u"answerVeil"_s);
        return std::count_if(all.begin(), all.end(), [](const QWidget *veil) { return veil->isVisible(); });
    };
    CHECK(veils() == 0);
    {
        const BusyWorkers busy(*fixture.shell.session());
        fixture.shell.navigator().setPeriod(FiscalCalendar().quarter(2025, 1));
        fixture.shell.navigator().setScope(fixture.east.raw());
        QElapsedTimer since;
        since.start();
        QTest::qWait(AnswerArea::DelayMs / 4);
        // A busy machine may have waited for longer.
        CHECK((veils() == 0 || since.elapsed() >= AnswerArea::DelayMs));
        QTest::qWait(AnswerArea::DelayMs * 2);
        CHECK(veils() > 0);
    }
    fixture.settle();
    CHECK(veils() == 0);
}
