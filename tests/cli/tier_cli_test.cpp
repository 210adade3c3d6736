#include "tests/support/ctl.h"

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

TEST_CASE("weiwoctl tier: preview, apply, explain, matrix, what is set by hand and what is due")
{
    Ctl ctl({u"--demo"_s}, u"2026-12-31T09:00:00+08:00"_s);
    const Json schemes = ctl.done(u"tier list"_s)["schemes"];
    REQUIRE(schemes.size() == 1);
    CHECK(schemes[0]["tiers"][0]["name"] == "高价值");
    CHECK(schemes[0]["tiers"][0]["standards"].size() == 3);
    CHECK(ctl.done(u"tier rules"_s)["rules"].size() == 6);

    const std::string before = ctl.digest();
    const Json preview = ctl.done(u"tier preview --as-of 2026-06-30"_s);
    CHECK(ctl.digest() == before);
    CHECK(preview["scheme"] == "value");
    CHECK(preview["as_of"] == "2026-06-30");
    const Json info = ctl.done(u"info"_s);
    const qint64 customers = info["counts"]["customers"];
    qint64 sum = 0;
    for (const Json &count : preview["counts"]) {
        CHECK(count > 0);
        sum += count.get<qint64>();
    }
    CHECK(sum == customers);
    REQUIRE(preview["moves"].size() == static_cast<size_t>(customers));
    const Json first = preview["moves"][0];
    CHECK(first["from"].is_null());
    CHECK(first["to"] == "高价值");
    CHECK_FALSE(first["because"].get<std::string>().empty());

    const Json applied = ctl.done(u"tier apply --as-of 2026-06-30"_s);
    CHECK(applied["counts"] == preview["counts"]);
    CHECK(applied["moves"] == preview["moves"]);
    CHECK(ctl.done(u"tier preview --as-of 2026-06-30"_s)["moves"].empty());
    CHECK(ctl.done(u"tier apply --as-of 2026-06-30"_s)["entry"].is_null());
    CHECK(ctl.refused(u"tier preview --as-of 2026-01-31"_s) == "bad-input");
    ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);
    CHECK(ctl.done(u"tier matrix --from 2026-06-30 --to 2026-06-30"_s)["cells"].empty());
    ctl.done(u"redo"_s);
    ctl.done(u"tier apply --as-of 2026-09-30"_s);
    const Json later = ctl.done(u"tier apply value --as-of 2026-12-31 --limit 3"_s);
    CHECK(later["moves"].size() == 3);
    CHECK(later["moves_count"] > 3);

    const Json matrix = ctl.done(u"tier matrix --from 2026-06-30 --to 2026-12-31"_s);
    CHECK(matrix["tiers"] == Json({"高价值", "潜力", "普通"}));
    sum = 0;
    for (const Json &cell : matrix["cells"])
        sum += cell["customers"].get<qint64>();
    CHECK(sum == customers);
    CHECK(matrix["up"] > 0);
    CHECK(matrix["down"] > 0);

    const QString customer = QString::fromStdString(first["customer"]);
    const Json why = ctl.done(u"tier explain "_s + customer);
    CHECK(why["tier"] == "高价值");
    CHECK(why["override"].is_null());
    REQUIRE_FALSE(why["inputs"].empty());
    CHECK(why["inputs"][0]["metric"] == "sales.amount");
    CHECK(why["inputs"][0]["met"] == true);
    CHECK(why["to_next"].empty());
    CHECK_FALSE(why["text"].get<std::string>().empty());

    ctl.done(u"tier set-override %1 普通 --reason 已签退出 --until 2027-03-31"_s.arg(customer));
    const Json set = ctl.done(u"tier explain "_s + customer);
    CHECK(set["tier"] == "普通");
    CHECK(set["by_rules"] == "高价值");
    CHECK(set["override"]["reason"] == "已签退出");
    CHECK(set["override"]["until"] == "2027-03-31");
    CHECK(ctl.done(u"tier clear-override "_s + customer)["tier"] == "高价值");
    CHECK(ctl.refused(u"tier clear-override "_s + customer) == "not-found");
    CHECK(ctl.refused(u"tier set-override %1 钻石 --reason x"_s.arg(customer)) == "not-found");
    CHECK(ctl.refused(u"tier set-override %1 普通 --reason x --until 2026-01-01"_s.arg(customer)) == "bad-input");
    CHECK(ctl.refused(u"tier explain nobody"_s) == "not-found");
    CHECK(ctl.refused(u"tier preview nonsense"_s) == "not-found");
    CHECK(ctl.refused(u"tier preview --as-of soon"_s) == "bad-input");
    ctl.run({u"tier"_s, u"matrix"_s, u"--from"_s, u"2026-06-30"_s}, 2);
    ctl.run({u"tier"_s, u"log"_s, customer, u"--kind"_s, u"dream"_s}, 2);

    const Json due = ctl.done(u"tier due --tier 高价值"_s);
    REQUIRE(due["due"] > 0);
    CHECK(due["customers"].size() == due["due"].get<size_t>());
    const Json owed = due["customers"][0];
    CHECK(owed["days_overdue"] >= 0);
    CHECK(owed["last"].is_null());
    const QString waiting = QString::fromStdString(owed["customer"]);
    ctl.done(u"tier log %1 --kind visit --day 2026-12-30 --note 拜访"_s.arg(waiting));
    CHECK(ctl.done(u"tier due --tier 高价值"_s)["due"] == due["due"].get<int>() - 1);
    const QString owner = QString::fromStdString(owed["owner"]);
    CHECK(ctl.done(u"tier due --limit 5 --owner "_s + owner)["customers"].size() <= 5);
    CHECK(ctl.done(u"metric query --metric service.compliance --by customer.tier --period 2026-12"_s)["rows"].size() == 3);
    CHECK(ctl.done(u"metric query --metric sales.amount --by customer.tier --period 2026"_s)["rows"].size() == 3);
}
