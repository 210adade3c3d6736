#include "core/customers/value/gamma_gamma.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/lifetime_value.h"
#include "tests/support/catch.h"
#include "tests/support/cdnow.h"
#include "tests/support/simulated_buyers.h"

#include <algorithm>
#include <cmath>

using namespace weiwo;
using namespace weiwo::customers;
using namespace Qt::StringLiterals;

namespace {

constexpr GammaGamma Published{.p = 6.25, .q = 3.74, .v = 15.44};

std::vector<SpendingRecord> cdnow()
{
    std::vector<SpendingRecord> records;
    for (const auto &customer : test::cdnowCustomers(QString::fromUtf8(WEIWO_SOURCE_DIR)))
        records.push_back(customer.spending);
    REQUIRE(records.size() == 2357);
    return records;
}

GammaGammaFit fitted(const std::vector<SpendingRecord> &records, int threads = 0)
{
    const auto fit = fitGammaGamma(records, {.threads = threads});
    REQUIRE(fit);
    return *fit;
}

} // namespace

TEST_CASE("Gamma–Gamma fitted to CDNOW gives the published parameters")
{
    const GammaGammaFit fit = fitted(cdnow());
    CHECK(fit.converged);
    CHECK(fit.customers == 946);
    CHECK(fit.model.p == Approx(6.25).margin(0.02));
    CHECK(fit.model.q == Approx(3.74).margin(0.02));
    CHECK(fit.model.v == Approx(15.44).margin(0.1));
    CHECK(fit.model.p == Approx(6.249).margin(0.0006));
    CHECK(fit.model.q == Approx(3.745).margin(0.0006));
    CHECK(fit.model.v == Approx(15.448).margin(0.0006));
    CHECK(fit.logLikelihood == Approx(-4055.92).margin(0.006));
    CHECK(populationMean(fit.model).value() == Approx(35.17).margin(0.006));
    REQUIRE(fit.correlation);
    CHECK(*fit.correlation == Approx(0.11).margin(0.01));
    CHECK_FALSE(fit.dependsOnFrequency());
    for (const auto &error : fit.standardErrors)
        CHECK(error.value_or(0) > 0);
}

TEST_CASE("Gamma–Gamma reproduces the fixed points of the published parameters")
{
    CHECK(expectedValue(Published, {2, 22.35}).value() == Approx(24.6637).margin(5e-5));
    CHECK(expectedValue(Published, {0, 0}).value() == Approx(35.2190).margin(5e-5));
    CHECK(expectedValue(Published, {3, 0}).value() == Approx(35.2190).margin(5e-5));
    CHECK(expectedValue(Published, {1'000'000, 22.35}).value() == Approx(22.35).epsilon(1e-5));
    CHECK_FALSE(populationMean({.p = 6, .q = 1, .v = 15}));
    CHECK_FALSE(expectedValue({.p = 6, .q = 0.9, .v = 15}, {0, 0}));
    CHECK(expectedValue({.p = 6, .q = 0.9, .v = 15}, {1, 20}));
    CHECK_FALSE(expectedValue({.p = 0.05, .q = 0.9, .v = 15}, {1, 20}));
}

TEST_CASE("The gradient of the spending likelihood agrees with central differences")
{
    for (const GammaGamma &model : {Published, GammaGamma{1, 2, 100}, GammaGamma{0.3, 9, 0.5}}) {
        for (const SpendingRecord &record : {SpendingRecord{1, 12.5}, SpendingRecord{8, 300}, SpendingRecord{200, 0.01}}) {
            const auto gradient = likelihoodGradient(model, record);
            double GammaGamma::*const parameters[] = {&GammaGamma::p, &GammaGamma::q, &GammaGamma::v};
            for (size_t i = 0; i < 3; ++i) {
                GammaGamma above = model;
                GammaGamma below = model;
                const double step = 1e-5 * (model.*parameters[i]);
                above.*parameters[i] += step;
                below.*parameters[i] -= step;
                const double slope = (logLikelihood(above, record) - logLikelihood(below, record)) / (2 * step);
                INFO(record.repeats << ' ' << i);
                CHECK(gradient[i] == Approx(slope).epsilon(1e-5).margin(1e-6));
            }
        }
    }
}

