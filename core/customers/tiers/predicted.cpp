#include "core/customers/tiers/predicted.h"

#include "core/customers/value/bgnbd_fit.h"
#include "core/customers/value/book_purchases.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/lifetime_value.h"
#include "core/workspace/jobs.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Those who have bought, and what models look at in each.
struct Buyers
{
    std::vector<qint64> numbers;
    std::vector<BuyingRecord> buying;
    std::vector<SpendingRecord> spending;
};

Result<Buyers> buyersOf(TierFigures &figures)
{
    WEIWO_ASSIGN(const auto histories, bookHistories(figures.reader(), figures.asOf(), figures.job()));
    const auto cut = static_cast<qint32>(figures.asOf().toJulianDay());
    Buyers buyers;
    const auto unit = static_cast<double>(figures.reader().settings().currency.minorPerMajor());
    for (const qint64 no : figures.living()) {
        const PurchaseHistory &history = histories[static_cast<size_t>(no)];
        if (!history.hasBought())
            continue;
        buyers.numbers.push_back(no);
        buyers.buying.push_back(buyingRecord(history, cut));
        buyers.spending.push_back(spendingRecord(history, unit));
    }
    return buyers;
}

/// True where the data are too few: a note says so, and nobody has a figure.
template<class Fit>
bool areTooFew(TierFigures &figures, const Result<Fit> &fit)
{
    if (fit || fit.error().code != QLatin1StringView(TooFew))
        return false;
    figures.note(fit.error().message);
    return true;
}

} // namespace

Result<TierInputPtr> predictedValue(TierFigures &figures, int weeks)
{
    TierInput input{.metric = QString::fromLatin1(PredictedInput),
                    .title = translate("tiers", "Predicted value"),
                    .kind = metrics::Kind::Money,
                    .values = sales::CustomerColumn(figures.limit())};
    const auto done = [&input] { return std::make_shared<const TierInput>(std::move(input)); };
    WEIWO_ASSIGN(const Buyers buyers, buyersOf(figures));
    const FitOptions options{.threads = 0, .stop = [job = figures.job()] { return job && job->cancelled(); }};
    const BuyingGroups groups(buyers.buying);
    const auto buying = fitBgNbd(groups, options);
    if (areTooFew(figures, buying))
        return done();
    if (!buying)
        return failed(buying);
    const auto spending = fitGammaGamma(buyers.spending, options);
    if (areTooFew(figures, spending))
        return done();
    if (!spending)
        return failed(spending);
    // What has not converged, or means nothing, is told and not used.
    if (!buying->converged || !spending->converged || buying->limit != FitLimit::None) {
        figures.note(buying->limit != FitLimit::None ? limitText(buying->limit)
                                                     : translate("tiers", "The orders do not fit the model: nobody has a predicted value."));
        return done();
    }
    const std::vector<BuyingOutlook> ahead = outlooks(buying->model, groups, weeks);
    const Currency currency = figures.reader().settings().currency;
    const LifetimeTerms terms{.weeks = weeks};
    for (size_t i = 0; i < buyers.numbers.size(); ++i) {
        const auto orders = ahead[groups.groupOf(i)].expectedOrders;
        const auto worth = expectedValue(spending->model, buyers.spending[i]);
        const auto value = orders && worth ? lifetimeValue(*worth, *orders, terms, currency) : std::nullopt;
        if (value)
            input.values.set(buyers.numbers[i], value->minor);
    }
    return done();
}

} // namespace weiwo::customers
