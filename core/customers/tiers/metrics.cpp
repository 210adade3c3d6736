#include "core/customers/tiers/metrics.h"

#include "core/customers/owner_places.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/service.h"
#include "core/sales/grouping.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using metrics::Kind;
using metrics::MetricSpec;
using metrics::SourceRequest;
using metrics::SourceRow;

constexpr char SourceKey[] = "customers.service";

/// The scheme in use; nothing where there is none.
Result<std::optional<TierSchemeDetail>> schemeInUse(Reader &reader)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    WEIWO_ASSIGN(const bool stored, isTierSchemeStored(reader, scheme.scheme.id));
    return stored ? std::optional(scheme) : std::nullopt;
}

Result<QHash<Id, QString>> tierNames(Reader &reader)
{
    QHash<Id, QString> names;
    WEIWO_ASSIGN(const auto scheme, schemeInUse(reader));
    if (!scheme)
        return names;
    WEIWO_ASSIGN(const auto map, TierMap::on(reader, *scheme, reader.clock().today()));
    if (map->limit() <= 1)
        return names;
    names.reserve(static_cast<qsizetype>(map->limit()));
    WEIWO_TRY(repo::eachNumberAndId(reader, [&](qint64 no, const Id &id) {
        if (const auto place = map->placeOf(no))
            names.insert(id, scheme->tiers[static_cast<size_t>(*place)].name);
    }));
    return names;
}

/// Each customer with a standard is a row of the grouping: `lines` counts them, `quantity` the served.
Result<std::vector<SourceRow>> queryService(Reader &reader, const SourceRequest &request)
{
    const QDate day = std::min(request.range.to.addDays(-1), reader.clock().today());
    SourceRequest onDay = request;
    onDay.range = {day, day.addDays(1)};
    WEIWO_ASSIGN(const auto grouping, sales::Grouping::make(reader, onDay));
    WEIWO_ASSIGN(const auto scheme, schemeInUse(reader));
    if (scheme && request.range.from < request.range.to) {
        WEIWO_ASSIGN(const auto log, ServiceLog::on(reader, *scheme, day));
        WEIWO_ASSIGN(auto index, org::PlacementIndex::shared(reader));
        const OwnerPlaces places(std::move(index), day.toJulianDay());
        sales::repo::FigureRow row;
        row.day = day.toJulianDay();
        row.month = Month(day).index();
        WEIWO_TRY(repo::eachOwner(reader, [&](qint64 no, qint64 owner) {
            const auto standing = log->of(no);
            if (!standing)
                return;
            places.set(row, owner);
            row.customer = no;
            if (sales::Grouping::Group *group = grouping->groupOf(row)) {
                ++group->lines;
                group->quantity += standing->due >= day.toJulianDay() ? 1 : 0;
            }
        }));
    }
    return grouping->rows([&request](const sales::Grouping::Group &group) {
        std::vector<std::optional<qint64>> values;
        for (const QString &metric : request.metrics)
            values.push_back(metric == u"service.served"_s ? group.quantity : group.lines);
        return values;
    });
}

metrics::SourceSpec serviceSource()
{
    metrics::SourceSpec spec;
    spec.key = QString::fromLatin1(SourceKey);
    spec.dimensions = {u"region"_s, u"province"_s, u"team"_s, u"person"_s, u"node"_s, u"customer"_s};
    spec.addingUp = {u"service.customers"_s, u"service.served"_s};
    spec.query = &queryService;
    spec.extent = [](Reader &reader) -> Result<std::optional<DateRange>> {
        WEIWO_ASSIGN(const auto scheme, schemeInUse(reader));
        if (!scheme)
            return std::nullopt;
        WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme->scheme.id));
        if (runs.empty())
            return std::nullopt;
        return std::optional(DateRange{runs.front().asOf, std::max(runs.front().asOf, reader.clock().today()).addDays(1)});
    };
    return spec;
}

MetricSpec count(const QString &key, Text title, Text help)
{
    MetricSpec spec;
    spec.key = key;
    spec.title = title;
    spec.help = help;
    spec.kind = Kind::Count;
    // As of a day: months do not add up to a year.
    spec.additive = false;
    spec.source = QString::fromLatin1(SourceKey);
    return spec;
}

} // namespace

void contributeTierMetrics(metrics::Catalogues &catalogues)
{
    catalogues.sources.add(serviceSource());
    metrics::DimensionSpec tier;
    tier.key = u"customer.tier"_s;
    tier.title = WEIWO_TEXT("tiers", "Customer's tier");
    tier.of = u"customer"_s;
    tier.values = &tierNames;
    catalogues.dimensions.add(tier);
    catalogues.metrics.add(count(u"service.customers"_s, WEIWO_TEXT("tiers", "Customers with a service standard"),
                                 WEIWO_TEXT("tiers", "How many customers are owed visits or contacts by their tier, on the last day of the period.")));
    catalogues.metrics.add(count(u"service.served"_s, WEIWO_TEXT("tiers", "Customers served as owed"),
                                 WEIWO_TEXT("tiers", "How many of them were visited and contacted within their standards, on the last day of the period.")));
    MetricSpec compliance;
    compliance.key = u"service.compliance"_s;
    compliance.title = WEIWO_TEXT("tiers", "Service compliance");
    compliance.help = WEIWO_TEXT("tiers", "The part of the customers with a service standard that were served as owed, on the last day of the period.");
    compliance.kind = Kind::Ratio;
    compliance.additive = false;
    compliance.inputs = {u"service.served"_s, u"service.customers"_s};
    compliance.derive = [](const std::vector<std::optional<qint64>> &inputs) -> std::optional<double> {
        if (!inputs[0] || inputs[1].value_or(0) == 0)
            return {};
        return static_cast<double>(*inputs[0]) / static_cast<double>(*inputs[1]);
    };
    catalogues.metrics.add(compliance);
}

} // namespace weiwo::customers
