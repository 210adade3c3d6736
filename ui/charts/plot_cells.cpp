#include "ui/charts/cell_colours.h"

#include <cmath>

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

constexpr double NamesShare = 0.3;
constexpr double HighestCell = 64;
constexpr double WidestCell = 140;
/// A map of few cells fills its room.
constexpr size_t FewCells = 36;
constexpr double HighestOfFew = 280;
constexpr double WidestOfFew = 480;
/// Values of higher cells are written larger.
constexpr double RoomyCell = 80;
constexpr double Seam = 1;
constexpr double EdgeShare = 0.25;

bool anyMissing(const ChartSpec &spec)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return !value; });
    });
}

void addCell(SceneBuilder &b, const QRectF &area, const QColor &fill)
{
    // Pale colours would melt into the ground without an edge.
    b.rect(area.adjusted(0.5, 0.5, -0.5, -0.5), fill, mixed(fill, b.color(Token::BorderStrong), EdgeShare));
}

struct HeatPlace
{
    QRectF grid;
    double width;
    double height;

    [[nodiscard]] QRectF cell(size_t row, size_t column) const
    {
        return SceneBuilder::snapped({grid.left() + width * double(column), grid.top() + height * double(row), width, height})
            .adjusted(0, 0, -Seam, -Seam);
    }
};

void addHeatNames(SceneBuilder &b, const HeatPlace &place)
{
    const std::vector<double> heights(b.spec.series.size(), b.line());
    const auto rowStride = size_t(labelStride(heights, place.height, 0));
    for (size_t row = 0; row < b.spec.series.size(); row += rowStride)
        b.label(SceneText::Part::Category,
                {b.room.left(), place.cell(row, 0).center().y() - b.line() / 2, place.grid.left() - b.room.left() - b.px(space::S), b.line()},
                Qt::AlignRight | Qt::AlignVCenter, b.spec.series[row].label, Token::Text2);
    std::vector<double> widths;
    for (const ChartCategory &category : b.spec.categories)
        widths.push_back(b.captionWidth(category.label));
    const auto stride = size_t(labelStride(widths, place.width, b.px(6)));
    for (size_t column = 0; column < b.categories(); column += stride) {
        const double width = std::min(widths[column] + 1, b.scene.size.width() - place.grid.left());
        const double left = std::min(place.cell(0, column).center().x() - width / 2, b.scene.size.width() - width - 1);
        b.label(SceneText::Part::Category, {left, place.grid.top() - b.line() - b.px(space::Xs), width, b.line()},
                Qt::AlignLeft, b.spec.categories[column].label, Token::Text3);
    }
}

/// Whether every value fits its cell: a table with holes would look as if some were missing.
bool valuesFit(const SceneBuilder &b, const QSizeF &cell, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const ChartSeries &series : b.spec.series)
        for (const auto &value : series.values)
            if (value)
                widest = std::max(widest, metrics.horizontalAdvance(figure(value, b.scene.numbers)));
    return widest + b.px(space::Xs) <= cell.width() && metrics.height() <= cell.height();
}

} // namespace

void addHeatMap(SceneBuilder &b)
{
    const CellColours colours(b);
    if (b.room.height() >= 6 * b.line()) {
        addRamp(b, colours, anyMissing(b.spec), {b.room.left(), b.room.bottom() - b.line(), b.room.width(), b.line()});
        b.room.setBottom(b.room.bottom() - b.line() - b.px(space::S));
    }
    double names = 0;
    for (const ChartSeries &series : b.spec.series)
        names = std::max(names, b.captionWidth(series.label));
    QRectF grid = b.room;
    grid.setLeft(grid.left() + std::min(std::ceil(names), grid.width() * NamesShare) + b.px(space::S));
    grid.setTop(grid.top() + b.line() + b.px(space::Xs));
    if (grid.height() < double(b.spec.series.size()) || grid.width() < double(b.categories()))
        return;
    const bool few = b.categories() * b.spec.series.size() <= FewCells;
    const HeatPlace place{grid, std::min(grid.width() / double(b.categories()), b.px(few ? WidestOfFew : WidestCell)),
                          std::min(grid.height() / double(b.spec.series.size()), b.px(few ? HighestOfFew : HighestCell))};
    b.scene.plot = {grid.topLeft(), QSizeF(place.width * double(b.categories()), place.height * double(b.spec.series.size()))};
    addHeatNames(b, place);
    const QFont roomy = b.style.font(TypeRole::Section);
    const bool large = place.height >= b.px(RoomyCell) && valuesFit(b, place.cell(0, 0).size(), roomy);
    const bool written = large || valuesFit(b, place.cell(0, 0).size(), b.caption());
    for (size_t row = 0; row < b.spec.series.size(); ++row)
        for (size_t column = 0; column < b.categories(); ++column) {
            const QRectF cell = place.cell(row, column);
            const auto value = b.value(int(row), column);
            if (!value) {
                addMissing(b, cell);
                continue;
            }
            const QColor fill = colours.fill(*value);
            addCell(b, cell, fill);
            b.mark(int(row), int(column), cell.adjusted(0, 0, Seam, Seam), cell, cell.center());
            if (written)
                b.text(SceneText::Part::Cell, cell, Qt::AlignCenter, figure(value, b.scene.numbers), large ? roomy : b.caption(), textOn(fill));
        }
}

