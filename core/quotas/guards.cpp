#include "core/quotas/guards.h"

#include "core/money/allocate.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"
#include "core/quotas/save.h"
#include "core/workspace/limited_copy.h"
#include "core/workspace/node_tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// The version as it was before the edit; nothing where it was not there.
Result<std::optional<Version>> versionBefore(Edit &edit, const VersionId &id)
{
    for (const RowChange *change : edit.changes(versionTable()))
        if (change->row == id.raw())
            return change->before && change->before->alive
                ? std::optional(versionFrom(*change->before))
                : std::nullopt;
    return repo::version(edit, id);
}

Status neverChanges(Edit &edit, const Version &version)
{
    const auto plan = records::load(edit.db(), planTable(), version.plan.raw());
    const QString key = plan && *plan ? planFrom(**plan).key : QString();
    return fail(errc::Published,
                translate("quotas", "%1 %2 is published and never changes. Create the next draft "
                                    "of the plan and edit that.")
                    .arg(key, version.key()),
                key);
}

/// Closed before and closed after: nothing inside may change. Publishing, and undoing it, pass.
Status judgeContents(Edit &edit, const std::vector<const RowChange *> &changes)
{
    QSet<Id> known;
    for (const RowChange *change : changes) {
        const VersionId id = sliceOf(change->after).version;
        if (known.contains(id.raw()))
            continue;
        known.insert(id.raw());
        WEIWO_ASSIGN(const std::optional<Version> before, versionBefore(edit, id));
        WEIWO_ASSIGN(const std::optional<Version> after, repo::version(edit, id));
        if (before && after && !isOpen(before->state) && !isOpen(after->state))
            return neverChanges(edit, *after);
    }
    return {};
}

/// The marks of own cells whose value an edit changes, with the cell.
Result<QHash<Id, const RowChange *>> marksOfChangedCells(Edit &edit, const std::vector<const RowChange *> &changes)
{
    QHash<Id, const RowChange *> marks;
    QHash<Id, std::optional<Month>> firstMonths;
    for (const RowChange *change : changes) {
        const bool had = change->before && change->before->alive;
        const QuotaRow after = quotaFrom(change->after);
        const QuotaRow before = had ? quotaFrom(*change->before) : QuotaRow();
        auto first = firstMonths.find(after.slice.version.raw());
        if (first == firstMonths.end()) {
            WEIWO_ASSIGN(const std::optional<Version> version, repo::version(edit, after.slice.version));
            std::optional<Month> month;
            if (version)
                if (const auto plan = records::load(edit.db(), planTable(), version->plan.raw()); plan && *plan)
                    month = edit.calendar().firstMonth(planFrom(**plan).year);
            first = firstMonths.insert(after.slice.version.raw(), month);
        }
        for (size_t month = 0; *first && month < after.months.size(); ++month)
            if (after.months[month] != before.months[month] || !change->after.alive)
                marks.insert(markId(after.slice, after.node, (*first)->plus(static_cast<int>(month))), change);
    }
    return marks;
}

/// A locked cell keeps its value, unless the lock comes or goes with it: also where somebody has typed it without
/// having seen the lock.
Status judgeLocks(Edit &edit, const std::vector<const RowChange *> &changes)
{
    WEIWO_ASSIGN(auto cells, marksOfChangedCells(edit, changes));
    for (const RowChange *mark : edit.changes(markTable()))
        cells.remove(mark->row);
    const QList<Id> keys = cells.keys();
    const std::vector<Id> ids(keys.begin(), keys.end());
    const RowChange *refused = nullptr;
    WEIWO_TRY(records::loadEach(edit.db(), markTable(), ids, [&](Record &&record) {
        if (record.alive && markFrom(record, Month()).locked)
            refused = cells.value(record.id);
    }));
    if (!refused)
        return {};
    const QString name = edit.registry().nodeTree->nameOf(edit, quotaFrom(refused->after).node.raw()).value_or(QString());
    return fail(errc::Locked, translate("quotas", "A target of %1 is locked. Unlock it first.").arg(name), refused->row.text());
}

Status judgeValues(Edit &, const std::vector<const RowChange *> &changes)
{
    for (const RowChange *change : changes) {
        if (!change->after.alive)
            continue;
        for (const auto &month : quotaFrom(change->after).months)
            if (month && (*month > MaxAmount || *month < -MaxAmount))
                return fail(errc::BadInput, translate("quotas", "A target is out of range."),
                            change->row.text());
    }
    return {};
}

Status judgeVersion(Edit &edit, const RowChange &change)
{
    const Version after = versionFrom(change.after);
    const bool wasClosed = change.before && change.before->alive
        && !isOpen(versionFrom(*change.before).state);
    if (!change.after.alive)
        return {};
    if (wasClosed && !isOpen(after.state)) {
        const Version before = versionFrom(*change.before);
        if (before.snapshot != after.snapshot || before.number != after.number
            || before.plan != after.plan)
            return neverChanges(edit, after);
    }
    if (!wasClosed && !isOpen(after.state) && !after.snapshot.isEmpty()) {
        // Published at a copy that had other targets: whoever did it has to look at these first.
        WEIWO_ASSIGN(const bool limited, isLimitedCopy(edit));
        WEIWO_ASSIGN(const QString now, snapshotOf(edit, after.id));
        if (!limited && now != after.snapshot)
            return fail(errc::Stale,
                        translate("quotas", "The targets of %1 here are not those that were published. Look at them, and publish again.").arg(after.key()),
                        after.key());
    }
    if (!isOpen(after.state))
        return {};
    WEIWO_ASSIGN(const std::vector<Version> all, repo::versions(edit, after.plan));
    for (const Version &other : all)
        if (other.id != after.id && isOpen(other.state))
            return fail(errc::Exists,
                        translate("quotas", "The plan has a draft already: %1.").arg(other.key()),
                        other.key());
    return {};
}

