#pragma once

#include <QtGlobal>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weiwo::performance {

/// What was and what was expected, for each combination of members of some dimensions (a leaf).
class LeafTable
{
public:
    /// More would make too many sets of dimensions to look through.
    static constexpr size_t MaxDimensions = 10;

    /// At most MaxDimensions names.
    explicit LeafTable(std::vector<std::string> dimensions);

    /// Adds a row, in UTF-8: a member of each dimension. Rows of one combination add up.
    void add(std::span<const std::string_view> members, double real, double expected);
    /// The number of a member, given when it is first asked for.
    [[nodiscard]] quint32 codeOf(size_t dimension, std::string_view member);
    /// The same by the numbers of the members.
    void addCodes(std::span<const quint32> codes, double real, double expected);

    [[nodiscard]] const std::vector<std::string> &dimensions() const { return m_dimensions; }
    [[nodiscard]] size_t size() const { return m_real.size(); }
    [[nodiscard]] double real(size_t leaf) const { return m_real[leaf]; }
    [[nodiscard]] double expected(size_t leaf) const { return m_expected[leaf]; }
    /// Members are numbered in the order in which they came.
    [[nodiscard]] quint32 code(size_t leaf, size_t dimension) const
    {
        return m_codes[leaf * m_dimensions.size() + dimension];
    }
    [[nodiscard]] const std::string &member(size_t dimension, quint32 code) const
    {
        return m_members[dimension][code];
    }
    [[nodiscard]] size_t memberCount(size_t dimension) const { return m_members[dimension].size(); }

private:
    std::vector<std::string> m_dimensions;
    std::vector<std::vector<std::string>> m_members;
    std::vector<std::map<std::string, quint32, std::less<>>> m_memberCodes;
    std::vector<quint32> m_codes;
    std::vector<double> m_real;
    std::vector<double> m_expected;
    std::unordered_map<std::string, size_t> m_leafOf; ///< by the bytes of its codes
    std::vector<quint32> m_row;
};

} // namespace weiwo::performance
