#pragma once

#include "core/customers/tiers/rule.h"
#include "core/customers/tiers/states.h"

namespace weiwo {
class JobContext;
}

namespace weiwo::customers {

/// Who moves in an evaluation, by local key of the customer.
struct TierChange
{
    qint64 customer = 0;
    std::optional<int> from;           ///< places of tiers, as of the day, what was set by hand included
    std::optional<int> to;
};

/// A scheme judged on a day, and what it would change. Holds all figures: some 50 bytes a customer.
/// A value; any thread.
struct TierEvaluation
{
    TierSchemeDetail scheme;
    QDate asOf;
    std::vector<TierRule> rules;       ///< of the tiers, the best first
    TierInputPtr amount;               ///< the metric whose sums are shown
    std::vector<qint64> living;        ///< local keys of the customers judged, rising
    std::vector<TierStanding> standings;   ///< by the rules, of the living in that order
    std::shared_ptr<const TierStates> before;  ///< what the rules had led to before the day
    std::shared_ptr<const TierMap> now;    ///< tiers as of the day, before this is applied
    std::vector<std::optional<int>> effective; ///< tiers of the living after it: set by hand, else by the rules
    std::vector<TierChange> changes;   ///< the largest amounts first
    QStringList notes;                 ///< what could not be judged, and why

    /// In the order of tiers, then those without one.
    struct Count
    {
        qint64 customers = 0;
        qint64 amount = 0;
        qint64 banded = 0;             ///< that the band alone keeps there
    };
    std::vector<Count> counts;
    std::vector<Count> countsBefore;
    std::optional<TierRunId> lastRun;  ///< the evaluation that it goes on from

    [[nodiscard]] std::optional<size_t> placeOf(qint64 customer) const;
    /// Why a customer moved, or is where he is: the figures that decided, in words.
    [[nodiscard]] QString because(qint64 customer, std::optional<int> from, std::optional<int> to, const Currency &currency) const;
    /// Why he is not in that tier.
    [[nodiscard]] QString missing(qint64 customer, int place, const Currency &currency) const;
};

struct TierRequest
{
    TierSchemeDetail scheme;           ///< stored or not: an editor's draft is judged the same way
    QDate asOf;
};

/// Judges all living customers (METHODS §6.1). Figures are read once each. Fails with bad-input for a day
/// before the last evaluation that was applied, not-found or bad-input for a rule that does not hold
/// together, cancelled where @p job says so. Reports progress in steps of a hundred.
[[nodiscard]] Result<TierEvaluation> evaluateTiers(Reader &reader, const TierRequest &request, JobContext *job = nullptr);

} // namespace weiwo::customers
