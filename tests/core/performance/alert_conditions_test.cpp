#include "core/performance/alerts/conditions.h"
#include "core/performance/alerts/season.h"
#include "tests/support/sandbox.h"

#include <cmath>

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

using Says = AlertVerdict::Result;
using metrics::Figure;
using metrics::Kind;

Figure whole(qint64 value)
{
    return {value, {}};
}
Figure ratio(double value)
{
    return {{}, value};
}
std::vector<Figure> course(const std::vector<std::optional<qint64>> &values)
{
    std::vector<Figure> figures;
    for (const auto &value : values)
        figures.push_back({value, {}});
    return figures;
}

AlertVerdict judge(const char *condition, const AlertFigures &figures, const nlohmann::json &params)
{
    const AlertConditionSpec *spec = alertConditions().find(QString::fromLatin1(condition));
    REQUIRE(spec);
    return spec->judge(figures, must(checkParams(spec->params, params)));
}

/// Months of a year with a high first and a low second half, a little uneven.
std::vector<double> seasonal(int months, double growth = 0)
{
    std::vector<double> values;
    for (int i = 0; i < months; ++i) {
        const double season = i % 12 < 6 ? 120 : 80;
        const double uneven = 1 + 0.02 * std::sin(i * 1.7);
        values.push_back(season * uneven * (1 + growth * i));
    }
    return values;
}

AlertFigures seasonFigures(std::vector<double> history, qint64 last)
{
    AlertFigures figures{.kind = Kind::Count, .currency = {}};
    for (const double value : history)
        figures.course.push_back(whole(std::llround(value * 1000)));
    figures.course.push_back(whole(last * 1000));
    return figures;
}

} // namespace

TEST_CASE("Every condition has a key, parameters that hold together and something to say")
{
    REQUIRE(alertConditions().all().size() == 5);
    for (const AlertConditionSpec &spec : alertConditions().all()) {
        INFO(spec.key.toStdString());
        CHECK(!spec.title.str().isEmpty());
        CHECK(!spec.help.str().isEmpty());
        nlohmann::json params = nlohmann::json::object();
        for (const ParamSpec &param : spec.params) {
            CHECK(!param.title.str().isEmpty());
            CHECK(!param.help.str().isEmpty());
            if (param.required)
                params[param.key.toStdString()] = "0.5";
        }
        const auto checked = checkParams(spec.params, params);
        REQUIRE(checked);
        // Total on nothing at all.
        const AlertVerdict verdict = spec.judge({}, *checked);
        CHECK(verdict.result != Says::Fires);
        const AlertNeeds needs = spec.needs(*checked);
        CHECK((needs.periods > 0));
        AlertWords words;
        words.subject = u"S"_s;
        words.metric = u"M"_s;
        words.figure = [](const Figure &) { return u"F"_s; };
        words.percent = [](double) { return u"P"_s; };
        CHECK(spec.why(words, verdict, *checked).contains(u"S"_s));
        CHECK(spec.says(words, {}, *checked).contains(u"M"_s));
        for (const QString &key : spec.shareParams + QStringList{spec.figureParam})
            CHECK((key.isEmpty() || checked->contains(key.toStdString())));
    }
}

TEST_CASE("A limit is crossed, not touched, on the side that is bad")
{
    struct Case
    {
        const char *side;
        const char *limit;
        std::optional<qint64> figure;
        Says result;
    };
    const auto [side, limit, figure, result] = GENERATE(values<Case>({
        {"below", "100", 9999, Says::Fires},
        {"below", "100", 10000, Says::Quiet},
        {"below", "100", 10001, Says::Quiet},
        {"above", "100", 10001, Says::Fires},
        {"above", "100", 10000, Says::Quiet},
        {"below", "-5.5", -551, Says::Fires},
        {"below", "-5.5", -550, Says::Quiet},
        {"below", "0", 0, Says::Quiet},
        {"below", "100", {}, Says::Quiet},
        {"above", "100", {}, Says::Quiet},
    }));
    CAPTURE(side, limit);
    AlertFigures figures{.kind = Kind::Money, .currency = {}, .course = course({1, figure})};
    CHECK(judge("threshold", figures, {{"side", side}, {"limit", limit}}).result == result);
}

TEST_CASE("A limit of a ratio is a part of one")
{
    AlertFigures figures{.kind = Kind::Ratio, .currency = {}, .course = {ratio(0.899)}};
    CHECK(judge("threshold", figures, {{"limit", "0.9"}}).result == Says::Fires);
    figures.course = {ratio(0.9)};
    CHECK(judge("threshold", figures, {{"limit", 0.9}}).result == Says::Quiet);
    figures.course = {Figure()};
    CHECK(judge("threshold", figures, {{"limit", "0.9"}}).result == Says::Quiet);
}

