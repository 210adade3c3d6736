#pragma once

#include "core/customers/value/buying_groups.h"

namespace weiwo::customers {

/// ln L of many customers and its derivatives by r, alpha, a, b. The gamma functions are computed
/// once for each number of repeats, logarithms of times once for each time, the rest once for each
/// group. Keeps a reference to @p groups. One thread calls it; the result does not depend on how
/// many work for it (0: as many as the machine has).
class BgNbdLikelihood
{
public:
    BgNbdLikelihood(const BuyingGroups &groups, int threads);

    double operator()(const BgNbd &model, std::array<double, 4> &gradient);

private:
    /// Of one time t.
    struct Time
    {
        double log = 0;     ///< ln(alpha + t)
        double inverse = 0; ///< 1/(alpha + t)
    };
    /// What the chance that somebody is gone adds: to ln L, to r, alpha, and a·∂/∂a, ∂/∂b.
    using Gone = std::array<double, 5>;

    [[nodiscard]] Gone goneOf(const BgNbd &model, size_t first, size_t end) const;
    double addRepeats(const BgNbd &model, std::array<double, 4> &gradient);
    double addAges(const BgNbd &model, std::array<double, 4> &gradient);

    const BuyingGroups &m_all;
    int m_threads;
    size_t m_firstRepeater = 0;         ///< groups from here on have repeats
    std::vector<double> m_withRepeats;  ///< customers by number of repeats
    std::vector<double> m_ofAge;        ///< customers by age
    std::vector<double> m_repeatsOfAge; ///< their repeats
    std::vector<Time> m_time;           ///< by time, of the model in hand
    std::vector<double> m_logOdds;      ///< ln a − ln(b+x−1) by number of repeats, likewise
};

} // namespace weiwo::customers
