#include "core/quotas/target_source.h"

#include "core/quotas/pace.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

using metrics::SourceRequest;
using metrics::SourceRow;

namespace {

/// A dimension of units, and the level whose nodes are its members.
struct UnitDimension
{
    const char *key;
    org::Level level;
};

// From the finest to the coarsest: the finest that is asked for says which nodes are the groups.
constexpr UnitDimension unitDimensions[] = {
    {"person", org::Level::Person},
    {"team", org::Level::Team},
    {"province", org::Level::Province},
    {"region", org::Level::Region},
};

const UnitDimension *unitDimension(const QString &key)
{
    for (const UnitDimension &dimension : unitDimensions)
        if (key == QLatin1StringView(dimension.key))
            return &dimension;
    return nullptr;
}

/// A member of a dimension: what it is called, and which record it is.
struct Member
{
    QString label;
    QString code;
    Id id;
};

/// What one cell is a member of, by dimension.
struct Cell
{
    const SheetTree &tree;
    int node = 0;
    Month month;
    QString line;
};

Member memberOf(const Cell &cell, const QString &dimension, const FiscalCalendar &calendar)
{
    if (dimension == "month"_L1)
        return {cell.month.key(), {}, {}};
    if (dimension == "quarter"_L1)
        return {calendar.quarterKey(cell.month), {}, {}};
    if (dimension == "year"_L1)
        return {calendar.yearKey(cell.month), {}, {}};
    if (dimension == "product.line"_L1)
        return {cell.line, {}, {}};
    const UnitDimension *units = unitDimension(dimension);
    for (int node = cell.node; node >= 0; node = cell.tree.at(node).parent) {
        const auto &entry = cell.tree.at(node);
        if (!units || entry.level == units->level)
            return {entry.name, entry.code, entry.id.raw()};
    }
    return {};
}

bool accepts(const Filter &filter, const Member &member)
{
    const bool exact = filter.op == Filter::Op::Equal || filter.op == Filter::Op::NotEqual;
    if (!exact || member.id.isNull())
        return filter.accepts(member.label);
    const bool all = filter.op == Filter::Op::NotEqual;
    for (const QString &name : {member.label, member.code, member.id.text()})
        if (!name.isEmpty() && filter.accepts(name) != all)
            return !all;
    return all;
}

/// A field of a dimension (person.title): its texts by record.
struct FieldTexts
{
    QString of;
    QHash<Id, QString> texts;
};

class TargetQuery
{
public:
    TargetQuery(Reader &reader, const SourceRequest &request)
        : m_reader(reader), m_request(request), m_calendar(reader.calendar())
    {
    }

    Result<std::vector<SourceRow>> run();

private:
    Status prepare();
    Status addYear(const PlanVersion &plan);
    Status addMeasure(const PlanVersion &plan, const std::shared_ptr<const SheetTree> &tree,
                      size_t place, const QString &measureKey);
    [[nodiscard]] Result<Pacer> pacerOf(const Measure &measure);
    void addCell(const Cell &cell, size_t place, std::optional<qint64> value);
    [[nodiscard]] bool isGroup(const SheetTree &tree, int node) const;
    [[nodiscard]] bool passesNode(const Cell &cell, const Filter &filter) const;
    [[nodiscard]] Member member(const Cell &cell, const QString &dimension) const;
    [[nodiscard]] Result<std::vector<PlanVersion>> planned();
    [[nodiscard]] QString baseOf(const QString &dimension) const
    {
        const auto it = m_fields.constFind(dimension);
        return it == m_fields.constEnd() ? dimension : it->of;
    }

