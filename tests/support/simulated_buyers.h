#pragma once

#include "core/customers/value/bgnbd.h"
#include "core/customers/value/gamma_gamma.h"

#include <cmath>
#include <vector>

namespace weiwo::test {

/// Customers made by the models' own rules, the same from one seed on every machine.
class SimulatedBuyers
{
public:
    explicit SimulatedBuyers(quint64 seed) : m_state(seed) { }

    struct Times
    {
        double longestAge = 156; ///< weeks from the first customer's first purchase to the end
        double shortestAge = 4;
        bool byDay = true;       ///< times are whole days, orders of one day are one
    };

    customers::BuyingRecord next(const customers::BgNbd &model, const Times &times)
    {
        const double age =
            floored(times.shortestAge + (times.longestAge - times.shortestAge) * uniform(), times);
        const double rate = gamma(model.r) / model.alpha;
        const double leaving = beta(model.a, model.b);
        customers::BuyingRecord record{.age = age};
        for (double time = 0;;) {
            time += -std::log(uniform()) / rate;
            if (!(time <= age))
                return record;
            const double at = floored(time, times);
            if (at > record.recency) {
                ++record.repeats;
                record.recency = at;
            }
            if (uniform() < leaving)
                return record;
        }
    }

    customers::SpendingRecord next(const customers::GammaGamma &model, qint64 repeats)
    {
        const double scale = gamma(model.q) / model.v;
        const double x = static_cast<double>(repeats);
        return {repeats, repeats > 0 ? gamma(model.p * x) / (scale * x) : 0};
    }

    /// In (0, 1).
    double uniform()
    {
        // splitmix64
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        z ^= z >> 31;
        return (static_cast<double>(z >> 11) + 0.5) * 0x1p-53;
    }

    /// Marsaglia & Tsang 2000.
    double gamma(double shape)
    {
        if (shape < 1)
            return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
        const double d = shape - 1.0 / 3;
        const double c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double normal = std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
            const double v = std::pow(1 + c * normal, 3);
            if (v > 0 && std::log(uniform()) < normal * normal / 2 + d * (1 - v + std::log(v)))
                return d * v;
        }
    }

    double beta(double a, double b)
    {
        const double one = gamma(a);
        return one / (one + gamma(b));
    }

private:
    static double floored(double weeks, const Times &times)
    {
        return times.byDay ? std::floor(weeks * 7) / 7 : weeks;
    }

    quint64 m_state;
};

} // namespace weiwo::test
