#pragma once

#include "core/base/error.h"
#include "core/customers/value/bgnbd.h"
#include "core/customers/value/buying_groups.h"

#include <functional>

namespace weiwo::customers {

/// What there is to say of a fit whose parameters run off beyond all bounds.
enum class FitLimit {
    None,
    NoDropOut,       ///< nobody is seen to leave: a is as small, or b as large as one likes
    NoHeterogeneity, ///< customers do not differ more than by chance
};

struct FitOptions
{
    int threads = 0;            ///< 0: as many as the machine has; the answer is the same
    std::function<bool()> stop; ///< asked now and then on the calling thread; true: cancelled
};

struct BgNbdFit
{
    BgNbd model;
    /// Standard errors of r, alpha, a, b, from the inverse of the second derivatives; nothing where
    /// those say nothing.
    std::array<std::optional<double>, 4> standardErrors;
    /// Which of r, alpha, a, b are at their limit: their values mean nothing.
    std::array<bool, 4> atLimit{};
    FitLimit limit = FitLimit::None;
    double logLikelihood = 0;
    qint64 customers = 0;
    bool converged = false;
    int iterations = 0; ///< of the best start
    double largestGradient = 0;
};

/// The most likely parameters for these customers: maximum likelihood over ln(r, alpha, a, b), from
/// three starts (METHODS.md §6.2). too-few with fewer than least::BuyingCustomers, or
/// least::RepeatBuyers of them with repeats, or where the longest observation is shorter than
/// least::ObservedGaps mean gaps between orders. cancelled where asked to stop. Any thread.
[[nodiscard]] Result<BgNbdFit> fitBgNbd(const BuyingGroups &groups, const FitOptions &options = {});

/// What is to be expected of a customer.
struct BuyingOutlook
{
    double probabilityAlive = 0;
    std::optional<double> expectedOrders; ///< in the horizon
};

/// By group, over @p weeks.
[[nodiscard]] std::vector<BuyingOutlook> outlooks(const BgNbd &model, const BuyingGroups &groups,
                                                  double weeks, int threads = 0);

/// The stable key of a limit: "no-drop-out", "no-heterogeneity"; empty for none.
[[nodiscard]] QString limitKey(FitLimit limit);
/// What a limit means, for the user; empty for none.
[[nodiscard]] QString limitText(FitLimit limit);

} // namespace weiwo::customers
