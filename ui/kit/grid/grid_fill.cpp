// The fill handle: what a dragged corner writes, and how it is written.
#include "ui/kit/grid/grid_fill.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/kit/grid/digit_string.h"
#include "ui/kit/number_parse.h"
#include "ui/theme/theme.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr int HandleSide = 7;
constexpr int HandleReach = 5;

/// The step between all neighbours, if it is one and the same.
std::optional<qint64> evenStep(const std::vector<std::optional<qint64>> &values)
{
    if (values.size() < 2 || !values[0] || !values[1])
        return std::nullopt;
    const auto step = [](qint64 from, qint64 to) {
        return Exact{to, 1}.plus(Exact{from, 1}.negated());
    };
    const auto first = step(*values[0], *values[1]);
    for (size_t i = 2; first && i < values.size(); ++i)
        if (!values[i] || step(*values[i - 1], *values[i]) != first)
            return std::nullopt;
    return first ? std::optional(first->numerator) : std::nullopt;
}

/// A text cut before the digits that it ends in.
struct Numbered
{
    QString stem;
    DigitString number;
};
std::optional<Numbered> numbered(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && text[start - 1] >= u'0' && text[start - 1] <= u'9')
        --start;
    if (start == text.size())
        return std::nullopt;
    return Numbered{text.left(start), DigitString(QStringView(text).mid(start))};
}

/// The text at @p place of a series of texts that end in digits after one stem; nothing for others.
std::optional<QString> countedAt(const QStringList &texts, int place)
{
    std::vector<DigitString> numbers;
    QString stem;
    qsizetype digits = 0;
    for (const QString &text : texts) {
        const auto counted = numbered(text);
        if (!counted || (!numbers.empty() && counted->stem != stem))
            return std::nullopt;
        stem = counted->stem;
        digits = qMax(digits, counted->number.written());
        numbers.push_back(counted->number);
    }
    auto step = DigitString::Difference{false, DigitString(u"1")};
    if (numbers.size() > 1)
        step = numbers[1].minus(numbers[0]);
    for (size_t i = 2; i < numbers.size(); ++i)
        if (numbers[i].minus(numbers[i - 1]) != step)
            return std::nullopt;
    const auto value = numbers[0].plus(step, place);
    return value ? std::optional(stem + value->text(digits)) : std::nullopt;
}

/// The day at @p place of a series of dates; nothing where one is none.
std::optional<QString> dayAt(const QStringList &texts, int place)
{
    std::vector<std::optional<qint64>> days;
    for (const QString &text : texts) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        days.push_back(date.toJulianDay());
    }
    const auto step = days.size() == 1 ? std::optional<qint64>(1) : evenStep(days);
    if (!step)
        return std::nullopt;
    // Four digits of a year are all that is written and read; a day and a step of theirs are small.
    const QDate date = QDate::fromJulianDay(*days[0] + *step * place);
    return date.isValid() && date.year() >= 1 && date.year() <= 9999 ? std::optional(date.toString(Qt::ISODate))
                                                                    : std::nullopt;
}

} // namespace

int GridSeries::count() const
{
    return isNumeric(kind) ? int(numbers.size()) : int(texts.size());
}

std::optional<qint64> GridSeries::numberAt(int place, bool copy) const
{
    const auto repeated = numbers[size_t(place % count())];
    const auto step = copy ? std::nullopt : evenStep(numbers);
    if (!step)
        return repeated;
    const auto distance = Exact{*step, 1}.times({place, 1});
    const auto value = distance ? distance->plus({*numbers[0], 1}) : std::nullopt;
    return value ? std::optional(value->numerator) : repeated;
}

QString GridSeries::textAt(int place, bool copy) const
{
    const QString repeated = texts[place % count()];
    if (copy)
        return repeated;
    return (kind == GridKind::Date ? dayAt(texts, place) : countedAt(texts, place)).value_or(repeated);
}

bool Grid::hasFillHandle() const
{
    const GridBlock block = m_selection.block();
    if (!m_model || block.isEmpty() || m_rowSelection || !m_selection.extraRows().empty()
        || block.bottom >= m_rows.count() || block.right >= m_columns.count() || openEditor())
        return false;
    for (int column = block.left; column <= block.right; ++column)
        if (m_columns.spec(column).editable)
            return true;
    return false;
}

