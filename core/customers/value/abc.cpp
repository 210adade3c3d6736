#include "core/customers/value/abc.h"

#include "core/customers/value/radix_order.h"
#include "core/money/wide.h"

#include <algorithm>

namespace weiwo::customers {

std::vector<AbcClass> abcClasses(std::span<const qint64> values, AbcLines lines)
{
    std::vector<AbcClass> classes(values.size(), AbcClass::LeftOut);
    qint64 largest = 0;
    UInt128 total;
    for (const qint64 value : values) {
        largest = std::max(largest, value);
        total += value > 0 ? UInt128(static_cast<quint64>(value)) : UInt128();
    }
    // Falling values are rising distances from the largest; those left out come last.
    std::vector<quint64> distances(values.size());
    std::transform(values.begin(), values.end(), distances.begin(), [largest](qint64 value) {
        return static_cast<quint64>(largest - std::max<qint64>(value, 0));
    });
    UInt128 before;
    for (const quint32 place : radixOrder(distances)) {
        if (values[place] <= 0)
            continue;
        const auto isBelow = [&](quint8 percent) {
            return compareWideProducts(before, 100, total, percent) < 0;
        };
        classes[place] = isBelow(lines.a) ? AbcClass::A
            : isBelow(lines.b)            ? AbcClass::B
                                          : AbcClass::C;
        before += UInt128(static_cast<quint64>(values[place]));
    }
    return classes;
}

} // namespace weiwo::customers
