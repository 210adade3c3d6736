#include "core/quotas/commands.h"
#include "core/quotas/open.h"
#include "core/quotas/save.h"
#include "core/quotas/spread.h"
#include "core/quotas/weigher.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

using Json = nlohmann::json;

/// A breakdown under way: the sheet, the figures, and what it must tell.
class Breakdown
{
public:
    Breakdown(Reader &reader, const BreakdownRequest &request, const Measure &measure, Sheet &sheet)
        : m_reader(reader),
          m_request(request),
          m_measure(measure),
          m_sheet(sheet),
          m_tree(sheet.tree()),
          m_weigher(reader, request.plan.plan, measure, sheet.tree())
    {
    }

    Result<BreakdownResult> run();

private:
    Status prepare();
    Status settleBound(const char *key, BoundRule &rule, const BoundRule &asked);
    [[nodiscard]] bool isBrokenDown(int node) const;
    [[nodiscard]] Result<std::shared_ptr<const Split>> splitOf(int node);
    /// The weights of the children, and by which method they came.
    [[nodiscard]] Result<WeighedChildren> weightsOf(int node, Split &split);
    [[nodiscard]] Result<std::vector<qint64>> monthWeights();
    [[nodiscard]] Status bound(int node, SplitPart &part);
    [[nodiscard]] Result<std::optional<qint64>> boundOf(const BoundRule &general, const char *key,
                                                        int child, bool direct);
    [[nodiscard]] Result<std::optional<qint64>> lastYearOf(int node);
    [[nodiscard]] BreakdownResult resultOf(qint64 cellsChanged) const;

    Reader &m_reader;
    const BreakdownRequest &m_request;
    const Measure &m_measure;
    Sheet &m_sheet;
    const SheetTree &m_tree;
    Weigher m_weigher;
    const Catalogue<MethodSpec> *m_methods = nullptr;
    const MethodSpec *m_method = nullptr;
    Json m_params;
    BoundRule m_floor;
    BoundRule m_cap;
    std::vector<BlendPart> m_monthParts;
    std::vector<BlendPart> m_childParts;
    std::optional<YearFigures> m_lastYear;
    int m_node = 0;
    Findings m_findings;
};

Status Breakdown::prepare()
{
    if (m_tree.size() == 0)
        return fail(errc::NotFound,
                    translate("quotas", "There is no organization yet. Import or add it first."));
    if (m_request.node) {
        const auto place = m_tree.indexOf(*m_request.node);
        if (!place)
            return fail(errc::NotFound,
                        translate("quotas", "This unit does not stand in the organization of the "
                                            "plan's year."),
                        m_request.node->text());
        m_node = *place;
    }
    const QString &name = m_tree.at(m_node).name;
    if (m_tree.isLeaf(m_node))
        return fail(errc::BadInput,
                    translate("quotas", "Nobody stands below %1: there is nothing to break down.")
                        .arg(name),
                    name);
    if (m_request.toLevel && *m_request.toLevel <= m_tree.at(m_node).level)
        return fail(errc::BadInput,
                    translate("quotas", "%1 is not above the level %2.")
                        .arg(name, org::levelTitle(*m_request.toLevel)),
                    name);
    if (m_request.bufferPpm < -1'000'000 || m_request.bufferPpm > 10'000'000)
        return fail(errc::BadInput,
                    translate("quotas", "The buffer must be between -100 and 1,000 percent."));
    if (m_request.step && (*m_request.step < 1 || *m_request.step > 1'000'000'000'000))
        return fail(errc::BadInput, translate("quotas", "The rounding step is out of range."));
    m_methods = &m_reader.registry().extension<Methods>().all;
    WEIWO_ASSIGN(m_method, findMethod(*m_methods, m_request.method));
    WEIWO_ASSIGN(m_params, checkParams(m_method->params, m_request.params));
    m_params = settled(*m_methods, *m_method, std::move(m_params), m_weigher.context());
    WEIWO_TRY(settleBound("floor", m_floor, m_request.floor));
    WEIWO_TRY(settleBound("cap", m_cap, m_request.cap));
    WEIWO_ASSIGN(m_monthParts, partsOn(*m_methods, *m_method, m_params, MethodAxis::Months));
    WEIWO_ASSIGN(m_childParts, partsOn(*m_methods, *m_method, m_params, MethodAxis::Children));
    return {};
}

