#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/exchange/import.h"
#include "core/workspace/digest.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using namespace weiwo::customers;

namespace {

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
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
};

} // namespace

TEST_CASE("The preview has the counts that the core has, and nothing is applied yet")
{
    TierFixture fixture;
    const TierEvaluation made = fixture.evaluation();
    REQUIRE(made.changes.size() == size_t(TierFixture::Customers));
    for (size_t i = 0; i < made.scheme.tiers.size(); ++i) {
        const KpiContent &card = fixture.find<KpiCard>(u"tierCard"_s + QString::number(i)).content();
        CHECK(card.label == tierTitle(made.scheme.tiers[i]));
        CHECK(card.value == QString::number(made.counts[i].customers));
    }
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == TierFixture::Customers);
    CHECK(fixture.find<QLabel>(u"tierState"_s).text().contains(u"nothing is applied yet"_s));
    CHECK_FALSE(fixture.find<QLabel>(u"tierWhy"_s).text().isEmpty());
    CHECK(fixture.runs() == 0);
}

TEST_CASE("Tiers are applied as one step, which undo takes back")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.apply"_s);
    CHECK(fixture.runs() == 1);
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == 0);
    CHECK_FALSE(fixture.find<QAction>(u"tiers.apply"_s).isEnabled());
    CHECK(fixture.digest() != before);
    fixture.undo();
    CHECK(fixture.runs() == 0);
    CHECK(fixture.digest() == before);
    CHECK(fixture.find<Grid>(u"tierMoves"_s).gridModel()->rowCount() == TierFixture::Customers);
}

TEST_CASE("The matrix shows who came into which tier between two days, the map all who ordered")
{
    TierFixture fixture;
    fixture.press(u"tiers.apply"_s);
    const TierEvaluation made = fixture.evaluation();
    fixture.press(u"tiers.show.matrix"_s);
    GridModel *matrix = fixture.find<Grid>(u"tierMatrix"_s).gridModel();
    const int tiers = int(made.scheme.tiers.size());
    REQUIRE(matrix->rowCount() == tiers + 1);
    for (int place = 0; place < tiers; ++place)
        CHECK(matrix->number(tiers, 1 + 2 * place).value_or(0) == made.counts[size_t(place)].customers);
    CHECK(fixture.find<QLabel>(u"tierMatrixSums"_s).text().contains(u"30 new"_s));
    fixture.press(u"tiers.show.rfm"_s);
    CHECK(fixture.find<QLabel>(u"tierRfmWords"_s).text().startsWith(u"30 customer"_s));
}

TEST_CASE("A customer is given a tier by hand, with a reason")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.override"_s);
    REQUIRE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.digest() == before);
    fixture.find<QLineEdit>(u"tierWords"_s).setText(u"战略客户"_s);
    auto &choice = fixture.find<QComboBox>(u"tierChoice"_s);
    choice.setCurrentIndex(choice.count() - 1);
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierAccept"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    Reader now = fixture.reader();
    const auto overrides = overridesOn(now, usualTierScheme().scheme.id, fixture.shell.session()->today());
    REQUIRE(overrides);
    REQUIRE(overrides->size() == 1);
    CHECK(overrides->begin()->reason == u"战略客户"_s);
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("A scheme is changed in fields, counted while it is typed, saved and taken back")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.show.scheme"_s);
    fixture.press(u"tiers.edit"_s);
    REQUIRE(fixture.find<QWidget>(u"tierForm"_s).isVisible());
    auto &share = fixture.find<QLineEdit>(u"tierParam.0.share"_s);
    CHECK(share.text() == u"80%"_s);
    share.setText(u"50%"_s);
    fixture.find<QLineEdit>(u"tierBand"_s).setText(u"20%"_s);
    QTest::mouseClick(&fixture.find<QPushButton>(u"tierSave"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(fixture.find<QWidget>(u"tierForm"_s).isVisible());
    const TierEvaluation made = fixture.evaluation();
    CHECK(made.scheme.scheme.band == 200'000);
    CHECK(made.scheme.tiers.front().conditions.front().params["share"] == "0.5");
    CHECK(fixture.find<Grid>(u"tierScheme"_s).gridModel()->number(0, 3) == made.counts.front().customers);
    fixture.undo();
    CHECK(fixture.digest() == before);
}