TEST_CASE("Simulated spending is found again within four standard errors, in any currency")
{
    const GammaGamma truth{.p = 3.5, .q = 4.2, .v = 12'000};
    test::SimulatedBuyers buyers(91);
    // Of many customers a part tells where the search begins.
    std::vector<SpendingRecord> records(static_cast<size_t>(GENERATE(20'000, 150'000)));
    for (size_t i = 0; i < records.size(); ++i)
        records[i] = buyers.next(truth, qint64(i % 7));
    const GammaGammaFit fit = fitted(records);
    CHECK(fit.converged);
    const double wanted[] = {truth.p, truth.q, truth.v};
    const double found[] = {fit.model.p, fit.model.q, fit.model.v};
    for (size_t i = 0; i < 3; ++i) {
        INFO(i << ": " << found[i] << " for " << wanted[i]);
        REQUIRE(fit.standardErrors[i]);
        CHECK(std::abs(found[i] - wanted[i]) < 4 * *fit.standardErrors[i]);
    }
    double sum = 0;
    for (SpendingRecord &record : records) {
        sum += record.counts() ? logLikelihood(fit.model, record) : 0;
        record.mean *= 1e6;
    }
    CHECK(fit.logLikelihood == Approx(sum).epsilon(1e-10));
    const GammaGammaFit scaled = fitted(records);
    CHECK(scaled.converged);
    CHECK(scaled.model.v == Approx(fit.model.v * 1e6).epsilon(1e-6));
    CHECK(scaled.model.p == Approx(fit.model.p).epsilon(1e-6));
}

TEST_CASE("The spending fit depends neither on threads nor on the order of customers")
{
    test::SimulatedBuyers buyers(17);
    std::vector<SpendingRecord> records(20'000);
    for (size_t i = 0; i < records.size(); ++i)
        records[i] = buyers.next(GammaGamma{6, 4, 15}, qint64(1 + i % 9));
    const GammaGammaFit one = fitted(records, 1);
    std::reverse(records.begin(), records.end());
    for (const int threads : {2, 5}) {
        const GammaGammaFit many = fitted(records, threads);
        CHECK(many.model == one.model);
        CHECK(many.logLikelihood == one.logLikelihood);
        CHECK(many.correlation == one.correlation);
    }
}

TEST_CASE("Spending that goes with frequency is told")
{
    test::SimulatedBuyers buyers(23);
    std::vector<SpendingRecord> records(1000);
    for (size_t i = 0; i < records.size(); ++i) {
        records[i] = buyers.next(Published, qint64(1 + i % 20));
        records[i].mean *= 1 + double(records[i].repeats);
    }
    CHECK(fitted(records).dependsOnFrequency());
    for (SpendingRecord &record : records)
        record.repeats = 2;
    CHECK_FALSE(fitted(records).correlation);
}

TEST_CASE("Too few who spent are refused")
{
    std::vector<SpendingRecord> records(49, {2, 30});
    for (size_t i = 0; i < records.size(); ++i)
        records[i].mean += double(i);
    records.resize(500, {3, 0});
    records.resize(600, {0, 10});
    records.resize(700, {3, -10});
    const auto fit = fitGammaGamma(records);
    REQUIRE_FALSE(fit);
    CHECK(fit.error().code == QString::fromLatin1(TooFew));
    CHECK(fit.error().more.at("needs") == 50);
    CHECK(fit.error().more.at("has") == 49);
    records.push_back({1, 5});
    CHECK(fitGammaGamma(records));
}

TEST_CASE("Spending that does not vary is at a limit, and gives no nonsense")
{
    const std::vector<SpendingRecord> records(200, {3, 25});
    const auto fit = fitGammaGamma(records);
    REQUIRE(fit);
    CHECK(std::any_of(fit->atLimit.begin(), fit->atLimit.end(), [](bool b) { return b; }));
    CHECK(fit->converged);
    CHECK(std::isfinite(fit->logLikelihood));
    CHECK(expectedValue(fit->model, {3, 25}).value() == Approx(25).epsilon(1e-3));
}

TEST_CASE("The value of a customer's future is its orders, each for what it is worth today")
{
    const BgNbd model{.r = 0.243, .alpha = 4.414, .a = 0.793, .b = 2.426};
    const BuyingRecord record{2, 30.43, 38.86};
    const double all = discountedOrders(model, record, {.weeks = 39}).value();
    CHECK(all == Approx(1.226028).margin(2e-6));
    const double discounted = discountedOrders(model, record, {.weeks = 39, .weeklyDiscount = 0.01}).value();
    double sum = 0;
    for (int week = 1; week <= 39; ++week)
        sum += (expectedOrders(model, record, week).value() - expectedOrders(model, record, week - 1).value()) / std::pow(1.01, week);
    CHECK(discounted == Approx(sum).epsilon(1e-12));
    CHECK(discounted < all);
    CHECK(discounted > all / std::pow(1.01, 39));
    CHECK(discountedOrders(model, record, {.weeks = 39, .weeklyDiscount = 1e-9}).value() == Approx(all).epsilon(1e-6));
    CHECK(std::pow(1 + weeklyDiscountOf(0.1), 365.0 / 7) == Approx(1.1).epsilon(1e-12));
    CHECK(weeklyDiscountOf(0) == 0);
    CHECK(lifetimeValue(24.6637, 1.226028, {.margin = 0.3}, {}) == Money{907});
}

TEST_CASE("Amounts of a model are rounded half to even, and refused where they do not fit")
{
    const std::pair<double, qint64> table[] = {{0.125, 12}, {0.375, 38}, {-0.125, -12}, {2.5, 250}, {0, 0}, {1e12 + 0.5, 100000000000050}};
    for (const auto &[amount, fen] : table) {
        INFO(amount);
        CHECK(roundedHalfEven(amount, {}) == Money{fen});
    }
    CHECK(roundedHalfEven(2.5, {.code = u"JPY"_s, .digits = 0}) == Money{2});
    CHECK_FALSE(roundedHalfEven(1e17, {}));
    CHECK_FALSE(roundedHalfEven(std::nan(""), {}));
}

TEST_CASE("How late a customer is, is told by its own gaps if there are enough")
{
    const std::vector<qint32> gaps{10, 20, 30, 40, 50};
    CHECK(usualGapOf(gaps) == 46.0);
    CHECK(overdueRatio(gaps, 92) == 2.0);
    CHECK(overdueRatio(gaps, 92, 10) == 2.0);
    const std::vector<qint32> few{10, 20, 30};
    CHECK_FALSE(overdueRatio(few, 60));
    CHECK(overdueRatio(few, 60, 40) == 1.5);
    CHECK_FALSE(usualGapOf({}));
    CHECK(usualGapOf(std::vector<qint32>{7}) == 7.0);
    CHECK(isBeingLost(0.7, 0.2, {}));
    CHECK_FALSE(isBeingLost(0.5, 0.2, {}));
    CHECK_FALSE(isBeingLost(0.7, 0.3, 1.5));
    CHECK(isBeingLost(0.9, 0.9, 1.51));
}
