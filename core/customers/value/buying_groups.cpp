#include "core/customers/value/buying_groups.h"

#include "core/customers/value/radix_order.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

namespace weiwo::customers {

namespace {

/// Gives each different value a number: first as they come, in the end in rising order.
template<class Value>
class Numbering
{
public:
    quint32 numberOf(Value value)
    {
        if (2 * (m_values.size() + 1) > m_slots.size())
            grow();
        size_t slot = placeOf(value);
        while (m_slots[slot] != Free) {
            if (m_values[m_slots[slot]] == value)
                return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = static_cast<quint32>(m_values.size());
        m_values.push_back(value);
        return m_slots[slot];
    }

    /// The place in rising order of each number.
    [[nodiscard]] std::vector<quint32> ranks() const
    {
        std::vector<quint32> order(m_values.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](quint32 a, quint32 b) { return m_values[a] < m_values[b]; });
        std::vector<quint32> ranks(order.size());
        for (size_t rank = 0; rank < order.size(); ++rank)
            ranks[order[rank]] = static_cast<quint32>(rank);
        return ranks;
    }

    [[nodiscard]] std::vector<Value> sortedValues() const
    {
        std::vector<Value> values = m_values;
        std::sort(values.begin(), values.end());
        return values;
    }

private:
    static constexpr quint32 Free = ~quint32(0);

    [[nodiscard]] size_t placeOf(Value value) const
    {
        // The upper bits of the product: short fractions differ in the upper bits alone.
        const quint64 mixed = std::bit_cast<quint64>(value) * 0x9E3779B97F4A7C15u;
        return static_cast<size_t>((mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93u >> m_shift);
    }

    void grow()
    {
        const size_t size = std::max<size_t>(64, 2 * m_slots.size());
        m_slots.assign(size, Free);
        m_shift = 64 - std::countr_zero(size);
        for (size_t number = 0; number < m_values.size(); ++number) {
            size_t slot = placeOf(m_values[number]);
            while (m_slots[slot] != Free)
                slot = (slot + 1) & (size - 1);
            m_slots[slot] = static_cast<quint32>(number);
        }
    }

    std::vector<Value> m_values;
    std::vector<quint32> m_slots; ///< a power of two of them
    int m_shift = 64;
};

using Group = BuyingGroups::Group;

/// Customers in rising order of their groups, as yet with a group each.
std::vector<quint32> orderOf(const std::vector<Group> &places, size_t repeats, size_t times)
{
    const int timeBits = static_cast<int>(std::bit_width(times));
    if (static_cast<int>(std::bit_width(repeats)) + 2 * timeBits <= 64) {
        std::vector<quint64> keys(places.size());
        for (size_t i = 0; i < places.size(); ++i)
            keys[i] = (quint64(places[i].repeats) << (2 * timeBits))
                | (quint64(places[i].recency) << timeBits) | places[i].age;
        return radixOrder(keys);
    }
    std::vector<quint32> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&places](quint32 a, quint32 b) {
        const Group &x = places[a];
        const Group &y = places[b];
        return std::tie(x.repeats, x.recency, x.age, a) < std::tie(y.repeats, y.recency, y.age, b);
    });
    return order;
}

bool areAlike(const Group &a, const Group &b)
{
    return a.repeats == b.repeats && a.recency == b.recency && a.age == b.age;
}

} // namespace

BuyingGroups::BuyingGroups(std::span<const BuyingRecord> records)
{
    Numbering<qint64> repeats;
    Numbering<double> times;
    std::vector<Group> places(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        // A zero of either sign is one time.
        places[i] = {repeats.numberOf(records[i].repeats), times.numberOf(records[i].recency + 0.0),
                     times.numberOf(records[i].age + 0.0), 1};
    }
    m_repeats = repeats.sortedValues();
    m_times = times.sortedValues();
    const std::vector<quint32> repeatRanks = repeats.ranks();
    const std::vector<quint32> timeRanks = times.ranks();
    for (Group &place : places)
        place = {repeatRanks[place.repeats], timeRanks[place.recency], timeRanks[place.age], 1};

    m_groupOf.resize(records.size());
    for (const quint32 customer : orderOf(places, m_repeats.size(), m_times.size())) {
        if (!m_groups.empty() && areAlike(m_groups.back(), places[customer]))
            ++m_groups.back().customers;
        else
            m_groups.push_back(places[customer]);
        m_groupOf[customer] = static_cast<quint32>(m_groups.size() - 1);
    }
}

BuyingRecord BuyingGroups::record(size_t group) const
{
    const Group &places = m_groups[group];
    return {m_repeats[places.repeats], m_times[places.recency], m_times[places.age]};
}

} // namespace weiwo::customers
