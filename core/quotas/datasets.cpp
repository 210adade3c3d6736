#include "core/quotas/datasets.h"

#include "core/org/datasets.h"
#include "core/org/queries.h"
#include "core/quotas/target_importer.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

using exchange::DatasetSpec;
using exchange::ExportRequest;
using exchange::RowSink;

namespace {

FieldSpec amountField()
{
    return {u"amount"_s, WEIWO_TEXT("quotas", "Target"), FieldType::Money, true, {},
            {u"target"_s, u"quota"_s, u"targetamount"_s, u"target amount"_s, u"sales target"_s,
             u"目标"_s, u"目标金额"_s, u"销售目标"_s, u"任务"_s, u"指标"_s, u"金额"_s},
            {}};
}

FieldSpec monthField()
{
    return {u"month"_s, WEIWO_TEXT("quotas", "Month"), FieldType::Month, true, {},
            {u"targetmonth"_s, u"target month"_s, u"period"_s, u"date"_s, u"月份"_s, u"月"_s,
             u"年月"_s, u"期间"_s},
            {}};
}

FieldSpec measureField()
{
    return {u"measure"_s, WEIWO_TEXT("quotas", "Measure"), FieldType::Text, false, {},
            {u"metric"_s, u"指标类型"_s, u"度量"_s}, {}};
}

FieldSpec lineField()
{
    return {u"line"_s, WEIWO_TEXT("quotas", "Product line"), FieldType::Text, false, {},
            {u"product line"_s, u"产品线"_s}, {}};
}

FieldSpec planField()
{
    return {u"plan"_s, WEIWO_TEXT("quotas", "Plan"), FieldType::Text, false, {},
            {u"方案"_s, u"计划"_s}, {}};
}

FieldSpec nodeField(bool required)
{
    return {u"node"_s, WEIWO_TEXT("quotas", "Unit or person"), FieldType::Reference, required,
            QString(org::AnyNodeKind), {u"unit"_s, u"region"_s, u"team"_s, u"组织"_s, u"部门"_s, u"区域"_s},
            {}};
}

std::vector<FieldSpec> targetFields()
{
    return {amountField(),
            monthField(),
            {u"person"_s, WEIWO_TEXT("quotas", "Person"), FieldType::Reference, false,
             u"org.people"_s,
             {u"salesperson"_s, u"sales rep"_s, u"employee"_s, u"employeeid"_s, u"业务员"_s,
              u"销售员"_s, u"销售人员"_s, u"姓名"_s, u"员工"_s},
             {}},
            nodeField(false),
            measureField(),
            lineField(),
            planField(),
            {u"year"_s, WEIWO_TEXT("quotas", "Year"), FieldType::Integer, false, {},
             {u"年"_s, u"年份"_s, u"年度"_s}, {}}};
}

std::vector<FieldSpec> cellFields()
{
    FieldSpec amount = amountField();
    amount.required = false;
    return {planField(),
            nodeField(true),
            measureField(),
            lineField(),
            monthField(),
            amount,
            {u"locked"_s, WEIWO_TEXT("quotas", "Locked"), FieldType::Choice, false, {},
             {u"lock"_s, u"锁定"_s}, {u"yes"_s, u"no"_s}},
            {u"reason"_s, WEIWO_TEXT("quotas", "Reason"), FieldType::Text, false, {}, {u"原因"_s}, {}},
            {u"floor"_s, WEIWO_TEXT("quotas", "Floor"), FieldType::Money, false, {},
             {u"下限"_s}, {}},
            {u"cap"_s, WEIWO_TEXT("quotas", "Cap"), FieldType::Money, false, {}, {u"上限"_s}, {}}};
}

TargetFields placesOf(const DatasetSpec &spec)
{
    return {.amount = spec.indexOf(u"amount"_s),
            .month = spec.indexOf(u"month"_s),
            .year = spec.indexOf(u"year"_s),
            .person = spec.indexOf(u"person"_s),
            .node = spec.indexOf(u"node"_s),
            .measure = spec.indexOf(u"measure"_s),
            .line = spec.indexOf(u"line"_s),
            .plan = spec.indexOf(u"plan"_s),
            .locked = spec.indexOf(u"locked"_s),
            .reason = spec.indexOf(u"reason"_s),
            .floor = spec.indexOf(u"floor"_s),
            .cap = spec.indexOf(u"cap"_s)};
}

/// A cell on its way out: what stands there, and its mark.
struct OutCell
{
    PlanVersion plan;
    const SheetTree::Entry *node = nullptr;
    Measure measure;
    QString line;
    Month month;
    std::optional<qint64> amount;
    CellMark mark;
};

QString nodeText(const SheetTree &tree, const SheetTree::Entry &entry)
{
    if (!entry.code.isEmpty())
        return entry.code;
    for (int node = 0; node < tree.size(); ++node)
        if (tree.at(node).name == entry.name && tree.at(node).id != entry.id)
            return entry.id.text();
    return entry.name;
}

/// Amounts leave as money whatever they count; null where they have finer parts.
Value moneyValue(Reader &reader, const Measure &measure, const std::optional<qint64> &amount)
{
    if (!amount)
        return {};
    const AmountUnit unit = unitOf(measure, reader.settings().currency);
    const auto minor = rescaled({.mantissa = *amount, .scale = unit.digits},
                                reader.settings().currency.digits);
    return minor ? Value(*minor) : Value();
}

/// Calls back for every cell of a table that has a target or a mark worth keeping.
Status eachCell(Reader &reader, const PlanVersion &plan, const Measure &measure,
                const QString &line, const std::shared_ptr<const SheetTree> &tree,
                const std::function<bool(const OutCell &)> &each)
{
    const Slice slice{.version = plan.version.id, .measure = measure.key, .line = line};
    WEIWO_ASSIGN(const Sheet sheet, loadSheet(reader, plan.plan, slice, measure, tree));
    std::map<std::pair<int, int>, CellMark> marks;
    WEIWO_TRY(repo::eachRow(reader, markTable(), slice, [&](Record &&record) {
        const CellMark mark = markFrom(record, sheet.month(0));
        const auto node = tree->indexOf(mark.node);
        if (node && (mark.locked || mark.floor || mark.cap))
            marks.insert_or_assign({*node, mark.month}, mark);
    }));
    for (int node = 0; node < tree->size(); ++node) {
        for (int month = 0; month < MonthsPerYear; ++month) {
            const auto mark = marks.find({node, month});
            if (!sheet.has(node, month) && mark == marks.end())
                continue;
            OutCell cell{.plan = plan,
                         .node = &tree->at(node),
                         .measure = measure,
                         .line = line,
                         .month = sheet.month(month),
                         .amount = sheet.own(node, {month, month}),
                         .mark = {}};
            if (mark != marks.end())
                cell.mark = mark->second;
            if (!each(cell))
                return {};
        }
    }
    return {};
}

using CellSink = std::function<bool(const SheetTree &, const OutCell &)>;

/// All cells of the plans asked for: one plan, or of every plan the version that would be shown.
Status eachCell(Reader &reader, const ExportRequest &request, bool publishedOnly,
                const CellSink &sink)
{
    std::vector<PlanVersion> list;
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(reader));
    for (const PlanEntry &entry : all) {
        if (!request.plan.isEmpty() && entry.plan.key != request.plan
            && entry.plan.id.text() != request.plan)
            continue;
        if (publishedOnly && request.version.isEmpty()) {
            for (const Version &version : entry.versions)
                if (version.state == VersionState::Published)
                    list.push_back({entry.plan, version});
            continue;
        }
        WEIWO_ASSIGN(const Version version, findVersion(reader, entry.plan, request.version));
        list.push_back({entry.plan, version});
    }
    if (list.empty() && !request.plan.isEmpty()) {
        WEIWO_ASSIGN(PlanVersion plan, findPlanVersion(reader, request.plan));
        list.push_back(std::move(plan));
    }
    for (const PlanVersion &plan : list) {
        WEIWO_ASSIGN(const auto tree, sheetTree(reader, plan.plan, plan.version.id));
        WEIWO_ASSIGN(QStringList lines, repo::lines(reader, plan.version.id));
        lines.prepend(QString());
        for (const QString &key : plan.plan.measures) {
            WEIWO_ASSIGN(const Measure of, measure(reader, key));
            for (const QString &line : lines) {
                bool enough = false;
                WEIWO_TRY(eachCell(reader, plan, of, line, tree, [&](const OutCell &cell) {
                    const bool inside = !request.period
                        || request.period->range.contains(cell.month.first());
                    enough = inside && !sink(*tree, cell);
                    return !enough;
                }));
                if (enough)
                    return {};
            }
        }
    }
    return {};
}

