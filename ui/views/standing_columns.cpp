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

/// What an amount's total is: "Others" have an actual and no goal, so the sum of the gaps is not the
/// gap of the sums.
enum class Amount { None, Summed, Single };

using Value = std::optional<qint64>;

/// A column: what it is called and what it shows of a row.
struct Entry
{
    QString key;
    GridColumn (*describe)(const StandingColumns &);
    Value (*value)(const Standing &, const StandingRow &) = nullptr;    ///< none: text, or the panel fills it
    Amount amount = Amount::None;
    bool hidden = false;
};

GridColumn actualColumn(const StandingColumns &of)
{
    return {.title = of.standing.measureTitle.isEmpty() ? Words::tr("Actual") : of.standing.measureTitle};
}

GridColumn comparedColumn(const StandingColumns &of)
{
    return {.title = of.compare == metrics::Compare::PreviousPeriod ? Words::tr("Previous period") : Words::tr("Last year")};
}

Value landingOf(const Standing &standing, const StandingRow &row)
{
    return standing.toDate ? performance::landing(row) : std::nullopt;
}

Value perDayOf(const Standing &standing, const StandingRow &row)
{
    return standing.toDate ? performance::requiredPerDay(row, standing.workingDaysLeft) : std::nullopt;
}

Value shareOfAbove(const Standing &standing, const StandingRow &row)
{
    const auto &whole = row.parent ? standing.rows[*row.parent].actual : standing.total.actual;
    return row.actual && whole ? shareOf(*row.actual, *whole) : std::nullopt;
}

const std::vector<Entry> &entries()
{
    using Of = const StandingColumns &;
    using Row = const StandingRow &;
    using All = const Standing &;
    static const std::vector<Entry> list{
        {u"name"_s, [](Of) { return GridColumn{.title = Words::tr("Unit"), .kind = GridKind::Tree, .fill = true, .least = 110}; }},
        {u"status"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Pace"),
                               .toolTip = Words::tr("Actual against what is due by now: from 100% on pace, from 90% just behind"),
                               .kind = GridKind::Status};
         }},
        {u"target"_s, [](Of) { return GridColumn{.title = Words::tr("Goal")}; }, [](All, Row row) { return row.target; }, Amount::Summed},
        {u"actual"_s, &actualColumn, [](All, Row row) { return row.actual; }, Amount::Summed},
        {u"attainment"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Attainment"),
                               .toolTip = Words::tr("1 + (actual − goal) ÷ |goal|; the tick is the share expected by now"),
                               .kind = GridKind::Bar};
         },
         [](All, Row row) { return performance::attainment(row); }},
        {u"gap"_s, [](Of) { return GridColumn{.title = Words::tr("Actual − goal")}; },
         [](All, Row row) { return performance::gap(row); }, Amount::Single},
        {u"landing"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Landing"), .toolTip = Words::tr("Where the period will end at the pace so far, drawn to the plan")};
         },
         &landingOf, Amount::Single},
        {u"perDay"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Needed per day"), .toolTip = Words::tr("What each remaining working day must bring to reach the goal")};
         },
         &perDayOf, Amount::Single, true},
        {u"share"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Share"), .toolTip = Words::tr("Of the unit above; shares shown need not add up to 100.0%"),
                               .kind = GridKind::Percent};
         },
         &shareOfAbove},
        {u"rank"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Rank"),
                               .toolTip = Words::tr("By attainment among those below the same unit; equal ones share a rank"),
                               .kind = GridKind::Count};
         }},
        {u"compared"_s, &comparedColumn, [](All, Row row) { return row.compared; }, Amount::Summed},
        {u"growth"_s, [](Of) { return GridColumn{.title = Words::tr("Growth"), .kind = GridKind::Growth}; },
         [](All, Row row) { return performance::growth(row.actual, row.compared); }},
        {u"course"_s,
         [](Of) { return GridColumn{.title = Words::tr("Months"), .toolTip = Words::tr("Months of the fiscal year so far"), .kind = GridKind::Spark}; }},
        {u"linearity"_s,
         [](Of) {
             return GridColumn{.title = Words::tr("Linearity"),
                               .toolTip = Words::tr("1 − the mean distance of the cumulative months from an even course: 100% is perfectly even"),
                               .kind = GridKind::Percent};
         },
         [](All all, Row row) { return performance::linearity(all, row); }, Amount::None, true}};
    return list;
}

/// Null for a key that there is none of.
const Entry *findEntry(const QString &key)
{
    const auto &all = entries();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Entry &entry) { return entry.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

GridColumn StandingColumns::column(const QString &key, int width) const
{
    const Entry *entry = findEntry(key);
    GridColumn column = entry ? entry->describe(*this) : GridColumn{};
    column.key = key;
    column.width = width;
    if (!entry)
        return column;
    column.hidden = entry->hidden;
    if (entry->amount != Amount::None) {
        column.kind = standing.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
        column.digits = standing.unit.digits;
        column.total = entry->amount == Amount::Summed ? GridTotal::Sum : GridTotal::None;
        return column;
    }
    column.digits = column.kind == GridKind::Count ? 0 : 1;
    if (column.kind == GridKind::Percent)
        column.decimals = 1;
    return column;
}

void fillStandingRow(GridStore &store, int at, const Standing &standing, const StandingRow &row, const QStringList &keys)
{
    store.setRowKey(at, row.node ? row.node->text() : u"others/%1"_s.arg(row.parent ? int(*row.parent) : -1));
    store.setDepth(at, row.depth);
    for (int column = 0; column < int(keys.size()); ++column) {
        const QString &key = keys[column];
        if (const Entry *entry = findEntry(key); entry && entry->value)
            store.setNumber(at, column, entry->value(standing, row));
        if (key == "name"_L1)
            store.setText(at, column, row.name);
        else if (key == "course"_L1)
            store.setSeries(at, column, performance::courseOf(standing, row));
        else if (key == "attainment"_L1)
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
