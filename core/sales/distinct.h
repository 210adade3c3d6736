#pragma once

#include <QtGlobal>
#include <vector>

namespace weiwo::sales {

/// Different numbers, counted. Many times faster and smaller than a set that can also be gone through:
/// open addressing, the numbers themselves in one block.
class DistinctNumbers
{
public:
    void insert(qint64 number)
    {
        // Lines of one order, or of one customer, often come together.
        if (number == m_last && m_count > 0)
            return;
        m_last = number;
        if (number == Empty) {
            m_count += m_hasEmpty ? 0 : 1;
            m_hasEmpty = true;
            return;
        }
        if (2 * (m_count + 1) > qint64(m_slots.size()))
            grow();
        put(number);
    }
    [[nodiscard]] qint64 size() const { return m_count; }

private:
    static constexpr qint64 Empty = 0;       ///< marks a free slot; as a number it is counted apart

    void put(qint64 number);
    void grow();

    std::vector<qint64> m_slots;             ///< a power of two, at most half of them taken
    qint64 m_count = 0;
    qint64 m_last = 0;
    bool m_hasEmpty = false;
};

} // namespace weiwo::sales
