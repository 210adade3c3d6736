#include "core/customers/value/blocks.h"

#include <atomic>
#include <system_error>
#include <thread>

namespace weiwo::customers {

void forEachBlock(size_t blocks, int threads, const std::function<void(size_t block)> &each)
{
    const size_t most = threads > 0 ? static_cast<size_t>(threads)
                                    : std::max<size_t>(1, std::thread::hardware_concurrency());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t block = next++; block < blocks; block = next++)
            each(block);
    };
    std::vector<std::thread> others;
    try {
        for (size_t i = 1; i < std::min(most, blocks); ++i)
            others.emplace_back(work);
    } catch (const std::system_error &) {
        // The system gives no more threads: those that there are do all of it.
    }
    work();
    for (std::thread &other : others)
        other.join();
}

} // namespace weiwo::customers
