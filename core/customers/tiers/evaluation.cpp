#include "core/customers/tiers/evaluation.h"

#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/repo.h"
#include "core/workspace/jobs.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qint64 ProgressSteps = 100;
constexpr qint64 ReadStep = 60;        ///< of them, when figures are there
constexpr size_t CustomersAtOnce = 65'536;

/// Judges a scheme; built for one evaluation.
class Evaluator
{
public:
    Evaluator(Reader &reader, const TierRequest &request, JobContext *job) : m_reader(reader), m_job(job)
    {
        m_made.scheme = request.scheme;
        m_made.asOf = request.asOf;
    }

    Result<TierEvaluation> run()
    {
        WEIWO_TRY(goOnFrom());
        WEIWO_TRY(readFigures());
        WEIWO_TRY(makeRules());
        report(ReadStep);
        WEIWO_TRY(judge());
        sortChanges();
        report(ProgressSteps);
        return std::move(m_made);
    }

private:
    Status goOnFrom()
    {
        const TierSchemeId &scheme = m_made.scheme.scheme.id;
        WEIWO_TRY(checkTierDay(m_reader, scheme, m_made.asOf));
        WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(m_reader, scheme));
        if (!runs.empty())
            m_made.lastRun = runs.back().id;
        WEIWO_ASSIGN(m_made.before, ruledStates(m_reader, scheme, m_made.asOf, true));
        WEIWO_ASSIGN(m_made.now, TierMap::on(m_reader, m_made.scheme, m_made.asOf));
        WEIWO_ASSIGN(const auto numbers, repo::tierNumbers(m_reader));
        for (size_t place = 0; place < m_made.scheme.tiers.size(); ++place)
            if (const auto no = numbers.value(m_made.scheme.tiers[place].id); no > 0)
                m_placeOfTier.insert(no, static_cast<int>(place));
        WEIWO_ASSIGN(m_overrides, overridesOn(m_reader, scheme, m_made.asOf));
        return {};
    }

    Status readFigures()
    {
        WEIWO_ASSIGN(m_figures, TierFigures::open(m_reader, m_made.asOf, m_made.scheme.scheme.months, m_job));
        std::vector<TierFigureNeed> needs{{m_made.scheme.scheme.amount, 0}};
        for (const Tier &tier : m_made.scheme.tiers) {
            WEIWO_ASSIGN(const std::vector<TierFigureNeed> own, TierRule::needsOf(tier));
            needs.insert(needs.end(), own.begin(), own.end());
        }
        WEIWO_TRY(m_figures->read(needs));
        WEIWO_ASSIGN(m_made.amount, m_figures->metric(m_made.scheme.scheme.amount));
        m_made.living = m_figures->living();
        return {};
    }

    Status makeRules()
    {
        const TierMaking making{*m_figures, m_made.scheme.scheme.band, m_reader.settings().currency};
        for (const Tier &tier : m_made.scheme.tiers) {
            WEIWO_TRY(goesOn());
            WEIWO_TRY(checkTierConditions(tier, m_figures->known(), making.currency));
            WEIWO_ASSIGN(TierRule rule, TierRule::make(tier, making));
            m_made.rules.push_back(std::move(rule));
        }
        m_made.notes = m_figures->notes();
        return {};
    }

    /// The best tier whose rule a customer meets.
    [[nodiscard]] std::optional<int> best(qint64 customer, bool held) const
    {
        for (size_t place = 0; place < m_made.rules.size(); ++place)
            if (m_made.rules[place].meets(customer, held))
                return static_cast<int>(place);
        return std::nullopt;
    }

    Status judge()
    {
        const size_t count = m_made.living.size();
        m_made.standings.reserve(count);
        m_made.effective.reserve(count);
        m_made.counts.resize(m_made.rules.size() + 1);
        m_made.countsBefore.resize(m_made.rules.size() + 1);
        for (size_t i = 0; i < count; ++i) {
            if (i % CustomersAtOnce == 0) {
                WEIWO_TRY(goesOn());
                report(ReadStep + static_cast<qint64>(i) * (ProgressSteps - ReadStep) / static_cast<qint64>(count));
            }
            judgeOne(m_made.living[i]);
        }
        return addLost();
    }

    void judgeOne(qint64 customer)
    {
        const TierStates::Entry entry = m_made.before->of(customer);
        const auto place = m_placeOfTier.constFind(entry.tier);
        const TierStanding before{place == m_placeOfTier.constEnd() ? std::nullopt : std::optional(*place), entry.below};
        const auto met = best(customer, false);
        const TierStanding after = nextStanding(before, met, best(customer, true), m_made.scheme.scheme.evaluations);
        m_made.standings.push_back(after);
        std::optional<int> to = after.place;
        if (!m_overrides.isEmpty())
            if (const auto override = m_overrides.constFind(customer); override != m_overrides.constEnd())
                if (const Tier *tier = m_made.scheme.find(override->tier))
                    to = static_cast<int>(tier - m_made.scheme.tiers.data());
        m_made.effective.push_back(to);
        const auto from = m_made.now->placeOf(customer);
        const qint64 amount = m_made.amount->values.of(customer).value_or(0);
        const auto add = [&](std::vector<TierEvaluation::Count> &counts, std::optional<int> at) -> TierEvaluation::Count & {
            TierEvaluation::Count &sum = counts[at ? static_cast<size_t>(*at) : counts.size() - 1];
            ++sum.customers;
            sum.amount += amount;
            return sum;
        };
        add(m_made.countsBefore, from);
        add(m_made.counts, to).banded += after.place && to == after.place && (!met || *met > *after.place) ? 1 : 0;
        if (from != to)
            m_made.changes.push_back({customer, from, to});
    }

    /// Those who had a tier and live no more.
    Status addLost()
    {
        return repo::eachDeadNumber(m_reader, [this](qint64 no) {
            if (const auto from = m_made.now->placeOf(no))
                m_made.changes.push_back({no, from, {}});
        });
    }

    void sortChanges()
    {
        const auto sizeOf = [this](const TierChange &change) { return std::abs(m_made.amount->values.of(change.customer).value_or(0)); };
        std::sort(m_made.changes.begin(), m_made.changes.end(), [&](const TierChange &a, const TierChange &b) {
            return std::pair(-sizeOf(a), a.customer) < std::pair(-sizeOf(b), b.customer);
        });
    }

    [[nodiscard]] Status goesOn() const
    {
        if (m_job && m_job->cancelled())
            return fail(errc::Cancelled, translate("tiers", "Stopped; nothing was changed."));
        return {};
    }
    void report(qint64 step) const
    {
        if (m_job)
            m_job->progress(step, ProgressSteps);
    }

    Reader &m_reader;
    JobContext *m_job;
    TierEvaluation m_made;
    std::unique_ptr<TierFigures> m_figures;
    QHash<qint64, int> m_placeOfTier;
    QHash<qint64, TierOverride> m_overrides;
};