/// The general bound: of the request, else of the parameters. It is kept with them, so that the
/// split can say where its amounts come from.
Status Breakdown::settleBound(const char *key, BoundRule &rule, const BoundRule &asked)
{
    rule = asked;
    const auto it = m_params.find(key);
    if (!rule.isSet() && it != m_params.end() && !it->is_null()) {
        const QString text = QString::fromStdString(it->is_string() ? it->get<std::string>()
                                                                    : it->dump());
        WEIWO_ASSIGN(rule, BoundRule::parse(text, m_sheet.unit()));
    }
    if (rule.isSet())
        m_params[key] = rule.text(m_sheet.unit()).toStdString();
    return {};
}

bool Breakdown::isBrokenDown(int node) const
{
    if (m_tree.isLeaf(node))
        return false;
    return node == m_node
        || (m_request.toLevel && m_tree.at(node).level < *m_request.toLevel);
}

Result<WeighedChildren> Breakdown::weightsOf(int node, Split &split)
{
    if (!m_childParts.empty())
        return m_weigher.children(node, *m_method, m_params);
    // A method of months alone leaves who gets what as it is.
    if (const Split *present = m_sheet.split(node)) {
        split.method = present->method;
        split.params = present->params;
        return WeighedChildren{.parts = present->parts, .findings = {}};
    }
    WeighedChildren weighed;
    for (const QString &key : {u"history"_s, u"equal"_s}) {
        WEIWO_ASSIGN(const MethodSpec *method, findMethod(*m_methods, key));
        WEIWO_ASSIGN(const Json params, checkParams(method->params, Json::object()));
        split.params = settled(*m_methods, *method, params, m_weigher.context());
        split.method = key;
        WEIWO_ASSIGN(weighed, m_weigher.children(node, *method, split.params));
        if (weighed.hasWeight())
            break;
    }
    return weighed;
}

Result<std::shared_ptr<const Split>> Breakdown::splitOf(int node)
{
    auto split = std::make_shared<Split>();
    split->method = m_method->key;
    split->params = m_params;
    split->step = m_request.step.value_or(m_sheet.unit().defaultStep());
    split->bufferPpm = m_request.bufferPpm;
    split->byMonths = m_request.byMonths || !m_monthParts.empty();
    WEIWO_ASSIGN(WeighedChildren weighed, weightsOf(node, *split));
    m_findings.insert(m_findings.end(), weighed.findings.begin(), weighed.findings.end());
    split->parts = std::move(weighed.parts);
    for (SplitPart &part : split->parts)
        if (const auto child = m_tree.indexOf(part.node))
            WEIWO_TRY(bound(*child, part));
    return split;
}

Result<std::optional<qint64>> Breakdown::lastYearOf(int node)
{
    if (!m_lastYear) {
        WEIWO_ASSIGN(m_lastYear, lastYear(m_reader, m_request.plan.plan, m_measure, m_tree));
    }
    std::optional<qint64> sum;
    for (const auto &month : (*m_lastYear)[static_cast<size_t>(node)])
        if (month)
            sum = sum.value_or(0) + *month;
    return sum;
}

Result<std::optional<qint64>> Breakdown::boundOf(const BoundRule &general, const char *key,
                                                 int child, bool direct)
{
    BoundRule rule = general;
    // One amount for each child is meant for those whose total is broken down.
    if (rule.amount && !direct)
        rule = {};
    if (const auto it = m_params.find(key); it != m_params.end() && it->is_object()) {
        for (const auto &entry : it->items()) {
            if (!isNamed(m_tree.at(child), QString::fromStdString(entry.key())))
                continue;
            const QString text = entry.value().is_string()
                ? QString::fromStdString(entry.value().get<std::string>())
                : QString::fromStdString(entry.value().dump());
            WEIWO_ASSIGN(rule, BoundRule::parse(text, m_sheet.unit()));
        }
    }
    if (!rule.growthPpm)
        return rule.amount;
    WEIWO_ASSIGN(const std::optional<qint64> before, lastYearOf(child));
    return before ? std::optional(grown(*before, *rule.growthPpm)) : std::nullopt;
}

Status Breakdown::bound(int child, SplitPart &part)
{
    const bool direct = m_tree.at(child).parent == m_node;
    WEIWO_ASSIGN(part.floor, boundOf(m_floor, "floors", child, direct));
    WEIWO_ASSIGN(part.cap, boundOf(m_cap, "caps", child, direct));
    return {};
}

