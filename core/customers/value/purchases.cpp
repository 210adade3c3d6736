#include "core/customers/value/purchases.h"

#include <algorithm>

namespace weiwo::customers {

namespace {

constexpr double DaysOfWeek = 7;

double numberOf(const Int128 &amount)
{
    const double size = amount.magnitude().toDouble();
    return amount.high < 0 ? -size : size;
}

struct DayAmount
{
    qint32 day = 0;
    Int128 amount;
};

PurchaseHistory historyOf(std::span<DayAmount> bought)
{
    PurchaseHistory history;
    if (bought.empty())
        return history;
    // Amounts of a day are added up: their order among each other does not matter.
    std::sort(bought.begin(), bought.end(),
              [](const DayAmount &a, const DayAmount &b) { return a.day < b.day; });
    history.firstDay = bought.front().day;
    history.lastDay = bought.back().day;
    for (size_t i = 0; i < bought.size(); ++i) {
        history.days += i == 0 || bought[i].day != bought[i - 1].day ? 1 : 0;
        history.amount += bought[i].amount;
        if (bought[i].day != history.firstDay)
            history.repeatAmount += bought[i].amount;
    }
    return history;
}

} // namespace

std::vector<PurchaseHistory> purchaseHistories(std::span<const Purchase> purchases,
                                               size_t customers, qint32 cut)
{
    std::vector<size_t> starts(customers + 1);
    const auto counts = [&](const Purchase &purchase) { return purchase.day <= cut && static_cast<size_t>(purchase.customer) < customers; };
    for (const Purchase &purchase : purchases)
        if (counts(purchase))
            ++starts[purchase.customer + 1];
    for (size_t i = 1; i <= customers; ++i)
        starts[i] += starts[i - 1];
    std::vector<DayAmount> bought(starts.back());
    std::vector<size_t> next(starts.begin(), starts.end() - 1);
    for (const Purchase &purchase : purchases)
        if (counts(purchase))
            bought[next[purchase.customer]++] = {purchase.day, purchase.amount};
    std::vector<PurchaseHistory> histories(customers);
    for (size_t i = 0; i < customers; ++i)
        histories[i] = historyOf(std::span(bought).subspan(starts[i], starts[i + 1] - starts[i]));
    return histories;
}

BuyingRecord buyingRecord(const PurchaseHistory &history, qint32 cut)
{
    return {history.days - 1, (history.lastDay - history.firstDay) / DaysOfWeek,
            (cut - history.firstDay) / DaysOfWeek};
}

SpendingRecord spendingRecord(const PurchaseHistory &history, double unit)
{
    const qint64 repeats = std::max(0, history.days - 1);
    if (repeats == 0)
        return {};
    return {repeats, numberOf(history.repeatAmount) / unit / static_cast<double>(repeats)};
}

} // namespace weiwo::customers
