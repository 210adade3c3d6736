#include "core/sales/line_rights.h"

#include "core/exchange/batches.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

Result<LineRights> LineRights::of(Edit &edit)
{
    Access access(edit, edit.person(), edit.clock().today());
    const bool all = access.mayWrite(exchange::batchTable().policy, {}).has_value();
    LineRights rights(std::move(access), all, edit.clock().today().toJulianDay());
    WEIWO_TRY(rights.load(edit));
    return rights;
}

Status LineRights::load(Edit &edit)
{
    WEIWO_ASSIGN(m_index, org::PlacementIndex::load(edit));
    return {};
}

Result<int> LineRights::mayWriteAt(qint64 node)
{
    const auto id = m_index.idOf(node);
    return m_access.mayWrite(exchange::batchTable().policy,
                             id ? std::optional<Id>(id->raw()) : std::nullopt);
}

Status LineRights::judge(Edit &edit, const Place &place, std::optional<qint64> person)
{
    const qint64 member = place.member ? person.value_or(0) : 0;
    const auto key = qMakePair(place.unit, member);
    // Lines of one order stand together.
    if (key == m_last || m_known.contains(key)) {
        m_last = key;
        return {};
    }
    // The import may have made the unit or the person.
    if (place.unit >= m_index.keyLimit() || member >= m_index.keyLimit())
        WEIWO_TRY(load(edit));
    if (!m_all) {
        const auto unit = mayWriteAt(place.unit);
        if (!unit && (member == 0 || !mayWriteAt(member)))
            return failed(unit);
    }
    m_known.insert(key);
    m_last = key;
    m_units.insert(place.unit);
    m_people.insert(member);
    return {};
}

/// The node and all above it, as they stand today.
std::vector<qint64> LineRights::upwards(qint64 node) const
{
    constexpr size_t Deepest = 100;
    std::vector<qint64> nodes;
    for (std::optional<qint64> at = node; at && nodes.size() < Deepest;
         at = m_index.parentAt(*at, m_today))
        nodes.push_back(*at);
    return nodes;
}

std::optional<Id> LineRights::home() const
{
    if (m_units.isEmpty())
        return {};
    std::vector<qint64> common = upwards(*m_units.cbegin());
    for (const qint64 unit : m_units)
        std::erase_if(common, [&](qint64 node) { return !m_index.isWithin(unit, node, m_today); });
    if (common.empty() || common.front() == m_index.headquarters())
        return {};
    qint64 home = common.front();
    if (m_people.size() == 1 && m_index.isWithin(*m_people.cbegin(), home, m_today))
        home = *m_people.cbegin();
    const auto id = m_index.idOf(home);
    return id ? std::optional<Id>(id->raw()) : std::nullopt;
}

} // namespace weiwo::sales
