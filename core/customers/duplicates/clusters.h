#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

namespace weiwo::customers {

/// Two rows that are one customer, and how sure that is.
struct MatchEdge
{
    quint32 a = 0;
    quint32 b = 0;
    double score = 0;
};

/// The groups that edges connect, each cut at its weakest edges so that no two of @p apart are in
/// one group: the surest edges join first, and an edge that would join two that are apart does not
/// count. @p before orders rows in a way that does not depend on the order of the input: it decides
/// between equal scores. Groups of two and more, rows rising; groups by their first row.
[[nodiscard]] std::vector<std::vector<quint32>>
clustersOf(std::vector<MatchEdge> edges, const std::function<bool(quint32, quint32)> &apart,
           const std::function<bool(quint32, quint32)> &before);

} // namespace weiwo::customers
