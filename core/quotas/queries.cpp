#include "core/quotas/queries.h"

#include "core/org/queries.h"
#include "core/org/tree.h"
#include "core/quotas/measures.h"
#include "core/quotas/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// The version that is meant where none is named: the open one, else the published one, else
/// the newest.
const Version *defaultVersion(const std::vector<Version> &versions)
{
    const auto newest = [&versions](auto &&fits) -> const Version * {
        const auto it = std::find_if(versions.rbegin(), versions.rend(), fits);
        return it == versions.rend() ? nullptr : &*it;
    };
    if (const Version *open = newest([](const Version &v) { return isOpen(v.state); }))
        return open;
    if (const Version *published =
            newest([](const Version &v) { return v.state == VersionState::Published; }))
        return published;
    return newest([](const Version &) { return true; });
}

SheetTree::Entry entryOf(const org::Node &node, int parent)
{
    return {.id = node.id,
            .name = node.name,
            .code = node.code,
            .level = node.level,
            .title = node.title,
            .hired = node.hired,
            .left = node.left,
            .parent = parent,
            .end = 0,
            .rank = 0};
}

Result<QSet<org::NodeId>> sellers(Reader &reader, const DateRange &year)
{
    WEIWO_ASSIGN(const std::vector<org::RoleGrant> grants, org::roles(reader));
    QSet<org::NodeId> people;
    for (const org::RoleGrant &grant : grants)
        if (grant.role == Role::Seller && (!grant.from || *grant.from < year.to)
            && (!grant.to || *grant.to > year.from))
            people.insert(grant.person);
    return people;
}

} // namespace

Result<std::vector<Measure>> measures(Reader &reader)
{
    std::vector<Measure> list = shippedMeasures();
    WEIWO_ASSIGN(const std::vector<MeasureRow> rows, repo::measures(reader));
    for (const MeasureRow &row : rows) {
        auto it = std::find_if(list.begin(), list.end(),
                               [&row](const Measure &m) { return m.key == row.key; });
        if (it == list.end())
            it = list.insert(list.end(), Measure{.key = row.key, .title = row.key, .kind = {}, .metric = row.key});
        if (!row.title.isEmpty())
            it->title = row.title;
        if (!row.metric.isEmpty())
            it->metric = row.metric;
        if (const auto kind = measureKindFromKey(row.kind))
            it->kind = *kind;
    }
    return list;
}

Result<Measure> measure(Reader &reader, const QString &key)
{
    WEIWO_ASSIGN(const std::vector<Measure> all, measures(reader));
    for (const Measure &candidate : all)
        if (candidate.key == key)
            return candidate;
    return fail(errc::NotFound, translate("quotas", "There is no measure %1.").arg(key), key);
}

AmountUnit unitOf(const Measure &measure, const Currency &currency)
{
    switch (measure.kind) {
    case metrics::Kind::Money:
        return {.kind = measure.kind, .digits = currency.digits, .name = currency.code};
    case metrics::Kind::Quantity:
        return {.kind = measure.kind, .digits = 3, .name = {}};
    case metrics::Kind::Count:
    case metrics::Kind::Ratio:
        break;
    }
    return {.kind = metrics::Kind::Count, .digits = 0, .name = {}};
}