namespace {

constexpr int TileRows = 8;
constexpr int TileColumns = 7;
constexpr double LargestTile = 72;
constexpr double TileGap = 3;
/// Tiles may be wider than high: a value needs the width.
constexpr double TileStretch = 1.5;

void addTile(SceneBuilder &b, const ProvinceTile &tile, const QRectF &area, const CellColours &colours, int category,
             bool written)
{
    const auto value = category < 0 ? std::nullopt : b.value(0, size_t(category));
    const QColor fill = value ? colours.fill(*value) : b.color(Token::Alt);
    if (value)
        addCell(b, area, fill);
    else
        addMissing(b, area);
    const QColor ink = value ? textOn(fill) : b.color(Token::Text3);
    const QString name = tile.name.str();
    if (value && written) {
        const double top = area.center().y() - b.line();
        b.text(SceneText::Part::Cell, {area.left(), top, area.width(), b.line()}, Qt::AlignHCenter, name, b.caption(), ink);
        b.text(SceneText::Part::Cell, {area.left(), top + b.line(), area.width(), b.line()}, Qt::AlignHCenter,
               figure(value, b.scene.numbers), b.caption(), ink);
    } else {
        if (!value) {
            // Letters on strokes are hard to read.
            const double width = b.captionWidth(name) + b.px(space::Xs);
            b.rect({area.center().x() - width / 2, area.center().y() - b.line() / 2 + 1, width, b.line() - 2}, b.color(Token::Alt));
        }
        // Low tiles may cut the room above and below the letters, not the letters.
        if (area.height() >= b.caption().pixelSize() + 2)
            b.text(SceneText::Part::Cell, {area.left(), area.center().y() - b.line() / 2, area.width(), b.line()},
                   Qt::AlignHCenter, name, b.caption(), ink);
    }
    if (value)
        b.mark(0, category, area.adjusted(-TileGap / 2, -TileGap / 2, TileGap / 2, TileGap / 2), area, area.center());
}

} // namespace

void addTileMap(SceneBuilder &b)
{
    const CellColours colours(b);
    QHash<QString, int> categories;
    for (size_t i = 0; i < b.categories(); ++i)
        categories.insert(b.spec.categories[i].key, int(i));
    const double gap = b.px(TileGap);
    const double high = std::min(b.px(LargestTile), (b.room.height() + gap) / TileRows - gap);
    const double wide = std::min({high * TileStretch, b.px(LargestTile) * TileStretch, (b.room.width() + gap) / TileColumns - gap});
    if (high < 4 || wide < 4)
        return;
    const QSizeF whole((wide + gap) * TileColumns - gap, (high + gap) * TileRows - gap);
    const QPointF origin(b.room.center().x() - whole.width() / 2, b.room.center().y() - whole.height() / 2);
    b.scene.plot = {origin, whole};
    // North of the map only its last column is taken: the ramp stands there.
    b.room.setRight(origin.x() + (wide + gap) * (TileColumns - 1) - b.px(space::S));
    addRamp(b, colours, categories.size() < qsizetype(provinceTiles().size()), {b.room.left(), origin.y(), b.room.width(), b.line()});
    const bool written = valuesFit(b, {wide, high - b.line()}, b.caption());
    for (const ProvinceTile &tile : provinceTiles()) {
        const QRectF area = SceneBuilder::snapped(
            {origin.x() + (wide + gap) * tile.column, origin.y() + (high + gap) * tile.row, wide, high});
        addTile(b, tile, area, colours, categories.value(QString::fromLatin1(tile.code), -1), written);
    }
}

} // namespace weiwo::ui
