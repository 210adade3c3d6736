#include "core/customers/value/bgnbd_fit.h"
#include "core/customers/value/bgnbd_likelihood.h"
#include "core/customers/value/least_data.h"
#include "tests/support/catch.h"
#include "tests/support/cdnow.h"
#include "tests/support/simulated_buyers.h"

#include <algorithm>

using namespace weiwo;
using namespace weiwo::customers;
using namespace Qt::StringLiterals;

namespace {

std::vector<BuyingRecord> cdnow()
{
    std::vector<BuyingRecord> records;
    for (const auto &customer : test::cdnowCustomers(QString::fromUtf8(WEIWO_SOURCE_DIR)))
        records.push_back(customer.buying);
    REQUIRE(records.size() == 2357);
    return records;
}

std::vector<BuyingRecord> simulated(quint64 seed, const BgNbd &model, size_t customers, const test::SimulatedBuyers::Times &times = {})
{
    test::SimulatedBuyers buyers(seed);
    std::vector<BuyingRecord> records(customers);
    for (BuyingRecord &record : records)
        record = buyers.next(model, times);
    return records;
}

BgNbdFit fitted(const std::vector<BuyingRecord> &records, int threads = 0)
{
    const BuyingGroups groups(records);
    const auto fit = fitBgNbd(groups, {.threads = threads});
    REQUIRE(fit);
    return *fit;
}

Error refusal(const std::vector<BuyingRecord> &records)
{
    const auto fit = fitBgNbd(BuyingGroups(records));
    REQUIRE_FALSE(fit);
    return fit.error();
}

} // namespace

TEST_CASE("BG/NBD fitted to CDNOW gives the published parameters")
{
    const BgNbdFit fit = fitted(cdnow());
    CHECK(fit.converged);
    CHECK(fit.limit == FitLimit::None);
    CHECK(fit.customers == 2357);
    CHECK(fit.model.r == Approx(0.243).margin(0.001));
    CHECK(fit.model.alpha == Approx(4.414).margin(0.001));
    CHECK(fit.model.a == Approx(0.793).margin(0.001));
    CHECK(fit.model.b == Approx(2.426).margin(0.001));
    CHECK(fit.logLikelihood == Approx(-9582.4).margin(0.05));
    CHECK(fit.largestGradient <= 1e-7);
    CHECK(fit.iterations < 60);
    // As the second derivatives in R (BTYD, hessian) have them.
    const double errors[] = {0.0126, 0.378, 0.186, 0.705};
    for (size_t i = 0; i < 4; ++i) {
        REQUIRE(fit.standardErrors[i]);
        CHECK(*fit.standardErrors[i] == Approx(errors[i]).epsilon(0.02));
    }
    const std::pair<double, double> newcomers[] = {{1, 0.0532}, {32, 1.0437}, {78, 1.858}};
    for (const auto &[weeks, orders] : newcomers) {
        INFO(weeks);
        CHECK(expectedOrdersOfNewCustomer(fit.model, weeks).value() == Approx(orders).epsilon(5e-4));
    }
}

TEST_CASE("Equal customers are taken together, whatever their order")
{
    std::vector<BuyingRecord> records = cdnow();
    const BuyingGroups groups(records);
    CHECK(groups.groups().size() == 1016);
    CHECK(groups.customers() == 2357);
    for (size_t i = 0; i < records.size(); ++i)
        REQUIRE(groups.record(groups.groupOf(i)) == records[i]);
    const BgNbdFit fit = fitted(records);
    std::reverse(records.begin(), records.end());
    std::rotate(records.begin(), records.begin() + 700, records.end());
    const BgNbdFit other = fitted(records);
    CHECK(fit.model == other.model);
    CHECK(fit.logLikelihood == other.logLikelihood);
    CHECK(BuyingGroups({}).groups().empty());
}

