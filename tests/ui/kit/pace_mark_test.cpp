#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/pace_mark.h"

using namespace grid_test;

namespace {

constexpr PaceMark Known[] = {PaceMark::OnTrack, PaceMark::AtRisk, PaceMark::Behind};

/// The outline of what is drawn, without its colours.
QImage outline(PaceMark mark)
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawPaceMark(painter, QRectF(2, 2, 20, 20), mark);
    painter.end();
    return image.createAlphaMask();
}

/// Whether @p token fills at least a third of what @p widget shows in @p area.
bool isMarked(QWidget &widget, const QRect &area, Token token)
{
    const QImage image = widget.grab(area).toImage();
    int hits = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            hits += image.pixelColor(x, y) == color(token) ? 1 : 0;
    return 3 * hits >= image.width() * image.height();
}

} // namespace

TEST_CASE("How a figure stands against its pace")
{
    struct Row
    {
        std::optional<qint64> value;
        qint64 due;
        PaceMark expected;
        qint64 whole = 200;
    };
    constexpr qint64 Huge = std::numeric_limits<qint64>::max();
    const Row row = GENERATE(Row{{}, 100, PaceMark::None}, Row{100, 100, PaceMark::OnTrack},
                             Row{99, 100, PaceMark::AtRisk}, Row{90, 100, PaceMark::AtRisk},
                             Row{89, 100, PaceMark::Behind}, Row{-5, 100, PaceMark::Behind},
                             Row{0, 0, PaceMark::None}, Row{-5, 0, PaceMark::None}, Row{0, 9, PaceMark::None}, Row{0, 10, PaceMark::Behind}, Row{8, 9, PaceMark::Behind, 9},
                             Row{Huge, Huge, PaceMark::OnTrack, Huge}, Row{Huge / 2, Huge, PaceMark::Behind, Huge});
    CHECK(paceMark(row.value, row.due, row.whole) == row.expected);
    CHECK(wordOf(row.expected).isEmpty() == (row.expected == PaceMark::None));
}

TEST_CASE("Without any colour, each standing still has its own shape")
{
    Theme theme;
    theme.install();
    for (const PaceMark one : {PaceMark::None, PaceMark::OnTrack, PaceMark::AtRisk, PaceMark::Behind})
        for (const PaceMark other : {PaceMark::None, PaceMark::OnTrack, PaceMark::AtRisk, PaceMark::Behind})
            CHECK((outline(one) == outline(other)) == (one == other));
}

TEST_CASE("A bar of the table wears the shape of its standing, and says it in a word")
{
    Theme theme;
    theme.install();
    GridStore store;
    store.setColumns({{.key = u"bar"_s, .title = u"Attainment"_s, .kind = GridKind::Bar, .digits = 1}});
    store.setRowCount(4);
    for (const auto &[row, value] : {std::pair{0, 500}, {1, 470}, {2, 200}}) {
        store.setNumber(row, 0, value);
        store.setPace(row, 0, 500);
    }
    Grid grid;
    grid.setGridModel(&store);
    grid.resize(400, 300);
    grid.show();
    QCoreApplication::processEvents();
    grid.selectBlock({});
    const QString words[] = {u"On track"_s, u"At risk"_s, u"Behind"_s, QString()};
    for (int row = 0; row < 4; ++row)
        CHECK(grid.paceMarkText(row, 0) == words[row]);
    for (int row = 0; row < 3; ++row) {
        const QRect cell = grid.cellRect(row, 0);
        const int side = px(PaceMarkSide);
        const QRect mark(cell.left() + px(space::CellPadding), cell.center().y() - side / 2, side, side);
        INFO(row);
        CHECK(isMarked(*grid.viewport(), mark, tokenOf(Known[row])));
    }
}

TEST_CASE("A card says in a word how its figure stands, and wears its shape")
{
    Theme theme;
    theme.install();
    KpiCard card;
    card.setContent({.label = u"Attainment"_s, .value = u"61.8%"_s, .doneOfTarget = 618, .paceOfTarget = 583});
    CHECK(card.paceMark() == PaceMark::OnTrack);
    CHECK(card.accessibleName().contains(u"On track"_s));
    card.setContent({.label = u"Attainment"_s, .value = u"31.8%"_s, .doneOfTarget = 318, .paceOfTarget = 583});
    CHECK(card.accessibleName().contains(u"Behind"_s));
    CHECK(card.toolTip() == u"Behind"_s);
    card.resize(card.sizeHint());
    const int side = px(PaceMarkSide);
    const int bottom = card.rect().bottom() - px(12) - px(15) + px(8);
    CHECK(isMarked(card, QRect(px(space::CardPadding) + 1, bottom - side / 2, side - 2, side - 2), Token::Bad));
    card.setContent({.label = u"Sales"_s, .value = u"12"_s});
    CHECK(card.paceMark() == PaceMark::None);
    CHECK(card.toolTip().isEmpty());
}
