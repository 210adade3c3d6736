#include "core/customers/quality/evaluation.h"

#include "core/customers/repo_book.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/types.h"
#include "core/sales/customer_columns.h"
#include "core/workspace/jobs.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Verdict = QualityVerdict::Result;

} // namespace

/// Judges the whole book, rule by rule; a column is read once for the rules that look at it.
class QualityEvaluator
{
public:
    QualityEvaluator(Reader &reader, JobContext *job) : m_reader(reader), m_job(job) { }

    Result<QualityState> run()
    {
        WEIWO_ASSIGN(const std::vector<QualityRule> all, qualityRules(m_reader));
        for (const QualityRule &rule : all) {
            const QualityKind *kind = rule.enabled ? qualityKinds().find(rule.kind) : nullptr;
            if (!kind)
                continue;
            m_state.m_rules.push_back(rule);
            m_state.m_aspects.push_back(kind->aspect);
        }
        WEIWO_TRY(repo::eachLiving(m_reader, [this](qint64 no) { m_state.m_customers.push_back(no); }));
        m_limit = m_state.m_customers.empty() ? 0 : static_cast<size_t>(m_state.m_customers.back()) + 1;
        m_state.m_owners.assign(m_limit, 0);
        WEIWO_TRY(repo::eachOwner(m_reader, [this](qint64 no, qint64 owner) { m_state.m_owners[static_cast<size_t>(no)] = owner; }));
        m_state.m_verdicts.assign(m_state.m_rules.size(), std::vector<qint8>(m_limit, qint8(Verdict::NotJudged)));
        for (size_t rule = 0; rule < m_state.m_rules.size(); ++rule) {
            if (m_job && m_job->cancelled())
                return fail(errc::Cancelled, translate("quality", "Stopped."));
            WEIWO_TRY(judge(rule));
            if (m_job)
                m_job->progress(qint64(rule) + 1, qint64(m_state.m_rules.size()));
        }
        WEIWO_TRY(letPass());
        return std::move(m_state);
    }

private:
    void set(size_t rule, qint64 customer, Verdict verdict) { m_state.m_verdicts[rule][static_cast<size_t>(customer)] = qint8(verdict); }

    Status judge(size_t rule)
    {
        const QualityRule &what = m_state.m_rules[rule];
        const QualityKind &kind = *qualityKinds().find(what.kind);
        if (kind.needs == QualityKind::Needs::LastSign)
            return judgeSigns(rule);
        if (kind.needs == QualityKind::Needs::Doubles)
            return judgeDoubles(rule, kind);
        // What must be there is wrong where it is not; what is there must be right.
        if (kind.aspect == QualityAspect::Completeness)
            for (const qint64 customer : m_state.m_customers)
                set(rule, customer, Verdict::Wrong);
        if (what.field == u"owner"_s) {
            for (const qint64 customer : m_state.m_customers)
                if (m_state.ownerOf(customer) != 0)
                    set(rule, customer, Verdict::Right);
            return {};
        }
        QHash<QString, Verdict> known;
        return repo::eachLivingText(m_reader, what.field, [&](qint64 customer, const QString &text) {
            if (text.isEmpty())
                return;
            if (known.size() >= MostKnown)
                return set(rule, customer, kind.judge(text, what.params).result);
            auto verdict = known.constFind(text);
            if (verdict == known.constEnd())
                verdict = known.insert(text, kind.judge(text, what.params).result);
            set(rule, customer, *verdict);
        });
    }

    Status judgeDoubles(size_t rule, const QualityKind &kind)
    {
        // By hash: two that are not the same and have one would be shown, and judged by a person.
        QHash<size_t, qint64> first;
        return repo::eachLivingText(m_reader, m_state.m_rules[rule].field, [&](qint64 customer, const QString &text) {
            const QString form = text.isEmpty() ? QString() : kind.sameForm(text);
            if (form.isEmpty())
                return;
            const auto other = first.constFind(qHash(form, 0));
            set(rule, customer, other == first.constEnd() ? Verdict::Right : Verdict::Wrong);
            if (other == first.constEnd())
                first.insert(qHash(form, 0), customer);
            else
                set(rule, *other, Verdict::Wrong);
        });
    }

    Status judgeSigns(size_t rule)
    {
        const QDate today = m_reader.clock().today();
        const qint64 since = today.addDays(-m_state.m_rules[rule].params.value("days", 365)).toJulianDay();
        for (const qint64 customer : m_state.m_customers)
            set(rule, customer, Verdict::Wrong);
        WEIWO_ASSIGN(const auto orders, sales::lastOrderDays(m_reader));
        for (const qint64 customer : m_state.m_customers)
            if (orders->of(customer).value_or(0) >= since)
                set(rule, customer, Verdict::Right);
        return repo::eachLastActivity(m_reader, today, [&](qint64 customer, const QString &, qint64 day) {
            if (static_cast<size_t>(customer) < m_limit && day >= since && verdictOf(rule, customer) == Verdict::Wrong)
                set(rule, customer, Verdict::Right);
        });
    }

    [[nodiscard]] Verdict verdictOf(size_t rule, qint64 customer) const { return m_state.verdict(rule, customer); }

    /// What people said is right counts as right.
    Status letPass()
    {
        WEIWO_ASSIGN(const std::vector<QualityPass> passes, qualityPasses(m_reader, m_reader.clock().today()));
        for (const QualityPass &pass : passes) {
            WEIWO_ASSIGN(const auto no, records::localKey(m_reader.db(), u"customer"_s, pass.customer.raw()));
            for (size_t rule = 0; no && rule < m_state.m_rules.size(); ++rule)
                if (m_state.m_rules[rule].id == pass.rule && static_cast<size_t>(*no) < m_limit && verdictOf(rule, *no) == Verdict::Wrong)
                    set(rule, *no, Verdict::Right);
        }
        return {};
    }

    static constexpr qsizetype MostKnown = 10'000;

    Reader &m_reader;
    JobContext *m_job;
    size_t m_limit = 0;
    QualityState m_state;
};

Result<std::shared_ptr<const QualityState>> QualityState::shared(Reader &reader, JobContext *job)
{
    const QString name = u"customers.quality.%1"_s.arg(reader.clock().today().toJulianDay());
    return reader.db().kept<QualityState>(name, [&] { return QualityEvaluator(reader, job).run(); });
}

} // namespace weiwo::customers