TEST_CASE("Groups are right for times of any kind")
{
    test::SimulatedBuyers chance(3);
    std::vector<BuyingRecord> records;
    for (int i = 0; i < 30'000; ++i) {
        const double age = chance.uniform() * (i % 3 == 0 ? 1e-3 : 1e6);
        records.push_back({qint64(chance.uniform() * 1e12), age * chance.uniform(), age});
        if (i % 5 == 0)
            records.push_back(records[size_t(chance.uniform() * double(records.size()))]);
    }
    records.push_back({0, 0.0, 1});
    records.push_back({0, -0.0, 1});
    const BuyingGroups groups(records);
    size_t customers = 0;
    for (size_t i = 0; i < groups.groups().size(); ++i) {
        customers += groups.groups()[i].customers;
        if (i > 0) {
            const BuyingRecord a = groups.record(i - 1);
            const BuyingRecord b = groups.record(i);
            REQUIRE(std::tie(a.repeats, a.recency, a.age) < std::tie(b.repeats, b.recency, b.age));
        }
    }
    CHECK(customers == records.size());
    for (size_t i = 0; i < records.size(); ++i)
        REQUIRE(groups.record(groups.groupOf(i)) == records[i]);
    CHECK(groups.groupOf(records.size() - 1) == groups.groupOf(records.size() - 2));
}

TEST_CASE("The likelihood of all customers is the sum of theirs, and so is its gradient")
{
    const std::vector<BuyingRecord> records = cdnow();
    const BuyingGroups groups(records);
    BgNbdLikelihood likelihood(groups, 0);
    for (const BgNbd &model : {BgNbd{0.243, 4.414, 0.793, 2.426}, BgNbd{2, 30, 0.1, 0.4}, BgNbd{0.01, 0.2, 9, 1}}) {
        double sum = 0;
        std::array<double, 4> slopes{};
        for (const BuyingRecord &record : records) {
            sum += logLikelihood(model, record);
            const auto own = likelihoodGradient(model, record);
            for (size_t i = 0; i < 4; ++i)
                slopes[i] += own[i];
        }
        std::array<double, 4> gradient;
        CHECK(likelihood(model, gradient) == Approx(sum).epsilon(1e-12));
        for (size_t i = 0; i < 4; ++i)
            CHECK(gradient[i] == Approx(slopes[i]).epsilon(1e-9).margin(1e-8));
    }
}

