#include "core/customers/value/gamma_gamma.h"

#include "core/customers/value/gamma_function.h"

#include <cmath>

namespace weiwo::customers {

double logLikelihood(const GammaGamma &model, const SpendingRecord &record)
{
    const auto &[p, q, v] = model;
    const double x = static_cast<double>(record.repeats);
    return logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * std::log(v)
        + (p * x - 1) * std::log(record.mean) + p * x * std::log(x)
        - (p * x + q) * std::log(v + x * record.mean);
}

std::array<double, 3> likelihoodGradient(const GammaGamma &model, const SpendingRecord &record)
{
    const auto &[p, q, v] = model;
    const double x = static_cast<double>(record.repeats);
    const double all = std::log(v + x * record.mean);
    const double psi = digamma(p * x + q);
    return {x * (psi - digamma(p * x) + std::log(record.mean) + std::log(x) - all),
            psi - digamma(q) + std::log(v) - all,
            q / v - (p * x + q) / (v + x * record.mean)};
}

std::optional<double> populationMean(const GammaGamma &model)
{
    if (!(model.q > 1))
        return {};
    return model.p * model.v / (model.q - 1);
}

std::optional<double> expectedValue(const GammaGamma &model, const SpendingRecord &record)
{
    if (!record.counts())
        return populationMean(model);
    const double x = static_cast<double>(record.repeats);
    const double orders = model.p * x + model.q - 1;
    if (!(orders > 0))
        return {};
    return model.p * (model.v + x * record.mean) / orders;
}

} // namespace weiwo::customers
