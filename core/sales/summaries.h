#pragma once

#include "core/workspace/edit.h"

namespace weiwo::sales {
class LineDelta;
}

namespace weiwo::sales::repo {

struct FigureQuery;

// The sums of live order lines (line_date, line_day, line_month, line_product), from which figures are
// read without going through the lines. Everything that adds lines or switches them on or off keeps them right, in its transaction.

/// Takes lines that were just added into the sums.
Status addToSums(Edit &edit, const LineDelta &delta);
/// Takes the order lines that fit @p where (SQL over `f`, the lines) into the sums, live ones only.
Status addToSums(Edit &edit, const QString &where, const Database::Bindings &bindings);
/// Takes them out: call it while they are still live.
Status takeFromSums(Edit &edit, const QString &where, const Database::Bindings &bindings);
/// How many sums differ from those of the lines.
[[nodiscard]] Result<qint64> wrongSums(Reader &reader);

/// A stretch of days whose figures one table has.
struct SumSource
{
    const char *table = nullptr;   ///< null: the lines themselves
    bool monthly = false;          ///< rows stand for months, of whole ones from `from` to `to`
    qint64 from = 0;               ///< julian days [from, to)
    qint64 to = 0;
};
/// Where the figures of a query are read with the least work; in order of time, without gaps, neighbours
/// of different kinds.
[[nodiscard]] std::vector<SumSource> sumSources(const FigureQuery &query);

} // namespace weiwo::sales::repo
