#pragma once

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
#include <vector>

namespace weiwo::customers {

/// How customers are ranked from 1, the worst, to 5, the best.
enum class ScoreRule {
    Share, ///< min(5, 1 + ⌊5 · (number strictly worse) / n⌋): equal values always score equal, and
           ///< with many of them the five groups are unequal
    Ntile, ///< five groups as equal as can be, of equal values the first ones worse; the first
           ///< n mod 5 groups get one more
};

enum class Better { More, Less };

inline constexpr int Scores = 5;

namespace detail {

/// Where in the order from worst to best the scores 2 to 5 begin. By Share one scores s if it is
/// better than the value in the place before.
[[nodiscard]] std::array<size_t, Scores - 1> scoreStarts(size_t size, ScoreRule rule);

template<class Value>
struct Placed
{
    Value value;
    quint32 place;
};

/// The values at @p places (rising) of the order from worst to best. Partitions instead of sorting.
template<class Item, class IsWorse>
std::array<Item, Scores - 1> selected(std::vector<Item> items,
                                      const std::array<size_t, Scores - 1> &places, IsWorse isWorse)
{
    std::array<Item, Scores - 1> found{};
    // Halves first: each partition is looked for in a part of what is left.
    const auto select = [&](auto self, size_t low, size_t high, size_t first, size_t last) -> void {
        if (first >= last)
            return;
        const size_t middle = (first + last) / 2;
        const auto begin = items.begin();
        const auto nth = begin + static_cast<qsizetype>(places[middle]);
        std::nth_element(begin + static_cast<qsizetype>(low), nth,
                         begin + static_cast<qsizetype>(high), isWorse);
        found[middle] = *nth;
        self(self, low, places[middle] + 1, first, middle);
        self(self, places[middle], high, middle + 1, last);
    };
    select(select, 0, items.size(), 0, places.size());
    return found;
}

/// Where whole numbers lie close together, as days and counts of orders do: counts how many there are
/// of each, and is faster than comparing. False where they do not.
template<class Value>
bool scoreByCounting(std::span<const Value> values, Better better, ScoreRule rule,
                     std::vector<quint8> &scores)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const quint64 low = static_cast<quint64>(*least);
    const quint64 high = static_cast<quint64>(*most);
    const quint64 range = high - low;
    if (range > 4 * values.size())
        return false;
    // Places from 0, the worst.
    const auto placeOf = [&](Value value) {
        return better == Better::More ? static_cast<quint64>(value) - low : high - static_cast<quint64>(value);
    };
    std::vector<size_t> worse(range + 2);
    for (const Value value : values)
        ++worse[placeOf(value) + 1];
    for (size_t place = 1; place < worse.size(); ++place)
        worse[place] += worse[place - 1];
    const auto starts = scoreStarts(values.size(), rule);
    const auto scoreAt = [&starts](size_t before) {
        return static_cast<quint8>(1 + std::count_if(starts.begin(), starts.end(), [before](size_t start) { return start <= before; }));
    };
    for (size_t i = 0; i < values.size(); ++i) {
        size_t &before = worse[placeOf(values[i])];
        scores[i] = scoreAt(before);
        before += rule == ScoreRule::Ntile ? 1 : 0;
    }
    return true;
}

} // namespace detail

/// The scores of @p values, in their order; for Ntile that is the order of ids, by which ties are
/// broken. Linear time. Works on any values that can be compared; nothing is rounded.
template<class Value>
[[nodiscard]] std::vector<quint8> quintileScores(std::span<const Value> values, Better better,
                                                 ScoreRule rule)
{
    std::vector<quint8> scores(values.size(), 1);
    if (values.empty())
        return scores;
    if constexpr (std::is_integral_v<Value>) {
        if (detail::scoreByCounting(values, better, rule, scores))
            return scores;
    }
    const auto isWorse = [better](const Value &a, const Value &b) {
        return better == Better::More ? a < b : b < a;
    };
    auto places = detail::scoreStarts(values.size(), rule);
    if (rule == ScoreRule::Share) {
        for (size_t &place : places)
            --place;
        const auto limits =
            detail::selected(std::vector<Value>(values.begin(), values.end()), places, isWorse);
        for (size_t i = 0; i < values.size(); ++i)
            for (const Value &limit : limits)
                scores[i] = static_cast<quint8>(scores[i] + (isWorse(limit, values[i]) ? 1 : 0));
        return scores;
    }
    using Item = detail::Placed<Value>;
    std::vector<Item> items(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        items[i] = {values[i], static_cast<quint32>(i)};
    const auto comesBefore = [&isWorse](const Item &a, const Item &b) {
        return isWorse(a.value, b.value) || (!isWorse(b.value, a.value) && a.place < b.place);
    };
    // With fewer than five, the last groups are empty.
    std::array<size_t, Scores - 1> within = places;
    for (size_t &place : within)
        place = std::min(place, values.size() - 1);
    const auto firsts = detail::selected(items, within, comesBefore);
    for (const Item &item : items)
        for (size_t k = 0; k < firsts.size(); ++k)
            if (places[k] < values.size() && !comesBefore(item, firsts[k]))
                ++scores[item.place];
    return scores;
}

} // namespace weiwo::customers
