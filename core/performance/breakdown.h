#pragma once

#include "core/metrics/engine.h"
#include "core/quotas/types.h"

namespace weiwo::performance {

struct BreakdownRequest
{
    std::optional<Id> scope;   ///< a unit or person; absent: headquarters
    Period period;
    metrics::Compare compare = metrics::Compare::None;
    QDate today;
    QString measure = {};      ///< a key; empty: sales amount
    QString dimension;         ///< customer, product, product.line, month …
    int most = 0;              ///< so many rows, the largest, of what adds up over the dimension; 0: all
};

/// What a figure is made of by one dimension.
struct Breakdown
{
    metrics::Compare compare = metrics::Compare::None;
    QString dimension;
    QString dimensionTitle;
    QString measureTitle;
    QString scopeName;
    quotas::AmountUnit unit;
    DateRange counted;         ///< of the period, up to the end of the data
    bool addsUp = true;        ///< the rows come to the total: a sum of them says something
    /// Rows of the dimension; figures: actual, and with a comparison that and the growth. The
    /// largest actual first. `groups` says how many there are without a limit.
    metrics::Table table;
    /// What the total is beyond the rows, where not all are listed: figures as those of a row.
    [[nodiscard]] std::optional<std::vector<metrics::Figure>> rest() const;
};

/// A period that is not over is counted up to the end of the data, against as much of the other one.
/// not-found for an unknown measure, bad-input for a dimension that it does not have.
[[nodiscard]] Result<Breakdown> breakdown(Reader &reader, const BreakdownRequest &request);

} // namespace weiwo::performance
