#include "core/customers/duplicates/find_duplicates.h"

#include "core/base/text.h"
#include "core/customers/duplicates/blocking.h"
#include "core/customers/duplicates/clusters.h"
#include "core/customers/duplicates/folding.h"

#include <QThread>
#include <QtConcurrent>
#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr size_t ProfileChunk = 4096;
constexpr double MostTeachers = 400000;     ///< candidate pairs that the model is learned from
constexpr size_t RandomPairs = 100000;
constexpr qint64 Steps = 100;               ///< progress: profiles 40, learning 10, comparing 50
constexpr qint64 ProfileSteps = 40, LearnSteps = 10;

Status cancelled()
{
    return fail(errc::Cancelled, translate("customers", "The search for duplicates was stopped."));
}

/// One run over one table of customers.
class Search
{
public:
    Search(const std::vector<DuplicateRow> &rows, const DuplicateOptions &options, JobContext *job)
        : m_rows(rows), m_options(options), m_job(job), m_profiles(rows.size())
    {
    }

    Result<Duplicates> run()
    {
        WEIWO_TRY(makeProfiles());
        WEIWO_TRY(step(ProfileSteps));
        fillChances(m_profiles);
        const Blocks blocks(m_profiles);
        m_result.findings = blocks.findings();
        WEIWO_TRY(step(ProfileSteps + LearnSteps / 2));
        learn(blocks);
        WEIWO_TRY(step(ProfileSteps + LearnSteps));
        WEIWO_TRY(compareAll(blocks));
        propose();
        WEIWO_TRY(step(Steps));
        return std::move(m_result);
    }

private:
    struct Scored
    {
        quint32 a;
        quint32 b;
        double score;
        Apart apart;
        auto operator<=>(const Scored &) const = default;
    };

    Status step(qint64 done)
    {
        if (m_job)
            m_job->progress(done, Steps);
        return m_job && m_job->cancelled() ? cancelled() : Status();
    }
    /// Runs @p work on chunks in several threads, this one among them; they stop once the job is
    /// cancelled, which hears of progress on this thread alone.
    template<class Work>
    Status inChunks(size_t chunks, qint64 from, qint64 steps, Work work)
    {
        std::vector<size_t> numbers(chunks);
        std::iota(numbers.begin(), numbers.end(), size_t(0));
        std::atomic<size_t> done = 0;
        std::atomic<bool> stopped = false;
        const QThread *own = QThread::currentThread();
        QtConcurrent::blockingMap(numbers, [&](size_t chunk) {
            if (stopped || (m_job && m_job->cancelled())) {
                stopped = true;
                return;
            }
            work(chunk);
            const size_t ready = ++done;
            if (m_job && QThread::currentThread() == own)
                m_job->progress(from + qint64(ready) * steps / qint64(chunks), Steps);
        });
        return stopped ? cancelled() : Status();
    }

    Status makeProfiles()
    {
        const size_t chunks = (m_rows.size() + ProfileChunk - 1) / ProfileChunk;
        return inChunks(chunks, 0, ProfileSteps, [this](size_t chunk) {
            ProfileMaker maker;
            const size_t end = std::min((chunk + 1) * ProfileChunk, m_rows.size());
            for (size_t row = chunk * ProfileChunk; row < end; ++row)
                m_profiles[row] = maker.of(m_rows[row]);
        });
    }

