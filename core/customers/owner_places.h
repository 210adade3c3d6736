#pragma once

#include "core/org/placement_index.h"
#include "core/sales/figures.h"

namespace weiwo::customers {

/// Where a customer stands in figures by unit and person: at its owner's unit on a day, under him where he
/// is a person; without an owner at headquarters.
class OwnerPlaces
{
public:
    OwnerPlaces(std::shared_ptr<const org::PlacementIndex> index, qint64 day) : m_index(std::move(index)), m_day(day) { }

    /// @p owner: local key of a node, 0: nobody.
    void set(sales::repo::FigureRow &row, qint64 owner) const
    {
        row.place = {m_index->headquarters().value_or(0), false};
        row.person.reset();
        if (owner == 0)
            return;
        if (m_index->levelOf(owner) != org::Level::Person) {
            row.place.unit = owner;
            return;
        }
        row.person = owner;
        if (const auto unit = m_index->parentAt(owner, m_day))
            row.place = {*unit, true};
    }

private:
    std::shared_ptr<const org::PlacementIndex> m_index;
    qint64 m_day;
};

} // namespace weiwo::customers