QRect Grid::fillHandle() const
{
    if (!hasFillHandle())
        return {};
    const GridBlock block = m_selection.block();
    const QPoint corner = cellRect(block.bottom, block.right).bottomRight();
    const int side = px(HandleSide);
    const bool behind = block.right >= m_columns.frozen() && corner.x() < m_columns.frozenWidth();
    return behind ? QRect() : QRect(corner.x() - side + 2, corner.y() - side + 2, side, side);
}

bool Grid::isOnFillHandle(const QPoint &position) const
{
    const QRect handle = fillHandle();
    const int reach = px(HandleReach);
    return handle.isValid() && handle.adjusted(-reach, -reach, reach, reach).contains(position);
}

void Grid::dragFill(const QPoint &position)
{
    const GridBlock block = m_selection.block();
    const QPoint inside(qBound(0, position.x(), viewport()->width() - 1), position.y());
    const int row = qBound(0, (position.y() + verticalOffset()) / rowExtent(), m_rows.count() - 1);
    const int column = columnAtX(inside.x()).value_or(m_columns.count() - 1);
    const int down = row - block.bottom;
    const int right = column - block.right;
    m_fillTarget = block;
    if (down >= right && down > 0)
        m_fillTarget.bottom = row;
    else if (right > 0)
        m_fillTarget.right = column;
    if (down > 0 || right > 0)
        scrollTo(model()->index(m_fillTarget.bottom, m_columns.model(m_fillTarget.right)));
    viewport()->update();
}

void Grid::finishFill(bool copyOnly)
{
    const GridBlock target = m_fillTarget;
    m_filling = false;
    m_fillTarget = {};
    viewport()->update();
    fillFromSelection(target, copyOnly);
}

GridSeries Grid::seriesOf(const GridBlock &block, int line, bool down) const
{
    GridSeries series;
    const int from = down ? block.top : block.left;
    const int to = down ? block.bottom : block.right;
    for (int place = from; place <= to; ++place) {
        const int viewColumn = down ? line : place;
        const int row = m_rows.source(down ? place : line);
        const int column = m_columns.model(viewColumn);
        if (place == from)
            series.kind = m_columns.spec(viewColumn).kind;
        if (isNumeric(series.kind))
            series.numbers.push_back(m_model->number(row, column));
        else
            series.texts << m_model->text(row, column);
    }
    return series;
}

void Grid::fillFromSelection(const GridBlock &target, bool copyOnly)
{
    const GridBlock block = m_selection.block();
    const bool down = target.bottom > block.bottom;
    if (!m_model || block.isEmpty() || (!down && target.right <= block.right))
        return;
    std::vector<GridCellEdit> edits;
    int skipped = 0;
    const int first = down ? block.left : block.top;
    const int last = down ? block.right : block.bottom;
    for (int line = first; line <= last; ++line) {
        const GridSeries series = seriesOf(block, line, down);
        const int home = m_columns.model(down ? line : block.left);
        const int from = down ? block.bottom + 1 : block.right + 1;
        const int to = down ? target.bottom : target.right;
        for (int place = from; place <= to; ++place) {
            const int row = m_rows.source(down ? place : line);
            const int column = m_columns.model(down ? line : place);
            const bool number = isNumeric(m_model->column(column).kind);
            if (!isEditable(row, column) || number != isNumeric(series.kind)
                || (number && m_specs[size_t(column)] != m_specs[size_t(home)])) {
                ++skipped;
                continue;
            }
            const int at = place - (down ? block.top : block.left);
            GridCellEdit edit{.row = row, .column = column};
            if (number)
                edit.number = series.numberAt(at, copyOnly);
            else
                edit.text = series.textAt(at, copyOnly);
            edits.push_back(std::move(edit));
        }
    }
    if (submit(std::move(edits), GridEditKind::Fill, skipped)) {
        m_selection.setBlock(target);
        selectionMoved(false);
    }
}

} // namespace weiwo::ui
