#include "core/customers/tiers/service.h"

#include "core/customers/repo_book.h"
#include "core/customers/tiers/repo.h"
#include "core/org/node_names.h"
#include "core/org/tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// The last day of a contact of a kind of activity; 0: never.
using LastDay = std::function<qint64(const QString &kind)>;

/// By place of the tier, the standards that contacts meet.
Result<std::vector<std::vector<ServiceStandard>>> standardsByPlace(Reader &reader, const TierSchemeDetail &scheme)
{
    std::vector<std::vector<ServiceStandard>> byPlace(scheme.tiers.size());
    WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, scheme));
    for (const ServiceStandard &standard : standards) {
        const ServiceKind *kind = serviceKinds().find(standard.kind);
        const Tier *tier = scheme.find(standard.tier);
        if (kind && !kind->activities.isEmpty() && standard.value > 0 && tier)
            byPlace[static_cast<size_t>(tier - scheme.tiers.data())].push_back(standard);
    }
    return byPlace;
}

/// Of these standards the one that is due first; of those due on one day the first.
std::optional<ServiceLog::Standing> firstDue(const std::vector<ServiceStandard> &standards, std::optional<QDate> since, const LastDay &lastDay)
{
    std::optional<ServiceLog::Standing> first;
    for (const ServiceStandard &standard : standards) {
        qint64 last = 0;
        for (const QString &kind : serviceKinds().find(standard.kind)->activities)
            last = std::max(last, lastDay(kind));
        const qint64 from = last > 0 ? last : since.value_or(QDate::fromJulianDay(0)).toJulianDay();
        const ServiceLog::Standing standing{&standard, last > 0 ? std::optional(last) : std::nullopt, from + standard.value};
        if (!first || standing.due < first->due)
            first = standing;
    }
    return first;
}

struct Due
{
    qint64 customer = 0;
    qint64 overdue = 0;
};

/// The customers that are wanted, whoever lives.
Result<std::vector<Due>> dueOf(Reader &reader, const ServiceLog &log, const DueRequest &request)
{
    const qint64 day = request.day.toJulianDay();
    std::vector<Due> due;
    const auto look = [&](qint64 customer) {
        const auto standing = log.of(customer);
        if (!standing || standing->due > day + request.ahead)
            return;
        if (!request.tier || log.tiers().placeOf(customer) == request.tier)
            due.push_back({customer, day - standing->due});
    };
    if (request.owner) {
        WEIWO_ASSIGN(const auto tree, org::Tree::shared(reader, request.day));
        WEIWO_TRY(repo::eachOwnedBy(reader, tree->idsWithin(*request.owner), look));
    } else {
        std::vector<bool> dead(static_cast<size_t>(log.limit()));
        WEIWO_TRY(repo::eachDeadNumber(reader, [&dead](qint64 no) {
            if (no < static_cast<qint64>(dead.size()))
                dead[static_cast<size_t>(no)] = true;
        }));
        for (qint64 customer = 1; customer < log.limit(); ++customer)
            if (!dead[static_cast<size_t>(customer)])
                look(customer);
    }
    return due;
}

} // namespace

Result<std::shared_ptr<const ServiceLog>> ServiceLog::on(Reader &reader, const TierSchemeDetail &scheme, QDate day)
{
    const QString name = u"tiers.service.%1.%2"_s.arg(placesKey(scheme)).arg(day.toJulianDay());
    return reader.db().kept<ServiceLog>(name, [&]() -> Result<ServiceLog> {
        ServiceLog log;
        WEIWO_ASSIGN(log.m_tiers, TierMap::on(reader, scheme, day));
        WEIWO_ASSIGN(log.m_standards, standardsByPlace(reader, scheme));
        const auto limit = static_cast<size_t>(log.limit());
        WEIWO_TRY(repo::eachLastActivity(reader, day, [&](qint64 customer, const QString &kind, qint64 last) {
            qsizetype place = log.m_kinds.indexOf(kind);
            if (place < 0) {
                place = log.m_kinds.size();
                log.m_kinds << kind;
                log.m_last.emplace_back(limit);
            }
            if (static_cast<size_t>(customer) < limit)
                log.m_last[static_cast<size_t>(place)][static_cast<size_t>(customer)] = static_cast<qint32>(last);
        }));
        return log;
    });
}

