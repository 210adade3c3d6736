#include "core/quotas/commands.h"
#include "core/quotas/open.h"
#include "core/quotas/save.h"
#include "core/quotas/versions.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

Status checkKey(const QString &key)
{
    const bool bad = key.trimmed() != key || key.isEmpty() || key.size() > 40
        || key.contains(u'@') || key.contains(u',');
    return bad ? fail(errc::BadInput,
                      translate("quotas", "A plan needs a key of at most 40 characters, without @ "
                                          "and comma: \"%1\" is none.")
                          .arg(key),
                      key)
               : Status();
}

/// Copies what a version holds; months keep their place in the fiscal year.
Status copyRows(Edit &edit, const PlanVersion &from, const PlanVersion &to)
{
    const FiscalCalendar calendar = edit.calendar();
    const Month first = calendar.firstMonth(from.plan.year);
    const Month newFirst = calendar.firstMonth(to.plan.year);
    std::map<const TableSpec *, std::vector<Record>> rows;
    const auto copy = [&](const TableSpec &table, Record &&record) {
        if (to.plan.measures.contains(sliceOf(record).measure))
            rows[&table].push_back(std::move(record));
    };
    WEIWO_TRY(repo::eachRow(edit, quotaTable(), from.version.id, [&](Record &&record) {
        QuotaRow row = quotaFrom(record);
        row.slice.version = to.version.id;
        copy(quotaTable(), toRecord(row));
    }));
    WEIWO_TRY(repo::eachRow(edit, markTable(), from.version.id, [&](Record &&record) {
        CellMark mark = markFrom(record, first);
        mark.slice.version = to.version.id;
        copy(markTable(), toRecord(mark, newFirst));
    }));
    WEIWO_TRY(repo::eachRow(edit, splitTable(), from.version.id, [&](Record &&record) {
        SplitRow row = splitFrom(record);
        row.slice.version = to.version.id;
        copy(splitTable(), toRecord(row));
    }));
    for (const TableSpec *table : versionedTables())
        WEIWO_TRY(edit.putEach(*table, rows[table]));
    return {};
}

Error refusedBy(const PlanVersion &plan, const Findings &findings, const Finding &first)
{
    Error error{QString::fromLatin1(errc::BadInput),
                translate("quotas", "%1 %2 cannot be published: %3")
                    .arg(plan.plan.key, plan.version.key(), first.message),
                first.code, plan.plan.key, {}};
    error.more["findings"] = nlohmann::json::array();
    for (const Finding &finding : findings)
        error.more["findings"].push_back({{"severity", severityKey(finding.severity).toStdString()},
                                          {"code", finding.code.toStdString()},
                                          {"subject", finding.subject.toStdString()},
                                          {"message", finding.message.toStdString()},
                                          {"fix", finding.fix.toStdString()}});
    return error;
}

} // namespace

Result<Plan> addPlan(Edit &edit, const NewPlan &request, const std::optional<PlanVersion> &from)
{
    WEIWO_TRY(checkKey(request.key));
    if (request.year <= 0)
        return fail(errc::BadInput,
                    translate("quotas", "Say which fiscal year the new plan %1 is for.")
                        .arg(request.key),
                    request.key);
    Plan plan;
    plan.id = PlanId(edit.ids().next());
    plan.key = request.key;
    plan.year = request.year;
    plan.lines = request.lines || (from && from->plan.lines);
    plan.measures = request.measures;
    if (plan.measures.isEmpty())
        plan.measures = from ? from->plan.measures : QStringList{u"sales.amount"_s};
    plan.measures.removeDuplicates();
    for (const QString &key : plan.measures) {
        WEIWO_ASSIGN([[maybe_unused]] const Measure known, measure(edit, key));
    }
    WEIWO_TRY(edit.insertNew(planTable(), toRecord(plan)));
    return plan;
}

Result<PlanVersion> addVersion(Edit &edit, const Plan &plan, const std::optional<PlanVersion> &from)
{
    WEIWO_ASSIGN(const std::vector<Version> versions, repo::versions(edit, plan.id));
    Version version;
    version.id = VersionId(edit.ids().next());
    version.plan = plan.id;
    version.number = versions.empty() ? 1 : versions.back().number + 1;
    version.state = VersionState::Draft;
    version.at = edit.clock().now();
    version.author = org::NodeId(edit.person());
    if (from)
        version.basedOn = from->version.id;
    WEIWO_TRY(edit.insertNew(versionTable(), toRecord(version)));
    PlanVersion made{plan, version};
    if (from)
        WEIWO_TRY(copyRows(edit, *from, made));
    return made;
}

