#pragma once

#include "core/program/demo_customers.h"

#include <deque>

namespace weiwo::demo {

/// Enters customers as people do: most as they are, some twice under another spelling, some with a
/// number that is missing or wrong. From the seed alone; cards come in the order of their numbers.
class Typist
{
public:
    explicit Typist(quint64 seed) : m_seed(seed) { }
    /// What is in the book of customer @p number, from 0.
    [[nodiscard]] CustomerCard typed(const CustomerCard &right, qint64 number);

private:
    [[nodiscard]] const CustomerCard *earlierIn(const QString &province) const;

    quint64 m_seed;
    std::deque<CustomerCard> m_earlier;    ///< the last ones that were entered as they are
};

} // namespace weiwo::demo