    /// Pairs by chance, the same ones in whatever order the rows come.
    [[nodiscard]] std::vector<Comparison> randomPairs() const
    {
        std::vector<std::pair<quint64, quint32>> order;
        for (quint32 row = 0; row < m_rows.size(); ++row)
            order.emplace_back(stableHash(m_rows[row].id), row);
        std::sort(order.begin(), order.end(), [this](const auto &x, const auto &y) {
            return x.first != y.first ? x.first < y.first : m_rows[x.second].id < m_rows[y.second].id;
        });
        std::vector<Comparison> pairs;
        quint64 state = 1;
        const auto next = [&state, &order] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return order[(state >> 33) % order.size()].second;
        };
        while (pairs.size() < RandomPairs) {
            const quint32 a = next(), b = next();
            if (a != b)
                pairs.push_back(compareCustomers(m_profiles[a], m_profiles[b]));
        }
        return pairs;
    }

    void learn(const Blocks &blocks)
    {
        m_result.model = MatchModel::start();
        if (m_rows.size() < FewestForChances)
            return;
        // Whole groups by their hash: which ones does not depend on the order of the rows.
        const double wanted = MostTeachers / std::max(blocks.pairCount(), 1.0);
        const auto limit = wanted >= 1 ? ~0ULL : quint64(wanted * 18446744073709551615.0);
        std::vector<Comparison> teachers;
        for (const Blocks::Block &block : blocks.all())
            if (block.key != BlockKey::Typo && block.hash * 0x9e3779b97f4a7c15ULL <= limit)
                blocks.eachPair(block, [&](quint32 a, quint32 b) {
                    teachers.push_back(compareCustomers(m_profiles[a], m_profiles[b]));
                });
        const auto count = double(m_rows.size());
        m_result.model = learnedModel(teachers, std::min(wanted, 1.0), randomPairs(),
                                      count * (count - 1) / 2);
    }

    Status compareAll(const Blocks &blocks)
    {
        constexpr size_t BlockChunk = 512;
        const size_t chunks = (blocks.all().size() + BlockChunk - 1) / BlockChunk;
        std::vector<std::vector<Scored>> found(chunks);
        std::vector<size_t> compared(chunks, 0);
        const double least = std::min(m_options.threshold, m_options.review);
        WEIWO_TRY(inChunks(chunks, ProfileSteps + LearnSteps, Steps - ProfileSteps - LearnSteps,
                           [&](size_t chunk) {
            const size_t end = std::min((chunk + 1) * BlockChunk, blocks.all().size());
            for (size_t block = chunk * BlockChunk; block < end; ++block)
                blocks.eachPair(blocks.all()[block], [&](quint32 a, quint32 b) {
                    ++compared[chunk];
                    const Comparison pair = compareCustomers(m_profiles[a], m_profiles[b]);
                    const double score = m_result.model.score(pair);
                    if (m_result.model.probability(score) >= least)
                        found[chunk].push_back({a, b, score, apartOf(a, b, pair)});
                });
        }));
        for (size_t chunk = 0; chunk < chunks; ++chunk) {
            m_found.insert(m_found.end(), found[chunk].begin(), found[chunk].end());
            m_result.compared += compared[chunk];
        }
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return {};
    }

    [[nodiscard]] Apart apartOf(quint32 a, quint32 b, const Comparison &pair) const
    {
        const auto key = std::pair<size_t, size_t>(std::min(a, b), std::max(a, b));
        return std::binary_search(m_options.notSame.begin(), m_options.notSame.end(), key)
            ? Apart::Said
            : pair.apart;
    }

    [[nodiscard]] DuplicatePair pairOf(quint32 a, quint32 b) const
    {
        const Comparison comparison = compareCustomers(m_profiles[a], m_profiles[b]);
        DuplicatePair pair{.a = a, .b = b};
        for (size_t field = 0; field < MatchFields; ++field) {
            const MatchLevel level = comparison.levels[field];
            if (level != MatchLevel::Missing)
                pair.reasons.push_back({MatchField(field), level,
                                        m_result.model.weight(comparison, MatchField(field))});
        }
        pair.score = m_result.model.score(comparison);
        pair.probability = m_result.model.probability(pair.score);
        pair.apart = apartOf(a, b, comparison);
        return pair;
    }

    void propose()
    {
        std::vector<MatchEdge> edges;
        for (const Scored &pair : m_found)
            if (pair.apart == Apart::No
                && m_result.model.probability(pair.score) >= m_options.threshold)
                edges.push_back({pair.a, pair.b, pair.score});
        const auto groups = clustersOf(
            std::move(edges),
            [this](quint32 a, quint32 b) {
                const Apart apart =
                    apartOf(a, b, compareCustomers(m_profiles[a], m_profiles[b]));
                // Two misspellings of one name may be far from each other.
                return apart != Apart::No && apart != Apart::Name;
            },
            [this](quint32 a, quint32 b) { return m_rows[a].id < m_rows[b].id; });
        std::vector<quint32> groupOf(m_rows.size(), 0);
        for (quint32 group = 0; group < groups.size(); ++group) {
            const std::vector<quint32> &rows = groups[group];
            m_result.clusters.emplace_back(rows.begin(), rows.end());
            for (size_t i = 0; i < rows.size(); ++i) {
                groupOf[rows[i]] = group + 1;
                for (size_t j = i + 1; j < rows.size(); ++j)
                    m_result.pairs.push_back(pairOf(rows[i], rows[j]));
            }
        }
        std::sort(m_result.pairs.begin(), m_result.pairs.end(),
                  [](const auto &x, const auto &y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
        for (const Scored &pair : m_found) {
            const bool joined = groupOf[pair.a] != 0 && groupOf[pair.a] == groupOf[pair.b];
            const bool tells = pair.apart == Apart::No || pair.apart == Apart::Branch
                || pair.apart == Apart::Codes;
            if (!joined && tells && m_result.model.probability(pair.score) >= m_options.review)
                m_result.review.push_back(pairOf(pair.a, pair.b));
        }
        std::stable_sort(m_result.review.begin(), m_result.review.end(),
                         [](const auto &x, const auto &y) { return x.score > y.score; });
    }

    const std::vector<DuplicateRow> &m_rows;
    const DuplicateOptions &m_options;
    JobContext *m_job;
    std::vector<CustomerProfile> m_profiles;
    std::vector<Scored> m_found;
    Duplicates m_result;
};

} // namespace

