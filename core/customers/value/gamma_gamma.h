#pragma once

#include "core/customers/value/bgnbd_fit.h"

#include <array>
#include <optional>
#include <span>

namespace weiwo::customers {

/// The Gamma–Gamma model of what an order is worth (Fader, Hardie & Lee 2005b; Colombo & Jiang 1999;
/// METHODS.md §6.3): orders of one customer vary as a gamma distribution of shape p around a mean
/// that differs between customers, its rate as a gamma distribution (q, v). All above 0; v is in
/// the unit of the amounts, whole currency units (yuan).
struct GammaGamma
{
    double p = 0;
    double q = 0;
    double v = 0;

    bool operator==(const GammaGamma &) const = default;
};

/// What the model looks at in one customer.
struct SpendingRecord
{
    qint64 repeats = 0; ///< x: purchase days after the first
    double mean = 0;    ///< m: what was spent on one of them, on average

    /// Whether it tells the fit anything.
    [[nodiscard]] bool counts() const { return repeats > 0 && mean > 0; }
    bool operator==(const SpendingRecord &) const = default;
};

// Pure: any thread.

/// ln L of one customer that counts.
[[nodiscard]] double logLikelihood(const GammaGamma &model, const SpendingRecord &record);
/// Its derivatives by p, q, v.
[[nodiscard]] std::array<double, 3> likelihoodGradient(const GammaGamma &model,
                                                       const SpendingRecord &record);
/// The mean value of an order over all customers; nothing where q ≤ 1, when there is none.
[[nodiscard]] std::optional<double> populationMean(const GammaGamma &model);
/// The expected value of an order of one customer: its own mean drawn towards that of all. One that
/// does not count has that of all.
[[nodiscard]] std::optional<double> expectedValue(const GammaGamma &model,
                                                  const SpendingRecord &record);

struct GammaGammaFit
{
    GammaGamma model;
    std::array<std::optional<double>, 3> standardErrors; ///< of p, q, v
    std::array<bool, 3> atLimit{};                       ///< their values mean nothing
    double logLikelihood = 0;
    qint64 customers = 0;                ///< those that count
    /// Of repeats and mean, over those customers; nothing where one of them does not vary. The
    /// model takes it to be 0: beyond DependentFrom it does not fit.
    std::optional<double> correlation;
    bool converged = false;
    int iterations = 0; ///< of the best start
    double largestGradient = 0;

    static constexpr double DependentFrom = 0.3;
    [[nodiscard]] bool dependsOnFrequency() const
    {
        return correlation && (*correlation > DependentFrom || *correlation < -DependentFrom);
    }
};

/// The most likely parameters, as fitBgNbd does. Records that do not count are passed over. too-few
/// with fewer than least::SpendingCustomers that do. Does not depend on the order of the records.
[[nodiscard]] Result<GammaGammaFit> fitGammaGamma(std::span<const SpendingRecord> records,
                                                  const FitOptions &options = {});

} // namespace weiwo::customers
