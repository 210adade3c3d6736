#pragma once

#include "core/base/filter.h"
#include "core/period/period.h"
#include "core/sales/types.h"
#include "core/workspace/reader.h"

namespace weiwo::sales {

/// Which order lines are to be seen.
struct LineQuery
{
    DateRange range;
    std::vector<Filter> where = {};   ///< dimensions of sales and fields of them, as figures take them
    int limit = 1000;                 ///< lines listed, the newest; all are counted
};

/// A line of an order with what it names.
struct LineRow
{
    QDate day;
    QString orderNo;
    QString lineNo;
    QString unit;                     ///< where it is earned
    QString person;
    QString customer;
    Id customerId;                    ///< null: none named
    QString product;
    std::optional<qint64> quantity;   ///< 10⁻³
    qint64 amount = 0;                ///< minor units
    std::optional<qint64> cost;
    /// 10⁻⁶: quantity, amount and cost are that part of a line whose credit is shared; absent: whole.
    std::optional<qint64> share = {};
};

struct LineList
{
    std::vector<LineRow> rows;        ///< the newest first
    qint64 lines = 0;                 ///< that fit, listed or not
    qint64 amount = 0;                ///< of all of them
    qint64 quantity = 0;
    QStringList filters = {};         ///< each in words: "Customer: 明达商贸"
};

/// The lines behind a figure: those that count, in a range, that pass all filters. Under a filter on
/// `person` or a field of it a line whose credit is shared is listed with the part of those who pass,
/// whoever's line it is, so that the sums are the figures by person (METHODS §3); without one it is
/// listed whole, at its own person. bad-input for a dimension that sales do not have.
[[nodiscard]] Result<LineList> lines(Reader &reader, const LineQuery &query);

} // namespace weiwo::sales
