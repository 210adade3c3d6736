#include "core/sales/credit.h"

#include "core/money/allocate.h"

namespace weiwo::sales {

std::vector<Credit> creditOf(const QMultiHash<qint64, repo::StoredShare> &shares, qint64 order, const QString &lineNo,
                             const std::optional<qint64> &person)
{
    std::vector<Credit> ofLine;
    std::vector<Credit> ofOrder;
    const auto [first, last] = shares.equal_range(order);
    for (auto it = first; it != last; ++it) {
        if (it->lineNo.isEmpty())
            ofOrder.push_back({it->person, it->share});
        else if (it->lineNo == lineNo)
            ofLine.push_back({it->person, it->share});
    }
    std::vector<Credit> credit = ofLine.empty() ? ofOrder : ofLine;
    std::sort(credit.begin(), credit.end(), [](const Credit &a, const Credit &b) { return a.person < b.person; });
    qint64 sum = 0;
    for (const Credit &part : credit)
        sum += part.share;
    if (sum < WholeShare)
        credit.push_back({person, WholeShare - sum});
    return credit;
}

std::vector<qint64> creditParts(qint64 whole, std::span<const Credit> credit)
{
    std::vector<qint64> weights;
    qint64 sum = 0;
    for (const Credit &part : credit) {
        weights.push_back(part.share);
        sum += part.share;
    }
    const auto magnitude = static_cast<quint64>(whole < 0 ? -whole : whole);
    const auto all = mulDivRem(magnitude, static_cast<quint64>(sum), WholeShare);
    qint64 total = all ? static_cast<qint64>(all->quotient) : 0;
    if (all && all->remainder * 2 >= static_cast<quint64>(WholeShare))
        ++total;
    std::vector<qint64> parts(credit.size(), 0);
    const auto allocation = allocateRanked(whole < 0 ? -total : total, 1, weights);
    if (!allocation)
        return parts;
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = allocation->parts[i].amount;
    return parts;
}

} // namespace weiwo::sales