TEST_CASE("The parameters of 20,000 simulated customers are found again within four standard errors")
{
    struct Row
    {
        BgNbd model;
        test::SimulatedBuyers::Times times;
    };
    // Orders of one day are one, which the model does not know: times by the day only where rates are low.
    const Row table[] = {
        {{.r = 0.243, .alpha = 4.414, .a = 0.793, .b = 2.426}, {.byDay = false}},
        {{.r = 1.2, .alpha = 12, .a = 1.1, .b = 6}, {.byDay = false}},
        {{.r = 0.6, .alpha = 40, .a = 0.5, .b = 3}, {.byDay = true}},
    };
    quint64 seed = 20260701;
    for (const Row &row : table) {
        const BgNbdFit fit = fitted(simulated(++seed, row.model, 20'000, row.times));
        CHECK(fit.converged);
        const double truth[] = {row.model.r, row.model.alpha, row.model.a, row.model.b};
        const double found[] = {fit.model.r, fit.model.alpha, fit.model.a, fit.model.b};
        for (size_t i = 0; i < 4; ++i) {
            INFO(i << ": " << found[i] << " for " << truth[i]);
            REQUIRE(fit.standardErrors[i]);
            CHECK(std::abs(found[i] - truth[i]) < 4 * *fit.standardErrors[i]);
            CHECK(*fit.standardErrors[i] < truth[i]);
        }
    }
}

TEST_CASE("The answer does not depend on the number of threads")
{
    const auto records = simulated(7, {.r = 0.4, .alpha = 6, .a = 0.8, .b = 2.5}, 40'000);
    const BuyingGroups groups(records);
    REQUIRE(groups.groups().size() > 3 * 4096);
    const auto one = fitBgNbd(groups, {.threads = 1});
    REQUIRE(one);
    const auto expected = outlooks(one->model, groups, 52, 1);
    for (const int threads : {2, 3, 7}) {
        const auto many = fitBgNbd(groups, {.threads = threads});
        REQUIRE(many);
        CHECK(many->model == one->model);
        CHECK(many->logLikelihood == one->logLikelihood);
        CHECK(many->standardErrors == one->standardErrors);
        const auto other = outlooks(one->model, groups, 52, threads);
        for (size_t i = 0; i < other.size(); ++i)
            REQUIRE((other[i].expectedOrders == expected[i].expectedOrders && other[i].probabilityAlive == expected[i].probabilityAlive));
    }
}

TEST_CASE("Where nobody is seen to leave, the fit says so")
{
    // Nobody leaves: the chance after each order is as good as none.
    const BgNbdFit fit = fitted(simulated(11, {.r = 1.5, .alpha = 10, .a = 1e-7, .b = 1}, 5'000, {.byDay = false}));
    CHECK(fit.limit == FitLimit::NoDropOut);
    CHECK(limitKey(fit.limit) == u"no-drop-out"_s);
    CHECK_FALSE(limitText(fit.limit).isEmpty());
    CHECK((fit.atLimit[2] || fit.atLimit[3]));
    CHECK_FALSE(fit.atLimit[0]);
    REQUIRE(fit.standardErrors[0]);
    CHECK(std::abs(fit.model.r - 1.5) < 4 * *fit.standardErrors[0]);
    CHECK(probabilityAlive(fit.model, {3, 10, 60}) > 0.99);
}

TEST_CASE("Where customers do not differ, the fit says so")
{
    const BgNbdFit fit = fitted(simulated(12, {.r = 1e9, .alpha = 1e10, .a = 0.8, .b = 3}, 5'000, {.byDay = false}));
    CHECK(fit.limit == FitLimit::NoHeterogeneity);
    CHECK(limitKey(fit.limit) == u"no-heterogeneity"_s);
    CHECK(fit.atLimit[0]);
    CHECK_FALSE(limitText(fit.limit).isEmpty());
}

TEST_CASE("Too few customers are refused, and the refusal says which there are too few of")
{
    const auto records = simulated(5, {.r = 0.8, .alpha = 8, .a = 0.8, .b = 3}, 500);
    struct Row
    {
        const char *name;
        std::vector<BuyingRecord> records;
        double needs;
        double has;
    };
    std::vector<BuyingRecord> few(records.begin(), records.begin() + 99);
    std::vector<BuyingRecord> once(400, {0, 0, 40});
    std::vector<BuyingRecord> fewAgain = once;
    fewAgain.insert(fewAgain.end(), 49, {2, 10, 40});
    // Gaps of ten weeks on average, seen over 25.
    const std::vector<BuyingRecord> shortly(200, {2, 20, 25});
    const Row table[] = {
        {"none", {}, 100, 0},
        {"few", few, 100, 99},
        {"none again", once, 50, 0},
        {"few again", fewAgain, 50, 49},
        {"too short", shortly, 30, 25},
    };
    for (const Row &row : table) {
        INFO(row.name);
        const Error error = refusal(row.records);
        CHECK(error.code == QString::fromLatin1(TooFew));
        CHECK(error.more.at("needs") == row.needs);
        CHECK(error.more.at("has") == row.has);
        CHECK(error.message.contains(QString::number(row.has)));
    }
    fewAgain.push_back({2, 10, 40});
    CHECK(fitBgNbd(BuyingGroups(fewAgain)));
}

TEST_CASE("A fit can be cancelled")
{
    const BuyingGroups groups(cdnow());
    int asked = 0;
    const auto fit = fitBgNbd(groups, {.stop = [&asked] { return ++asked > 3; }});
    REQUIRE_FALSE(fit);
    CHECK(fit.error().code == QString::fromLatin1(errc::Cancelled));
    CHECK(asked == 4);
}
