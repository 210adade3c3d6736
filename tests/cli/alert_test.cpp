#include "tests/support/ctl.h"

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

TEST_CASE("weiwoctl alert: rules, what fires, and what is done about it")
{
    Ctl ctl;
    CHECK(ctl.done(u"alert rules"_s)["rules"].size() == 12);
    CHECK(ctl.done(u"alert conditions"_s)["conditions"].size() == 5);
    const Json before = ctl.done(u"alert list"_s);
    CHECK(before["watching"] == 12);

    // Far above what any region sells in a month: each of them fires.
    const Json added = ctl.done(u"alert rule add --metric sales.amount --level region --condition threshold "
                                "--param limit=99999999999 --param running=false --severity critical --name high"_s);
    const QString id = QString::fromStdString(added["rule"]["id"]);
    CHECK(added["rule"]["severity"] == "critical");
    CHECK(added["would_have_fired"]["fired"] > 0);
    CHECK(added["would_have_fired"]["fired"] == added["would_have_fired"]["judged"]);
    const Json fires = ctl.done(u"alert list"_s);
    REQUIRE(fires["firings"].size() > before["firings"].size());
    const Json first = fires["firings"][0];
    CHECK(first["rule"] == id.toStdString());
    CHECK(first["limit"] == "99999999999.00");
    CHECK(first["period"] == "2026-03");
    CHECK(first["state"] == "open");
    CHECK(first["sentence"].get<std::string>().find("99,999,999,999.00") != std::string::npos);
    const QString node = QString::fromStdString(first["node"]);

    SECTION("snoozed, given away, resolved and reopened")
    {
        const auto state = [&](const char *key) {
            const Json list = ctl.done(u"alert list --node "_s + node);
            for (const Json &firing : list["firings"])
                if (firing["rule"] == id.toStdString() && firing["node"] == node.toStdString())
                    return firing[key];
            return Json();
        };
        CHECK(ctl.refused(u"alert snooze %1 --node %2 --until 2026-03-01 --reason x"_s.arg(id, node)) == "bad-input");
        CHECK(ctl.refused(u"alert snooze %1 --node %2 --until soon --reason x"_s.arg(id, node)) == "bad-input");
        CHECK(ctl.done(u"alert snooze high --node %1 --until 2026-04-09 --reason fair"_s.arg(node))["period"] == "2026-03");
        CHECK(state("state") == "snoozed");
        CHECK(state("until") == "2026-04-09");
        ctl.done(u"undo"_s);
        CHECK(state("state") == "open");
        CHECK(ctl.refused(u"alert assign high --node %1 --person %1"_s.arg(node)) == "bad-input");
        const Json people = ctl.done(u"metric query --metric sales.amount --by person --limit 1"_s)["rows"];
        const QString person = QString::fromStdString(people[0]["person.id"]);
        ctl.done(u"alert assign high --node %1 --person %2 --due 2026-04-20"_s.arg(node, person));
        CHECK(state("assignee") == people[0]["person"]);
        CHECK(state("due") == "2026-04-20");
        ctl.done(u"alert assign high --node %1 --nobody"_s.arg(node));
        CHECK(state("assignee").is_null());
        ctl.done(u"alert resolve high --node %1 --note done"_s.arg(node));
        CHECK(state("state") == "resolved");
        ctl.done(u"alert reopen high --node %1"_s.arg(node));
        CHECK(state("state") == "open");
    }
    SECTION("rules are changed and deleted, bad ones refused")
    {
        CHECK(ctl.done(u"alert rule set high --off"_s)["rule"]["enabled"] == false);
        CHECK(ctl.done(u"alert list"_s)["firings"].size() == before["firings"].size());
        const Json set = ctl.done(u"alert rule set high --on --param limit=0 --node "_s + node);
        CHECK(set["rule"]["level"].is_null());
        CHECK(set["rule"]["params"]["limit"] == "0");
        CHECK(set["would_have_fired"]["fired"] == 0);
        CHECK(ctl.refused(u"alert rule set high --param limit=much"_s) == "bad-input");
        CHECK(ctl.refused(u"alert rule set high --param colour=red"_s) == "bad-input");
        CHECK(ctl.refused(u"alert rule set nobody --on"_s) == "not-found");
        CHECK(ctl.refused(u"alert rule add --metric wishes --condition change --param by=0.2"_s) == "not-found");
        CHECK(ctl.refused(u"alert rule add --metric sales.amount --condition change"_s) == "bad-input");
        ctl.run({u"alert"_s, u"rule"_s, u"set"_s, u"high"_s, u"--on"_s, u"--off"_s}, 2);
        CHECK(ctl.done(u"alert rule delete high"_s)["deleted"] == true);
        CHECK(ctl.done(u"alert rules"_s)["rules"].size() == 12);
    }
}