Result<std::vector<qint64>> Breakdown::monthWeights()
{
    if (m_monthParts.empty())
        return std::vector<qint64>();
    std::vector<double> shares;
    std::vector<std::vector<std::optional<qint64>>> vectors;
    std::vector<MethodPart> parts(MonthsPerYear);
    for (const BlendPart &part : m_monthParts) {
        WEIWO_ASSIGN(const Weights weights, m_weigher.months(m_node, *part.method, part.params));
        m_findings.insert(m_findings.end(), weights.findings.begin(), weights.findings.end());
        shares.push_back(part.share);
        vectors.emplace_back(weights.weights.begin(), weights.weights.end());
    }
    WEIWO_ASSIGN(const Weights mixed, blend(shares, vectors, parts));
    return mixed.weights;
}

BreakdownResult Breakdown::resultOf(qint64 cellsChanged) const
{
    const auto rowOf = [this](int node) {
        const auto &entry = m_tree.at(node);
        return BreakdownRow{.node = entry.id,
                            .name = entry.name,
                            .level = entry.level,
                            .target = m_sheet.effective(node),
                            .childrenTotal = m_sheet.childrenTotal(node),
                            .locked = m_sheet.locked(node) == AllMonths};
    };
    BreakdownResult result{.plan = m_request.plan,
                           .node = m_tree.at(m_node).id,
                           .nodeName = m_tree.at(m_node).name,
                           .unit = m_sheet.unit(),
                           .total = m_sheet.own(m_node).value_or(0),
                           .childrenTotal = m_sheet.childrenTotal(m_node).value_or(0),
                           .buffer = 0,
                           .cellsChanged = cellsChanged,
                           .rows = {rowOf(m_node)},
                           .findings = m_findings};
    result.buffer = result.childrenTotal - result.total;
    for (int node = m_node + 1; node < m_tree.at(m_node).end; ++node) {
        const int parent = m_tree.at(node).parent;
        if (isBrokenDown(parent) && (takesPart(m_tree, node) || m_sheet.effective(node)))
            result.rows.push_back(rowOf(node));
    }
    return result;
}

Result<BreakdownResult> Breakdown::run()
{
    WEIWO_TRY(prepare());
    std::vector<NodeSplit> splits;
    for (int node = m_node; node < m_tree.at(m_node).end; ++node) {
        if (!isBrokenDown(node))
            continue;
        WEIWO_ASSIGN(std::shared_ptr<const Split> split, splitOf(node));
        splits.push_back({node, std::move(split)});
    }
    WEIWO_ASSIGN(const std::vector<qint64> months, monthWeights());
    if (!m_request.total && !m_sheet.effective(m_node))
        return fail(errc::BadInput,
                    translate("quotas", "%1 has no target yet. Say which total to break down.")
                        .arg(m_tree.at(m_node).name),
                    m_tree.at(m_node).name);
    WEIWO_ASSIGN(const CellChanges changes,
                 m_sheet.breakDown(m_node, m_request.total, std::move(splits), months));
    return resultOf(static_cast<qint64>(changes.size()));
}

} // namespace

Result<BoundRule> BoundRule::parse(const QString &text, const AmountUnit &unit)
{
    BoundRule rule;
    if (text.endsWith(u'%')) {
        const auto percent = decimalFromText(text.chopped(1).trimmed());
        const auto ppm = percent ? rescaled(*percent, 4) : std::nullopt;
        if (ppm && *ppm >= -1'000'000) {
            rule.growthPpm = *ppm;
            return rule;
        }
    } else if (const auto amount = unit.read(text)) {
        rule.amount = *amount;
        return rule;
    }
    return fail(errc::BadInput,
                translate("quotas", "A bound is an amount, or growth against last year as -5% or "
                                    "+20%: \"%1\" is neither.")
                    .arg(text),
                text);
}

QString BoundRule::text(const AmountUnit &unit) const
{
    if (growthPpm)
        return (*growthPpm > 0 ? u"+"_s : QString())
            + decimalText({.mantissa = *growthPpm, .scale = 4}) + u'%';
    return amount ? unit.text(*amount) : QString();
}

Result<BreakdownResult> previewBreakdown(Reader &reader, const BreakdownRequest &request,
                                         Sheet &sheet)
{
    WEIWO_ASSIGN(const Measure of, measureOf(reader, request.plan.plan, request.measure));
    return Breakdown(reader, request, of, sheet).run();
}

Result<BreakdownResult> breakdown(Edit &edit, const BreakdownRequest &request)
{
    WEIWO_ASSIGN(OpenSheet open, openSheet(edit, {request.plan, request.measure, request.line}));
    Sheet sheet = open.sheet;
    WEIWO_ASSIGN(BreakdownResult result,
                 Breakdown(edit, request, open.measure, sheet).run());
    WEIWO_TRY(saveSheet(edit, open.slice, open.sheet, sheet));
    return result;
}

} // namespace weiwo::quotas