Status exportCells(Reader &reader, const ExportRequest &request, const RowSink &sink)
{
    return eachCell(reader, request, false, [&](const SheetTree &tree, const OutCell &cell) {
        const CellMark &mark = cell.mark;
        return sink({cell.plan.plan.key, nodeText(tree, *cell.node), cell.measure.key,
                     textValue(cell.line), qint64{cell.month.index()},
                     moneyValue(reader, cell.measure, cell.amount),
                     mark.locked ? u"yes"_s : u"no"_s, textValue(mark.reason),
                     moneyValue(reader, cell.measure, mark.floor),
                     moneyValue(reader, cell.measure, mark.cap)});
    });
}

/// The published targets; the column `plan` stays empty for the plans that an import makes itself,
/// so that the file goes back where it came from.
Status exportTargets(Reader &reader, const ExportRequest &request, const RowSink &sink)
{
    return eachCell(reader, request, true, [&](const SheetTree &tree, const OutCell &cell) {
        if (!cell.amount)
            return true;
        const bool person = cell.node->level == org::Level::Person;
        const QString name = nodeText(tree, *cell.node);
        const bool own = cell.plan.plan.key == u"FY%1"_s.arg(cell.plan.plan.year);
        return sink({moneyValue(reader, cell.measure, cell.amount), qint64{cell.month.index()},
                     person ? Value(name) : Value(), person ? Value() : Value(name),
                     cell.measure.key, textValue(cell.line),
                     own ? Value() : Value(cell.plan.plan.key), Value()});
    });
}

DatasetSpec dataset(const QString &key, Text title, std::vector<FieldSpec> fields)
{
    DatasetSpec spec;
    spec.key = key;
    spec.shape = {key, title, std::move(fields), false};
    const TargetFields places = placesOf(spec);
    spec.importer = [places](exchange::ImportContext &context)
        -> Result<std::unique_ptr<exchange::Importer>> {
        return std::make_unique<TargetImporter>(context, places);
    };
    return spec;
}

} // namespace

void contributeDatasets(exchange::Catalogues &catalogues)
{
    DatasetSpec targets =
        dataset(u"quotas.targets"_s, WEIWO_TEXT("quotas", "Targets"), targetFields());
    targets.rows = &exportTargets;
    DatasetSpec cells =
        dataset(u"quotas.cells"_s, WEIWO_TEXT("quotas", "Quota breakdown"), cellFields());
    cells.rows = &exportCells;
    catalogues.add(std::move(targets));
    catalogues.add(std::move(cells));
}

} // namespace weiwo::quotas