TEST_CASE("A change is measured against its base, exactly at its step, and never without one")
{
    struct Case
    {
        const char *direction;
        std::optional<qint64> before;
        std::optional<qint64> now;
        Says result;
    };
    const auto [direction, before, now, result] = GENERATE(values<Case>({
        {"falls", 1000, 800, Says::Fires},
        {"falls", 1000, 801, Says::Quiet},
        {"falls", 1000, 1300, Says::Quiet},
        {"falls", 1000, 0, Says::Fires},
        {"rises", 1000, 1200, Says::Fires},
        {"rises", 1000, 1199, Says::Quiet},
        {"falls", 0, 100, Says::Quiet},
        {"rises", 0, 100, Says::Quiet},
        {"falls", {}, 100, Says::Quiet},
        {"falls", 1000, {}, Says::Quiet},
        {"falls", -1000, -1200, Says::Fires},
        {"rises", -1000, -800, Says::Fires},
    }));
    CAPTURE(direction, before.value_or(-1), now.value_or(-1));
    const nlohmann::json params{{"direction", direction}, {"by", "0.2"}};
    AlertFigures figures{.kind = Kind::Money, .currency = {}};
    figures.compared = std::pair{Figure{now, {}}, Figure{before, {}}};
    CHECK(judge("change", figures, params).result == result);
    // The course says the same.
    figures.compared.reset();
    figures.lag = 2;
    figures.course = course({before, 7, now});
    CHECK(judge("change", figures, params).result == result);
    figures.course = course({7, now});
    CHECK(judge("change", figures, params).result == Says::Quiet);
}

TEST_CASE("A change of a ratio is its difference")
{
    AlertFigures figures{.kind = Kind::Ratio, .currency = {}};
    figures.compared = std::pair{ratio(0.75), ratio(0.95)};
    const AlertVerdict verdict = judge("change", figures, {{"by", "0.2"}});
    CHECK(verdict.result == Says::Fires);
    CHECK(std::abs(*verdict.change + 0.2) < 1e-12);
}

