#include "core/customers/value/radix_order.h"

#include <algorithm>
#include <array>
#include <bit>

namespace weiwo::customers {

namespace {

constexpr int DigitBits = 11;
constexpr size_t Digits = size_t(1) << DigitBits;

struct Entry
{
    quint64 key;
    quint32 place;
};

} // namespace

std::vector<quint32> radixOrder(const std::vector<quint64> &keys)
{
    std::vector<Entry> entries(keys.size());
    quint64 used = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        entries[i] = {keys[i], static_cast<quint32>(i)};
        used |= keys[i];
    }
    std::vector<Entry> sorted(keys.size());
    const int bits = static_cast<int>(std::bit_width(used));
    for (int shift = 0; shift < bits; shift += DigitBits) {
        std::array<size_t, Digits + 1> starts{};
        for (const Entry &entry : entries)
            ++starts[((entry.key >> shift) & (Digits - 1)) + 1];
        for (size_t digit = 1; digit <= Digits; ++digit)
            starts[digit] += starts[digit - 1];
        for (const Entry &entry : entries)
            sorted[starts[(entry.key >> shift) & (Digits - 1)]++] = entry;
        entries.swap(sorted);
    }
    std::vector<quint32> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(),
                   [](const Entry &entry) { return entry.place; });
    return order;
}

} // namespace weiwo::customers