QString listed(const QStringList &parts)
{
    return parts.join(translate("tiers", "; "));
}

} // namespace

std::optional<size_t> TierEvaluation::placeOf(qint64 customer) const
{
    const auto it = std::lower_bound(living.begin(), living.end(), customer);
    return it != living.end() && *it == customer ? std::optional(static_cast<size_t>(it - living.begin())) : std::nullopt;
}

QString TierEvaluation::missing(qint64 customer, int place, const Currency &currency) const
{
    QStringList parts;
    for (const TierReading &reading : rules[static_cast<size_t>(place)].readings(customer, false))
        if (!reading.met)
            parts << readingText(reading, currency);
    return listed(parts);
}

QString TierEvaluation::because(qint64 customer, std::optional<int> from, std::optional<int> to, const Currency &currency) const
{
    if (!placeOf(customer))
        return translate("tiers", "no longer in the book");
    if (from && (!to || *from < *to)) {
        // What he no longer holds, drawn back as it was judged.
        QStringList lost;
        for (const TierReading &reading : rules[static_cast<size_t>(*from)].readings(customer, true))
            if (!reading.met)
                lost << readingText(reading, currency);
        if (!lost.isEmpty())
            return scheme.scheme.evaluations > 1 ? translate("tiers", "%1 (%n evaluation(s) in a row)", nullptr, scheme.scheme.evaluations).arg(listed(lost)) : listed(lost);
    }
    if (!to)
        return rules.empty() ? QString() : missing(customer, static_cast<int>(rules.size()) - 1, currency);
    QStringList parts;
    for (const TierReading &reading : rules[static_cast<size_t>(*to)].readings(customer, false))
        if (reading.met)
            parts << readingText(reading, currency);
    if (parts.isEmpty() && *to > 0)
        return missing(customer, *to - 1, currency);
    return listed(parts);
}

Status checkTierDay(Reader &reader, const TierSchemeId &scheme, QDate asOf)
{
    const QString day = asOf.toString(Qt::ISODate);
    if (asOf > reader.clock().today())
        return fail(errc::BadInput, translate("tiers", "%1 is still to come: nobody has ordered by then. Choose today, or a day that was.").arg(day), day);
    WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme));
    if (!runs.empty() && runs.back().asOf > asOf)
        return fail(errc::BadInput,
                    translate("tiers", "Tiers were evaluated as of %1 already. Choose that day or a later one, or undo that evaluation.")
                        .arg(runs.back().asOf.toString(Qt::ISODate)),
                    day);
    return {};
}

Result<TierEvaluation> evaluateTiers(Reader &reader, const TierRequest &request, JobContext *job)
{
    return Evaluator(reader, request, job).run();
}

} // namespace weiwo::customers