Result<Duplicates> findDuplicates(const std::vector<DuplicateRow> &rows,
                                  const DuplicateOptions &options, JobContext *job)
{
    return Search(rows, options, job).run();
}

QString reasonText(const MatchReason &reason)
{
    const bool agrees = reason.level == MatchLevel::Agree;
    const bool near = reason.level == MatchLevel::Near;
    switch (reason.field) {
    case MatchField::Code:
        return agrees ? translate("customers", "the same credit code")
            : near    ? translate("customers", "credit codes that differ by a typing error")
                      : translate("customers", "different credit codes");
    case MatchField::Phone:
        return agrees ? translate("customers", "the same phone number")
            : near    ? translate("customers", "phone numbers that differ by a digit")
                      : translate("customers", "different phone numbers");
    case MatchField::Email:
        if (reason.level == MatchLevel::Domain)
            return translate("customers", "e-mail addresses of the same company");
        return agrees ? translate("customers", "the same e-mail address")
            : near    ? translate("customers", "e-mail addresses that differ by a letter")
                      : translate("customers", "different e-mail addresses");
    case MatchField::Address:
        return agrees ? translate("customers", "the same address")
            : near    ? translate("customers", "the same building")
                      : translate("customers", "different addresses");
    case MatchField::City:
        return agrees ? translate("customers", "the same city")
                      : translate("customers", "different cities");
    case MatchField::Name: break;
    }
    switch (reason.level) {
    case MatchLevel::Agree: return translate("customers", "the same name");
    case MatchLevel::SoundAlike: return translate("customers", "names that sound alike");
    case MatchLevel::Near: return translate("customers", "names that differ by a typing error");
    case MatchLevel::Shortened: return translate("customers", "one name is short for the other");
    case MatchLevel::Transcribed: return translate("customers", "one name is the pinyin of the other");
    default: break;
    }
    return translate("customers", "different names");
}

QString apartKey(Apart apart)
{
    switch (apart) {
    case Apart::No: break;
    case Apart::Branch: return u"branch"_s;
    case Apart::Place: return u"place"_s;
    case Apart::Number: return u"number"_s;
    case Apart::Trade: return u"trade"_s;
    case Apart::Name: return u"name"_s;
    case Apart::Codes: return u"codes"_s;
    case Apart::Said: return u"said"_s;
    }
    return {};
}

QString apartText(Apart apart)
{
    switch (apart) {
    case Apart::No: break;
    case Apart::Branch: return translate("customers", "One is a branch of the other.");
    case Apart::Place: return translate("customers", "They are registered in different places.");
    case Apart::Number: return translate("customers", "A number in the name tells them apart.");
    case Apart::Trade: return translate("customers", "They are companies of different names.");
    case Apart::Name: return translate("customers", "Their names differ too much.");
    case Apart::Codes: return translate("customers", "They have different valid credit codes.");
    case Apart::Said: return translate("customers", "Somebody has said that they are not the same.");
    }
    return {};
}

} // namespace weiwo::customers
