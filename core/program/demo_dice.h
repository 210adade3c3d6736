#pragma once

#include <QtGlobal>
#include <algorithm>
#include <initializer_list>
#include <span>
#include <vector>

namespace weiwo::demo {

/// Random numbers of the demo: whole numbers from a seed alone (splitmix64), the same on every
/// machine. A stream is named by the seed and two numbers, so any part of the data can be made
/// without the parts before it.
class Dice
{
public:
    explicit Dice(quint64 seed, quint64 stream = 0, quint64 number = 0)
        : m_state(mix(seed + 0x632BE59BD9B4E019ULL * (stream + 1)) ^ mix(number + 1))
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }
    /// 0 … count−1; @p count from 1 to 2^32.
    [[nodiscard]] qint64 below(qint64 count)
    {
        return static_cast<qint64>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
    }
    /// Both ends included.
    [[nodiscard]] qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int permille) { return below(1000) < permille; }
    /// Around 1000, from about 400 to 1600, most of them near the middle.
    [[nodiscard]] qint64 around1000()
    {
        return 400 + (below(401) + below(401) + below(401));
    }
    /// An index whose share of @p running (rising sums of weights, the last one > 0) decides.
    [[nodiscard]] size_t weighted(std::span<const qint64> running)
    {
        const auto at = static_cast<qint64>(next() % static_cast<quint64>(running.back()));
        return static_cast<size_t>(std::upper_bound(running.begin(), running.end(), at)
                                   - running.begin());
    }

private:
    [[nodiscard]] static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

/// The streams, so that no two parts of the demo share one.
enum class Stream : quint64 { Staff = 1, Customers, Orders, Days, Products, Entries, Contacts, Care };

/// @p total in whole parts by @p weights (≥ 0, some > 0): sums exactly, ties to the first.
[[nodiscard]] std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights);

} // namespace weiwo::demo
