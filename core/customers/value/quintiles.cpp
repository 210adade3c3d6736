#include "core/customers/value/quintiles.h"

namespace weiwo::customers::detail {

std::array<size_t, Scores - 1> scoreStarts(size_t size, ScoreRule rule)
{
    std::array<size_t, Scores - 1> starts{};
    size_t ntile = 0;
    for (size_t k = 1; k < Scores; ++k) {
        ntile += size / Scores + (k <= size % Scores ? 1 : 0);
        // By share: the fewest strictly worse that make 1 + k, ⌈k·n/5⌉.
        starts[k - 1] = rule == ScoreRule::Ntile ? ntile : (k * size + Scores - 1) / Scores;
    }
    return starts;
}

} // namespace weiwo::customers::detail
