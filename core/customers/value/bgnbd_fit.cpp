#include "core/customers/value/bgnbd_fit.h"

#include "core/customers/value/bgnbd_likelihood.h"
#include "core/customers/value/blocks.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/minimiser.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// A logarithm of a parameter beyond this is no value any more.
constexpr double Bound = 12;
/// Where the further starts lie, in logarithms from the first.
constexpr std::array<double, 3> Starts = {0, 1, -1};

struct Totals
{
    qint64 customers = 0;
    qint64 repeaters = 0;
    double repeats = 0;
    double recency = 0; ///< weeks between first and last orders
    double age = 0;
    double longestAge = 0;
};

Totals totalsOf(const BuyingGroups &groups)
{
    Totals totals;
    for (size_t i = 0; i < groups.groups().size(); ++i) {
        const double count = groups.groups()[i].customers;
        const BuyingRecord record = groups.record(i);
        totals.customers += groups.groups()[i].customers;
        totals.repeaters += record.repeats > 0 ? groups.groups()[i].customers : 0;
        totals.repeats += count * static_cast<double>(record.repeats);
        totals.recency += record.repeats > 0 ? count * record.recency : 0;
        totals.age += count * record.age;
        totals.longestAge = std::max(totals.longestAge, record.age);
    }
    return totals;
}

Status enough(const Totals &totals)
{
    if (totals.customers < least::BuyingCustomers) {
        return tl::make_unexpected(tooFew(
            translate("customers", "A prediction needs at least %1 customers; there are %2.")
                .arg(least::BuyingCustomers)
                .arg(totals.customers),
            least::BuyingCustomers, totals.customers));
    }
    if (totals.repeaters < least::RepeatBuyers) {
        return tl::make_unexpected(tooFew(
            translate("customers",
                      "A prediction needs at least %1 customers who ordered again; there are %2.")
                .arg(least::RepeatBuyers)
                .arg(totals.repeaters),
            least::RepeatBuyers, totals.repeaters));
    }
    const double needed = least::ObservedGaps * totals.recency / totals.repeats;
    if (!(totals.longestAge > 0) || totals.longestAge < needed) {
        return tl::make_unexpected(tooFew(
            translate("customers",
                      "A prediction needs orders over at least %1 weeks, %2 times the mean gap "
                      "between orders; there are %3 weeks.")
                .arg(QString::number(needed, 'f', 1), QString::number(least::ObservedGaps),
                     QString::number(totals.longestAge, 'f', 1)),
            needed, totals.longestAge));
    }
    return {};
}

BgNbd modelAt(std::span<const double> logs)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
}

/// −ln L of the mean customer, over the logarithms of the parameters.
Objective objectiveOf(BgNbdLikelihood &likelihood, double customers)
{
    return [&likelihood, customers](std::span<const double> at, std::span<double> slope) {
        const BgNbd model = modelAt(at);
        std::array<double, 4> gradient;
        const double value = likelihood(model, gradient);
        const double parameters[] = {model.r, model.alpha, model.a, model.b};
        for (size_t i = 0; i < 4; ++i)
            slope[i] = -gradient[i] * parameters[i] / customers;
        return -value / customers;
    };
}

FitLimit limitOf(std::span<const double> logs)
{
    const bool away = std::any_of(logs.begin(), logs.end(),
                                  [](double value) { return std::abs(value) > Bound; });
    if (!away)
        return FitLimit::None;
    return logs[2] < -Bound || logs[2] - logs[3] < -Bound ? FitLimit::NoDropOut
                                                          : FitLimit::NoHeterogeneity;
}

/// Of the parameters that are not at a limit; the others are as good as given.
void setErrors(BgNbdFit &fit, const Objective &objective, const Minimum &minimum)
{
    std::vector<size_t> free;
    for (size_t i = 0; i < 4; ++i) {
        fit.atLimit[i] = std::abs(minimum.at[i]) > Bound;
        if (!fit.atLimit[i])
            free.push_back(i);
    }
    const auto variances = inverted(submatrix(hessian(objective, minimum.at), free));
    for (size_t i = 0; variances && i < free.size(); ++i) {
        const double variance = (*variances)[i * free.size() + i] / static_cast<double>(fit.customers);
        fit.standardErrors[free[i]] = std::exp(minimum.at[free[i]]) * std::sqrt(variance);
    }
}

} // namespace

Result<BgNbdFit> fitBgNbd(const BuyingGroups &groups, const FitOptions &options)
{
    const Totals totals = totalsOf(groups);
    WEIWO_TRY(enough(totals));
    const double customers = static_cast<double>(totals.customers);
    BgNbdLikelihood likelihood(groups, options.threads);
    const Objective objective = objectiveOf(likelihood, customers);
    const MinimiserOptions search{.stop = options.stop};

    std::optional<Minimum> best;
    for (const double start : Starts) {
        const double logs[] = {std::log(0.25) + start,
                               std::log(0.25 * totals.age / totals.repeats) + start, start,
                               std::log(3.0) + start};
        Minimum found = minimised(objective, logs, search);
        if (found.stopped)
            return fail(errc::Cancelled, translate("customers", "The computation was cancelled."));
        if (!best || isBetter(found, *best))
            best = std::move(found);
    }

    BgNbdFit fit;
    fit.model = modelAt(best->at);
    fit.limit = limitOf(best->at);
    fit.logLikelihood = -best->value * customers;
    fit.customers = totals.customers;
    fit.converged = best->converged;
    fit.iterations = best->iterations;
    fit.largestGradient = best->largestGradient;
    setErrors(fit, objective, *best);
    return fit;
}

std::vector<BuyingOutlook> outlooks(const BgNbd &model, const BuyingGroups &groups, double weeks,
                                    int threads)
{
    std::vector<BuyingOutlook> result(groups.groups().size());
    forRows(result.size(), threads, [&](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i) {
            const BuyingRecord record = groups.record(i);
            result[i] = {probabilityAlive(model, record), expectedOrders(model, record, weeks)};
        }
    });
    return result;
}

QString limitKey(FitLimit limit)
{
    switch (limit) {
    case FitLimit::None:
        break;
    case FitLimit::NoDropOut:
        return u"no-drop-out"_s;
    case FitLimit::NoHeterogeneity:
        return u"no-heterogeneity"_s;
    }
    return {};
}

QString limitText(FitLimit limit)
{
    switch (limit) {
    case FitLimit::None:
        break;
    case FitLimit::NoDropOut:
        return translate("customers", "No drop-out is seen: no customer can be told to have left.");
    case FitLimit::NoHeterogeneity:
        return translate("customers",
                         "No heterogeneity is seen: customers differ no more than by chance.");
    }
    return {};
}

} // namespace weiwo::customers