Result<std::vector<PlanEntry>> plans(Reader &reader)
{
    WEIWO_ASSIGN(std::vector<Plan> rows, repo::plans(reader));
    std::vector<PlanEntry> entries;
    for (Plan &plan : rows) {
        PlanEntry entry{.plan = std::move(plan), .versions = {}, .state = VersionState::Draft};
        WEIWO_ASSIGN(entry.versions, repo::versions(reader, entry.plan.id));
        if (const Version *shown = defaultVersion(entry.versions))
            entry.state = shown->state;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<Plan> findPlan(Reader &reader, const QString &key)
{
    WEIWO_ASSIGN(const std::vector<Plan> rows, repo::plans(reader));
    const auto id = Id::fromText(key);
    for (const Plan &plan : rows)
        if (plan.key == key || (id && plan.id.raw() == *id))
            return plan;
    return fail(errc::NotFound, translate("quotas", "There is no plan %1.").arg(key), key);
}

Result<std::vector<Version>> versions(Reader &reader, const PlanId &plan)
{
    return repo::versions(reader, plan);
}

Result<Version> findVersion(Reader &reader, const Plan &plan, const QString &key)
{
    WEIWO_ASSIGN(const std::vector<Version> rows, repo::versions(reader, plan.id));
    if (key.isEmpty()) {
        if (const Version *version = defaultVersion(rows))
            return *version;
        return fail(errc::NotFound,
                    translate("quotas", "The plan %1 has no version.").arg(plan.key), plan.key);
    }
    for (const Version &version : rows)
        if (version.key() == key || version.id.text() == key)
            return version;
    return fail(errc::NotFound,
                translate("quotas", "The plan %1 has no version %2.").arg(plan.key, key), key);
}

Result<PlanVersion> findPlanVersion(Reader &reader, const QString &text)
{
    // A plan's key may itself have an @: the whole text is tried first.
    auto whole = findPlan(reader, text);
    if (whole) {
        WEIWO_ASSIGN(Version version, findVersion(reader, *whole));
        return PlanVersion{std::move(*whole), std::move(version)};
    }
    const auto at = text.lastIndexOf(u'@');
    if (at < 0)
        return failed(whole);
    WEIWO_ASSIGN(Plan plan, findPlan(reader, text.left(at)));
    WEIWO_ASSIGN(Version version, findVersion(reader, plan, text.mid(at + 1)));
    return PlanVersion{std::move(plan), std::move(version)};
}

Result<std::optional<PlanVersion>> publishedFor(Reader &reader, int fiscalYear)
{
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(reader));
    std::optional<PlanVersion> found;
    for (const PlanEntry &entry : all) {
        if (entry.plan.year != fiscalYear)
            continue;
        for (const Version &version : entry.versions)
            if (version.state == VersionState::Published
                && (!found || version.at > found->version.at))
                found = PlanVersion{entry.plan, version};
    }
    return found;
}

Result<MonthSpan> monthSpan(const FiscalCalendar &calendar, const Plan &plan, const Period &period)
{
    const Month first = calendar.firstMonth(plan.year);
    const Month from(period.range.from);
    const Month to(period.range.to.addDays(-1));
    const bool whole = from.first() == period.range.from && to.plus(1).first() == period.range.to;
    const int start = from.index() - first.index();
    const int end = to.index() - first.index();
    if (!whole || start < 0 || end >= MonthsPerYear || start > end)
        return fail(errc::BadInput,
                    translate("quotas", "%1 is not made of whole months of the plan's year (%2 to "
                                        "%3).")
                        .arg(calendar.key(period), first.key(), first.plus(11).key()),
                    calendar.key(period));
    return MonthSpan{start, end};
}

Result<std::shared_ptr<const SheetTree>> sheetTree(Reader &reader, const Plan &plan,
                                                  const VersionId &version)
{
    const DateRange year = reader.calendar().year(plan.year).range;
    WEIWO_ASSIGN(const org::Tree tree, org::Tree::load(reader, year.from, year));
    std::vector<SheetTree::Entry> entries;
    entries.reserve(static_cast<size_t>(tree.size()));
    for (const org::Tree::Entry &entry : tree.entries())
        entries.push_back(entryOf(entry.node, entry.parent));
    WEIWO_ASSIGN(const QSet<org::NodeId> selling, sellers(reader, year));
    for (SheetTree::Entry &entry : entries)
        entry.sells = selling.contains(entry.id);
    WEIWO_ASSIGN(const std::vector<org::NodeId> nodes, repo::nodes(reader, version));
    for (const org::NodeId &id : nodes) {
        if (entries.empty() || tree.indexOf(id))
            continue;
        WEIWO_ASSIGN(const org::Node node, org::node(reader, id));
        SheetTree::Entry entry = entryOf(node, 0);
        entry.elsewhere = true;
        entries.push_back(std::move(entry));
    }
    return std::make_shared<const SheetTree>(std::move(entries));
}

Result<Sheet> loadSheet(Reader &reader, const Plan &plan, const Slice &slice,
                        const Measure &measure, std::shared_ptr<const SheetTree> tree)
{
    const Month first = reader.calendar().firstMonth(plan.year);
    Sheet sheet(std::move(tree), unitOf(measure, reader.settings().currency), first);
    WEIWO_TRY(repo::eachTarget(reader, slice, [&](const org::NodeId &id, const auto &months) {
        const auto node = sheet.tree().indexOf(id);
        for (int month = 0; node && month < MonthsPerYear; ++month)
            sheet.load(*node, month, months[static_cast<size_t>(month)]);
    }));
    WEIWO_TRY(repo::eachRow(reader, markTable(), slice, [&](Record &&record) {
        const CellMark mark = markFrom(record, first);
        const auto node = sheet.tree().indexOf(mark.node);
        if (!node || mark.month < 0 || mark.month >= MonthsPerYear)
            return;
        sheet.setLocked(*node, monthBit(mark.month), mark.locked);
        sheet.setTyped(*node, monthBit(mark.month), mark.typed);
        sheet.setBounds(*node, mark.month, {mark.floor, mark.cap});
    }));
    WEIWO_TRY(repo::eachRow(reader, splitTable(), slice, [&](Record &&record) {
        SplitRow row = splitFrom(record);
        if (const auto node = sheet.tree().indexOf(row.node))
            sheet.setSplit(*node, std::make_shared<const Split>(std::move(row.split)));
    }));
    return sheet;
}

Result<QStringList> linesOf(Reader &reader, const VersionId &version)
{
    return repo::lines(reader, version);
}

} // namespace weiwo::quotas
