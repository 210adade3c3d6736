#include "core/customers/value/bgnbd.h"

#include "core/customers/value/gamma_function.h"
#include "core/customers/value/hypergeometric.h"

#include <cmath>

namespace weiwo::customers {

namespace {

/// Nearer to 1, a is taken for the mean of both sides: the formula divides by a − 1.
constexpr double NearOne = 1e-4;
/// Nearer to 0, c is moved away: the series divides by it.
constexpr double NearZero = 1e-9;
/// Beyond, the series of one form is better taken in the other.
constexpr double TooFarBelow = -8;
constexpr double TooFarAbove = 8;

/// ln of how many times likelier it is that the customer left after its last order than that it
/// stayed without ordering. Of customers with repeats.
double logOddsGone(const BgNbd &model, const BuyingRecord &record)
{
    const double x = static_cast<double>(record.repeats);
    return std::log(model.a) - std::log(model.b + x - 1)
        + (model.r + x) * (std::log(model.alpha + record.age) - std::log(model.alpha + record.recency));
}

double logistic(double odds)
{
    return odds >= 0 ? 1 / (1 + std::exp(-odds)) : std::exp(odds) / (1 + std::exp(odds));
}

double logOnePlusExp(double value)
{
    return std::max(value, 0.0) + std::log1p(std::exp(-std::abs(value)));
}

std::optional<double> ordersWhileAlive(const BgNbd &model, const BuyingRecord &record, double weeks)
{
    const double x = static_cast<double>(record.repeats);
    double c = model.a + model.b + x - 1;
    if (std::abs(c) < NearZero)
        c = NearZero;
    const double passed = model.alpha + record.age;
    const double z = weeks / (passed + weeks);
    const double rest = passed / (passed + weeks);
    // After Euler's transformation the parameters do not grow with x. It would have terms of both
    // signs where r is large, and huge ones where a is: the form before has neither there.
    const double transformed = c - model.r - x;
    const bool asPublished = transformed < TooFarBelow || model.a > TooFarAbove + model.r + x;
    const double power = asPublished ? model.r + x : model.a - 1;
    const auto series = asPublished
        ? hypergeometric(model.r + x, model.b + x, c, z, rest)
        : hypergeometric(transformed, model.a - 1, c, z, rest);
    if (!series)
        return {};
    const double share = series->value * std::exp(power * std::log(rest) + series->logScale);
    return c / (model.a - 1) * (1 - share);
}

} // namespace

double logLikelihood(const BgNbd &model, const BuyingRecord &record)
{
    const auto &[r, alpha, a, b] = model;
    const double x = static_cast<double>(record.repeats);
    const double staying = logGamma(r + x) - logGamma(r) + r * std::log(alpha) + logGamma(a + b)
        + logGamma(b + x) - logGamma(b) - logGamma(a + b + x)
        - (r + x) * std::log(alpha + record.age);
    return record.repeats > 0 ? staying + logOnePlusExp(logOddsGone(model, record)) : staying;
}

std::array<double, 4> likelihoodGradient(const BgNbd &model, const BuyingRecord &record)
{
    const auto &[r, alpha, a, b] = model;
    const double x = static_cast<double>(record.repeats);
    const double gone = record.repeats > 0 ? logistic(logOddsGone(model, record)) : 0;
    const double age = alpha + record.age;
    const double recency = alpha + record.recency;
    const double both = digamma(a + b) - digamma(a + b + x);
    return {digamma(r + x) - digamma(r) + std::log(alpha) - std::log(age)
                + gone * (std::log(age) - std::log(recency)),
            r / alpha - (r + x) / age + gone * (r + x) * (1 / age - 1 / recency),
            both + gone / a,
            both + digamma(b + x) - digamma(b) - (gone > 0 ? gone / (b + x - 1) : 0)};
}

double probabilityAlive(const BgNbd &model, const BuyingRecord &record)
{
    return record.repeats > 0 ? logistic(-logOddsGone(model, record)) : 1;
}

std::optional<double> expectedOrders(const BgNbd &model, const BuyingRecord &record, double weeks)
{
    const double alive = probabilityAlive(model, record);
    if (!(weeks > 0) || alive == 0)
        return 0;
    std::optional<double> orders;
    if (std::abs(model.a - 1) < NearOne) {
        BgNbd side = model;
        side.a = 1 - NearOne;
        const auto below = ordersWhileAlive(side, record, weeks);
        side.a = 1 + NearOne;
        const auto above = ordersWhileAlive(side, record, weeks);
        if (below && above)
            orders = (*below + *above) / 2;
    } else {
        orders = ordersWhileAlive(model, record, weeks);
    }
    if (!orders || !std::isfinite(*orders))
        return {};
    return std::max(0.0, *orders * alive);
}

std::optional<double> expectedOrdersOfNewCustomer(const BgNbd &model, double weeks)
{
    return expectedOrders(model, {}, weeks);
}

} // namespace weiwo::customers
