#include "ui/kit/grid/grid_view_table.h"

#include "ui/kit/grid/grid_marks.h"
#include "ui/kit/grid/grid_view.h"

#include <QDate>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using reporting::ViewCell;
using reporting::ViewColumn;
using reporting::ViewKind;
using reporting::ViewRow;
using reporting::ViewTable;

namespace {

constexpr int SliceRows = 4000;
/// Rows that are asked of a window at a time, and how often it is looked whether they are there.
constexpr int WindowRows = 2000;
constexpr int WindowPauseMs = 5;

ViewKind kindOf(const GridColumn &column)
{
    switch (column.kind) {
    case GridKind::Money: return ViewKind::Money;
    case GridKind::Count: return column.digits > 0 ? ViewKind::Quantity : ViewKind::Count;
    case GridKind::Percent:
    case GridKind::Bar:
    case GridKind::Growth: return ViewKind::Percent;
    case GridKind::Date: return ViewKind::Date;
    case GridKind::Spark: return ViewKind::Series;
    case GridKind::Text:
    case GridKind::Tree:
    case GridKind::Status:
    case GridKind::Chip: return ViewKind::Text;
    }
    return ViewKind::Text;
}

ViewColumn columnOf(const Grid &grid, int column)
{
    const GridColumn shown = grid.gridModel()->column(column);
    const NumberSpec spec = grid.spec(column);
    ViewColumn result{.key = shown.key, .title = shown.title, .unit = shown.unit, .kind = kindOf(shown)};
    if (!isNumeric(shown.kind) && shown.kind != GridKind::Spark)
        return result;
    result.digits = shown.digits;
    result.decimals = shownDecimals(spec);
    if (shown.kind != GridKind::Money)
        return result;
    result.factor = unitFactor(spec.unit);
    // In a file nothing beside the table says it.
    if (result.unit.isEmpty())
        result.unit = unitTitle(spec.unit, spec.currency);
    return result;
}

ViewCell textCell(const QString &text)
{
    return text.isEmpty() ? ViewCell() : ViewCell(text);
}

ViewCell numberCell(std::optional<qint64> number)
{
    return number ? ViewCell(*number) : ViewCell();
}

ViewCell cellOf(const GridModel &model, int row, int column, const ViewColumn &look)
{
    switch (look.kind) {
    case ViewKind::Money:
    case ViewKind::Count:
    case ViewKind::Quantity:
    case ViewKind::Percent: return numberCell(model.number(row, column));
    case ViewKind::Date: {
        const QString text = model.text(row, column);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() && date.toString(Qt::ISODate) == text ? ViewCell(qint64(date.toJulianDay())) : textCell(text);
    }
    case ViewKind::Series: {
        QStringList points;
        for (const qint64 point : model.series(row, column))
            points << reporting::cellText({.kind = ViewKind::Count, .digits = look.digits}, point);
        return textCell(points.join(u' '));
    }
    case ViewKind::Text: return textCell(model.text(row, column));
    }
    return {};
}

ViewRow rowOf(const GridModel &model, int row, const std::vector<int> &columns, const std::vector<ViewColumn> &looks)
{
    ViewRow result{.depth = model.isTree() ? model.depth(row) : 0};
    result.cells.reserve(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        result.cells.push_back(cellOf(model, row, columns[i], looks[i]));
    return result;
}

ViewRow totalsOf(const Grid &grid, const std::vector<int> &columns)
{
    ViewRow result{.total = true};
    const GridModel &model = *grid.gridModel();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (grid.columns().spec(int(i)).total != GridTotal::None)
            result.cells.push_back(numberCell(model.total(columns[i], grid.rows().passing())));
        else
            result.cells.push_back(textCell(grid.totalText(int(i))));
    }
    return result;
}

} // namespace

GridTableReader::GridTableReader(const Grid &grid) : m_grid(grid)
{
    if (!grid.gridModel())
        return;
    for (int view = 0; view < grid.columns().count(); ++view) {
        const int column = grid.columns().model(view);
        m_columns.push_back(column);
        m_table.columns.push_back(columnOf(grid, column));
        if (grid.columns().spec(view).kind == GridKind::Bar)
            m_bars.push_back(column);
    }
    m_standings.resize(m_bars.size());
    if (const std::vector<int> *order = grid.rows().order()) {
        m_rows = *order;
    } else {
        m_rows.resize(size_t(grid.viewRowCount()));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    m_table.rows.reserve(m_rows.size() + 1);
}

QString GridTableReader::marksOf(int row) const
{
    QStringList marks;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QStringList words = markWords(m_grid, row, m_columns[i]);
        // It has a column of its own.
        words.removeAll(m_grid.paceMarkText(row, m_columns[i]));
        if (!words.isEmpty())
            marks << Grid::tr("%1: %2", "column title, marks of its cell").arg(m_table.columns[i].title, words.join(u", "_s));
    }
    return marks.join(u"; "_s);
}