Result<Version> closeVersion(Edit &edit, const PlanVersion &plan, const QString &note)
{
    WEIWO_ASSIGN(const std::vector<Version> versions, repo::versions(edit, plan.plan.id));
    const QDateTime now = edit.clock().now();
    for (Version version : versions) {
        if (version.state != VersionState::Published)
            continue;
        version.state = VersionState::Archived;
        version.at = now;
        version.author = org::NodeId(edit.person());
        WEIWO_TRY(edit.put(versionTable(), toRecord(version)));
    }
    Version version = plan.version;
    version.state = VersionState::Published;
    version.note = note.isEmpty() ? version.note : note;
    version.at = now;
    version.author = org::NodeId(edit.person());
    WEIWO_ASSIGN(version.snapshot, snapshotOf(edit, version.id));
    WEIWO_TRY(edit.put(versionTable(), toRecord(version)));
    return version;
}

Result<PlanVersion> createPlan(Edit &edit, const NewPlan &request)
{
    std::optional<PlanVersion> from;
    if (!request.from.isEmpty()) {
        WEIWO_ASSIGN(from, findPlanVersion(edit, request.from));
    }
    WEIWO_ASSIGN(const std::vector<Plan> all, repo::plans(edit));
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Plan &plan) { return plan.key == request.key; });
    if (known == all.end()) {
        WEIWO_ASSIGN(const Plan plan, addPlan(edit, request, from));
        return addVersion(edit, plan, from);
    }
    if (request.year != 0 && request.year != known->year)
        return fail(errc::BadInput,
                    translate("quotas", "The plan %1 is for the fiscal year %2.")
                        .arg(known->key)
                        .arg(known->year),
                    known->key);
    return nextDraft(edit, *known, from);
}

Result<PlanVersion> nextDraft(Edit &edit, const Plan &plan, const std::optional<PlanVersion> &from)
{
    WEIWO_ASSIGN(const std::vector<Version> versions, repo::versions(edit, plan.id));
    for (const Version &version : versions)
        if (isOpen(version.state))
            return fail(errc::Exists,
                        translate("quotas", "The plan %1 has a draft already: %2. Publish or "
                                            "delete that first.")
                            .arg(plan.key, version.key()),
                        plan.key);
    if (from || versions.empty())
        return addVersion(edit, plan, from);
    return addVersion(edit, plan, PlanVersion{plan, versions.back()});
}

Status deletePlan(Edit &edit, const Plan &plan)
{
    WEIWO_ASSIGN(const std::vector<Version> versions, repo::versions(edit, plan.id));
    for (const Version &version : versions)
        if (!isOpen(version.state))
            return fail(errc::Published,
                        translate("quotas", "%1 %2 has been published: the plan stays.")
                            .arg(plan.key, version.key()),
                        plan.key);
    for (const Version &version : versions) {
        for (const TableSpec *table : versionedTables()) {
            std::vector<Id> ids;
            WEIWO_TRY(repo::eachRow(edit, *table, version.id,
                                    [&](Record &&record) { ids.push_back(record.id); }));
            for (const Id &id : ids)
                WEIWO_TRY(edit.remove(*table, id));
        }
        WEIWO_TRY(edit.remove(versionTable(), version.id.raw()));
    }
    return edit.remove(planTable(), plan.id.raw());
}

Result<Published> publish(Edit &edit, const PlanVersion &plan, const QString &note)
{
    WEIWO_TRY(requireOpen(edit, plan));
    WEIWO_ASSIGN(Findings findings, check(edit, plan));
    const auto error = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    if (error != findings.end())
        return tl::make_unexpected(refusedBy(plan, findings, *error));
    Published result{.plan = plan, .findings = std::move(findings)};
    WEIWO_ASSIGN(result.plan.version, closeVersion(edit, plan, note));
    return result;
}

} // namespace weiwo::quotas
