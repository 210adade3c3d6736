#pragma once

#include <QtGlobal>
#include <array>
#include <optional>

namespace weiwo::customers {

/// The BG/NBD model of who buys again (Fader, Hardie & Lee 2005, "Counting your customers the easy
/// way"; METHODS.md §6.2): while active, a customer orders at a rate that differs between customers
/// as a gamma distribution (r, alpha); after each order it drops out with a chance that differs as
/// a beta distribution (a, b). All four are above 0; time is in weeks.
struct BgNbd
{
    double r = 0;
    double alpha = 0;
    double a = 0;
    double b = 0;

    bool operator==(const BgNbd &) const = default;
};

/// What the model looks at in one customer. Weeks are days / 7; 0 ≤ recency ≤ age, repeats ≥ 0.
struct BuyingRecord
{
    qint64 repeats = 0; ///< x: purchase days after the first
    double recency = 0; ///< t_x: weeks from the first purchase to the last
    double age = 0;     ///< T: weeks from the first purchase to the end of observation

    bool operator==(const BuyingRecord &) const = default;
};

// Pure: any thread.

/// ln L of one customer.
[[nodiscard]] double logLikelihood(const BgNbd &model, const BuyingRecord &record);
/// Its derivatives by r, alpha, a, b.
[[nodiscard]] std::array<double, 4> likelihoodGradient(const BgNbd &model,
                                                       const BuyingRecord &record);
/// The chance that a customer is still active at the end of observation, 1 for one without repeats.
[[nodiscard]] double probabilityAlive(const BgNbd &model, const BuyingRecord &record);
/// Purchase days to be expected in the @p weeks that follow the observation; relative error below
/// 1e-11. Nothing where the series does not come to an end, far beyond any fitted parameters.
[[nodiscard]] std::optional<double> expectedOrders(const BgNbd &model, const BuyingRecord &record,
                                                   double weeks);
/// E[X(t)]: repeat purchase days to be expected of a customer in the @p weeks after its first.
[[nodiscard]] std::optional<double> expectedOrdersOfNewCustomer(const BgNbd &model, double weeks);

} // namespace weiwo::customers
