#include "core/sales/places.h"

#include "core/sales/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

Result<Places> Places::load(Reader &reader)
{
    Places places;
    WEIWO_ASSIGN(places.m_index, org::PlacementIndex::load(reader));
    const auto headquarters = places.m_index.headquarters();
    if (!headquarters)
        return fail(errc::NotFound,
                    translate("sales", "The workspace has no headquarters yet: add one first."));
    places.m_headquarters = *headquarters;
    WEIWO_ASSIGN(places.m_owners, repo::ownersOfCustomers(reader));
    WEIWO_ASSIGN(places.m_customerLimit, records::localKeyLimit(reader.db(), u"customer"_s));
    return places;
}

bool Places::knows(const std::optional<qint64> &region, const std::optional<qint64> &person,
                   const std::optional<qint64> &customer) const
{
    const qint64 limit = m_index.keyLimit();
    if (region.value_or(0) >= limit || person.value_or(0) >= limit)
        return false;
    return region || person || customer.value_or(0) < m_customerLimit;
}

Place Places::of(const std::optional<qint64> &region, const std::optional<qint64> &person,
                 const std::optional<qint64> &customer, qint64 day) const
{
    const auto unitOf = [&](qint64 node) -> std::optional<qint64> {
        if (m_index.levelOf(node) != org::Level::Person)
            return node;
        return m_index.parentAt(node, day);
    };
    if (region) {
        if (person && m_index.isWithin(*person, *region, day))
            return {unitOf(*person).value_or(*region), true};
        return {*region, person && m_index.isAssigned(*person, *region, day)};
    }
    if (person)
        if (const auto unit = unitOf(*person))
            return {*unit, true};
    if (customer)
        if (const auto owner = m_owners.constFind(*customer); owner != m_owners.constEnd())
            if (const auto unit = unitOf(*owner))
                return {*unit, person == *owner};
    return {m_headquarters, false};
}

} // namespace weiwo::sales
