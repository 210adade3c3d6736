#pragma once

#include "core/period/working_days.h"
#include "core/program/demo.h"

namespace weiwo::demo {

/// How big a demo is and which time it covers.
struct Scale
{
    quint64 seed = 1;
    bool national = false;
    int firstYear = 2023;
    QDate from;                      ///< first day of orders
    QDate to;                        ///< first day without
    qint64 customers = 0;
    qint64 linesFirstYear = 0;       ///< order lines of the first year
    bool sameLinesEachYear = false;  ///< else they follow the market
    int quantityPermille = 1000;     ///< size of an order
    bool collections = true;
    int monthsPerBatch = 3;
    size_t customersPerEdit = 50'000;

    /// The years for which the company has made a plan: each that has orders but the first, which
    /// comes in only where there is no other.
    [[nodiscard]] std::vector<int> planYears() const;
};

[[nodiscard]] Scale scaleOf(const DemoOptions &options);

} // namespace weiwo::demo
