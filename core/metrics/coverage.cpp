#include "core/metrics/coverage.h"

#include "core/metrics/evaluation.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

/// More names than these make no sentence.
constexpr qsizetype MostNames = 5;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Names of regions, the first ones only.
QString namesOf(const std::vector<Coverage::Region> &regions, const std::function<QString(const Coverage::Region &)> &name)
{
    QStringList names;
    for (const Coverage::Region &region : regions)
        if (names.size() < MostNames)
            names << name(region);
    const auto rest = static_cast<int>(regions.size()) - static_cast<int>(names.size());
    const QString list = names.join(translate("metrics", ", "));
    return rest > 0 ? translate("metrics", "%1 and %n more", nullptr, rest).arg(list) : list;
}

QString filterText(const Text &title, const Filter &filter)
{
    const QString values = filter.values.join(translate("metrics", " or "));
    switch (filter.op) {
    case Filter::Op::Equal: return translate("metrics", "%1 is %2").arg(title.str(), values);
    case Filter::Op::NotEqual: return translate("metrics", "%1 is not %2").arg(title.str(), values);
    case Filter::Op::Less: return translate("metrics", "%1 below %2").arg(title.str(), values);
    case Filter::Op::LessOrEqual: return translate("metrics", "%1 at most %2").arg(title.str(), values);
    case Filter::Op::Greater: return translate("metrics", "%1 above %2").arg(title.str(), values);
    case Filter::Op::GreaterOrEqual: return translate("metrics", "%1 at least %2").arg(title.str(), values);
    case Filter::Op::Contains: return translate("metrics", "%1 contains %2").arg(title.str(), values);
    }
    return {};
}

QString comparedText(const DateRange &compared, CompareToDate by)
{
    if (compared.isEmpty())
        return translate("metrics", "Compared with nothing: no working day has gone.");
    const QString text = by == CompareToDate::WorkingDays
        ? translate("metrics", "Compared with %1 to %2, as many working days.")
        : translate("metrics", "Compared with %1 to %2, up to the same date.");
    return text.arg(dayText(compared.from), dayText(compared.to.addDays(-1)));
}

/// A newer day stands for all sources; a region is as old as its oldest source.
void add(Freshness &all, const Freshness &more, bool first)
{
    all.importedAt = first ? more.importedAt : std::max(all.importedAt, more.importedAt);
    if (more.lastDay)
        all.lastDay = std::max(all.lastDay.value_or(*more.lastDay), *more.lastDay);
    if (first)
        all.regions = more.regions;
    for (Freshness::Region &region : all.regions)
        for (const Freshness::Region &other : more.regions)
            if (region.id == other.id)
                region.lastDay = region.lastDay && other.lastDay
                    ? std::optional(std::min(*region.lastDay, *other.lastDay)) : std::nullopt;
}

} // namespace

QStringList Coverage::sentences() const
{
    QStringList all;
    if (lastDay)
        all << translate("metrics", "Data up to %1.").arg(dayText(*lastDay));
    else
        all << (known ? translate("metrics", "No data by the end of the period.")
                      : translate("metrics", "How fresh these figures are is not known."));
    if (importedAt.isValid())
        all << translate("metrics", "Last import %1.").arg(importedAt.toString(u"yyyy-MM-dd HH:mm"_s));
    if (!missing.empty())
        all << translate("metrics", "Without data in this period: %1.")
                   .arg(namesOf(missing, [](const Region &region) {
                       return region.lastDay ? translate("metrics", "%1 (last %2)").arg(region.name, dayText(*region.lastDay))
                                             : translate("metrics", "%1 (none yet)").arg(region.name);
                   }));
    if (!late.empty())
        all << translate("metrics", "Older data: %1.")
                   .arg(namesOf(late, [](const Region &region) {
                       return translate("metrics", "%1 up to %2").arg(region.name, dayText(*region.lastDay));
                   }));
    if (compared)
        all << comparedText(*compared, comparedBy);
    QStringList conditions;
    for (const auto &[title, filter] : filters)
        conditions << filterText(title, filter);
    if (!conditions.isEmpty())
        all << translate("metrics", "Only where %1.").arg(conditions.join(translate("metrics", ", and ")));
    return all;
}

Result<Coverage> coverageOf(Reader &reader, const Query &query)
{
    WEIWO_ASSIGN(const Plan plan, planOf(reader, query));
    WEIWO_ASSIGN(const auto range, rangeOf(reader, query, plan));
    Coverage coverage;
    const auto &dimensions = reader.registry().extension<Catalogues>().dimensions;
    for (const Filter &filter : query.where)
        if (const DimensionSpec *dimension = dimensions.find(filter.field))
            coverage.filters.emplace_back(dimension->title, filter);
    // As the table says it: of what has happened, where that is asked for.
    const auto facts = std::find_if(plan.sources.begin(), plan.sources.end(), [](const SourceSpec *source) { return !source->isOfGoals; });
    const bool compares = query.period && query.compare != Compare::None && facts != plan.sources.end();
    Period counted;
    if (compares) {
        WEIWO_ASSIGN(counted, countedPeriod(reader, **facts, *query.period));
    }
    if (compares && FiscalCalendar::wholeOf(counted)) {
        WEIWO_ASSIGN(const DateRange compared, comparedRange(reader, counted, query.compare));
        coverage.compared = compared;
        coverage.comparedBy = reader.settings().compareToDate;
    }
    if (!range)
        return coverage;
    coverage.period = *range;
    SourceRequest request;
    request.filters = query.where;
    request.range = {range->from, std::min(range->to, std::max(range->from, reader.clock().today()).addDays(1))};
    Freshness all;
    for (const SourceSpec *source : plan.sources) {
        if (!source->freshness)
            continue;
        WEIWO_ASSIGN(const Freshness fresh, source->freshness(reader, request));
        add(all, fresh, !coverage.known);
        coverage.known = true;
    }
    coverage.importedAt = all.importedAt;
    coverage.lastDay = all.lastDay;
    coverage.regions = static_cast<qint64>(all.regions.size());
    for (const Freshness::Region &region : all.regions) {
        const qint64 behind = region.lastDay && all.lastDay ? region.lastDay->daysTo(*all.lastDay) : 0;
        const Coverage::Region entry{region.id, region.name, region.lastDay, behind};
        if (!region.lastDay || *region.lastDay < range->from)
            coverage.missing.push_back(entry);
        else if (behind > LateAfterDays)
            coverage.late.push_back(entry);
    }
    return coverage;
}

} // namespace weiwo::metrics
