#pragma once

#include "core/customers/tiers/evaluation.h"

namespace weiwo::customers {

// --- what there is ---
/// All schemes with their tiers, those in use first, then by key.
[[nodiscard]] Result<std::vector<TierSchemeDetail>> tierSchemes(Reader &reader);
/// A scheme by id, key or name; not-found with what there is. Empty: the first in use; where there is
/// none, the one that ships, not stored.
[[nodiscard]] Result<TierSchemeDetail> findTierScheme(Reader &reader, const QString &name = {});
/// Whether it is stored.
[[nodiscard]] Result<bool> isTierSchemeStored(Reader &reader, const TierSchemeId &id);
/// A tier of a scheme by id, key, name or title; not-found with what there is.
[[nodiscard]] Result<Tier> findTier(const TierSchemeDetail &scheme, const QString &name);
/// The evaluations that were applied, the newest first.
[[nodiscard]] Result<std::vector<TierRun>> tierRuns(Reader &reader, const TierSchemeId &scheme);
/// What each tier of a scheme is owed, by rank and kind; of the one that ships, what ships with it until it is stored.
[[nodiscard]] Result<std::vector<ServiceStandard>> serviceStandards(Reader &reader, const TierSchemeDetail &scheme);

// --- preview ---
/// A move as a list shows it.
struct TierMove
{
    CustomerId customer;
    QString code;
    QString name;
    std::optional<int> from;           ///< places of tiers
    std::optional<int> to;
    qint64 amount = 0;                 ///< of the scheme's metric, in its unit
    QString because;
};
struct TierPreview
{
    struct Sum
    {
        qint64 customers = 0;
        qint64 amount = 0;
    };
    Sum up;                            ///< to a better tier
    Sum down;
    Sum came;                          ///< who had none
    Sum left;                          ///< who have none any more
    std::vector<TierMove> moves;       ///< the largest amounts first, at most as many as were asked for
    qint64 all = 0;                    ///< of so many
};
/// The moves of an evaluation with names, at most @p limit of them; 0: all. @p accepts: those that are wanted.
[[nodiscard]] Result<TierPreview> previewOf(Reader &reader, const TierEvaluation &evaluation, int limit = 0,
                                            const std::function<bool(const TierChange &)> &accepts = {});

// --- one customer ---
/// A change of one figure, for people and machines.
struct TierLift
{
    QString metric;
    QString title;
    metrics::Kind kind = metrics::Kind::Money;
    std::optional<qint64> value;
    qint64 needed = 0;
};
struct TierExplanation
{
    TierSchemeDetail scheme;
    QDate asOf;
    std::optional<int> tier;           ///< place: what holds
    std::optional<int> byRules;        ///< what the rules have led to
    std::optional<QDate> since;
    int below = 0;                     ///< evaluations in a row that the tier was not held
    std::optional<int> met;            ///< the best tier whose rule is met on the day
    QString rule;                      ///< of the tier that holds, in words
    std::vector<TierReading> inputs;   ///< of the rule of the tier that holds
    std::vector<TierReading> nextInputs;   ///< of the next better one's
    std::optional<int> next;
    std::vector<TierLift> toNext;      ///< each by itself meets the next better tier's rule
    std::vector<TierLift> together;    ///< where none alone does: these together
    std::optional<TierOverride> override;
    QString text;                      ///< all of it in sentences
};
/// Why a customer is in his tier, and what would lift him one. Without an evaluation that was applied, what
/// the rules say on the day. Reads the figures of all customers: shares and ranks are of them all.
[[nodiscard]] Result<TierExplanation> explainTier(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &customer, QDate asOf,
                                                  JobContext *job = nullptr);
/// The same from an evaluation that is there.
[[nodiscard]] Result<TierExplanation> explainTier(Reader &reader, const TierEvaluation &evaluation, const CustomerId &customer);

/// What a customer's page shows at once: from the last evaluation that moved him, without reading figures of others.
struct TierBadge
{
    TierSchemeDetail scheme;
    std::optional<int> tier;
    std::optional<QDate> since;
    std::optional<TierOverride> override;
    int below = 0;
    std::vector<TierReading> inputs;   ///< the figures that decided then; without thresholds
    std::vector<ServiceStandard> standards;    ///< that the tier is owed
};
[[nodiscard]] Result<TierBadge> tierBadge(Reader &reader, const CustomerId &customer, QDate day, const QString &scheme = {});

/// A customer's tiers over time, the newest first.
struct TierStretch
{
    QDate from;
    std::optional<int> tier;           ///< by the rules
};
[[nodiscard]] Result<std::vector<TierStretch>> tierHistory(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &customer);
/// What was set by hand, the newest first; those that hold no more, too.
[[nodiscard]] Result<std::vector<TierOverride>> tierOverridesOf(Reader &reader, const CustomerId &customer);

// --- lists ---
/// Tiers of all customers by local key on a day, for lists and filters; kept by the connection.
[[nodiscard]] Result<std::shared_ptr<const TierMap>> tierMap(Reader &reader, const TierSchemeDetail &scheme, QDate day);

// --- migration ---
struct TierMatrix
{
    TierSchemeDetail scheme;
    QDate from;
    QDate to;
    std::vector<TierFlow> cells;       ///< those that have customers, by place, without a tier last
    TierFlowSums sums;
    QString amountTitle = {};          ///< what the amounts are of: the scheme's metric
    metrics::Kind amountKind = metrics::Kind::Money;
};
/// Who went where between two days, with what they came to in the months up to the later one (METHODS §6.1). bad-input where
/// the second day is before the first.
[[nodiscard]] Result<TierMatrix> tierMatrix(Reader &reader, const TierSchemeDetail &scheme, QDate from, QDate to, JobContext *job = nullptr);

// --- RFM ---
/// The map of recency against frequency over the customers that ordered in the scheme's months, with
/// what they came to by its metric.
struct TierRfmMap
{
    struct Cell
    {
        qint64 customers = 0;
        qint64 amount = 0;
    };
    /// cells[r − 1][f − 1].
    std::array<std::array<Cell, 5>, 5> cells{};
    qint64 customers = 0;
    QDate asOf = {};
    int months = 12;
    QString amountTitle = {};          ///< what the amounts are of: the scheme's metric
    metrics::Kind amountKind = metrics::Kind::Money;
};
/// too-few with fewer than 25 such customers.
[[nodiscard]] Result<TierRfmMap> tierRfmMap(Reader &reader, const TierScheme &scheme, QDate asOf, JobContext *job = nullptr);

} // namespace weiwo::customers