std::optional<ServiceLog::Standing> ServiceLog::of(qint64 customer) const
{
    const auto place = m_tiers->placeOf(customer);
    if (!place)
        return std::nullopt;
    return firstDue(m_standards[static_cast<size_t>(*place)], m_tiers->since(customer), [&](const QString &kind) -> qint64 {
        const qsizetype at = m_kinds.indexOf(kind);
        return at < 0 ? 0 : m_last[static_cast<size_t>(at)][static_cast<size_t>(customer)];
    });
}

Result<std::optional<NextService>> nextService(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &customer, QDate day)
{
    std::optional<NextService> next;
    WEIWO_ASSIGN(const auto number, repo::customerNumber(reader, customer));
    WEIWO_ASSIGN(const auto tiers, TierMap::on(reader, scheme, day));
    const auto place = number ? tiers->placeOf(*number) : std::nullopt;
    if (!place)
        return next;
    WEIWO_ASSIGN(const auto standards, standardsByPlace(reader, scheme));
    WEIWO_ASSIGN(const auto lastDays, repo::lastActivitiesOf(reader, customer, day));
    const auto standing = firstDue(standards[static_cast<size_t>(*place)], tiers->since(*number),
                                   [&](const QString &kind) { return lastDays.value(kind, 0); });
    if (standing)
        next = NextService{*standing->standard, standing->last ? std::optional(QDate::fromJulianDay(*standing->last)) : std::nullopt,
                           QDate::fromJulianDay(standing->due)};
    return next;
}

Result<DueList> dueCustomers(Reader &reader, const DueRequest &request)
{
    WEIWO_ASSIGN(const auto log, ServiceLog::on(reader, request.scheme, request.day));
    WEIWO_ASSIGN(std::vector<Due> due, dueOf(reader, *log, request));
    DueList list{.customers = {}, .all = static_cast<qint64>(due.size())};
    const auto later = [](const Due &a, const Due &b) { return std::pair(-a.overdue, a.customer) < std::pair(-b.overdue, b.customer); };
    const size_t wanted = request.limit > 0 ? std::min(due.size(), static_cast<size_t>(request.limit)) : due.size();
    std::partial_sort(due.begin(), due.begin() + static_cast<qsizetype>(wanted), due.end(), later);
    std::vector<qint64> numbers;
    for (size_t i = 0; i < wanted; ++i)
        numbers.push_back(due[i].customer);
    QHash<qint64, repo::NamedCustomer> names;
    WEIWO_TRY(repo::namedCustomers(reader, numbers, [&names](repo::NamedCustomer &&customer) { names.insert(customer.no, customer); }));
    org::NodeNames owners(reader);
    for (const qint64 number : numbers) {
        const repo::NamedCustomer named = names.value(number);
        const ServiceLog::Standing standing = *log->of(number);
        list.customers.push_back({.customer = named.id,
                                  .code = named.code,
                                  .name = named.name,
                                  .tier = log->tiers().placeOf(number).value_or(0),
                                  .kind = standing.standard->kind,
                                  .every = standing.standard->value,
                                  .last = standing.last ? std::optional(QDate::fromJulianDay(*standing.last)) : std::nullopt,
                                  .due = QDate::fromJulianDay(standing.due),
                                  .overdue = request.day.toJulianDay() - standing.due,
                                  .owner = named.owner,
                                  .ownerName = owners.of(named.owner)});
    }
    return list;
}

Result<std::vector<Activity>> activitiesOf(Reader &reader, const CustomerId &customer, int limit)
{
    return repo::activitiesOf(reader, customer, limit);
}

} // namespace weiwo::customers
