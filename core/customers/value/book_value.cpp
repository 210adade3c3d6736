#include "core/customers/value/book_value.h"

#include "core/customers/repo_book.h"
#include "core/customers/value/blocks.h"
#include "core/customers/value/book_purchases.h"
#include "core/customers/value/least_data.h"
#include "core/workspace/jobs.h"

namespace weiwo::customers {

namespace {

/// Steps of the work, as the progress counts them.
enum Step { Reading, Scoring, FittingOrders, FittingValues, Predicting, Done };

class Valuation
{
public:
    Valuation(Reader &reader, const BookValueTerms &terms, JobContext *job)
        : m_reader(reader), m_terms(terms), m_job(job),
          m_cut(static_cast<qint32>(terms.asOf.toJulianDay()))
    {
        m_value.asOf = terms.asOf;
    }

    Result<BookValue> run()
    {
        WEIWO_TRY(enter(Reading));
        WEIWO_TRY(readOrders());
        WEIWO_TRY(enter(Scoring));
        WEIWO_TRY(score());
        WEIWO_TRY(enter(FittingOrders));
        const BuyingGroups groups(m_buying);
        const FitOptions options{.threads = 0, .stop = [this] { return m_job && m_job->cancelled(); }};
        WEIWO_ASSIGN(m_value.buying, usable(fitBgNbd(groups, options)));
        WEIWO_TRY(enter(FittingValues));
        WEIWO_ASSIGN(m_value.spending, usable(fitGammaGamma(m_spending, options)));
        WEIWO_TRY(enter(Predicting));
        noteFits();
        predict(groups);
        WEIWO_TRY(enter(Done));
        return std::move(m_value);
    }

private:
    Status enter(Step step)
    {
        if (!m_job)
            return {};
        m_job->progress(step, Done);
        if (m_job->cancelled())
            return fail(errc::Cancelled, translate("customers", "The computation was cancelled."));
        return {};
    }

    Status readOrders();
    Status score();
    void predict(const BuyingGroups &groups);
    void noteFits();

    /// A fit, or nothing with a note where there are too few, or no end was found.
    template<class Fit>
    Result<std::optional<Fit>> usable(Result<Fit> fit)
    {
        if (!fit && fit.error().code != QLatin1StringView(TooFew))
            return failed(fit);
        if (!fit) {
            m_value.notes << fit.error().message;
            return std::optional<Fit>();
        }
        if (!fit->converged) {
            m_value.notes << translate("customers", "The search for the most likely parameters did not "
                                                    "come to an end: there is no prediction.");
            return std::optional<Fit>();
        }
        return std::optional<Fit>(std::move(*fit));
    }

    Reader &m_reader;
    const BookValueTerms &m_terms;
    JobContext *m_job;
    qint32 m_cut;
    BookValue m_value;
    std::vector<BuyingRecord> m_buying;     ///< by place in the customers, as are these
    std::vector<SpendingRecord> m_spending;
    std::vector<Int128> m_amounts;
};

Status Valuation::readOrders()
{
    WEIWO_ASSIGN(const auto histories, bookHistories(m_reader, m_terms.asOf, m_job));
    std::vector<qint64> living;
    WEIWO_TRY(repo::eachLiving(m_reader, [&living](qint64 no) { living.push_back(no); }));
    const auto unit = static_cast<double>(m_reader.settings().currency.minorPerMajor());
    for (const qint64 no : living) {
        const PurchaseHistory &history = histories[static_cast<size_t>(no)];
        if (!history.hasBought())
            continue;
        m_value.customers.push_back({.customer = no,
                                     .silentDays = m_cut - history.lastDay,
                                     .knownDays = m_cut - history.firstDay,
                                     .orderDays = history.days,
                                     .amount = Money{history.amount.saturated()}});
        m_buying.push_back(buyingRecord(history, m_cut));
        m_spending.push_back(spendingRecord(history, unit));
        m_value.customers.back().repeatMean = m_spending.back().mean;
        m_amounts.push_back(history.amount);
    }
    return {};
}

Status Valuation::score()
{
    RfmFigures figures;
    for (const CustomerValue &one : m_value.customers) {
        figures.recency.push_back(one.silentDays);
        figures.frequency.push_back(one.orderDays);
    }
    figures.monetary = m_amounts;
    const auto scores = rfmScores(figures, m_terms.rule);
    if (!scores) {
        if (scores.error().code != QLatin1StringView(TooFew))
            return failed(scores);
        m_value.notes << scores.error().message;
        return {};
    }
    for (size_t i = 0; i < scores->size(); ++i)
        m_value.customers[i].scores = (*scores)[i];
    m_value.map = rfmMap(*scores, m_amounts);
    return {};
}

void Valuation::noteFits()
{
    if (m_value.buying && m_value.buying->limit != FitLimit::None)
        m_value.notes << limitText(m_value.buying->limit);
    if (m_value.spending && m_value.spending->dependsOnFrequency()) {
        m_value.notes << translate("customers", "How much customers spend goes with how often they order: "
                                                "the model assumes that it does not.");
    }
}

void Valuation::predict(const BuyingGroups &groups)
{
    const Currency currency = m_reader.settings().currency;
    std::vector<BuyingOutlook> ahead;
    std::vector<std::optional<double>> discounted(groups.groups().size());
    if (m_value.buying) {
        const BgNbd &model = m_value.buying->model;
        ahead = outlooks(model, groups, m_terms.lifetime.weeks);
        forRows(discounted.size(), 0, [&](size_t first, size_t end) {
            const bool isStopped = m_job && m_job->cancelled();
            for (size_t i = first; i < end && !isStopped; ++i)
                discounted[i] = m_terms.lifetime.weeklyDiscount > 0
                    ? discountedOrders(model, groups.record(i), m_terms.lifetime)
                    : ahead[i].expectedOrders;
        });
    }
    for (size_t i = 0; i < m_value.customers.size(); ++i) {
        CustomerValue &one = m_value.customers[i];
        const auto worth = m_value.spending ? expectedValue(m_value.spending->model, m_spending[i]) : std::nullopt;
        if (worth)
            one.orderValue = roundedHalfEven(*worth, currency);
        if (ahead.empty())
            continue;
        const size_t group = groups.groupOf(i);
        one.probabilityAlive = ahead[group].probabilityAlive;
        one.expectedOrders = ahead[group].expectedOrders;
        if (!worth || !one.expectedOrders || !discounted[group])
            continue;
        one.expectedAmount = roundedHalfEven(*worth * *one.expectedOrders, currency);
        one.lifetimeValue = customers::lifetimeValue(*worth, *discounted[group], m_terms.lifetime, currency);
    }
}

} // namespace

BuyingRecord CustomerValue::buyingRecord() const
{
    return customers::buyingRecord({.firstDay = 0, .lastDay = knownDays - silentDays, .days = orderDays, .amount = {}, .repeatAmount = {}}, knownDays);
}

Result<BookValue> bookValue(Reader &reader, const BookValueTerms &terms, JobContext *job)
{
    return Valuation(reader, terms, job).run();
}

} // namespace weiwo::customers
