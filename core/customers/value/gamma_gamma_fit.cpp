#include "core/customers/value/blocks.h"
#include "core/customers/value/gamma_function.h"
#include "core/customers/value/gamma_gamma.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/minimiser.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace weiwo::customers {

namespace {

constexpr double Bound = 12;
constexpr std::array<double, 3> Starts = {0, 1, -1};
/// Of more customers than this every so many-th tells where the search among all begins.
constexpr size_t LargeBook = 100'000;
constexpr size_t PartOfBook = 20'000;

/// ln of p, q and v.
using Logs = std::array<double, 3>;

/// Customers with one number of repeats: a run of the sorted records.
struct Run
{
    double repeats = 0;
    double customers = 0;
};

/// ln L of sorted records and its derivatives. Amounts are divided by their mean, so that parameters
/// are of the size of 1 whatever the currency.
class SpendingLikelihood
{
public:
    SpendingLikelihood(std::vector<SpendingRecord> records, double unit, int threads)
        : m_records(std::move(records)), m_threads(threads)
    {
        for (SpendingRecord &record : m_records) {
            record.mean /= unit;
            const double x = static_cast<double>(record.repeats);
            if (m_runs.empty() || m_runs.back().repeats != x)
                m_runs.push_back({.repeats = x});
            ++m_runs.back().customers;
        }
        const auto logs = sumOverRows<2>(m_records.size(), threads, [this](size_t first, size_t end) {
            std::array<double, 2> part{};
            for (size_t i = first; i < end; ++i) {
                const double logMean = std::log(m_records[i].mean);
                part[0] += static_cast<double>(m_records[i].repeats) * logMean;
                part[1] += logMean;
            }
            return part;
        });
        m_repeatedLogs = logs[0];
        m_logs = logs[1];
    }

    double operator()(const GammaGamma &model, std::array<double, 3> &gradient) const
    {
        const auto &[p, q, v] = model;
        gradient = {m_repeatedLogs, 0, 0};
        double sum = p * m_repeatedLogs - m_logs;
        const double constant = q * std::log(v) - logGamma(q);
        const double psiQ = digamma(q);
        for (const Run &run : m_runs) {
            const double x = run.repeats;
            const double psi = digamma(p * x + q);
            sum += run.customers
                * (logGamma(p * x + q) - logGamma(p * x) + constant + p * x * std::log(x));
            gradient[0] += run.customers * x * (psi - digamma(p * x) + std::log(x));
            gradient[1] += run.customers * (psi - psiQ + std::log(v));
            gradient[2] += run.customers * q / v;
        }
        const auto all = sumOverRows<4>(m_records.size(), m_threads, [&](size_t first, size_t end) {
            return spent(model, first, end);
        });
        gradient[0] -= all[1];
        gradient[1] -= all[2];
        gradient[2] -= all[3];
        return sum - all[0];
    }

private:
    /// Sums of ln(v + xm), weighted as ln L and its derivatives have it.
    [[nodiscard]] std::array<double, 4> spent(const GammaGamma &model, size_t first, size_t end) const
    {
        std::array<double, 4> part{};
        for (size_t i = first; i < end; ++i) {
            const double x = static_cast<double>(m_records[i].repeats);
            const double total = model.v + x * m_records[i].mean;
            const double logTotal = std::log(total);
            const double shape = model.p * x + model.q;
            part[0] += shape * logTotal;
            part[1] += x * logTotal;
            part[2] += logTotal;
            part[3] += shape / total;
        }
        return part;
    }

    std::vector<SpendingRecord> m_records;
    int m_threads;
    std::vector<Run> m_runs;
    double m_repeatedLogs = 0; ///< Σ x ln m
    double m_logs = 0;         ///< Σ ln m
};

struct Moments
{
    double mean = 0; ///< of the means
    std::optional<double> correlation;
};

Moments momentsOf(const std::vector<SpendingRecord> &records, int threads)
{
    const double customers = static_cast<double>(records.size());
    const auto sums = sumOverRows<2>(records.size(), threads, [&](size_t first, size_t end) {
        std::array<double, 2> part{};
        for (size_t i = first; i < end; ++i) {
            part[0] += static_cast<double>(records[i].repeats);
            part[1] += records[i].mean;
        }
        return part;
    });
    const double repeats = sums[0] / customers;
    const double mean = sums[1] / customers;
    const auto squares = sumOverRows<3>(records.size(), threads, [&](size_t first, size_t end) {
        std::array<double, 3> part{};
        for (size_t i = first; i < end; ++i) {
            const double x = static_cast<double>(records[i].repeats) - repeats;
            const double m = (records[i].mean - mean) / mean;
            part[0] += x * x;
            part[1] += m * m;
            part[2] += x * m;
        }
        return part;
    });
    Moments moments{.mean = mean};
    if (squares[0] > 0 && squares[1] > 0)
        moments.correlation = squares[2] / std::sqrt(squares[0] * squares[1]);
    return moments;
}

GammaGamma modelAt(std::span<const double> logs)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2])};
}

