#include "core/customers/tiers/service.h"

#include "core/customers/repo_book.h"
#include "core/customers/tiers/repo.h"
#include "core/org/node_names.h"
#include "core/org/tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

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
        WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, scheme));
        log.m_standards.resize(scheme.tiers.size());
        for (const ServiceStandard &standard : standards) {
            const ServiceKind *kind = serviceKinds().find(standard.kind);
            const Tier *tier = scheme.find(standard.tier);
            if (kind && !kind->activities.isEmpty() && standard.value > 0 && tier)
                log.m_standards[static_cast<size_t>(tier - scheme.tiers.data())].push_back(standard);
        }
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
    std::optional<Standing> first;
    for (const ServiceStandard &standard : m_standards[static_cast<size_t>(*place)]) {
        qint64 last = 0;
        for (const QString &kind : serviceKinds().find(standard.kind)->activities)
            if (const qsizetype at = m_kinds.indexOf(kind); at >= 0)
                last = std::max<qint64>(last, m_last[static_cast<size_t>(at)][static_cast<size_t>(customer)]);
        const qint64 from = last > 0 ? last : m_tiers->since(customer).value_or(QDate::fromJulianDay(0)).toJulianDay();
        const Standing standing{&standard, last > 0 ? std::optional(last) : std::nullopt, from + standard.value};
        if (!first || standing.due < first->due)
            first = standing;
    }
    return first;
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