TEST_CASE("A season is no break, and a break inside the season is one")
{
    const std::vector<double> history = seasonal(36);
    // July falls by a third each year: nothing unusual.
    CHECK(judge("season", seasonFigures(seasonal(42), 80), {{"side", "both"}}).result == Says::Quiet);
    CHECK(judge("season", seasonFigures(history, 120), {{"side", "both"}}).result == Says::Quiet);
    const AlertVerdict low = judge("season", seasonFigures(history, 80), {});
    CHECK(low.result == Says::Fires);
    CHECK(*low.low.whole > 80'000);
    CHECK(*low.low.whole < *low.high.whole);
    CHECK(judge("season", seasonFigures(history, 80), {{"side", "above"}}).result == Says::Quiet);
    CHECK(judge("season", seasonFigures(history, 160), {{"side", "above"}}).result == Says::Fires);
    CHECK(judge("season", seasonFigures(history, 160), {{"side", "below"}}).result == Says::Quiet);
}

TEST_CASE("A history that is too short is said to be so, never guessed from")
{
    for (const int months : {0, 11, 12, 23}) {
        CAPTURE(months);
        const AlertVerdict verdict = judge("season", seasonFigures(seasonal(months), 1), {});
        CHECK(verdict.result == Says::Unjudged);
        CHECK(verdict.history == months);
        CHECK(verdict.needed == 24);
    }
    CHECK(judge("season", seasonFigures(seasonal(24), 1), {}).result == Says::Fires);
    // A hole in the history ends it.
    AlertFigures holed = seasonFigures(seasonal(30), 1);
    holed.course[10] = {};
    const AlertVerdict verdict = judge("season", holed, {});
    CHECK(verdict.result == Says::Unjudged);
    CHECK(verdict.history == 19);
    // No figure to judge: nothing is said at all.
    AlertFigures absent = seasonFigures(seasonal(36), 1);
    absent.course.back() = {};
    CHECK(judge("season", absent, {}).result == Says::Quiet);
}

TEST_CASE("Limits of a season scale with the figures, hold their centre, and widen with the width")
{
    const std::vector<double> history = seasonal(48, 0.01);
    const auto limits = seasonLimits(history, 3);
    REQUIRE(limits);
    CHECK(limits->low < limits->expected);
    CHECK(limits->expected < limits->high);
    std::vector<double> ten = history;
    for (double &value : ten)
        value *= 10;
    const auto tenfold = seasonLimits(ten, 3);
    REQUIRE(tenfold);
    CHECK(std::abs(tenfold->expected - 10 * limits->expected) < 1e-6 * tenfold->expected);
    const auto wide = seasonLimits(history, 6);
    CHECK(std::abs((wide->high - wide->expected) - 2 * (limits->high - limits->expected)) < 1e-9);
    // Steady growth is expected to go on.
    const double next = 120 * (1 + 0.01 * 48);
    CHECK(limits->low < next);
    CHECK(next < limits->high);
    // What was never below zero is not expected there.
    CHECK(seasonLimits(history, 1000)->low == 0);
    // One month that went wild three years ago moves nothing much.
    std::vector<double> wild = history;
    wild[14] *= 5;
    const auto robust = seasonLimits(wild, 3);
    REQUIRE(robust);
    CHECK(std::abs(robust->expected / limits->expected - 1) < 0.05);
}

TEST_CASE("What has no level above zero has no season")
{
    CHECK_FALSE(seasonLimits(std::vector<double>(36, 0), 3));
    CHECK_FALSE(seasonLimits(std::vector<double>(36, -5), 3));
    std::vector<double> fits = seasonal(36);
    for (size_t i = 4; i < fits.size(); i += 12)
        fits[i] = 0;
    CHECK_FALSE(seasonLimits(fits, 3));
    const auto even = seasonLimits(std::vector<double>(24, 100), 3);
    REQUIRE(even);
    // Of a figure that never strayed, a rounding must not fire.
    CHECK(even->low < 99);
}

TEST_CASE("Silence counts working days, from its first to the limit")
{
    AlertFigures figures{.kind = Kind::Money, .currency = {}};
    CHECK(judge("silence", figures, {{"days", 10}}).result == Says::Quiet);
    for (const auto &[days, result] : {std::pair{9, Says::Quiet}, {10, Says::Fires}, {11, Says::Fires}}) {
        figures.silentDays = days;
        CHECK(judge("silence", figures, {{"days", 10}}).result == result);
    }
}

TEST_CASE("Collections are behind the orders of the months before")
{
    const nlohmann::json params{{"below", "0.7"}, {"months", 2}, {"lag", 1}};
    AlertFigures figures{.kind = Kind::Money, .currency = {}};
    // Orders of the two months before the last: 1000 and 1000.
    figures.other = course({5, 1000, 1000, 9999});
    figures.course = course({0, 0, 700, 699});
    AlertVerdict verdict = judge("behind", figures, params);
    CHECK(verdict.result == Says::Fires);
    CHECK(verdict.figure.whole == 1399);
    CHECK(verdict.base.whole == 2000);
    figures.course = course({0, 0, 700, 700});
    CHECK(judge("behind", figures, params).result == Says::Quiet);
    // Nothing ordered, or not known: nothing to be behind of.
    figures.other = course({5, 0, 0, 9999});
    figures.course = course({0, 0, 0, 0});
    CHECK(judge("behind", figures, params).result == Says::Quiet);
    figures.other = course({5, {}, 1000, 9999});
    CHECK(judge("behind", figures, params).result == Says::Quiet);
    figures.other = course({1000, 1000});
    figures.course = course({1, 1});
    CHECK(judge("behind", figures, params).result == Says::Quiet);
}

TEST_CASE("Parameters out of their bounds are refused by name")
{
    struct Case
    {
        const char *condition;
        nlohmann::json params;
        const char *subject;
    };
    const std::vector<Case> cases{
        {"threshold", {{"side", "below"}}, "limit"},
        {"threshold", {{"limit", "many"}}, "limit"},
        {"threshold", {{"limit", "1e14"}}, "limit"},
        {"threshold", {{"limit", 1}, {"side", "beside"}}, "side"},
        {"threshold", {{"limit", 1}, {"period", "week"}}, "period"},
        {"threshold", {{"limit", 1}, {"running", "yes"}}, "running"},
        {"threshold", {{"limit", 1}, {"after", -1}}, "after"},
        {"change", nlohmann::json::object(), "by"},
        {"change", {{"by", 0}}, "by"},
        {"change", {{"by", 101}}, "by"},
        {"season", {{"width", 1}}, "width"},
        {"season", {{"width", 11}}, "width"},
        {"silence", {{"days", 0}}, "days"},
        {"silence", {{"days", 1000}}, "days"},
        {"silence", {{"active", 0}}, "active"},
        {"behind", {{"below", "0.7"}, {"months", 0}}, "months"},
        {"behind", {{"below", 0}}, "below"},
    };
    for (const Case &one : cases) {
        CAPTURE(one.condition, one.params.dump());
        const auto checked = checkParams(alertConditions().find(QString::fromLatin1(one.condition))->params, one.params);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == u"bad-input"_s);
        CHECK(checked.error().subject == QString::fromLatin1(one.subject));
    }
}
