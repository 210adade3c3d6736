#include "core/customers/duplicates/similarity.h"

#include <QString>
#include <algorithm>
#include <array>
#include <vector>

namespace weiwo::customers {

namespace {

constexpr double PrefixScale = 0.1;
constexpr size_t LongestPrefix = 4;

std::u32string codePoints(QStringView text)
{
    std::u32string points;
    points.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            points.push_back(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            points.push_back(text[i].unicode());
        }
    }
    return points;
}

double jaro(const std::u32string &a, const std::u32string &b)
{
    // Which equal characters are taken for a pair depends on the side one begins with.
    if (b.size() < a.size() || (b.size() == a.size() && b < a))
        return jaro(b, a);
    if (a.empty() || b.empty())
        return a.size() == b.size() ? 1 : 0;
    const size_t longest = std::max(a.size(), b.size());
    const size_t window = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::vector<char> usedA(a.size(), 0), usedB(b.size(), 0);
    size_t matches = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > window ? i - window : 0;
        const size_t to = std::min(b.size(), i + window + 1);
        for (size_t j = from; j < to; ++j) {
            if (usedB[j] || a[i] != b[j])
                continue;
            usedA[i] = usedB[j] = 1;
            ++matches;
            break;
        }
    }
    if (matches == 0)
        return 0;
    size_t moved = 0;
    for (size_t i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[i])
            continue;
        while (!usedB[j])
            ++j;
        moved += a[i] != b[j++] ? 1 : 0;
    }
    const auto m = double(matches);
    return (m / double(a.size()) + m / double(longest) + (m - double(moved) / 2) / m) / 3;
}

std::vector<quint64> bigrams(const std::u32string &text)
{
    std::vector<quint64> pairs;
    for (size_t i = 0; i + 1 < text.size(); ++i)
        pairs.push_back(quint64(text[i]) << 32 | text[i + 1]);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double jaroWinklerOf(const std::u32string &a, const std::u32string &b)
{
    const double plain = jaro(a, b);
    size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), LongestPrefix}) && a[prefix] == b[prefix])
        ++prefix;
    return plain + double(prefix) * PrefixScale * (1 - plain);
}

double diceOf(const std::u32string &a, const std::u32string &b)
{
    const std::vector<quint64> x = bigrams(a), y = bigrams(b);
    if (x.empty() && y.empty())
        return a == b ? 1 : 0;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < x.size() && j < y.size();) {
        if (x[i] == y[j]) {
            ++common;
            ++i;
            ++j;
        } else if (x[i] < y[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(common) / double(x.size() + y.size());
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    return jaroWinklerOf(codePoints(a), codePoints(b));
}

double bigramDice(QStringView a, QStringView b)
{
    return diceOf(codePoints(a), codePoints(b));
}

double nameSimilarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const std::u32string x = codePoints(a), y = codePoints(b);
    return std::min(jaroWinklerOf(x, y), 0.5 + 0.5 * diceOf(x, y));
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    // Equal ends cost nothing, and typing errors leave most of a name equal.
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a = a.chopped(1);
        b = b.chopped(1);
    }
    constexpr qsizetype Longest = 63;
    if (a.size() > Longest || b.size() > Longest)
        return limit + 1;
    std::array<std::array<int, Longest + 1>, 3> rows;
    auto *older = &rows[0], *above = &rows[1], *row = &rows[2];
    for (qsizetype j = 0; j <= b.size(); ++j)
        (*above)[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        (*row)[0] = int(i);
        int least = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            int cost = std::min((*above)[at] + 1, (*row)[at - 1] + 1);
            cost = std::min(cost, (*above)[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, (*older)[at - 2] + 1);
            (*row)[at] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        std::swap(older, above);
        std::swap(above, row);
    }
    return std::min((*above)[size_t(b.size())], limit + 1);
}

} // namespace weiwo::customers
