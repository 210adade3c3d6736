#pragma once

#include "core/base/finding.h"
#include "core/customers/duplicates/profile.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace weiwo::customers {

/// What two customers must share to be compared at all. METHODS.md §6.4, and two of our own: Typo
/// (the core without one of its characters, or words, in one city) and Address.
enum class BlockKey { Code, Organization, Phone, Email, Core, Start, Initials, Bigrams, Address, Typo };
inline constexpr size_t BlockKeys = 10;
/// "credit_code", "organization", "phone", "email", "core", "start", "initials", "bigrams",
/// "address", "typo".
[[nodiscard]] QString blockKeyName(BlockKey key);

/// Groups of customers that share a key. A key with more than MostMembers is split by city; what is
/// still larger is skipped, with a finding. Does not depend on the order of the customers.
class Blocks
{
public:
    static constexpr size_t MostMembers = 200;

    explicit Blocks(const std::vector<CustomerProfile> &profiles);

    /// One group: who shares a key, by row.
    struct Block
    {
        BlockKey key;
        quint64 hash;
        std::span<const quint32> rows;
    };
    [[nodiscard]] const std::vector<Block> &all() const { return m_blocks; }
    /// How many pairs stand in blocks, some of them more than once.
    [[nodiscard]] double pairCount() const;
    /// Calls @p each with the pairs of a block (the smaller row first) that no block of an earlier
    /// key has; within Typo a pair may come again.
    template<class Each>
    void eachPair(const Block &block, Each each) const
    {
        for (size_t i = 0; i < block.rows.size(); ++i)
            for (size_t j = i + 1; j < block.rows.size(); ++j)
                if (!sharedBefore(block.key, block.rows[i], block.rows[j]))
                    each(block.rows[i], block.rows[j]);
    }
    /// One for each kind of key of which groups were skipped.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    struct Entry
    {
        quint64 hash;
        quint32 row;
        auto operator<=>(const Entry &) const = default;
    };
    /// A phone number has two places, any other key but Typo one.
    static constexpr size_t Slots = 10;

    [[nodiscard]] bool sharedBefore(BlockKey key, quint32 a, quint32 b) const;
    void group(BlockKey key, std::vector<Entry> entries, const std::vector<CustomerProfile> &profiles,
               bool split);
    void keep(BlockKey key, std::span<const Entry> run);
    void mark(BlockKey key, std::span<const Entry> run);
    void skip(BlockKey key, size_t groups, size_t members);

    std::vector<std::array<quint64, Slots>> m_shared;   ///< by row: the hashes of kept groups
    std::vector<std::vector<quint32>> m_rows;           ///< the members that m_blocks point into
    std::vector<Block> m_blocks;
    Findings m_findings;
};

} // namespace weiwo::customers
