#include "core/quotas/bounds.h"

#include "core/money/readable.h"
#include "core/quotas/open.h"
#include "core/quotas/save.h"
#include "core/quotas/spread.h"

#include <set>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

std::optional<qint64> larger(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

std::optional<qint64> smaller(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<size_t> placeInParent(const SheetTree &tree, int node)
{
    const int parent = tree.at(node).parent;
    if (parent < 0)
        return std::nullopt;
    const auto children = tree.children(parent);
    const auto found = std::find(children.begin(), children.end(), node);
    return static_cast<size_t>(found - children.begin());
}

/// The bounds of a year that the split of the parent sets; null where it has no part for the node.
const SplitPart *yearPart(const Sheet &sheet, int node)
{
    const auto place = placeInParent(sheet.tree(), node);
    return place ? sheet.partOf(sheet.tree().at(node).parent, *place) : nullptr;
}

bool isCrossed(const CellBounds &bounds)
{
    return bounds.floor && bounds.cap && *bounds.floor > *bounds.cap;
}

/// The bounds of a cell that a request leaves as they are.
struct Sides
{
    bool floor = false;
    bool cap = false;
};

CellBounds kept(const CellBounds &bounds, const Sides &stays)
{
    return {stays.floor ? bounds.floor : std::nullopt, stays.cap ? bounds.cap : std::nullopt};
}

class Bounder
{
public:
    Bounder(Reader &reader, const BoundsRequest &request, const OpenSheet &open, Sheet &sheet)
        : m_reader(reader), m_request(request), m_open(open), m_sheet(sheet), m_tree(sheet.tree())
    {
    }

    Result<BoundsResult> run();

private:
    [[nodiscard]] Status set(int node, MonthSpan months);
    [[nodiscard]] Result<std::optional<qint64>> amountOf(const BoundRule &rule, int node,
                                                         MonthSpan months);
    void setYear(int node, const CellBounds &bounds, const Sides &stays);
    [[nodiscard]] Status setMonths(int node, MonthSpan months, const CellBounds &whole,
                                   const Sides &stays);
    [[nodiscard]] Result<MonthAmounts> spread(int node, MonthSpan months, qint64 amount,
                                              std::vector<Limits> around) const;
    [[nodiscard]] tl::unexpected<Error> crossed(int node, const QString &name,
                                                const CellBounds &bounds) const;
    [[nodiscard]] Status meet(BoundsResult &result);
    void findOutside(BoundsResult &result) const;

    Reader &m_reader;
    const BoundsRequest &m_request;
    const OpenSheet &m_open;
    Sheet &m_sheet;
    const SheetTree &m_tree;
    std::optional<YearFigures> m_lastYear;
    std::vector<std::pair<int, MonthSpan>> m_cells;
};

Result<std::optional<qint64>> Bounder::amountOf(const BoundRule &rule, int node, MonthSpan months)
{
    if (!rule.growthPpm)
        return rule.amount;
    if (!m_lastYear) {
        WEIWO_ASSIGN(m_lastYear,
                     lastYear(m_reader, m_request.table.plan.plan, m_open.measure, m_tree));
    }
    std::optional<qint64> before;
    for (int month = months.first; month <= months.last; ++month)
        if (const auto &value = (*m_lastYear)[static_cast<size_t>(node)][static_cast<size_t>(month)])
            before = before.value_or(0) + *value;
    if (!before)
        return noLastYear(m_tree.at(node).name);
    return std::optional(grown(*before, *rule.growthPpm));
}

/// Puts the sides of @p bounds that do not stay into the split of the parent; the months' own
/// bounds of such a side go.
void Bounder::setYear(int node, const CellBounds &bounds, const Sides &stays)
{
    const int parent = m_tree.at(node).parent;
    auto split = std::make_shared<Split>(*m_sheet.split(parent));
    for (SplitPart &part : split->parts) {
        if (part.node != m_tree.at(node).id)
            continue;
        if (!stays.floor)
            part.floor = bounds.floor;
        if (!stays.cap)
            part.cap = bounds.cap;
    }
    m_sheet.setSplit(parent, std::move(split));
    for (int month = 0; month < MonthsPerYear; ++month)
        m_sheet.setBounds(node, month, kept(m_sheet.bounds(node, month), stays));
}

/// @p around: the other bound of each month, which the parts keep to where they can.
Result<MonthAmounts> Bounder::spread(int node, MonthSpan months, qint64 amount,
                                     std::vector<Limits> around) const
{
    MonthAmounts shape{};
    for (int month = 0; month < MonthsPerYear; ++month)
        shape[static_cast<size_t>(month)] =
            m_sheet.effective(node, {month, month}).value_or(0);
    ChildProblem problem = rowProblem(m_sheet, node, months, amount, 1, 0, shape);
    problem.limits = std::move(around);
    auto answer = problem.solve();
    if (!answer && !problem.limits.empty()) {
        problem.limits.clear();
        answer = problem.solve();
    }
    if (!answer)
        return tl::make_unexpected(rowRefusal(m_sheet, node, answer.error()));
    MonthAmounts amounts{};
    for (int month = months.first; month <= months.last; ++month)
        amounts[static_cast<size_t>(month)] =
            answer->parts[static_cast<size_t>(month - months.first)].amount;
    return amounts;
}

tl::unexpected<Error> Bounder::crossed(int node, const QString &name,
                                       const CellBounds &bounds) const
{
    return fail(errc::FloorOverCap,
                translate("quotas", "The floor of %1 (%2) is above its cap (%3).")
                    .arg(name, grouped(m_sheet.unit().text(*bounds.floor)),
                         grouped(m_sheet.unit().text(*bounds.cap))),
                m_tree.at(node).name);
}

Status Bounder::setMonths(int node, MonthSpan months, const CellBounds &whole, const Sides &stays)
{
    std::vector<CellBounds> cells;
    for (int month = months.first; month <= months.last; ++month)
        cells.push_back(kept(m_sheet.bounds(node, month), stays));
    // The caps go first: those of the months are what the floors keep to, for a larger sum may
    // round to a smaller share.
    const auto spreadSide = [&](std::optional<qint64> CellBounds::*side, qint64 amount) -> Status {
        std::vector<Limits> around;
        for (size_t i = 0; i < cells.size(); ++i) {
            const Limits limits{.part = i, .floor = cells[i].floor, .cap = cells[i].cap};
            if (limits.any())
                around.push_back(limits);
        }
        WEIWO_ASSIGN(const MonthAmounts amounts, spread(node, months, amount, std::move(around)));
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i].*side = amounts[static_cast<size_t>(months.first) + i];
        return {};
    };
    if (whole.cap && !stays.cap)
        WEIWO_TRY(spreadSide(&CellBounds::cap, *whole.cap));
    if (whole.floor && !stays.floor)
        WEIWO_TRY(spreadSide(&CellBounds::floor, *whole.floor));
    for (int month = months.first; month <= months.last; ++month) {
        const CellBounds &bounds = cells[static_cast<size_t>(month - months.first)];
        if (isCrossed(bounds))
            return crossed(node, m_tree.at(node).name + u' ' + m_sheet.month(month).key(), bounds);
        m_sheet.setBounds(node, month, bounds);
    }
    return {};
}

Status Bounder::set(int node, MonthSpan months)
{
    const CellBounds before = boundsOver(m_sheet, node, months);
    CellBounds whole = before;
    if (!m_request.floor.keep) {
        WEIWO_ASSIGN(whole.floor, amountOf(m_request.floor, node, months));
    }
    if (!m_request.cap.keep) {
        WEIWO_ASSIGN(whole.cap, amountOf(m_request.cap, node, months));
    }
    if (isCrossed(whole))
        return crossed(node, m_tree.at(node).name, whole);
    m_cells.emplace_back(node, months);
    // A form gives the sum back as it showed it: the months' own bounds are not to move then.
    const Sides stays{
        .floor = m_request.floor.keep || (whole.floor && whole.floor == before.floor),
        .cap = m_request.cap.keep || (whole.cap && whole.cap == before.cap)};
    if (stays.floor && stays.cap)
        return {};
    if (months != MonthSpan{} || !yearPart(m_sheet, node))
        return setMonths(node, months, whole, stays);
    setYear(node, whole, stays);
    return {};
}

/// Spreads the totals above cells that are outside their bounds again, from the top down.
Status Bounder::meet(BoundsResult &result)
{
    std::set<int> parents;
    for (const auto &[node, months] : m_cells) {
        const BoundState state = boundState(m_sheet, node, months);
        const int parent = m_tree.at(node).parent;
        if ((state == BoundState::Below || state == BoundState::Above) && parent >= 0
            && m_sheet.split(parent) && m_sheet.present(parent) == AllMonths)
            parents.insert(parent);
    }
    for (const int parent : parents) {
        auto split = std::make_shared<const Split>(*m_sheet.split(parent));
        WEIWO_ASSIGN(const CellChanges changes,
                     m_sheet.breakDown(parent, std::nullopt, {{parent, std::move(split)}}));
        result.cellsChanged += static_cast<qint64>(changes.size());
    }
    return {};
}

void Bounder::findOutside(BoundsResult &result) const
{
    for (const auto &[node, months] : m_cells) {
        const BoundState state = boundState(m_sheet, node, months);
        const bool low = state == BoundState::Below;
        if (!low && state != BoundState::Above)
            continue;
        const CellBounds bounds = boundsOver(m_sheet, node, months);
        const qint64 value = m_sheet.own(node, months).value_or(0);
        const qint64 by = low ? *bounds.floor - value : value - *bounds.cap;
        const QString name = m_tree.at(node).name;
        result.outside.push_back(
            {.severity = Severity::Warning,
             .code = u"quota.out-of-bounds"_s,
             .subject = name,
             .column = m_open.measure.key,
             .value = m_sheet.unit().text(value),
             .message = (low ? translate("quotas", "%1 is %2 below its floor.")
                             : translate("quotas", "%1 is %2 above its cap."))
                            .arg(name, grouped(m_sheet.unit().text(by))),
             .fix = translate("quotas", "Change the target or the bound.")});
    }
}

Result<BoundsResult> Bounder::run()
{
    BoundsResult result;
    for (const CellSpan &cell : m_request.cells) {
        const auto node = m_tree.indexOf(cell.node);
        if (!node)
            return fail(errc::NotFound,
                        translate("quotas", "This unit or person does not stand in the "
                                            "organization of the plan's year."),
                        cell.node.text());
        const CellBounds before = boundsOver(m_sheet, *node, cell.months);
        WEIWO_TRY(set(*node, cell.months));
        result.cells += boundsOver(m_sheet, *node, cell.months) == before ? 0 : 1;
    }
    WEIWO_TRY(meet(result));
    findOutside(result);
    return result;
}

} // namespace

