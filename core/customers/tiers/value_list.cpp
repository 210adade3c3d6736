#include "core/customers/tiers/value_list.h"

#include "core/customers/tiers/repo.h"
#include "core/money/readable.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr int LifetimeWeeks = 260;
constexpr double LifetimeDiscount = 0.1;   ///< a year
constexpr double WeeksOfYear = 365.0 / 7;

/// Rates and parts for sentences.
QString shortNumber(double value, int decimals)
{
    return grouped(QString::number(value, 'f', decimals));
}

void sumUp(ValueList &list, const std::vector<CustomerValue> &all)
{
    Int128 amount;
    for (const CustomerValue &one : all) {
        if (one.probabilityAlive)
            list.active = list.active.value_or(0) + *one.probabilityAlive;
        if (one.expectedOrders)
            list.expectedOrders = list.expectedOrders.value_or(0) + *one.expectedOrders;
        if (one.expectedAmount) {
            amount += Int128(one.expectedAmount->minor);
            list.expectedAmount = Money{amount.saturated()};
        }
    }
}

/// The parameters as what they mean: those at a limit mean nothing.
QStringList modelWords(const BookValue &book, const Currency &currency)
{
    QStringList words;
    const auto free = [](const auto &atLimit, std::initializer_list<size_t> places) {
        return std::none_of(places.begin(), places.end(), [&](size_t place) { return atLimit[place]; });
    };
    if (book.buying) {
        const BgNbdFit &fit = *book.buying;
        words << translate("tiers", "Fitted to the orders of %n customer(s) up to %1.", nullptr, int(fit.customers)).arg(book.asOf.toString(Qt::ISODate));
        if (free(fit.atLimit, {0, 1}))
            words << translate("tiers", "An active customer orders on %1 days a year on average.").arg(shortNumber(fit.model.r / fit.model.alpha * WeeksOfYear, 1));
        if (free(fit.atLimit, {2, 3}))
            words << translate("tiers", "After an order %1% do not come back.").arg(shortNumber(100 * fit.model.a / (fit.model.a + fit.model.b), 1));
    }
    if (book.spending) {
        const GammaGammaFit &fit = *book.spending;
        const auto mean = free(fit.atLimit, {0, 1, 2}) ? populationMean(fit.model) : std::nullopt;
        const auto worth = mean ? roundedHalfEven(*mean, currency) : std::nullopt;
        if (worth)
            words << translate("tiers", "The orders of a day come to %1 %2 on average, told from %n customer(s) who came back.", nullptr, int(fit.customers))
                         .arg(readableText(*worth, currency), currency.code);
    }
    return words;
}

/// The wanted ones, the largest first.
std::vector<CustomerValue> largest(std::vector<CustomerValue> all, int limit)
{
    const auto key = [](const CustomerValue &one) {
        return std::tuple(one.expectedAmount ? -one.expectedAmount->minor : std::numeric_limits<qint64>::max(), -one.amount.minor, one.customer);
    };
    const size_t wanted = limit > 0 ? std::min(all.size(), static_cast<size_t>(limit)) : all.size();
    std::partial_sort(all.begin(), all.begin() + static_cast<qsizetype>(wanted), all.end(),
                      [&key](const CustomerValue &a, const CustomerValue &b) { return key(a) < key(b); });
    all.resize(wanted);
    return all;
}

std::optional<Money> lifetimeOf(const CustomerValue &one, const BookValue &book, const LifetimeTerms &terms, const Currency &currency)
{
    const auto worth = book.spending ? expectedValue(book.spending->model, one.spendingRecord()) : std::nullopt;
    const auto orders = book.buying ? discountedOrders(book.buying->model, one.buyingRecord(), terms) : std::nullopt;
    return worth && orders ? lifetimeValue(*worth, *orders, terms, currency) : std::nullopt;
}

} // namespace

LifetimeTerms usualLifetime()
{
    return {.weeks = LifetimeWeeks, .weeklyDiscount = weeklyDiscountOf(LifetimeDiscount), .margin = 1};
}

Result<ValueList> valueList(Reader &reader, const ValueRequest &request, JobContext *job)
{
    // A discount would be reckoned week by week for everybody: that is for those who are listed.
    WEIWO_ASSIGN(BookValue book, bookValue(reader, {.asOf = request.day, .lifetime = {.weeks = request.weeks}}, job));
    const Currency currency = reader.settings().currency;
    ValueList list{.scheme = request.scheme, .day = request.day, .weeks = request.weeks, .customers = {}};
    list.all = static_cast<qint64>(book.customers.size());
    list.notes = book.notes;
    list.model = modelWords(book, currency);
    sumUp(list, book.customers);
    if (const auto mean = book.spending ? populationMean(book.spending->model) : std::nullopt)
        list.orderValue = roundedHalfEven(*mean, currency);
    std::vector<CustomerValue> shown = largest(std::move(book.customers), request.limit);
    WEIWO_ASSIGN(const auto tiers, TierMap::on(reader, request.scheme, request.day));
    std::vector<qint64> numbers;
    for (const CustomerValue &one : shown)
        numbers.push_back(one.customer);
    QHash<qint64, repo::NamedCustomer> names;
    WEIWO_TRY(repo::namedCustomers(reader, numbers, [&names](repo::NamedCustomer &&customer) { names.insert(customer.no, customer); }));
    for (CustomerValue &one : shown) {
        const repo::NamedCustomer named = names.value(one.customer);
        one.lifetimeValue = lifetimeOf(one, book, request.lifetime, currency);
        list.customers.push_back({named.id, named.code, named.name, tiers->placeOf(one.customer), one});
    }
    return list;
}

} // namespace weiwo::customers
