#include "ui/views/standing_columns.h"

#include "core/performance/standing_rules.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/number_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::Standing;
using performance::StandingRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StandingColumns)
};

GridColumn textOf(const QString &key, const Standing &standing, metrics::Compare compare)
{
    if (key == "name"_L1)
        return {.title = Words::tr("Unit"), .kind = GridKind::Tree, .fill = true, .least = 110};
    if (key == "status"_L1)
        return {.title = Words::tr("Pace"),
                .toolTip = Words::tr("Actual against what is due by now: from 100% on pace, from 90% just behind"), .kind = GridKind::Status};
    if (key == "target"_L1)
        return {.title = Words::tr("Goal")};
    if (key == "actual"_L1)
        return {.title = standing.measureTitle.isEmpty() ? Words::tr("Actual") : standing.measureTitle};
    if (key == "attainment"_L1)
        return {.title = Words::tr("Attainment"), .toolTip = Words::tr("1 + (actual − goal) ÷ |goal|; the tick is the share expected by now"),
                .kind = GridKind::Bar};
    if (key == "gap"_L1)
        return {.title = Words::tr("Actual − goal")};
    if (key == "landing"_L1)
        return {.title = Words::tr("Landing"), .toolTip = Words::tr("Where the period will end at the pace so far, drawn to the plan")};
    if (key == "perDay"_L1)
        return {.title = Words::tr("Needed per day"), .toolTip = Words::tr("What each remaining working day must bring to reach the goal")};
    if (key == "share"_L1)
        return {.title = Words::tr("Share"), .toolTip = Words::tr("Of the unit above; shares shown need not add up to 100.0%"),
                .kind = GridKind::Percent};
    if (key == "rank"_L1)
        return {.title = Words::tr("Rank"), .toolTip = Words::tr("By attainment among those below the same unit; equal ones share a rank"),
                .kind = GridKind::Count};
    if (key == "compared"_L1)
        return {.title = compare == metrics::Compare::PreviousPeriod ? Words::tr("Previous period") : Words::tr("Last year")};
    if (key == "growth"_L1)
        return {.title = Words::tr("Growth"), .kind = GridKind::Growth};
    if (key == "course"_L1)
        return {.title = Words::tr("Months"), .toolTip = Words::tr("Months of the fiscal year so far"), .kind = GridKind::Spark};
    return {.title = Words::tr("Linearity"),
            .toolTip = Words::tr("1 − the mean distance of the cumulative months from an even course: 100% is perfectly even"),
            .kind = GridKind::Percent};
}

bool isAmount(const QString &key)
{
    static const QStringList amounts{u"target"_s, u"actual"_s, u"gap"_s, u"landing"_s, u"perDay"_s, u"compared"_s};
    return amounts.contains(key);
}

std::optional<qint64> valueOf(const QString &key, const Standing &standing, const StandingRow &row)
{
    if (key == "target"_L1)
        return row.target;
    if (key == "actual"_L1)
        return row.actual;
    if (key == "attainment"_L1)
        return performance::attainment(row);
    if (key == "gap"_L1)
        return performance::gap(row);
    if (key == "landing"_L1)
        return standing.toDate ? performance::landing(row) : std::nullopt;
    if (key == "perDay"_L1)
        return standing.toDate ? performance::requiredPerDay(row, standing.workingDaysLeft) : std::nullopt;
    if (key == "share"_L1) {
        const auto &whole = row.parent ? standing.rows[*row.parent].actual : standing.total.actual;
        return row.actual && whole ? shareOf(*row.actual, *whole) : std::nullopt;
    }
    if (key == "compared"_L1)
        return row.compared;
    if (key == "growth"_L1)
        return performance::growth(row.actual, row.compared);
    return performance::linearity(standing, row);
}

} // namespace

GridColumn StandingColumns::column(const QString &key, int width) const
{
    GridColumn column = textOf(key, standing, compare);
    column.key = key;
    column.width = width;
    if (isAmount(key)) {
        column.kind = standing.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
        column.digits = standing.unit.digits;
        // "Others" have an actual and no goal: the sum of the gaps is not the gap of the sums.
        column.total = key == "target"_L1 || key == "actual"_L1 || key == "compared"_L1 ? GridTotal::Sum : GridTotal::None;
        column.hidden = key == "perDay"_L1;
        return column;
    }
    column.digits = column.kind == GridKind::Count ? 0 : 1;
    if (column.kind == GridKind::Percent)
        column.decimals = 1;
    column.hidden = key == "linearity"_L1;
    return column;
}

void fillStandingRow(GridStore &store, int at, const Standing &standing, const StandingRow &row, const QStringList &keys)
{
    store.setRowKey(at, row.node ? row.node->text() : u"others/%1"_s.arg(row.parent ? int(*row.parent) : -1));
    store.setDepth(at, row.depth);
    for (int column = 0; column < int(keys.size()); ++column) {
        const QString &key = keys[column];
        if (key == "name"_L1)
            store.setText(at, column, row.name);
        else if (key == "course"_L1)
            store.setSeries(at, column, performance::courseOf(standing, row));
        else if (key != "status"_L1 && key != "rank"_L1)
            store.setNumber(at, column, valueOf(key, standing, row));
        if (key == "attainment"_L1)
            if (const auto due = performance::due(row); due && standing.toDate && performance::attainment(row))
                store.setPace(at, column, *due);
        if (!row.node)
            store.setFlags(at, column, GridFlag::Muted);
    }
}

int depthThatFits(const std::vector<StandingRow> &rows, int room)
{
    int depth = 0;
    const auto upTo = [&rows](int level) {
        return std::count_if(rows.begin(), rows.end(), [level](const StandingRow &row) { return row.depth <= level; });
    };
    while (upTo(depth + 1) > upTo(depth) && upTo(depth + 1) <= room)
        ++depth;
    return depth;
}

std::vector<std::optional<qint64>> unitBasis(const Standing &standing)
{
    std::vector<std::optional<qint64>> amounts;
    for (const StandingRow &row : standing.rows)
        amounts.insert(amounts.end(), {row.target, row.actual});
    if (amounts.empty())
        amounts = {standing.total.target, standing.total.actual};
    return amounts;
}

} // namespace weiwo::ui