Objective objectiveOf(const SpendingLikelihood &likelihood, double customers)
{
    return [&likelihood, customers](std::span<const double> at, std::span<double> slope) {
        const GammaGamma model = modelAt(at);
        std::array<double, 3> gradient;
        const double value = likelihood(model, gradient);
        const double parameters[] = {model.p, model.q, model.v};
        for (size_t i = 0; i < 3; ++i)
            slope[i] = -gradient[i] * parameters[i] / customers;
        return -value / customers;
    };
}

void setErrors(GammaGammaFit &fit, const Objective &objective, const Minimum &minimum, double unit)
{
    std::vector<size_t> free;
    for (size_t i = 0; i < 3; ++i) {
        fit.atLimit[i] = std::abs(minimum.at[i]) > Bound;
        if (!fit.atLimit[i])
            free.push_back(i);
    }
    const auto variances = inverted(submatrix(hessian(objective, minimum.at), free));
    for (size_t i = 0; variances && i < free.size(); ++i) {
        const double variance = (*variances)[i * free.size() + i] / static_cast<double>(fit.customers);
        const double scale = free[i] == 2 ? unit : 1;
        fit.standardErrors[free[i]] = scale * std::exp(minimum.at[free[i]]) * std::sqrt(variance);
    }
}

/// The best minimum from these starts, or the one at which it was stopped.
Minimum searched(const Objective &objective, const std::vector<Logs> &starts, const FitOptions &options)
{
    std::optional<Minimum> best;
    for (const Logs &start : starts) {
        Minimum found = minimised(objective, start, {.bound = Bound, .stop = options.stop});
        if (found.stopped)
            return found;
        if (!best || isBetter(found, *best))
            best = std::move(found);
    }
    return std::move(*best);
}

/// Where to begin among sorted records: far from the end each look at a million costs as much as near it.
std::vector<Logs> startsFor(const std::vector<SpendingRecord> &sorted, double unit, const FitOptions &options)
{
    std::vector<Logs> starts;
    for (const double start : Starts)
        starts.push_back({start, std::log(2.0) + start, start});
    if (sorted.size() <= LargeBook)
        return starts;
    std::vector<SpendingRecord> part;
    const size_t stride = sorted.size() / PartOfBook;
    for (size_t i = stride / 2; i < sorted.size(); i += stride)
        part.push_back(sorted[i]);
    const double customers = static_cast<double>(part.size());
    const SpendingLikelihood likelihood(std::move(part), unit, options.threads);
    const Minimum found = searched(objectiveOf(likelihood, customers), starts, options);
    if (!found.converged)
        return starts;
    return {{found.at[0], found.at[1], found.at[2]}};
}

} // namespace

Result<GammaGammaFit> fitGammaGamma(std::span<const SpendingRecord> records,
                                    const FitOptions &options)
{
    std::vector<SpendingRecord> counted;
    std::copy_if(records.begin(), records.end(), std::back_inserter(counted),
                 [](const SpendingRecord &record) { return record.counts(); });
    GammaGammaFit fit{.customers = static_cast<qint64>(counted.size())};
    if (fit.customers < least::SpendingCustomers) {
        return tl::make_unexpected(tooFew(
            translate("customers",
                      "The value of an order needs at least %1 customers who spent something when "
                      "they ordered again; there are %2.")
                .arg(least::SpendingCustomers)
                .arg(fit.customers),
            least::SpendingCustomers, fit.customers));
    }
    const double customers = static_cast<double>(fit.customers);
    std::sort(counted.begin(), counted.end(), [](const SpendingRecord &a, const SpendingRecord &b) {
        return std::tie(a.repeats, a.mean) < std::tie(b.repeats, b.mean);
    });
    const Moments moments = momentsOf(counted, options.threads);
    const std::vector<Logs> starts = startsFor(counted, moments.mean, options);
    const SpendingLikelihood likelihood(std::move(counted), moments.mean, options.threads);
    const Objective objective = objectiveOf(likelihood, customers);
    const Minimum best = searched(objective, starts, options);
    if (best.stopped)
        return fail(errc::Cancelled, translate("customers", "The computation was cancelled."));
    fit.model = modelAt(best.at);
    fit.model.v *= moments.mean;
    // The density of an amount in another unit is another.
    fit.logLikelihood = -customers * (best.value + std::log(moments.mean));
    fit.correlation = moments.correlation;
    fit.converged = best.converged || best.atBound;
    fit.iterations = best.iterations;
    fit.largestGradient = best.largestGradient;
    setErrors(fit, objective, best, moments.mean);
    return fit;
}

} // namespace weiwo::customers
