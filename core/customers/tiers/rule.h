#pragma once

#include "core/customers/tiers/judge.h"

namespace weiwo::customers {

/// A change of one figure that would meet a rule.
struct TierNeed
{
    TierInputPtr input;
    std::optional<qint64> value;       ///< that it has now
    qint64 needed = 0;
};

/// The rule of a tier made ready: its conditions, joined. A value; any thread.
class TierRule
{
public:
    /// not-found for a kind of condition that this program does not know, bad-input for parameters out
    /// of bounds.
    [[nodiscard]] static Result<TierRule> make(const Tier &tier, const TierMaking &making);
    /// The figures that it will ask for.
    [[nodiscard]] static Result<std::vector<TierFigureNeed>> needsOf(const Tier &tier);

    /// Whether it takes everybody.
    [[nodiscard]] bool isOpen() const { return m_judges.empty(); }
    [[nodiscard]] bool meets(qint64 customer, bool held) const;
    [[nodiscard]] std::vector<TierReading> readings(qint64 customer, bool held) const;
    /// For each figure the smallest change that alone meets the rule, others kept. Empty where it is met
    /// already or no single one can.
    [[nodiscard]] std::vector<TierNeed> needs(qint64 customer) const;
    /// Where all conditions must hold and no single change is enough: the changes that meet each
    /// condition that is not met, together enough.
    [[nodiscard]] std::vector<TierNeed> needsTogether(qint64 customer) const;
    /// All figures that it looks at, each once.
    [[nodiscard]] const std::vector<TierInputPtr> &inputs() const { return m_inputs; }

private:
    [[nodiscard]] bool meetsWith(qint64 customer, const TierInputPtr &input, qint64 value) const;

    TierJoin m_join = TierJoin::All;
    std::vector<std::shared_ptr<const TierJudge>> m_judges;
    std::vector<TierInputPtr> m_inputs;
};

/// bad-input or not-found unless its conditions are known and in bounds.
[[nodiscard]] Status checkTierConditions(const Tier &tier, const metrics::MetricSet &known, const Currency &currency);
/// The rule of a tier in words: "everybody", or its conditions.
[[nodiscard]] QString tierRuleText(Reader &reader, const TierScheme &scheme, const Tier &tier);

} // namespace weiwo::customers