bool GridTableReader::read(int count)
{
    const size_t end = std::min(m_rows.size(), m_table.rows.size() + size_t(count));
    for (size_t i = m_table.rows.size(); i < end; ++i) {
        const int row = m_rows[i];
        if (!m_grid.gridModel()->isRead(row)) {
            m_grid.gridModel()->look(row, qMin(row + WindowRows, m_grid.gridModel()->rowCount()) - 1);
            return false;
        }
        m_table.rows.push_back(rowOf(*m_grid.gridModel(), row, m_columns, m_table.columns));
        for (size_t bar = 0; bar < m_bars.size(); ++bar)
            m_standings[bar].push_back(m_grid.paceMarkText(row, m_bars[bar]));
        m_marks.push_back(marksOf(row));
    }
    return m_table.rows.size() == m_rows.size();
}

void GridTableReader::addWords(const QString &key, const QString &title, std::vector<QString> &words)
{
    if (std::all_of(words.begin(), words.end(), [](const QString &text) { return text.isEmpty(); }))
        return;
    m_table.columns.push_back({.key = key, .title = title});
    for (size_t i = 0; i < m_table.rows.size(); ++i)
        m_table.rows[i].cells.push_back(i < words.size() ? textCell(words[i]) : ViewCell());
}

ViewTable GridTableReader::take()
{
    if (m_grid.hasTotalsRow())
        m_table.rows.push_back(totalsOf(m_grid, m_columns));
    for (size_t bar = 0; bar < m_bars.size(); ++bar) {
        const GridColumn column = m_grid.gridModel()->column(m_bars[bar]);
        addWords(column.key + u".pace"_s, Grid::tr("%1: pace", "column title").arg(column.title), m_standings[bar]);
    }
    addWords(u"marks"_s, Grid::tr("Marks"), m_marks);
    return std::move(m_table);
}

ViewTable viewTable(const Grid &grid)
{
    GridTableReader reader(grid);
    reader.read(std::numeric_limits<int>::max());
    return reader.take();
}

ViewTable viewTable(const Grid &grid, const std::vector<int> &rows, int left, int right)
{
    ViewTable table;
    std::vector<int> columns;
    for (int view = left; view <= right; ++view) {
        columns.push_back(grid.columns().model(view));
        table.columns.push_back(columnOf(grid, columns.back()));
    }
    for (const int row : rows)
        table.rows.push_back(rowOf(*grid.gridModel(), row, columns, table.columns));
    return table;
}

GridSnapshot::GridSnapshot(Grid &grid, QObject *parent) : QObject(parent), m_grid(&grid)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &GridSnapshot::readSlice);
}

GridSnapshot::~GridSnapshot() = default;

void GridSnapshot::start()
{
    if (GridModel *model = m_grid->gridModel()) {
        connect(model, &GridModel::modelReset, this, &GridSnapshot::again);
        // Of a window these are the rows that are waited for.
        if (model->isWindow())
            m_slices.setInterval(WindowPauseMs);
        else
            connect(model, &GridModel::cellsChanged, this, &GridSnapshot::again);
        connect(model, &GridModel::columnsChanged, this, &GridSnapshot::again);
    }
    m_reader = std::make_unique<GridTableReader>(*m_grid);
    readSlice();
    if (m_reader)
        m_slices.start();
}

void GridSnapshot::readSlice()
{
    if (!m_grid || !m_grid->gridModel()) {
        m_slices.stop();
        return;
    }
    if (!m_reader)
        m_reader = std::make_unique<GridTableReader>(*m_grid);
    if (!m_reader->read(SliceRows))
        return;
    m_slices.stop();
    const ViewTable table = std::exchange(m_reader, {})->take();
    m_grid->gridModel()->disconnect(this);
    Q_EMIT ready(table);
}

void GridSnapshot::again()
{
    // When the grid has taken the change, too.
    m_reader.reset();
}

} // namespace weiwo::ui