    Reader &m_reader;
    const SourceRequest &m_request;
    const FiscalCalendar m_calendar;
    QHash<QString, FieldTexts> m_fields;
    std::optional<org::Level> m_level;   ///< of the nodes that are groups; absent: see below
    bool m_allNodes = false;             ///< every node is a group
    bool m_named = false;                ///< the nodes that a filter names
    bool m_byLine = false;
    std::map<std::pair<std::vector<QString>, std::vector<Id>>, SourceRow> m_groups;
};

Status TargetQuery::prepare()
{
    QStringList asked = m_request.dimensions;
    for (const Filter &filter : m_request.filters)
        asked << filter.field;
    const auto &dimensions = m_reader.registry().extension<metrics::Catalogues>().dimensions;
    for (const QString &key : asked) {
        const metrics::DimensionSpec *spec = dimensions.find(key);
        if (!spec || spec->of.isEmpty() || key == "product.line"_L1 || m_fields.contains(key))
            continue;
        FieldTexts field{.of = spec->of, .texts = {}};
        WEIWO_ASSIGN(field.texts, spec->values(m_reader));
        m_fields.insert(key, field);
    }
    for (const QString &key : asked)
        m_byLine = m_byLine || key == "product.line"_L1;
    for (const QString &key : m_request.dimensions)
        m_allNodes = m_allNodes || baseOf(key) == "node"_L1;
    for (const UnitDimension &dimension : unitDimensions)
        for (const QString &key : asked)
            if (!m_level && baseOf(key) == QLatin1StringView(dimension.key))
                m_level = dimension.level;
    for (const Filter &filter : m_request.filters)
        m_named = m_named || (!m_level && !m_allNodes && baseOf(filter.field) == "node"_L1);
    return {};
}

bool TargetQuery::isGroup(const SheetTree &tree, int node) const
{
    if (m_allNodes || m_named)
        return true;
    return m_level ? tree.at(node).level == *m_level : node == 0;
}

Member TargetQuery::member(const Cell &cell, const QString &dimension) const
{
    const auto field = m_fields.constFind(dimension);
    if (field == m_fields.constEnd())
        return memberOf(cell, dimension, m_calendar);
    const Member base = memberOf(cell, field->of, m_calendar);
    return {field->texts.value(base.id), {}, {}};
}

/// A filter on nodes means the node and what stands below it; where the nodes that it names are
/// the groups themselves, exactly those.
bool TargetQuery::passesNode(const Cell &cell, const Filter &filter) const
{
    for (int node = cell.node; node >= 0; node = cell.tree.at(node).parent) {
        Cell above = cell;
        above.node = node;
        const bool passes = accepts(filter, member(above, filter.field));
        if (filter.op == Filter::Op::NotEqual ? !passes : passes)
            return filter.op != Filter::Op::NotEqual;
        if (m_named)
            break;
    }
    return filter.op == Filter::Op::NotEqual;
}

void TargetQuery::addCell(const Cell &cell, size_t place, std::optional<qint64> value)
{
    if (!value)
        return;
    for (const Filter &filter : m_request.filters) {
        const bool passes = baseOf(filter.field) == "node"_L1
            ? passesNode(cell, filter)
            : accepts(filter, member(cell, filter.field));
        if (!passes)
            return;
    }
    std::pair<std::vector<QString>, std::vector<Id>> key;
    for (const QString &dimension : m_request.dimensions) {
        const Member of = member(cell, dimension);
        key.first.push_back(of.label);
        key.second.push_back(of.id);
    }
    SourceRow &row = m_groups[key];
    if (row.values.empty()) {
        row.labels = key.first;
        row.ids = key.second;
        row.values.resize(static_cast<size_t>(m_request.metrics.size()));
    }
    row.values[place] = row.values[place].value_or(0) + *value;
}

/// Learnt once for all years, groups and totals of a query.
Result<Pacer> TargetQuery::pacerOf(const Measure &measure)
{
    const QString key = u"quotas.pacer."_s + measure.key;
    if (m_request.memo && m_request.memo->contains(key))
        return std::any_cast<Pacer>(m_request.memo->value(key));
    WEIWO_ASSIGN(const Pacer pacer, Pacer::make(m_reader, measure, m_reader.clock().today()));
    if (m_request.memo)
        m_request.memo->insert(key, pacer);
    return pacer;
}

Status TargetQuery::addMeasure(const PlanVersion &plan,
                               const std::shared_ptr<const SheetTree> &tree, size_t place,
                               const QString &measureKey)
{
    if (!plan.plan.measures.contains(measureKey))
        return {};
    WEIWO_ASSIGN(const Measure of, measure(m_reader, measureKey));
    WEIWO_ASSIGN(const QStringList lines, repo::lines(m_reader, plan.version.id));
    const auto load = [&](const QString &line) {
        return loadSheet(m_reader, plan.plan, {plan.version.id, measureKey, line}, of, tree);
    };
    std::optional<Pacer> pacer;
    if (isDue(m_request.metrics[static_cast<qsizetype>(place)])) {
        WEIWO_ASSIGN(pacer, pacerOf(of));
    }
    const auto add = [&](const Cell &cell, std::optional<qint64> target) {
        addCell(cell, place, pacer && target ? pacer->due(*target, cell.month) : target);
    };
    WEIWO_ASSIGN(const Sheet all, load({}));
    std::vector<Sheet> sheets;
    for (const QString &line : lines) {
        WEIWO_ASSIGN(Sheet sheet, load(line));
        sheets.push_back(std::move(sheet));
    }
    for (int node = 0; node < tree->size(); ++node) {
        if (!isGroup(*tree, node))
            continue;
        for (int month = 0; month < MonthsPerYear; ++month) {
            const MonthSpan span{month, month};
            const DateRange days = all.month(month).range();
            if (days.from < m_request.range.from || days.to > m_request.range.to)
                continue;
            Cell cell{.tree = *tree, .node = node, .month = all.month(month), .line = {}};
            const auto whole = all.effective(node, span);
            // What is set for all products stands for the sum of the lines.
            if (!m_byLine && whole)
                add(cell, whole);
            for (size_t i = 0; i < sheets.size() && (m_byLine || !whole); ++i) {
                cell.line = lines[static_cast<qsizetype>(i)];
                add(cell, sheets[i].effective(node, span));
            }
        }
    }
    return {};
}

Status TargetQuery::addYear(const PlanVersion &plan)
{
    WEIWO_ASSIGN(const auto tree, sheetTree(m_reader, plan.plan, plan.version.id));
    for (size_t place = 0; place < static_cast<size_t>(m_request.metrics.size()); ++place)
        WEIWO_TRY(addMeasure(plan, tree, place,
                             measureOfMetric(m_request.metrics[static_cast<qsizetype>(place)])));
    return {};
}

Result<std::vector<PlanVersion>> TargetQuery::planned()
{
    std::vector<PlanVersion> list;
    const bool empty = m_request.range.isEmpty();
    if (!m_request.plan.isEmpty()) {
        WEIWO_ASSIGN(PlanVersion plan, findPlanVersion(m_reader, m_request.plan));
        list.push_back(std::move(plan));
        return list;
    }
    if (empty)
        return list;
    const int last = m_calendar.yearOf(m_request.range.to.addDays(-1));
    for (int year = m_calendar.yearOf(m_request.range.from); year <= last; ++year) {
        WEIWO_ASSIGN(std::optional<PlanVersion> plan, publishedFor(m_reader, year));
        if (plan)
            list.push_back(std::move(*plan));
    }
    return list;
}

Result<std::vector<SourceRow>> TargetQuery::run()
{
    WEIWO_TRY(prepare());
    WEIWO_ASSIGN(const std::vector<PlanVersion> list, planned());
    for (const PlanVersion &plan : list)
        WEIWO_TRY(addYear(plan));
    std::vector<SourceRow> rows;
    for (auto &[key, row] : m_groups)
        rows.push_back(std::move(row));
    return rows;
}

Result<std::optional<DateRange>> extent(Reader &reader)
{
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(reader));
    std::optional<DateRange> range;
    for (const PlanEntry &entry : all) {
        const bool published = std::any_of(
            entry.versions.begin(), entry.versions.end(),
            [](const Version &version) { return version.state == VersionState::Published; });
        if (!published)
            continue;
        const DateRange year = reader.calendar().year(entry.plan.year).range;
        range = range ? DateRange{std::min(range->from, year.from), std::max(range->to, year.to)}
                      : year;
    }
    return range;
}

} // namespace

metrics::SourceSpec targetSource()
{
    metrics::SourceSpec source;
    source.key = u"quotas"_s;
    source.dimensions = QStringList{u"node"_s,    u"region"_s, u"province"_s,     u"team"_s,
                                    u"person"_s,  u"month"_s,  u"quarter"_s,      u"year"_s,
                                    u"product.line"_s};
    source.query = [](Reader &reader, const SourceRequest &request) {
        return TargetQuery(reader, request).run();
    };
    source.extent = &extent;
    source.isOfGoals = true;
    return source;
}

} // namespace weiwo::quotas
