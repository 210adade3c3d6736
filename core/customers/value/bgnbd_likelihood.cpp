#include "core/customers/value/bgnbd_likelihood.h"

#include "core/customers/value/blocks.h"
#include "core/customers/value/gamma_function.h"

#include <algorithm>
#include <cmath>

namespace weiwo::customers {

namespace {

/// e to the power of less than minus this is nothing beside 1.
constexpr double Certain = 40;

/// ln(1 + e^odds), and e^odds / (1 + e^odds).
struct Chance
{
    double logSum = 0;
    double chance = 0;
};

Chance chanceOf(double odds)
{
    if (odds < -Certain)
        return {};
    if (odds > Certain)
        return {odds, 1};
    const double small = std::exp(-std::abs(odds));
    const double chance = 1 / (1 + small);
    return {std::max(odds, 0.0) + std::log1p(small), odds >= 0 ? chance : small * chance};
}

} // namespace

BgNbdLikelihood::BgNbdLikelihood(const BuyingGroups &groups, int threads)
    : m_all(groups), m_threads(threads), m_withRepeats(groups.repeats().size()),
      m_ofAge(groups.times().size()), m_repeatsOfAge(groups.times().size()),
      m_time(groups.times().size()), m_logOdds(groups.repeats().size())
{
    for (const BuyingGroups::Group &group : groups.groups()) {
        const qint64 repeats = groups.repeats()[group.repeats];
        m_withRepeats[group.repeats] += group.customers;
        m_ofAge[group.age] += group.customers;
        m_repeatsOfAge[group.age] += static_cast<double>(repeats) * group.customers;
        m_firstRepeater += repeats == 0 ? 1 : 0;
    }
}

double BgNbdLikelihood::addRepeats(const BgNbd &model, std::array<double, 4> &gradient)
{
    const auto &[r, alpha, a, b] = model;
    const double logGammas = logGamma(a + b) - logGamma(r) - logGamma(b) + r * std::log(alpha);
    const double psiR = digamma(r);
    const double psiB = digamma(b);
    const double psiBoth = digamma(a + b);
    double sum = 0;
    for (size_t i = 0; i < m_withRepeats.size(); ++i) {
        const double x = static_cast<double>(m_all.repeats()[i]);
        const double customers = m_withRepeats[i];
        const double both = psiBoth - digamma(a + b + x);
        sum += customers * (logGammas + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x));
        gradient[0] += customers * (digamma(r + x) - psiR + std::log(alpha));
        gradient[1] += customers * r / alpha;
        gradient[2] += customers * both;
        gradient[3] += customers * (both + digamma(b + x) - psiB);
        m_logOdds[i] = x > 0 ? std::log(a) - std::log(b + x - 1) : 0;
    }
    return sum;
}

double BgNbdLikelihood::addAges(const BgNbd &model, std::array<double, 4> &gradient)
{
    forRows(m_time.size(), m_threads, [&](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i) {
            const double time = model.alpha + m_all.times()[i];
            m_time[i] = {std::log(time), 1 / time};
        }
    });
    const auto sums =
        sumOverRows<3>(m_time.size(), m_threads, [&](size_t first, size_t end) {
            std::array<double, 3> part{};
            for (size_t i = first; i < end; ++i) {
                const double orders = model.r * m_ofAge[i] + m_repeatsOfAge[i];
                part[0] += orders * m_time[i].log;
                part[1] += m_ofAge[i] * m_time[i].log;
                part[2] += orders * m_time[i].inverse;
            }
            return part;
        });
    gradient[0] -= sums[1];
    gradient[1] -= sums[2];
    return -sums[0];
}

BgNbdLikelihood::Gone BgNbdLikelihood::goneOf(const BgNbd &model, size_t first, size_t end) const
{
    Gone sums{};
    for (size_t i = first; i < end; ++i) {
        const BuyingGroups::Group &group = m_all.groups()[i];
        const double x = static_cast<double>(m_all.repeats()[group.repeats]);
        const Time &age = m_time[group.age];
        const Time &recency = m_time[group.recency];
        const double silence = age.log - recency.log;
        const Chance gone = chanceOf(m_logOdds[group.repeats] + (model.r + x) * silence);
        const double customers = group.customers;
        const double weight = customers * gone.chance;
        sums[0] += customers * gone.logSum;
        sums[1] += weight * silence;
        sums[2] += weight * (model.r + x) * (age.inverse - recency.inverse);
        sums[3] += weight;
        sums[4] += weight / (model.b + x - 1);
    }
    return sums;
}

double BgNbdLikelihood::operator()(const BgNbd &model, std::array<double, 4> &gradient)
{
    gradient = {};
    const double repeats = addRepeats(model, gradient);
    const double ages = addAges(model, gradient);
    const size_t repeaters = m_all.groups().size() - m_firstRepeater;
    const Gone gone = sumOverRows<5>(repeaters, m_threads, [&](size_t first, size_t end) {
        return goneOf(model, m_firstRepeater + first, m_firstRepeater + end);
    });
    gradient[0] += gone[1];
    gradient[1] += gone[2];
    gradient[2] += gone[3] / model.a;
    gradient[3] -= gone[4];
    return repeats + ages + gone[0];
}

} // namespace weiwo::customers
