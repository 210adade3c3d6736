#include "ui/panels/quotas/quota_data.h"

namespace weiwo::ui {

namespace {

Result<quotas::PlanVersion> chosen(Reader &reader, const QuotaData &data, const QuotaChoice &choice)
{
    if (choice.plan.isEmpty()) {
        const quotas::PlanEntry &newest = data.plans.back();
        WEIWO_ASSIGN(const quotas::Version version, quotas::findVersion(reader, newest.plan));
        return quotas::PlanVersion{newest.plan, version};
    }
    WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(reader, choice.plan));
    WEIWO_ASSIGN(const quotas::Version version, quotas::findVersion(reader, plan, choice.version));
    return quotas::PlanVersion{plan, version};
}

} // namespace

Result<QuotaData> quotaData(Reader &reader, const QuotaChoice &choice)
{
    QuotaData data;
    const FiscalCalendar calendar = reader.calendar();
    data.currency = reader.settings().currency.code;
    WEIWO_ASSIGN(data.plans, quotas::plans(reader));
    data.nextYear = calendar.yearOf(reader.clock().today());
    for (const quotas::PlanEntry &entry : data.plans)
        data.nextYear = std::max(data.nextYear, entry.plan.year + 1);
    if (data.plans.empty())
        return data;
    WEIWO_ASSIGN(data.shown, chosen(reader, data, choice));
    const quotas::Plan &plan = data.shown->plan;
    data.firstMonth = calendar.firstMonth(plan.year);
    for (const QString &key : plan.measures) {
        WEIWO_ASSIGN(quotas::Measure measure, quotas::measure(reader, key));
        if (data.measures.empty() || key == choice.measure)
            data.measure = measure;
        data.measures.push_back(std::move(measure));
    }
    WEIWO_ASSIGN(const auto tree, quotas::sheetTree(reader, plan, data.shown->version.id));
    WEIWO_ASSIGN(quotas::Sheet sheet,
                 quotas::loadSheet(reader, plan, {data.shown->version.id, data.measure.key, {}}, data.measure, tree));
    data.sheet = std::move(sheet);
    WEIWO_ASSIGN(data.lastYear, quotas::lastYear(reader, plan, data.measure, *tree));
    return data;
}

} // namespace weiwo::ui
