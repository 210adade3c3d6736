#include "core/sales/distinct.h"

#include <utility>

namespace weiwo::sales {

namespace {

constexpr size_t FirstSlots = 16;

/// Numbers of records are dense and keys of orders hashed already: one multiplication spreads both
/// (Fibonacci hashing, Knuth, The Art of Computer Programming 3, §6.4).
size_t slotOf(qint64 number, size_t slots)
{
    const quint64 mixed = static_cast<quint64>(number) * 0x9E3779B97F4A7C15U;
    return static_cast<size_t>(mixed >> 20) & (slots - 1);
}

} // namespace

void DistinctNumbers::put(qint64 number)
{
    size_t slot = slotOf(number, m_slots.size());
    while (m_slots[slot] != Empty) {
        if (m_slots[slot] == number)
            return;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = number;
    ++m_count;
}

void DistinctNumbers::grow()
{
    const std::vector<qint64> before = std::exchange(m_slots, std::vector<qint64>(std::max(FirstSlots, m_slots.size() * 4), Empty));
    m_count = m_hasEmpty ? 1 : 0;
    for (const qint64 number : before)
        if (number != Empty)
            put(number);
}

} // namespace weiwo::sales
