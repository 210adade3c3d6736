#include "ui/panels/quotas/quota_data.h"

#include "core/sales/queries.h"

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

Result<std::vector<metrics::OwnMetric>> weighingMetrics(Reader &reader)
{
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    std::vector<metrics::OwnMetric> list;
    for (const metrics::MetricSpec *spec : known.all())
        if (spec->isOwn() && spec->additive && spec->kind != metrics::Kind::Ratio)
            list.push_back({spec->key, spec->heading(), spec->formula});
    return list;
}

/// Lines of products that there are, and of targets that are set.
Result<QStringList> linesOf(Reader &reader, const quotas::PlanVersion &plan)
{
    if (!plan.plan.lines)
        return QStringList();
    WEIWO_ASSIGN(QStringList lines, quotas::linesOf(reader, plan.version.id));
    WEIWO_ASSIGN(const std::vector<sales::Product> products, sales::products(reader));
    for (const sales::Product &product : products)
        if (!product.line.isEmpty() && !lines.contains(product.line))
            lines.append(product.line);
    lines.sort();
    return lines;
}

} // namespace

const quotas::Version *QuotaData::draft() const
{
    for (const quotas::PlanEntry &entry : plans)
        if (shown && entry.plan.id == shown->plan.id)
            for (const quotas::Version &version : entry.versions)
                if (quotas::isOpen(version.state))
                    return &version;
    return nullptr;
}

Result<QuotaData> quotaData(Reader &reader, const QuotaChoice &choice, const Id &person)
{
    QuotaData data;
    const FiscalCalendar calendar = reader.calendar();
    data.currency = reader.settings().currency.code;
    WEIWO_ASSIGN(data.plans, quotas::plans(reader));
    WEIWO_ASSIGN(data.known, quotas::measures(reader));
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
    WEIWO_ASSIGN(data.ownMetrics, weighingMetrics(reader));
    WEIWO_ASSIGN(data.lines, linesOf(reader, *data.shown));
    if (data.lines.contains(choice.line))
        data.line = choice.line;
    WEIWO_ASSIGN(data.live, quotas::loadLive(reader, data.table(), person));
    data.lastYearPeriod = quotas::lastYearPeriod(reader, plan);
    quotas::YearFigures before;
    if (data.line.isEmpty()) {
        WEIWO_ASSIGN(before, quotas::lastYear(reader, plan, data.measure, data.live->sheet->tree()));
    }
    data.lastYear = std::make_shared<const quotas::YearFigures>(std::move(before));
    return data;
}

Result<QuotaData> refreshedQuotaData(Reader &reader, const std::shared_ptr<const QuotaData> &known,
                                     const QuotaChoice &choice, const Id &person)
{
    if (!known->live)
        return quotaData(reader, choice, person);
    WEIWO_ASSIGN(std::optional<quotas::LiveSheet> live, quotas::refreshed(reader, *known->live));
    if (!live)
        return quotaData(reader, choice, person);
    QuotaData data = *known;
    data.live = std::move(live);
    WEIWO_ASSIGN(data.lines, linesOf(reader, *data.shown));
    return data;
}

} // namespace weiwo::ui