Status judgePlan(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const Plan plan = planFrom(change.after);
    WEIWO_ASSIGN(const std::vector<Plan> all, repo::plans(edit));
    for (const Plan &other : all)
        if (other.id != plan.id && other.key == plan.key)
            return fail(errc::Exists,
                        translate("quotas", "There is a plan %1 already.").arg(plan.key), plan.key);
    return {};
}

Result<Findings> checkSnapshots(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const bool limited, isLimitedCopy(reader));
    if (limited)
        return findings;
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(reader));
    for (const PlanEntry &entry : all) {
        for (const Version &version : entry.versions) {
            if (version.snapshot.isEmpty())
                continue;
            WEIWO_ASSIGN(const QString now, snapshotOf(reader, version.id));
            if (now == version.snapshot)
                continue;
            findings.push_back(
                {.severity = Severity::Error,
                 .code = u"quota.snapshot"_s,
                 .subject = entry.plan.key + u'@' + version.key(),
                 .message = translate("quotas", "What was published as %1 %2 is not what stands "
                                                "there now.")
                                .arg(entry.plan.key, version.key()),
                 .fix = translate("quotas", "Restore the newest backup.")});
        }
    }
    return findings;
}

Finding sumFinding(const PlanEntry &entry, const Version &version, const QString &what)
{
    return {.severity = Severity::Error,
            .code = u"quota.sums"_s,
            .subject = entry.plan.key + u'@' + version.key(),
            .message = what,
            .fix = translate("quotas", "Restore the newest backup.")};
}

/// Every total that a version shows, computed from its rows in another way: node by node, from
/// the leaves up.
Status checkTable(Reader &reader, const PlanEntry &entry, const Version &version,
                  const Measure &measure, const QString &line,
                  const std::shared_ptr<const SheetTree> &tree, Findings &findings)
{
    const Slice slice{.version = version.id, .measure = measure.key, .line = line};
    WEIWO_ASSIGN(const Sheet sheet, loadSheet(reader, entry.plan, slice, measure, tree));
    std::vector<std::array<std::optional<qint64>, MonthsPerYear>> sums(
        static_cast<size_t>(tree->size()));
    for (int node = tree->size() - 1; node >= 0; --node) {
        const auto &entryOf = tree->at(node);
        for (int month = 0; month < MonthsPerYear; ++month) {
            auto &sum = sums[static_cast<size_t>(node)][static_cast<size_t>(month)];
            const MonthSpan span{month, month};
            if (sheet.childrenTotal(node, span) != sum)
                findings.push_back(sumFinding(
                    entry, version,
                    translate("quotas", "The sum below %1 is wrong in month %2.")
                        .arg(entryOf.name, sheet.month(month).key())));
            if (sheet.has(node, month))
                sum = sheet.value(node, month);
            if (entryOf.parent >= 0 && sum) {
                auto &above =
                    sums[static_cast<size_t>(entryOf.parent)][static_cast<size_t>(month)];
                above = above.value_or(0) + *sum;
            }
        }
    }
    return {};
}

Result<Findings> checkSums(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(reader));
    for (const PlanEntry &entry : all) {
        for (const Version &version : entry.versions) {
            WEIWO_ASSIGN(const auto tree, sheetTree(reader, entry.plan, version.id));
            WEIWO_ASSIGN(QStringList lines, repo::lines(reader, version.id));
            lines.prepend(QString());
            for (const QString &key : entry.plan.measures) {
                WEIWO_ASSIGN(const Measure of, measure(reader, key));
                for (const QString &line : lines)
                    WEIWO_TRY(checkTable(reader, entry, version, of, line, tree, findings));
            }
        }
    }
    return findings;
}

} // namespace

void addGuards(Registry &registry)
{
    registry.guards.push_back(
        {u"quotas.published"_s,
         {quotaTable().key, markTable().key, splitTable().key},
         {},
         &judgeContents});
    registry.guards.push_back({u"quotas.locks"_s, {quotaTable().key}, {}, &judgeLocks});
    registry.guards.push_back({u"quotas.values"_s, {quotaTable().key}, {}, &judgeValues});
    registry.guards.push_back({u"quotas.version"_s, {versionTable().key}, &judgeVersion});
    registry.guards.push_back({u"quotas.plan"_s, {planTable().key}, &judgePlan});
}

void addStoreChecks(Registry &registry)
{
    registry.checks.push_back({.key = u"quotas.snapshots"_s,
                               .title = WEIWO_TEXT("quotas", "Published plans are unchanged"),
                               .deep = false,
                               .run = &checkSnapshots});
    registry.checks.push_back({.key = u"quotas.sums"_s,
                               .title = WEIWO_TEXT("quotas", "Sums of the quotas"),
                               .deep = false,
                               .run = &checkSums});
}

} // namespace weiwo::quotas
