#pragma once

#include "core/sales/types.h"

#include <array>
#include <unordered_map>

namespace weiwo::sales {

/// What the sums know of an order line.
struct SummedLine
{
    qint64 day = 0;
    qint64 month = 0;
    Place place;
    qint64 person = 0;          ///< 0: none
    qint64 product = 0;         ///< 0: none
    qint64 customer = 0;        ///< 0: none
    qint64 amount = 0;
    std::optional<qint64> quantity = {};
    std::optional<qint64> cost = {};
    std::optional<qint64> discount = {};
};

/// What order lines that come or go change in the kept sums, gathered so that each sum is written
/// once and in order of its key.
class LineDelta
{
public:
    static constexpr size_t Keys = 4;
    using Key = std::array<qint64, Keys>;
    /// lines, amount, quantity, costed, cost, profit; then of products marked, discount, plain, pieces.
    using Figures = std::array<qint64, 10>;
    struct Days
    {
        qint64 lines = 0;
        qint64 first = 0;
        qint64 last = 0;
    };
    enum class Sums { Date, Day, Month, Product };
    static constexpr size_t SumsCount = 4;

    void add(const SummedLine &line);
    /// Whether it holds about as much as is worth keeping in memory.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const { return m_days.empty() && of(Sums::Date).empty(); }
    void clear();

    /// By key; unused keys are 0.
    [[nodiscard]] std::vector<std::pair<Key, Figures>> sorted(Sums sums) const;
    /// Of each customer, by number.
    [[nodiscard]] std::vector<std::pair<qint64, Days>> sortedDays() const;

private:
    struct Hash
    {
        size_t operator()(const Key &key) const noexcept;
    };
    using Map = std::unordered_map<Key, Figures, Hash>;

    [[nodiscard]] const Map &of(Sums sums) const { return m_sums[static_cast<size_t>(sums)]; }

    std::array<Map, SumsCount> m_sums;
    std::unordered_map<qint64, Days> m_days;
};

} // namespace weiwo::sales
