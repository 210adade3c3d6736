#include "core/customers/duplicates/queries.h"

#include "core/customers/duplicates/repo.h"

#include <algorithm>

namespace weiwo::customers {

Result<std::vector<NotSame>> notSamePairs(Reader &reader)
{
    WEIWO_ASSIGN(auto stored, repo::notSame(reader));
    std::vector<NotSame> pairs;
    for (auto &[row, pair] : stored) {
        if (pair.second < pair.first)
            std::swap(pair.first, pair.second);
        pairs.push_back(std::move(pair));
    }
    const auto key = [](const NotSame &pair) { return std::pair(pair.first, pair.second); };
    std::ranges::stable_sort(pairs, {}, key);
    const auto rest = std::ranges::unique(pairs, {}, key);
    pairs.erase(rest.begin(), rest.end());
    return pairs;
}

Result<BookDuplicates> findDuplicatesInBook(Reader &reader, DuplicateOptions options, JobContext *job)
{
    BookDuplicates book;
    WEIWO_ASSIGN(book.rows, repo::duplicateRows(reader));
    WEIWO_ASSIGN(const std::vector<NotSame> pairs, notSamePairs(reader));
    QHash<QString, size_t> places;
    if (!pairs.empty())
        for (size_t row = 0; row < book.rows.size(); ++row)
            places.insert(book.rows[row].id, row);
    options.notSame.clear();
    for (const NotSame &pair : pairs) {
        const auto first = places.constFind(pair.first.text()), second = places.constFind(pair.second.text());
        if (first != places.constEnd() && second != places.constEnd())
            options.notSame.emplace_back(std::min(*first, *second), std::max(*first, *second));
    }
    std::sort(options.notSame.begin(), options.notSame.end());
    WEIWO_ASSIGN(book.found, findDuplicates(book.rows, options, job));
    return book;
}

} // namespace weiwo::customers
