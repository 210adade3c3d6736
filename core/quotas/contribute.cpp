#include "core/quotas/contribute.h"

#include "core/quotas/datasets.h"
#include "core/quotas/guards.h"
#include "core/quotas/methods.h"
#include "core/quotas/metrics.h"
#include "core/quotas/queries.h"
#include "core/quotas/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

void addTitles(Registry &registry)
{
    registry.titles.add({u"quotas.createPlan"_s, WEIWO_TEXT("quotas", "New draft of plan %1")});
    registry.titles.add({u"quotas.nextDraft"_s, WEIWO_TEXT("quotas", "New version of plan %1")});
    registry.titles.add({u"quotas.deletePlan"_s, WEIWO_TEXT("quotas", "Delete plan %1")});
    registry.titles.add({u"quotas.publish"_s, WEIWO_TEXT("quotas", "Publish plan %1")});
    registry.titles.add({u"quotas.breakdown"_s, WEIWO_TEXT("quotas", "Break plan %1 down")});
    registry.titles.add({u"quotas.set"_s, WEIWO_TEXT("quotas", "Set targets of %1 in %2")});
    registry.titles.add({u"quotas.paste"_s, WEIWO_TEXT("quotas", "Paste targets into %1")});
    registry.titles.add({u"quotas.fill"_s, WEIWO_TEXT("quotas", "Fill targets in %1")});
    registry.titles.add({u"quotas.multiply"_s, WEIWO_TEXT("quotas", "Multiply targets in %1")});
    registry.titles.add({u"quotas.clear"_s, WEIWO_TEXT("quotas", "Clear targets in %1")});
    registry.titles.add({u"quotas.lock"_s, WEIWO_TEXT("quotas", "Lock targets of %1 in %2")});
    registry.titles.add({u"quotas.unlock"_s, WEIWO_TEXT("quotas", "Unlock targets of %1 in %2")});
    registry.titles.add({u"quotas.bound"_s, WEIWO_TEXT("quotas", "Bound targets of %1 in %2")});
}

/// Targets in the unit of their measure, not always money.
QString amountText(Reader &reader, const TableSpec &table, const Id &row, qint64 amount)
{
    AmountUnit unit;
    const auto record = records::load(reader.db(), table, row);
    if (record && *record) {
        if (const auto found = measure(reader, sliceOf(**record).measure))
            unit = unitOf(*found, reader.settings().currency);
    }
    return unit.text(amount);
}

} // namespace

void contribute(Registry &registry)
{
    for (const auto *table : {&measureTable(), &planTable(), &versionTable(), &quotaTable(),
                              &markTable(), &splitTable()})
        registry.tables.add(*table);
    for (const auto *table : {&quotaTable(), &markTable()})
        registry.amountTexts.insert(table->key, [table](Reader &reader, const Id &row, qint64 amount) {
            return amountText(reader, *table, row, amount);
        });
    addTitles(registry);
    addGuards(registry);
    addStoreChecks(registry);
    addShippedMethods(registry.extension<Methods>().all);
    contributeMetrics(registry.extension<metrics::Catalogues>());
    contributeDatasets(registry.extension<exchange::Catalogues>());
}

} // namespace weiwo::quotas
