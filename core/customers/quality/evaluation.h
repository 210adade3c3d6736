#pragma once

#include "core/customers/quality/rules.h"

namespace weiwo {
class JobContext;
}

namespace weiwo::customers {

/// What every rule that is switched on says of every customer: a byte each, by local key.
class QualityState
{
public:
    /// Kept by the connection until something changes. cancelled where @p job says so.
    [[nodiscard]] static Result<std::shared_ptr<const QualityState>> shared(Reader &reader, JobContext *job = nullptr);

    [[nodiscard]] const std::vector<QualityRule> &rules() const { return m_rules; }
    [[nodiscard]] QualityAspect aspectOf(size_t rule) const { return m_aspects[rule]; }
    [[nodiscard]] const std::vector<qint64> &customers() const { return m_customers; }   ///< living, rising
    /// Local key of the owner, 0: nobody.
    [[nodiscard]] qint64 ownerOf(qint64 customer) const { return m_owners[static_cast<size_t>(customer)]; }
    [[nodiscard]] QualityVerdict::Result verdict(size_t rule, qint64 customer) const
    {
        return static_cast<QualityVerdict::Result>(m_verdicts[rule][static_cast<size_t>(customer)]);
    }

private:
    friend class QualityEvaluator;
    std::vector<QualityRule> m_rules;
    std::vector<QualityAspect> m_aspects;   ///< by rule
    std::vector<qint64> m_customers;
    std::vector<qint64> m_owners;
    std::vector<std::vector<qint8>> m_verdicts;
};

} // namespace weiwo::customers
