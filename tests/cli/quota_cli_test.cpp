#include "tests/support/ctl.h"

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

namespace {

/// The target of a row of `show`.
std::string target(const Json &shown, const std::string &node, const std::string &line = {})
{
    for (const Json &row : shown["rows"])
        if (row["node"] == node && (line.empty() || row["line"] == line))
            return row["target"].is_null() ? "none" : row["target"].get<std::string>();
    return "no row";
}

} // namespace

TEST_CASE("weiwoctl quota: product lines, steps, bounds and versions")
{
    Ctl ctl;
    CHECK(ctl.done(u"quota plan create P --year FY2028 --lines"_s)
          == Json{{"plan", "P"}, {"version", "v1"}});
    const Json whole = ctl.done(u"quota breakdown P --total 50000000 --method equal --step 10000"_s);
    CHECK(whole["children_total"] == "50000000.00");
    const Json rows = whole["rows"];
    REQUIRE(rows.size() == 8);
    const QString first = QString::fromStdString(rows[1]["node"]);
    for (size_t i = 1; i < rows.size(); ++i)
        CHECK(rows[i]["target"].get<std::string>().ends_with("0000.00"));

    SECTION("a product line stands beside the target of all products")
    {
        CHECK(ctl.done(u"quota breakdown P --total 700000 --method equal --line L"_s)["total"]
              == "700000.00");
        CHECK(ctl.done(u"quota set P --node %1 --period 2028-01 --line L 1"_s.arg(first))["cells_changed"]
              == 2);
        const Json lines = ctl.done(u"quota show P --depth 1 --by node,line"_s);
        CHECK(lines["columns"][1] == "line");
        CHECK(target(lines, first.toStdString(), "L") == "91667.66");
        CHECK(target(lines, first.toStdString()) == rows[1]["target"].get<std::string>());
        CHECK(ctl.done(u"quota lock P --node %1 --line L"_s.arg(first))["cells"] == 12);
        CHECK(ctl.refused(u"quota set P --node %1 --period 2028 --line L 5"_s.arg(first)) == "locked");
        CHECK(ctl.done(u"quota explain P --node %1 --period 2028-01 --line L"_s.arg(first))["cell"]["line"]
              == "L");
        ctl.done(u"quota plan create Q --year FY2028"_s);
        CHECK(ctl.refused(u"quota breakdown Q --total 7 --method equal --line L"_s) == "bad-input");
    }
    SECTION("every step, and one that is none")
    {
        for (const QString &step : {u"0.01"_s, u"1"_s, u"1000"_s, u"10000"_s}) {
            const Json result = ctl.done(
                u"quota breakdown P --total 1234567.89 --method equal --step %1 --dry-run"_s.arg(step));
            CHECK(result["children_total"] == "1234567.89");
        }
        CHECK(ctl.refused(u"quota breakdown P --total 1 --method equal --step 0"_s) == "bad-input");
        CHECK(ctl.refused(u"quota breakdown P --total 1 --method equal --step 0.001"_s) == "bad-input");
    }
    SECTION("bounds of the children, and what explains them")
    {
        CHECK(ctl.refused(u"quota breakdown P --total 50000000 --method equal --cap 7000000"_s)
              == "caps-short");
        ctl.done(u"quota breakdown P --total 50000000 --method equal --floor 5000000 --cap 8000000"_s);
        const Json why = ctl.done(u"quota explain P --node %1 --period 2028"_s.arg(first));
        CHECK(why["method"]["params"]["floor"] == "5000000.00");
        CHECK(why["weights"][0]["cap"] == "8000000.00");
        CHECK(why["text"].get<std::string>().find("at least 5000000.00") != std::string::npos);
        // The year before the plan's has not begun: the last twelve whole months count.
        ctl.done(u"quota breakdown P --total 1000000000 --method history --floor -90% --cap +900%"_s);
        const Json grown = ctl.done(u"quota explain P --node %1 --period 2028"_s.arg(first));
        CHECK(grown["method"]["params"]["floor"] == "-90%");
        CHECK(grown["method"]["params"]["period"].get<std::string>().find("2026-03") != std::string::npos);
        CHECK(grown["text"].get<std::string>().find("-90% on last year") != std::string::npos);
        CHECK(ctl.refused(u"quota breakdown P --total 5 --method equal --floor much"_s) == "bad-input");
    }
    SECTION("bounds of cells")
    {
        const Json capped = ctl.done(u"quota bound P --node %1 --period 2028Q1 --cap 300"_s.arg(first));
        CHECK(capped["cells"] == 3);
        CHECK(capped["bounded"] == true);
        CHECK(ctl.refused(u"quota set P --node %1 --period 2028-02 301"_s.arg(first)) == "caps-short");
        CHECK(ctl.done(u"quota bound P --node %1 --period 2028Q1 --clear"_s.arg(first))["bounded"] == false);
        ctl.done(u"quota set P --node %1 --period 2028-02 101"_s.arg(first));
        CHECK(ctl.done(u"quota bound P --node %1 --period 2028-03 --floor -99% --cap +9900%"_s.arg(first))["cells"]
              == 1);
        CHECK(ctl.refused(u"quota set P --node %1 --period 2028-03 0"_s.arg(first)) == "floors-exceed");
        CHECK(ctl.refused(u"quota bound P --node %1 --floor 2 --cap 1"_s.arg(first)) == "floor-over-cap");
        // The bound of a year stands in the breakdown above; clearing takes it away there too.
        ctl.done(u"quota breakdown P --total 1000000 --method equal"_s);
        ctl.done(u"quota bound P --node %1 --cap 200000"_s.arg(first));
        ctl.done(u"quota bound P --node %1 --clear"_s.arg(first));
        ctl.done(u"quota set P --node %1 --period 2028 200001"_s.arg(first));
        ctl.run({u"quota"_s, u"bound"_s, u"P"_s, u"--node"_s, first}, 2);
    }
    SECTION("the next draft of what was published, and back")
    {
        CHECK(ctl.done(u"quota publish P"_s)["state"] == "published");
        CHECK(ctl.refused(u"quota set P --node %1 --period 2028 1"_s.arg(first)) == "published");
        CHECK(ctl.done(u"quota plan create P"_s) == Json{{"plan", "P"}, {"version", "v2"}});
        CHECK(ctl.refused(u"quota plan create P"_s) == "exists");
        CHECK(target(ctl.done(u"quota show P --depth 1 --by node"_s), first.toStdString())
              == rows[1]["target"].get<std::string>());
        ctl.done(u"undo"_s);
        CHECK(ctl.done(u"quota show P --depth 0 --by node"_s)["version"] == "v1");
    }
    SECTION("the staff of headquarters are no rows of the plan")
    {
        const Json shown = ctl.done(u"quota show P --depth 1 --by node"_s);
        for (const Json &row : shown["rows"])
            CHECK(row["level"] != "person");
    }
}
