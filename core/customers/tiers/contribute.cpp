#include "core/customers/tiers/contribute.h"

#include "core/base/text.h"
#include "core/customers/tiers/charts.h"
#include "core/customers/tiers/judge.h"
#include "core/customers/tiers/metrics.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/run_content.h"
#include "core/workspace/shown_names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Whatever writes a rule: those that this program knows have parameters in bounds. What a newer one
/// knows is kept.
Status judgeTier(Edit &, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    for (const TierCondition &condition : tierFrom(change.after).conditions) {
        const TierRuleKind *kind = tierRuleKinds().find(condition.kind);
        if (!kind)
            continue;
        if (const auto params = checkParams(kind->params, condition.params); !params)
            return failed(params);
    }
    return {};
}

/// An evaluation goes on from the one before: none comes or goes while a later one stands on it.
Status judgeRuns(Edit &edit, const std::vector<const RowChange *> &changes)
{
    QSet<Id> changed;
    for (const RowChange *change : changes)
        changed.insert(change->row);
    WEIWO_ASSIGN(const std::vector<TierRun> runs, repo::tierRuns(edit));
    for (const RowChange *change : changes) {
        const bool was = change->before && change->before->alive;
        if (was == change->after.alive)
            continue;
        const TierRun run = tierRunFrom(change->after);
        for (const TierRun &other : runs)
            if (other.scheme == run.scheme && other.asOf > run.asOf && !changed.contains(other.id.raw()))
                return fail(errc::Stale,
                            translate("tiers", "The evaluation of %1 goes on from that of %2. Undo the later one first.")
                                .arg(other.asOf.toString(Qt::ISODate), run.asOf.toString(Qt::ISODate)),
                            run.id.text());
    }
    return {};
}

bool names(const nlohmann::json &json, const std::string &key)
{
    if (json.is_string())
        return json == key;
    return json.is_structured() && std::any_of(json.begin(), json.end(), [&key](const nlohmann::json &part) { return names(part, key); });
}

/// The tiers whose rules look at a metric, and the schemes that sum it up.
Result<QStringList> usersOf(Reader &reader, const QString &key)
{
    QStringList titles;
    WEIWO_ASSIGN(const std::vector<TierScheme> schemes, repo::tierSchemes(reader));
    for (const TierScheme &scheme : schemes)
        if (scheme.amount == key)
            titles << tierSchemeTitle(scheme);
    WEIWO_ASSIGN(const std::vector<Tier> tiers, repo::tiers(reader));
    for (const Tier &tier : tiers)
        if (std::any_of(tier.conditions.begin(), tier.conditions.end(), [&](const TierCondition &condition) { return names(condition.params, key.toStdString()); }))
            titles << tierTitle(tier);
    return titles;
}

Result<Findings> checkRuns(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const std::vector<TierRun> runs, repo::tierRuns(reader));
    for (const TierRun &run : runs) {
        const auto moves = storedMoves(reader, run);
        const auto content = moves ? runContent(reader, run, *moves) : Result<QString>(failed(moves));
        if (content && *content == run.content && static_cast<qint64>(moves->rows.size()) == run.moves)
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.code = u"tiers.run"_s;
        finding.subject = run.id.text();
        finding.message = translate("tiers", "The moves of the evaluation of %1 are not what was applied.").arg(run.asOf.toString(Qt::ISODate));
        finding.fix = translate("tiers", "Restore the newest backup, or undo the evaluation and apply it again.");
        findings.push_back(finding);
    }
    return findings;
}

void addTitles(Registry &registry)
{
    registry.titles.add({u"tiers.saveScheme"_s, WEIWO_TEXT("tiers", "Change the tier scheme %1")});
    registry.titles.add({u"tiers.removeScheme"_s, WEIWO_TEXT("tiers", "Delete the tier scheme %1")});
    registry.titles.add({u"tiers.addUsual"_s, WEIWO_TEXT("tiers", "Add the usual tier scheme")});
    registry.titles.add({u"tiers.apply"_s, WEIWO_TEXT("tiers", "Apply the tiers of %1 as of %2")});
    registry.titles.add({u"tiers.setOverride"_s, WEIWO_TEXT("tiers", "Set the tier of %1 to %2 by hand")});
    registry.titles.add({u"tiers.clearOverride"_s, WEIWO_TEXT("tiers", "Leave the tier of %1 to the rules")});
    registry.titles.add({u"tiers.setStandard"_s, WEIWO_TEXT("tiers", "Change the service standards of %1")});
    registry.titles.add({u"tiers.removeStandard"_s, WEIWO_TEXT("tiers", "Delete a service standard of %1")});
    registry.titles.add({u"tiers.logActivity"_s, WEIWO_TEXT("tiers", "Log an activity with %1")});
    registry.titles.add({u"tiers.removeActivity"_s, WEIWO_TEXT("tiers", "Delete an activity with %1")});
}

/// What ships is called in the journal as it is on every screen.
void addShownNames(Registry &registry)
{
    const QString scheme = tierSchemeTable().key;
    const QString tier = tierTable().key;
    auto &names = registry.extension<ShownNames>();
    names.byTable.insert(scheme, [](const QString &stored) { return tierSchemeTitle({.name = stored}); });
    names.byTable.insert(tier, [](const QString &stored) { return tierTitle({.name = stored}); });
    for (const QString &title : {u"tiers.saveScheme"_s, u"tiers.removeScheme"_s, u"tiers.apply"_s})
        names.ofTitles.insert(title, {scheme});
    for (const QString &title : {u"tiers.setStandard"_s, u"tiers.removeStandard"_s})
        names.ofTitles.insert(title, {tier});
    names.ofTitles.insert(u"tiers.setOverride"_s, {QString(), tier});
}

} // namespace

void contributeTiers(Registry &registry)
{
    for (const TableSpec *table : {&tierSchemeTable(), &tierTable(), &tierOverrideTable(), &tierRunTable(), &serviceStandardTable(), &activityTable()})
        registry.tables.add(*table);
    registry.guards.push_back({u"tiers.tier"_s, {tierTable().key}, &judgeTier});
    Guard runs{u"tiers.run"_s, {tierRunTable().key}, {}};
    runs.judgeAll = &judgeRuns;
    registry.guards.push_back(runs);
    registry.checks.push_back({u"tiers.runs"_s, WEIWO_TEXT("tiers", "Contents of the evaluations of tiers"), true, &checkRuns});
    auto &metrics = registry.extension<metrics::Catalogues>();
    metrics.users.push_back(&usersOf);
    contributeTierMetrics(metrics);
    contributeTierCharts(registry.extension<reporting::Charts>());
    addTitles(registry);
    addShownNames(registry);
}

} // namespace weiwo::customers
