#pragma once

#include <QString>
#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace weiwo {

/// Numbers as json_each() takes them.
[[nodiscard]] inline QString jsonList(std::span<const qint64> numbers)
{
    QString list(1, u'[');
    for (const qint64 number : numbers) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(number);
    }
    return list + u']';
}

/// Those from @p from to before @p to.
[[nodiscard]] inline QString jsonList(qint64 from, qint64 to)
{
    std::vector<qint64> numbers(static_cast<size_t>(std::max<qint64>(to - from, 0)));
    std::iota(numbers.begin(), numbers.end(), from);
    return jsonList(numbers);
}

} // namespace weiwo
