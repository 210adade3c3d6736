#include "core/performance/leaf_table.h"

namespace weiwo::performance {

LeafTable::LeafTable(std::vector<std::string> dimensions)
    : m_dimensions(std::move(dimensions)), m_members(m_dimensions.size()),
      m_memberCodes(m_dimensions.size()), m_row(m_dimensions.size())
{
    Q_ASSERT(m_dimensions.size() <= MaxDimensions);
}

quint32 LeafTable::codeOf(size_t dimension, std::string_view member)
{
    auto &codes = m_memberCodes[dimension];
    const auto known = codes.find(member);
    if (known != codes.end())
        return known->second;
    const auto code = static_cast<quint32>(m_members[dimension].size());
    m_members[dimension].emplace_back(member);
    codes.emplace(member, code);
    return code;
}

void LeafTable::add(std::span<const std::string_view> members, double real, double expected)
{
    Q_ASSERT(members.size() == m_dimensions.size());
    for (size_t i = 0; i < m_row.size(); ++i)
        m_row[i] = codeOf(i, members[i]);
    addCodes(m_row, real, expected);
}

void LeafTable::addCodes(std::span<const quint32> codes, double real, double expected)
{
    std::string key(reinterpret_cast<const char *>(codes.data()), codes.size() * sizeof(quint32));
    const auto [place, isNew] = m_leafOf.try_emplace(std::move(key), m_real.size());
    if (!isNew) {
        m_real[place->second] += real;
        m_expected[place->second] += expected;
        return;
    }
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    m_real.push_back(real);
    m_expected.push_back(expected);
}

} // namespace weiwo::performance
