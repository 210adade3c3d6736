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
    /// A day or month, a place (2 × unit + member), and whom or what: the order in which sums are kept.
    using Key = std::array<qint64, 3>;
    /// lines, amount, quantity, costed, cost, profit.
    using Figures = std::array<qint64, 6>;
    /// Of products, behind those: marked, discount, plain, pieces.
    using PricedFigures = std::array<qint64, 10>;
    template<class F>
    using Sorted = std::vector<std::pair<Key, F>>;

    void add(const SummedLine &line);
    /// Whether it holds about as much as is worth keeping in memory.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }
    void clear();

    // Each in order of its key, of which unused parts are 0; nothing where a sum is more than 64 bits hold.
    [[nodiscard]] std::optional<Sorted<Figures>> byDate() const;
    [[nodiscard]] std::optional<Sorted<Figures>> byDayAndPerson() const;
    [[nodiscard]] std::optional<Sorted<Figures>> byMonthAndPerson() const;
    [[nodiscard]] std::optional<Sorted<PricedFigures>> byMonthAndProduct() const;

private:
    struct Hash
    {
        size_t operator()(const Key &key) const noexcept;
    };
    template<class F>
    using Map = std::unordered_map<Key, F, Hash>;

    [[nodiscard]] std::optional<Sorted<Figures>> daysBy(Key (*keyOf)(const Key &)) const;

    Map<Figures> m_days;
    Map<PricedFigures> m_products;
    bool m_fits = true;   ///< no sum so far is more than 64 bits hold
};

} // namespace weiwo::sales
