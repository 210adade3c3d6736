#include "core/quotas/commands.h"

#include "core/quotas/open.h"
#include "core/quotas/rights.h"
#include "core/quotas/save.h"
#include "core/quotas/spread.h"
#include "core/quotas/weigher.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

Result<int> placeOf(const SheetTree &tree, const org::NodeId &node)
{
    const auto place = tree.indexOf(node);
    if (!place)
        return fail(errc::NotFound,
                    translate("quotas", "This unit or person does not stand in the organization of "
                                        "the plan's year."),
                    node.text());
    return *place;
}

Result<std::vector<CellValue>> valuesOf(const SheetTree &tree, const std::vector<CellTarget> &cells)
{
    std::vector<CellValue> values;
    for (const CellTarget &cell : cells) {
        WEIWO_ASSIGN(const int node, placeOf(tree, cell.node));
        if (cell.amount > MaxAmount || cell.amount < -MaxAmount)
            return fail(errc::BadInput,
                        translate("quotas", "The amount of %1 is out of range.").arg(tree.at(node).name),
                        tree.at(node).name);
        values.push_back({node, cell.months, cell.amount, cell.held});
    }
    return values;
}

/// Loads, changes and saves one table.
Result<CellsResult> change(Edit &edit, const CellTable &table,
                           const std::function<Result<CellChanges>(Sheet &, OpenSheet &)> &body)
{
    WEIWO_ASSIGN(OpenSheet open, openSheet(edit, table));
    Sheet sheet = open.sheet;
    WEIWO_ASSIGN(CellChanges changes, body(sheet, open));
    WEIWO_TRY(saveSheet(edit, open.slice, open.sheet, sheet));
    const auto count = static_cast<qint64>(changes.size());
    return CellsResult{.plan = table.plan, .cellsChanged = count, .changes = std::move(changes)};
}

Status useMethod(Reader &reader, const CellTable &table, const OpenSheet &open, Sheet &sheet,
                 const QString &key, const std::vector<CellTarget> &cells)
{
    const auto &methods = reader.registry().extension<Methods>().all;
    WEIWO_ASSIGN(const MethodSpec *method, findMethod(methods, key));
    if (method->axis != MethodAxis::Children)
        return fail(errc::BadInput,
                    translate("quotas", "%1 spreads months, not those below. Use it in a "
                                        "breakdown.")
                        .arg(method->title.str()),
                    key);
    WEIWO_ASSIGN(const nlohmann::json given, checkParams(method->params, nlohmann::json()));
    Weigher weigher(reader, table.plan.plan, open.measure, sheet.tree());
    const nlohmann::json params = settled(methods, *method, given, weigher.context());
    for (const CellTarget &cell : cells) {
        WEIWO_ASSIGN(const int node, placeOf(sheet.tree(), cell.node));
        if (sheet.tree().isLeaf(node))
            continue;
        WEIWO_ASSIGN(WeighedChildren weighed, weigher.children(node, *method, params));
        auto split = std::make_shared<Split>();
        if (const Split *present = sheet.split(node))
            *split = *present;
        else
            split->step = sheet.unit().defaultStep();
        split->method = key;
        split->params = params;
        split->parts = std::move(weighed.parts);
        sheet.setSplit(node, std::move(split));
    }
    return {};
}

} // namespace

Result<Measure> measureOf(Reader &reader, const Plan &plan, const QString &key)
{
    const QString wanted = key.isEmpty() ? plan.measures.value(0) : key;
    if (!plan.measures.contains(wanted))
        return fail(errc::BadInput,
                    translate("quotas", "The plan %1 has no targets for %2. It has: %3.")
                        .arg(plan.key, wanted, plan.measures.join(u", "_s)),
                    wanted);
    return measure(reader, wanted);
}

Status requireOpen(Reader &reader, const PlanVersion &plan)
{
    // What is stored now counts, not what the caller has read before.
    WEIWO_ASSIGN(const std::optional<Version> now, repo::version(reader, plan.version.id));
    if (!now)
        return fail(errc::NotFound,
                    translate("quotas", "The plan %1 has no version %2.")
                        .arg(plan.plan.key, plan.version.key()),
                    plan.version.key());
    if (isOpen(now->state))
        return {};
    return fail(errc::Published,
                translate("quotas", "%1 %2 is published and never changes. Create the next draft "
                                    "of the plan and edit that.")
                    .arg(plan.plan.key, now->key()),
                plan.plan.key);
}