CellBounds boundsOver(const Sheet &sheet, int node, MonthSpan months)
{
    CellBounds sum;
    bool capped = true;
    for (int month = months.first; month <= months.last && sheet.hasBounds(node); ++month) {
        const CellBounds bounds = sheet.bounds(node, month);
        if (bounds.floor)
            sum.floor = sum.floor.value_or(0) + *bounds.floor;
        if (bounds.cap)
            sum.cap = sum.cap.value_or(0) + *bounds.cap;
        capped = capped && bounds.cap;
    }
    if (!capped)
        sum.cap.reset();
    const SplitPart *part = months == MonthSpan{} ? yearPart(sheet, node) : nullptr;
    return part ? CellBounds{larger(sum.floor, part->floor), smaller(sum.cap, part->cap)} : sum;
}

BoundState boundState(const Sheet &sheet, int node, MonthSpan months)
{
    const CellBounds bounds = boundsOver(sheet, node, months);
    if (bounds == CellBounds())
        return BoundState::Free;
    const auto own = sheet.own(node, months);
    if (!own)
        return BoundState::Inside;
    if (bounds.floor && *own < *bounds.floor)
        return BoundState::Below;
    if (bounds.cap && *own > *bounds.cap)
        return BoundState::Above;
    if (bounds.floor && *own == *bounds.floor)
        return BoundState::AtFloor;
    return bounds.cap && *own == *bounds.cap ? BoundState::AtCap : BoundState::Inside;
}

Result<BoundsResult> boundSpans(Edit &edit, const BoundsRequest &request)
{
    WEIWO_ASSIGN(const OpenSheet open, openSheet(edit, request.table));
    Sheet sheet = open.sheet;
    WEIWO_ASSIGN(BoundsResult result, Bounder(edit, request, open, sheet).run());
    WEIWO_TRY(saveSheet(edit, open.slice, open.sheet, sheet));
    return result;
}

} // namespace weiwo::quotas