Result<OpenSheet> readSheet(Reader &reader, const CellTable &table)
{
    WEIWO_ASSIGN(const Measure of, measureOf(reader, table.plan.plan, table.measure));
    if (!table.line.isEmpty() && !table.plan.plan.lines)
        return fail(errc::BadInput,
                    translate("quotas", "The plan %1 has no targets by product line.")
                        .arg(table.plan.plan.key),
                    table.line);
    const Slice slice{.version = table.plan.version.id, .measure = of.key, .line = table.line};
    WEIWO_ASSIGN(const auto tree, sheetTree(reader, table.plan.plan, slice.version));
    WEIWO_ASSIGN(Sheet sheet, loadSheet(reader, table.plan.plan, slice, of, tree));
    return OpenSheet{.measure = of, .slice = slice, .sheet = std::move(sheet)};
}

tl::unexpected<Error> noLastYear(const QString &node)
{
    return fail(errc::BadInput,
                translate("quotas", "%1 has no figure of last year to grow from. Give an amount "
                                    "instead.")
                    .arg(node),
                node);
}

Result<OpenSheet> openSheet(Edit &edit, const CellTable &table)
{
    WEIWO_TRY(requireOpen(edit, table.plan));
    WEIWO_ASSIGN(OpenSheet open, readSheet(edit, table));
    WEIWO_TRY(limitToRights(edit, edit.person(), open.sheet));
    return open;
}

Result<CellsResult> setCells(Edit &edit, const CellTable &table,
                             const std::vector<CellTarget> &cells, const QString &method)
{
    return change(edit, table, [&](Sheet &sheet, OpenSheet &open) -> Result<CellChanges> {
        WEIWO_ASSIGN(const std::vector<CellValue> values, valuesOf(sheet.tree(), cells));
        if (!method.isEmpty())
            WEIWO_TRY(useMethod(edit, table, open, sheet, method, cells));
        return sheet.set(values);
    });
}

Result<CellsResult> multiplyCells(Edit &edit, const CellTable &table,
                                  const std::vector<CellTarget> &cells, qint64 ppm)
{
    if (ppm < -1'000'000 || ppm > 1'000'000'000)
        return fail(errc::BadInput, translate("quotas", "The percentage is out of range."));
    return change(edit, table, [&](Sheet &sheet, OpenSheet &) -> Result<CellChanges> {
        WEIWO_ASSIGN(const std::vector<CellValue> values, valuesOf(sheet.tree(), cells));
        return sheet.multiply(values, ppm);
    });
}

Result<CellsResult> clearCells(Edit &edit, const CellTable &table,
                               const std::vector<CellTarget> &cells)
{
    return change(edit, table, [&](Sheet &sheet, OpenSheet &) -> Result<CellChanges> {
        WEIWO_ASSIGN(const std::vector<CellValue> values, valuesOf(sheet.tree(), cells));
        return sheet.clear(values);
    });
}

Result<int> lockCells(Edit &edit, const CellTable &table, const std::vector<CellSpan> &cells,
                      bool locked, const QString &reason)
{
    WEIWO_ASSIGN(OpenSheet open, openSheet(edit, table));
    Sheet sheet = open.sheet;
    int count = 0;
    for (const auto &[node, months] : cells) {
        WEIWO_ASSIGN(const int place, placeOf(sheet.tree(), node));
        count += months.count();
        for (int month = months.first; locked && month <= months.last; ++month)
            // What a unit shows without a target of its own would move with those below.
            if (!sheet.has(place, month))
                sheet.load(place, month, sheet.effective(place, {month, month}));
    }
    WEIWO_TRY(saveSheet(edit, open.slice, open.sheet, sheet));
    for (const auto &[node, months] : cells)
        for (int month = months.first; month <= months.last; ++month)
            WEIWO_TRY(changeMark(edit, open.slice, node, month, sheet.month(0), [&](CellMark &mark) {
                mark.locked = locked;
                mark.reason = locked ? reason : QString();
            }));
    return count;
}

} // namespace weiwo::quotas
